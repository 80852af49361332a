import type { Point } from 'unist'
import type { FormatId, Source, TextProblem } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import { createLines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import { noticeDiagnostic } from './diagnostic.ts'

/**
 * The result of a file that could not be looked at.
 *
 * @param at Where reading stopped, when there is no text to count from.
 */
export function failedResult(source: Source, notice: Notice, at?: Point): FileResult {
  const diagnostic = noticeDiagnostic(notice, createLines(source.text))
  return {
    path: source.path,
    diagnostics: [at ? { ...diagnostic, position: { start: at, end: at } } : diagnostic],
    suppressed: [],
    facts: [],
    excerpts: {},
    byteColumns: {},
    incomplete: true,
  }
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
