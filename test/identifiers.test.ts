import { describe, expect, test } from 'vitest'
import hospitalNumber from '../rules/confidentiality/hospital-number.ts'
import nationalInsuranceNumber from '../rules/confidentiality/national-insurance-number.ts'
import prescriptionId from '../rules/confidentiality/prescription-id.ts'
import usIdentifiers from '../rules/confidentiality/us-identifiers.ts'
import urlPersonalData from '../rules/platform/url-personal-data.ts'
import { decodeBase64 } from '../rules/shared/base64.ts'
import { hasPrescriptionCheckDigit } from '../rules/shared/check-digit.ts'
import { urlParts } from '../rules/shared/url-parts.ts'
import { lintText } from './harness.ts'

// Numbers that somebody may have are made here and never written down.

const rules = [hospitalNumber, nationalInsuranceNumber, prescriptionId, usIdentifiers]

async function found(text: string): Promise<string[]> {
  const result = await lintText(text, { rules: [...rules, urlPersonalData] })
  return result.diagnostics.map(
    ({ ruleId, severity, position: { start, end } }) =>
      `${ruleId.split('/')[1]} ${severity} ${text.slice(start.offset, end.offset)}`,
  )
}

const insurance = (prefix: string, suffix = 'C'): string => `${prefix}20 41 77 ${suffix}`
const joined = (number: string): string => number.replaceAll(' ', '')

describe('National Insurance numbers', () => {
  test.each([
    ['labelled', (number: string) => [`NI number ${number}`, number, 'error']],
    ['named by its short name', (number: string) => [`her NINO is ${number}`, number, 'error']],
    ['grouped', (number: string) => [`${number} for the exemption form`, number, 'error']],
    ['in one piece', (number: string) => [`See ${joined(number)} now`, joined(number), 'warning']],
    [
      'small',
      (number: string) => [`See ${number.toLowerCase()} now`, number.toLowerCase(), 'info'],
    ],
    [
      'small and labelled',
      (number: string) => [`nino: ${number.toLowerCase()}`, number.toLowerCase(), 'error'],
    ],
    ['hyphenated', (number: string) => hyphenated(number.replace(' ', '-').replaceAll(' ', '-'))],
  ] as const)('are found when %s', async (_, write) => {
    for (const prefix of ['AB ', 'PR ', 'YZ ']) {
      const [text, number, severity] = write(insurance(prefix))
      expect(await found(text ?? '')).toEqual([`national-insurance-number ${severity} ${number}`])
    }
  })

  test.each(['BG ', 'GB ', 'KN ', 'NK ', 'NT ', 'TN ', 'ZZ ', 'DA ', 'FA ', 'IA ', 'AO ', 'VA '])(
    'have no prefix %s',
    async (prefix) => {
      expect(await found(`NI number ${insurance(prefix)}`)).toEqual([])
    },
  )

  test('end in a letter from A to D', async () => {
    expect(await found(`NI number ${insurance('AB ', 'E')}`)).toEqual([])
  })

  test('are taken for goods in a table without a label', async () => {
    const table = (head: string): string =>
      `| ${head} | Price |\n|---|---|\n| ${insurance('JK ')} | £4 |`
    expect(await found(table('SKU'))).toEqual([])
    expect(await found(table('NI no'))).toHaveLength(1)
  })

  test('are found in addresses by their name only', async () => {
    const number = joined(insurance('AB '))
    expect(await found(`[x](https://example.org/shop/${number})`)).toEqual([])
    expect(await found(`[x](https://example.org/r?nino=${number})`)).toEqual([
      `national-insurance-number error ${number}`,
      `url-personal-data error ${number}`,
    ])
  })

  function hyphenated(number: string): [string, string, string] {
    return [`Look up ${number} please`, number, 'error']
  }
})

