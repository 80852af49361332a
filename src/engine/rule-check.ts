import * as v from 'valibot'
import { describeIssue } from '../core/config-issues.ts'
import { UsageError } from '../core/errors.ts'
import { severities } from '../core/finding.ts'
import { profiles, type Rule } from '../core/rule.ts'
import { termProblem } from './term-check.ts'

const text = v.string()
const words = v.pipe(text, v.nonEmpty('it is empty'))
const examples = v.array(v.union([text, v.looseObject({ text })]))

/** What `defineRule` and its kin make, as far as it can be told from outside. */
const schema = v.looseObject({
  id: v.pipe(
    text,
    v.regex(
      /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/,
      'it has to be a category and a name in small letters, such as custom/opening-hours',
    ),
  ),
  summary: words,
  why: words,
  advice: words,
  references: v.array(v.looseObject({ source: text, clause: v.optional(text) })),
  severity: v.picklist(severities),
  profile: v.optional(v.picklist(Object.keys(profiles))),
  since: words,
  sensitive: v.optional(v.literal(true)),
  messages: v.record(text, text),
  options: v.record(text, v.looseObject({ type: text })),
  examples: v.looseObject({ bad: examples, good: examples }),
})

/**
 * A value from outside, which ought to be a rule.
 *
 * @param at Where it comes from, for people.
 * @throws {UsageError} Where it is none.
 */
export function ruleIn(value: unknown, at: string): Rule {
  const checked = checkRule(value)
  if ('rule' in checked) return checked.rule
  throw new UsageError('bad-rule', `${at}: ${checked.problem}`, {
    hint: 'A rule is made with defineRule or defineLexiconRule of professional/rule',
  })
}

/** Whether a value is a rule; if not, why: reads on after its place. */
function checkRule(value: unknown): { readonly rule: Rule } | { readonly problem: string } {
  const called = nameOf(value)
  const checked = v.safeParse(schema, value)
  if (!checked.success) {
    const [issue] = checked.issues
    const [first] = describeIssue(issue, schema, 'a rule')
    return { problem: `${called}: ${first?.message ?? 'this is no rule'}` }
  }
  // Checked as far as it goes: what its functions do is known only when they run.
  const rule = value as Rule
  if (!rule.create && !rule.retext) {
    return { problem: `${called}: it does not look at anything; it needs “create”, or terms` }
  }
  for (const { term } of rule.lexicon ?? []) {
    const problem = termProblem(term)
    if (problem !== undefined) return { problem: `${called}: ${problem}` }
  }
  return { rule }
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? `the rule “${id}”` : 'a rule'
}
