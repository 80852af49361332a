import { rules as builtIn } from '../../rules/index.ts'
import type { FileResult, LintResult } from '../core/finding.ts'
import { lazy } from '../core/pattern.ts'
import { todayInUtc } from '../core/today.ts'
import {
  compareAlone,
  type DraftOptions,
  fix,
  formatFor,
  type FixOptions,
  type FixResult,
  measure,
  readyWords,
  withPlugins,
  wordsOf,
} from '../linter.ts'
import { gatherResults } from '../engine/count.ts'
import { ruleIn } from '../engine/rule-check.ts'
import type { MeasuredText } from '../measure.ts'
import { createBaselineSearch } from './baseline-search.ts'
import { type ConfigLoader, createConfigLoader, type ResolvedConfig } from './config.ts'
import { findFiles, type FoundFiles } from './files.ts'
import { checkDraft, checkOptions, checkPaths } from './library-input.ts'
import type { FileOptions, LinterOptions } from './library-options.ts'
import { lintEach } from './lint-each.ts'
import type { RunOptions } from './run-options.ts'
import { createRun, type Run } from './run.ts'
import { noteRules } from './note-rules.ts'
import { readReadyClues } from './ready-tables.ts'
import { type ReportOptions, reportResult } from './report.ts'
import { settleBaselines } from './settle-baselines.ts'

/** Made once, for any number of drafts and files. */
export interface Linter {
  /**
   * Lints one draft.
   *
   * @param text Words, or the bytes of a file.
   * @throws {UsageError} For a mistake in the configuration, or a format there is not.
   */
  lintText(text: string | Uint8Array, options?: DraftOptions): Promise<FileResult>
  /**
   * Lints files, folders and globs, one after another as they are asked for. Drafts that are
   * compared with others, or have a baseline, come last, since all have to be read before.
   *
   * @param paths None means what the configuration lints, else the current folder.
   * @throws {UsageError} For a path that leads nowhere. A file that cannot be read is a result.
   */
  lintFiles(paths?: string | readonly string[], options?: FileOptions): AsyncIterable<FileResult>
  /** Applies suggestions as `--fix` does, and writes nothing. */
  fixText(text: string, options?: FixOptions): Promise<FixResult>
  /** The posts of a draft and how long platforms say they are. */
  measureText(text: string | Uint8Array, options?: DraftOptions): Promise<MeasuredText>
  /** The files that {@link Linter.lintFiles} would lint, and what is left out. */
  findFiles(paths?: string | readonly string[], options?: FileOptions): Promise<FoundFiles>
  /** The configuration in force for a draft, which need not exist, with all rules it knows. */
  resolveConfig(path?: string): Promise<ResolvedConfig>
  /**
   * A result as text, in one of the formats of `--format`, or by a module of your own.
   *
   * @throws {UsageError} For a format there is not.
   */
  report(result: LintResult, format: string, options?: ReportOptions): Promise<string>
}

/**
 * Makes a linter that reads files and configurations as the command line does.
 *
 * @throws {UsageError} For options that there are not, and values that they cannot take.
 */
export function createLinter(options: LinterOptions = {}): Linter {
  checkOptions(options, 'linter')
  const linter = makeLinter(options)

  return {
    ...linter,
    async lintText(text, draft = {}) {
      checkDraft(text)
      checkOptions(draft, 'draft')
      return linter.lintText(text, draft)
    },
    async fixText(text, draft = {}) {
      checkDraft(text)
      checkOptions(draft, 'fix')
      return linter.fixText(text, draft)
    },
    async measureText(text, draft = {}) {
      checkDraft(text)
      checkOptions(draft, 'draft')
      return linter.measureText(text, draft)
    },
    async *lintFiles(paths = [], files = {}) {
      checkPaths(paths)
      checkOptions(files, 'files')
      yield* linter.lintFiles(paths, files)
    },
    async findFiles(paths = [], files = {}) {
      checkPaths(paths)
      checkOptions(files, 'files')
      return linter.findFiles(paths, files)
    },
  }
}

