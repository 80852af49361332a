import type { Position } from 'unist'
import type { Diagnostic, FileResult } from '../core/finding.ts'

/**
 * Where a finding is said to stand by formats that know only lines. In a file that is no text the
 * lines are the reader's own and would lead astray, so the first one stands for the place.
 */
export function shownPosition({ isMade }: FileResult, { place, position }: Diagnostic): Position {
  return isMade && place !== null ? firstLine : position
}

const firstLine: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Changes of text that only the reader has seen cannot be made by anybody. */
export function applicableSuggestions(
  { isMade }: FileResult,
  { suggestions }: Diagnostic,
): Diagnostic['suggestions'] {
  return isMade ? [] : suggestions
}
