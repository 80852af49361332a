import { describeBug } from '../core/bug.ts'
import { readVersion } from '../node/version.ts'
import type { Io } from './io.ts'

/** Tells of a bug without its message, which may quote a draft. */
export function reportBug(error: unknown, io: Pick<Io, 'stderr'>): void {
  io.stderr(`professional: ${describeBug(error, readVersion())}\n`)
}
