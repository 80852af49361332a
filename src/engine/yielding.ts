import { type Severity, severities } from '../core/finding.ts'
import type { SeenFinding } from './look.ts'

/** Leaves out findings of rules that give way where another rule says the same with more insight. */
export function withoutYielding(
  findings: readonly SeenFinding[],
  severityOf: (finding: SeenFinding) => Severity,
): SeenFinding[] {
  const insightful = new Set(findings.flatMap(({ planned }) => planned.rule.yieldsTo ?? []))
  const overlapping = createOverlaps(findings.filter(({ ruleId }) => insightful.has(ruleId)))
  return findings.filter((finding) => {
    const over = finding.planned.rule.yieldsTo
    if (!over) return true
    for (const other of overlapping(finding)) {
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

/** Finds those of many that overlap one, without asking each. */
function createOverlaps(
  findings: readonly SeenFinding[],
): (finding: SeenFinding) => Iterable<SeenFinding> {
  const sorted = findings
    .map((finding) => ({ finding, ...offsetsOf(finding), reach: 0 }))
    .toSorted((a, b) => a.start - b.start)
  let reach = 0
  for (const each of sorted) each.reach = reach = Math.max(reach, each.end)

  return function* overlapping(finding) {
    const { start, end } = offsetsOf(finding)
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    for (let at = low - 1; at >= 0; at--) {
      const each = sorted[at]
      // None of those before reaches as far.
      if (!each || each.reach <= start) return
      if (each.end > start) yield each.finding
    }
  }
}

function offsetsOf({ position }: SeenFinding): { readonly start: number; readonly end: number } {
  return { start: position.start.offset ?? 0, end: position.end.offset ?? 0 }
}
