import { firstLetter, isHexadecimal, mayBeLetter } from './find-signs.ts'
import { wordCodes } from './word-codes.ts'

type DigitSign =
  | 'number'
  | 'longNumber'
  | 'letteredNumber'
  | 'day'
  | 'date'
  | 'postcode'
  | 'eircode'
  | 'longCode'
  | 'disguise'

/**
 * What the words with digits of a text may be, so that patterns about digits are tried only where
 * they may match. Each is a bit.
 */
export const digitSigns: Readonly<Record<DigitSign, number>> = {
  /** Six digits or more, none of them farther than eight signs from the next; no numbers of posts. */
  number: 1,
  /** The same of eight digits or more. */
  longNumber: 1 << 1,
  /** Six digits or more behind two letters. */
  letteredNumber: 1 << 2,
  /** A digit beside what the parts of a day or a time have between them. */
  day: 1 << 3,
  /** Three numbers as in a date: `1.2.80`. */
  date: 1 << 4,
  postcode: 1 << 5,
  /** The seven signs of an Eircode. */
  eircode: 1 << 6,
  /** What a long code begins with. */
  longCode: 1 << 7,
  /** A digit where one may stand for a letter. */
  disguise: 1 << 8,
}

/** Looks at the words of a text that hold digits, in their order. */
export interface Digits {
  /** Forgets the text before. */
  clear(): void
  /** Looks at a word that holds a digit. */
  add(codes: Uint8Array, start: number, end: number): void
  /** Looks at a word with six signs of a hexadecimal number in a row, digits or not. */
  addHex(codes: Uint8Array, start: number, end: number): void
  /** @returns The bits of what they may be. */
  found(): number
}

/** What parts of a number, or of a code, are from each other at the most. */
const farthest = 8
const leastNumber = 6
const leastLongNumber = 8
/** The number of a post is longer than whatever people have; see `scan-numbers.ts`. */
const leastOfPost = 17
const mostOfPost = 25

export function createDigits(): Digits {
  let found = 0
  /** How many digits stood in a row so far, and whether two letters stand before the first. */
  let count = 0
  let isLettered = false
  /** Of the word before. */
  let endBefore = -1
  let wasRouting = false

  function addRun(codes: Uint8Array, start: number, length: number): void {
    if (count === 0) isLettered = isBehindLetters(codes, start)
    if (length >= leastOfPost && length <= mostOfPost) {
      count = 0
      return
    }
    count += length
    if (count < leastNumber) return
    found |= digitSigns.number
    if (count >= leastLongNumber) found |= digitSigns.longNumber
    if (isLettered) found |= digitSigns.letteredNumber
  }

  function addPostcode(codes: Uint8Array, start: number, end: number, isNext: boolean): void {
    const length = end - start
    const isRouting = startsAsRouting(codes, start, end)
    if (isRouting && length === 7 && holdsDigit(codes, start + 3, end)) found |= digitSigns.eircode
    if (wasRouting && isNext && length === 4) found |= digitSigns.postcode
    if (length < 8 && endsInward(codes, start, end)) {
      // `0AA` alone may follow `GIR`.
      const isWhole = length > 3 || isNext || codes[start] === zero
      if (isWhole) found |= digitSigns.postcode
    }
    wasRouting = isRouting && length === 3
  }

  return {
    clear() {
      found = 0
      count = 0
      endBefore = -1
      wasRouting = false
    },
    add(codes, start, end) {
      const isNext = endBefore >= 0 && areNext(codes, endBefore, start)
      if (!isNext) count = 0
      let letters = 0
      let lastLetter = -1
      for (let at = start; at < end;) {
        if (!isDigit(codes, at)) {
          count = 0
          letters++
          lastLetter = at++
          continue
        }
        const from = at++
        while (at < end && isDigit(codes, at)) at++
        addRun(codes, from, at - from)
      }
      if ((start > 0 && partsDay(codes[start - 1])) || partsDay(codes[end])) {
        found |= digitSigns.day
      }
      if (letters === 0) {
        if (isInDate(codes, start, end)) found |= digitSigns.date
      } else if (mayDisguise(codes, start, end, letters, lastLetter)) found |= digitSigns.disguise
      addPostcode(codes, start, end, isNext)
      endBefore = end
    },
    addHex(codes, start, end) {
      if (mayBeginCode(codes, start, end)) found |= digitSigns.longCode
    },
    found: () => found,
  }
}

