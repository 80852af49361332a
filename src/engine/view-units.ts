import type { PlannedRule } from '../core/config.ts'
import { type Block, hanging, type TextView } from '../core/text.ts'
import { features } from '../core/wakes.ts'
import { shownNear } from './near.ts'
import type { Shown } from './scan.ts'
import type { Waker } from './wake.ts'

/** A part of a view that stands for itself: a block, or a table, since rules read a cell with its row. */
export interface Unit extends Pick<Block, 'kind' | 'node' | 'start'> {
  readonly view: TextView
  end: number
}

export function unitsOf(view: TextView): readonly Unit[] {
  const units: Unit[] = []
  let table: Unit | undefined
  for (const { kind, node, start, end } of view.blocks) {
    if (kind === 'cell' && table) table.end = end
    else units.push({ view, kind, node, start, end })
    if (kind === 'cell') table ??= units.at(-1)
    // What hangs on a cell may stand between two of one table.
    else if (!hanging.has(kind)) table = undefined
  }
  return units
}

const shownByAll: Shown = new Set(features.slice(features.indexOf('<link>')))
const shownByWords = shownNear(shownByAll)(new Set())

/** The rules that it alone would wake. */
export function awakeInUnit(unit: Unit, waker: Waker): readonly PlannedRule[] {
  const { view, start, end, kind } = unit
  return waker.awakeFor(view.value.slice(start, end), kind === 'url' ? shownByAll : shownByWords)
}
