import { createReadStream, fstatSync, readFileSync, statSync, writeSync } from 'node:fs'
import { UsageError } from '../core/errors.ts'
import { printableLines } from '../reporters/printable.ts'
import type { Io } from './io.ts'

/** Not `devNull` of `node:os`, which takes a while to load; elsewhere there is no such file. */
const devNull = '/dev/null'
const standardOutput = 1
const standardError = 2
const pieceSize = 64 * 1024

/** The real process. Output is written at once, so that nothing is lost when it ends. */
export function processIo(argv: readonly string[]): Io {
  return {
    get cwd() {
      return currentFolder()
    },
    stdout: (text) => write(standardOutput, text),
    stderr: (text) => write(standardError, printableLines(text)),
    status: (text) => write(standardError, `\r\u001B[K${text}`),
    clear: clearScreen,
    interrupted,
    stdin: async () => readFileSync(0),
    stdinPieces: () => createReadStream('', { fd: 0, autoClose: false, highWaterMark: pieceSize }),
    get color() {
      return wantsColor(argv)
    },
    get width() {
      return widthOf(process.env['COLUMNS'])
    },
    get columns() {
      return columnsOf(process.env['COLUMNS'])
    },
    get isInteractive() {
      return isTerminal(standardError)
    },
    env: process.env,
  }
}

/** @throws {UsageError} `no-cwd` where somebody has deleted it. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new UsageError('no-cwd', 'The folder that this runs in has been deleted', {
      hint: 'Change to another one and run it again',
      cause,
    })
  }
}

const usualRows = 24

/** New lines push out what stands there, where erasing would lose it. */
function clearScreen(): void {
  if (!isTerminal(standardOutput) || process.env['TERM'] === 'dumb') return
  // A terminal that does not know its own size has none.
  const { rows } = process.stdout
  write(standardOutput, `${'\n'.repeat(rows > 0 ? rows : usualRows)}\u001B[H\u001B[J`)
}

function interrupted(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle())
  })
}

/** Flags first, then the two variables that programs agree on, then whether it is a terminal. */
function wantsColor(argv: readonly string[]): boolean {
  if (argv.includes('--no-color')) return false
  if (argv.includes('--color')) return true
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal(standardOutput) && term !== 'dumb'
}

const narrowest = 40
const widest = 120

function widthOf(columns: string | undefined): number {
  return Math.max(narrowest, Math.min(columnsOf(columns) ?? 80, widest))
}

function columnsOf(columns: string | undefined): number | undefined {
  return Number(columns) || (isTerminal(standardOutput) ? process.stdout.columns : 0) || undefined
}

/** Node loads its streams to answer, so what is none for certain is told apart first. */
function isTerminal(file: typeof standardOutput | typeof standardError): boolean {
  try {
    const state = fstatSync(file)
    if (
      !state.isCharacterDevice() ||
      state.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev
    )
      return false
  } catch {
    return false
  }
  return (file === standardOutput ? process.stdout : process.stderr).isTTY
}

/** To wait on. */
const clock = new Int32Array(new SharedArrayBuffer(4))

const longText = 16 * 1024
let room: Buffer | undefined

/** A long text goes out in pieces, by the same few bytes: new ones for all of it take longer to get. */
function write(file: number, text: string): void {
  if (text.length <= longText) {
    writeBytes(file, Buffer.from(text))
    return
  }
  room ??= Buffer.allocUnsafeSlow(longText * 3)
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + longText, text.length)
    // Half a pair is no character.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--
    const length = room.write(text.slice(start, end))
    if (!writeBytes(file, room.subarray(0, length))) return
    start = end
  }
}

/** Where errors cannot be written, nobody can be told of them. */
function endOf(file: number, code: unknown, cause: unknown): false {
  if (file === standardError) return false
  const reason = typeof code === 'string' ? code : 'unknown reason'
  throw new UsageError('cannot-write', `Standard output cannot be written to (${reason})`, {
    hint: 'The report is not complete: look whether its disk is full',
    cause,
  })
}

/** @returns Whether somebody reads it. */
function writeBytes(file: number, bytes: Buffer): boolean {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // A full pipe wants a moment; a reader that has gone (`| head`) wants no more.
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') return endOf(file, code, error)
      Atomics.wait(clock, 0, 0, 1)
    }
  }
  return true
}
