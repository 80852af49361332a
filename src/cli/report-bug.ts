import { readVersion } from '../node/version.ts'
import type { Io } from './io.ts'

/** The stack without the message, which may quote a draft. */
export function reportBug(error: unknown, io: Pick<Io, 'stderr'>): void {
  const name = error instanceof Error ? error.name : typeof error
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : []
  io.stderr(`professional: a bug of ours, sorry (${name}, version ${readVersion()})\n`)
  for (const frame of frames.filter((line) => /^\s+at /.test(line))) io.stderr(`${frame}\n`)
  io.stderr('  Please report it with these lines; they hold nothing of your drafts.\n')
}
