import type { FileResult, LintResult, Reference, RuleId, Severity } from './finding.ts'

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

const same = (text: string): string => text

/** No colours. */
export const plainPaint: Paint = {
  red: same,
  yellow: same,
  cyan: same,
  green: same,
  dim: same,
  underline: same,
  bold: same,
}
/** Lines of drafts, and words to put in the place of others. */
export type Costly = 'excerpts' | 'suggestions'

/** Result → string. */
export interface Reporter {
  readonly id: string
  readonly summary: string
  /** Ends with a line break, or is empty. */
  report(result: LintResult, options: ReporterOptions): string
  /**
   * Which parts of findings it shows that cost something to have, beside what `verbose` asks for.
   * All, if it does not say.
   */
  readonly needs?: readonly Costly[]
  /** The same for one file, where the report is no more than those of its files in a row. */
  readonly reportFile?: (file: FileResult) => string
}

/** A reporter of somebody else's, which may take its time. */
export interface ForeignReporter extends Pick<Reporter, 'id'> {
  report(result: LintResult, options: ReporterOptions): string | Promise<string>
}

export interface ReporterOptions {
  /** Colours, or nothing: chalk's own functions fit. */
  readonly paint: Paint
  /** How long lines of prose may be. */
  readonly width: number
  /** Columns of the terminal, where the report goes to one. */
  readonly columns?: number | undefined
  /** Advice, clause and excerpt under each finding. */
  readonly verbose: boolean
  readonly version: string
  /** What there is to know of the rules that ran. */
  readonly rules: ReadonlyMap<RuleId, RuleInfo>
  /** The way from the root of the repository to where the paths count from: empty, or `site/`. */
  readonly prefix: string
  /** What the run will end with. */
  readonly exitCode: number
  /** ISO date. */
  readonly today: string
}

/** A rule in plain data. */
export interface RuleInfo {
  readonly id: RuleId
  readonly summary: string
  readonly why: string
  readonly advice: string
  /** Its own; a configuration may set another. */
  readonly severity: Severity
  readonly references: readonly Guidance[]
}

/** A reference with what is known of the document it leads to. */
export interface Guidance extends Reference {
  readonly publisher?: string | undefined
  /** As exactly as known: `2018-09-27`, `2018-06` or `2018`. */
  readonly date?: string | undefined
  /** What the clause says, in our words. */
  readonly says?: string | undefined
}