const zero = 48

function isDigit(codes: Uint8Array, at: number): boolean {
  const small = wordCodes[codes[at] ?? 0] ?? 0
  return small !== 0 && small < firstLetter
}

function isLetter(codes: Uint8Array, at: number): boolean {
  return (wordCodes[codes[at] ?? 0] ?? 0) >= firstLetter
}

/** Whether a few signs, none of them a letter or a digit, stand between two places. */
function areNext(codes: Uint8Array, from: number, to: number): boolean {
  if (to - from > farthest) return false
  for (let at = from; at < to; at++) if (wordCodes[codes[at] ?? 0] !== 0) return false
  return true
}

function isBehindLetters(codes: Uint8Array, start: number): boolean {
  let at = start - 1
  while (at > 0 && start - at <= farthest && wordCodes[codes[at] ?? 0] === 0) at--
  return at > 0 && isLetter(codes, at) && isLetter(codes, at - 1)
}

/** `-`, `/` and `:` */
function partsDay(code: number | undefined): boolean {
  return code === 45 || code === 47 || code === 58
}

/** Whether a number is the second of three. */
function isInDate(codes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start < 3 &&
    start > 1 &&
    partsDate(codes[start - 1]) &&
    isDigit(codes, start - 2) &&
    partsDate(codes[end]) &&
    isDigit(codes, end + 1) &&
    isDigit(codes, end + 2)
  )
}

/** `-`, `.` and `/` */
function partsDate(code: number | undefined): boolean {
  return code === 45 || code === 46 || code === 47
}

/** All but `b12`, `5mg` and `1st`, and these where a sign stands beside the digit: `b1$$`, `$1st`. */
function mayDisguise(
  codes: Uint8Array,
  start: number,
  end: number,
  letters: number,
  lastLetter: number,
): boolean {
  if (letters === 1 && lastLetter === start) return mayBeLetter(codes[end] ?? 0)
  const isMeasure =
    lastLetter === end - 1 && (letters === 1 || (letters === 2 && isLetter(codes, end - 2)))
  return !isMeasure || (start > 0 && mayBeLetter(codes[start - 1] ?? 0))
}

/** As Eircodes do: a letter, a digit, a digit or *W*. */
function startsAsRouting(codes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3 || !isLetter(codes, start) || !isDigit(codes, start + 1)) return false
  return isDigit(codes, start + 2) || wordCodes[codes[start + 2] ?? 0] === letterW
}

const letterW = 119

function holdsDigit(codes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(codes, at)) return true
  return false
}

/** As postcodes do: a digit and two letters. */
function endsInward(codes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start > 2 &&
    isDigit(codes, end - 3) &&
    isLetter(codes, end - 2) &&
    isLetter(codes, end - 1)
  )
}

/** Whether six hexadecimal signs are followed by six of any code, in the same word or in the next. */
function mayBeginCode(codes: Uint8Array, start: number, end: number): boolean {
  if (end - start >= 2 * leastNumber) return true
  for (let at = end - leastNumber; at < end; at++) {
    if (!isHexadecimal(codes[at] ?? 0)) return false
  }
  let next = end
  while (next - end < farthest && wordCodes[codes[next] ?? 0] === 0) next++
  for (let at = next; at < next + leastNumber; at++) {
    if ((wordCodes[codes[at] ?? 0] ?? 0) === 0) return false
  }
  return true
}
