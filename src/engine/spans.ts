import type { ClueTable } from './clue-table.ts'
import type { Marks } from './marks.ts'
import { countWhile } from '../core/halving.ts'

/** Parts of a text that follow each other, counted from 0; none where the last is before the first. */
export interface Span {
  readonly first: number
  readonly last: number
}

export const anywhere: Span = { first: 0, last: Infinity }
export const nowhere: Span = { first: Infinity, last: -1 }

/** Where the parts of a text begin, in order; what stands from `end` on may belong to any of them. */
export interface Parts {
  readonly starts: readonly number[]
  readonly end: number
}

/**
 * Tells of a row that is marked outside of which parts of the text that was scanned last none would
 * mark it by itself. Words say where they stand, signs and features do not, and rows that have to come together
 * do so where all of them may stand.
 */
export type SpanOf = (row: number) => Span

/** @returns For the parts of a text whose rows are marked. */
export function createSpans(table: ClueTable, marks: Marks): (parts: Parts) => SpanOf {
  const { rowCount, others, groups } = table
  const first = new Int32Array(rowCount)
  const last = new Int32Array(rowCount)
  const mayStandAnywhere = new Uint8Array(rowCount)
  for (const rows of Object.values(others)) for (const row of rows) mayStandAnywhere[row] = 1

  return ({ starts, end }) => {
    const all: Span = { first: 0, last: starts.length - 1 }
    if (!marks.isInPlace) return () => all
    clear()
    for (let index = 0; index < marks.listCount; index++) widenList(marks.markedLists[index] ?? 0)
    return spanOf

    function clear(): void {
      for (let index = 0; index < marks.count; index++) {
        const row = marks.marked[index] ?? 0
        const isAnywhere = mayStandAnywhere[row] === 1
        first[row] = isAnywhere ? all.first : starts.length
        last[row] = isAnywhere ? all.last : -1
      }
    }

    function widenList(list: number): void {
      const from = marks.firstAt[list] ?? 0
      const to = marks.lastAt[list] ?? 0
      const isPlaced = to < end
      const firstPart = isPlaced ? partAt(starts, from) : all.first
      const lastPart = isPlaced ? partAt(starts, to) : all.last
      const next = table.starts[list + 1] ?? 0
      for (let at = table.starts[list] ?? 0; at < next; at++) {
        const row = table.lists[at] ?? 0
        if (firstPart < (first[row] ?? 0)) first[row] = firstPart
        if (lastPart > (last[row] ?? 0)) last[row] = lastPart
      }
    }

    function spanOf(row: number): Span {
      // That of a rule which never sleeps.
      if (row < 0) return all
      let span: Span = { first: first[row] ?? 0, last: last[row] ?? 0 }
      for (let index = 0; index < marks.metCount; index += 2) {
        const at = marks.met[index + 1] ?? 0
        if (groups[at] !== row) continue
        let together = spanOf(marks.met[index] ?? 0)
        const behind = at + 2 + (groups[at + 1] ?? 0)
        for (let other = at + 2; other < behind; other++) {
          together = inBoth(together, spanOf(groups[other] ?? 0))
        }
        if (!isEmpty(together)) span = overBoth(span, together)
      }
      return span
    }
  }
}

/** From the first part to the last of all spans. */
export function overAll(spans: readonly Span[]): Span {
  return spans.filter((span) => !isEmpty(span)).reduce(overBoth, nowhere)
}

function isEmpty({ first, last }: Span): boolean {
  return last < first
}

function inBoth(one: Span, other: Span): Span {
  return { first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) }
}

function overBoth(one: Span, other: Span): Span {
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }
}

/** The part that a place is in. */
function partAt(starts: readonly number[], place: number): number {
  return Math.max(0, countWhile(starts.length, (at) => (starts[at] ?? 0) <= place) - 1)
}
