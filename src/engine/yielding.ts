import { type Severity, severities } from '../core/finding.ts'
import type { Range } from '../core/sentences.ts'
import type { SeenFinding } from './look.ts'
import { createOverlaps } from './overlaps.ts'

/** Leaves out findings of rules that give way where another rule says the same with more insight. */
export function withoutYielding(
  findings: readonly SeenFinding[],
  severityOf: (finding: SeenFinding) => Severity,
): SeenFinding[] {
  const insightful = new Set(findings.flatMap(({ planned }) => planned.rule.yieldsTo ?? []))
  const overlapping = createOverlaps(
    findings.filter(({ ruleId }) => insightful.has(ruleId)),
    offsetsOf,
  )
  return findings.filter((finding) => {
    const over = finding.planned.rule.yieldsTo
    if (!over) return true
    for (const other of overlapping(offsetsOf(finding))) {
      if (
        over.includes(other.ruleId) &&
        severities.indexOf(severityOf(other)) <= severities.indexOf(severityOf(finding))
      ) {
        return false
      }
    }
    return true
  })
}

function offsetsOf({ position }: SeenFinding): Range {
  return { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
}
