import type { FileResult, RuleId } from '../core/finding.ts'
import type { Costly } from '../core/reporter.ts'
import type { Hidden } from './draft-words.ts'
import type { PackedPosition } from './packed-diagnostics.ts'
import type { Sealed } from './sealed.ts'

/** What is remembered of a draft that has been looked at. Plain data. */
export interface KeptDraft {
  /** A hash of its bytes: 32 hexadecimal digits. */
  readonly content: string
  /** What was found depends on the day of the run. */
  readonly isOfItsDay: boolean
  /** Undefined where there is nothing to say of it. */
  readonly findings: KeptFindings | undefined
}

/**
 * What is remembered of what was found in a draft. Plain data without a word of the draft: where
 * something repeats one, its place is kept instead, and facts, which hold hashes of what people
 * could guess, are sealed. Lines of the draft are not kept at all.
 */
export interface KeptFindings {
  readonly diagnostics: readonly KeptDiagnostic[]
  readonly suppressed: readonly (readonly [KeptDiagnostic, reason: Hidden | null])[]
  /** Opened by the draft alone; undefined where there are none. */
  readonly facts: Sealed | undefined
  readonly byteColumns: FileResult['byteColumns']
  readonly isMade: boolean
  /** What the result had and this has not. */
  readonly lacks: readonly Costly[]
}

export type KeptDiagnostic = readonly [
  ruleId: RuleId,
  severity: number,
  message: Hidden,
  position: PackedPosition,
  place: Hidden | null,
  related: readonly (readonly [path: string, PackedPosition, message: Hidden])[],
  suggestions: readonly KeptSuggestion[],
  fingerprint: string,
  /** Of what the tool itself has to say; rules have their own. */
  advice?: Hidden,
]

export type KeptSuggestion = readonly [
  title: Hidden,
  safe: boolean,
  edits: readonly (readonly [PackedPosition, text: Hidden])[],
]
