import { countWhile } from '../core/halving.ts'
import type { ClueTable } from './clue-table.ts'
import { countOf, inState, isMarked, type Marks } from './marks.ts'

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

/** As many parts as a number has bits are looked at together. */
const together = 32
const all = -1
/** Of more, nobody asks where they stand. */
const mostHidden = 2 ** 12
const anyPart: IsPart = () => true

export function createPartMarks(table: ClueTable, marksNow: () => Marks): PartMarks {
  const { rowCount, others, groups } = table
  /** Of the parts that are looked at together, those that mark a list or a row, a bit for each. */
  const byList = new Int32Array(table.starts.length)
  const byRow = new Int32Array(rowCount)
  const mayStandAnywhere = new Uint8Array(rowCount)
  for (const each of Object.values(others)) for (const row of each) mayStandAnywhere[row] = 1

  return ({ starts, end }, rows) => {
    const marks = marksNow()
    const placedCount = countOf(marks, inState.placedCount)
    if (countOf(marks, inState.isUnplaced) === 1) return rows.map(() => anyPart)
    const windows = Math.ceil(starts.length / together)
    const found = rows.map(() => new Int32Array(windows))
    /** Up to here stand the words as they are written, in order; behind them what some of them say. */
    const written = countInOrder()
    if (placedCount - written > mostHidden) return rows.map(() => anyPart)
    /** From here on they may belong to any part. */
    const tail = countWhile(written, (at) => (marks.places[at] ?? 0) < end)
    let index = 0
    let part = 0
    for (let window = 0; window < windows; window++) {
      clear()
      goOnTo((window + 1) * together)
      gather()
      complete()
      for (const [at, row] of rows.entries()) {
        const masks = found[at]
        if (masks) masks[window] = bitsOf(row)
      }
    }
    return found.map((masks) => (each) => (((masks[each >>> 5] ?? 0) >>> (each & 31)) & 1) === 1)

    function clear(): void {
      for (let at = 0; at < countOf(marks, inState.listCount); at++)
        byList[marks.markedLists[at] ?? 0] = 0
      for (let at = 0; at < countOf(marks, inState.count); at++) {
        const row = marks.marked[at] ?? 0
        byRow[row] = mayStandAnywhere[row] === 1 ? all : 0
      }
    }

    /** Up to the words of a part; words follow each other. */
    function goOnTo(next: number): void {
      for (let at = tail; at < placedCount; at++) {
        const place = marks.places[at] ?? 0
        const hidden = partAt(place)
        if (place >= end) byList[marks.placedLists[at] ?? 0] = all
        else if (hidden >= next - together && hidden < next) add(at, hidden)
      }
      for (; index < tail; index++) {
        const place = marks.places[index] ?? 0
        while (part + 1 < starts.length && (starts[part + 1] ?? 0) <= place) part++
        if (part >= next) return
        add(index, part)
      }
    }

    function add(at: number, to: number): void {
      const list = marks.placedLists[at] ?? 0
      byList[list] = (byList[list] ?? 0) | (1 << (to & 31))
    }

    function partAt(place: number): number {
      return Math.max(0, countWhile(starts.length, (at) => (starts[at] ?? 0) <= place) - 1)
    }

    /** From lists to their rows. */
    function gather(): void {
      for (let at = 0; at < countOf(marks, inState.listCount); at++) {
        const list = marks.markedLists[at] ?? 0
        const bits = byList[list] ?? 0
        if (bits === 0) continue
        const behind = table.starts[list + 1] ?? 0
        for (let each = table.starts[list] ?? 0; each < behind; each++) {
          const row = table.lists[each] ?? 0
          byRow[row] = (byRow[row] ?? 0) | bits
        }
      }
    }

    /** From rows to those that they mark together, which may be needed for others. */
    function complete(): void {
      let hasGrown = true
      while (hasGrown) {
        hasGrown = false
        for (let at = 0; at < countOf(marks, inState.metCount); at += 2) {
          const group = marks.met[at + 1] ?? 0
          let bits = byRow[marks.met[at] ?? 0] ?? 0
          const behind = group + 2 + (groups[group + 1] ?? 0)
          for (let other = group + 2; other < behind; other++) {
            bits &= byRow[groups[other] ?? 0] ?? 0
          }
          const row = groups[group] ?? 0
          const before = byRow[row] ?? 0
          byRow[row] = before | bits
          if ((before | bits) !== before) hasGrown = true
        }
      }
    }

    function countInOrder(): number {
      let count = 1
      while (count < placedCount && (marks.places[count] ?? 0) >= (marks.places[count - 1] ?? 0)) {
        count++
      }
      return Math.min(count, placedCount)
    }

    function bitsOf(row: number): number {
      // That of a rule which never sleeps.
      if (row < 0) return all
      return isMarked(marks, row) ? (byRow[row] ?? 0) : 0
    }
  }
}
