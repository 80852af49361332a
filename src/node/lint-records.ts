import type { Point } from 'unist'
import type { Diagnostic, FileResult } from '../core/finding.ts'
import { noticeKinds } from '../core/notices.ts'
import { byPosition } from '../engine/sort.ts'
import {
  readRecordLines,
  type RecordLine,
  type RecordLines,
  type UnreadableLine,
} from './record-lines.ts'
import type { Run } from './run.ts'
import { type Cut, shiftResult } from './shift-result.ts'
import { longestLine, type Stretch, stretchesOf } from './stretches.ts'

/** A stream of records: NDJSON. */
export interface RecordStream {
  readonly path: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/** What was found in some of the records of a stream. */
export interface RecordsResult {
  readonly result: FileResult
  /** The number of the first of them, from 1. */
  readonly first: number
  records(): readonly RecordLine[]
}

/** Decides how records are looked at. */
export interface RecordsWatch {
  /** Takes a stretch apart, or leaves some of it out. */
  part?(stretch: Stretch, first: number): Iterable<Stretch>
  /** What is noted of them is not kept. */
  readonly isApart?: boolean
}

/**
 * Looks at records a stretch at a time, in their order: what is held at once does not grow with the
 * stream, and nothing is read before what was found so far has been taken.
 */
export async function* lintRecords(
  { path, pieces }: RecordStream,
  run: Run,
  { part, isApart }: RecordsWatch = {},
): AsyncGenerator<RecordsResult> {
  let first = 1
  let offset = 0
  for await (const whole of stretchesOf(pieces))
    for (const stretch of part?.(whole, first) ?? [whole]) {
      const lines = readRecordLines(stretch)
      const before = offset
      const startOf = (line: number): number => before + (lines.starts()[line - 1] ?? 0)
      const cut = { lines: stretch.line - 1, startOf }
      const { text } = lines
      const found = await run.lintText({
        path,
        format: 'ndjson',
        text,
        firstRecord: first,
        ...(isApart && { isApart }),
      })
      const result = withUnreadable(shiftResult(found, cut), lines, cut, first)
      yield {
        result,
        first,
        records: () =>
          lines.records().map((record) => ({ ...record, line: record.line + cut.lines })),
      }
      first += lines.count
      offset += lines.length
    }
}

function withUnreadable(
  result: FileResult,
  { unreadable }: RecordLines,
  { lines, startOf }: Cut,
  first: number,
): FileResult {
  if (unreadable.length === 0) return result
  const notices = unreadable.map((one) => {
    const at = { line: lines + one.line, column: 1, offset: startOf(one.line) }
    return unreadableRecord(first + one.record - 1, one.why, at)
  })
  const diagnostics = [...result.diagnostics, ...notices].toSorted(byPosition)
  return { ...result, diagnostics, incomplete: true }
}

function unreadableRecord(record: number, why: UnreadableLine['why'], at: Point): Diagnostic {
  const isLong = why === 'length'
  return {
    ruleId: 'professional/unreadable',
    severity: noticeKinds['professional/unreadable'].severity,
    message: isLong
      ? `Record ${record} is longer than ${longestLine / 1024 / 1024} MB`
      : `Record ${record} is not UTF-8`,
    position: { start: at, end: at },
    place: null,
    related: [],
    advice: isLong ? 'Put each post on a line of its own.' : 'Write the file again as UTF-8.',
    references: [],
    suggestions: [],
    fingerprint: '',
    url: null,
  }
}
