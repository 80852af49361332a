// The hashes of `core/term-hash.ts` and `engine/clue-hash.ts`.

import { hashes } from './constants'

export function hashOn(hash: i32, code: i32): i32 {
  return (hash ^ code) * hashes.prime
}

/** The hash before a code was taken in. */
export function hashBefore(hash: i32, code: i32): i32 {
  return (hash * hashes.inverse) ^ code
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
