import type { Allowance, Config, RuleLevel, RuleSetting } from '../core/config.ts'
import type { RuleId } from '../core/finding.ts'
import type { ColumnUse, Sought, View } from '../core/layout.ts'
import type { Term } from '../core/lexicon.ts'
import type { DraftMeta } from '../core/meta.ts'
import { type ProfileId, profiles, type Rule } from '../core/rule.ts'
import { defaultProfile } from '../engine/plan.ts'
import type { ConfigPath } from '../core/config-path.ts'

/** A value of the configuration in force, and where it was set. */
export interface ExplainedValue {
  /** `rules.confidentiality/nhs-number`, `meta.platform`. */
  readonly key: string
  readonly value: unknown
  /** `.professionalrc:3`, `--rule`, `profile uk-pharmacy` or `default`. */
  readonly origin: string
}

/** Settings of one place, to be laid over those before. */
export interface Settings {
  readonly config: Config
  origin(path: ConfigPath): string
}

interface Entry<T> {
  readonly value: T
  /** Asked for only when somebody wants to know. */
  readonly origin: () => string
}

interface SettledRule {
  level?: Entry<RuleLevel>
  readonly options: Map<string, Entry<unknown>>
}

interface ViewEntry extends Entry<View> {
  /** Of one of its keys, by its place in the list. */
  readonly originOfKey: (index: number) => string
}

/** All settings laid over each other, each with its origin. */
export interface Settled {
  profile?: Entry<ProfileId>
  readonly rules: Map<RuleId, SettledRule>
  readonly meta: Map<string, Entry<unknown>>
  readonly views: ViewEntry[]
  readonly columns: Map<ColumnUse, Entry<readonly string[]>>
  sheets?: Entry<readonly string[]>
  readonly terms: Entry<Term>[]
  readonly allow: Entry<Allowance>[]
  readonly files: Entry<string>[]
  readonly ignore: Entry<string>[]
}

/** Later settings win; options are merged rule by rule, metadata key by key, lists are joined. */
export function settle(all: readonly Settings[]): Settled {
  const settled: Settled = {
    rules: new Map(),
    meta: new Map(),
    views: [],
    columns: new Map(),
    terms: [],
    allow: [],
    files: [],
    ignore: [],
  }
  for (const { config, origin } of all) {
    const entry = <T>(value: T, ...path: ConfigPath): Entry<T> => ({
      value,
      origin: () => origin(path),
    })
    if (config.profile !== undefined) settled.profile = entry(config.profile, 'profile')
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      const rule = ruleIn(settled, id)
      const [level, options] = partsOf(setting)
      rule.level = entry(level, 'rules', id)
      for (const [key, value] of Object.entries(options)) {
        rule.options.set(key, entry(value, 'rules', id, 1, key))
      }
    }
    for (const [key, value] of Object.entries(config.meta ?? {})) {
      settled.meta.set(key, entry(value as unknown, 'meta', key))
    }
    for (const [index, view] of (config.views ?? []).entries()) {
      const originOfKey = (at: number): string => origin(['views', index, 'keys', at])
      settled.views.push({ ...entry(view, 'views', index), originOfKey })
    }
    for (const [use, names] of Object.entries(config.columns ?? {})) {
      // The keys of the map are the uses.
      settled.columns.set(use as ColumnUse, entry(names ?? [], 'columns', use))
    }
    if (config.sheets) settled.sheets = entry(config.sheets, 'sheets')
    for (const [index, term] of (config.terms ?? []).entries()) {
      settled.terms.push(entry(term, 'terms', index))
    }
    for (const [index, allowance] of (config.allow ?? []).entries()) {
      settled.allow.push(entry(allowance, 'allow', index))
    }
    for (const key of ['files', 'ignore'] as const) {
      for (const [index, glob] of (config[key] ?? []).entries()) {
        settled[key].push(entry(glob, key, index))
      }
    }
  }
  return settled
}

/** Sets one option and leaves the rule's level alone. */
export function setOption(
  settled: Settled,
  id: RuleId,
  key: string,
  value: unknown,
  origin: string,
): void {
  ruleIn(settled, id).options.set(key, { value, origin: () => origin })
}

/**
 * Says something of every draft that the configuration leaves open: it is nearer to the drafts.
 *
 * @param path One key, or a key and a member of it: `author`, `type`.
 */
