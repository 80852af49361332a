import * as v from 'valibot'
import { describeIssue } from '../core/config-issues.ts'
import { configEntries } from '../core/config-schema.ts'
import { engines } from '../core/document.ts'
import { UsageError } from '../core/errors.ts'
import { metaSchema } from '../core/meta.ts'
import { nearestName } from '../core/nearest.ts'
import { givenPlace } from '../engine/config-given.ts'
import type { DraftOptions, FixOptions } from '../linter.ts'
import type { FileOptions, LinterOptions } from './library-options.ts'

/** A schema for each member of an interface, so that none is forgotten. */
type EntriesOf<T> = { readonly [Key in keyof T]-?: v.GenericSchema }

const text = v.string()
const list = v.array(text)
const anything = v.looseObject({})
const flag = v.optional(v.boolean())
const callback = v.optional(v.function())
const unlessFalse = [text, v.literal(false)] as const

const day = v.pipe(
  text,
  v.check(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
    'write a day as 2026-01-31',
  ),
)

/** What a configuration or a module is made of is looked at by those who read it. */
const linterEntries: EntriesOf<LinterOptions> = {
  cwd: v.optional(text),
  config: v.optional(v.union([...unlessFalse, anything])),
  override: v.optional(anything),
  allowCode: flag,
  onRefused: callback,
  baseline: v.optional(v.union(unlessFalse)),
  plugins: v.optional(v.array(anything)),
  only: v.optional(list),
  skip: v.optional(list),
  inlineConfig: flag,
  showSensitive: flag,
  engine: v.optional(v.picklist(engines)),
  today: v.optional(day),
}

const fileEntries: EntriesOf<FileOptions> = {
  ext: v.optional(list),
  ignorePath: v.optional(v.union([text, list])),
  ignorePattern: v.optional(list),
  ignore: flag,
  gitignore: flag,
  errorOnUnmatchedPattern: flag,
  onNote: callback,
}

const draftEntries: EntriesOf<DraftOptions> = {
  path: v.optional(text),
  format: v.optional(text),
  meta: v.optional(metaSchema),
}

const fixEntries: EntriesOf<FixOptions> = {
  ...draftEntries,
  level: v.optional(v.picklist(['safe', 'unsafe'])),
}

type Subject = 'linter' | 'files' | 'draft' | 'fix' | 'linter and files' | 'linter and draft'

const schemas: Readonly<Record<Subject, v.GenericSchema>> = {
  linter: v.strictObject(linterEntries),
  files: v.strictObject(fileEntries),
  draft: v.strictObject(draftEntries),
  fix: v.strictObject(fixEntries),
  'linter and files': v.strictObject({ ...linterEntries, ...fileEntries }),
  'linter and draft': v.strictObject({ ...linterEntries, ...draftEntries }),
}

/**
 * Checks what somebody's program hands over, which need not have been compiled.
 *
 * @throws {UsageError} With every mistake.
 */
export function checkOptions(options: unknown, of: Subject): void {
  const schema = schemas[of]
  const { issues } = v.safeParse(schema, options)
  const [first] = issues ?? []
  if (!issues || !first) return
  const lines = issues.flatMap((issue) => {
    // What is known of a draft may tell of somebody.
    const isPrivate = issue.path?.[0].key === 'meta'
    return describeIssue(issue, schema, 'options', isPrivate).map(
      ({ steps, end, message }) => `${givenPlace({ path: steps, end }, 'options')}: ${message}`,
    )
  })
  const hint = hintFor(first)
  throw new UsageError('bad-argument', lines.join('\n'), hint === undefined ? {} : { hint })
}

const configKeys = [...Object.keys(configEntries), 'rules', 'meta', 'overrides']

function hintFor({ path, expected, input }: v.BaseIssue<unknown>): string | undefined {
  if (path?.length !== 1) return undefined
  const key = String(path[0].key)
  if (expected === 'Array' && typeof input === 'string') {
    return `Write ${key}: [${JSON.stringify(input)}]`
  }
  const nearest = expected === 'never' ? nearestName(key, configKeys) : undefined
  return (
    nearest && `In a configuration there is “${nearest}”: createLinter({ config: { ${nearest} } })`
  )
}

/** @throws {UsageError} For what is neither words nor bytes. */
export function checkDraft(draft: unknown): void {
  // Bytes may come from another realm, as in a test runner.
  if (typeof draft === 'string' || ArrayBuffer.isView(draft)) return
  throw new UsageError('bad-draft', 'A draft is its words, or the bytes of its file', {
    hint: 'Hand over a text or a Uint8Array; lintFiles takes the path of a file',
  })
}

/** @throws {UsageError} For what is neither a path nor a list of them. */
export function checkPaths(paths: unknown): void {
  if (v.is(v.union([text, list]), paths)) return
  throw new UsageError('bad-argument', 'Files are named by a path, a glob, or a list of these', {
    hint: 'Leave them out for what the configuration lints',
  })
}
