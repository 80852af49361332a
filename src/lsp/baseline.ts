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
  { folder, config, baseline }: OpenDraft,
  today: string,
): Promise<FileResult> {
  if (baseline === undefined) return result
  const { applyBaselines } = await import('../node/baselines.ts')
  const run = { cwd: folder, config, baselineOf: () => baseline, today }
  const applied = await applyBaselines(gatherResults([result]), run)
  return applied.result.files[0] ?? result
}
