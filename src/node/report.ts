import type { LintResult } from '../core/finding.ts'
import { plainPaint, type ReporterOptions } from '../core/reporter.ts'
import type { Rule } from '../core/rule.ts'
import { describeRules } from '../describe-rules.ts'
import { findReporter } from './find-reporter.ts'
import { wayFromRoot } from './repository.ts'
import { readVersion } from './version.ts'

/** What a report may be told; everything has a default. Colours are chalk's functions. */
export type ReportOptions = Partial<Omit<ReporterOptions, 'rules' | 'version'>>

/** What a report is about. */
export interface ReportSubject {
  readonly cwd: string
  /** Those that looked. */
  readonly rules: readonly Rule[]
  /** ISO date. */
  readonly today: string
}

/** @throws {UsageError} For a format there is not, and a module that brings none. */
export async function reportResult(
  result: LintResult,
  format: string,
  { cwd, rules, today }: ReportSubject,
  options: ReportOptions = {},
): Promise<string> {
  const reporter = await findReporter(format, cwd)
  return reporter.report(result, {
    paint: plainPaint,
    width: 80,
    verbose: false,
    today,
    exitCode: exitCodeOf(result),
    version: readVersion(),
    rules: describeRules(rules),
    prefix: wayFromRoot(cwd),
    ...options,
  })
}

/** What the command line would end with. */
function exitCodeOf({ files, counts }: LintResult): number {
  if (files.some(({ incomplete }) => incomplete)) return 2
  return counts.error > 0 ? 1 : 0
}
