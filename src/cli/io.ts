import { type Paint, plainPaint } from '../core/reporter.ts'

/** All that a command may touch of the process it runs in. */
export interface Io {
  readonly cwd: string
  /** For the report, and nothing else. */
  stdout(text: string): void
  /** For notes and errors; control characters of file names are shown as codes. */
  stderr(text: string): void
  /** A line that is written over by the next one, and gone with an empty one. */
  status(text: string): void
  /** Room on the screen, where there is one; what stood there can be scrolled back to. */
  clear(): void
  /** Settles when somebody ends the program; until it is asked for, that ends it at once. */
  interrupted(): Promise<void>
  /** Everything that comes in on standard input. */
  stdin(): Promise<Uint8Array>
  /** The same a piece at a time, for what may never end. */
  stdinPieces(): AsyncIterable<Uint8Array>
  /** Whether colours are wanted on standard output. */
  readonly color: boolean
  /** Columns of the terminal, in bounds in which prose can be read; 80 where there is none. */
  readonly width: number
  /** Columns of the terminal; undefined where there is none, and no line is too long. */
  readonly columns?: number | undefined
  /** Whether somebody is watching standard error. */
  readonly isInteractive: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** chalk's functions, or none; chalk is loaded only where there is colour. */
export async function loadPaint(color: boolean): Promise<Paint> {
  if (!color) return plainPaint
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
