import { look, lookOften, lookUpAsked, lookUpMany, startWord } from './asked'
import {
  beyondAscii,
  firstLetter,
  hashes,
  inState,
  mayBeCapital,
  mostOnX,
  roles,
  signs,
  spelled,
} from './constants'
import { addDigits, addHex, clearDigits, foundDigits } from './digits'
import { hashBoth, hashEnd, hashLast, hashNamed, hashNext, hashOn, hashOnEight } from './hash'
import { beginningCountIn, beginningsIn, hashIn, mostBeginnings, rolesIn } from './in-word'
import { inWord, keyOfLong, placeOf, placeOrLearn } from './known-words'
import { markGathered, markMany, markWord } from './marks'
import { codeAt, extraLengthOf, isGap, kindOf, pairOf, setState, smallAt } from './memory'
import { beginsSentence, countLong, endsBefore, isLast, newline, space } from './sentences'
import { signsInside } from './signs-inside'

export { encode, signsIn } from './codes'
export { clear, markGroups } from './marks'
export { setTable } from './memory'
export { markParts, startParts } from './parts'

/** The bits that all small letters have; capitals lack one of them, digits the other. */
const smallLetters: i32 = 0x60
const notCapital: i8 = 0x20
const capitals: i32 = 0x40
const letterA: i8 = 97
const zero: i8 = 48

