import type { PlannedRule } from '../core/config.ts'
import { shortPost } from '../core/short-post.ts'
import type { Feature } from '../core/wakes.ts'
import type { Parts } from './part-marks.ts'
import type { Shown } from './scan.ts'
import type { Waker } from './wake.ts'

/** What counts for the block that holds it; all else that nodes and data show counts for all blocks. */
const own: readonly Feature[] = ['<link>', '<worded link>', '<image>']

/**
 * What a piece of a draft shows, of all that the draft shows and of what the piece holds itself: one
 * set for all pieces that show the same.
 */
export function shownNear(all: Shown): (held: Shown) => Shown {
  const known = new Map<string, Shown>()
  return (held) => {
    const missing = own.filter((feature) => !held.has(feature))
    const key = missing.join('')
    let shown = known.get(key)
    if (!shown)
      known.set(key, (shown = new Set([...all].filter((each) => !missing.includes(each)))))
    return shown
  }
}

/**
 * The rules that stay awake: those whose clues have to stand together sleep again where no part of a
 * draft alone would wake them.
 *
 * @param parts Of the text that was looked at last, which woke them.
 * @param awakeIn Asks one of these, of which only that may wake somebody who still sleeps.
 */
export function awakeTogether(
  awake: readonly PlannedRule[],
  waker: Waker,
  parts: Parts,
  awakeIn: (part: number) => readonly PlannedRule[],
): readonly PlannedRule[] {
  const asked = awake.filter(isAsked)
  const apart = new Set(asked)
  const waking = waker.wakingParts(parts, asked)
  for (const part of parts.starts.keys()) {
    if (apart.size === 0) return awake
    const mayWake = asked.some((planned, at) => apart.has(planned) && waking[at]?.(part))
    if (mayWake) for (const planned of awakeIn(part)) apart.delete(planned)
  }
  return waker.same(awake.filter((planned) => !apart.has(planned)))
}

/** Whether short drafts are asked, block by block, for a rule. */
export function isAsked({ rule }: PlannedRule): boolean {
  return rule.near === true
}

/** Whether so many characters may be a post that rules read as one, whatever its addresses take. */
export function isReadAsOne(length: number): boolean {
  return length <= shortPost * 1.5
}
