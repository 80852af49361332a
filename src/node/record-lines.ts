import { longestLine, type Stretch } from './stretches.ts'

/** A stretch of records as a text, with those left out that cannot be read. */
export interface RecordLines {
  /** A line each, so that lines and columns are those of the stretch; `0` where one is left out. */
  readonly text: string
  /** Where each line begins, in UTF-16 units from the beginning of the stretch. */
  readonly starts: readonly number[]
  /** Of the stretch. */
  readonly length: number
  readonly records: readonly RecordLine[]
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
  const { text, isWhole } = decodeLines(stretch.bytes)
  const starts: number[] = []
  const kept: string[] = []
  const unreadable: UnreadableLine[] = []
  const records: RecordLine[] = []
  let start = 0
  for (const written of text.split('\n')) {
    starts.push(start)
    start += written.length + 1
    const line = starts.length
    const why = whyUnreadable(written, tooLong.has(line) || isTooLong(written), isWhole)
    if (why === undefined && written.trim() === '') {
      kept.push('')
      continue
    }
    records.push({ line, text: why === undefined ? written : undefined })
    if (why !== undefined) unreadable.push({ line, record: records.length, why })
    kept.push(why === undefined ? written : wordless)
  }
  return { text: kept.join('\n'), starts, length: text.length, records, unreadable }
}

function isTooLong(line: string): boolean {
  return line.length * 3 > longestLine && Buffer.byteLength(line) > longestLine
}

function whyUnreadable(
  line: string,
  isLong: boolean,
  isWhole: boolean,
): UnreadableLine['why'] | undefined {
  if (isLong) return 'length'
  return !isWhole && line.includes('\uFFFD') ? 'bytes' : undefined
}

/** Bytes that are no UTF-8 spoil their line only. */
function decodeLines(bytes: Uint8Array): { readonly text: string; readonly isWhole: boolean } {
  try {
    return { text: strict.decode(bytes), isWhole: true }
  } catch {
    return { text: lenient.decode(bytes), isWhole: false }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')