export function fillMeta(
  settled: Settled,
  [key, member]: readonly [key: string, member?: string],
  value: unknown,
  origin: string,
): void {
  const before = settled.meta.get(key)
  if (!before) {
    const whole = member === undefined ? value : { [member]: value }
    settled.meta.set(key, { value: whole, origin: () => origin })
    return
  }
  const inner = before.value
  const isOpen = typeof inner === 'object' && inner !== null && !Array.isArray(inner)
  if (member === undefined || !isOpen || Object.hasOwn(inner, member)) return
  const sources = new Set([before.origin(), origin])
  settled.meta.set(key, {
    value: { ...inner, [member]: value },
    origin: () => [...sources].join(', '),
  })
}

function ruleIn(settled: Settled, id: RuleId): SettledRule {
  let rule = settled.rules.get(id)
  if (!rule) settled.rules.set(id, (rule = { options: new Map() }))
  return rule
}

function partsOf(setting: RuleSetting): readonly [RuleLevel, Readonly<Record<string, unknown>>] {
  return typeof setting === 'string' ? [setting, {}] : [setting[0], setting[1] ?? {}]
}

/** Where something was set that is looked for in a draft. */
export function originIn(
  settled: Settled,
  { setting, name }: Pick<Sought, 'setting' | 'name'>,
): string | undefined {
  if (setting === 'views') {
    const view = settled.views.find(({ value }) => value.keys.includes(name))
    return view?.originOfKey(view.value.keys.indexOf(name))
  }
  // The names of this setting are the keys of the map.
  return (setting === 'columns' ? settled.columns.get(name as ColumnUse) : settled.sheets)?.origin()
}

/** What is left for the plan to read. */
export function toConfig(settled: Settled, rules: readonly Rule[]): Config {
  const profile = settled.profile?.value ?? defaultProfile
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const settings: Record<RuleId, RuleSetting> = {}
  for (const [id, { level, options }] of settled.rules) {
    const values = Object.fromEntries([...options].map(([key, { value }]) => [key, value]))
    settings[id] = [level?.value ?? levelIn(profile, known.get(id)), values]
  }
  return {
    profile,
    rules: settings,
    terms: settled.terms.map(({ value }) => value),
    ...(settled.allow.length > 0 && { allow: settled.allow.map(({ value }) => value) }),
    views: settled.views.length === 0 ? undefined : settled.views.map(({ value }) => value),
    columns:
      settled.columns.size === 0
        ? undefined
        : Object.fromEntries([...settled.columns].map(([use, { value }]) => [use, value])),
    sheets: settled.sheets?.value,
    // Each value was checked against the schema of its key.
    meta: Object.fromEntries(
      [...settled.meta].map(([key, { value }]) => [key, value]),
    ) as DraftMeta,
  }
}

function levelIn(profile: ProfileId, rule: Rule | undefined): RuleLevel {
  if (rule?.profile === undefined || !profiles[profile].includes(rule.profile)) return 'off'
  return rule.severity
}

/** Every value in force, with its origin: what is set, and what the rules bring themselves. */
export function explainSettled(settled: Settled, rules: readonly Rule[]): ExplainedValue[] {
  const profile = settled.profile?.value ?? defaultProfile
  const values: ExplainedValue[] = []
  const add = (key: string, value: unknown, origin: string): void => {
    values.push({ key, value, origin })
  }
  add('profile', profile, settled.profile?.origin() ?? 'default')
  for (const [key, { value, origin }] of settled.meta) add(`meta.${key}`, value, origin())
  for (const rule of rules) {
    const setting = settled.rules.get(rule.id)
    const level = setting?.level?.value ?? levelIn(profile, rule)
    const byProfile = level === 'off' ? 'default' : `profile ${profile}`
    add(`rules.${rule.id}`, level, setting?.level?.origin() ?? byProfile)
    for (const [key, schema] of Object.entries(rule.options)) {
      const option = setting?.options.get(key)
      const value = option ? option.value : defaultOf(schema)
      add(`rules.${rule.id}.${key}`, value, option?.origin() ?? 'default')
    }
  }
  for (const [use, { value, origin }] of settled.columns) add(`columns.${use}`, value, origin())
  if (settled.sheets) add('sheets', settled.sheets.value, settled.sheets.origin())
  for (const key of ['views', 'terms', 'allow', 'files', 'ignore'] as const) {
    for (const [index, { value, origin }] of settled[key].entries()) {
      add(`${key}[${index}]`, value, origin())
    }
  }
  return values
}

/** What a schema makes of nothing: through the interface that all such schemas have. */
function defaultOf(schema: Rule['options'][string]): unknown {
  const checked = schema['~standard'].validate(undefined)
  return 'value' in checked ? checked.value : undefined
}