/** The same without a look at what it is handed. */
function makeLinter(options: LinterOptions): Linter {
  const { cwd = process.cwd(), only, skip } = options
  const { config, rulesOf } = noteRules(createLoader(cwd, options), builtIn)
  const baselines = createBaselineSearch(cwd, options.baseline)
  const baselineOf = (path: string): string | undefined => baselines.of(path)
  const isBaselined = (path: string): boolean => baselineOf(path) !== undefined
  const readyClues = lazy(readReadyClues)
  /** One run a day: a linter may live longer than that. */
  let texts: { readonly today: string; readonly run: Run } | undefined

  function settings(): RunOptions {
    const { inlineConfig, showSensitive, engine, today = todayInUtc() } = options
    return {
      config,
      readyWords,
      readyClues: readyClues(),
      only,
      skip,
      inlineConfig,
      showSensitive,
      engine,
      isBaselined,
      today,
    }
  }

  function runForTexts(): Run {
    const now = settings()
    if (texts?.today !== now.today) texts = { today: now.today, run: createRun(now, () => 'none') }
    return texts.run
  }

  /** Takes out what baselines hold. */
  async function settle(results: readonly FileResult[]): Promise<readonly FileResult[]> {
    const { today } = settings()
    const run = { cwd, config, baselineOf, only, skip, today }
    return (await settleBaselines(gatherResults(results), run)).result.files
  }

  async function settleOne(result: FileResult): Promise<FileResult> {
    const [settled = result] = await settle([result])
    return settled
  }

  async function lint(text: string | Uint8Array, draft: DraftOptions): Promise<FileResult> {
    const { path = 'draft.md', meta } = draft
    const format = formatFor(draft)
    const run = runForTexts()
    const bytes = typeof text === 'string' ? Buffer.from(wordsOf(text, format)) : text
    const { result } = await run.lint({ path, format, bytes, meta })
    return compareAlone(result, run.rules())
  }

  async function find(
    paths: string | readonly string[] = [],
    { onNote: _, ...flags }: FileOptions = {},
  ): Promise<FoundFiles> {
    return findFiles([paths].flat(), { cwd, config, flags })
  }

  return {
    lintText: async (text, draft = {}) => settleOne(await lint(text, draft)),
    async fixText(text, { level = 'safe', ...draft } = {}) {
      const fixed = await fix(text, level, draft, lint)
      return { ...fixed, result: await settleOne(fixed.result) }
    },
    async *lintFiles(paths, files = {}) {
      const found = await find(paths, files)
      for (const note of found.notes) files.onNote?.(note)
      yield* lintEach(found, settings(), settle)
    },
    async measureText(text, draft = {}) {
      const { plan } = await runForTexts().settle(draft.path ?? 'draft.md')
      return measure(text, draft, { ...plan, meta: { ...plan.meta, ...draft.meta } })
    },
    findFiles: find,
    resolveConfig: (path) => config.resolve(path),
    report: async (result, format, how) =>
      reportResult(result, format, { cwd, rules: rulesOf(), today: settings().today }, how),
  }
}

/** Lints files, folders and globs. Whoever lints more than once makes a linter. */
export function lintFiles(
  paths: string | readonly string[] = [],
  options: LinterOptions & FileOptions = {},
): AsyncIterable<FileResult> {
  checkPaths(paths)
  checkOptions(options, 'linter and files')
  return makeLinter(options).lintFiles(paths, options)
}

/** Lints one draft as its configuration says. Whoever lints more than once makes a linter. */
export async function lintText(
  text: string | Uint8Array,
  options: LinterOptions & DraftOptions = {},
): Promise<FileResult> {
  checkDraft(text)
  checkOptions(options, 'linter and draft')
  return makeLinter(options).lintText(text, options)
}

function createLoader(
  cwd: string,
  { config, override, plugins = [], allowCode, onRefused }: LinterOptions,
): ConfigLoader {
  const isGiven = typeof config === 'object'
  return createConfigLoader({
    cwd,
    rules: withPlugins(plugins, ruleIn),
    override,
    allowCode,
    onRefused,
    ...(isGiven ? { given: config } : { flags: { config } }),
  })
}
