import type { Company } from '../core/company.ts'
import type { Config, Plan, PlannedRule, RuleSetting } from '../core/config.ts'
import type { Engine } from '../core/document.ts'
import { UsageError } from '../core/errors.ts'
import type { RuleId, Severity } from '../core/finding.ts'
import { type Layout, noLayout, type ViewKey } from '../core/layout.ts'
import { nearestName } from '../core/nearest.ts'
import type { Term } from '../core/lexicon.ts'
import { lazy } from '../core/pattern.ts'
import { type OptionSchemas, type OptionValues, profiles, type Rule } from '../core/rule.ts'
import { parseSelector, type Selector } from '../core/selector.ts'
import { shortWordsOf } from '../core/shorthand.ts'

/** What decides a plan beside the configuration. */
export interface PlanRequest {
  /** Of one file: overrides are settled already. */
  readonly config: Config
  readonly rules: readonly Rule[]
  /** Rule ids, categories and `source:<key>`; none means all. */
  readonly only?: readonly string[]
  /** Wins over `only`. */
  readonly skip?: readonly string[]
  readonly inlineConfig?: boolean
  readonly showSensitive?: boolean
  readonly withExcerpts?: boolean
  readonly engine?: Engine
  readonly company?: Company
  /** There are rules that were not loaded, whose names nobody knows. */
  readonly isPartial?: boolean
  /** Findings are known again by their fingerprints, whichever rules are asked in this run. */
  readonly isBaselined?: boolean
  /** ISO date. */
  readonly today: string
  readonly onFailure?: Plan['onFailure']
}

export const defaultProfile = 'uk-pharmacy'

/** Settles which rules look, how loudly they speak, and with what options. */
export function createPlan(request: PlanRequest): Plan {
  const { config, rules } = request
  const included = profiles[config.profile ?? defaultProfile]
  const planned: PlannedRule[] = []
  for (const rule of rules) {
    const setting = config.rules?.[rule.id]
    const isIncluded = rule.profile !== undefined && included.includes(rule.profile)
    const level = levelOf(setting) ?? (isIncluded ? rule.severity : 'off')
    if (level === 'off' || !isSelected(rule, request)) continue
    const terms = config.terms ?? []
    if (rule.teamTerms && terms.length === 0) continue
    planned.push(
      planRule(rule.teamTerms ? withTerms(rule, terms) : rule, level, optionsOf(setting)),
    )
  }
  return {
    rules: planned,
    ...(request.isBaselined && { unheard: planUnheard(planned, request) }),
    allow: config.allow ?? [],
    meta: config.meta ?? {},
    layout: layoutOf(config),
    asWritten: new Set((config.terms ?? []).flatMap(({ term }) => shortWordsOf(term))),
    inlineConfig: request.inlineConfig ?? true,
    showSensitive: request.showSensitive ?? false,
    withExcerpts: request.withExcerpts ?? true,
    engine: request.engine ?? 'fast',
    company: request.company ?? 'none',
    today: request.today,
    ...(request.onFailure && { onFailure: request.onFailure }),
    ...(!request.isPartial && { known: new Set(rules.map(({ id }) => id)) }),
  }
}

/** The rule with other terms; what else it has may be loaded only when it is asked for. */
function withTerms(rule: Rule, terms: readonly Term[]): Rule {
  return Object.create(rule, { lexicon: { value: terms, enumerable: true } }) as Rule
}

/** @throws {UsageError} For a key of a view that cannot be understood. */
function layoutOf({ views = [], columns = {}, sheets = [] }: Config): Layout {
  if (views.length === 0 && sheets.length === 0 && Object.keys(columns).length === 0) {
    return noLayout
  }
  const keys = views.flatMap(({ keys, as, platform }) =>
    keys.map((key): ViewKey => ({ selector: selectorFrom(key), as, platform })),
  )
  return { views: keys, columns, sheets }
}

function selectorFrom(key: string): Selector {
  const selector = parseSelector(key)
  if (typeof selector !== 'string') return selector
  throw new UsageError('bad-key', `The key “${key}” of a view ${selector}`)
}

/** Those that look in a run. */
export function lookingRules({ rules, unheard = [] }: Plan): readonly PlannedRule[] {
  return unheard.length === 0 ? rules : [...rules, ...unheard]
}

