import { isUtf8 } from 'node:buffer'
import { isBlank } from '../core/lines.ts'
import { lazy } from '../core/pattern.ts'
import type { Range } from '../core/sentences.ts'
import { longestLine, type Stretch } from './stretches.ts'

/** A stretch of records as a text, with those left out that cannot be read. */
export interface RecordLines {
  /** A line each, so that lines and columns are those of the stretch; `0` where one is left out. */
  readonly text: string
  /** Where each line begins, in UTF-16 units from the beginning of the stretch; few ask. */
  readonly starts: () => readonly number[]
  /** Of the stretch. */
  readonly length: number
  /** How many records there are. */
  readonly count: number
  records(): readonly RecordLine[]
  /** Lines of the stretch, from 1, that cannot be read, and why. */
  readonly unreadable: readonly UnreadableLine[]
}

export interface RecordLine {
  readonly line: number
  /** Undefined where it cannot be read. */
  readonly text: string | undefined
}

export interface UnreadableLine {
  readonly line: number
  /** Its number among the records of the stretch, from 1. */
  readonly record: number
  readonly why: 'bytes' | 'length'
}

/** What stands for a record without words. */
const wordless = '0'

export function readRecordLines(stretch: Stretch): RecordLines {
  const tooLong = new Set(stretch.tooLong.map((line) => line - stretch.line + 1))
  const { text, broken } = decodeLines(stretch.bytes)
  const starts = lazy(() => [...startsIn(text)])
  const unreadable: UnreadableLine[] = []
  let count = 0
  let line = 0
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start)
    line++
    const why = whyUnreadable(text, { start, end }, tooLong.has(line), broken.has(line))
    if (why !== undefined || !isBlank(text, start, end)) count++
    if (why !== undefined) unreadable.push({ line, record: count, why })
    start = end + 1
  }
  const left = unreadable.length === 0 ? text : without(unreadable, text)
  return { text: left, starts, length: text.length, count, unreadable, records }

  function records(): RecordLine[] {
    const bad = new Set(unreadable.map(({ line }) => line))
    return starts().flatMap((start, index): RecordLine[] => {
      const line = index + 1
      if (bad.has(line)) return [{ line, text: undefined }]
      const end = lineEnd(text, start)
      return isBlank(text, start, end) ? [] : [{ line, text: text.slice(start, end) }]
    })
  }
}

function* startsIn(text: string): Generator<number> {
  for (let start = 0; start <= text.length; start = lineEnd(text, start) + 1) yield start
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function without(unreadable: readonly UnreadableLine[], text: string): string {
  const lines = text.split('\n')
  for (const { line } of unreadable) lines[line - 1] = wordless
  return lines.join('\n')
}

function whyUnreadable(
  text: string,
  { start, end }: Range,
  isDropped: boolean,
  isBroken: boolean,
): UnreadableLine['why'] | undefined {
  if (isDropped) return 'length'
  const isLong =
    (end - start) * 3 > longestLine && Buffer.byteLength(text.slice(start, end)) > longestLine
  if (isLong) return 'length'
  return isBroken ? 'bytes' : undefined
}

/** Bytes that are no UTF-8 spoil their line only. */
function decodeLines(bytes: Uint8Array): DecodedLines {
  try {
    return { text: strict.decode(bytes), broken: new Set() }
  } catch {
    return { text: lenient.decode(bytes), broken: brokenLines(bytes) }
  }
}

interface DecodedLines {
  readonly text: string
  /** Lines from 1 whose bytes are no UTF-8. */
  readonly broken: ReadonlySet<number>
}

/** A sign that stands for what could not be read tells nothing: others may have written it. */
function brokenLines(bytes: Uint8Array): Set<number> {
  const broken = new Set<number>()
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed < 0 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end))) broken.add(line)
    start = end + 1
  }
  return broken
}

const lineFeed = 10

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')
