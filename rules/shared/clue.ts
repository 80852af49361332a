import type { Range } from 'professional/rule'

/**
 * A detail that narrows down who somebody is. Plain data without a word of the draft, so that it
 * may be kept and compared between drafts.
 */
export interface Clue {
  readonly kind: ClueKind
  /** How much it gives away by itself, 1 to 4; 0 of a place that hides anybody. */
  readonly weight: number
  /** The same for the same place, condition or role; a hash, for it must not be readable. */
  readonly key?: string
  /** The largest part of a place's people whom it may fit, 0 to 1. Without, all of them may. */
  readonly share?: number
  /** The most people of whom it is true in a small place; in a large one, its share is. */
  readonly most?: number
  /** How many live there; of a place whose size is known. */
  readonly population?: number
  readonly sex?: Sex
  /** In years. Of an exact age the three years around it: exact ages are not kept. */
  readonly ages?: Ages
}

export type Sex = 'female' | 'male'

export interface Ages {
  readonly from: number
  readonly to: number
}

export type ClueKind =
  | 'age'
  | 'sex'
  | 'group'
  | 'role'
  | 'relation'
  | 'place'
  | 'time'
  | 'condition'
  | 'treatment'
  | 'event'
  | 'mark'
  | 'quote'
  | 'unique'
  | 'image'

/** Kinds that set the scene, and are told apart from the person they are about. */
export const sceneKinds: ReadonlySet<ClueKind> = new Set(['place', 'time', 'event', 'image'])

/** A clue where it stands in a view. */
export interface PlacedClue extends Clue, Range {
  /** What may stand there instead and give less away. */
  readonly blur?: Blur
}

/** Other words for a stretch of the view, and what they still give away. */
export interface Blur extends Range {
  readonly text: string
  readonly left?: Clue
}
