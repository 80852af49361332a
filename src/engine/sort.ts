import type { Position } from 'unist'
import { byCodeUnits } from '../core/compare.ts'

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
    byCodeUnits(a.ruleId, b.ruleId) ||
    byCodeUnits(a.message, b.message)
  )
}

/** A rule that looks in two ways may see the same thing twice. */
export function withoutDuplicates<T extends Placed>(findings: readonly T[]): T[] {
  const ofRules = new Map<string, Told>()
  return findings.filter(({ ruleId, position }) => {
    const told = ofRules.get(ruleId)
    if (!told) {
      ofRules.set(ruleId, { inOrder: [position], keys: undefined })
      return true
    }
    // Most rules go from the start to the end, so that none comes twice.
    if (!told.keys && isBehind(position, told.inOrder.at(-1))) {
      told.inOrder.push(position)
      return true
    }
    const keys = (told.keys ??= new Set(told.inOrder.map(keyOf)))
    const { size } = keys
    return keys.add(keyOf(position)).size > size
  })
}

/** Where a rule has found something. */
interface Told {
  readonly inOrder: Position[]
  /** Of all of these places and of those that came later, out of order. */
  keys: Set<string> | undefined
}

function isBehind({ start }: Position, last: Position | undefined): boolean {
  if (!last) return true
  const lines = start.line - last.start.line
  return lines > 0 || (lines === 0 && start.column > last.start.column)
}

function keyOf({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
