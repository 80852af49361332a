import type { PlannedRule } from '../core/config.ts'
import type { RuleId } from '../core/finding.ts'
import type { Look } from './look.ts'
import { RepeatedSecret } from './repeated.ts'

/** What a rule that failed is reported as. */
export const failureId = 'professional/rule-failed'

/** The rule goes without, for this file; the others go on. */
export function noteFailure(look: Look, planned: PlannedRule, error: unknown): void {
  // Nobody has asked it, and nobody can do anything about it: but what it would have seen is unknown.
  if (planned.isUnheard) return void look.failedUnheard.push(planned)
  const message = failureOf(planned.rule.id, error)
  // It may fail in each part of a file.
  if (look.notices.some((notice) => notice.id === failureId && notice.message === message)) return
  look.plan.onFailure?.(planned.rule.id, error)
  look.notices.push({ id: failureId, message, start: 0, end: 0 })
}

/** Says which rule failed and how, but not the error's own message: it may quote the draft. */
export function failureOf(ruleId: RuleId, error: unknown): string {
  if (error instanceof RepeatedSecret) {
    return `The rule ${ruleId} repeats what it found, which a sensitive rule must not`
  }
  const kind = error instanceof Error ? error.name : 'an unknown value'
  return `The rule ${ruleId} failed with ${kind}`
}
