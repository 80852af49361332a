import {
  type Diagnostic,
  type FileResult,
  type RuleId,
  severities,
  type Severity,
} from '../core/finding.ts'
import type { ReporterOptions } from '../core/reporter.ts'
import type { FoundFile } from '../node/files.ts'
import { createPathSearch } from '../node/path-search.ts'
import { fixableFormats } from '../core/fix.ts'
import { plural } from '../reporters/plural.ts'
import type { LintFlags } from './options.ts'

/** How many findings suggestions would mend where they stand. */
export interface Fixable {
  /** By suggestions that cannot change what a draft means. */
  readonly safe: number
  /** By others only. */
  readonly unsafe: number
}

/**
 * Those that are left to mend: a run with --fix has mended what it could.
 *
 * @param concerned Drafts with findings.
 * @param found Sorted by path.
 */
export function countFixable(
  concerned: readonly FileResult[],
  found: readonly FoundFile[],
  { fix, fixUnsafe }: Pick<LintFlags, 'fix' | 'fixUnsafe'>,
): Fixable {
  const search = createPathSearch(found.map(({ path }) => path))
  const isInPlace = (path: string): boolean => {
    const number = search(path)
    const file = number === undefined ? undefined : found[number]
    return file !== undefined && fixableFormats.has(file.format)
  }
  const fixable = concerned
    .filter(({ path, diagnostics }) => diagnostics.some(hasSuggestion) && isInPlace(path))
    .flatMap(({ diagnostics }) => diagnostics.filter(hasSuggestion))
  const safe = fixable.filter(({ suggestions }) => suggestions.some((each) => each.safe)).length
  return {
    safe: fix || fixUnsafe ? 0 : safe,
    unsafe: fixUnsafe ? 0 : fixable.length - safe,
  }
}

function hasSuggestion({ suggestions }: Diagnostic): boolean {
  return suggestions.length > 0
}

/** More findings than this, and nobody sees at a glance what they are about. */
const few = 10
const mostRules = 5

/**
 * What somebody can do about the findings of a run: which of them need no thought, and, where there
 * are many, what they are mostly about and where to begin. Empty where there is nothing to add.
 *
 * @param concerned Drafts with findings.
 */
export function nextSteps(
  concerned: readonly FileResult[],
  fixable: Fixable,
  options: ReporterOptions,
): string {
  const counts = countRules(concerned)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const isLong = total > few
  return [
    fixLine(fixable, isLong),
    ...(isLong && counts.length > 1 ? [table(counts, options)] : []),
    ...(isLong ? [explainLine(counts)] : []),
  ].join('')
}

interface RuleCount {
  readonly ruleId: RuleId
  count: number
  /** The loudest. */
  severity: Severity
}

/** Most often first; among equals the louder, then in the order of names. */
function countRules(concerned: readonly FileResult[]): RuleCount[] {
  const counts = new Map<RuleId, RuleCount>()
  for (const { diagnostics } of concerned) {
    for (const { ruleId, severity } of diagnostics) {
      const known = counts.get(ruleId)
      if (!known) counts.set(ruleId, { ruleId, count: 1, severity })
      else {
        known.count++
        if (known.severity !== severity) known.severity = louder(known.severity, severity)
      }
    }
  }
  return [...counts.values()].toSorted(
    (a, b) =>
      b.count - a.count ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.ruleId < b.ruleId ? -1 : 1),
  )
}

function louder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b
}

function fixLine({ safe, unsafe }: Fixable, isLong: boolean): string {
  const more = unsafe > 0 && isLong ? `${unsafe}${safe > 0 ? ' more' : ''} with --fix-unsafe` : ''
  const parts = [...(safe > 0 ? [`${safe} with --fix`] : []), ...(more === '' ? [] : [more])]
  return parts.length === 0 ? '' : `  Can be mended: ${parts.join(', ')}\n`
}

function table(counts: readonly RuleCount[], { paint, rules, width }: ReporterOptions): string {
  const shown = counts.slice(0, mostRules)
  const numberWidth = String(shown[0]?.count ?? 0).length
  const idWidth = Math.max(...shown.map(({ ruleId }) => ruleId.length))
  const rows = shown.map(({ ruleId, count }) => {
    const row = `    ${String(count).padStart(numberWidth)}  ${ruleId.padEnd(idWidth)}  `
    return `${row}${paint.dim(cut(rules.get(ruleId)?.summary ?? '', width - row.length))}`.trimEnd()
  })
  const left = counts.length - shown.length
  const rest = left > 0 ? `    and ${plural(left, 'more rule')}: --statistics\n` : ''
  return `  Most often:\n${rows.join('\n')}\n${rest}`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).trimEnd()}…`
}

/** Where to begin: with what is loudest, and among that most often. Notices of ours have no page. */
function explainLine(counts: readonly RuleCount[]): string {
  const rules = counts.filter(({ ruleId }) => !ruleId.startsWith('professional/'))
  const first = rules.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )[0]
  return first === undefined ? '' : `  To begin with: professional explain ${first.ruleId}\n`
}
