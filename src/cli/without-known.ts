import type { LintResult } from '../core/finding.ts'
import type { BaselineSearch } from '../node/baseline-search.ts'
import type { GitScope } from '../node/git.ts'
import type { RunOptions } from '../node/run-options.ts'
import { settleBaselines } from '../node/settle-baselines.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'

export interface KnownRequest {
  readonly options: RunOptions
  readonly baselines: BaselineSearch
  /** Whether a baseline speaks of any of the drafts. */
  readonly hasBaselines: boolean
  readonly scope: GitScope | undefined
  readonly flags: LintFlags
  readonly io: Io
}

/** A result without what was there before: what baselines hold, and other lines than git's changes. */
export async function withoutKnown(result: LintResult, request: KnownRequest): Promise<LintResult> {
  const { hasBaselines, scope, flags, io } = request
  const open = hasBaselines ? await withoutBaselined(result, request) : result
  return scope && flags.changedLines ? keepChangedLines(open, io.cwd, scope) : open
}

/** What baselines hold is left out, and what is of no use in them is said. */
async function withoutBaselined(
  result: LintResult,
  { options, baselines, io }: KnownRequest,
): Promise<LintResult> {
  const baselineOf = (path: string): string | undefined => baselines.of(path)
  const settled = await settleBaselines(result, { ...options, cwd: io.cwd, baselineOf })
  if (settled.uses.length > 0) {
    const { noteStale } = await import('./baseline-page.ts')
    for (const use of settled.uses) io.stderr(noteStale(use, io.cwd))
  }
  return settled.result
}

/** Git is called by few runs, and what it takes to call it loads Node's networking. */
async function keepChangedLines(
  result: LintResult,
  cwd: string,
  scope: GitScope,
): Promise<LintResult> {
  const { onChangedLines } = await import('../node/changed-lines.ts')
  const { findChangedLines } = await import('../node/git-lines.ts')
  return onChangedLines(result, findChangedLines(cwd, scope))
}
