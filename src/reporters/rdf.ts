import type { Point, Position } from 'unist'
import type { FileResult, LintResult, Severity } from '../core/finding.ts'
import { type Listed, listFindings } from './listed.ts'
import { applicableSuggestions, shownPosition } from './shown-position.ts'
import { messageWithPlace } from './words.ts'

export const rdfSource = { name: 'professional' }

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
}

/** The findings as diagnostics of reviewdog, which counts columns in bytes of UTF-8. */
export function toRdf(result: LintResult): object[] {
  const files = new Map(result.files.map((file) => [file.path, file]))
  return listFindings(result).map((finding) => toDiagnostic(finding, files))
}

function toDiagnostic(
  { file, diagnostic }: Listed,
  files: ReadonlyMap<string, FileResult>,
): object {
  const { severity, ruleId, url, related } = diagnostic
  // A suggestion of reviewdog is one change, so those of several are left out.
  const suggestions = applicableSuggestions(file, diagnostic).flatMap(({ edits }) =>
    edits.length === 1
      ? edits.map((edit) => ({ range: toRange(edit.position, file), text: edit.text }))
      : [],
  )
  const places = related.map(({ path, position: at, message }) => ({
    message,
    location: { path, range: toRange(at, files.get(path)) },
  }))
  return {
    message: messageWithPlace(diagnostic),
    location: { path: file.path, range: toRange(shownPosition(file, diagnostic), file) },
    severity: severityNames[severity],
    source: rdfSource,
    code: { value: ruleId, ...(url !== null && { url }) },
    ...(suggestions.length > 0 && { suggestions }),
    ...(places.length > 0 && { related_locations: places }),
  }
}

function toRange({ start, end }: Position, file: FileResult | undefined): object {
  return { start: toPoint(start, file), end: toPoint(end, file) }
}

function toPoint({ line, column }: Point, file: FileResult | undefined): object {
  return { line, column: file?.byteColumns[`${line}:${column}`] ?? column }
}
