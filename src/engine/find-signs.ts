import { bitsOfCode, kindOfCode, pairs } from './sign-tables.ts'
import { bang, hexadecimal, shift, signs } from './signs.ts'
import { wordCodes } from './word-codes.ts'

/** @returns The bits of the signs that a text holds, but for those that take several next to each other. */
export function singleSignsIn(codes: Uint8Array, length: number): number {
  let all = 0
  for (let index = 0; index < length; index++) all |= bitsOfCode[codes[index] ?? 0] ?? 0
  return all
}

/** @returns What the letters and digits of a word make with each other. */
export function signsInside(codes: Uint8Array, start: number, end: number): number {
  let all = 0
  let before = 0
  let small = 0
  let smallBefore = 0
  let hex = 0
  for (let index = start; index < end; index++) {
    const code = codes[index] ?? 0
    const kind = kindOfCode[code] ?? 0
    all |= pairs[(before << shift) | kind] ?? 0
    before = kind
    const now = wordCodes[code] ?? 0
    if (now === small && now === smallBefore && now >= firstLetter) all |= signs.tripled
    smallBefore = small
    small = now
    hex = isHexadecimal(code) ? hex + 1 : 0
    if (hex === leastHex) all |= signs.hex
  }
  return all
}

export function isHexadecimal(code: number): boolean {
  return ((bitsOfCode[code] ?? 0) & hexadecimal) !== 0
}

/** Whether a sign may stand for a letter. */
export function mayBeLetter(code: number): boolean {
  return ((bitsOfCode[code] ?? 0) & (signs.mask | bang)) !== 0
}

/** Digits come before letters. */
export const firstLetter = 97
const leastHex = 6
