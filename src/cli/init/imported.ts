import type { Allowance } from '../../core/config.ts'
import type { Term } from '../../core/lexicon.ts'

/** What the settings of another linter come to in ours. */
export interface Imported {
  /** The file they stood in, from the current folder. */
  readonly from: string
  /** Words to look for. */
  readonly terms: readonly Term[]
  readonly allow: readonly Allowance[]
  /** How many words it let pass that no rule of ours looks for. */
  readonly idle: number
  /** Patterns for the ignore file. */
  readonly ignore: readonly string[]
  /** What has no counterpart, and why. */
  readonly left: readonly string[]
}
