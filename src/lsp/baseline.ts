import type { FileResult } from '../core/finding.ts'
import { gatherResults } from '../engine/count.ts'
import type { OpenDraft } from './drafts.ts'

/**
 * Moves what a baseline holds of a draft to what is suppressed, as the command line does.
 *
 * @throws {UsageError} For a baseline that cannot be read.
 */
export async function withoutKnown(
  result: FileResult,
  { folder, config, baselines }: OpenDraft,
  today: string,
): Promise<FileResult> {
  if (baselines.of(result.path) === undefined) return result
  const { applyBaselines } = await import('../node/baselines.ts')
  const run = { cwd: folder, config, baselineOf: (path: string) => baselines.of(path), today }
  const applied = await applyBaselines(gatherResults([result]), run)
  return applied.result.files[0] ?? result
}
