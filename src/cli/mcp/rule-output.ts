import { UsageError } from '../../core/errors.ts'
import { nearestName } from '../../core/nearest.ts'
import { describeOptions } from '../../core/option-docs.ts'
import type { Example, Rule } from '../../core/rule.ts'
import { createPlan } from '../../engine/plan.ts'
import { todayInUtc } from '../../core/today.ts'
import type { ResolvedConfig } from '../../node/config.ts'
import { describeRules } from '../../describe-rules.ts'
import { circumstancesOf, groupExamples, keptInWords } from '../examples.ts'
import { listRules } from '../rule-list.ts'
import { guidanceOf } from './check-output.ts'
import type { ListRulesInput } from './input-schemas.ts'
import type { ExampleOutput, ExplainRuleOutput, ListRulesOutput } from './output-schemas.ts'

/** @throws {UsageError} For a name that is none, with the nearest one. */
export function findRule(name: string, rules: readonly Rule[]): Rule {
  const rule = rules.find(({ id }) => id === name)
  if (rule) return rule
  const [only, ...others] = rules.filter(({ id }) => id.endsWith(`/${name}`))
  if (only && others.length === 0) return only
  const nearest = nearestName(
    name,
    rules.map(({ id }) => id),
  )
  throw new UsageError('unknown-name', `No rule is called “${name}”`, {
    hint: nearest ? `Perhaps “${nearest}”` : 'list_rules has them all',
  })
}

export function explainRuleOutputOf(rule: Rule): ExplainRuleOutput {
  const info = describeRules([rule]).get(rule.id)
  return {
    ruleId: rule.id,
    category: rule.id.slice(0, rule.id.indexOf('/')),
    summary: info?.summary ?? rule.summary,
    why: info?.why ?? rule.why,
    advice: info?.advice ?? rule.advice,
    severity: rule.severity,
    ...(rule.profile !== undefined && { profile: rule.profile }),
    sensitive: rule.sensitive ?? false,
    messages: Object.values(rule.messages),
    options: describeOptions(rule.options).map(({ name, takes, default: usual, description }) => ({
      name,
      takes: takes.replaceAll('`', ''),
      ...(usual !== undefined && { default: usual }),
      description,
    })),
    reported: examplesOf(rule.examples.bad),
    leftAlone: examplesOf(rule.examples.good),
    guidance: (info?.references ?? []).map(guidanceOf),
  }
}

/** Enough to see what is meant. */
const mostExamples = 8

function examplesOf(examples: readonly Example[]): ExampleOutput[] {
  const all = groupExamples(examples).flatMap((group) => {
    const circumstances = circumstancesOf(group).replace(/:$/, '')
    const kept = keptInWords(group)
    return [...group.texts, ...(kept === '' ? [] : [kept])].map((text) => ({
      text,
      ...(circumstances !== '' && { circumstances }),
    }))
  })
  return all.slice(0, mostExamples)
}

/** The rules as the configuration here has them. */
export function listRulesOutputOf(
  { config, rules, refused }: ResolvedConfig,
  { category, query, includeOff }: ListRulesInput,
): ListRulesOutput {
  const words = query?.toLowerCase().split(/\s+/) ?? []
  const listed = listRules(rules, createPlan({ config, rules, today: todayInUtc() })).filter(
    (rule) =>
      (category === undefined || rule.category === category) &&
      (includeOff || rule.severity !== 'off') &&
      words.every((word) => `${rule.id} ${rule.summary}`.toLowerCase().includes(word)),
  )
  return {
    rules: listed.map(({ id, severity, summary }) => ({ ruleId: id, severity, summary })),
    total: rules.length,
    ...(refused.length > 0 && { notes: refused }),
  }
}
