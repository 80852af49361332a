import { hashes, inState, mostKnown, places, roles, signs } from './constants'
import { lookAtEnds } from './endings'
import { hashEnd, hashOn } from './hash'
import {
  beginningCountIn,
  beginningsIn,
  hashIn,
  listCountIn,
  listsIn,
  mostBeginnings,
  rolesIn,
  turnIn,
} from './in-word'
import { countKept, find, keptAll, startKeeping } from './keep'
import { mayHold, rolesOf } from './lookup'
import { hasEndings, setState, smallAt, state } from './memory'
import { signsInside } from './signs-inside'

// What is known of words that were seen, since most come again; see `in-word.ts`.

/** What a word holds without regard to its capitals. */
export const inWord: i32 = signs.tripled | signs.hex | signs.shorthand

/** Where what is known of a word begins. */
export function placeOf(low: i64, high: i64): usize {
  const mixed = <i32>((low * firstFactor + high * secondFactor) >>> 48)
  return places.known + ((mixed & (mostKnown - 1)) << 6)
}

const firstFactor: i64 = 0x1e3779b97f4a7d
const secondFactor: i64 = 0x1a09e667f3bcc9

/** What tells a word of sixteen letters or more from all others: two hashes, and what none is behind. */
export function keyOfLong(start: usize, end: usize): v128 {
  let hash = hashes.start
  let check = 0
  for (let at = start; at < end; at++) {
    const small = smallAt(at)
    hash = hashOn(hash, small)
    check = check * 31 + small
  }
  return i32x4(hash, check, -1, -1)
}

const lastPlace: usize = (mostKnown << 6) - 1
/** How many places are looked at for a word whose own is another’s. */
const mostTried: usize = 8

/**
 * Where a word is known that is not at its own place, or is learned now. No word of the same text has to
 * leave its place for it, unless all places that are tried hold such.
 *
 * @param own Its own place.
 * @param at Where it stands in the text.
 */
export function placeOrLearn(
  start: usize,
  end: usize,
  own: usize,
  low: i64,
  high: i64,
  at: i32,
): usize {
  const turn = state(inState.turn)
  let free: usize = 0
  for (let tried: usize = 0; tried < mostTried; tried++) {
    const each = <usize>places.known + ((own - places.known + (tried << 6)) & lastPlace)
    if (load<i64>(each) === low && load<i64>(each, 8) === high) return each
    if (free === 0 && load<i32>(each, turnIn) !== turn) free = each
  }
  if (free === 0) {
    setState(inState.isUnplaced, 1)
    free = own
  }
  learn(start, end, free, low, high, at)
  return free
}

let place: usize = 0
let beginningCount: i32 = 0

/** Looks a word up, and keeps what it is a clue of. */
function learn(start: usize, end: usize, free: usize, low: i64, high: i64, at: i32): void {
  place = free
  startKeeping(place + listsIn, at)
  beginningCount = 0
  let held = signsInside(start, end) & inWord
  let part = hashes.start
  for (let letter = start; letter < end; letter++) {
    part = hashOn(part, smallAt(letter))
    if (mayHold(part)) held |= begin(part)
  }
  const whole = hashEnd(part)
  if (mayHold(whole)) {
    find(whole)
    held |= rolesOf(whole)
    if ((held & roles.shorthand) !== 0) held |= signs.shorthand
  }
  if (hasEndings) lookAtEnds(start, end)
  // One that is a clue of more than there is room for is looked up each time.
  store<i64>(place, keptAll() ? low : 0)
  store<i64>(place, high, 8)
  store<i32>(place, part, hashIn)
  store<i32>(place, held, rolesIn)
  store<i32>(place, 0, turnIn)
  store<u8>(place, countKept(), listCountIn)
  store<u8>(place, min(beginningCount, mostBeginnings + 1), beginningCountIn)
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
