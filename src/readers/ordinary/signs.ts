import { lazy } from '../../core/pattern.ts'

const whitespace = lazy(() => /\s/)
/** Takes as long to compile as most drafts to be read, and most hold nothing beyond ASCII. */
const punctuation = lazy(() => /[\p{P}\p{S}]/u)

/** How a sign counts beside `*`, `_` or `~`: a letter, space, or a mark. */
export const LETTER = 0
export const WHITESPACE = 1
export const MARK = 2

/** As micromark does it, by UTF-16 unit: half of a pair is a letter. */
function classify(code: number): number {
  const sign = String.fromCharCode(code)
  if (whitespace().test(sign)) return WHITESPACE
  return punctuation().test(sign) ? MARK : LETTER
}

/** Without patterns, since every start makes this table. */
function classifyAscii(code: number): number {
  if (code === 32 || (code >= 9 && code <= 13)) return WHITESPACE
  return code > 32 && code < 127 && !isAlphanumeric(code) ? MARK : LETTER
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => classifyAscii(code))

export function classOf(code: number): number {
  return ascii[code] ?? classify(code)
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** Marks that a backslash may stand before. */
export function isAsciiMark(code: number): boolean {
  return ascii[code] === MARK
}

export function isControl(code: number): boolean {
  return code < 32 || code === 127
}
