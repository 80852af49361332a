import { UsageError } from '../core/errors.ts'
import type { FixLevel } from '../core/fix.ts'
import type { Rule } from '../core/rule.ts'
import type { FoundFile, FoundFiles } from '../node/files.ts'
import { createFixRun, fixDraft, type FixedDraft, fixFiles } from '../node/fix.ts'
import type { GivenDraft } from '../node/run.ts'
import type { RunOptions } from '../node/run-options.ts'
import { type UnifiedDiff, unifiedDiff } from '../node/unified-diff.ts'
import { replaceFile } from '../node/write-aside.ts'
import { plural } from '../reporters/plural.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'

/** What the command line has put together for a run. */
export interface FixRun {
  readonly found: FoundFiles
  /** Read from standard input or the index. */
  readonly given: readonly GivenDraft[]
  readonly options: RunOptions
  /** Those that the run has asked so far. */
  readonly rulesOf: () => readonly Rule[]
  readonly flags: LintFlags
  readonly io: Io
}

/**
 * Applies suggestions to files, or with `--diff` only shows what that would do.
 *
 * @returns An exit code where the run ends here.
 */
export async function applyFixes(run: FixRun): Promise<number | undefined> {
  if (run.flags.diff) return showFixes(run)
  const { found, given, options, flags, io } = run
  if (given.length > 0) {
    throw new UsageError('fix-stdin', 'A draft on standard input cannot be changed in its place', {
      hint: 'Show what would change with --diff, or name a file',
    })
  }
  let total = 0
  for (const { file, draft } of await fixFiles(
    found.files,
    createFixRun(options),
    levelOf(flags),
  )) {
    if (!draft || draft.count === 0) continue
    write(file, draft.encoding.encode(draft.after))
    total += draft.count
  }
  if (total > 0) io.stderr(`professional: ${plural(total, 'suggestion')} applied\n`)
  return undefined
}

async function showFixes({ found, given, options, rulesOf, flags, io }: FixRun): Promise<number> {
  const level = levelOf(flags)
  const run = createFixRun(options)
  const drafts: (FixedDraft | undefined)[] = []
  for (const draft of given) drafts.push(await fixDraft(draft, run, level))
  for (const { draft } of await fixFiles(found.files, run, level)) drafts.push(draft)
  const secret = flags.showSensitive ? new Set<string>() : sensitiveIn(rulesOf())
  let hasChange = false
  let hidden = 0
  for (const draft of drafts) {
    if (!draft || draft.count === 0) continue
    hasChange = true
    const diff = diffOf(draft, secret)
    io.stdout(diff.text)
    hidden += diff.hidden
  }
  if (hidden > 0) io.stderr(`professional: ${hiddenInWords(hidden)}\n`)
  for (const { path, message } of found.problems) io.stderr(`professional: ${path}: ${message}\n`)
  if (found.problems.length > 0 || drafts.includes(undefined)) return 2
  return hasChange ? 1 : 0
}

function levelOf({ fixUnsafe }: LintFlags): FixLevel {
  return fixUnsafe ? 'unsafe' : 'safe'
}

function write({ path, absolute }: FoundFile, bytes: Uint8Array): void {
  try {
    replaceFile(absolute, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new UsageError('cannot-write', `${path} cannot be written (${code})`, {
      hint: 'Check its permissions, and those of its folder',
      cause: error,
    })
  }
}

function sensitiveIn(rules: readonly Rule[]): Set<string> {
  return new Set(rules.filter((rule) => rule.sensitive).map(({ id }) => id))
}

/** Lines in which something personal was found are shown to nobody who did not ask for them. */
function diffOf(
  { path, before, after, encoding: { mark }, result }: FixedDraft,
  sensitive: Set<string>,
): UnifiedDiff {
  const secret = new Set<number>()
  for (const { ruleId, position } of [
    ...(result?.diagnostics ?? []),
    ...(result?.suppressed ?? []),
  ]) {
    if (!sensitive.has(ruleId)) continue
    for (let { line } = position.start; line <= position.end.line; line++) secret.add(line)
  }
  return unifiedDiff(path, mark + before, mark + after, (line) => secret.has(line))
}

function hiddenInWords(count: number): string {
  const [are, stand] = count === 1 ? ['is', 'it stands'] : ['are', 'they stand']
  const lines = 'on lines with something personal: --show-sensitive shows them'
  return `${plural(count, 'change')} ${are} not shown, for ${stand} ${lines}`
}
