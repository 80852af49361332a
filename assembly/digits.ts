import { bang, digitSigns, firstLetter, signs } from './constants'
import { bitsOf, codeAt, smallAt } from './memory'
import { isHexadecimal } from './signs-inside'

// Looks at the words of a text that hold digits, in their order.

/** What parts of a number, or of a code, are from each other at the most. */
const farthest: usize = 8
const leastNumber: i32 = 6
/** How many signs of a code are looked at on either side of a gap. */
const partOfCode: usize = 6
const leastLongNumber: i32 = 8
/** The number of a post is longer than whatever people have; see `engine/scan-numbers.ts`. */
const leastOfPost: i32 = 17
const mostOfPost: i32 = 25

/** What they may be, as bits. */
export let foundDigits: i32 = 0
/** Where the text begins, in front of which there is nothing. */
let textStart: usize = 0
/** How many digits stood in a row so far, and whether two letters stand before the first. */
let count: i32 = 0
let isLettered: bool = false
/** Of the word before; 0 for none. */
let endBefore: usize = 0
let wasRouting: bool = false

export function clearDigits(text: usize): void {
  textStart = text
  foundDigits = 0
  count = 0
  endBefore = 0
  wasRouting = false
}

/** Looks at a word that holds a digit. */
export function addDigits(start: usize, end: usize): void {
  const isNext = endBefore !== 0 && areNext(endBefore, start)
  if (!isNext) count = 0
  let letters = 0
  let lastLetter: usize = 0
  for (let at = start; at < end;) {
    if (!isDigit(at)) {
      count = 0
      letters++
      lastLetter = at++
      continue
    }
    const from = at++
    while (at < end && isDigit(at)) at++
    addRun(from, <i32>(at - from))
  }
  if (partsDay(codeAt(start - 1)) || partsDay(codeAt(end))) foundDigits |= digitSigns.day
  if (letters === 0) {
    if (isInDate(start, end)) foundDigits |= digitSigns.date
  } else if (mayDisguise(start, end, letters, lastLetter)) foundDigits |= digitSigns.disguise
  addPostcode(start, end, isNext)
  endBefore = end
}

/** Looks at a word with six signs of a hexadecimal number in a row, digits or not. */
export function addHex(start: usize, end: usize): void {
  if (mayBeginCode(start, end)) foundDigits |= digitSigns.longCode
}

function addRun(start: usize, length: i32): void {
  if (count === 0) isLettered = isBehindLetters(start)
  if (length >= leastOfPost && length <= mostOfPost) {
    count = 0
    return
  }
  count += length
  if (count < leastNumber) return
  foundDigits |= digitSigns.number
  if (count >= leastLongNumber) foundDigits |= digitSigns.longNumber
  if (isLettered) foundDigits |= digitSigns.letteredNumber
}

function addPostcode(start: usize, end: usize, isNext: bool): void {
  const length = end - start
  const isRouting = startsAsRouting(start, end)
  if (isRouting && length === 7 && holdsDigit(start + 3, end)) foundDigits |= digitSigns.eircode
  if (wasRouting && isNext && length === 4) foundDigits |= digitSigns.postcode
  if (length < 8 && endsInward(start, end)) {
    // `0AA` alone may follow `GIR`.
    if (length > 3 || isNext || codeAt(start) === zero) foundDigits |= digitSigns.postcode
  }
  wasRouting = isRouting && length === 3
}

const zero: i32 = 48

function isDigit(at: usize): bool {
  const small = smallAt(at)
  return small !== 0 && small < firstLetter
}

function isLetter(at: usize): bool {
  return smallAt(at) >= firstLetter
}

/** Whether a few signs, none of them a letter or a digit, stand between two places. */
function areNext(from: usize, to: usize): bool {
  if (to - from > farthest) return false
  for (let at = from; at < to; at++) if (smallAt(at) !== 0) return false
  return true
}

function isBehindLetters(start: usize): bool {
  let at = start - 1
  while (at > textStart && start - at <= farthest && smallAt(at) === 0) at--
  return at > textStart && isLetter(at) && isLetter(at - 1)
}

/** `-`, `/` and `:` */
function partsDay(code: i32): bool {
  return code === 45 || code === 47 || code === 58
}

/** Whether a number is the second of three. */
function isInDate(start: usize, end: usize): bool {
  return (
    end - start < 3 &&
    start > textStart + 1 &&
    partsDate(codeAt(start - 1)) &&
    isDigit(start - 2) &&
    partsDate(codeAt(end)) &&
    isDigit(end + 1) &&
    isDigit(end + 2)
  )
}

/** `-`, `.` and `/` */
function partsDate(code: i32): bool {
  return code === 45 || code === 46 || code === 47
}

/** All but `b12`, `5mg` and `1st`, and these where a sign stands beside the digit: `b1$$`, `$1st`. */
function mayDisguise(start: usize, end: usize, letters: i32, lastLetter: usize): bool {
  if (letters === 1 && lastLetter === start) return mayBeLetter(codeAt(end))
  const isMeasure =
    lastLetter === end - 1 && (letters === 1 || (letters === 2 && isLetter(end - 2)))
  return !isMeasure || mayBeLetter(codeAt(start - 1))
}

/** Whether a sign may stand for a letter. */
function mayBeLetter(code: i32): bool {
  return (bitsOf(code) & (signs.mask | bang)) !== 0
}

/** As Eircodes do: a letter, a digit, a digit or *W*. */
function startsAsRouting(start: usize, end: usize): bool {
  if (end - start < 3 || !isLetter(start) || !isDigit(start + 1)) return false
  return isDigit(start + 2) || smallAt(start + 2) === letterW
}

const letterW: i32 = 119

function holdsDigit(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (isDigit(at)) return true
  return false
}

/** As postcodes do: a digit and two letters. */
function endsInward(start: usize, end: usize): bool {
  return end - start > 2 && isDigit(end - 3) && isLetter(end - 2) && isLetter(end - 1)
}

/** Whether six hexadecimal signs are followed by six of any code, in the same word or in the next. */
function mayBeginCode(start: usize, end: usize): bool {
  if (end - start >= 2 * partOfCode) return true
  for (let at = end - partOfCode; at < end; at++) if (!isHexadecimal(codeAt(at))) return false
  let next = end
  while (next - end < farthest && smallAt(next) === 0) next++
  for (let at = next; at < next + partOfCode; at++) if (smallAt(at) === 0) return false
  return true
}
