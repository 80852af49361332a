import { lazy } from './pattern.ts'

const anyLetter = lazy(() => /\p{L}/u)
const anyNumber = lazy(() => /\p{N}/u)

/** Those of ASCII. */
export const lettersAndDigits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A table with 1 for the code of each of some signs of ASCII, made at every start. */
export function tableOf(members: string): Uint8Array {
  const table = new Uint8Array(128)
  for (let at = 0; at < members.length; at++) table[members.charCodeAt(at)] = 1
  return table
}

const asciiLettersAndDigits = tableOf(lettersAndDigits)

/** How many units the letter at an offset takes up: 1 or 2, and 0 if there is none. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0
  return strangerAt(text, at, anyLetter())
}

/** The same for a letter or a digit. */
export function letterOrDigitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return asciiLettersAndDigits[code] ?? 0
  return strangerAt(text, at, anyLetter()) || strangerAt(text, at, anyNumber())
}

function strangerAt(text: string, at: number, pattern: RegExp): number {
  const code = text.codePointAt(at)
  if (code === undefined || isMark(code)) return 0
  if (!pattern.test(String.fromCodePoint(code))) return 0
  return code > 0xffff ? 2 : 1
}

/** Quotation marks and dashes, which most texts have nothing but. */
function isMark(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f
}

/** Where the next letter or digit from an offset on stands; the end of the text if there is none. */
export function nextLetterOrDigit(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? asciiLettersAndDigits[code] === 1 : letterOrDigitAt(text, at) > 0) break
  }
  return at
}

/** Where a run of letters and digits ends. */
export function endOfLettersAndDigits(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const units = code < 128 ? asciiLettersAndDigits[code] : letterOrDigitAt(text, at)
    if (!units) break
    at += units
  }
  return at
}
