import { describe, expect, test } from 'vitest'
import chiNumber from '../rules/confidentiality/chi-number.ts'
import nhsNumber from '../rules/confidentiality/nhs-number.ts'
import { hasNhsCheckDigit } from '../rules/shared/check-digit.ts'
import { numberRange, startsWithDate } from '../rules/shared/patient-numbers.ts'
import { lintText } from './harness.ts'

// Numbers that somebody may have are made here and never written down.

/** The first number that begins with some digits and passes the check. */
function numberFrom(start: string): string {
  for (let rest = 1; rest < 10_000; rest++) {
    const digits = start + String(rest).padStart(10 - start.length, '0')
    if (hasNhsCheckDigit(digits)) return digits
  }
  throw new Error('no such number')
}

const grouped = (digits: string, gap: string): string =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(gap)

async function severities(text: string): Promise<Record<string, string>> {
  const result = await lintText(text, { rules: [nhsNumber, chiNumber] })
  return Object.fromEntries(
    result.diagnostics.map(({ ruleId, severity }) => [ruleId.split('/')[1], severity]),
  )
}

describe('CHI numbers', () => {
  const chi = numberFrom('290200')

  test('are told by their date', () => {
    expect(startsWithDate(chi)).toBe(true)
    expect(startsWithDate('290201')).toBe(false)
    expect(startsWithDate('310401')).toBe(false)
    expect(startsWithDate('000101')).toBe(false)
    expect(numberRange(chi)).toBe('chi')
  })

  test.each([
    ['labelled', (digits: string) => `CHI: ${digits}`, 'error'],
    ['beside a patient', (digits: string) => `Our patient ${digits} rang`, 'error'],
    ['alone', (digits: string) => `Look at ${digits}`, 'warning'],
    ['in two groups', (digits: string) => `CHI ${digits.slice(0, 6)}-${digits.slice(6)}`, 'error'],
    ['in three groups', (digits: string) => `CHI ${grouped(digits, ' ')}`, 'error'],
  ])('are found when %s', async (_, write, severity) => {
    expect(await severities(write(chi))).toEqual({ 'chi-number': severity })
  })

  test('belong to one rule only', async () => {
    expect(await severities(`NHS number ${chi}`)).toEqual({ 'nhs-number': 'error' })
  })

  test('are left alone after a reference', async () => {
    expect(await severities(`ref ${chi.slice(0, 6)}-${chi.slice(6)}`)).toEqual({})
  })
})

describe('numbers by their range', () => {
  test.each([
    ['England', '401', 'error', 'warning'],
    ['Wales', '700', 'error', 'warning'],
    ['Northern Ireland', '321', 'error', 'warning'],
    ['nowhere yet', '2213', 'warning', undefined],
    ['Ireland', '801', undefined, undefined],
    ['nowhere ever', '501', undefined, undefined],
    ['a dialling code', '079', undefined, undefined],
  ])('reports %s grouped and in one piece', async (_, start, inGroups, inOne) => {
    const digits = numberFrom(start)
    const expected = (severity: string | undefined): Record<string, string> =>
      severity ? { 'nhs-number': severity } : {}
    expect(await severities(`See ${grouped(digits, ' ')}`)).toEqual(expected(inGroups))
    expect(await severities(`See ${grouped(digits, '-')}`)).toEqual(expected(inGroups))
    expect(await severities(`See ${digits}`)).toEqual(expected(inOne))
    expect(await severities(`NHS no ${digits}`)).toEqual({ 'nhs-number': 'error' })
  })

  test('says which number it is', async () => {
    const result = await lintText(`See ${grouped(numberFrom('321'), ' ')}`, { rules: [nhsNumber] })
    expect(result.diagnostics[0]?.message).toContain('Health and Care')
  })

  test('takes an American telephone number for one', async () => {
    const phone = grouped(numberFrom('612555'), '-')
    expect(await severities(`Call the clinic at ${phone}`)).toEqual({})
    expect(await severities(`The record of ${phone}`)).toEqual({ 'nhs-number': 'error' })
  })
})
