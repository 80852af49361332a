import { inState, mostCounted, places } from './constants'
import { groupsAt, groupStartsAt, listsAt, setState, shortAt, startsAt, state } from './memory'

// Marks rows of clues, as `engine/marks.ts` does, which reads what is marked here.

/** Where the word stands that is looked at. */
let wordAt: i32 = 0

export function startWord(at: i32): void {
  wordAt = at
}

/** For the next text: nothing is marked. */
export function clear(): void {
  const turn = state(inState.turn) + 1
  memory.fill(places.state, 0, inState.size)
  if (turn > 0) return setState(inState.turn, turn)
  // Past what 32 bits can count, turns would come again.
  memory.fill(places.listTurns, 0, mostCounted << 2)
  memory.fill(places.rowTurns, 0, mostCounted << 2)
  setState(inState.turn, 1)
}

/** Marks the rows of a list that the word stands in. */
export function markList(list: i32): void {
  place(list)
  const turn = state(inState.turn)
  if (load<i32>(places.listTurns + (list << 2)) === turn) return
  store<i32>(places.listTurns + (list << 2), turn)
  const count = state(inState.listCount)
  store<u16>(places.markedLists + (count << 1), list)
  setState(inState.listCount, count + 1)
  const end = shortAt(startsAt, list + 1)
  for (let index = shortAt(startsAt, list); index < end; index++)
    mark(shortAt(listsAt, index), turn)
}

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

function place(list: i32): void {
  const count = state(inState.placedCount)
  if (count === mostCounted) {
    setState(inState.isUnplaced, 1)
    return
  }
  store<u16>(places.placedLists + (count << 1), list)
  store<i32>(places.placed + (count << 2), wordAt)
  setState(inState.placedCount, count + 1)
}

/** Marks the rows whose groups are complete. */
export function markGroups(): void {
  const turn = state(inState.turn)
  // The list grows as rows are marked.
  for (let index = 0; index < state(inState.count); index++) {
    const watched = shortAt(places.marked, index)
    const end = shortAt(groupStartsAt, watched + 1)
    for (let at = shortAt(groupStartsAt, watched); at < end;) {
      const from = at + 2
      const next = from + shortAt(groupsAt, at + 1)
      if (hasAll(from, next, turn)) complete(at, watched, turn)
      at = next
    }
  }
}

function complete(group: i32, watched: i32, turn: i32): void {
  mark(shortAt(groupsAt, group), turn)
  const met = state(inState.metCount)
  store<u16>(places.met + (met << 1), watched)
  store<u16>(places.met + ((met + 1) << 1), group)
  setState(inState.metCount, met + 2)
}

function hasAll(from: i32, to: i32, turn: i32): bool {
  for (let index = from; index < to; index++) {
    if (!isMarked(shortAt(groupsAt, index), turn)) return false
  }
  return true
}
