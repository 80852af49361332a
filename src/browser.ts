/** `professional/browser`: the linter without files, for pages, workers and editors. */
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import type { FileResult } from './core/finding.ts'
import { createLinter, type DraftOptions, type LinterOptions } from './linter.ts'

export type { Config, Override, RuleLevel, RuleSetting } from './core/config.ts'
export type { FormatId } from './core/document.ts'
export type {
  Counts,
  Diagnostic,
  Edit,
  FileResult,
  LintResult,
  Reference,
  Related,
  RuleId,
  Severity,
  Suggestion,
  Suppressed,
} from './core/finding.ts'
export type { FixedText, FixLevel } from './core/fix.ts'
export type { Term } from './core/lexicon.ts'
export type { DraftMeta } from './core/meta.ts'
export type { ProfileId, Rule, RuleDocs } from './core/rule.ts'
export { UsageError } from './core/errors.ts'
export { fixableFormats, fixText as applyFixes } from './core/fix.ts'
export type { Guidance, Reporter, ReporterOptions, RuleInfo } from './core/reporter.ts'
export { describeRules } from './describe-rules.ts'
export {
  createLinter,
  gatherResults,
  type DraftOptions,
  type FixOptions,
  type FixResult,
  type Linter,
  type LinterOptions,
  type RuleModule,
} from './linter.ts'
export type { PostLength } from '../rules/measure-post.ts'
export type { MeasuredPost, MeasuredText } from './measure.ts'
export { formatOf } from './readers/index.ts'
export { html as htmlReporter } from './reporters/html.ts'
export { markdown as markdownReporter } from './reporters/markdown.ts'
export { findSource, rules }
export { addMessages, toMessage } from './vfile.ts'

export interface LintTextOptions extends LinterOptions, DraftOptions {}

/**
 * Lints one draft. Whoever lints many makes a linter once.
 *
 * @throws {UsageError} As `createLinter` and its `lintText` do.
 */
export async function lintText(
  text: string | Uint8Array,
  options: LintTextOptions = {},
): Promise<FileResult> {
  return createLinter(options).lintText(text, options)
}
