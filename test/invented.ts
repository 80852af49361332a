import { hasNhsCheckDigit } from '../rules/shared/check-digit.ts'

/** Numbers and addresses in a text that may be somebody's: outside every range kept for tests. */
export function ownedDataIn(text: string): string[] {
  return [
    ...issuedNumbersIn(text),
    ...foreignAddressesIn(text),
    ...ownedPhonesIn(text),
    ...issuedSocialSecurityNumbersIn(text),
    ...issuedInsuranceNumbersIn(text),
  ]
}

/** CHI numbers that Public Health Scotland prints in its documentation. */
const documented = new Set(['0101011237', '0101336489'])

/** NHS, H&C and CHI numbers that may be somebody's: all but the range kept for tests. */
function issuedNumbersIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)|(?<!\d)\d{6} ?\d{4}(?!\d)/g)]
    .map(([match]) => match.replaceAll(/\D/g, ''))
    .filter(hasNhsCheckDigit)
    .filter((digits) => !digits.startsWith('9') && !documented.has(digits))
}

/** E-mail addresses outside the domains that nobody can own. */
function foreignAddressesIn(text: string): string[] {
  return [...text.matchAll(/[\w.+-]+@(?<domain>[\w-]+(?:\.[\w-]+)+)/g)]
    .filter(
      ({ groups }) => !/(?:^|\.)example(?:\.(?:org|com|net))?$/.test(groups?.['domain'] ?? ''),
    )
    .map(([match]) => match)
}

/** Ofcom's numbers for drama. */
const dramaRanges =
  /^0(?:1632960\d{3}|11[3-8]4960\d{3}|1[2-6]14960\d{3}|1914980\d{3}|2079460\d{3}|2920180\d{3}|2896496\d{3}|7700900\d{3}|3069990\d{3})$/

/** British numbers of eleven digits, landline or mobile, that may be somebody's. */
function ownedPhonesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d/#-])(?:\+44 ?(?:\(0\) ?)?|0)[127](?:[ -]?\d){9}(?![\d-])/g)]
    .map(([match]) => match.replace(/^\+44 ?(?:\(0\) ?)?/, '0').replaceAll(/\D/g, ''))
    .filter((digits) => !dramaRanges.test(digits))
}

/** American numbers but for those never issued, and those printed in advertisements. */
function issuedSocialSecurityNumbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g)]
    .map(([match]) => match)
    .filter((number) => !['078-05-1120', '219-09-9999'].includes(number))
}

/** National Insurance numbers with a prefix that HMRC gives out. */
function issuedInsuranceNumbersIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![A-Za-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d{2}){3} ?[A-D](?![A-Za-z0-9])/g,
    ),
  ].map(([match]) => match)
}
