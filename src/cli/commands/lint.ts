import { rules } from '../../../rules/index.ts'
import type { FileResult, LintResult } from '../../core/finding.ts'
import type { Costly } from '../../core/reporter.ts'
import type { Rule } from '../../core/rule.ts'
import { todayInUtc } from '../../core/today.ts'
import { errorsOnly, gatherResults } from '../../engine/count.ts'
import { type BaselineSearch, createBaselineSearch } from '../../node/baseline-search.ts'
import type { ConfigLoader } from '../../node/config.ts'
import type { FoundFiles } from '../../node/files.ts'
import type { GitScope } from '../../node/git.ts'
import type { CacheOptions } from '../../node/cache.ts'
import { lintFiles } from '../../node/lint-files.ts'
import type { RunOptions } from '../../node/run-options.ts'
import { noteRules } from '../../node/note-rules.ts'
import { readReadyClues, readReadyWords } from '../../node/ready-tables.ts'
import { type GivenDraft, problemResult } from '../../node/run.ts'
import { findDrafts, readsStdin, readStdinDraft } from '../gather-drafts.ts'
import { scopeOf } from '../git-scope.ts'
import type { Io } from '../io.ts'
import { countFixable, type Fixable } from '../next-steps.ts'
import { openConfig } from '../open-config.ts'
import type { LintFlags } from '../options.ts'
import {
  createStream,
  loadOutputs,
  type Output,
  reportPaths,
  type Stream,
  writeReports,
} from '../outputs.ts'
import { createProgress, type Progress } from '../progress.ts'
import { statistics } from '../statistics.ts'
import type { Timings } from '../timings.ts'
import { readVersion } from '../../node/version.ts'
import { exitCodeFor, reasonsToFail } from '../verdict.ts'
import type { Round } from '../watch-rounds.ts'
import { withoutKnown } from '../without-known.ts'

/** Finds drafts, lints them, reports. */
export async function lintCommand(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
): Promise<number> {
  if (!flags.watch) return (await lintOnce(paths, flags, io)) ?? 0
  const { watchDrafts } = await import('../watch.ts')
  return watchDrafts(paths, flags, io, (ownIo, round) => lintOnce(paths, flags, ownIo, round))
}

/** What all steps of a run ask for. */
interface Run {
  readonly flags: LintFlags
  readonly io: Io
  readonly config: ConfigLoader
  /** Those of all configurations that were asked for so far. */
  readonly rulesOf: () => readonly Rule[]
  readonly outputs: readonly Output[]
  /** Where only git's changes are looked at. */
  readonly scope: GitScope | undefined
  readonly baselines: BaselineSearch
  /** ISO date. */
  readonly today: string
}

/** The drafts that a run looks at. */
interface Drafts {
  readonly found: FoundFiles
  /** Read from standard input or the index. */
  readonly given: readonly GivenDraft[]
}

/** @returns The exit code; undefined where a round of several has nothing new to say. */
async function lintOnce(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  round?: Round,
): Promise<number | undefined> {
  const formats = flags.format ?? [{ name: 'stylish', file: undefined }]
  const outputs = await loadOutputs(formats, io.cwd)
  const { config, rulesOf } = noteRules(openConfig(io, rules, flags), rules)
  const scope = scopeOf(flags)
  const reports = reportPaths(formats, io.cwd)
  const request = { scope, reports, flags, config, io, onFolder: round?.onFolder }
  const { found, staged } = await findDrafts(paths, request)
  await tellFound(found, request)

  const baselines = createBaselineSearch(io.cwd, flags.baseline)
  const today = flags.now ?? todayInUtc()
  const run: Run = { flags, io, config, rulesOf, outputs, scope, baselines, today }
  if (round && !(await round.hasNews({ found, config, baselines, today }))) return undefined
  const given = readsStdin(paths, flags) ? [await readStdinDraft(flags, io), ...staged] : staged
  const drafts: Drafts = { found, given }
  const options = optionsFor(run)
  return (await mend(drafts, options, run)) ?? lintAndReport(drafts, options, run, round?.known)
}

/** What was named but is left out, and what `--debug` asks for. */
async function tellFound(
  { files, notes }: FoundFiles,
  { flags, config, io }: Pick<Run, 'flags' | 'config' | 'io'>,
): Promise<void> {
  for (const { path, message } of notes) io.stderr(`professional: ${path}: ${message}\n`)
  if (flags.debug.includes('files')) {
    for (const { path, format } of files) io.stderr(`[files] ${path} as ${format}\n`)
    for (const { path, message } of notes) io.stderr(`[files] ${path}: ${message}\n`)
  }
  if (!flags.debug.includes('config')) return
  for (const { path } of files) {
    const { file } = await config.resolve(path)
    io.stderr(`[config] ${path}: ${file ?? 'no configuration file'}\n`)
  }
}

function optionsFor({ flags, config, outputs, today }: Run): RunOptions {
  const needs = neededBy(outputs, flags)
  const cache = cacheFor(flags, needs)
  return {
    config,
    readyWords: readReadyWords,
    readyClues: readReadyClues(),
    only: flags.only,
    skip: flags.skip,
    inlineConfig: flags.inlineConfig,
    showSensitive: flags.showSensitive,
    concurrency: flags.concurrency,
    cache,
    withExcerpts: cache !== undefined || needs.includes('excerpts'),
    engine: flags.engine,
    today,
  }
}

