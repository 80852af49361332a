import type * as v from 'valibot'
import { isRecord } from './is-record.ts'
import { nearestName } from './nearest.ts'
import type { ConfigPath, PathEnd } from './config-path.ts'

/** Something in a configuration that cannot be meant. */
export interface ConfigProblem {
  readonly path: ConfigPath
  readonly end: PathEnd
  /** Reads on after `file:line:column: `. */
  readonly message: string
}

/** An issue of the schema library in our words. */
export interface DescribedIssue {
  /** From the value that was checked down to the one that is wrong. */
  readonly steps: ConfigPath
  readonly end: PathEnd
  readonly message: string
}

/** What can be known of any schema that was put together from the library's own. */
interface OpenSchema {
  readonly type: string
  readonly wrapped?: OpenSchema
  readonly item?: OpenSchema
  readonly entries?: Readonly<Record<string, OpenSchema>>
  readonly options?: readonly unknown[]
}

/**
 * @param name What the checked value is called: “kind”.
 * @param schema The schema that the value was checked with, for the names it would take.
 * @param isPrivate What was written may tell of somebody, so it is not repeated.
 */
export function describeIssue(
  issue: v.BaseIssue<unknown>,
  schema: unknown,
  name: string,
  isPrivate = false,
): readonly DescribedIssue[] {
  // Every schema has these members or lacks them; the library keeps them out of its common type.
  const open = schema as OpenSchema
  const path = issue.path ?? []
  const steps = path.map(({ key }) => key as string | number)
  const last = path.at(-1)
  const key = steps.findLast((step) => typeof step === 'string')
  const called = key === undefined ? name : `“${key}”`
  if (
    /^(?:strict|loose)_object$/.test(issue.type) &&
    last &&
    'origin' in last &&
    last.origin === 'key'
  ) {
    const outer = schemaAt(open, steps.slice(0, -1))
    const key = String(last.key)
    if (issue.expected !== 'never') {
      return [{ steps: steps.slice(0, -1), end: 'value', message: `“${key}” is missing here` }]
    }
    const keys = Object.keys(outer?.entries ?? {})
    return unknownKeys(last.input, key, keys).map((unknown) => {
      const nearest = nearestName(unknown, keys)
      const help = nearest ? `perhaps “${nearest}”` : `there are ${listNames(keys, 'and')}`
      const what = isPrivate ? 'such key' : `key “${unknown}”`
      const message = `there is no ${what} here; ${help}`
      return { steps: [...steps.slice(0, -1), unknown], end: 'key', message }
    })
  }
  const at = schemaAt(open, steps)
  if (issue.type === 'union' && issue.issues) {
    // What is wrong inside a list says more than that it might have been no list.
    const inner = issue.issues.filter((nested) => nested.path && nested.path.length > 0)
    const [first] = inner
    if (first) {
      return inner
        .flatMap((nested) => describeIssue(nested, at, name, isPrivate))
        .map((described) => ({ ...described, steps: [...steps, ...described.steps] }))
    }
  }
  return [{ steps, end: 'value', message: describeValue(issue, at, called, isPrivate) }]
}

/** The library stops at the first key that it does not know. */
function unknownKeys(input: unknown, first: string, known: readonly string[]): string[] {
  if (!isRecord(input)) return [first]
  const unknown = Object.keys(input).filter((key) => !known.includes(key))
  return unknown.length > 0 ? unknown : [first]
}

function describeValue(
  issue: v.BaseIssue<unknown>,
  schema: OpenSchema | undefined,
  name: string,
  isPrivate: boolean,
): string {
  const picked = namesOf(schema)
  if (picked.length > 0) {
    const takes = `it takes ${listNames(picked)}`
    if (typeof issue.input !== 'string') return `${name} has another kind of value: ${takes}`
    const nearest = nearestName(issue.input, picked)
    const help = nearest ? `; perhaps “${nearest}”` : ''
    const what = isPrivate ? 'this' : `“${issue.input}”`
    return `${what} is not a value of ${name}: ${takes}${help}`
  }
  // Checks after the type has been found right: their messages are our own.
  if (issue.kind === 'validation') return `${name}: ${issue.message}`
  return `${name} takes ${inWords(issue.expected)}`
}

/** The names a value may be chosen from, also those inside a list. */
function namesOf(schema: OpenSchema | undefined): readonly string[] {
  if (!schema) return []
  if (schema.type === 'picklist') return (schema.options ?? []).map(String)
  if (schema.type === 'array') return namesOf(schema.item)
  if (schema.type === 'union') {
    return [...new Set((schema.options ?? []).flatMap((option) => namesOf(option as OpenSchema)))]
  }
  return schema.wrapped ? namesOf(schema.wrapped) : []
}

function schemaAt(schema: OpenSchema | undefined, steps: ConfigPath): OpenSchema | undefined {
  if (!schema) return undefined
  if (schema.wrapped) return schemaAt(schema.wrapped, steps)
  const [step, ...rest] = steps
  if (step === undefined) return schema
  if (schema.type === 'union') {
    for (const option of schema.options ?? []) {
      const found = schemaAt(option as OpenSchema, steps)
      if (found) return found
    }
    return undefined
  }
  return schemaAt(typeof step === 'number' ? schema.item : schema.entries?.[step], rest)
}

/** The schemas of an object's members; none where it is no object. */
export function membersOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> {
  // As in describeIssue; the members of a schema are schemas.
  const found = schemaAt(schema, [])
  return (found?.entries ?? {}) as unknown as Readonly<Record<string, v.GenericSchema>>
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  Array: 'a list',
  Object: 'names and values',
}

/** `(string | Array)` in words. */
function inWords(expected: string | null): string {
  if (expected === null) return 'something else'
  const kinds = expected
    .replaceAll(/[()]/g, '')
    .split(' | ')
    .map((kind) => words[kind] ?? kind.replaceAll('"', ''))
  return listNames([...new Set(kinds)])
}

/** `a, b or c`. */
export function listNames(names: readonly string[], last = 'or'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}
