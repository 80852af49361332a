import { tableOf } from '../core/letters.ts'
import { hashBefore, hashOn } from '../core/term-hash.ts'
import {
  capitalCode,
  hashBoth,
  hashEnd,
  hashLast,
  hashNamed,
  hashNext,
  hashStart,
  hashWord,
  numberCode,
} from './clue-hash.ts'
import type { Look } from './clue-lookup.ts'
import { roles } from './clue-roles.ts'
import type { ClueTable } from './clue-table.ts'
import { beyondAscii, isGap, mayBeCapital } from './codes.ts'
import { firstLetter, signsInside } from './find-signs.ts'
import { createKnownWords, inKnown, inWord, mostBeginnings, placeOf } from './known-words.ts'
import { markList, type Marks } from './marks.ts'
import type { Digits } from './scan-digits.ts'
import { extraLength, mostOnX } from './scan-length.ts'
import { beginsSentence, countLong, endsBefore } from './scan-sentences.ts'
import { kindOfCode, pairs } from './sign-tables.ts'
import { shift, signs, spelled } from './signs.ts'
import { wordCodes } from './word-codes.ts'

/**
 * Marks what the words of a text are clues of.
 *
 * @param codes Those of the text, with a zero behind the last.
 * @returns The bits of all signs that the text holds.
 */
export type LookAtWords = (codes: Uint8Array, length: number) => number

/** Where a word starts that follows a number, or touches it. */
const numberNext = hashNext(hashOn(hashStart, numberCode))
const numberedCapital = hashEnd(hashOn(numberNext, capitalCode))

