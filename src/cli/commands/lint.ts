import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import { type FileResult, type LintResult, severities } from '../../core/finding.ts'
import { nearestName } from '../../core/nearest.ts'
import type { Reporter } from '../../core/reporter.ts'
import { errorsOnly, gatherResults } from '../../engine/count.ts'
import { failedResult } from '../../engine/linter.ts'
import { type ConfigLoader, createConfigLoader } from '../../node/config.ts'
import { createFormatOf, findFiles, type FoundFiles } from '../../node/files.ts'
import { type GivenDraft, lintFiles } from '../../node/lint-files.ts'
import { loadReporter, reporterNames } from '../../reporters/index.ts'
import { plural } from '../../reporters/plural.ts'
import { type Io, loadPaint } from '../io.ts'
import type { LintFlags, OutputFormat } from '../options.ts'
import { createProgress } from '../progress.ts'
import { readReadyWords } from '../ready-words.ts'
import { statistics } from '../statistics.ts'
import { readVersion } from '../version.ts'

/** Finds drafts, lints them, reports. */
export async function lintCommand(
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
): Promise<number> {
  const outputs = await loadOutputs(flags.format ?? [{ name: 'stylish', file: undefined }])
  const config = createConfigLoader({ cwd: io.cwd, rules, flags })
  const readsStdin =
    paths.includes('-') || (paths.length === 0 && flags.stdinFilename !== undefined)
  const named = paths.filter((path) => path !== '-')
  const found: FoundFiles =
    readsStdin && named.length === 0 && flags.fileList === undefined
      ? { files: [], problems: [], notes: [], out: [] }
      : await findFiles(named, { cwd: io.cwd, flags, config, stdin: () => io.stdin() })
  for (const { path, message } of found.notes) io.stderr(`professional: ${path}: ${message}\n`)
  if (flags.debug.includes('files')) debugFiles(found, io)
  if (flags.debug.includes('config')) await debugConfig(found, config, io)

  const progress = createProgress(io)
  const timings: [path: string, milliseconds: number][] = []
  const linted = await lintFiles(found.files, readsStdin ? [await readDraft(flags, io)] : [], {
    config,
    readyWords: readReadyWords(),
    only: flags.only,
    skip: flags.skip,
    inlineConfig: flags.inlineConfig,
    showSensitive: flags.showSensitive,
    today: flags.now ?? new Date().toISOString().slice(0, 10),
    onProgress: progress.show,
    onTiming: (path, milliseconds) => timings.push([path, milliseconds]),
  })
  progress.clear()
  if (flags.debug.includes('timings')) debugTimings(timings, io)

  const result = gatherResults([...linted.files, ...found.problems.map(problemResult)])
  await report(flags.quiet ? errorsOnly(result) : result, outputs, flags, io)
  if (found.files.length === 0 && !readsStdin && found.problems.length === 0) {
    io.stderr('professional: no drafts to lint here\n')
  }
  return exitCodeFor(result, flags, io)
}

interface Output {
  readonly reporter: Reporter
  readonly file: string | undefined
}

async function loadOutputs(formats: readonly OutputFormat[]): Promise<Output[]> {
  if (formats.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('bad-format', 'Only one report can go to standard output', {
      hint: 'Send the others to files: --format json=report.json',
    })
  }
  return Promise.all(
    formats.map(async ({ name, file }) => {
      const reporter = await loadReporter(name)
      if (reporter) return { reporter, file }
      const nearest = nearestName(name, reporterNames)
      throw new UsageError('unknown-format', `There is no format “${name}”`, {
        hint: nearest ? `Perhaps “${nearest}”` : `There are ${reporterNames.join(', ')}`,
      })
    }),
  )
}

async function readDraft(flags: LintFlags, io: Io): Promise<GivenDraft> {
  const path = flags.stdinFilename ?? 'stdin.md'
  const format = createFormatOf(flags.ext)(path)
  if (format === undefined) {
    throw new UsageError('unknown-format', `No reader knows the format of ${path}`, {
      hint: 'Name a file that ends in .md or .txt, or say how to read it: --ext .x=markdown',
    })
  }
  return { path, format, bytes: await io.stdin() }
}

async function report(
  result: LintResult,
  outputs: readonly Output[],
  flags: LintFlags,
  io: Io,
): Promise<void> {
  for (const { reporter, file } of outputs) {
    const isForPeople = reporter.id === 'stylish' && file === undefined
    const { shown, hidden } = isForPeople
      ? cap(result, flags.maxFindings)
      : { shown: result, hidden: 0 }
    const text = reporter.report(shown, {
      paint: await loadPaint(io.color && file === undefined),
      width: io.width,
      verbose: flags.verbose ?? false,
      // Read only by reporters that print it.
      get version() {
        return readVersion()
      },
    })
    if (file !== undefined) writeReport(resolve(io.cwd, file), text)
    else io.stdout(text)
    if (hidden > 0) io.stdout(`and ${plural(hidden, 'finding')} more\n`)
  }
  if (flags.statistics) io.stderr(statistics(result))
}

function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (cause) {
    throw new UsageError('cannot-write', `The report cannot be written to ${path}`, {
      hint: 'Check that its folder exists and may be written to',
      cause,
    })
  }
}

/** The first findings only; the counts stay those of the whole run. */
function cap(result: LintResult, most: number | undefined): { shown: LintResult; hidden: number } {
  if (most === undefined) return { shown: result, hidden: 0 }
  let left = most
  let hidden = 0
  const files = result.files.map((file) => {
    const diagnostics = file.diagnostics.slice(0, left)
    left -= diagnostics.length
    hidden += file.diagnostics.length - diagnostics.length
    return { ...file, diagnostics }
  })
  return { shown: { files, counts: result.counts }, hidden }
}

function problemResult({ path, message }: { path: string; message: string }): FileResult {
  const source = { path, format: '', text: '' }
  return failedResult(source, { id: 'professional/unreadable', message, start: 0, end: 0 })
}

function exitCodeFor({ files, counts }: LintResult, flags: LintFlags, io: Io): number {
  if (files.some(({ incomplete }) => incomplete)) return 2
  if (flags.exitZero) return 0
  const failing = severities.slice(0, severities.indexOf(flags.failOn) + 1)
  if (failing.some((severity) => counts[severity] > 0)) return 1
  if (flags.maxWarnings !== undefined && counts.warning > flags.maxWarnings) {
    io.stderr(
      `professional: ${plural(counts.warning, 'warning')}, more than the ${flags.maxWarnings} allowed\n`,
    )
    return 1
  }
  return 0
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

function debugTimings(timings: readonly [path: string, milliseconds: number][], io: Io): void {
  for (const [path, milliseconds] of timings.toSorted((a, b) => b[1] - a[1]).slice(0, 20)) {
    io.stderr(`[timings] ${milliseconds.toFixed(1).padStart(8)} ms  ${path}\n`)
  }
}
