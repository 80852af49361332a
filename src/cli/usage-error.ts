import type { UsageError } from '../core/errors.ts'
import type { Io } from './io.ts'

/** Says what cannot be done, and what would work. */
export function tellUsageError(
  { message, hint: ownHint }: UsageError,
  io: Pick<Io, 'stderr'>,
  hint: string | undefined = ownHint,
): void {
  io.stderr(`professional: ${message}\n`)
  if (hint !== undefined) io.stderr(`  ${hint}\n`)
}