/** @param digits Sees the words that hold some. */
export function createLookAtWords(
  table: ClueTable,
  marks: Marks,
  look: Look,
  digits: Digits,
): LookAtWords {
  const { known, learn } = createKnownWords(table, marks)

  /**
   * One pass, with tables in place of branches, for what comes next is hard to guess, and with few
   * questions inside of words, which are most of it. What a word alone wakes is known of nearly all
   * of them, and so is whether any clue goes on with it. It is long on purpose: to hand
   * what it keeps from word to word to functions would cost every word, so only what few words come
   * to is one.
   */
  return function lookAtWords(codes, length) {
    digits.clear()
    /** The signs that were found so far. */
    let held = 0
    /** The kind of the sign before, which makes a pair with the next. */
    let before = 0
    /** How many signs part words so far, and by how much X may count more than there are. */
    let gaps = 0
    let extra = 0
    /** Where the last sentence surely ended, how many gaps were before, and how many were long. */
    let ended = 0
    let gapsBefore = 0
    let long = 0
    /** How many words of one letter stood next to each other so far. */
    let alone = 0
    /** The hash at which the next word of a pair starts, and what the word before may begin. */
    let next = 0
    let wholeBefore = 0
    let rolesBefore = 0
    let pairBefore = 0
    /** The word before begins with a digit. */
    let isNumbered = false
    /** The last sign that belongs to a word is a digit. */
    let isAfterDigit = false
    /** Where the word before ended. */
    let after = -1
    let index = 0
    while (index < length) {
      const first = codes[index] ?? 0
      const kind = kindOfCode[first] ?? 0
      const bits = pairs[(before << shift) | kind] ?? 0
      held |= bits
      let small = wordCodes[first] ?? 0
      // No sign of a word.
      if (small === 0) {
        gaps += isGap[first] ?? 0
        extra += extraLength[first] ?? 0
        if (first === newline && endsBefore[codes[index + 1] ?? 0] === 1) {
          long += countLong(gaps - gapsBefore, index - ended)
          gapsBefore = gaps
          ended = index
        }
        // Perhaps a capital with an accent, with which a name begins.
        if (first >= beyondAscii && (first & mayBeCapital) !== 0 && index > after) {
          if ((rolesBefore & roles.beforeCapital) !== 0) {
            look(hashEnd(hashOn(next, capitalCode)))
            look(hashNamed(next))
          }
          if (isNumbered) look(numberedCapital)
        }
        if ((bits & spelled) !== 0 && ++alone > 2) held |= signs.spelledOut
        before = kind
        index++
        continue
      }

      // The letters of a word: its hash, alone and behind the word before, and what they look like.
      const start = index++
      const isDigit = small < firstLetter
      let hash = hashOn(hashStart, small)
      let term = hashOn(next, small)
      let check = small
      /** Those of the bits of small letters that all of its codes but the first have. */
      let shape = smallLetters
      let code = codes[index] ?? 0
      small = wordCodes[code] ?? 0
      while (small !== 0) {
        hash = hashOn(hash, small)
        term = hashOn(term, small)
        check = (Math.imul(check, 31) + small) | 0
        shape &= code
        code = codes[++index] ?? 0
        small = wordCodes[code] ?? 0
      }
      if (index === start + 1) {
        if (++alone > 2) held |= signs.spelledOut
      } else {
        alone = 0
        if ((shape & notCapital) === 0) held |= signsInside(codes, start, index)
      }
      before = kindOfCode[codes[index - 1] ?? 0] ?? 0

      // What it wakes by itself, and which roles it can have beside others.
      marks.at = start
      const place = placeOf(hash)
      if (known[place] !== hash || known[place + 1] !== check) {
        learn(codes, start, index, hash, check)
      } else markLists(place)
      const own = known[place + inKnown.roles] ?? 0
      const whole = hashEnd(hash)
      held |= own & inWord
      if ((own & signs.hex) !== 0) digits.addHex(codes, start, index)

      // What wakes because it begins with a capital, is a number or stands beside one.
      if ((first & smallLetters) === capitals) {
        if ((rolesBefore & roles.beforeCapital) !== 0) {
          look(hashEnd(hashOn(next, capitalCode)))
          if (!calendar.has(whole)) look(hashNamed(next))
        }
        if (isNumbered) look(numberedCapital)
        if (beginsSentence(codes, start)) {
          long += countLong(gaps - gapsBefore, start - ended)
          gapsBefore = gaps
          ended = start
        }
      }
      if (isDigit && (rolesBefore & roles.beforeNumber) !== 0) {
        look(hashEnd(hashOn(next, numberCode)))
      }
      const hasDigit = isDigit || (shape & letters) === 0
      if (hasDigit) {
        held |= signs.digit
        digits.add(codes, start, index)
      }
      if (hasDigit || (isAfterDigit && (own & roles.afterNumber) !== 0)) {
        lookAtUnits(codes, start, index, isAfterDigit)
      }

      // What it wakes with the words before it. Of most nothing is known, which is soon told.
      const pair = hashBoth(wholeBefore, whole)
      look(pair)
      look(hashBoth(pairBefore, whole))
      look(term)
      if (isSibilant[codes[index - 1] ?? 0] === 1) lookAtSingular(codes, index, term)
      if ((rolesBefore & roles.beforeBeginning) !== 0 && (own & roles.secondBeginning) !== 0) {
        const count = known[place + inKnown.beginningCount] ?? 0
        if (count > mostBeginnings) lookAtAllBeginnings(codes, start, index, wholeBefore)
        else lookAtBeginnings(place + inKnown.beginnings, count, wholeBefore)
      }
      if ((own & roles.last) !== 0 && isLast(codes, index)) {
        look(hashLast(whole))
        look(hashLast(pair))
      }

      // What the next word asks of this one.
      after = index
      next = hashNext(hash)
      wholeBefore = whole
      rolesBefore = own
      pairBefore = pair
      isNumbered = isDigit
      isAfterDigit = hasDigit && ((codes[index - 1] ?? 0) & letters) === 0
    }
    if (long + countLong(gaps - gapsBefore, length - ended) > 1) held |= signs.long
    if (length + extra >= mostOnX) held |= signs.overlong
    return held
  }

  function lookAtBeginnings(from: number, count: number, wholeBefore: number): void {
    for (let at = from; at < from + count; at++) look(hashBoth(wholeBefore, known[at] ?? 0))
  }

  function lookAtAllBeginnings(
    codes: Uint8Array,
    start: number,
    end: number,
    wholeBefore: number,
  ): void {
    let hash = hashStart
    for (let index = start; index < end; index++) {
      hash = hashOn(hash, wordCodes[codes[index] ?? 0] ?? 0)
      look(hashBoth(wholeBefore, hash))
    }
  }

  /** Of two words whose hash alone is known, what the second may be the plural of. */
  function lookAtSingular(codes: Uint8Array, end: number, term: number): void {
    let before = term
    for (let index = end - 1; index >= end - 3; index--) {
      before = hashBefore(before, wordCodes[codes[index] ?? 0] ?? 0)
      look(before)
    }
    look(hashOn(before, letterY))
  }

  function markLists(place: number): void {
    const from = place + inKnown.lists
    const to = from + (known[place + inKnown.listCount] ?? 0)
    for (let at = from; at < to; at++) markList(marks, table, known[at] ?? 0)
  }

  /** Letters behind a number, which may be a unit, and numbers behind letters. */
  function lookAtUnits(codes: Uint8Array, start: number, end: number, isAfterDigit: boolean): void {
    let hash = hashStart
    let unit = isAfterDigit ? numberNext : 0
    for (let index = start; index < end; index++) {
      const small = wordCodes[codes[index] ?? 0] ?? 0
      if (small < firstLetter) {
        if (unit !== numberNext && index > start) look(hashOn(hash, numberCode))
        unit = numberNext
      } else if (unit !== 0) {
        unit = hashOn(unit, small)
        look(unit)
      }
      hash = hashOn(hash, small)
    }
    if (unit !== 0 && unit !== numberNext) look(hashEnd(unit))
  }
}

const newline = 10
/** The bits that all small letters have; capitals lack one of them, digits the other. */
const smallLetters = 0x60
const letters = 0x40
const notCapital = 0x20
const capitals = 0x40
/** What plurals end in. */
const isSibilant = tableOf('sSzZ')
const letterY = 121

/** Whether no word goes on in the same line but for spaces, quotation marks and stars. */
function isLast(codes: Uint8Array, after: number): boolean {
  let index = after
  while (isBetween(codes[index] ?? 0)) index++
  return wordCodes[codes[index] ?? 0] === 0
}

function isBetween(code: number): boolean {
  return code === 32 || code === 34 || code === 39 || code === 42
}

/** Words with a capital that name no place and nobody, but for some who are called so. */
const calendar = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(hashWord),
)
