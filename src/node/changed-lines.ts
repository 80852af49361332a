import type { Diagnostic, FileResult, LintResult } from '../core/finding.ts'
import { gatherResults } from '../engine/count.ts'
import type { ChangedLines, LineRange } from './git-lines.ts'

/**
 * What a change has brought: findings of which any part stands on a changed line. A finding that
 * several places make together is new as soon as one of them is.
 */
export function onChangedLines(result: LintResult, lines: ChangedLines): LintResult {
  return gatherResults(
    result.files.map((file): FileResult => ({
      ...file,
      diagnostics: file.diagnostics.filter((diagnostic) => isChanged(diagnostic, file.path, lines)),
      suppressed: file.suppressed.filter((diagnostic) => isChanged(diagnostic, file.path, lines)),
    })),
  )
}

function isChanged(diagnostic: Diagnostic, path: string, lines: ChangedLines): boolean {
  // What could not be read may hold anything.
  if (diagnostic.ruleId === 'professional/unreadable') return true
  const places = [{ path, position: diagnostic.position }, ...diagnostic.related]
  return places.some(({ path: of, position }) =>
    (lines.get(of) ?? []).some((range) => overlaps(range, position)),
  )
}

function overlaps({ first, last }: LineRange, { start, end }: Diagnostic['position']): boolean {
  return start.line <= last && first <= end.line
}
