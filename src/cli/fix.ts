import { rules } from '../../rules/index.ts'
import { UsageError } from '../core/errors.ts'
import type { FoundFiles } from '../node/files.ts'
import { fixDraft, type FixedDraft, fixFiles, replaceFile } from '../node/fix.ts'
import type { GivenDraft, RunOptions } from '../node/lint-files.ts'
import { unifiedDiff } from '../node/unified-diff.ts'
import { plural } from '../reporters/plural.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'

/** What the command line has put together for a run. */
export interface FixRun {
  readonly found: FoundFiles
  readonly given: GivenDraft | undefined
  readonly options: RunOptions
  readonly flags: LintFlags
  readonly io: Io
}

/**
 * Applies suggestions to files, or with `--diff` only shows what that would do.
 *
 * @returns An exit code where the run ends here.
 */
export async function applyFixes(run: FixRun): Promise<number | undefined> {
  const { found, given, options, flags, io } = run
  const level = flags.fixUnsafe ? 'unsafe' : 'safe'
  if (flags.diff) {
    const draft = given && (await fixDraft(given, options, level))
    const fixed = [...(draft ? [draft] : []), ...(await fixFiles(found.files, options, level))]
    for (const one of fixed) io.stdout(diffOf(one, flags.showSensitive === true))
    for (const { path, message } of found.problems) io.stderr(`professional: ${path}: ${message}\n`)
    if (found.problems.length > 0) return 2
    return fixed.length > 0 ? 1 : 0
  }
  if (given) {
    throw new UsageError('fix-stdin', 'A draft on standard input cannot be changed in its place', {
      hint: 'Show what would change with --diff, or name a file',
    })
  }
  let count = 0
  for (const { path, absolute, after, count: applied } of await fixFiles(
    found.files,
    options,
    level,
  )) {
    try {
      replaceFile(absolute, after)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
      throw new UsageError('cannot-write', `${path} cannot be written (${code})`, {
        hint: 'Check its permissions, and those of its folder',
        cause: error,
      })
    }
    count += applied
  }
  if (count > 0) io.stderr(`professional: ${plural(count, 'suggestion')} applied\n`)
  return undefined
}

/** Lines in which something personal was found are shown to nobody who did not ask for them. */
function diffOf({ path, before, after, result }: FixedDraft, showSensitive: boolean): string {
  const sensitive = new Set(rules.filter((rule) => rule.sensitive).map(({ id }) => id))
  const secret = new Set<number>()
  for (const { ruleId, position } of [...result.diagnostics, ...result.suppressed]) {
    if (showSensitive || !sensitive.has(ruleId)) continue
    for (let { line } = position.start; line <= position.end.line; line++) secret.add(line)
  }
  return unifiedDiff(path, before, after, (line) => secret.has(line))
}
