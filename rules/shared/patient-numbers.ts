import { hasPlainLetters, lazyPattern, makePattern } from 'professional/rule'

import { isRealDate } from './dates.ts'

/** Whose patients a ten-digit number may belong to, by the range it falls in. */
export type NumberRange = 'nhs' | 'hc' | 'chi' | 'ihi' | 'test' | 'unused'

/**
 * The range of ten digits that pass the check. Ranges: UK Faculty of Clinical Informatics,
 * nhs-number, checked 2026-11-25.
 */
export function numberRange(digits: string): NumberRange {
  if (digits.startsWith('9')) return 'test'
  if (/^(?:4|[67])/.test(digits)) return 'nhs'
  if (/^3[2-9]/.test(digits)) return 'hc'
  if (/^8[0-5]/.test(digits)) return 'ihi'
  return startsWithDate(digits) ? 'chi' : 'unused'
}

/** Whether the first six digits are a day, month and year, as in a CHI number. */
export function startsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const year = Number(digits.slice(4, 6))
  // The century is not written: 29 February needs only one of the two to have it.
  return [1900, 2000].some((century) => isRealDate({ day, month, year: century + year }))
}

/** Spaces and hyphens that people put between groups of digits. */
const gap = String.raw`[ \u00A0\u2009\u202F\u2010\u2011\u2013-]`

/** A line may end between them as well. */
const joint = String.raw`(?:${gap}|\r?\n)`

/**
 * A pattern for digits in groups that are no part of a longer number, an amount, a decimal, a
 * handle or a DOI. A label may stick to the first digit.
 *
 * @param groupings Lengths of the groups; one group is digits in one piece.
 */
export function groupedDigits(groupings: readonly (readonly number[])[], label: string): RegExp {
  const forms = groupings.map((lengths) =>
    lengths.map((length) => `\\p{Nd}{${length}}`).join(joint),
  )
  const noDigitsBefore = String.raw`(?<![\p{L}\p{N}+@#£$€]|\p{Nd}[.,/_-]|\+\p{Nd}{1,3}${gap}|\p{Nd}{3}${gap})`
  const noDigitsAfter = String.raw`(?![\p{L}\p{N}]|[.,/_-]\p{Nd}|${gap}\p{Nd}{3,4}(?![\p{Nd}./-]))`
  return makePattern(
    `(?:${noDigitsBefore}|(?<=\\b${label}(?:no)?[#_]?))(?:${forms.join('|')})${noDigitsAfter}`,
    'giu',
  )
}

const tenDigits = lazyPattern(`(?:\\d${joint}?){9}\\d`)

/** Whether it is worth looking for ten digits: their pattern is dear, and most drafts have none. */
export function mayHoldNumber(text: string): boolean {
  return tenDigits.test(text) || !hasPlainLetters(text)
}

/** A match of {@link groupedDigits} as plain digits, whatever alphabet or style they came in. */
export function plainDigits(value: string): string {
  return value.normalize('NFKC').replaceAll(/\D/g, '')
}

const otherLabel = [
  String.raw`\b(?:ISBN|ISSN|DOI|PMID|PMC|ORCID|arXiv|NCT|ISRCTN|EAN|GTIN|UPC|ASIN|SKU|barcode|serial|batch|lot|model`,
  String.raw`tel|telephone|phones?|call(?:ing)?|ring(?:ing)?|fax|mobile|landline|helpline|hotline|text|SMS|WhatsApp|dial`,
  String.raw`ref|reference|order|invoice|receipt|tracking|parcel|ticket|booking|charity|VAT|UTR|company`,
  String.raw`account|acct|a\/c|sort code|card|IBAN|policy|timestamp|licence|license`,
  String.raw`MRN|(?:hospital|unit|case|district|patient) (?:no|number|id)|GPhC|GMC|NMC|HCPC|GDC|GOC|MHRA|PL)`,
].join('|')

const otherNumber = lazyPattern(
  String.raw`(?:${otherLabel})(?:\s+(?:no|nos|number|numbers|num|code|id|us|me|them|on|at))*[\s\p{P}=#]*$`,
  'iu',
)
const phoneUrl = /(?:tel|sms|callto|whatsapp|wa\.me)[:/]+\+?$/i

/** Whether the words before ten digits say that they are no patient's: a phone, an order, a book. */
export function isOtherNumber(before: string): boolean {
  const near = before.slice(-60)
  return otherNumber.test(near) || phoneUrl.test(near)
}

const numberWord = String.raw`(?:[\s_-]{0,2}\(?(?:(?:no|nos|number|numbers|num|id|identifier)\b|#)\)?\.?)`
const nhsLabel = lazyPattern(
  String.raw`\b(?:NHS|H ?& ?C|HCN|Health (?:and|&) Care)(?:${numberWord}(?:[^\p{L}\p{N}]+\p{L}+){0,4})?[^\p{L}\p{N}]*$`,
  'iu',
)
const nhsKey = /[?&;_/-]nhs(?:[_-]?(?:no|num|number|id))?=$/i
const nhsLabelAfter = lazyPattern(
  String.raw`^[\s(–—-]{1,3}(?:(?:is|was|as|being)\s)?(?:(?:my|your|his|her|their|the|an?|a patient['’]s)\s)?(?:NHS|H ?& ?C)${numberWord}`,
  'i',
)

/** Whether ten digits are called an NHS or H&C number by the words around them. */
export function isLabelledNhs(before: string, after: string): boolean {
  const near = before.slice(-80)
  return nhsLabel.test(near) || nhsKey.test(near) || nhsLabelAfter.test(after.slice(0, 60))
}
