import type { FileResult } from '../core/finding.ts'
import { fixableFormats, type FixLevel, settleText } from '../core/fix.ts'
import { decode } from '../readers/decode.ts'
import { readBytes } from './decode.ts'
import type { FoundFile } from './files.ts'
import { lintFiles } from './lint-files.ts'
import type { GivenDraft } from './run.ts'
import type { RunOptions } from './run-options.ts'
import { contentBeside } from './sidecars.ts'

/** A draft with suggestions applied; nothing is written yet. */
export interface FixedDraft {
  readonly path: string
  readonly before: string
  readonly after: string
  /** How many suggestions were applied. */
  readonly count: number
  /** What was found before that; undefined where the draft is of a kind that is not changed. */
  readonly result: FileResult | undefined
}

/**
 * A draft that is looked at again and again until nothing is left to apply.
 *
 * @returns Undefined where it could not be looked at in full: then it is left as it is.
 */
export async function fixDraft(
  { path, format, bytes, sidecar }: GivenDraft,
  options: RunOptions,
  level: FixLevel,
): Promise<FixedDraft | undefined> {
  const decoded = decode(bytes)
  if (!fixableFormats.has(format)) return unchanged(path)
  if (!('text' in decoded)) return undefined
  const before = decoded.text
  if (!isUtf8(before, bytes)) return unchanged(path)
  const look = (text: string): Promise<FileResult> =>
    lintText(text, { path, format, sidecar }, options)
  const settled = await settleText(before, level, look)
  if (settled.result.incomplete) return undefined
  return { path, before, after: settled.text, count: settled.count, result: settled.before }
}

function unchanged(path: string): FixedDraft {
  return { path, before: '', after: '', count: 0, result: undefined }
}

/** The same for files. */
export async function fixFiles(
  files: readonly FoundFile[],
  options: RunOptions,
  level: FixLevel,
): Promise<{ readonly file: FoundFile; readonly draft: FixedDraft | undefined }[]> {
  const drafts = []
  for (const file of files) {
    const { path, format, absolute } = file
    const content = readBytes(absolute)
    const draft =
      'bytes' in content
        ? await fixDraft(
            { path, format, ...content, sidecar: contentBeside(absolute) },
            options,
            level,
          )
        : undefined
    drafts.push({ file, draft })
  }
  return drafts
}

async function lintText(
  text: string,
  draft: Omit<GivenDraft, 'bytes'>,
  { onResult: _result, onProgress: _progress, onTiming: _timing, ...options }: RunOptions,
): Promise<FileResult> {
  const bytes = Buffer.from(text)
  const { files } = await lintFiles([], [{ ...draft, bytes }], options)
  const [result] = files
  if (!result) throw new Error('a draft that was given has a result')
  return result
}

/** Whether a file can be written back as it was: without a byte order mark, in UTF-8. */
function isUtf8(text: string, bytes: Uint8Array): boolean {
  return Buffer.from(text).equals(bytes)
}
