import { categories } from '../../rules/categories.ts'
import type { Plan, RuleLevel } from '../core/config.ts'
import type { RuleId, Severity } from '../core/finding.ts'
import type { ProfileId, Rule } from '../core/rule.ts'
import type { Paint } from '../core/reporter.ts'
import { joinParts, type Pen } from './page.ts'

/** A rule under one configuration, as `professional rules --json` prints it. */
export interface ListedRule {
  readonly id: RuleId
  readonly category: string
  /** Under this configuration. */
  readonly severity: RuleLevel
  readonly defaultSeverity: Severity
  readonly profile: ProfileId | null
  readonly since: string
  readonly sensitive: boolean
  readonly summary: string
  readonly references: readonly { readonly source: string; readonly clause: string | null }[]
  readonly options: readonly string[]
}

export function listRules(rules: readonly Rule[], plan: Plan): ListedRule[] {
  const planned = new Map(plan.rules.map(({ rule, severity }) => [rule.id, severity]))
  return rules.map((rule) => ({
    id: rule.id,
    category: rule.id.slice(0, rule.id.indexOf('/')),
    severity: planned.get(rule.id) ?? 'off',
    defaultSeverity: rule.severity,
    profile: rule.profile ?? null,
    since: rule.since,
    sensitive: rule.sensitive ?? false,
    summary: rule.summary,
    references: rule.references.map(({ source, clause }) => ({ source, clause: clause ?? null })),
    options: Object.keys(rule.options),
  }))
}

/** The list for people, by category. */
export function showRules(list: readonly ListedRule[], pen: Pen): string {
  const idWidth = Math.max(0, ...list.map(({ id }) => id.length))
  const known: readonly { readonly id: string; readonly title: string }[] = categories
  const others = [...new Set(list.map(({ category }) => category))]
    .filter((category) => !known.some(({ id }) => id === category))
    .map((id) => ({ id, title: id }))
  const sections = [...known, ...others].flatMap(({ id, title }) => {
    const own = list.filter(({ category }) => category === id)
    if (own.length === 0) return []
    return [pen.paint.bold(title), ...own.map((rule) => showRule(rule, idWidth, pen))]
  })
  const on = list.filter(({ severity }) => severity !== 'off').length
  return joinParts([...sections, `${list.length} rules, ${on} of them on here`])
}

function showRule(rule: ListedRule, idWidth: number, { paint, wrap }: Pen): string {
  const cited = rule.references
    .map(({ source, clause }) => (clause === null ? source : `${source}:${clause}`))
    .join(', ')
  return [
    `  ${paint.cyan(rule.id)}${' '.repeat(idWidth - rule.id.length)}  ${paintLevel(rule.severity, paint)}`,
    wrap(rule.summary, '    '),
    ...(cited === '' ? [] : [paint.dim(wrap(cited, '    '))]),
  ].join('\n')
}

function paintLevel(level: RuleLevel, paint: Paint): string {
  switch (level) {
    case 'error':
      return paint.red(level)
    case 'warning':
      return paint.yellow(level)
    case 'info':
      return paint.cyan(level)
    case 'off':
      return paint.dim(level)
  }
}
