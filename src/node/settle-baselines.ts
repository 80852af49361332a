import type { LintResult } from '../core/finding.ts'
import type { BaselineRun, BaselineUse } from './baselines.ts'

/**
 * The same as applying them. Few projects have a baseline, and none of the others has to wait for
 * what it takes.
 *
 * @throws {UsageError} For a baseline that cannot be read.
 */
export async function settleBaselines(
  result: LintResult,
  run: BaselineRun,
): Promise<{ readonly result: LintResult; readonly uses: readonly BaselineUse[] }> {
  if (!result.files.some(({ path }) => run.baselineOf(path) !== undefined)) {
    return { result, uses: [] }
  }
  const { applyBaselines } = await import('./baselines.ts')
  return applyBaselines(result, run)
}
