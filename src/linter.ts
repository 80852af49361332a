import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import type { Config, Plan } from './core/config.ts'
import type { Source, TextProblem } from './core/document.ts'
import type { FileResult } from './core/finding.ts'
import { fixableFormats, fixInRounds, type FixLevel, type SettledText } from './core/fix.ts'
import { compareDrafts } from './engine/across.ts'
import { unreadableResult } from './engine/failed.ts'
import { createLinter as createEngine } from './engine/linter.ts'
import { createPlan } from './engine/plan.ts'
import { measureText, type MeasuredText } from './measure.ts'
import { decode } from './readers/decode.ts'
import { binaryFormats, formatOf, loadReader } from './readers/index.ts'

/** How drafts are looked at. */
export interface LinterOptions {
  readonly config?: Config
  /** Rule ids, categories, `source:<key>`. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** ISO date that counts as today. */
  readonly today?: string
}

/** What is known of a draft beside its content. */
export interface DraftName {
  /** Shown in results; its extension decides the format where none is given. */
  readonly path?: string
  /** `markdown` unless the path says otherwise. */
  readonly format?: string
}

/** A draft's text, or the bytes of its file. */
export type Content = string | Uint8Array

/** Keeps what it has worked out for its options, so that the next draft costs less. */
export interface Linter {
  lint(content: Content, draft?: DraftName): Promise<FileResult>
  /**
   * Applies suggestions until nothing is left to apply: those that cannot change what the draft
   * means, or with `unsafe` the first of each finding.
   *
   * @returns Undefined for what is not changed: other formats than Markdown, text and HTML, and a
   * draft that could not be looked at in full.
   */
  fix(text: string, draft?: DraftName, level?: FixLevel): Promise<SettledText | undefined>
  /** The posts of a draft and their lengths, without looking for anything in them. */
  measure(content: Content, draft?: DraftName): Promise<MeasuredText>
}

const engine = createEngine({ findSource })

/** @throws {UsageError} For an option of a rule that does not exist or has another shape. */
export function createLinter(options: LinterOptions = {}): Linter {
  const { config = {}, today = new Date().toISOString().slice(0, 10) } = options
  const plan: Plan = createPlan({ ...options, config, rules, today })

  async function lint(content: Content, draft: DraftName = {}): Promise<FileResult> {
    const source = sourceOf(content, draft)
    if ('problem' in source) return unreadableResult(source.path, source.format, source.problem)
    const reader = await loadReader(source.format, source.text, plan.layout)
    const result = await engine.lint(source, reader, plan)
    // A calendar has several drafts in one file.
    return compareDrafts([result], rules, findSource)[0] ?? result
  }

  return {
    lint,
    async fix(text, draft = {}, level = 'safe') {
      if (!fixableFormats.has(sourceOf(text, draft).format)) return undefined
      return fixInRounds(text, (changed) => lint(changed, draft), level)
    },
    async measure(content, draft = {}) {
      const source = sourceOf(content, draft)
      if ('problem' in source) return { text: '', posts: [] }
      return measureText(source, await loadReader(source.format, source.text, plan.layout), plan)
    },
  }
}

/**
 * Lints one draft.
 *
 * @throws {UsageError} For an option of a rule that does not exist or has another shape.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<FileResult> {
  return createLinter(options).lint(text, options)
}

export interface LintTextOptions extends LinterOptions, DraftName {}

interface Unreadable extends Pick<Source, 'path' | 'format'> {
  readonly problem: TextProblem
}

function sourceOf(content: Content, { path = 'draft.md', format }: DraftName): Source | Unreadable {
  const named = { path, format: format ?? formatOf(path) ?? 'markdown' }
  if (typeof content === 'string') return { ...named, text: content.replace(/^\uFEFF/, '') }
  if (binaryFormats.has(named.format)) return { ...named, text: '', bytes: content }
  return { ...named, ...decode(content) }
}
