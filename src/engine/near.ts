import type { PlannedRule } from '../core/config.ts'
import type { Range } from '../core/sentences.ts'
import { shortPost } from '../core/short-post.ts'
import { type BlockKind, hanging, type TextView } from '../core/text.ts'
import { type Feature, features } from '../core/wakes.ts'
import type { Look } from './look.ts'
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

const shownByAll: Shown = new Set(features.slice(features.indexOf('<link>')))
const shownByWords = shownNear(shownByAll)(new Set())

/** The same for drafts of which nothing was told before they were read. */
export function keepNear(waker: Waker, { awake: awakeIn, awakeBefore, context }: Look): void {
  if (awakeBefore) return
  for (const [draft, awake] of awakeIn) {
    if (draft.awake || !awake.some(isAsked)) continue
    const views = draft.children.map((container) => context.text(container, 'everywhere'))
    if (views.every(({ value }) => isReadAsOne(value.length))) continue
    const units = views.flatMap((view) => unitsOf(view).map((unit) => ({ view, unit })))
    // The draft as a whole woke them.
    if (units.length < 2) continue
    const together = awakeTogether(
      awake,
      () => units,
      ({ view, unit }) => {
        const shown = unit.kind === 'url' ? shownByAll : shownByWords
        return waker.awakeFor(view.value.slice(unit.start, unit.end), shown)
      },
    )
    awakeIn.set(draft, waker.same(together))
  }
}

interface Unit extends Range {
  readonly kind: BlockKind
  end: number
}

/** Blocks, and tables in one piece: rules read a cell with its row and its header. */
function unitsOf({ blocks }: TextView): readonly Unit[] {
  const units: Unit[] = []
  let table: Unit | undefined
  for (const { kind, start, end } of blocks) {
    if (kind === 'cell' && table) table.end = end
    else units.push({ kind, start, end })
    if (kind === 'cell') table ??= units.at(-1)
    // What hangs on a cell may stand between two of one table.
    else if (!hanging.has(kind)) table = undefined
  }
  return units
}
