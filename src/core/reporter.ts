import type { LintResult } from './finding.ts'

/** Result → string. */
export interface Reporter {
  readonly id: string
  readonly summary: string
  /** Ends with a line break, or is empty. */
  report(result: LintResult, options: ReporterOptions): string
}

export interface ReporterOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Errors only. */
  readonly quiet: boolean
  /** Advice, clause and excerpt under each finding. */
  readonly verbose: boolean
  readonly version: string
}
