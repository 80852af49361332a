import { createReadStream } from 'node:fs'
import type { FileResult } from '../core/finding.ts'
import { gatherResults } from '../engine/count.ts'
import { unreadableResult } from '../engine/failed.ts'
import { reasonOf } from './decode.ts'
import { lintRecords, type RecordStream } from './lint-records.ts'
import { plainResult } from './packed-results.ts'
import type { Run } from './run.ts'

/** What was found in one is in use until all of it was looked at, and V8 copies it to and fro. */
const pieceSize = 32 * 1024

/** The bytes of a file, a piece at a time; none is read before the last was taken. */
export function piecesOf(absolute: string): AsyncIterable<Uint8Array> {
  return createReadStream(absolute, { highWaterMark: pieceSize })
}

/**
 * Looks at a stream of records as one file. They are not compared with each other: that would take
 * as much memory as there are posts.
 *
 * @param handOn Takes what is found, as it is found; without, it is all in the result.
 */
export async function streamRecords(
  stream: RecordStream,
  run: Run,
  handOn?: (part: FileResult) => void,
): Promise<FileResult> {
  const { path } = stream
  const sum = handOn ? createTally(path, handOn) : createHeap(path)
  try {
    for await (const { result } of lintRecords(stream, run, { isApart: true })) sum.add(result)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    const advice = 'What came before it was looked at; check the disk or the program that writes.'
    sum.add(unreadableResult(path, 'ndjson', { message: reasonOf(error), advice }))
  }
  return sum.result()
}

/** Puts the parts of a file together. */
interface Sum {
  add(part: FileResult): void
  result(): FileResult
}

/** Remembers only how many findings there were. */
function createTally(path: string, handOn: (part: FileResult) => void): Sum {
  let whole = plainResult(path)
  return {
    add(part) {
      handOn(part)
      const told = gatherResults([whole, part]).counts
      whole = { ...whole, told, incomplete: whole.incomplete || part.incomplete }
    },
    result: () => whole,
  }
}

function createHeap(path: string): Sum {
  const parts: FileResult[] = []
  return {
    add: (part) => void parts.push(part),
    result: () => ({
      path,
      diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
      suppressed: parts.flatMap(({ suppressed }) => suppressed),
      facts: [],
      excerpts: Object.fromEntries(parts.flatMap(({ excerpts }) => Object.entries(excerpts))),
      byteColumns: Object.fromEntries(
        parts.flatMap(({ byteColumns }) => Object.entries(byteColumns)),
      ),
      incomplete: parts.some(({ incomplete }) => incomplete),
    }),
  }
}
