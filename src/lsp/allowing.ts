import type { Plan } from '../core/config.ts'
import type { Diagnostic } from '../core/finding.ts'
import { describeOptions } from '../core/option-docs.ts'
import { createPlan } from '../engine/plan.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Checks, Seen } from './checks.ts'

/** An entry on a list of what a rule leaves alone, which would silence a finding everywhere. */
export interface Allowance {
  readonly option: string
  readonly text: string
}

/** On one line, and short enough for a list. */
const listable = /^\S(?:[^\r\n]{0,78}\S)?$/

/**
 * Any option of a rule that is a list of texts, empty unless somebody fills it, may be such a list;
 * trying it out tells.
 */
export async function findAllowance(
  diagnostic: Diagnostic,
  buffer: EditorBuffer,
  seen: Seen,
  checks: Checks,
): Promise<Allowance | undefined> {
  const planned = seen.plan.rules.find(({ rule }) => rule.id === diagnostic.ruleId)
  const { start, end } = diagnostic.position
  const found = buffer.text.slice(start.offset, end.offset)
  if (!planned || !listable.test(found)) return undefined
  const lists = describeOptions(planned.rule.options).filter(
    (option) => option.takes === listOfTexts && option.default === '[]',
  )
  const bare = found.replace(/^[#@]/, '')
  for (const { name } of lists) {
    for (const text of new Set([bare, found])) {
      const plan = planWith(seen, planned, name, text)
      const { diagnostics } = await checks.lint(buffer.text, { draft: seen.draft, plan })
      const stays = diagnostics.some(
        ({ position }) =>
          position.start.offset === start.offset && position.end.offset === end.offset,
      )
      if (!stays) return { option: name, text }
    }
  }
  return undefined
}

const listOfTexts = 'a list; each entry is a text'

function planWith(
  { draft, plan }: Seen,
  { rule, severity, options }: Plan['rules'][number],
  name: string,
  text: string,
): Plan {
  const { config, rules } = draft.resolved
  const given = options()
  const before = given[name]
  const list = [...(Array.isArray(before) ? (before as unknown[]) : []), text]
  const setting = [severity, { ...given, [name]: list }] as const
  return createPlan({
    config: { ...config, rules: { ...config.rules, [rule.id]: setting } },
    rules,
    only: [rule.id],
    today: plan.today,
  })
}
