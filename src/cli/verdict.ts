import { type Counts, type LintResult, severities, type Severity } from '../core/finding.ts'
import { plural } from '../reporters/plural.ts'
import type { LintFlags } from './options.ts'

type Thresholds = Pick<LintFlags, 'exitZero' | 'failOn' | 'maxWarnings' | 'quiet'>

/** 0 ready, 1 findings at or above the threshold, 2 not fully run. */
export function exitCodeFor(result: LintResult, flags: Thresholds): number {
  if (result.files.some(({ incomplete }) => incomplete)) return 2
  if (flags.exitZero) return 0
  if (failing(flags).some((severity) => result.counts[severity] > 0)) return 1
  return hasTooManyWarnings(result.counts, flags) ? 1 : 0
}

/** Why a run failed, as far as its report does not show it. */
export function reasonsToFail(counts: Counts, flags: Thresholds): readonly string[] {
  const reasons: string[] = []
  const hidden = failing(flags).filter((severity) => severity !== 'error' && counts[severity] > 0)
  if (flags.quiet && counts.error === 0 && hidden.length > 0) {
    const found = hidden.map((severity) => inWords(severity, counts[severity])).join(', ')
    reasons.push(`${found}, which --quiet hides and --fail-on ${flags.failOn} does not allow`)
  }
  if (hasTooManyWarnings(counts, flags)) {
    const warnings = plural(counts.warning, 'warning')
    reasons.push(`${warnings}, more than the ${flags.maxWarnings} allowed`)
  }
  return reasons
}

function failing({ failOn }: Thresholds): readonly Severity[] {
  return severities.slice(0, severities.indexOf(failOn) + 1)
}

function hasTooManyWarnings(counts: Counts, { maxWarnings }: Thresholds): boolean {
  return maxWarnings !== undefined && counts.warning > maxWarnings
}

function inWords(severity: Severity, count: number): string {
  return severity === 'info' ? `${count} info` : plural(count, severity)
}
