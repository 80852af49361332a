import type { PlannedRule } from '../core/config.ts'
import type { Range } from '../core/sentences.ts'

/**
 * For some of the rules that a long draft wakes, the stretches of its source outside of which they
 * find nothing, in order.
 */
export type Whereabouts = ReadonlyMap<PlannedRule, readonly Range[]>

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
export function wakesByTerm({ rule }: PlannedRule): boolean {
  return ('lexicon' in rule || 'retext' in rule) && !('needs' in rule)
}

/** A block of the source, and the rules that it alone would wake. */
export interface WakingBlock extends Range {
  readonly awake: readonly PlannedRule[]
}

/**
 * The rules that a long draft wakes, those that are `near` only where one block does, and where.
 *
 * @param heldBy For each stretch, the rules that may be awake there.
 */
export function awakeInPlaces<Stretch extends Range>(
  awake: readonly PlannedRule[],
  stretches: readonly Stretch[],
  heldBy: readonly (readonly PlannedRule[])[],
  blocksOf: (stretch: Stretch) => Iterable<WakingBlock>,
): readonly PlannedRule[] {
  const places = new Map<PlannedRule, Range[]>()
  const together = new Set<PlannedRule>()
  for (const planned of awake) {
    if (reachOf(planned) !== undefined || wakesByTerm(planned)) places.set(planned, [])
  }
  for (const [index, stretch] of stretches.entries()) {
    let isAsked = false
    for (const planned of heldBy[index] ?? []) {
      if (planned.rule.near) isAsked ||= places.has(planned)
      else places.get(planned)?.push(stretch)
    }
    if (!isAsked) continue
    for (const block of blocksOf(stretch)) {
      for (const planned of block.awake) {
        if (!planned.rule.near) continue
        together.add(planned)
        places.get(planned)?.push(block)
      }
    }
  }
  const rules = awake.filter((planned) => !planned.rule.near || together.has(planned))
  known.set(rules, places)
  return rules
}
