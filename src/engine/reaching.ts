import type { PlannedRule } from '../core/config.ts'
import type { HeldByStretch } from './whereabouts.ts'

/** A rule that finds something only near its clues, and the rows of them that have to come together. */
export interface Reaching {
  readonly planned: PlannedRule
  readonly rows: readonly number[]
}

/** What is gathered of such rules, one stretch of a long draft after the other. */
export interface Gathering {
  /** @param isMarked Whether a row is marked in the stretch. */
  note(isMarked: (row: number) => boolean): void
  /** What each stretch holds, together with the rules whose rows meet there or in one beside it. */
  meet(heldBy: readonly HeldByStretch[]): readonly HeldByStretch[]
}

export function gatherReaching(rules: readonly Reaching[]): Gathering {
  const all = rules.map(({ planned, rows }) => ({ planned, rows, bits: [] as number[] }))

  /** The rest of its rows stand beside the stretch, which is why it is not awake in it alone. */
  function meetsBeside(rows: readonly number[], bits: readonly number[], at: number): boolean {
    const own = bits[at] ?? 0
    const whole = 2 ** rows.length - 1
    return own > 0 && own < whole && (own | (bits[at - 1] ?? 0) | (bits[at + 1] ?? 0)) === whole
  }

  return {
    note(isMarked) {
      for (const { rows, bits } of all) {
        bits.push(rows.reduce((sum, row, place) => sum + (isMarked(row) ? 2 ** place : 0), 0))
      }
    },
    meet: (heldBy) =>
      heldBy.map((held, at) => {
        const meeting = all.filter(({ rows, bits }) => meetsBeside(rows, bits, at))
        if (meeting.length === 0) return held
        return { ...held, awake: [...held.awake, ...meeting.map(({ planned }) => planned)] }
      }),
  }
}
