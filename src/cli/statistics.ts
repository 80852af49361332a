import type { LintResult } from '../core/finding.ts'

/** How often each rule spoke, most often first. */
export function statistics({ files }: LintResult): string {
  const counts = new Map<string, number>()
  for (const { diagnostics } of files) {
    for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  const rows = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return rows.map(([ruleId, count]) => `${String(count).padStart(6)}  ${ruleId}\n`).join('')
}
