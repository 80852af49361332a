/** `professional`: the library for Node. */
export * from './browser.ts'
export { type BaselineSearch, createBaselineSearch } from './node/baseline-search.ts'
export { applyBaselines, type BaselineRun, type BaselineUse } from './node/baselines.ts'
export {
  type ConfigFlags,
  type ConfigLoader,
  createConfigLoader,
  type ResolvedConfig,
} from './node/config.ts'
export {
  type FileFlags,
  type FileRemark,
  findFiles,
  type FindOptions,
  type FoundFile,
  type FoundFiles,
} from './node/files.ts'
export type { FileOptions, LinterOptions } from './node/library-options.ts'
export { createLinter, lintFiles, lintText, type Linter } from './node/linter.ts'
export type { ReportOptions } from './node/report.ts'
export { loadReporter, reporterNames } from './reporters/index.ts'
