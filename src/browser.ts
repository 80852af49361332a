/** `professional/browser`: the linter without files, for pages, workers and editors. */
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import type { Config } from './core/config.ts'
import type { FileResult } from './core/finding.ts'
import { createLinter } from './engine/linter.ts'
import { createPlan } from './engine/plan.ts'
import { formatOf, loadReader } from './readers/index.ts'

export type { Config, Plan } from './core/config.ts'
export type { FormatId, Source } from './core/document.ts'
export type {
  Counts,
  Diagnostic,
  FileResult,
  LintResult,
  Severity,
  Suggestion,
} from './core/finding.ts'
export type { DraftMeta } from './core/meta.ts'
export type { Rule, RuleDocs } from './core/rule.ts'
export { UsageError } from './core/errors.ts'
export { findSource, rules }
export { addMessages, toMessage } from './vfile.ts'

export interface LintTextOptions {
  /** Shown in results; its extension decides the format where none is given. */
  readonly path?: string
  /** `markdown` unless the path says otherwise. */
  readonly format?: string
  readonly config?: Config
  /** Rule ids, categories, `source:<key>`. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** ISO date that counts as today. */
  readonly today?: string
}

const linter = createLinter({ findSource })

/**
 * Lints one draft.
 *
 * @throws {UsageError} For an option of a rule that does not exist or has another shape.
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<FileResult> {
  const { path = 'draft.md', config = {}, today = new Date().toISOString().slice(0, 10) } = options
  const format = options.format ?? formatOf(path) ?? 'markdown'
  const plan = createPlan({ ...options, config, rules, today })
  const source = { path, format, text: text.replace(/^\uFEFF/, '') }
  return linter.lint(source, await loadReader(format, source.text), plan)
}
