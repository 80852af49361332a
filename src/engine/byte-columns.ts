import type { Point, Position } from 'unist'
import type { Diagnostic } from '../core/finding.ts'
import type { Lines } from '../core/lines.ts'

/** Every place that a report of this file may name. */
export function positionsOf({ position, related, suggestions }: Diagnostic): Position[] {
  return [
    position,
    ...related.map((place) => place.position),
    ...suggestions.flatMap(({ edits }) => edits.map((edit) => edit.position)),
  ]
}

/** Columns counted in bytes of UTF-8, by `line:column`, where that makes a difference. */
export function countByteColumns(
  lines: Lines,
  positions: readonly Position[],
): Record<string, number> {
  /** Undefined for a line of ASCII, as most are. */
  const byLine = new Map<number, Set<number> | undefined>()

  function note({ line, column }: Point): void {
    if (!byLine.has(line)) byLine.set(line, hasWide(lines.line(line)) ? new Set() : undefined)
    byLine.get(line)?.add(column)
  }

  for (const { start, end } of positions) {
    note(start)
    note(end)
  }
  const counted: Record<string, number> = {}
  for (const [line, columns] of byLine)
    if (columns) countInLine(lines.line(line), line, columns, counted)
  return counted
}

/** Whether a text holds what takes several bytes. */
export function hasWide(text: string): boolean {
  return /[\u0080-\uFFFF]/.test(text)
}

/** Goes once through the line, however many columns are asked for. */
function countInLine(
  text: string,
  line: number,
  columns: ReadonlySet<number>,
  counted: Record<string, number>,
): void {
  let from = 0
  let bytes = 1
  for (const column of [...columns].toSorted((a, b) => a - b)) {
    const to = column - 1
    // The ending of a line has columns too, but is not part of its text.
    bytes += byteLength(text.slice(from, to)) + Math.max(0, to - Math.max(from, text.length))
    from = to
    if (bytes !== column) counted[`${line}:${column}`] = bytes
  }
}

function byteLength(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const isHalf = unit >= 0xd800 && unit < 0xe000
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3
  }
  return bytes
}
