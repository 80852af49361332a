import * as v from 'valibot'
import { configEntries, levels, overrideEntries } from '../core/config-schema.ts'
import { type ConfigProblem, describeIssue, listNames } from '../core/config-issues.ts'
import type { ConfigPath, PathEnd } from '../core/config-path.ts'
import { isRecord } from '../core/is-record.ts'
import { metaEntries } from '../core/meta.ts'
import { nearestName } from '../core/nearest.ts'
import type { Rule } from '../core/rule.ts'
import { findColumnProblems, findGlobProblems, findViewProblems } from './config-check-layout.ts'
import { termProblem } from './term-check.ts'

/**
 * Everything that is wrong with a configuration as written, in the order of its keys.
 *
 * @param isPartial There may be rules that were not loaded, and nobody knows what they are called.
 */
export function checkConfig(
  config: unknown,
  rules: readonly Rule[],
  isPartial = false,
): ConfigProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const problems: ConfigProblem[] = []

  function report(path: ConfigPath, end: PathEnd, message: string): void {
    problems.push({ path, end, message })
  }

  /** Checks keys that have a schema, and hands those with a shape of their own to others. */
  function checkKeys(
    value: unknown,
    path: ConfigPath,
    entries: v.ObjectEntries,
    others: Readonly<Record<string, (value: unknown, path: ConfigPath) => void>> = {},
  ): void {
    if (!isRecord(value)) {
      const example = path.at(-1) === 'meta' ? 'platform: x' : 'profile: uk-health'
      report(path, 'value', `${nameOf(path)} takes names and values, such as “${example}”`)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, key]
      const other = Object.hasOwn(others, key) ? others[key] : undefined
      const schema = Object.hasOwn(entries, key) ? entries[key] : undefined
      if (other) other(inner, innerPath)
      else if (schema) checkValue(inner, innerPath, schema)
      else report(innerPath, 'key', unknownKey(key, Object.keys({ ...entries, ...others })))
    }
  }

  function checkValue(value: unknown, path: ConfigPath, schema: v.ObjectEntries[string]): void {
    const checked = v.safeParse(schema, value)
    for (const issue of checked.issues ?? []) {
      for (const { steps, end, message } of describeIssue(issue, schema, nameOf(path))) {
        report([...path, ...steps], end, message)
      }
    }
  }

  function checkRules(value: unknown, path: ConfigPath): void {
    if (!isRecord(value)) {
      const example = `${rules[0]?.id ?? 'category/rule'}: warning`
      report(path, 'value', `“rules” takes the name and level of each rule, such as “${example}”`)
      return
    }
    for (const [id, setting] of Object.entries(value)) {
      const rule = byId.get(id)
      if (rule) checkSetting(rule, setting, [...path, id])
      else if (!isPartial) report([...path, id], 'key', unknownRule(id, byId.keys()))
    }
  }

  function checkSetting(rule: Rule, setting: unknown, path: ConfigPath): void {
    const isList = Array.isArray(setting)
    const [level, options, ...rest] = isList ? (setting as unknown[]) : [setting]
    if (!isLevel(level)) {
      report(isList && level !== undefined ? [...path, 0] : path, 'value', badLevel(rule.id, level))
    }
    if (rest.length > 0) {
      report([...path, 2], 'value', `“${rule.id}” takes a level and its options, and no more`)
    }
    if (options === undefined) return
    if (!isRecord(options)) {
      report([...path, 1], 'value', `the options of “${rule.id}” are names and values`)
      return
    }
    for (const [key, value] of Object.entries(options)) {
      const schema = Object.hasOwn(rule.options, key) ? rule.options[key] : undefined
      if (schema) checkValue(value, [...path, 1, key], schema)
      else report([...path, 1, key], 'key', unknownOption(rule, key))
    }
  }

  function checkMeta(value: unknown, path: ConfigPath): void {
    checkKeys(value, path, metaEntries)
  }

  function checkOverrides(value: unknown, path: ConfigPath): void {
    if (!Array.isArray(value)) {
      report(path, 'value', '“overrides” takes a list, each with “files” and other settings')
      return
    }
    for (const [index, override] of value.entries()) {
      const inner = [...path, index]
      checkKeys(override, inner, overrideEntries, {
        meta: checkMeta,
        rules: checkRules,
        columns: checkColumns,
      })
      if (!isRecord(override)) continue
      if (!Object.hasOwn(override, 'files')) {
        report(inner, 'value', 'an override needs “files”: the globs it holds for')
      }
      for (const key of ['files', 'excludedFiles']) {
        problems.push(...findGlobProblems(override[key], [...inner, key]))
      }
    }
  }

  /** Keys whose schema does not say all that can be wrong with them. */
  function checkFurther(key: string, more: (value: never, path: ConfigPath) => ConfigProblem[]) {
    return (value: unknown, path: ConfigPath): void => {
      const before = problems.length
      checkValue(value, path, configEntries[key] ?? v.unknown())
      // What has passed the schema has the shape that is asked for.
      if (problems.length === before) problems.push(...more(value as never, path))
    }
  }

  const checkColumns = checkFurther('columns', findColumnProblems)

  function findTermProblems(terms: readonly { term: string }[], path: ConfigPath): ConfigProblem[] {
    return terms.flatMap(({ term }, index): ConfigProblem[] => {
      const message = termProblem(term)
      return message === undefined
        ? []
        : [{ path: [...path, index, 'term'], end: 'value', message }]
    })
  }

  function checkAllow(value: unknown, path: ConfigPath): void {
    const before = problems.length
    checkValue(value, path, configEntries['allow'] ?? v.unknown())
    if (problems.length > before || !Array.isArray(value)) return
    for (const [index, { rule: id, words }] of (value as WrittenAllowance[]).entries()) {
      const rule = byId.get(id)
      const at = [...path, index, 'rule']
      if (rule === undefined) {
        if (!isPartial) report(at, 'value', unknownRule(id, byId.keys()))
      } else if (rule.sensitive) report(at, 'value', sensitiveAllowed(id))
      for (const [place, term] of [words].flat().entries()) {
        const problem = termProblem(term)
        const steps = Array.isArray(words) ? ['words', place] : ['words']
        if (problem !== undefined) report([...path, index, ...steps], 'value', problem)
      }
    }
  }

  checkKeys(config, [], configEntries, {
    meta: checkMeta,
    rules: checkRules,
    overrides: checkOverrides,
    terms: checkFurther('terms', findTermProblems),
    views: checkFurther('views', findViewProblems),
    columns: checkColumns,
    allow: checkAllow,
    $import: (_, path) => report(path, 'key', 'there is no “$import” here; use “extends” instead'),
  })
  return problems
}

