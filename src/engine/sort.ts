import type { Position } from 'unist'

interface Placed {
  readonly ruleId: string
  readonly message: string
  readonly position: Position
}

/** By line, column, rule; code units decide, so that the order is the same everywhere. */
export function byPosition(a: Placed, b: Placed): number {
  return (
    a.position.start.line - b.position.start.line ||
    a.position.start.column - b.position.start.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A rule that looks in two ways may see the same thing twice. */
export function withoutDuplicates<T extends Placed>(findings: readonly T[]): T[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const { start, end } = finding.position
    const key = `${finding.ruleId} ${start.line}:${start.column}-${end.line}:${end.column}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
