import type { FileResult } from '../core/finding.ts'
import type { CacheOptions } from './cache.ts'
import type { KnownResults } from './known-results.ts'
import type { RunSettings } from './run.ts'
import type { Concurrency } from './watch.ts'

/** What the run as a whole has decided. */
export interface RunOptions extends Omit<RunSettings, 'keeps'> {
  /** Threads in all; `auto` takes more than this one only where that saves time. Off by default. */
  readonly concurrency?: Concurrency | undefined
  /** Remembers what was found in files, and knows it again in the next run. */
  readonly cache?: CacheOptions | undefined
  /** Results of a run before, for drafts that have not changed since. */
  readonly known?: KnownResults | undefined
  /**
   * Called with each result as soon as it is there, in the order of the paths, up to the first that a
   * comparison with other drafts or a baseline can still change.
   */
  readonly onResult?: ((result: FileResult) => void) | undefined
  /**
   * Called with what was found in a part of a file that is too large to be held at once; the result
   * of the file then has its counts only. Without it, all is kept.
   */
  readonly onPart?: ((part: FileResult) => void) | undefined
  /** Called after each file. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Called with what each file took, in milliseconds. They are looked at one after another then. */
  readonly onTiming?: ((path: string, milliseconds: number) => void) | undefined
  /** Called with what was decided of threads and the cache; it changes no result. */
  readonly onDebug?: ((topic: 'threads' | 'cache', note: string) => void) | undefined
  /** Called with what went wrong and can be done without. */
  readonly onNote?: ((note: string) => void) | undefined
}
