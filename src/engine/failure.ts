import type { PlannedRule } from '../core/config.ts'
import type { Look } from './look.ts'

/** The rule goes without, for this file; the others go on. */
export function noteFailure(look: Look, planned: PlannedRule, error: unknown): void {
  // Nobody has asked it, and nobody can do anything about it: but what it would have seen is unknown.
  if (planned.isUnheard) return void look.failedUnheard.push(planned)
  look.plan.onFailure?.(planned.rule.id, error)
  look.notices.push({
    id: 'professional/rule-failed',
    message: failureOf(planned, error),
    start: 0,
    end: 0,
  })
}

/** Says which rule failed and how, but not the error's own message: it may quote the draft. */
function failureOf(planned: PlannedRule, error: unknown): string {
  const kind = error instanceof Error ? error.name : 'an unknown value'
  return `The rule ${planned.rule.id} failed with ${kind}`
}
