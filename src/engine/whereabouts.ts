import type { PlannedRule } from '../core/config.ts'
import type { Range } from '../core/sentences.ts'
import type { IsPart } from './part-marks.ts'

/** What is known of the places of a long draft before it is read: stretches of its source, in order. */
export interface Whereabouts {
  /** For some of the rules that it wakes, those outside of which they find nothing. */
  readonly places: ReadonlyMap<PlannedRule, readonly Range[]>
  /** Those outside of which no word is shortened. */
  readonly shortened: readonly Range[]
}

/** Kept beside the list of rules that are awake: few drafts are long. */
const known = new WeakMap<readonly PlannedRule[], Whereabouts>()

export function whereaboutsOf(awake: readonly PlannedRule[]): Whereabouts | undefined {
  return known.get(awake)
}

/** How far from what wakes it a rule may find something, in blocks; undefined where that is not told. */
export function reachOf({ rule }: PlannedRule): number | undefined {
  return rule.reach ?? (rule.near === undefined ? undefined : 0)
}

/** Whether terms of its lexicon alone wake a rule, wherever they stand. */
function wakesByTerm({ rule }: PlannedRule): boolean {
  return ('lexicon' in rule || 'retext' in rule) && !('needs' in rule)
}

/** What a stretch may hold. */
export interface HeldByStretch {
  readonly awake: readonly PlannedRule[]
  /** Of its blocks, those that may wake a rule that is `near`, if any may. */
  readonly near: IsPart | undefined
  readonly isShortened: boolean
}

/** A block of the source, and the rules that it alone would wake. */
export interface WakingBlock extends Range {
  readonly awake: readonly PlannedRule[]
}

/**
 * The rules that a long draft wakes, those that are `near` only where one block does, and where.
 *
 * @param heldBy For each stretch, what it holds.
 */
export function awakeInPlaces<Stretch extends Range>(
  awake: readonly PlannedRule[],
  stretches: readonly Stretch[],
  heldBy: readonly HeldByStretch[],
  blocksOf: (stretch: Stretch, among: IsPart) => Iterable<WakingBlock>,
): readonly PlannedRule[] {
  const places = new Map<PlannedRule, Range[]>()
  const together = new Set<PlannedRule>()
  for (const planned of awake) {
    if (reachOf(planned) !== undefined || wakesByTerm(planned)) places.set(planned, [])
  }
  for (const [index, stretch] of stretches.entries()) {
    const held = heldBy[index]
    if (!held) continue
    for (const planned of held.awake) if (!planned.rule.near) places.get(planned)?.push(stretch)
    for (const block of held.near ? blocksOf(stretch, held.near) : []) {
      for (const planned of block.awake) {
        if (!planned.rule.near) continue
        together.add(planned)
        places.get(planned)?.push(block)
      }
    }
  }
  const rules = awake.filter((planned) => !planned.rule.near || together.has(planned))
  const shortened = stretches
    // With the first are looked at the words of front matter, which stand before it.
    .map(({ start, end }, index) => ({ start: index === 0 ? 0 : start, end }))
    .filter((_, index) => heldBy[index]?.isShortened)
  known.set(rules, { places, shortened })
  return rules
}
