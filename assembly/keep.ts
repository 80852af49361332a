import { listOf, mayHold } from './lookup'
import { markList } from './marks'

// What a word is a clue of by itself is marked, and kept for the next time that it comes.

/** How many lists there is room for. */
const mostLists: i32 = 5

let listsAt: usize = 0
let count: i32 = 0

/** @param lists Where they are kept. */
export function startKeeping(lists: usize): void {
  listsAt = lists
  count = 0
}

export function find(hash: i32): void {
  const list = listOf(hash)
  if (list < 0) return
  markList(list)
  if (count < mostLists) store<i32>(listsAt + (count << 2), list)
  count++
}

export function lookFor(hash: i32): void {
  if (mayHold(hash)) find(hash)
}

/** How many lists are kept, or -1 if there are more than there is room for. */
export function countKept(): i32 {
  return count > mostLists ? -1 : count
}
