import type { Rule } from '../../src/core/rule.ts'
import { defineRule } from '../../src/rule.ts'

/** What every rule says of itself, and no test here asks for. */
export const unasked = {
  summary: 'A rule of a test.',
  why: 'It is a test.',
  advice: 'Pass.',
  references: [],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  examples: { bad: [], good: [] },
} as const satisfies Partial<Rule>

/** A rule that reports every post it is woken for. */
export function wokenRule(parts: Pick<Rule, 'wakes' | 'needs' | 'near'>, id = 'test/woken'): Rule {
  return defineRule({
    ...unasked,
    ...parts,
    id,
    messages: { woken: 'The rule woke' },
    create: (context) => ({ post: (at) => context.report({ at, message: 'woken' }) }),
  })
}
