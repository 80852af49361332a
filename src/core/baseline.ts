import type { RuleId } from './finding.ts'

/** A finding that a team has agreed to live with for now. Holds no word of the draft. */
export interface BaselineEntry {
  /** Of the draft, from the folder of the baseline, with `/`. */
  readonly path: string
  readonly ruleId: RuleId
  /** The finding's fingerprint. */
  readonly key: string
  /** From 1: which of several with the same rule and key in one draft. */
  readonly nth: number
}
