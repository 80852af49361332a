import type { Rule } from '../../src/core/rule.ts'
import { defineRule } from '../../src/rule.ts'

/** A rule that reports every post it is woken for. */
export function wokenRule(parts: Pick<Rule, 'wakes' | 'needs' | 'near'>, id = 'test/woken'): Rule {
  return defineRule({
    ...parts,
    id,
    summary: 'Woken.',
    why: 'It is a test.',
    advice: 'Pass.',
    references: [],
    severity: 'warning',
    profile: 'general',
    since: '0.1.0',
    messages: { woken: 'The rule woke' },
    examples: { bad: [], good: [] },
    create: (context) => ({ post: (at) => context.report({ at, message: 'woken' }) }),
  })
}
