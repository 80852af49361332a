import { awakeOnceRead } from '#awake-once-read'
import type { PlannedRule } from '../core/config.ts'
import type { Look } from './look.ts'
import type { Waker } from './wake.ts'

/**
 * The stage that decides for each draft which rules look at it. What the source woke is not asked for
 * again: to look closer takes longer than the one rule in ten that would sleep.
 */
export function wake(waker: Waker, look: Look): void {
  for (const draft of look.document.tree.children) {
    // Readers have it from `createWhoWakes`.
    const told = draft.awake as readonly PlannedRule[] | undefined
    look.awake.set(draft, told ?? look.awakeBefore ?? awakeOnceRead(draft, waker, look))
  }
}
