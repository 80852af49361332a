import type { FormatId } from '../core/document.ts'

export interface FoundFile {
  /** As it was given, or seen from the current folder, with `/`. Shown, never opened. */
  readonly path: string
  readonly absolute: string
  readonly format: FormatId
  /** Nothing of ours lies beside it: its folder was looked through. */
  readonly isAlone?: boolean | undefined
  /** The folder that was looked through, absolute: one text for all of its files. */
  readonly folder?: string | undefined
}

/** Something to be said of a path. */
export interface FileRemark {
  readonly path: string
  readonly message: string
}

export interface FoundFiles {
  /** Sorted by path, each once. */
  readonly files: readonly FoundFile[]
  /** What cannot be opened: the run is not complete. */
  readonly problems: readonly FileRemark[]
  /** What was named expressly but is left out all the same. */
  readonly notes: readonly FileRemark[]
  /** What was met on the way and left out, and why. */
  readonly out: readonly FileRemark[]
}
