import { places, shift } from './constants'

// What lies where is in `engine/scan-memory.ts`.

/** The table of clues: where its parts begin, and the last place of those that hashes find. */
export let filterAt: usize = 0
export let tagsAt: usize = 0
export let tagListsAt: usize = 0
export let lastTag: i32 = 0
export let roleHashesAt: usize = 0
export let roleBitsAt: usize = 0
export let lastRole: i32 = 0
export let startsAt: usize = 0
export let listsAt: usize = 0
export let groupsAt: usize = 0
export let groupStartsAt: usize = 0
export let hasEndings: bool = false

export function setTable(
  filter: usize,
  tags: usize,
  tagLists: usize,
  tagCount: i32,
  roleHashes: usize,
  roleBits: usize,
  roleCount: i32,
  starts: usize,
  lists: usize,
  groups: usize,
  groupStarts: usize,
  endings: bool,
): void {
  filterAt = filter
  tagsAt = tags
  tagListsAt = tagLists
  lastTag = tagCount - 1
  roleHashesAt = roleHashes
  roleBitsAt = roleBits
  lastRole = roleCount - 1
  startsAt = starts
  listsAt = lists
  groupsAt = groups
  groupStartsAt = groupStarts
  hasEndings = endings
}

/** @param place One of `inState`. */
export function state(place: usize): i32 {
  return load<i32>(place, places.state)
}

export function setState(place: usize, value: i32): void {
  store<i32>(place, value, places.state)
}

/** A number of 16 bits of a list. */
export function shortAt(list: usize, index: i32): i32 {
  return load<u16>(list + (index << 1))
}

export function codeAt(at: usize): i32 {
  return load<u8>(at)
}

/** The small letter or digit at a place, or 0. */
export function smallAt(at: usize): i32 {
  return load<u8>(load<u8>(at))
}

export function kindOf(code: i32): i32 {
  return load<u8>(code, places.kinds)
}

export function isGap(code: i32): i32 {
  return load<u8>(code, places.gaps)
}

export function extraLengthOf(code: i32): i32 {
  return load<u8>(code, places.extraLengths)
}

/** The bits that a kind of sign behind another makes. */
export function pairOf(before: i32, kind: i32): i32 {
  return load<i32>(((before << shift) | kind) << 2, places.pairs)
}

export function bitsOf(code: i32): i32 {
  return load<i32>(code << 2, places.bits)
}

/** What undoes as many multiplications by the prime of hashes, of eight at the most. */
export function inverseOf(count: i32): i32 {
  return load<i32>(count << 2, places.inverses)
}
