import { decodeHTMLStrict } from 'entities'

/**
 * The character of a named reference, `amp` or `eacute`, or false if there is none of that name.
 * Asks the table that the reader of HTML brings along, instead of a second one that says the same.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (!/^[a-z\d]+$/i.test(name)) return false
  const reference = `&${name};`
  const decoded = decodeHTMLStrict(reference)
  return decoded === reference ? false : decoded
}
