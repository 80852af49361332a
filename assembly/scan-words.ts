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
import { hashBefore, hashBoth, hashEnd, hashLast, hashNamed, hashNext, hashOn } from './hash'
import {
  beginningCountIn,
  beginningsIn,
  inWord,
  learn,
  listCountIn,
  listsIn,
  mostBeginnings,
  placeOf,
  rolesIn,
} from './known-words'
import { look } from './lookup'
import { markList, startWord } from './marks'
import { codeAt, extraLengthOf, isGap, kindOf, pairOf, setState, smallAt } from './memory'
import { beginsSentence, countLong, endsBefore, isLast, newline } from './sentences'
import { signsInside } from './signs-inside'

export { encode, signsIn } from './codes'
export { lookAt } from './lookup'
export { clear, markGroups } from './marks'
export { setTable } from './memory'

/** The bits that all small letters have; capitals lack one of them, digits the other. */
const smallLetters: i32 = 0x60
const letters: i32 = 0x40
const notCapital: i32 = 0x20
const capitals: i32 = 0x40
const letterS: i32 = 115
const letterY: i32 = 121
const letterZ: i32 = 122

/**
 * Marks what the words of a text are clues of, and gives the bits of all signs that it holds.
 *
 * One pass, with tables in place of branches, for what comes next is hard to guess, and with few
 * questions inside of words, which are most of it. What a word alone wakes is known of nearly all of
 * them, and so is whether any clue goes on with it. It is long on purpose: to hand what it keeps from
 * word to word to functions would cost every word, so only what few words come to is one.
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
    const kind = kindOf(first)
    const bits = pairOf(before, kind)
    held |= bits
    let small = smallAt(at)
    // No sign of a word.
    if (small === 0) {
      gaps += isGap(first)
      extra += extraLengthOf(first)
      if (first === newline && endsBefore(codeAt(at + 1))) {
        long += countLong(gaps - gapsBefore, <i32>(at - ended))
        gapsBefore = gaps
        ended = at
      }
      // Perhaps a capital with an accent, with which a name begins.
      if (first >= beyondAscii && (first & mayBeCapital) !== 0 && at > after) {
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

    // The letters of a word: its hash, alone and behind the word before, and what they look like.
    const start = at++
    const isDigit = small < firstLetter
    let hash = hashOn(hashes.start, small)
    let term = hashOn(next, small)
    let check: i32 = small
    /** Those of the bits of small letters that all of its codes but the first have. */
    let shape = smallLetters
    let code = codeAt(at)
    small = load<u8>(code)
    while (small !== 0) {
      hash = hashOn(hash, small)
      term = hashOn(term, small)
      check = check * 31 + small
      shape &= code
      code = codeAt(++at)
      small = load<u8>(code)
    }
    if (at === start + 1) {
      if (++alone > 2) held |= signs.spelledOut
    } else {
      alone = 0
      if ((shape & notCapital) === 0) held |= signsInside(start, at)
    }
    before = kindOf(codeAt(at - 1))

    // What it wakes by itself, and which roles it can have beside others.
    startWord(<i32>(start - text))
    const place = placeOf(hash)
    if (load<i32>(place) !== hash || load<i32>(place, 4) !== check) learn(start, at, hash, check)
    else markLists(place)
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
    if (isDigit && (rolesBefore & roles.beforeNumber) !== 0) {
      look(hashEnd(hashOn(next, hashes.number)))
    }
    const hasDigit = isDigit || (shape & letters) === 0
    if (hasDigit) {
      held |= signs.digit
      addDigits(start, at)
    }
    if (hasDigit || (isAfterDigit && (own & roles.afterNumber) !== 0)) {
      lookAtUnits(start, at, isAfterDigit, numberNext)
    }

    // What it wakes with the words before it. Of most nothing is known, which is soon told.
    const pair = hashBoth(wholeBefore, whole)
    look(pair)
    look(hashBoth(pairBefore, whole))
    look(term)
    const last = smallAt(at - 1)
    if (last === letterS || last === letterZ) lookAtSingular(at, term)
    if ((rolesBefore & roles.beforeBeginning) !== 0 && (own & roles.secondBeginning) !== 0) {
      const count = load<i32>(place, beginningCountIn)
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
    isAfterDigit = hasDigit && (codeAt(at - 1) & letters) === 0
    // Of one with digits in it, its letters may be.
    mayBeShort = hasDigit || at === start + 1 || (own & roles.shortened) !== 0
  }
  if (long + countLong(gaps - gapsBefore, <i32>(textEnd - ended)) > 1) held |= signs.long
  if (length + extra >= mostOnX) held |= signs.overlong
  setState(inState.held, held)
  setState(inState.digits, foundDigits)
}

function markLists(place: usize): void {
  const end = place + (load<i32>(place, listCountIn) << 2)
  for (let at = place; at < end; at += 4) markList(load<i32>(at, listsIn))
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
    look(hashBoth(wholeBefore, hash))
  }
}

/** Of two words whose hash alone is known, what the second may be the plural of. */
function lookAtSingular(end: usize, term: i32): void {
  let before = term
  for (let at = end - 1; at >= end - 3; at--) {
    before = hashBefore(before, smallAt(at))
    look(before)
  }
  look(hashOn(before, letterY))
}

/** Letters behind a number, which may be a unit, and numbers behind letters. */
function lookAtUnits(start: usize, end: usize, isAfterDigit: bool, numberNext: i32): void {
  let hash = hashes.start
  let unit = isAfterDigit ? numberNext : 0
  for (let at = start; at < end; at++) {
    const small = smallAt(at)
    if (small < firstLetter) {
      if (unit !== numberNext && at > start) look(hashOn(hash, hashes.number))
      unit = numberNext
    } else if (unit !== 0) {
      unit = hashOn(unit, small)
      look(unit)
    }
    hash = hashOn(hash, small)
  }
  if (unit !== 0 && unit !== numberNext) look(hashEnd(unit))
}
