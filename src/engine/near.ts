import type { PlannedRule } from '../core/config.ts'
import type { Range } from '../core/sentences.ts'
import type { BlockKind, TextView } from '../core/text.ts'
import type { Draft } from '../core/tree.ts'
import { type Feature, features } from '../core/wakes.ts'
import type { Look } from './look.ts'
import type { Waker } from './wake.ts'

/** What the nodes and the data of a draft show counts for each of its blocks. */
const shownByAll: ReadonlySet<Feature> = new Set(features.slice(features.indexOf('<link>')))
/** But for links and pictures, which count for the blocks of their addresses. */
const shownByWords = new Set(shownByAll)
for (const feature of ['<link>', '<worded link>', '<image>'] as const) shownByWords.delete(feature)

/** Lets rules sleep again whose clues have to stand together, where a draft holds them apart. */
export function keepNear(waker: Waker, look: Look): void {
  for (const [draft, awake] of look.awake) {
    const apart = new Set(awake.filter(({ rule }) => rule.near))
    if (apart.size === 0) continue
    leaveTogether(draft, apart, waker, look)
    look.awake.set(
      draft,
      awake.filter((planned) => !apart.has(planned)),
    )
  }
}

/** Takes out of some rules those that one block alone would wake. */
function leaveTogether(
  draft: Draft,
  rules: Set<PlannedRule>,
  waker: Waker,
  { context }: Look,
): void {
  const views = draft.children.map((container) => context.text(container, 'everywhere'))
  const units = views.flatMap((view) => unitsOf(view).map((unit) => ({ view, unit })))
  // The draft as a whole woke them.
  if (units.length < 2) return rules.clear()
  for (const { view, unit } of units) {
    const shown = unit.kind === 'url' ? shownByAll : shownByWords
    const awake = waker.awakeFor(view.value.slice(unit.start, unit.end), shown)
    for (const planned of awake) rules.delete(planned)
    if (rules.size === 0) return
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
    else if (!hanging.has(kind)) table = undefined
  }
  return units
}

/** Kinds of blocks that may stand between two cells of one table. */
const hanging: ReadonlySet<BlockKind> = new Set<BlockKind>(['alt', 'title', 'url', 'code', 'html'])
