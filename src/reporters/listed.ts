import {
  type Diagnostic,
  type FileResult,
  type LintResult,
  severities,
  type Severity,
} from '../core/finding.ts'
import { plural } from './plural.ts'

/** A finding with the file it stands in. */
export interface Listed<D extends Diagnostic = Diagnostic> {
  readonly file: FileResult
  readonly diagnostic: D
}

/** All findings in the order of the report. */
export function listFindings({ files }: LintResult): Listed[] {
  return files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })))
}

/** Those with findings. */
export function concernedIn({ files }: LintResult): readonly FileResult[] {
  return files.filter(({ diagnostics }) => diagnostics.length > 0)
}

/** How many drafts were looked at; what lies beside them is not counted. */
export function draftsInWords({ files }: LintResult): string {
  return plural(files.filter(({ isSidecar }) => !isSidecar).length, 'draft')
}

/** The loudest findings, in the order of severity if there are more than may be shown. */
export function loudest<T extends Listed>(
  findings: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly hidden: readonly T[] } {
  if (findings.length <= most) return { shown: findings, hidden: [] }
  // The sort is stable: within a severity the order of the report stays.
  const sorted = findings.toSorted(
    (a, b) => rank(a.diagnostic.severity) - rank(b.diagnostic.severity),
  )
  return { shown: sorted.slice(0, most), hidden: sorted.slice(most) }
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

export function countSeverities(findings: readonly Listed[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { diagnostic } of findings) counts[diagnostic.severity]++
  return counts
}
