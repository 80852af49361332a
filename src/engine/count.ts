import { byCodeUnits } from '../core/compare.ts'
import type { Counts, FileResult, LintResult, Severity } from '../core/finding.ts'

/** The results of a run in the order of their paths, with everything counted. */
export function gatherResults(files: readonly FileResult[]): LintResult {
  const sorted = isSorted(files) ? files : files.toSorted((a, b) => byCodeUnits(a.path, b.path))
  return { files: sorted, counts: countFindings(sorted) }
}

/** Most often they come in their order. */
function isSorted(files: readonly FileResult[]): boolean {
  for (let at = 1; at < files.length; at++) {
    if ((files[at]?.path ?? '') < (files[at - 1]?.path ?? '')) return false
  }
  return true
}

export function countFindings(files: readonly FileResult[]): Counts {
  const counts: Record<Severity | 'suppressed' | 'baselined', number> = {
    error: 0,
    warning: 0,
    info: 0,
    suppressed: 0,
    baselined: 0,
  }
  for (const { diagnostics, suppressed, told } of files) {
    for (const { severity } of diagnostics) counts[severity]++
    for (const { baselined } of suppressed) counts[baselined ? 'baselined' : 'suppressed']++
    if (told) addCounts(counts, told)
  }
  return counts
}

function addCounts(sum: Record<keyof Counts, number>, counts: Counts): void {
  for (const [name, count] of Object.entries(counts)) sum[name as keyof Counts] += count
}

/** The same result with errors only. */
export function errorsOnly(result: LintResult): LintResult {
  const files = result.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
    ...(file.told && { told: { ...file.told, warning: 0, info: 0 } }),
  }))
  return gatherResults(files)
}