describe('prescription IDs', () => {
  test('pass their check', () => {
    expect(hasPrescriptionCheckDigit('5B6A2FA999997C1D9A')).toBe(true)
    expect(hasPrescriptionCheckDigit('0000AEA9999900001+')).toBe(true)
  })

  test('fail it with any one sign changed', () => {
    const id = '5B6A2FA999997C1D9A'
    for (let place = 0; place < id.length; place++) {
      const other = id[place] === '0' ? '1' : '0'
      expect(hasPrescriptionCheckDigit(id.slice(0, place) + other + id.slice(place + 1))).toBe(
        false,
      )
    }
  })

  test.each([
    '',
    '5B6A2FA999997C1D9',
    '5b6a2fa999997c1d9a',
    '5B6A2F-A99999-7C1D9A',
    '+'.repeat(18),
  ])('are not %j', (text) => {
    expect(hasPrescriptionCheckDigit(text)).toBe(false)
  })
})

describe('Social Security numbers', () => {
  const number = ['219', '08', '4177'].join('-')

  test('are found with hyphens, or labelled without', async () => {
    expect(await found(`It says ${number} here`)).toEqual([`us-identifiers error ${number}`])
    const plain = number.replaceAll('-', '')
    expect(await found(`SSN ${plain}`)).toEqual([`us-identifiers error ${plain}`])
    expect(await found(`It says ${plain} here`)).toEqual([])
  })

  test.each([
    ['000', '08', '4177'],
    ['666', '08', '4177'],
    ['912', '08', '4177'],
    ['219', '00', '4177'],
    ['219', '08', '0000'],
  ])('are never given out with %s-%s-%s', async (...groups) => {
    expect(await found(`It says ${groups.join('-')} here`)).toEqual([])
  })
})

test('a Medicare number is found with and without hyphens', async () => {
  const number = ['2EG4', 'TE5', 'MK72'].join('-')
  expect(await found(`See ${number}`)).toEqual([`us-identifiers error ${number}`])
  expect(await found(`See ${joined(number.replaceAll('-', ''))}`)).toHaveLength(1)
})

describe('addresses', () => {
  const encode = (text: string): string => Buffer.from(text).toString('base64url')

  test.each([
    '1951-02-03',
    'dob=03/02/1951',
    '{"name":"Jane Doe","dob":"1951-02-03"}',
    `{"nino":"${joined(insurance('AB '))}"}`,
    'patient: Jane Doe',
  ])('are read when %s is encoded in them', async (secret) => {
    const chunk = encode(secret)
    expect(await found(`[x](https://example.org/r?d=${chunk})`)).toEqual([
      `url-personal-data error ${chunk}`,
    ])
    expect(await found(`[x](https://example.org/in#head.${chunk}.sum)`)).toHaveLength(1)
  })

  test.each(['hello world', '2026-11-26', 'utm_source=news', 'page=12&dob=required'])(
    'are left alone when %s is encoded in them',
    async (text) => {
      expect(await found(`[x](https://example.org/r?d=${encode(text)})`)).toEqual([])
    },
  )

  test('of packages and messages have no mailbox', async () => {
    const at = '@'
    expect(await found(`[x](https://example.org/npm/chart.js${at}3.9.1/dist)`)).toEqual([])
    expect(await found(`[x](https://lists.example.org/20260102.GA1${at}host.org/)`)).toEqual([])
    expect(await found(`[x](https://example.org/r?to=jo.doe${at}mail.org)`)).toHaveLength(1)
  })

  test('come apart into segments and parameters', () => {
    const address = 'https://example.org:80/a%20b/c?d=e+f&g#h=%C3%A4&i=%'
    expect(
      urlParts(address).map(({ key, text, start, end }) => [key, text, address.slice(start, end)]),
    ).toEqual([
      ['', 'a b', 'a%20b'],
      ['', 'c', 'c'],
      ['d', 'e f', 'e+f'],
      ['', 'g', 'g'],
      ['h', 'ä', '%C3%A4'],
      ['i', '%', '%'],
    ])
  })

  // What grows with the square of the text does not come back before the test is stopped.
  test.each([
    `[x](https://example.org/${'a/'.repeat(50_000)})`,
    `[x](https://example.org/?d=${'MTk1'.repeat(50_000)})`,
    'mailto:'.repeat(20_000),
    'jane@'.repeat(20_000),
  ])('without end hold nothing personal', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

test('Base64 is text or nothing', () => {
  expect(decodeBase64('aGVsbG8=')).toBe('hello')
  expect(decodeBase64('_-__')).toBeUndefined()
  expect(decodeBase64('a b')).toBeUndefined()
})
