import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { VFile } from 'vfile'
import { UsageError } from '../core/errors.ts'
import type { LintResult } from '../core/finding.ts'
import type { ForeignReporter, ReporterOptions } from '../core/reporter.ts'
import { addMessages } from '../vfile.ts'
import { resolveModule } from './resolve-module.ts'

type Report = ForeignReporter['report']

/** What the reporters of unified are called with. */
type VFileReport = (
  files: readonly VFile[],
  options: { readonly color: boolean; readonly verbose: boolean },
) => string | Promise<string>

/**
 * A reporter that is a file or package of somebody else's: a function, or an object with `report`,
 * exported by default. Packages called `vfile-reporter…` get vfiles.
 *
 * @returns `undefined` where there is no such file or package.
 */
export async function loadReporterModule(
  specifier: string,
  cwd: string,
): Promise<ForeignReporter | undefined> {
  const file = resolveModule(specifier, join(cwd, 'here'))
  if (file === undefined) return undefined
  const module = await run(file, specifier)
  const report = /^(?:@[^/]+\/)?vfile-reporter(?:$|-)/.test(specifier)
    ? vfileReport(module)
    : ownReport(module)
  if (report === undefined) {
    throw new UsageError('bad-reporter', `The module “${specifier}” brings no reporter`, {
      hint: 'It has to export by default a function of the result that returns text',
    })
  }
  return { id: specifier, report: (result, options) => checked(report, specifier, result, options) }
}

async function run(file: string, specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const module = await attempt(
    () => import(pathToFileURL(file).href),
    `The reporter “${specifier}” cannot be run`,
  )
  return module as Readonly<Record<string, unknown>>
}

function ownReport({
  default: main,
  report,
}: Readonly<Record<string, unknown>>): Report | undefined {
  if (typeof main === 'function') return main as Report
  if (typeof main === 'object' && main !== null && 'report' in main) {
    const { report: method } = main
    if (typeof method === 'function') return method.bind(main) as Report
  }
  return typeof report === 'function' ? (report as Report) : undefined
}

function vfileReport({
  default: main,
  reporter,
}: Readonly<Record<string, unknown>>): Report | undefined {
  const report = [main, reporter].find((one) => typeof one === 'function') as
    | VFileReport
    | undefined
  if (report === undefined) return undefined
  return async (result, { paint, verbose }) => {
    const color = paint.red('x') !== 'x'
    const text = await report(toVFiles(result), { color, verbose })
    return text === '' || text.endsWith('\n') ? text : `${text}\n`
  }
}

function toVFiles({ files }: LintResult): VFile[] {
  return files.map((result) => {
    const file = new VFile({ path: result.path })
    addMessages(file, result)
    return file
  })
}

async function checked(
  report: Report,
  specifier: string,
  result: LintResult,
  options: ReporterOptions,
): Promise<string> {
  const text = await attempt(() => report(result, options), `The reporter “${specifier}” failed`)
  if (typeof text === 'string') return text
  throw new UsageError('bad-reporter', `The reporter “${specifier}” returned no text`)
}

async function attempt(work: () => unknown, failure: string): Promise<unknown> {
  try {
    return await work()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError('bad-reporter', `${failure}: ${reason}`, { cause })
  }
}
