import type { ClueTable } from './clue-table.ts'

/** Which rows of a table a text has clues of. */
export interface Marks {
  /** Counts texts, so that nothing has to be cleared between them. */
  turn: number
  /** For each row, the turn in which it was last marked. */
  readonly rows: Int32Array
  /** The same for lists of rows: common words come again and again, and have long ones. */
  readonly lists: Int32Array
  /** Where the word stands in its text that is looked at. */
  at: number
  /** What words marked one after the other, as many as `placedCount`: lists, and where each was. */
  placedLists: Uint16Array
  places: Int32Array
  placedCount: number
  /** The lists marked in this turn, as many as `listCount`. */
  readonly markedLists: Uint16Array
  listCount: number
  /** Whether all that words mark is marked where it stands. */
  areAllPlaced: boolean
  /** The groups that are complete in this turn: of each the row watched for it, and its place. */
  readonly met: Uint16Array
  metCount: number
  /** The rows marked in this turn, as many as `count`: few of thousands. */
  readonly marked: Uint16Array
  count: number
}

/** There is room for what a page has, and then for twice as much until nobody needs to know. */
const fewPlaced = 2 ** 10
const mostPlaced = 2 ** 16

export function createMarks({ rowCount, starts, groups }: ClueTable): Marks {
  return {
    turn: 1,
    rows: new Int32Array(rowCount),
    lists: new Int32Array(starts.length),
    at: 0,
    placedLists: new Uint16Array(fewPlaced),
    places: new Int32Array(fewPlaced),
    placedCount: 0,
    markedLists: new Uint16Array(starts.length),
    listCount: 0,
    areAllPlaced: true,
    met: new Uint16Array(groups.length),
    metCount: 0,
    marked: new Uint16Array(rowCount),
    count: 0,
  }
}

export function isMarked({ rows, turn }: Marks, row: number): boolean {
  return rows[row] === turn
}

export function mark(marks: Marks, row: number): void {
  if (marks.rows[row] === marks.turn) return
  marks.rows[row] = marks.turn
  marks.marked[marks.count++] = row
}

/** Marks the rows of a list. */
export function markList(marks: Marks, { starts, lists }: ClueTable, list: number): void {
  place(marks, list)
  if (marks.lists[list] === marks.turn) return
  marks.lists[list] = marks.turn
  marks.markedLists[marks.listCount++] = list
  const end = starts[list + 1] ?? 0
  for (let index = starts[list] ?? 0; index < end; index++) mark(marks, lists[index] ?? 0)
}

function place(marks: Marks, list: number): void {
  if (marks.placedCount === marks.places.length && !hasMoreRoom(marks)) return
  marks.placedLists[marks.placedCount] = list
  marks.places[marks.placedCount++] = marks.at
}

function hasMoreRoom(marks: Marks): boolean {
  const { places, placedLists } = marks
  if (places.length === mostPlaced) marks.areAllPlaced = false
  else {
    marks.places = new Int32Array(places.length * 2)
    marks.places.set(places)
    marks.placedLists = new Uint16Array(places.length * 2)
    marks.placedLists.set(placedLists)
  }
  return marks.areAllPlaced
}

/** Marks the rows whose groups are complete. */
export function markGroups(marks: Marks, { groups, groupStarts }: ClueTable): void {
  // The list grows as rows are marked.
  for (let index = 0; index < marks.count; index++) {
    const watched = marks.marked[index] ?? 0
    const end = groupStarts[watched + 1] ?? 0
    for (let at = groupStarts[watched] ?? 0; at < end;) {
      const row = groups[at] ?? 0
      const from = at + 2
      at = from + (groups[at + 1] ?? 0)
      if (!hasAll(marks, groups, from, at)) continue
      mark(marks, row)
      marks.met[marks.metCount++] = watched
      marks.met[marks.metCount++] = from - 2
    }
  }
}

function hasAll({ rows, turn }: Marks, wanted: Uint16Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (rows[wanted[index] ?? 0] !== turn) return false
  return true
}

/**
 * Whether one of some rows is marked.
 *
 * @param rows 1 for each of them.
 */
export function marksAny({ marked, count }: Marks, rows: Uint8Array): boolean {
  for (let index = count - 1; index >= 0; index--) if (rows[marked[index] ?? 0] === 1) return true
  return false
}

/** Keeps in mind which rows are marked: 1 for each of them. */
export function gatherMarks({ marked, count }: Marks, gathered: Uint8Array): void {
  for (let index = 0; index < count; index++) gathered[marked[index] ?? 0] = 1
}

/** For the next text. */
export function clearMarks(marks: Marks): void {
  marks.count = 0
  marks.listCount = 0
  marks.metCount = 0
  marks.areAllPlaced = true
  marks.placedCount = 0
  // Past what 32 bits can count, turns would come again.
  if (marks.turn++ < lastTurn) return
  marks.turn = 1
  marks.rows.fill(0)
  marks.lists.fill(0)
}

const lastTurn = 2 ** 31 - 1