/** So many codes are looked at together; a word that has as many letters is read on its own. */
const together: i32 = 16
const counted = v128(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

/**
 * Marks what the words of a text are clues of, and gives the bits of all signs that it holds.
 *
 * One pass, with few questions, for what comes next is hard to guess. What a word alone wakes is known
 * of nearly all of them, and so is whether any clue goes on with it. It is long on purpose: to hand what
 * it keeps from word to word to functions would cost every word, so only what few words come to is one.
 *
 * @param text Where its codes begin, with zeros in front of the first and one behind the last.
 * @param length How many there are.
 */
export function scanWords(text: usize, length: i32): void {
  clearDigits(text)
  const numberNext = hashNext(hashOn(hashes.start, hashes.number))
  const numberedCapital = hashEnd(hashOn(numberNext, hashes.capital))
  const textEnd = text + length
  /** The signs that were found so far. */
  let held: i32 = 0
  /** The kind of the sign before, which makes a pair with the next. */
  let before: i32 = 0
  /** How many signs part words so far, and by how much X may count more than there are. */
  let gaps: i32 = 0
  let extra: i32 = 0
  /** Where the last sentence surely ended, how many gaps were before, and how many were long. */
  let ended = text
  let gapsBefore: i32 = 0
  let long: i32 = 0
  /** How many words of one letter stood next to each other so far. */
  let alone: i32 = 0
  /** The hash at which the next word of a pair starts, and what the word before may begin. */
  let next: i32 = 0
  let wholeBefore: i32 = 0
  let rolesBefore: i32 = 0
  let pairBefore: i32 = 0
  /** The word before begins with a digit. */
  let isNumbered: bool = false
  /** The last sign that belongs to a word is a digit. */
  let isAfterDigit: bool = false
  /** The word before may be written with a full stop anyway. */
  let mayBeShort: bool = false
  /** Where the word before ended. */
  let after: usize = 0
  let at = text
  while (at < textEnd) {
    const first = codeAt(at)
    // What stands between most words makes nothing with either.
    if (first === space) {
      gaps++
      before = 0
      at++
      continue
    }
    const kind = kindOf(first)
    const bits = pairOf(before, kind)
    held |= bits
    // No sign of a word.
    if (load<u8>(first) === 0) {
      gaps += isGap(first)
      extra += extraLengthOf(first)
      if (first === newline && endsBefore(codeAt(at + 1))) {
        long += countLong(gaps - gapsBefore, <i32>(at - ended))
        gapsBefore = gaps
        ended = at
      }
      // Perhaps a capital with an accent, with which a name begins.
      if (first >= beyondAscii && (first & mayBeCapital) !== 0 && at > after) {
        lookUpMany()
        if ((rolesBefore & roles.beforeCapital) !== 0) {
          look(hashEnd(hashOn(next, hashes.capital)))
          look(hashNamed(next))
        }
        if (isNumbered) look(numberedCapital)
      }
      if ((bits & spelled) !== 0 && ++alone > 2) held |= signs.spelledOut
      before = kind
      at++
      continue
    }

    // Room for what is asked of it, and for what it marks.
    lookUpMany()
    markMany()

    // All of a word at once: where it ends, what tells it from others, and what it looks like.
    const start = at
    const codes = v128.load(start)
    const small = v128.or(codes, i8x16.splat(notCapital))
    const areLetters = i8x16.lt_u(i8x16.sub(small, i8x16.splat(letterA)), i8x16.splat(26))
    const areDigits = i8x16.lt_u(i8x16.sub(codes, i8x16.splat(zero)), i8x16.splat(10))
    const size = ctz(~i8x16.bitmask(v128.or(areLetters, areDigits)))
    let key: v128
    let hasDigit: bool
    let hasInnerCapital: bool
    if (size < together) {
      at = start + size
      const all = (1 << size) - 1
      hasDigit = (i8x16.bitmask(areDigits) & all) !== 0
      hasInnerCapital = (~i8x16.bitmask(i8x16.shl(codes, 2)) & all) > 1
      key = v128.and(small, i8x16.lt_u(counted, i8x16.splat(<i8>size)))
    } else {
      at = endOfWord(start + together)
      hasDigit = holdsDigit(start, at)
      hasInnerCapital = holdsCapital(start + 1, at)
      key = keyOfLong(start, at)
    }
    if (at === start + 1) {
      if (++alone > 2) held |= signs.spelledOut
    } else {
      alone = 0
      if (hasInnerCapital) held |= signsInside(start, at)
    }
    const last = codeAt(at - 1)
    before = kindOf(last)

    // What it wakes by itself, and which roles it can have beside others.
    const low = i64x2.extract_lane(key, 0)
    const high = i64x2.extract_lane(key, 1)
    let place = placeOf(low, high)
    const startInText = <i32>(start - text)
    if (((load<i64>(place) ^ low) | (load<i64>(place, 8) ^ high)) !== 0) {
      place = placeOrLearn(start, at, place, low, high, startInText)
    }
    markWord(place, startInText)
    startWord(startInText)
    const hash = load<i32>(place, hashIn)
    const own = load<i32>(place, rolesIn)
    const whole = hashEnd(hash)
    held |= own & inWord
    if ((own & signs.hex) !== 0) addHex(start, at)

    // What wakes because it begins with a capital, is a number or stands beside one.
    if ((first & smallLetters) === capitals) {
      if ((rolesBefore & roles.beforeCapital) !== 0) {
        look(hashEnd(hashOn(next, hashes.capital)))
        if ((own & roles.calendar) === 0) look(hashNamed(next))
      }
      if (isNumbered) look(numberedCapital)
      if (beginsSentence(start, mayBeShort)) {
        long += countLong(gaps - gapsBefore, <i32>(start - ended))
        gapsBefore = gaps
        ended = start
      }
    }
    const isDigit = isDigitCode(first)
    if (isDigit && (rolesBefore & roles.beforeNumber) !== 0) {
      look(hashEnd(hashOn(next, hashes.number)))
    }
    if (hasDigit) {
      held |= signs.digit
      addDigits(start, at)
    }
    if (hasDigit || (isAfterDigit && (own & roles.afterNumber) !== 0)) {
      lookAtUnits(start, at, isAfterDigit, numberNext)
    }

    // What it wakes with the words before it. Of most nothing is known, which is soon told.
    const pair = hashBoth(wholeBefore, whole)
    const triple = hashBoth(pairBefore, whole)
    const term = size > 8 ? hashLong(next, start, at) : hashOnEight(next, low, size)
    look(pair)
    look(triple)
    look(term)
    if ((rolesBefore & roles.beforeBeginning) !== 0 && (own & roles.secondBeginning) !== 0) {
      const count = <i32>load<u8>(place, beginningCountIn)
      if (count > mostBeginnings) lookAtAllBeginnings(start, at, wholeBefore)
      else lookAtBeginnings(place + beginningsIn, count, wholeBefore)
    }
    if ((own & roles.last) !== 0 && isLast(at)) {
      look(hashLast(whole))
      look(hashLast(pair))
    }

    // What the next word asks of this one.
    after = at
    next = hashNext(hash)
    wholeBefore = whole
    rolesBefore = own
    pairBefore = pair
    isNumbered = isDigit
    isAfterDigit = isDigitCode(last)
    // Of one with digits in it, its letters may be.
    mayBeShort = hasDigit || at === start + 1 || (own & roles.shortened) !== 0
  }
  if (long + countLong(gaps - gapsBefore, <i32>(textEnd - ended)) > 1) held |= signs.long
  if (length + extra >= mostOnX) held |= signs.overlong
  lookUpAsked()
  markGathered()
  setState(inState.held, held)
  setState(inState.digits, foundDigits)
}

/** The same for what a word at a place says beside what is written. */
export function lookAt(hash: i32, at: i32): void {
  startWord(at)
  look(hash)
  lookUpAsked()
  markGathered()
}

/** Of the codes that belong to words. */
function isDigitCode(code: i32): bool {
  return code < firstCapital
}

const firstCapital: i32 = 65

function endOfWord(from: usize): usize {
  let at = from
  while (smallAt(at) !== 0) at++
  return at
}

function holdsDigit(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (isDigitCode(codeAt(at))) return true
  return false
}

function holdsCapital(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if ((codeAt(at) & notCapital) === 0) return true
  return false
}

function hashLong(hash: i32, from: usize, to: usize): i32 {
  let all = hash
  for (let at = from; at < to; at++) all = hashOn(all, smallAt(at))
  return all
}

function lookAtBeginnings(from: usize, count: i32, wholeBefore: i32): void {
  for (let index = 0; index < count; index++) {
    look(hashBoth(wholeBefore, load<i32>(from + (index << 2))))
  }
}

function lookAtAllBeginnings(start: usize, end: usize, wholeBefore: i32): void {
  let hash = hashes.start
  for (let at = start; at < end; at++) {
    hash = hashOn(hash, smallAt(at))
    lookOften(hashBoth(wholeBefore, hash))
  }
}

/** Letters behind a number, which may be a unit, and numbers behind letters. */
function lookAtUnits(start: usize, end: usize, isAfterDigit: bool, numberNext: i32): void {
  let hash = hashes.start
  let unit = isAfterDigit ? numberNext : 0
  for (let at = start; at < end; at++) {
    const small = smallAt(at)
    if (small < firstLetter) {
      if (unit !== numberNext && at > start) lookOften(hashOn(hash, hashes.number))
      unit = numberNext
    } else if (unit !== 0) {
      unit = hashOn(unit, small)
      lookOften(unit)
    }
    hash = hashOn(hash, small)
  }
  if (unit !== 0 && unit !== numberNext) look(hashEnd(unit))
}