/** A rule that compares drafts sees more beside others, of which nothing may depend either. */
function planUnheard(planned: readonly PlannedRule[], request: PlanRequest): PlannedRule[] {
  const asked = new Set(planned.map(({ rule }) => rule.id))
  const seesLess = ({ across }: Rule): boolean => across !== undefined && request.company !== 'all'
  return request.rules
    .filter((rule) => rule.sensitive && (!asked.has(rule.id) || seesLess(rule)))
    .map((rule) => ({
      ...planRule(rule, rule.severity, optionsOf(request.config.rules?.[rule.id])),
      isUnheard: true,
    }))
}

function levelOf(setting: RuleSetting | undefined): Severity | 'off' | undefined {
  return typeof setting === 'string' ? setting : setting?.[0]
}

function optionsOf(
  setting: RuleSetting | undefined,
): Readonly<Record<string, unknown>> | undefined {
  return typeof setting === 'string' ? undefined : setting?.[1]
}

/** Options that were given are checked at once; those that were not, few runs ask for. */
function planRule(
  rule: Rule,
  severity: Severity,
  given: Readonly<Record<string, unknown>> | undefined,
): PlannedRule {
  if (!given) {
    const options = lazy(() => rule.defaults ?? readOptions(rule, {}))
    return { rule, severity, options, hasOptions: false }
  }
  const options = readOptions(rule, given)
  return { rule, severity, options: () => options, hasOptions: Object.keys(given).length > 0 }
}

/** @throws {UsageError} For an option the rule does not have, or a value it cannot take. */
function readOptions(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
): OptionValues<OptionSchemas> {
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(rule.options, key)) continue
    const nearest = nearestName(key, Object.keys(rule.options))
    throw new UsageError('unknown-option', `${rule.id} has no option “${key}”`, {
      hint: nearest ? `Perhaps “${nearest}”` : optionHint(rule),
    })
  }
  for (const [key, schema] of Object.entries(rule.options)) {
    const checked = schema['~standard'].validate(given[key])
    if (checked instanceof Promise)
      throw new TypeError(`an option of ${rule.id} waits for something`)
    if (checked.issues) {
      throw new UsageError(
        'bad-option',
        `The option “${key}” of ${rule.id} cannot take this value`,
        { hint: `It takes ${expectedBy(checked.issues[0])}` },
      )
    }
    values[key] = checked.value
  }
  return values
}

/** What valibot says was expected; other libraries have their message only. */
function expectedBy(issue: { readonly message: string } | undefined): string {
  if (issue && 'expected' in issue && typeof issue.expected === 'string') return issue.expected
  return issue?.message ?? 'another value'
}

function optionHint(rule: Rule): string {
  const names = Object.keys(rule.options)
  return names.length === 0 ? 'It has no options' : `It has: ${names.join(', ')}`
}

function isSelected(rule: Rule, { only = [], skip = [] }: PlanRequest): boolean {
  if (skip.some((selector) => isSelectedBy(rule, selector))) return false
  return only.length === 0 || only.some((selector) => isSelectedBy(rule, selector))
}

/** Whether a selector names it: `category/name`, `category`, `source:key`. */
function isSelectedBy(rule: Rule, selector: string): boolean {
  if (selector.startsWith('source:')) {
    const key = selector.slice('source:'.length)
    return rule.references.some(({ source }) => source === key)
  }
  return rule.id === selector || rule.id.startsWith(`${selector.replace(/\/\*?$/, '')}/`)
}

/** @throws {UsageError} For a selector that no rule answers to. */
export function checkSelectors(selectors: readonly string[], rules: readonly Rule[]): void {
  for (const selector of selectors) {
    if (rules.some((rule) => isSelectedBy(rule, selector))) continue
    const names: RuleId[] = rules.flatMap((rule) => [
      rule.id,
      rule.id.slice(0, rule.id.indexOf('/')),
      ...rule.references.map(({ source }) => `source:${source}`),
    ])
    const nearest = nearestName(selector, new Set(names))
    throw new UsageError('unknown-selector', `No rule answers to “${selector}”`, {
      hint: nearest ? `Perhaps “${nearest}”` : 'Run `professional rules` for all of them',
    })
  }
}
