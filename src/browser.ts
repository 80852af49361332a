/** `professional/browser`: the linter without files, for pages, workers and editors. */
export { findSource } from '../rules/find-source.ts'
export { rules } from '../rules/index.ts'
export type { PostLength } from '../rules/measure-post.ts'
export type { Config, Plan } from './core/config.ts'
export type { FormatId, Source } from './core/document.ts'
export { UsageError } from './core/errors.ts'
export type {
  Counts,
  Diagnostic,
  FileResult,
  LintResult,
  Severity,
  Suggestion,
} from './core/finding.ts'
export { fixableFormats, type FixLevel, type SettledText } from './core/fix.ts'
export type { DraftMeta } from './core/meta.ts'
export type { Guidance, Reporter, ReporterOptions, RuleInfo } from './core/reporter.ts'
export type { Rule, RuleDocs } from './core/rule.ts'
export { describeRules } from './describe-rules.ts'
export {
  type Content,
  createLinter,
  type DraftName,
  type Linter,
  type LinterOptions,
  lintText,
  type LintTextOptions,
} from './linter.ts'
export type { MeasuredPost, MeasuredText } from './measure.ts'
export { gatherResults } from './engine/count.ts'
export { formatOf } from './readers/index.ts'
export { html as htmlReporter } from './reporters/html.ts'
export { markdown as markdownReporter } from './reporters/markdown.ts'
export { addMessages, toMessage } from './vfile.ts'
