import { hashes, mostKnown, places, roles, signs } from './constants'
import { lookAtEnds } from './endings'
import { hashEnd, hashOn, spread } from './hash'
import { countKept, find, startKeeping } from './keep'
import { mayHold, rolesOf } from './lookup'
import { hasEndings, smallAt } from './memory'
import { signsInside } from './signs-inside'

// What is known of words that were seen, since most come again: sixteen numbers a place. The first two
// are hashes that tell a word from all others.

/** Its roles, with the signs that it holds. */
export const rolesIn: usize = 8
/** The lists of rows that it is a clue of by itself. */
export const listCountIn: usize = 12
export const listsIn: usize = 16
/** Hashes of what it begins with, where that may be the second of two. */
export const beginningCountIn: usize = 36
export const beginningsIn: usize = 40

/** Of a word that has more, all that it begins with has to be asked. */
export const mostBeginnings: i32 = 5

/** What a word holds without regard to its capitals. */
export const inWord: i32 = signs.tripled | signs.hex | signs.shorthand

/** Where what is known of a word begins. */
export function placeOf(hash: i32): usize {
  return places.known + ((spread(hash) & (mostKnown - 1)) << 6)
}

let place: usize = 0
let beginningCount: i32 = 0

/** Looks a word up that is not known, and marks what it is a clue of. */
export function learn(start: usize, end: usize, hash: i32, check: i32): void {
  place = placeOf(hash)
  startKeeping(place + listsIn)
  beginningCount = 0
  let held = signsInside(start, end) & inWord
  let part = hashes.start
  for (let at = start; at < end; at++) {
    part = hashOn(part, smallAt(at))
    if (mayHold(part)) held |= begin(part)
  }
  const whole = hashEnd(hash)
  if (mayHold(whole)) {
    find(whole)
    held |= rolesOf(whole)
    if ((held & roles.shorthand) !== 0) held |= signs.shorthand
  }
  if (hasEndings) lookAtEnds(start, end)
  store<i32>(place, hash)
  const listCount = countKept()
  // One that is a clue of more is looked up each time.
  store<i32>(place, listCount < 0 ? ~check : check, 4)
  store<i32>(place, held, rolesIn)
  store<i32>(place, listCount, listCountIn)
  store<i32>(place, beginningCount, beginningCountIn)
}

function begin(part: i32): i32 {
  find(part)
  const own = rolesOf(part)
  if ((own & roles.secondBeginning) !== 0) {
    if (beginningCount < mostBeginnings) {
      store<i32>(place + (beginningCount << 2), part, beginningsIn)
    }
    beginningCount++
  }
  return own
}
