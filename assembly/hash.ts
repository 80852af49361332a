// The hashes of `core/term-hash.ts` and `engine/clue-hash.ts`.

import { hashes } from './constants'
import { inverseOf } from './memory'

export function hashOn(hash: i32, code: i32): i32 {
  return (hash ^ code) * hashes.prime
}

/**
 * Goes on with a hash by as many as eight codes, without a question and without a loop.
 *
 * @param codes Those that are not there are 0: they multiply what is there already, which is undone.
 */
export function hashOnEight(hash: i32, codes: i64, count: i32): i32 {
  const first = <i32>codes
  const last = <i32>(codes >>> 32)
  let all = hashOn(hash, first & 0xff)
  all = hashOn(all, (first >>> 8) & 0xff)
  all = hashOn(all, (first >>> 16) & 0xff)
  all = hashOn(all, first >>> 24)
  all = hashOn(all, last & 0xff)
  all = hashOn(all, (last >>> 8) & 0xff)
  all = hashOn(all, (last >>> 16) & 0xff)
  all = hashOn(all, last >>> 24)
  return all * inverseOf(8 - count)
}

export function hashEnd(hash: i32): i32 {
  return hashOn(hash, 0xff)
}

export function hashEnding(hash: i32): i32 {
  return hashOn(hash, 0xfe)
}

export function hashGlued(hash: i32): i32 {
  return hashOn(hash, 0xfd)
}

export function hashNext(hash: i32): i32 {
  return hashOn(hash, 0x20)
}

export function hashLast(hash: i32): i32 {
  return hashOn(hash, hashes.ending)
}

export function hashNamed(next: i32): i32 {
  return hashEnd(hashOn(hashOn(next, hashes.capital), hashes.capital))
}

export function hashBoth(before: i32, last: i32): i32 {
  return (before ^ rotl(last, 15)) * hashes.both
}

export function spread(hash: i32): i32 {
  return hash ^ (hash >>> 15)
}
