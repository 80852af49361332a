import { statSync } from 'node:fs'
import { largestFile } from '../readers/decode.ts'
import type { FileResult } from '../core/finding.ts'
import type { FoundFile } from './files.ts'
import type { GivenDraft, Looked, Run } from './run.ts'
import type { RunOptions } from './run-options.ts'

/** Looks at a file of any size. */
export async function lookAt(file: FoundFile, run: Run, options: RunOptions): Promise<Looked> {
  return isStream(file) ? lintStream(file, run, options) : run.lintFile(file)
}

async function lintStream(file: FoundFile, run: Run, options: RunOptions): Promise<Looked> {
  const { path, absolute } = file
  noteStream(path, options)
  const { piecesOf, streamRecords } = await import('./stream-records.ts')
  return {
    result: await streamRecords({ path, pieces: piecesOf(absolute) }, run, partsOf(path, options)),
  }
}

/** Looks at a draft that is no file. */
export async function lintGiven(
  draft: GivenDraft,
  run: Run,
  options: RunOptions,
): Promise<FileResult> {
  const { path, bytes, more } = draft
  if (!more) return (await run.lint(draft)).result
  noteStream(path, options)
  const { streamRecords } = await import('./stream-records.ts')
  return streamRecords({ path, pieces: joined(bytes, more) }, run, partsOf(path, options))
}

async function* joined(
  first: Uint8Array,
  more: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  yield* more
}

/** Files of records may be larger than anything that is held at once. */
export function isStream({ format, absolute }: FoundFile): boolean {
  return format === 'ndjson' && sizeOf({ absolute }) > largestFile
}

/** A baseline is applied to all of a file. */
function partsOf(path: string, { onPart, isBaselined }: RunOptions): RunOptions['onPart'] {
  return isBaselined?.(path) === true ? undefined : onPart
}

function noteStream(path: string, { onNote }: RunOptions): void {
  onNote?.(
    `${path}: larger than ${largestFile / 1024 / 1024} MB, so its records are not compared with each other; \`professional audit\` does that`,
  )
}

/** What cannot be looked at here is said of it where it is read. */
export function sizeOf({ absolute }: Pick<FoundFile, 'absolute'>): number {
  try {
    return statSync(absolute).size
  } catch {
    return 0
  }
}
