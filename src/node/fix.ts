import { findSource } from '../../rules/find-source.ts'
import type { FileResult } from '../core/finding.ts'
import { fixableFormats, type FixLevel, settleText } from '../core/fix.ts'
import { decode } from '../readers/decode.ts'
import { readBytes } from './decode.ts'
import { type Encoding, encodingOf } from './encode.ts'
import type { FoundFile } from './files.ts'
import { createRun, type GivenDraft, type Run } from './run.ts'
import type { RunOptions } from './run-options.ts'
import { contentBeside } from './sidecars.ts'

/** A draft with suggestions applied; nothing is written yet. */
export interface FixedDraft {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly encoding: Encoding
  /** How many suggestions were applied. */
  readonly count: number
  /** What was found before that; undefined where nothing is changed. */
  readonly result: FileResult | undefined
}

/** What looks at drafts that are to be fixed: each of them alone, as what is left is reported after. */
export function createFixRun(options: RunOptions): Run {
  return createRun(options, () => 'none')
}

/**
 * A draft that is looked at again and again until nothing is left to apply.
 *
 * @returns Undefined where it could not be looked at in full: then it is left as it is.
 */
export async function fixDraft(
  { path, format, bytes, sidecar }: GivenDraft,
  run: Run,
  level: FixLevel,
): Promise<FixedDraft | undefined> {
  const decoded = decode(bytes)
  const encoding = encodingOf(bytes)
  if (!fixableFormats.has(format)) return unchanged(path, encoding)
  if (!('text' in decoded)) return undefined
  const before = decoded.text
  // What cannot be written back as it was stays as it is.
  if (!Buffer.from(bytes).equals(encoding.encode(before))) return unchanged(path, encoding)
  const look = (text: string): Promise<FileResult> => lintText(text, { path, format, sidecar }, run)
  const settled = await settleText(before, level, look)
  if (settled.result.incomplete) return undefined
  const { text: after, count, before: result } = settled
  return { path, before, after, encoding, count, result }
}

function unchanged(path: string, encoding: Encoding): FixedDraft {
  return { path, before: '', after: '', encoding, count: 0, result: undefined }
}

/** The same for files. Of those that stay as they are, nothing is kept. */
export async function fixFiles(
  files: readonly FoundFile[],
  run: Run,
  level: FixLevel,
): Promise<{ readonly file: FoundFile; readonly draft: FixedDraft | undefined }[]> {
  const drafts = []
  for (const file of files) {
    const { path, format, absolute } = file
    const content = readBytes(absolute)
    const draft =
      'bytes' in content
        ? await fixDraft({ path, format, ...content, sidecar: contentBeside(absolute) }, run, level)
        : undefined
    drafts.push({ file, draft: draft?.count === 0 ? unchanged(path, draft.encoding) : draft })
  }
  return drafts
}

async function lintText(
  text: string,
  draft: Omit<GivenDraft, 'bytes'>,
  run: Run,
): Promise<FileResult> {
  const { result } = await run.lint({ ...draft, bytes: Buffer.from(text) })
  if (result.facts.length === 0) return result
  const { compareDrafts } = await import('../engine/across.ts')
  const [compared = result] = compareDrafts([result], run.rules(), findSource)
  return compared
}
