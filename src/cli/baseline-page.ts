import type { BaselineEntry } from '../core/baseline.ts'
import type { NamedFinding } from '../engine/baseline.ts'
import type { BaselineUse, StaleEntry, StaleReason } from '../node/baselines.ts'
import { showPath } from '../node/paths.ts'
import { plural } from '../reporters/plural.ts'
import { printable } from '../reporters/printable.ts'
import { pointOrPath } from '../reporters/words.ts'

/** What a run has to say of a baseline beside its report; empty where there is nothing. */
export function noteStale({ file, stale }: BaselineUse, cwd: string): string {
  // A flag may have turned a rule off for this one run.
  const gone = stale.filter(({ because }) => because === 'gone').length
  if (gone === 0) return ''
  const what = `${plural(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone`
  const takes = `\`professional baseline prune\` takes ${gone === 1 ? 'it' : 'them'}`
  return `professional: ${what}; ${takes} out of ${showPath(cwd, file)}\n`
}

/** `12 findings in 3 drafts`. */
export function sizeInWords(entries: readonly BaselineEntry[]): string {
  const drafts = new Set(entries.map(({ path }) => path)).size
  return `${plural(entries.length, 'finding')} in ${plural(drafts, 'draft')}`
}

const reasons: Readonly<Record<StaleReason, string>> = {
  gone: 'no longer found',
  'draft gone': 'there is no such draft any more',
  off: 'the rule is off here',
  unknown: 'there is no such rule',
  refused: 'the rule is about personal things, which no baseline holds',
}

/** A line a draft and rule. */
export function listStale(stale: readonly StaleEntry[]): string {
  const counts = new Map<string, number>()
  for (const { entry, because } of stale) {
    const row = `  ${printable(entry.path)}  ${printable(entry.ruleId)}: ${reasons[because]}`
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return [...counts].map(([row, count]) => `${row}${count > 1 ? ` (${count})` : ''}\n`).join('')
}

/** A line a finding. */
export function listFresh(fresh: readonly NamedFinding[]): string {
  return fresh
    .map(
      ({ file, diagnostic }) =>
        `  ${pointOrPath(file, diagnostic)}  ${printable(diagnostic.message)}  ${printable(diagnostic.ruleId)}\n`,
    )
    .join('')
}

/** A line a draft. */
export function listMoved(moved: BaselineUse['matched']['moved']): string {
  const rows = moved.map(
    ({ from, to }) => `  ${printable(from.path)} is now ${printable(to.path)}\n`,
  )
  return [...new Set(rows)].join('')
}

/** Which findings no baseline may hold, by rule, and what to do with them. */
export function explainRefused(refused: readonly NamedFinding[]): string {
  const byRule = new Map<string, NamedFinding[]>()
  for (const finding of refused) {
    const { ruleId } = finding.diagnostic
    byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), finding])
  }
  const rules = [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const example = rules[0]?.[0] ?? ''
  return [
    `Not written: ${plural(refused.length, 'finding')} of rules about personal things, which no file may hold`,
    ...rules.flatMap(([ruleId, findings]) => [
      `  ${printable(ruleId)} (${findings.length})`,
      ...findings.map(({ file, diagnostic }) => `    ${placeOf({ file, diagnostic })}`),
    ]),
    'Mend these drafts before anything else. What harms nobody, such as an invented number, is',
    'silenced where it stands, with the reason:',
    `  <!-- professional-disable-next-block ${printable(example)} -- invented for this page -->`,
    '',
  ].join('\n')
}

function placeOf({ file, diagnostic }: Pick<NamedFinding, 'file' | 'diagnostic'>): string {
  const { place } = diagnostic
  const point = pointOrPath(file, diagnostic)
  return file.isMade && place !== null ? `${point}: ${printable(place)}` : point
}
