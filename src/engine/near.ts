import type { PlannedRule } from '../core/config.ts'
import { shortPost } from '../core/short-post.ts'
import type { Feature } from '../core/wakes.ts'
import type { Shown } from './scan.ts'

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
 * The rules that stay awake: those whose clues have to stand together sleep again where no piece of
 * a draft alone would wake them.
 *
 * @param piecesFor What may wake one of these.
 */
export function awakeTogether<Piece>(
  awake: readonly PlannedRule[],
  piecesFor: (apart: ReadonlySet<PlannedRule>) => Iterable<Piece>,
  awakeIn: (piece: Piece) => readonly PlannedRule[],
): readonly PlannedRule[] {
  const apart = new Set(awake.filter(isAsked))
  if (apart.size === 0) return awake
  for (const piece of piecesFor(apart)) {
    for (const planned of awakeIn(piece)) apart.delete(planned)
    if (apart.size === 0) return awake
  }
  return awake.filter((planned) => !apart.has(planned))
}

/** Whether short drafts are asked, block by block, for a rule. */
export function isAsked({ rule }: PlannedRule): boolean {
  return rule.near === true
}

/** Whether so many characters may be a post that rules read as one, whatever its addresses take. */
export function isReadAsOne(length: number): boolean {
  return length <= shortPost * 1.5
}
