import type { BaselineEntry } from '../core/baseline.ts'
import type { Diagnostic, FileResult, RuleId } from '../core/finding.ts'
import { contextFree } from './fingerprint.ts'
import { byPosition } from './sort.ts'

/** A result, and what a baseline calls its file. */
export interface NamedResult {
  readonly file: FileResult
  readonly path: string
}

/** A finding as a baseline would hold it. */
export interface NamedFinding {
  readonly entry: BaselineEntry
  readonly file: FileResult
  readonly diagnostic: Diagnostic
}

export interface Matched {
  /** With known findings moved to `suppressed`. */
  readonly files: readonly FileResult[]
  /** Findings that the baseline does not hold. */
  readonly fresh: readonly NamedFinding[]
  /** Entries that match nothing in these files. */
  readonly unmatched: readonly BaselineEntry[]
  /** Entries of files that are gone, whose findings stand in another one now. */
  readonly moved: readonly { readonly from: BaselineEntry; readonly to: BaselineEntry }[]
}

export interface MatchOptions {
  /** No file has this path any more. */
  readonly isGone: (path: string) => boolean
  /** A rule whose findings no baseline may hold. */
  readonly isRefused: (ruleId: RuleId) => boolean
}

/** Tells findings that a baseline holds from those that it does not. */
export function matchBaseline(
  results: readonly NamedResult[],
  entries: readonly BaselineEntry[],
  { isGone, isRefused }: MatchOptions,
): Matched {
  const open = new Map(entries.map((entry) => [identityOf(entry), entry]))
  const all = listFindings(results)
  const known = new Set<Diagnostic>()
  const held = all.filter(({ diagnostic }) => !isRefused(diagnostic.ruleId))
  for (const { entry, diagnostic } of held) {
    if (open.delete(identityOf(entry))) known.add(diagnostic)
  }
  const homeless = [...open.values()].filter(({ path }) => isGone(path))
  const moved: { from: BaselineEntry; to: BaselineEntry }[] = []
  for (const { entry, diagnostic } of held) {
    // Of a finding with nothing but its rule, nobody can say that it is the same one.
    if (known.has(diagnostic) || entry.key === contextFree(entry.ruleId)) continue
    const place = homeless.findIndex(
      ({ ruleId, key }) => ruleId === entry.ruleId && key === entry.key,
    )
    const [from] = place < 0 ? [] : homeless.splice(place, 1)
    if (!from) continue
    open.delete(identityOf(from))
    known.add(diagnostic)
    moved.push({ from, to: entry })
  }
  return {
    files: results.map(({ file }) => withKnown(file, known)),
    fresh: all.filter(({ diagnostic }) => !known.has(diagnostic)),
    unmatched: [...open.values()],
    moved,
  }
}

/** All findings of rules. What the tool itself has to say of a file is no matter of taste. */
function listFindings(results: readonly NamedResult[]): NamedFinding[] {
  return results.flatMap(({ file, path }) => {
    const counts = new Map<string, number>()
    return file.diagnostics
      .filter(({ fingerprint }) => fingerprint !== '')
      .map((diagnostic) => {
        const { ruleId, fingerprint: key } = diagnostic
        const nth = (counts.get(`${ruleId} ${key}`) ?? 0) + 1
        counts.set(`${ruleId} ${key}`, nth)
        return { entry: { path, ruleId, key, nth }, file, diagnostic }
      })
  })
}

/** What no two entries of a baseline share. */
export function identityOf({ path, ruleId, key, nth }: BaselineEntry): string {
  return [path, ruleId, key, nth].join('\0')
}

function withKnown(file: FileResult, known: ReadonlySet<Diagnostic>): FileResult {
  const own = file.diagnostics.filter((diagnostic) => known.has(diagnostic))
  if (own.length === 0) return file
  return {
    ...file,
    diagnostics: file.diagnostics.filter((diagnostic) => !known.has(diagnostic)),
    suppressed: [
      ...file.suppressed,
      ...own.map((diagnostic) => ({ ...diagnostic, reason: 'baseline', baselined: true as const })),
    ].toSorted(byPosition),
  }
}
