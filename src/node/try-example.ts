import { findSource } from '../../rules/find-source.ts'
import type { RuleLevel } from '../core/config.ts'
import type { FileResult, RuleId, Severity } from '../core/finding.ts'
import type { Term } from '../core/lexicon.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Example, ExampleDraft, Rule } from '../core/rule.ts'
import type { Range } from '../core/sentences.ts'
import { createLinter, type Linter } from '../engine/linter.ts'
import { createPlan } from '../engine/plan.ts'
import { loadReader } from '../readers/index.ts'

export interface ExampleOptions {
  readonly rules: readonly Rule[]
  readonly options?: Readonly<Record<string, unknown>> | undefined
  readonly meta?: DraftMeta | undefined
  readonly terms?: readonly Term[] | undefined
  readonly format?: string | undefined
  readonly path?: string | undefined
  readonly level?: RuleLevel | undefined
}

/** Lints texts with some rules, all of them on. */
export interface ExampleLinter {
  readonly linter: Linter
  lint(text: string, options: ExampleOptions): Promise<FileResult>
  /** Whether an example shows what it says: `bad` ones are reported where they are marked. */
  tryOut(rule: Rule, example: Example, kind: ExampleKind): Promise<TriedExample>
}

export type ExampleKind = 'bad' | 'good'

/** What was expected of an example, and what came out, as offsets into its text. */
export interface TriedExample {
  /** Without marks. */
  readonly text: string
  readonly expected: readonly Range[]
  /** How loudly it has to be reported; undefined where it does not matter. */
  readonly severity: Severity | undefined
  readonly found: readonly FoundRange[]
  /** What was reported that is not the rule’s: the tool’s own complaints. */
  readonly others: readonly { readonly ruleId: RuleId; readonly message: string }[]
  readonly isAsExpected: boolean
  /** A bad example without marks shows nothing. */
  readonly isUnmarked: boolean
  /** Its words are kept encoded, and not for showing. */
  readonly isKept: boolean
}

export interface FoundRange extends Range {
  readonly severity: Severity
}

/**
 * @param today ISO date.
 * @param onFailure Called with what a rule threw.
 */
export function createExampleLinter(
  today: string,
  onFailure?: (ruleId: RuleId, error: unknown) => void,
): ExampleLinter {
  const linter = createLinter({ findSource })

  async function lint(text: string, options: ExampleOptions): Promise<FileResult> {
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
      ...(onFailure && { onFailure }),
    })
    return linter.lint({ path, format, text }, await loadReader(format, text), plan)
  }

  return {
    linter,
    lint,
    async tryOut(rule, example, kind) {
      const { text: marked, severity, encoded, ...draft } = exampleDraft(example)
      const { text, ranges } = kind === 'bad' ? readMarks(marked) : { text: marked, ranges: [] }
      const result = await lint(text, { rules: [rule], ...draft })
      const found = rangesIn(result, rule.id)
      const others = result.diagnostics
        .filter(({ ruleId }) => ruleId !== rule.id)
        .map(({ ruleId, message }) => ({ ruleId, message }))
      const isThere =
        found.length === ranges.length &&
        found.every(({ start, end }, place) => {
          const range = ranges[place]
          return range?.start === start && range.end === end
        })
      const isLoud = severity === undefined || found.every((one) => one.severity === severity)
      const isUnmarked = kind === 'bad' && ranges.length === 0
      const isAsExpected = isThere && isLoud && others.length === 0 && !isUnmarked
      const isKept = encoded ?? false
      return { text, expected: ranges, severity, found, others, isAsExpected, isUnmarked, isKept }
    },
  }
}

/** An example with its marks taken out, and where they were. */
export interface MarkedText {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Takes the `«»` out of a text. Pairs may not nest; one that is not closed is never found. */
export function readMarks(marked: string): MarkedText {
  let text = ''
  const ranges: { start: number; end: number }[] = []
  for (const part of marked.split(/(«|»)/)) {
    const open = ranges.at(-1)
    if (part === '«') ranges.push({ start: text.length, end: Number.POSITIVE_INFINITY })
    else if (part === '»') {
      if (open) open.end = text.length
    } else text += part
  }
  return { text, ranges }
}

/** An example as it is linted; what is kept encoded is decoded here and nowhere else. */
export function exampleDraft(example: Example): ExampleDraft {
  if (typeof example === 'string') return { text: example }
  if (!example.encoded) return example
  return { ...example, text: Buffer.from(example.text, 'base64').toString('utf8') }
}

/** The findings of one rule, as offsets into the text. */
export function rangesIn(result: FileResult, ruleId: string): FoundRange[] {
  return result.diagnostics
    .filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ position, severity }) => ({
      start: position.start.offset ?? -1,
      end: position.end.offset ?? -1,
      severity,
    }))
}
