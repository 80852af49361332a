import { mostLists } from './in-word'
import { listOf, mayHold } from './lookup'
import { markList } from './marks'

// What a word is a clue of by itself is kept for each time that it comes.

let listsAt: usize = 0
let wordAt: i32 = 0
let count: i32 = 0

/**
 * @param lists Where they are kept.
 * @param at Where the word stands.
 */
export function startKeeping(lists: usize, at: i32): void {
  listsAt = lists
  wordAt = at
  count = 0
}

/** Keeps the list of a hash; those for which there is no room are marked at once. */
export function find(hash: i32): void {
  const list = listOf(hash)
  if (list < 0) return
  if (count < mostLists) store<u16>(listsAt + (count << 1), list)
  else markList(list, wordAt)
  count++
}

export function lookFor(hash: i32): void {
  if (mayHold(hash)) find(hash)
}

export function countKept(): i32 {
  return min(count, mostLists)
}

export function keptAll(): bool {
  return count <= mostLists
}
