import { inGroup, inState, mostCounted, mostKnown, places } from './constants'
import { listCountIn, listsIn, turnIn } from './in-word'
import { groupsAt, groupStartsAt, listsAt, setState, shortAt, startsAt, state } from './memory'

// Marks rows of clues, as `engine/marks.ts` does, which reads what is marked here.

/** How many lists are gathered whose rows are not marked yet, and how many of their rows. */
let listCount: i32 = 0
let rowCount: i32 = 0
/** What is copied at once. */
const together: i32 = 8
/** Some room is left for what is gathered of one word, and for what is copied with the last rows. */
const mostGathered: i32 = 8192 - 64
const mostRows: i32 = 8192 - 2 * together

/** For the next text: nothing is marked. */
export function clear(): void {
  const turn = state(inState.turn) + 1
  // A few numbers, for which to fill memory takes longer.
  for (let at = 0; at < inState.size; at += 4) setState(at, 0)
  if (turn > 0) return setState(inState.turn, turn)
  // Past what 32 bits can count, turns would come again.
  memory.fill(places.known, 0, mostKnown << 6)
  memory.fill(places.rowTurns, 0, mostCounted << 2)
  setState(inState.turn, 1)
}

/**
 * Gathers what a word is a clue of by itself, and says that it stands here. Without a question, for
 * whether a word came before cannot be foretold.
 *
 * @param word Where it is known.
 */
export function markWord(word: usize, at: i32): void {
  const turn = state(inState.turn)
  const isNew = <i32>(load<i32>(word, turnIn) !== turn)
  v128.store(places.gatheredLists + (listCount << 1), v128.load(word, listsIn))
  listCount += load<u8>(word, listCountIn) & -isNew
  store<i32>(word, turn, turnIn)
  const count = state(inState.wordCount)
  if (count === mostCounted) return setState(inState.isUnplaced, 1)
  const number = <i32>((word - places.known) >>> 6)
  store<u16>(places.words + (count << 1), number)
  store<i32>(places.wordsAt + (count << 2), at)
  setState(inState.wordCount, count + 1)
  const different = state(inState.differentCount)
  store<u16>(places.different + (different << 1), number)
  setState(inState.differentCount, different + isNew)
}

/** Gathers a list that words mark otherwise. */
export function markList(list: i32, at: i32): void {
  markMany()
  store<u16>(places.gatheredLists + (listCount++ << 1), list)
  const count = state(inState.foundCount)
  if (count === mostCounted) return setState(inState.isUnplaced, 1)
  store<u16>(places.foundLists + (count << 1), list)
  store<i32>(places.foundAt + (count << 2), at)
  setState(inState.foundCount, count + 1)
}

/** Marks what is gathered if there is little room left. */
export function markMany(): void {
  if (listCount > mostGathered) markGathered()
}

/** From lists to their rows, several of which are copied at once: few lists have more. */
export function markGathered(): void {
  for (let index = 0; index < listCount; index++) {
    const list = shortAt(places.gatheredLists, index)
    const end = shortAt(startsAt, list + 1)
    for (let from = shortAt(startsAt, list); from < end; from += together) {
      if (rowCount > mostRows) markRows()
      v128.store(places.gatheredRows + (rowCount << 1), v128.load(listsAt + (from << 1)))
      rowCount += min(together, end - from)
    }
  }
  listCount = 0
  markRows()
}

/** Four at a time, and without a question, too. */
function markRows(): void {
  if (rowCount === 0) return
  const turn = state(inState.turn)
  let count = state(inState.count)
  // The last row stands in for those that are missing.
  const last = load<u16>(places.gatheredRows + ((rowCount - 1) << 1))
  store<u16>(places.gatheredRows + (rowCount << 1), last)
  store<u16>(places.gatheredRows + ((rowCount + 1) << 1), last)
  store<u16>(places.gatheredRows + ((rowCount + 2) << 1), last)
  const end = places.gatheredRows + (rowCount << 1)
  for (let at = places.gatheredRows; at < end; at += 8) {
    count += markAs(count, load<u16>(at), turn)
    count += markAs(count, load<u16>(at, 2), turn)
    count += markAs(count, load<u16>(at, 4), turn)
    count += markAs(count, load<u16>(at, 6), turn)
  }
  setState(inState.count, count)
  rowCount = 0
}

/** @returns How many rows are marked thereby: one that is marked already is written and not counted. */
function markAs(count: i32, row: i32, turn: i32): i32 {
  const before = load<i32>(places.rowTurns + (row << 2))
  store<i32>(places.rowTurns + (row << 2), turn)
  store<u16>(places.marked + (count << 1), row)
  return <i32>(before !== turn)
}

/** Marks the rows whose groups are complete. */
export function markGroups(): void {
  setState(inState.metCount, 0)
  let from = 0
  // The list grows as rows are marked.
  for (let to = state(inState.count); from < to; to = state(inState.count)) {
    completeGroups(gatherGroups(gatherWatched(from, to)))
    from = to
  }
}

/** Those of the rows marked that are watched for a group. */
function gatherWatched(from: i32, to: i32): i32 {
  let count = 0
  for (let index = from; index < to; index++) {
    const row = shortAt(places.marked, index)
    store<u16>(places.watched + (count << 1), row)
    count += <i32>(shortAt(groupStartsAt, row) !== shortAt(groupStartsAt, row + 1))
  }
  return count
}

/** The groups of these, two of which are copied at once: most are watched for one or two. */
function gatherGroups(watchedCount: i32): i32 {
  let count = 0
  for (let index = 0; index < watchedCount; index++) {
    const row = shortAt(places.watched, index)
    const end = shortAt(groupStartsAt, row + 1)
    for (let from = shortAt(groupStartsAt, row); from < end; from += 2) {
      v128.store(places.gatheredGroups + count * groupSize, v128.load(groupsAt + from * groupSize))
      count += min(2, end - from)
    }
  }
  return count
}

/** Few are complete: what they need beside the row watched is not there. */
function completeGroups(count: i32): void {
  const turn = state(inState.turn)
  const first = state(inState.metCount)
  let last = first
  for (let index = 0; index < count; index++) {
    const group = places.gatheredGroups + index * groupSize
    store<i64>(places.met + last * groupSize, load<i64>(group))
    last += <i32>isMarked(load<u16>(group, inGroup.other), turn)
  }
  let met = first
  for (let index = first; index < last; index++) {
    const group = places.met + index * groupSize
    if (!hasFurther(load<u16>(group, inGroup.further), turn)) continue
    mark(load<u16>(group, inGroup.row), turn)
    store<i64>(places.met + met * groupSize, load<i64>(group))
    met++
  }
  setState(inState.metCount, met)
}

const groupSize: i32 = inGroup.size

function mark(row: i32, turn: i32): void {
  if (isMarked(row, turn)) return
  store<i32>(places.rowTurns + (row << 2), turn)
  const count = state(inState.count)
  store<u16>(places.marked + (count << 1), row)
  setState(inState.count, count + 1)
}

function isMarked(row: i32, turn: i32): bool {
  return load<i32>(places.rowTurns + (row << 2)) === turn
}

function hasFurther(at: i32, turn: i32): bool {
  if (at === 0) return true
  const end = at + shortAt(groupsAt, at)
  for (let index = at + 1; index <= end; index++) {
    if (!isMarked(shortAt(groupsAt, index), turn)) return false
  }
  return true
}
