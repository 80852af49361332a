import { inGroup, inState, places } from './constants'
import { listCountIn, listsIn } from './in-word'
import { groupsAt, listsAt, shortAt, startsAt, state } from './memory'

// Tells which parts of the text that was scanned last mark a row, a bit for each of thirty-two parts;
// see `engine/part-marks.ts`.

/** Of more that hidden words say, nobody asks where they stand. */
const mostHidden: i32 = 4096
const all: i32 = -1

/** From here on, what stands there may belong to any part. */
let behind: i32 = 0
/** How many stand in order and in front of that: words, and lists that they mark otherwise. */
let wordsInFront: i32 = 0
let listsInFront: i32 = 0
/** The next of each that no part was found for. */
let nextWord: i32 = 0
let nextList: i32 = 0

/** @returns Whether it can be told. */
export function startParts(end: i32): bool {
  if (state(inState.isUnplaced) !== 0) return false
  const wordCount = state(inState.wordCount)
  const listCount = state(inState.foundCount)
  const words = countInOrder(places.wordsAt, wordCount)
  const lists = countInOrder(places.foundAt, listCount)
  if (wordCount - words + listCount - lists > mostHidden) return false
  behind = end
  wordsInFront = countInFront(places.wordsAt, words)
  listsInFront = countInFront(places.foundAt, lists)
  nextWord = 0
  nextList = 0
  return true
}

/** Up to here stand words as they are written; behind them what some of them say. */
function countInOrder(at: usize, count: i32): i32 {
  let index = 1
  while (index < count && placeIn(at, index) >= placeIn(at, index - 1)) index++
  return min(index, count)
}

function countInFront(at: usize, count: i32): i32 {
  let index = count
  while (index > 0 && placeIn(at, index - 1) >= behind) index--
  return index
}

function placeIn(at: usize, index: i32): i32 {
  return load<i32>(at + (index << 2))
}

/**
 * Marks rows for the next parts, whose starts stand in memory, and behind them that of the part after.
 *
 * @param isFirst Whether they are the first, to which belongs what stands in front of them.
 */
export function markParts(count: i32, isFirst: bool): void {
  clearBits()
  const start = isFirst ? i32.MIN_VALUE : startOf(0)
  const end = startOf(count)
  let part = 0
  for (; nextWord < wordsInFront; nextWord++) {
    const place = placeIn(places.wordsAt, nextWord)
    if (place >= end) break
    while (part + 1 < count && startOf(part + 1) <= place) part++
    addWord(nextWord, 1 << part)
  }
  part = 0
  for (; nextList < listsInFront; nextList++) {
    const place = placeIn(places.foundAt, nextList)
    if (place >= end) break
    while (part + 1 < count && startOf(part + 1) <= place) part++
    addList(shortAt(places.foundLists, nextList), 1 << part)
  }
  for (let index = wordsInFront; index < state(inState.wordCount); index++) {
    const bits = bitsAt(placeIn(places.wordsAt, index), start, end)
    if (bits !== 0) addWord(index, bits)
  }
  for (let index = listsInFront; index < state(inState.foundCount); index++) {
    const bits = bitsAt(placeIn(places.foundAt, index), start, end)
    if (bits !== 0) addList(shortAt(places.foundLists, index), bits)
  }
  gatherWords()
  complete()
}

function clearBits(): void {
  for (let index = 0; index < state(inState.count); index++) {
    const row = shortAt(places.marked, index)
    store<i32>(places.rowBits + (row << 2), load<u8>(places.anywhere + row) === 0 ? 0 : all)
  }
  for (let index = 0; index < state(inState.differentCount); index++) {
    store<i32>(places.wordBits + (shortAt(places.different, index) << 2), 0)
  }
}

function startOf(part: i32): i32 {
  return load<i32>(places.partStarts + (part << 2))
}

function bitsAt(place: i32, start: i32, end: i32): i32 {
  if (place >= behind) return all
  if (place < start || place >= end) return 0
  let part = 0
  while (startOf(part + 1) <= place) part++
  return 1 << part
}

function addWord(index: i32, bits: i32): void {
  const at = places.wordBits + (shortAt(places.words, index) << 2)
  store<i32>(at, load<i32>(at) | bits)
}

/** From lists to their rows. */
function addList(list: i32, bits: i32): void {
  const end = shortAt(startsAt, list + 1)
  for (let index = shortAt(startsAt, list); index < end; index++) {
    const at = places.rowBits + (shortAt(listsAt, index) << 2)
    store<i32>(at, load<i32>(at) | bits)
  }
}

function gatherWords(): void {
  for (let index = 0; index < state(inState.differentCount); index++) {
    const number = shortAt(places.different, index)
    const bits = load<i32>(places.wordBits + (number << 2))
    if (bits === 0) continue
    const word: usize = places.known + (number << 6)
    const end = word + ((<usize>load<u8>(word, listCountIn)) << 1)
    for (let at = word; at < end; at += 2) addList(load<u16>(at, listsIn), bits)
  }
}

/** From rows to those that they mark together, which may be needed for others. */
function complete(): void {
  const end: usize = places.met + state(inState.metCount) * inGroup.size
  let hasGrown = true
  while (hasGrown) {
    hasGrown = false
    for (let group: usize = places.met; group < end; group += inGroup.size) {
      const bits =
        rowBits(load<u16>(group, inGroup.watched)) &
        rowBits(load<u16>(group, inGroup.other)) &
        bitsOfFurther(load<u16>(group, inGroup.further))
      const row = load<u16>(group, inGroup.row)
      const before = rowBits(row)
      store<i32>(places.rowBits + (row << 2), before | bits)
      if ((before | bits) !== before) hasGrown = true
    }
  }
}

function bitsOfFurther(at: i32): i32 {
  let bits = all
  if (at === 0) return bits
  const end = at + shortAt(groupsAt, at)
  for (let index = at + 1; index <= end; index++) bits &= rowBits(shortAt(groupsAt, index))
  return bits
}

function rowBits(row: i32): i32 {
  return load<i32>(places.rowBits + (row << 2))
}
