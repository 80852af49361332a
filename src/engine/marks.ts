/**
 * Which rows of a table a text has clues of. All of it lies in the memory of a {@link WordScan}, which
 * marks what words are clues of; texts are counted, so that nothing has to be cleared between them.
 */
export interface Marks {
  /** For each row, the turn in which it was last marked. */
  readonly rows: Int32Array
  /** The rows marked in this turn, as many as `count`: few of thousands. */
  readonly marked: Uint16Array
  /** The lists marked in this turn, as many as `listCount`. */
  readonly markedLists: Uint16Array
  /** What words marked one after the other, as many as `placedCount`: lists, and where each was. */
  readonly placedLists: Uint16Array
  readonly places: Int32Array
  /** The groups that are complete in this turn: of each the row watched for it, and its place. */
  readonly met: Uint16Array
  /** The turn, how many of all these there are, and what else the last text is known for. */
  readonly state: Int32Array
}

/** Where what stands in the state; `assembly/constants.ts` says the same in bytes. */
export const inState: Readonly<
  Record<
    | 'turn'
    | 'count'
    | 'listCount'
    | 'placedCount'
    | 'metCount'
    | 'isUnplaced'
    | 'held'
    | 'digits'
    | 'size',
    number
  >
> = {
  turn: 0,
  count: 1,
  listCount: 2,
  placedCount: 3,
  metCount: 4,
  /** 1 if not all that words mark is marked where it stands. */
  isUnplaced: 5,
  held: 6,
  digits: 7,
  size: 8,
}

/** How many there are of what the state counts. */
export function countOf({ state }: Marks, what: number): number {
  return state[what] ?? 0
}

export function isMarked({ rows, state }: Marks, row: number): boolean {
  return rows[row] === state[inState.turn]
}

export function mark(marks: Marks, row: number): void {
  if (isMarked(marks, row)) return
  const { rows, marked, state } = marks
  const count = state[inState.count] ?? 0
  rows[row] = state[inState.turn] ?? 0
  marked[count] = row
  state[inState.count] = count + 1
}

/**
 * Whether one of some rows is marked.
 *
 * @param rows 1 for each of them.
 */
export function marksAny(marks: Marks, rows: Uint8Array): boolean {
  const { marked } = marks
  for (let index = countOf(marks, inState.count) - 1; index >= 0; index--) {
    if (rows[marked[index] ?? 0] === 1) return true
  }
  return false
}

/** Keeps in mind which rows are marked: 1 for each of them. */
export function gatherMarks(marks: Marks, gathered: Uint8Array): void {
  const { marked } = marks
  const count = countOf(marks, inState.count)
  for (let index = 0; index < count; index++) gathered[marked[index] ?? 0] = 1
}
