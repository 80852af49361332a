import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { FileResult, LintResult } from '../core/finding.ts'
import type { Paint, ReporterOptions } from '../core/reporter.ts'
import type { Rule } from '../core/rule.ts'
import { errorsOnly, gatherResults } from '../engine/count.ts'
import { describeRules } from '../describe-rules.ts'
import { type AnyReporter, findReporter } from '../node/find-reporter.ts'
import { wayFromRoot } from '../node/repository.ts'
import { concernedIn } from '../reporters/listed.ts'
import { plural } from '../reporters/plural.ts'
import { type Io, loadPaint } from './io.ts'
import { type Fixable, nextSteps } from './next-steps.ts'
import type { LintFlags, OutputFormat } from './options.ts'
import { readVersion } from '../node/version.ts'

/** A reporter, and the file its report goes to; without one, to standard output. */
export interface Output {
  readonly reporter: AnyReporter
  readonly file: string | undefined
}

export async function loadOutputs(
  formats: readonly OutputFormat[],
  cwd: string,
): Promise<readonly Output[]> {
  if (formats.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('bad-format', 'Only one report can go to standard output', {
      hint: 'Send the others to files: --format json=report.json',
    })
  }
  return Promise.all(
    formats.map(async ({ name, file }) => ({ reporter: await findReporter(name, cwd), file })),
  )
}

/** The files that reports go to, absolute: where they lie among drafts, they are none. */
export function reportPaths(formats: readonly OutputFormat[], cwd: string): ReadonlySet<string> {
  return new Set(formats.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)])))
}

/** A report that is printed while the run goes on. */
export interface Stream {
  show(file: FileResult): void
  /** What has not been shown yet. */
  rest(result: LintResult): LintResult
}

/** For the output on the screen, if its report is no more than those of its files in a row. */
export function createStream(
  outputs: readonly Output[],
  flags: LintFlags,
  io: Io,
): Stream | undefined {
  const reportFile = outputs.find(({ file }) => file === undefined)?.reporter.reportFile
  if (!reportFile) return undefined
  const shown = new Set<string>()
  return {
    show(file) {
      const [part] = flags.quiet ? errorsOnly(gatherResults([file])).files : [file]
      if (part) printFile(part, reportFile, io)
      shown.add(file.path)
    },
    rest: ({ files, counts }) => ({ files: files.filter(({ path }) => !shown.has(path)), counts }),
  }
}

/** So many findings are a text at once: of a file with tens of thousands, a report is as long as a book. */
const mostAtOnce = 1000

function printFile(
  file: FileResult,
  reportFile: (file: FileResult) => string,
  { stdout }: Io,
): void {
  const { diagnostics } = file
  if (diagnostics.length <= mostAtOnce) return stdout(reportFile(file))
  for (let start = 0; start < diagnostics.length; start += mostAtOnce) {
    stdout(reportFile({ ...file, diagnostics: diagnostics.slice(start, start + mostAtOnce) }))
  }
}

/** What the run knows when it reports. */
export interface RunFacts {
  readonly exitCode: number
  /** ISO date. */
  readonly today: string
  /** Those of all configurations in force. */
  readonly rulesOf: () => readonly Rule[]
  /** What has printed a part of the report that goes to the screen. */
  readonly stream: Stream | undefined
  /** Asked for by reports for people only. */
  readonly fixable: (concerned: readonly FileResult[]) => Fixable
  readonly flags: LintFlags
  readonly io: Io
}

export async function writeReports(
  result: LintResult,
  outputs: readonly Output[],
  facts: RunFacts,
): Promise<void> {
  const { stream, flags, io } = facts
  for (const { reporter, file } of outputs) {
    const isForPeople = reporter.id === 'stylish' && file === undefined
    const { shown, hidden } = isForPeople
      ? cap(result, flags.maxFindings)
      : { shown: result, hidden: 0 }
    const left = stream && file === undefined ? stream.rest(shown) : shown
    const paint = await loadPaint(io.color && file === undefined)
    const columns = file === undefined ? io.columns : undefined
    const options = optionsFor(facts, paint, columns)
    const { reportFile } = reporter
    if (file === undefined && reportFile) {
      for (const one of left.files) printFile(one, reportFile, io)
      continue
    }
    const text = await reporter.report(left, options)
    if (file !== undefined) writeReport(resolve(io.cwd, file), text)
    else io.stdout(text)
    if (hidden > 0) io.stdout(`and ${plural(hidden, 'finding')} more\n`)
    if (isForPeople) {
      const concerned = concernedIn(result)
      io.stdout(nextSteps(concerned, facts.fixable(concerned), options))
    }
  }
}

/** What costs something is worked out when a reporter reads it. */
function optionsFor(
  { exitCode, today, rulesOf, flags, io }: RunFacts,
  paint: Paint,
  columns: number | undefined,
): ReporterOptions {
  return {
    paint,
    width: io.width,
    columns,
    verbose: flags.verbose ?? false,
    exitCode,
    today,
    get version() {
      return readVersion()
    },
    get rules() {
      return describeRules(rulesOf())
    },
    get prefix() {
      return wayFromRoot(io.cwd)
    },
  }
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
