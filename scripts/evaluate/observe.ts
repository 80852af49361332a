import { findSource } from '../../rules/find-source.ts'
import type { Config, Plan } from '../../src/core/config.ts'
import type { Reader } from '../../src/core/document.ts'
import type { Diagnostic, FileResult, RuleId, Severity } from '../../src/core/finding.ts'
import type { Rule } from '../../src/core/rule.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import type { LabelledDraft } from './drafts.ts'

/** A finding as the score needs it. */
export interface Hit {
  readonly ruleId: RuleId
  readonly severity: Severity
  readonly start: number
  readonly end: number
  /** What was found, for people; `undefined` where it is personal or beside something personal. */
  readonly match: string | undefined
}

export interface ObservedDraft extends LabelledDraft {
  readonly hits: readonly Hit[]
  readonly words: number
  /** Rules that failed on it, and texts that could not be read. */
  readonly failures: readonly string[]
}

export interface ObserveOptions {
  readonly config: Config
  readonly rules: readonly Rule[]
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** `markdown` or another format's name. */
  readonly format: string
  readonly today: string
}

/** Lints drafts with one plan, or a plan of their own where they bring settings. */
export function createObserver(
  options: ObserveOptions,
): (draft: LabelledDraft) => Promise<ObservedDraft> {
  const linter = createLinter({ findSource })
  const sensitive = new Set(options.rules.filter((rule) => rule.sensitive).map(({ id }) => id))
  const plans = new Map<string, Plan>()
  const readers = new Map<boolean, Promise<Reader>>()

  function planFor(draft: LabelledDraft): Plan {
    const key = JSON.stringify([draft.rules, draft.meta])
    let plan = plans.get(key)
    if (!plan) {
      const { config } = options
      const rules = { ...config.rules, ...draft.rules }
      plan = createPlan({ ...options, config: { ...config, rules, meta: draft.meta } })
      plans.set(key, plan)
    }
    return plan
  }

  /** A reader of one's own would cost a draft a pipeline of its own. */
  function readerFor(text: string): Promise<Reader> {
    const mayHaveFrontMatter = text.startsWith('---')
    let reader = readers.get(mayHaveFrontMatter)
    if (!reader) readers.set(mayHaveFrontMatter, (reader = loadReader(options.format, text)))
    return reader
  }

  return async (draft) => {
    const { text } = draft
    const source = { path: draft.id, format: options.format, text }
    const result = await linter.lint(source, await readerFor(text), planFor(draft))
    return { ...draft, ...readResult(result, text, sensitive), words: countWords(text) }
  }
}

function readResult(
  { diagnostics }: FileResult,
  text: string,
  sensitive: ReadonlySet<RuleId>,
): Pick<ObservedDraft, 'hits' | 'failures'> {
  const isNotice = ({ ruleId }: Diagnostic): boolean => ruleId.startsWith('professional/')
  const hits = diagnostics
    .filter((diagnostic) => !isNotice(diagnostic))
    .map(({ ruleId, severity, position }) => ({
      ruleId,
      severity,
      start: position.start.offset ?? 0,
      end: position.end.offset ?? 0,
    }))
  const secrets = hits.filter(({ ruleId }) => sensitive.has(ruleId))
  return {
    hits: hits.map((hit) => {
      const isSecret = secrets.some(({ start, end }) => start < hit.end && hit.start < end)
      return { ...hit, match: isSecret ? undefined : shorten(text.slice(hit.start, hit.end)) }
    }),
    failures: diagnostics
      .filter(({ ruleId }) =>
        ['professional/rule-failed', 'professional/unreadable'].includes(ruleId),
      )
      .map(({ message }) => message),
  }
}

function shorten(match: string): string {
  const text = match.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