function neededBy(outputs: readonly Output[], { verbose }: LintFlags): readonly Costly[] {
  const all = ['excerpts', 'suggestions'] as const
  return verbose ? all : outputs.flatMap(({ reporter }) => reporter.needs ?? all)
}

/** What it keeps serves later runs, with other reports, too. */
function cacheFor(
  { cache, cacheLocation: location, cacheStrategy: strategy }: LintFlags,
  needs: readonly Costly[],
): CacheOptions | undefined {
  if (!cache && location === undefined && strategy === undefined) return undefined
  return { location, strategy, needs, version: readVersion() }
}

/** @returns An exit code where the run ends with that. */
async function mend(
  { found, given }: Drafts,
  options: RunOptions,
  { flags, rulesOf, io }: Run,
): Promise<number | undefined> {
  if (!flags.fix && !flags.fixUnsafe && !flags.diff) return undefined
  // Few runs change anything, and none of the others has to wait for what it takes.
  const { applyFixes } = await import('../fix.ts')
  return applyFixes({ found, given, options, rulesOf, flags, io })
}

async function lintAndReport(
  drafts: Drafts,
  options: RunOptions,
  run: Run,
  known: RunOptions['known'],
): Promise<number> {
  const { found, given } = drafts
  const { flags, io, outputs, rulesOf, today } = run
  // What stands on other lines is only known at the end.
  const stream = flags.changedLines ? undefined : createStream(outputs, flags, io)
  const timings = flags.debug.includes('timings') ? await startTimings() : undefined
  const isBaselined = baselineTest(drafts, run)
  const means = { stream, timings, isBaselined, known }
  const linted = await lintDrafts(drafts, options, run, means)
  await tellUnfound(linted, run)

  const problems = found.problems.map(problemResult)
  const all = problems.length > 0 ? gatherResults([...linted.files, ...problems]) : linted
  const result = await withoutKnown(all, {
    ...run,
    options,
    hasBaselines: isBaselined !== undefined,
  })
  const exitCode = exitCodeFor(result, flags)
  const shown = flags.quiet ? errorsOnly(result) : result
  const fixable = (concerned: readonly FileResult[]): Fixable =>
    countFixable(concerned, found.files, flags)
  await writeReports(shown, outputs, { exitCode, today, rulesOf, stream, fixable, flags, io })
  timings?.print(io)
  if (flags.statistics) io.stderr(statistics(shown))
  if (found.files.length + given.length + found.problems.length === 0) {
    io.stderr('professional: no drafts to lint here\n')
  }
  const reasons = exitCode === 1 ? reasonsToFail(result.counts, flags) : []
  for (const reason of reasons) io.stderr(`professional: ${reason}\n`)
  return exitCode
}

async function startTimings(): Promise<Timings> {
  const { createTimings } = await import('../timings.ts')
  return createTimings()
}

type BaselineTest = (path: string, folder?: string) => boolean

/**
 * Whether a baseline speaks of a draft; undefined where none does of any. Few projects have one, and
 * to ask for the folders of a run takes less than for each of its results.
 */
function baselineTest({ found, given }: Drafts, { baselines }: Run): BaselineTest | undefined {
  const isBaselined: BaselineTest = (path, folder) => baselines.of(path, folder) !== undefined
  const hasBaselines =
    found.files.some(({ path, folder }) => isBaselined(path, folder)) ||
    [...found.problems, ...given].some(({ path }) => isBaselined(path))
  return hasBaselines ? isBaselined : undefined
}

/** What one run has for as long as it looks at drafts. */
interface Means {
  readonly stream: Stream | undefined
  readonly timings: Timings | undefined
  readonly isBaselined: BaselineTest | undefined
  /** Results of rounds before this one. */
  readonly known: RunOptions['known']
}

/** What is found is shown on the way, as far as the report allows it. */
async function lintDrafts(
  { found, given }: Drafts,
  options: RunOptions,
  { flags, io, outputs }: Run,
  { stream, timings, isBaselined, known }: Means,
): Promise<LintResult> {
  const progress = createProgress(io)
  const show = stream && showBetween(progress, stream)
  const linted = await lintFiles(found.files, given, {
    ...options,
    isBaselined,
    known,
    onResult: show,
    // Reports that need all findings at the end have to keep them.
    onPart: outputs.length === 1 && !flags.statistics ? show : undefined,
    onProgress: progress.show,
    onTiming: timings?.addDraft,
    stopwatch: timings?.stopwatch,
    ...(flags.debug.length > 0 && {
      onDebug: (topic: string, note: string) => io.stderr(`[${topic}] ${note}\n`),
    }),
    onNote: (note) => io.stderr(`professional: ${note}\n`),
  })
  progress.clear()
  return linted
}

/** A part of a report does not stand behind how far the run is. */
function showBetween(progress: Progress, stream: Stream): Stream['show'] {
  return (file) => {
    progress.clear()
    stream.show(file)
  }
}

async function tellUnfound({ files }: LintResult, { scope, config, io }: Run): Promise<void> {
  // Git's changes are a part of the drafts, which need not have all that the configuration names.
  if (scope || !files.some(({ sought }) => sought)) return
  const unfound = await import('../unfound.ts')
  for (const line of await unfound.tellUnfound(files, config)) io.stderr(`professional: ${line}\n`)
}
