import { readFileSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { printableLines } from '../reporters/printable.ts'
import type { Io } from './io.ts'

const standardOutput = 1
const standardError = 2

/** The real process. Output is written at once, so that nothing is lost when it ends. */
export function processIo(argv: readonly string[]): Io {
  return {
    cwd: process.cwd(),
    stdout: (text) => write(standardOutput, text),
    stderr: (text) => write(standardError, printableLines(text)),
    status: (text) => write(standardError, `\r\u001B[K${text}`),
    stdin: async () => readFileSync(0),
    color: wantsColor(argv),
    width: Math.max(
      40,
      Math.min(Number(process.env['COLUMNS']) || process.stdout.columns || 80, 120),
    ),
    isInteractive: isatty(standardError),
    env: process.env,
  }
}

/** Flags first, then the two variables that programs agree on, then whether it is a terminal. */
function wantsColor(argv: readonly string[]): boolean {
  if (argv.includes('--no-color')) return false
  if (argv.includes('--color')) return true
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isatty(standardOutput) && term !== 'dumb'
}

function write(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // A full pipe wants a moment; a reader that has gone (`| head`) wants no more.
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}