interface WrittenAllowance {
  readonly rule: string
  readonly words: string | readonly string[]
}

/** A configuration is read by many, and is no place for what identifies somebody. */
function sensitiveAllowed(id: string): string {
  return `“${id}” looks for what is personal, which no list may hold: silence it in the draft, or turn it off`
}

export function isLevel(value: unknown): value is (typeof levels)[number] {
  return levels.some((level) => level === value)
}

export function unknownRule(id: string, ids: Iterable<string>): string {
  const nearest = nearestName(id, ids)
  const help = nearest ? `perhaps “${nearest}”` : '`professional rules` lists them all'
  return `there is no rule “${id}”; ${help}`
}

export function unknownOption(rule: Rule, key: string): string {
  const names = Object.keys(rule.options)
  const nearest = nearestName(key, names)
  const help = nearest
    ? `perhaps “${nearest}”`
    : names.length === 0
      ? 'it has none'
      : `it has ${listNames(names)}`
  return `“${rule.id}” has no option “${key}”; ${help}`
}

/** Spellings that other linters use. */
const otherLevels: Readonly<Record<string, string>> = {
  warn: 'warning',
  on: 'warning',
  true: 'warning',
  suggestion: 'info',
  note: 'info',
  false: 'off',
  none: 'off',
  fatal: 'error',
  0: 'off',
  1: 'warning',
  2: 'error',
}

export function badLevel(id: string, level: unknown): string {
  if (level === undefined || level === null) {
    return `“${id}” needs a level: ${listNames(levels)}`
  }
  const written = typeof level === 'string' || typeof level === 'number' ? String(level) : undefined
  const meant = written && (otherLevels[written] ?? nearestName(written, levels))
  const help = meant ? `; perhaps “${meant}”` : ''
  return `${written === undefined ? 'this' : `“${written}”`} is not a level of “${id}”: it takes ${listNames(levels)}${help}`
}

function unknownKey(key: string, keys: readonly string[]): string {
  const known = keys.filter((name) => !name.startsWith('$'))
  const nearest = nearestName(key, known)
  return `there is no key “${key}” here; ${nearest ? `perhaps “${nearest}”` : `there are ${listNames(known, 'and')}`}`
}

/** The setting as people speak of it. */
function nameOf(path: ConfigPath): string {
  const keys = path.filter((step) => typeof step === 'string')
  return keys.length === 0 ? 'a configuration' : `“${keys.slice(-1)[0]}”`
}
