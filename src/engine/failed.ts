import type { Point } from 'unist'
import type { FormatId, Source, TextProblem } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import type { Notice } from '../core/notices.ts'
import { noticesResult } from './notices-result.ts'

/**
 * The result of a file that could not be looked at.
 *
 * @param at Where reading stopped, when there is no text to count from.
 */
export function failedResult(source: Source, notice: Notice, at?: Point): FileResult {
  const result = noticesResult(source, [notice])
  const placed = result.diagnostics.map((diagnostic) => {
    return at ? { ...diagnostic, position: { start: at, end: at } } : diagnostic
  })
  return { ...result, diagnostics: placed, incomplete: true }
}

/** The result of a file whose text cannot be had. */
export function unreadableResult(path: string, format: FormatId, problem: TextProblem): FileResult {
  const { message, advice, line = 1, column = 1 } = problem
  const source: Source = { path, format, text: '' }
  return failedResult(
    source,
    { id: 'professional/unreadable', message, start: 0, end: 0, advice },
    { line, column },
  )
}
