/**
 * A National Insurance number as people write it, in letters of either case; QQ, which HMRC keeps
 * for samples, counts as well. The prefixes are those that HMRC gives out (NIM39110).
 */
export const nationalInsuranceNumber: RegExp =
  /(?<![a-z0-9])(?!bg|gb|kn|nk|nt|tn|zz)(?:[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]|qq)(?:[ -]|\r?\n)?\d{2}(?:[ -]|\r?\n)?\d{2}(?:[ -]|\r?\n)?\d{2}(?:[ -]|\r?\n)?[a-d](?![a-z0-9]|-\d)/gi

/** Whether capitals without spaces are a number from HMRC's samples. */
export function isSampleNationalInsurance(number: string): boolean {
  return number.startsWith('QQ')
}

const label =
  /(?:\bN\.?\s?I\.?N?[\s._-]{0,2}\(?(?:no|nos|num|number|numbers|#)\b|\bNINOs?\b|\bnational[ _-]?insurance\b)\)?\.?(?:[^A-Z0-9]+[A-Z]+){0,4}[^A-Z0-9]*$/i
const key = /[?&#;_/-](?:nino?|ni)=$/i
const labelAfter =
  /^[\s(),–—-]{1,3}(?:(?:is|was|as|being)\s)?(?:(?:my|your|his|her|their|the|an?)\s)?(?:NINO|N\.?I\.?\s?(?:no|number)|national insurance)\b/i

/** Whether the words around a number say that it is one of National Insurance. */
export function isLabelledNationalInsurance(before: string, after: string): boolean {
  const near = before.slice(-80).normalize('NFKC')
  return label.test(near) || key.test(near) || labelAfter.test(after.slice(0, 60))
}
