import type { LintResult } from './finding.ts'

/** Ways to set text apart; each returns it as it is where no colour is wanted. */
export interface Paint {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
  readonly green: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly bold: (text: string) => string
}

/** Result → string. */
export interface Reporter {
  readonly id: string
  readonly summary: string
  /** Ends with a line break, or is empty. */
  report(result: LintResult, options: ReporterOptions): string
}

export interface ReporterOptions {
  /** Colours, or nothing: chalk's own functions fit. */
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
  /** Advice, clause and excerpt under each finding. */
  readonly verbose: boolean
  readonly version: string
}
