import { type Severity, severities } from '../core/finding.ts'
import type { SeenFinding } from './look.ts'

/** Leaves out findings of rules that give way where another rule says the same with more insight. */
export function withoutYielding(
  findings: readonly SeenFinding[],
  severityOf: (finding: SeenFinding) => Severity,
): SeenFinding[] {
  const insightful = new Set(findings.flatMap(({ planned }) => planned.rule.yieldsTo ?? []))
  const winners = findings.filter(({ ruleId }) => insightful.has(ruleId))
  return findings.filter((finding) => {
    const over = finding.planned.rule.yieldsTo
    if (!over) return true
    return !winners.some(
      (other) =>
        over.includes(other.ruleId) &&
        overlap(other, finding) &&
        severities.indexOf(severityOf(other)) <= severities.indexOf(severityOf(finding)),
    )
  })
}

function overlap(a: SeenFinding, b: SeenFinding): boolean {
  return offsetsOf(a).start < offsetsOf(b).end && offsetsOf(b).start < offsetsOf(a).end
}

function offsetsOf({ position }: SeenFinding): { readonly start: number; readonly end: number } {
  return { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
}
