/**
 * Text that may go to a terminal: control characters, which could move its cursor or recolour it,
 * and invisible signs that change the direction of writing, are shown as their code.
 */
export function printable(text: string): string {
  // To replace what is not there takes longer than to look for it.
  if (text.search(unprintable) < 0) return text
  return text.replaceAll(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** C0 and C1 controls, delete, direction marks, line and paragraph separators, lone surrogates. */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
