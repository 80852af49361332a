/** Terms of a third-party list that were judged together, with the verdict and why. */
export interface ReviewedGroup {
  /** Whether to report a term wherever asserted, only if a later check agrees, or never. */
  readonly verdict: 'use' | 'context' | 'never'
  /** The check that must agree: a label put on a person, or an exclamation. */
  readonly context?: 'person' | 'exclamation'
  /** The terms demean whoever they are said of; the others are a matter of wording. */
  readonly demeans?: true
  /** Why the verdict holds, naming our own rule where that covers the terms. */
  readonly reason: string
  /** The terms as the list spells them, in alphabetical order. */
  readonly terms: readonly string[]
}
