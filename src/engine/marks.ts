/** Which rows of a table a text has clues of. */
export interface Marks {
  /** A one for each of them. */
  readonly on: Uint8Array
  /** Their numbers, as many as `count`: few of thousands. */
  readonly list: Uint16Array
  count: number
}

export function createMarks(rowCount: number): Marks {
  return { on: new Uint8Array(rowCount), list: new Uint16Array(rowCount), count: 0 }
}

export function mark(marks: Marks, row: number): void {
  if (marks.on[row] === 1) return
  marks.on[row] = 1
  marks.list[marks.count++] = row
}

export function hasAll({ on }: Marks, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (on[row] !== 1) return false
  return true
}

/** For the next text. */
export function clearMarks(marks: Marks): void {
  for (let index = 0; index < marks.count; index++) marks.on[marks.list[index] ?? 0] = 0
  marks.count = 0
}
