import { resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import type { FileResult, LintResult } from '../../core/finding.ts'
import type { Costly } from '../../core/reporter.ts'
import { todayInUtc } from '../../core/today.ts'
import { errorsOnly, gatherResults } from '../../engine/count.ts'
import { type BaselineSearch, createBaselineSearch } from '../../node/baseline-search.ts'
import type { ConfigLoader } from '../../node/config.ts'
import { createFormatOf, findFiles, type FindOptions, type FoundFiles } from '../../node/files.ts'
import { takesAway } from '../../node/file-targets.ts'
import type { GitScope } from '../../node/git.ts'
import type { CacheOptions } from '../../node/cache.ts'
import { lintFiles } from '../../node/lint-files.ts'
import type { RunOptions } from '../../node/run-options.ts'
import { noteRules } from '../../node/note-rules.ts'
import { readReadyClues, readReadyWords } from '../../node/ready-tables.ts'
import { type GivenDraft, problemResult } from '../../node/run.ts'
import { settleBaselines } from '../../node/settle-baselines.ts'
import { contentBeside } from '../../node/sidecars.ts'
import { nothingFound, scopeOf } from '../git-scope.ts'
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

/** @returns The exit code; undefined where a round of several has nothing new to say. */
async function lintOnce(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
  round?: Round,
): Promise<number | undefined> {
  const formats = flags.format ?? [{ name: 'stylish', file: undefined }]
  const outputs = await loadOutputs(formats, io.cwd)
  const loader = openConfig(io, rules, flags)
  const { config, rulesOf } = noteRules(loader, rules)
  const readsStdin =
    paths.includes('-') || (paths.length === 0 && flags.stdinFilename !== undefined)
  const named = paths.filter((path) => path !== '-')
  const scope = scopeOf(flags)
  const surroundings = { flags, config, io, onFolder: round?.onFolder }
  const { found: met, staged } = scope
    ? await (await import('../git-files.ts')).findInGit(scope, named, surroundings)
    : { found: await findNamed(named, readsStdin, surroundings), staged: [] }
  const found = withoutReports(met, reportPaths(formats, io.cwd))
  for (const { path, message } of found.notes) io.stderr(`professional: ${path}: ${message}\n`)
  if (flags.debug.includes('files')) debugFiles(found, io)
  if (flags.debug.includes('config')) await debugConfig(found, config, io)

  const baselines = createBaselineSearch(io.cwd, flags.baseline)
  const today = flags.now ?? todayInUtc()
  if (round && !(await round.hasNews({ found, config, baselines, today }))) return undefined
  const drafts = readsStdin ? [await readDraft(flags, io), ...staged] : staged
  const needs = neededBy(outputs, flags)
  const cache = cacheFor(flags, needs)
  const options: RunOptions = {
    config,
    readyWords: readReadyWords,
    readyClues: readReadyClues(),
    only: flags.only,
    skip: flags.skip,
    inlineConfig: flags.inlineConfig,
    showSensitive: flags.showSensitive,
    withExcerpts: cache !== undefined || needs.includes('excerpts'),
    engine: flags.engine,
    today,
  }
  if (flags.fix || flags.fixUnsafe || flags.diff) {
    // Few runs change anything, and none of the others has to wait for what it takes.
    const { applyFixes } = await import('../fix.ts')
    const ended = await applyFixes({ found, given: drafts, options, rulesOf, flags, io })
    if (ended !== undefined) return ended
  }

  const progress = createProgress(io)
  // What stands on other lines is only known at the end.
  const stream = flags.changedLines ? undefined : createStream(outputs, flags, io)
  const timings = flags.debug.includes('timings') ? await startTimings() : undefined
  const show = stream && showBetween(progress, stream)
  const isBaselined = (path: string, folder?: string): boolean =>
    baselines.of(path, folder) !== undefined
  // Few projects have one. To ask for the folders of a run takes less than for each of its results.
  const hasBaselines =
    found.files.some(({ path, folder }) => isBaselined(path, folder)) ||
    [...found.problems, ...drafts].some(({ path }) => isBaselined(path))
  const linted = await lintFiles(found.files, drafts, {
    ...options,
    concurrency: flags.concurrency,
    cache,
    isBaselined: hasBaselines ? isBaselined : undefined,
    known: round?.known,
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
  // Git's changes are a part of the drafts, which need not have all that the configuration names.
  if (!scope && linted.files.some(({ sought }) => sought)) {
    const { tellUnfound } = await import('../unfound.ts')
    for (const line of await tellUnfound(linted.files, config)) io.stderr(`professional: ${line}\n`)
  }

  const problems = found.problems.map(problemResult)
  const all = problems.length > 0 ? gatherResults([...linted.files, ...problems]) : linted
  const open = hasBaselines ? await withoutKnown(all, options, baselines, io) : all
  const result = scope && flags.changedLines ? await keepChangedLines(open, io.cwd, scope) : open
  const exitCode = exitCodeFor(result, flags)
  const shown = flags.quiet ? errorsOnly(result) : result
  const fixable = (concerned: readonly FileResult[]): Fixable =>
    countFixable(concerned, found.files, flags)
  await writeReports(shown, outputs, { exitCode, today, rulesOf, stream, fixable, flags, io })
  timings?.print(io)
  if (flags.statistics) io.stderr(statistics(shown))
  if (found.files.length + drafts.length + found.problems.length === 0) {
    io.stderr('professional: no drafts to lint here\n')
  }
  const reasons = exitCode === 1 ? reasonsToFail(result.counts, flags) : []
  for (const reason of reasons) io.stderr(`professional: ${reason}\n`)
  return exitCode
}

/** Git is called by few runs, and what it takes to call it loads Node's networking. */
async function keepChangedLines(
  result: LintResult,
  cwd: string,
  scope: GitScope,
): Promise<LintResult> {
  const { onChangedLines } = await import('../../node/changed-lines.ts')
  const { findChangedLines } = await import('../../node/git-lines.ts')
  return onChangedLines(result, findChangedLines(cwd, scope))
}

/** A part of a report does not stand behind how far the run is. */
function showBetween(progress: Progress, stream: Stream): Stream['show'] {
  return (file) => {
    progress.clear()
    stream.show(file)
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

interface Surroundings {
  readonly flags: LintFlags
  readonly config: ConfigLoader
  readonly io: Io
  readonly onFolder: FindOptions['onFolder']
}

async function findNamed(
  named: readonly string[],
  readsStdin: boolean,
  { flags, config, io, onFolder }: Surroundings,
): Promise<FoundFiles> {
  if (readsStdin && named.every(takesAway) && flags.fileList === undefined) return nothingFound
  return findFiles(named, { cwd: io.cwd, flags, config, onFolder, stdin: () => io.stdin() })
}

/** What an earlier run has written among the drafts is not read as one. */
function withoutReports(found: FoundFiles, reports: ReadonlySet<string>): FoundFiles {
  if (reports.size === 0) return found
  return { ...found, files: found.files.filter(({ absolute }) => !reports.has(absolute)) }
}

async function readDraft(flags: LintFlags, io: Io): Promise<GivenDraft> {
  const path = flags.stdinFilename ?? 'stdin.md'
  const format = createFormatOf(flags.ext)(path)
  if (format === undefined) {
    throw new UsageError('unknown-format', `No reader knows the format of ${path}`, {
      hint: 'Name a file that ends in .md or .txt, or say how to read it: --ext .x=markdown',
    })
  }
  // Without a name, nothing can lie beside it.
  const beside = flags.stdinFilename === undefined ? undefined : resolve(io.cwd, path)
  const sidecar = beside === undefined ? undefined : contentBeside(beside)
  // Records may go on for longer than there is memory.
  const read = format === 'ndjson' ? await readRecords(io) : { bytes: await io.stdin() }
  return { path, format, ...read, sidecar }
}

async function readRecords(io: Io): Promise<Pick<GivenDraft, 'bytes' | 'more'>> {
  const { readStart } = await import('../../node/read-start.ts')
  return readStart(io.stdinPieces())
}

/** What baselines hold is left out, and what is of no use in them is said. */
async function withoutKnown(
  result: LintResult,
  options: RunOptions,
  baselines: BaselineSearch,
  io: Io,
): Promise<LintResult> {
  const baselineOf = (path: string): string | undefined => baselines.of(path)
  const settled = await settleBaselines(result, { ...options, cwd: io.cwd, baselineOf })
  if (settled.uses.length > 0) {
    const { noteStale } = await import('../baseline-page.ts')
    for (const use of settled.uses) io.stderr(noteStale(use, io.cwd))
  }
  return settled.result
}

function debugFiles({ files, notes }: FoundFiles, io: Io): void {
  for (const { path, format } of files) io.stderr(`[files] ${path} as ${format}\n`)
  for (const { path, message } of notes) io.stderr(`[files] ${path}: ${message}\n`)
}

async function debugConfig({ files }: FoundFiles, config: ConfigLoader, io: Io): Promise<void> {
  for (const { path } of files) {
    const { file } = await config.resolve(path)
    io.stderr(`[config] ${path}: ${file ?? 'no configuration file'}\n`)
  }
}

async function startTimings(): Promise<Timings> {
  const { createTimings } = await import('../timings.ts')
  return createTimings()
}
