/** A Social Security number with its hyphens; areas 000, 666 and 9xx are never given out. */
export const socialSecurityNumber: RegExp =
  /(?<![\w#]|\w[-./])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w]|[-/]\w|\.\d)/g

/** Nine digits without hyphens are one only beside its name. */
export const plainSocialSecurityNumber: RegExp =
  /(?<![\w#]|\w[-./])(?!000|666|9)\d{3} ?(?!00)\d{2} ?(?!0000)\d{4}(?!\w|[-/]\w|\.\d)/g

const socialSecurityLabel =
  /\b(?:SSNs?|social security(?: (?:no|number|card|#))?|soc(?:ial)? sec)\b\.?(?:[^a-z0-9]+[a-z]+){0,4}[^a-z0-9]*$/i

export function isLabelledSocialSecurity(before: string): boolean {
  return socialSecurityLabel.test(before.slice(-80))
}

/** Printed in advertisements, and void ever since. */
export function isSampleSocialSecurity(digits: string): boolean {
  return digits === '078051120' || digits === '219099999'
}

/** A Medicare Beneficiary Identifier: eleven signs without S, L, O, I, B and Z. */
export const medicareIdentifier: RegExp =
  /(?<![a-z0-9]|[a-z0-9]-)[1-9][ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y]\d-?[ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y]\d-?[ac-hjkmnp-rt-y]{2}\d{2}(?![a-z0-9]|-[a-z0-9])/gi

/** How such a number begins: a digit, a letter. */
export const medicareClues = (): readonly string[] =>
  [...'123456789'].flatMap((digit) =>
    [...'acdefghjkmnpqrtuvwxy'].map((letter) => `${digit}${letter}*`),
  )

export function isSampleMedicare(identifier: string): boolean {
  return identifier === '1EG4TE5MK73'
}
