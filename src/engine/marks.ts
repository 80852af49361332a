/**
 * Which rows of a table a text has clues of. All of it lies in the memory of a {@link WordScan}, which
 * marks what words are clues of; texts are counted, so that nothing has to be cleared between them.
 */
export interface Marks {
  /** For each row, the turn in which it was last marked. */
  readonly rows: Int32Array
  /** The rows marked in this turn, as many as `count`: few of thousands. */
  readonly marked: Uint16Array
  /** Where each word stands that was looked at, as many as `wordCount`. */
  readonly wordsAt: Int32Array
  /** Where each list of rows was found that a word marks not by itself, as many as `foundCount`. */
  readonly foundAt: Int32Array
  /** For each row that is marked, which of the parts that were asked for last mark it, as bits. */
  readonly rowBits: Int32Array
  /** The turn, how many of all these there are, and what else the last text is known for. */
  readonly state: Int32Array
}

/** Where what stands in the state; `assembly/constants.ts` says the same in bytes. */
export const inState: Readonly<
  Record<
    | 'turn'
    | 'count'
    | 'wordCount'
    | 'differentCount'
    | 'foundCount'
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
  wordCount: 2,
  /** How many words stand there without counting those that come again. */
  differentCount: 3,
  foundCount: 4,
  metCount: 5,
  /** 1 if not all that words mark is marked where it stands. */
  isUnplaced: 6,
  held: 7,
  digits: 8,
  size: 9,
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
