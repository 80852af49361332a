import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import type { ForeignReporter, Reporter } from '../core/reporter.ts'
import { loadReporter, reporterNames } from '../reporters/index.ts'
import { isPath } from './resolve-module.ts'

/** One of ours, or of a module. */
export type AnyReporter = ForeignReporter & Pick<Reporter, 'reportFile' | 'needs'>

/** @throws {UsageError} For a name that is neither of ours nor leads to a module. */
export async function findReporter(name: string, cwd: string): Promise<AnyReporter> {
  const reporter = (await loadReporter(name)) ?? (await loadForeign(name, cwd))
  if (reporter) return reporter
  if (isPath(name)) throw new UsageError('unknown-format', `There is no reporter at ${name}`)
  const nearest = nearestName(name, reporterNames)
  throw new UsageError('unknown-format', `There is no format “${name}”`, {
    hint: nearest
      ? `Perhaps “${nearest}”`
      : `There are ${reporterNames.join(', ')}; a module is a path that begins with “./”, or a package`,
  })
}

/** Importing modules takes a part of Node to start that few runs need. */
async function loadForeign(name: string, cwd: string): Promise<ForeignReporter | undefined> {
  const { loadReporterModule } = await import('./reporter-module.ts')
  return loadReporterModule(name, cwd)
}
