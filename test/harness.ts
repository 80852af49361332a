import type { Io } from '../src/cli/io.ts'
import type { RuleLevel } from '../src/core/config.ts'
import type { FileResult, Severity } from '../src/core/finding.ts'
import type { Term } from '../src/core/lexicon.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import type { Example, ExampleDraft, Rule } from '../src/core/rule.ts'
import { createLinter, type Linter } from '../src/engine/linter.ts'
import { createPlan } from '../src/engine/plan.ts'
import { loadReader } from '../src/readers/index.ts'
import { findSource } from '../rules/find-source.ts'

/** The day on which all tests run. */
export const today = '2026-11-25'

export const linter: Linter = createLinter({ findSource })

export interface LintOptions {
  readonly rules: readonly Rule[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly meta?: DraftMeta
  readonly terms?: readonly Term[]
  readonly format?: string
  readonly path?: string
  readonly level?: RuleLevel
}

/** Lints a text with some rules, all switched on. */
export async function lintText(text: string, options: LintOptions): Promise<FileResult> {
  const { rules, meta, terms, format = 'markdown', path = 'draft.md' } = options
  const setting = (rule: Rule): readonly [RuleLevel, Readonly<Record<string, unknown>>] => [
    options.level ?? rule.severity,
    options.options ?? {},
  ]
  const plan = createPlan({
    config: {
      meta,
      terms,
      rules: Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)])),
    },
    rules,
    today,
  })
  return linter.lint({ path, format, text }, await loadReader(format, text), plan)
}

/** An example with its marks taken out, and where they were. */
export interface MarkedText {
  readonly text: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** Takes the `«»` out of a text. Pairs may not nest. */
export function readMarks(marked: string): MarkedText {
  let text = ''
  const ranges: { start: number; end: number }[] = []
  for (const part of marked.split(/(«|»)/)) {
    if (part === '«') ranges.push({ start: text.length, end: -1 })
    else if (part === '»')
      ranges[ranges.length - 1] = { start: ranges.at(-1)!.start, end: text.length }
    else text += part
  }
  return { text, ranges }
}

/** An example as it is linted; what is kept encoded is decoded here and nowhere else. */
export function exampleDraft(example: Example): ExampleDraft {
  if (typeof example === 'string') return { text: example }
  if (!example.encoded) return example
  return { ...example, text: Buffer.from(example.text, 'base64').toString('utf8') }
}

/** What a test may print of an example: nothing of one that is kept encoded. */
export function exampleName(example: Example): string {
  if (typeof example === 'string') return example
  return example.encoded ? `${example.text.slice(0, 24)}… (kept encoded)` : example.text
}

/** The findings of one rule, as offsets into the text. */
export function rangesIn(
  result: FileResult,
  ruleId: string,
): { start: number; end: number; severity: Severity }[] {
  return result.diagnostics
    .filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ position, severity }) => ({
      start: position.start.offset ?? -1,
      end: position.end.offset ?? -1,
      severity,
    }))
}

export interface MemoryIo extends Io {
  out(): string
  err(): string
}

/** Streams in memory, for the real command line in this process. */
export function memoryIo(options: {
  cwd: string
  stdin?: string | Uint8Array
  color?: boolean
}): MemoryIo {
  let out = ''
  let err = ''
  return {
    cwd: options.cwd,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    status: () => {},
    stdin: () => Promise.resolve(new Uint8Array(Buffer.from(options.stdin ?? ''))),
    color: options.color ?? false,
    width: 80,
    isInteractive: false,
    env: {},
    out: () => out,
    err: () => err,
  }
}
