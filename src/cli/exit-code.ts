import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { commandNames, isCommandName } from './command-names.ts'
import type { Io } from './io.ts'
import { reportBug } from './report-bug.ts'
import { tellUsageError } from './usage-error.ts'

/** Tells what went wrong. */
export function exitCodeOf(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof UsageError) {
    tellUsageError(error, io, commandHint(error, argv) ?? error.hint)
    return 2
  }
  reportBug(error, io)
  return 2
}

/** A mistyped command is taken for a path; say what it may have been. */
function commandHint(error: UsageError, argv: readonly string[]): string | undefined {
  const [first] = argv
  const isMistyped = first !== undefined && !isCommandName(first) && !/[./\\*]/.test(first)
  if (error.code !== 'no-match' || !isMistyped) return undefined
  const nearest = nearestName(first, commandNames)
  return nearest === undefined
    ? undefined
    : `Perhaps you meant the command: professional ${nearest}`
}
