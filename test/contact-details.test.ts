import { expect, test } from 'vitest'
import contactDetails from '../rules/confidentiality/contact-details.ts'
import urlPersonalData from '../rules/platform/url-personal-data.ts'
import { isPrivateDomain, isSharedMailbox } from '../rules/shared/mailboxes.ts'
import { phoneLibrary, readPhone } from '../rules/shared/phone-numbers.ts'
import { compactPostcode } from '../rules/shared/postcodes.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { lintText } from './harness.ts'

const parse = await phoneLibrary.load()

/** What is found, as `severity text`. */
async function seenIn(
  text: string,
  options: Readonly<Record<string, unknown>> = {},
  meta: DraftMeta = {},
): Promise<string[]> {
  const { diagnostics } = await lintText(text, {
    rules: [contactDetails],
    options: { allowReservedRanges: false, ...options },
    meta,
  })
  return diagnostics.map(
    ({ severity, position: { start, end } }) =>
      `${severity} ${text.slice(start.offset, end.offset)}`,
  )
}

/** Digits that might be somebody's are put together here and written down nowhere. */
const unreserved = (start: string, rest: string): string => start + rest

test.each([
  ['07700 900123', 'private', '+447700900123', true],
  ['+44 (0)7700 900123', 'private', '+447700900123', true],
  ['0044 7700 900123', 'private', '+447700900123', true],
  ['(01632) 960 123', 'fixed', '+441632960123', true],
  ['020 7946 0018', 'fixed', '+442079460018', true],
  ['029 2018 0123', 'fixed', '+442920180123', true],
  ['(406) 555-0142', 'fixed', '+14065550142', true],
  ['0800 123 4567', 'public', '+448001234567', false],
  ['0300 123 4567', 'public', '+443001234567', false],
  ['0808 157 0123', 'public', '+448081570123', true],
  ['(800) 555-2368', 'public', '+18005552368', false],
  [unreserved('087 123', ' 4567'), 'private', '+353871234567', false],
  [unreserved('+353 87 123', ' 4567'), 'private', '+353871234567', false],
])('%s is %s', (value, kind, number, isReserved) => {
  expect(readPhone(value, parse)).toMatchObject({ kind, number, isReserved, isDoubtful: false })
})

test('digits of the right length are doubtful, others no number at all', () => {
  expect(readPhone('01632 96012', parse)).toMatchObject({ isDoubtful: true })
  expect(readPhone('999-123-4567', parse)).toBeUndefined()
  expect(readPhone('01632 9', parse)).toBeUndefined()
})

test.each([
  ['Ring 07700 900123.', true],
  ['Ring +44 7700 900123.', true],
  ['Ring (406) 555-0142.', true],
  ['Ring ０７７００ ９００１２３.', true],
  ['Ring 07700\u200B900123.', true],
  ['On 2026-11-25 at 10:30 we gave 250 mg to 12,000 people.', false],
  ['NHS number 943 476 5919', false],
  ['https://doi.org/10.1136/bmj.c181', false],
  ['ISBN 0-19-852663-6', false],
])('whether %s calls for the package: %s', (text, isNeeded) => {
  expect(phoneLibrary.isNeeded(text)).toBe(isNeeded)
})

test.each([
  'M1 1AA',
  'M60 1NW',
  'W1A 1HQ',
  'CR2 6XH',
  'DN55 1PT',
  'EC1A 1BB',
  'GIR 0AA',
  'M11AA',
  'EC1A1BB',
  'D02 X285',
  'D6W X285',
])('%s is a postcode', async (code) => {
  expect(await seenIn(code)).toEqual([`info ${code}`])
  expect(await seenIn(`The patient lives at ${code}.`)).toEqual([`error ${code}`])
})

test.each([
  'QA1 1AA',
  'VA1 1AA',
  'XA1 1AA',
  'M1 1CA',
  'M1 1AI',
  '1A1 1AA',
  'ABCM11AADEF',
  'm1 1aa',
  'ZZ99 3VZ',
  'BX1 1LT',
  'AB51 ABC',
  'D02 CARE',
])('%s is none', async (code) => {
  expect(await seenIn(`The patient has ${code} on her bag.`)).toEqual([])
})

test('a label makes a postcode of what was never given out', async () => {
  expect(await seenIn('Her postcode is qx55 4vd.')).toEqual(['error qx55 4vd'])
  expect(compactPostcode('cf10 1zz')).toBe('CF101ZZ')
})

test('mailboxes of people are told from those of teams and works', async () => {
  const own = unreserved('joan.lowe@', 'gmail.com')
  expect(await seenIn(`Found: ${own}`)).toEqual([`warning ${own}`])
  expect(await seenIn(`Found: ${unreserved('joan.lowe@', 'nhs.net')}`)).toEqual([])
  expect(await seenIn(`Found: ${unreserved('elmfieldpharmacy@', 'gmail.com')}`)).toEqual([])
  expect(isSharedMailbox('flu-clinic')).toBe(true)
  expect(isPrivateDomain('nhs.uk')).toBe(false)
})

test.each([
  ['07700 900123', 'Her mobile is +44 7700 900123.'],
  ['+44 7700 900123', 'Her mobile is 07700 900123.'],
  ['14 Mill Lane, Elmfield CF10 1ZZ', 'The patient at 14 Mill Lane waits.'],
  ['cf101zz', 'The patient at CF10 1ZZ waits.'],
  ['elmfield.example', 'Her email is joan@post.elmfield.example.'],
  ['@elmfield.example', 'Her email is joan@elmfield.example.'],
  ['joan@elmfield.example', 'Her email is Joan@elmfield.example.'],
  ['joan_lowe51', 'Our patient’s Insta is @joan_lowe51.'],
])('%s as one’s own keeps quiet about it', async (own, text) => {
  expect(await seenIn(text)).toHaveLength(1)
  expect(await seenIn(text, { own: [own] })).toEqual([])
})

test('short digits are nobody’s own number', async () => {
  expect(await seenIn('Her mobile is 07700 900123.', { own: ['123'] })).toHaveLength(1)
})

test('the suggestion says what stood there, and nothing repeats it', async () => {
  const { diagnostics } = await lintText('Her mobile is 07700 900123.', {
    rules: [contactDetails],
    options: { allowReservedRanges: false },
  })
  expect(diagnostics.map(({ suggestions }) => suggestions[0]?.edits[0]?.text)).toEqual([
    '[phone number removed]',
  ])
  expect(JSON.stringify(diagnostics.map(({ message, suggestions }) => [message, suggestions])))
    // Only the places have digits.
    .not.toContain('900123')
  const link = await lintText('[Ring her](tel:07700900123)', {
    rules: [contactDetails],
    options: { allowReservedRanges: false },
  })
  expect(link.diagnostics.map(({ suggestions }) => suggestions)).toEqual([[]])
})

test('what an address of a page carries is left to the rule on links', async () => {
  const text = '[Her form](https://example.org/r?email=joan.lowe@example.com&tel=07700900123)'
  const rules = [contactDetails, urlPersonalData]
  const { diagnostics } = await lintText(text, { rules, options: { allowReservedRanges: false } })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['platform/url-personal-data'])
})

test('the fields of a front matter count where others are a patient’s', async () => {
  expect(await seenIn('---\ndob: 1951-02-03\naddress: 14 Mill Lane\n---\nHi')).toEqual([
    'error 14 Mill Lane',
  ])
  expect(
    await seenIn('---\nauthor_email: joan@mail.example\naddress: 14 Mill Lane\n---\nHi'),
  ).toEqual([])
})
