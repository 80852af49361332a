import { places } from './constants'
import { listOf, mayHold } from './lookup'
import { markList } from './marks'

// Hashes that may be clues. They are looked up later, and all together: whether one of them is a clue
// cannot be foretold, so that to wait for the answer takes longer than to find it.

/** Where the word stands that is looked at. */
let wordAt: i32 = 0
/** How many hashes there are so far. */
let count: i32 = 0
/** Some room is left, for all that is asked of one word. */
const mostAsked: i32 = 4096 - 64

export function startWord(at: i32): void {
  wordAt = at
}

/** Asks for the rows in which words with a hash stand. Most hashes have none. */
export function look(hash: i32): void {
  store<i32>(places.asked + (count << 2), hash)
  store<i32>(places.askedAt + (count << 2), wordAt)
  count += <i32>mayHold(hash)
}

/** The same for each letter of a word, of which there may be many. */
export function lookOften(hash: i32): void {
  look(hash)
  lookUpMany()
}

/** Looks up what was asked for if there is little room left. */
export function lookUpMany(): void {
  if (count > mostAsked) lookUpAsked()
}

export function lookUpAsked(): void {
  for (let index = 0; index < count; index++) {
    const list = listOf(load<i32>(places.asked + (index << 2)))
    if (list >= 0) markList(list, load<i32>(places.askedAt + (index << 2)))
  }
  count = 0
}
