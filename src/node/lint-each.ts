import { findSource } from '../../rules/find-source.ts'
import type { FileResult } from '../core/finding.ts'
import { compareDrafts } from '../engine/across.ts'
import { companyOf, gatherDrafts } from './company.ts'
import type { FoundFiles } from './files.ts'
import { lookAt } from './look-at.ts'
import type { RunOptions } from './run-options.ts'
import { createRun, problemResult } from './run.ts'

/**
 * The results of files, each worked out when it is asked for. Those of drafts that are compared with
 * others, or have a baseline, come last, since all have to be read before.
 *
 * @param settle Takes out what baselines hold.
 */
export async function* lintEach(
  { files, problems }: FoundFiles,
  options: RunOptions,
  settle: (results: readonly FileResult[]) => Promise<readonly FileResult[]>,
): AsyncGenerator<FileResult> {
  yield* problems.map(problemResult)
  const drafts = gatherDrafts(files)
  const run = createRun(options, (path) => companyOf(path, drafts))
  const waiting: FileResult[] = []
  for (const file of files) {
    const { sidecar, ...result } = (await lookAt(file, run, options)).result
    const isFinal = result.facts.length === 0 && !options.isBaselined?.(file.path)
    if (isFinal) yield result
    else waiting.push(result)
    if (sidecar && sidecar.diagnostics.length > 0) yield sidecar
  }
  yield* await settle(compareDrafts(waiting, run.rules(), findSource))
}
