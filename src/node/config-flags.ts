import * as v from 'valibot'
import type { RuleLevel } from '../core/config.ts'
import { levels, profileNames } from '../core/config-schema.ts'
import { UsageError } from '../core/errors.ts'
import { metaEntries } from '../core/meta.ts'
import { inOurWords } from '../core/meta-words.ts'
import { nearestName } from '../core/nearest.ts'
import type { ProfileId, Rule } from '../core/rule.ts'
import { badLevel, isLevel, unknownOption, unknownRule } from '../engine/config-check.ts'
import { describeIssue, listNames, membersOf } from '../core/config-issues.ts'
import { fillMeta, type Settings, type Settled, setOption } from './config-merge.ts'

/** The flags that choose and change the configuration, as commander names them. */
export interface ConfigFlags {
  /** A path; false for `--no-config`. */
  readonly config?: string | false | undefined
  /** False for `--no-code-config`. */
  readonly codeConfig?: boolean | undefined
  readonly profile?: string | undefined
  /** `id:level` each. */
  readonly rule?: readonly string[] | undefined
  /** `key=value` each. */
  readonly set?: readonly string[] | undefined
}

/** Flags that were understood, to be laid over the configuration. */
export interface FlagSettings {
  readonly settings: readonly Settings[]
  /** Called when everything else is settled. */
  apply(settled: Settled): void
}

/** The rules that flags may speak of. */
export interface KnownRules {
  readonly rules: readonly Rule[]
  /** There are others, in code that was not run. */
  readonly isPartial: boolean
}

/** @throws {UsageError} For a flag that names nothing there is. */
export function readFlags(flags: ConfigFlags, rules: KnownRules): FlagSettings {
  const profile = flags.profile === undefined ? undefined : readProfile(flags.profile)
  const levelFlags = (flags.rule ?? []).map((flag) => readLevel(flag, rules))
  // The same setting twice: the later one counts.
  const sets = new Map((flags.set ?? []).map((flag) => readSet(flag, rules)))
  return {
    settings: [
      { config: { profile }, origin: () => '--profile' },
      { config: { rules: Object.fromEntries(levelFlags) }, origin: () => '--rule' },
    ],
    apply: (settled) => {
      for (const set of sets.values()) set(settled)
    },
  }
}

function readProfile(name: string): ProfileId {
  const profile = profileNames.find((known) => known === name)
  if (profile !== undefined) return profile
  const nearest = nearestName(name, profileNames)
  throw new UsageError('unknown-profile', `--profile ${name}: there is no such profile`, {
    hint: nearest ? `Perhaps “${nearest}”` : `There are ${listNames(profileNames, 'and')}`,
  })
}

function readLevel(flag: string, { rules, isPartial }: KnownRules): readonly [string, RuleLevel] {
  const cut = flag.lastIndexOf(':')
  const id = cut < 0 ? flag : flag.slice(0, cut)
  const level = cut < 0 ? undefined : flag.slice(cut + 1)
  if (!isPartial && !rules.some((rule) => rule.id === id)) {
    const ids = rules.map((rule) => rule.id)
    throw new UsageError('unknown-rule', `--rule ${flag}: ${unknownRule(id, ids)}`)
  }
  if (isLevel(level)) return [id, level]
  throw new UsageError('bad-level', `--rule ${flag}: ${badLevel(id, level)}`, {
    hint: `Write it as --rule ${id}:${levels[2] ?? 'warning'}`,
  })
}

type Apply = (settled: Settled) => void

function readSet(flag: string, rules: KnownRules): readonly [key: string, apply: Apply] {
  const cut = flag.indexOf('=')
  if (cut < 1) {
    throw new UsageError('bad-set', `--set ${flag}: a value is missing`, {
      hint: 'Write it as --set platform=x, or --set confidentiality/nhs-number.allowTestRange=false',
    })
  }
  const key = flag.slice(0, cut).replace(/^meta\./, '')
  const value = flag.slice(cut + 1)
  return [key, key.includes('/') ? readOption(flag, key, value, rules) : readMeta(flag, key, value)]
}

function readOption(
  flag: string,
  key: string,
  value: string,
  { rules, isPartial }: KnownRules,
): Apply {
  const cut = key.indexOf('.')
  const id = cut < 0 ? key : key.slice(0, cut)
  const rule = rules.find((known) => known.id === id)
  // Nobody knows what options it takes, and nothing will ask for them.
  if (!rule && isPartial) return () => undefined
  if (!rule) {
    const ids = rules.map((known) => known.id)
    throw new UsageError('unknown-rule', `--set ${flag}: ${unknownRule(id, ids)}`)
  }
  if (cut < 0) {
    throw new UsageError('bad-set', `--set ${flag}: this names a rule but none of its options`, {
      hint: `Its level is set with --rule ${id}:warning`,
    })
  }
  const name = key.slice(cut + 1)
  const schema = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
  if (!schema) throw new UsageError('unknown-option', `--set ${flag}: ${unknownOption(rule, name)}`)
  const read = readValue(flag, name, value, schema)
  return (settled) => setOption(settled, id, name, read, '--set')
}

function readMeta(flag: string, key: string, value: string): Apply {
  const [name = '', member, ...rest] = key.split('.')
  const isKnown = Object.hasOwn(metaEntries, name)
  if (!isKnown || rest.length > 0) {
    const nearest = nearestName(name, Object.keys(metaEntries))
    throw new UsageError('unknown-key', `--set ${flag}: there is no “${key}” to set`, {
      hint: nearest
        ? `Perhaps “${nearest}”`
        : `There are ${listNames(Object.keys(metaEntries), 'and')}, and options of rules`,
    })
  }
  // Known a few lines above.
  const schema = metaEntries[name as keyof typeof metaEntries]
  if (member === undefined) {
    const read = readValue(flag, name, value, schema, inOurWords)
    return (settled) => fillMeta(settled, [name], read, '--set')
  }
  const members = membersOf(schema)
  const inner = Object.hasOwn(members, member) ? members[member] : undefined
  if (!inner) {
    const names = Object.keys(members)
    const nearest = nearestName(member, names)
    throw new UsageError('unknown-key', `--set ${flag}: there is no “${key}” to set`, {
      hint: nearest
        ? `Perhaps “${name}.${nearest}”`
        : names.length === 0
          ? `It is set as a whole: --set ${name}=…`
          : `There are ${listNames(
              names.map((known) => `${name}.${known}`),
              'and',
            )}`,
    })
  }
  const read = readValue(flag, member, value, inner)
  return (settled) => fillMeta(settled, [name, member], read, '--set')
}

/** A value that has no type yet gets the first in which it fits: text, true or 3, a list. */
function readValue(
  flag: string,
  name: string,
  value: string,
  schema: v.GenericSchema,
  settle: (name: string, value: unknown) => unknown = (_, given) => given,
): unknown {
  const candidates = [value, fromJson(value), value.split(',').map((part) => part.trim())]
  let issues: readonly v.BaseIssue<unknown>[] = []
  for (const [index, candidate] of candidates.entries()) {
    const checked = v.safeParse(schema, settle(name, candidate))
    if (checked.success) return checked.output
    // Of the three, the problem with what was written word for word says most.
    if (index === 0) issues = checked.issues
  }
  const [issue] = issues
  const described = issue ? describeIssue(issue, schema, `“${name}”`) : []
  const message = described.map((problem) => problem.message).join('; ')
  throw new UsageError('bad-set', `--set ${flag}: ${message}`)
}

function fromJson(value: string): unknown {
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}
