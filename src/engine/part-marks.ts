import { isMarked, type Marks } from './marks.ts'
import { partsTogether, type WordScan } from './scan-words.ts'

/** Where the parts of a text begin, in order; what stands from `end` on may belong to any of them. */
export interface Parts {
  readonly starts: readonly number[]
  readonly end: number
}

/** Whether a part, counted from 0, is one of some. */
export type IsPart = (part: number) => boolean

/**
 * Tells of each of some rows which parts of the text that was scanned last may mark it alone: all that
 * would, and perhaps more. Words say where they stand, signs and features do not, and rows that have
 * to come together do so in a part that may mark all of them.
 */
export type PartMarks = (parts: Parts, rows: readonly number[]) => readonly IsPart[]

const all = -1
const anyPart: IsPart = () => true

export function createPartMarks(words: WordScan): PartMarks {
  return ({ starts, end }, rows) => {
    if (!words.startParts(end)) return rows.map(() => anyPart)
    const windows = Math.ceil(starts.length / partsTogether)
    const found = rows.map(() => new Int32Array(windows))
    for (let window = 0; window < windows; window++) {
      words.markParts(starts, window * partsTogether)
      const marks = words.marks()
      for (const [at, row] of rows.entries()) {
        const masks = found[at]
        if (masks) masks[window] = bitsOf(marks, row)
      }
    }
    return found.map((masks) => (each) => (((masks[each >>> 5] ?? 0) >>> (each & 31)) & 1) === 1)
  }
}

function bitsOf(marks: Marks, row: number): number {
  // That of a rule which never sleeps.
  if (row < 0) return all
  return isMarked(marks, row) ? (marks.rowBits[row] ?? 0) : 0
}
