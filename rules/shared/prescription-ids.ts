import { hasPrescriptionCheckDigit } from './check-digit.ts'
import { compactCapitals } from './plain-tokens.ts'

/**
 * The short form of an EPS prescription ID in letters of either case, with hyphens, spaces or
 * nothing between its three groups.
 */
export const prescriptionId: RegExp =
  /(?<![a-z0-9+]|[a-z0-9]-)[0-9a-f]{6}(?<gap>[ -]?)[0-9a-z]{6}\k<gap>[0-9a-f]{5}[0-9a-z+](?![a-z0-9]|[-+][a-z0-9])/gi

/** Whether a match of {@link prescriptionId} passes the check. */
export function isPrescriptionId(value: string): boolean {
  return hasPrescriptionCheckDigit(compactCapitals(value))
}

/** The second group is the code of an organisation, and these have a letter. */
export function namesPrescriber(value: string): boolean {
  return /[A-Z]/.test(compactCapitals(value).slice(6, 12))
}
