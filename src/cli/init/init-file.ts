/** A file that `init` offers to write. */
export interface InitFile {
  /** From the folder it is run in, with `/`. */
  readonly path: string
  readonly text: string
  readonly isProgram?: boolean
  /** The part that does the work, for somebody who has such a file already. */
  readonly part?: string
  /** A file that does its work already, and so is in the way. */
  readonly rival?: string | undefined
  /** What is left to do. */
  readonly next?: string
}
