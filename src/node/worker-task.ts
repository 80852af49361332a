import type { Batch } from './batches.ts'
import type { RunDrafts } from './company.ts'
import type { ConfigLoaderOptions } from './config.ts'
import type { FoundFile } from './files.ts'
import type { KeptDraft } from './kept-draft.ts'
import type { PackedResults } from './packed-results.ts'
import type { RunSettings } from './run.ts'

/** What a thread is told when it starts. Plain data. */
export interface WorkerTask {
  /** The built-in rules come with the thread. */
  readonly config: Omit<ConfigLoaderOptions, 'rules'>
  readonly settings: Pick<
    RunSettings,
    | 'only'
    | 'skip'
    | 'inlineConfig'
    | 'showSensitive'
    | 'withExcerpts'
    | 'engine'
    | 'today'
    | 'keeps'
  >
  /** Paths of those for which a baseline is in force. */
  readonly baselined: readonly string[]
  readonly drafts: RunDrafts
  readonly files: PackedFiles
  readonly batches: readonly Batch[]
  /** How many batches have been taken; shared by all threads. */
  readonly taken: SharedArrayBuffer
}

/** What a thread says of a batch. */
export interface WorkerReply {
  /** Its number. */
  readonly batch: number
  /** Those before the failure, where there is one. */
  readonly results: PackedResults
  /** What a cache may keep of each. */
  readonly kept: readonly (KeptDraft | undefined)[]
  readonly failure?: WorkerFailure | undefined
}

/** What ended the work of a thread, as plain data. */
export type WorkerFailure =
  | {
      readonly kind: 'usage'
      readonly code: string
      readonly message: string
      readonly hint: string | undefined
    }
  /** A bug: its message is left behind, for it may quote a draft. */
  | { readonly kind: 'bug'; readonly name: string; readonly frames: readonly string[] }

/** Long lists cross threads as one text, a hundred times as fast as their members. */
export type PackedFiles = string

const between = '\0'

/** No path holds a NUL, on any system. */
export function packFiles(files: readonly FoundFile[]): PackedFiles {
  return files.flatMap(({ path, absolute, format }) => [path, absolute, format]).join(between)
}

export function unpackFiles(packed: PackedFiles): FoundFile[] {
  const words = packed.split(between)
  const files: FoundFile[] = []
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [path = '', absolute = '', format = ''] = words.slice(at, at + 3)
    files.push({ path, absolute, format })
  }
  return files
}

/** @returns Its number; `undefined` when there is none left. */
export function takeBatch({
  taken,
  batches,
}: Pick<WorkerTask, 'taken' | 'batches'>):
  | { readonly number: number; readonly batch: Batch }
  | undefined {
  const number = Atomics.add(new Int32Array(taken), 0, 1)
  const batch = batches[number]
  return batch && { number, batch }
}

/** Leaves nothing for anybody to take. */
export function takeAll({ taken, batches }: Pick<WorkerTask, 'taken' | 'batches'>): void {
  Atomics.store(new Int32Array(taken), 0, batches.length)
}
