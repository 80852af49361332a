import { hashOn } from '../core/term-hash.ts'
import type { Look } from './clue-lookup.ts'
import {
  capitalCode,
  hashEnd,
  hashLast,
  hashNamed,
  hashNext,
  hashStart,
  hashThree,
  hashWord,
  numberCode,
} from './clue-hash.ts'
import type { LookAtEnds } from './scan-endings.ts'
import { wordCodes } from './word-codes.ts'

/** Where a word starts that follows a number, or touches it. */
const numberNext = hashNext(hashOn(hashStart, numberCode))
const numberedCapital = hashEnd(hashOn(numberNext, capitalCode))

/**
 * One pass over the letters, with the hash of the word so far, those of this word after one and
 * two before, and that of letters after a number: each letter may be the last one of a beginning.
 */
export function lookAtWords(text: string, look: Look, lookAtEnds: LookAtEnds): void {
  const { length } = text
  let next = 0
  let pairBefore = 0
  // The word before begins with a digit.
  let isNumbered = false
  // The last sign that belongs to a word is a digit.
  let isAfterDigit = false
  for (let index = 0; index < length; index++) {
    const start = index
    const first = text.charCodeAt(start)
    const isCapital = mayBeCapital(first)
    if (isCapital) {
      look(hashEnd(hashOn(next, capitalCode)))
      if (isNumbered) look(numberedCapital)
      if (first > 127) look(hashNamed(next))
    }
    let small = wordCodes[first] ?? 0
    if (small === 0) continue
    let hash = hashStart
    let pair = next
    let unit = 0
    let isUnit = false
    isNumbered = small < firstLetter
    if (isNumbered) look(hashEnd(hashOn(next, numberCode)))
    do {
      if (isAfterDigit || isUnit || small < firstLetter) {
        if (small < firstLetter) {
          if (!isAfterDigit && index > start) look(hashOn(hash, numberCode))
          isUnit = false
        } else {
          unit = hashOn(isAfterDigit ? numberNext : unit, small)
          look(unit)
          isUnit = true
        }
        isAfterDigit = !isUnit
      }
      hash = hashOn(hash, small)
      pair = hashOn(pair, small)
      look(hash)
      look(pair)
      index++
      small = index < length ? (wordCodes[text.charCodeAt(index)] ?? 0) : 0
    } while (small !== 0)
    lookAtEnds(text, start, index, hash)
    const after = hashNext(hash)
    hash = hashEnd(hash)
    pair = hashEnd(pair)
    if (isCapital && !calendar.has(hash)) look(hashNamed(next))
    look(hash)
    look(pair)
    if (isUnit) look(hashEnd(unit))
    look(hashThree(pairBefore, hash))
    if (isLast(text, index)) {
      look(hashLast(hash))
      look(hashLast(pair))
    }
    next = after
    pairBefore = pair
  }
}

/** Digits come before letters. */
const firstLetter = 97

/** Whether no word goes on in the same line but for spaces and quotation marks. */
function isLast(text: string, after: number): boolean {
  for (let index = after; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 || code === 34 || code === 39) continue
    return (wordCodes[code] ?? 0) === 0
  }
  return true
}

/** Words with a capital that name no place and nobody, but for some who are called so. */
const calendar = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(hashWord),
)

/** A capital, or a sign beyond ASCII that may be one, but no dash or quotation mark. */
function mayBeCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code >= 0xc0 && code >> 8 !== 0x20)
}
