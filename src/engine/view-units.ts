import type { PlannedRule } from '../core/config.ts'
import { type Block, hanging, type TextView } from '../core/text.ts'
import { features } from '../core/wakes.ts'
import { shownNear } from './near.ts'
import type { Shown } from './scan.ts'
import type { Waker } from './wake.ts'

/**
 * A part of a view that stands for itself: a block with what hangs on it, or a table, since rules
 * read a cell with its row.
 */
export interface Unit extends Pick<Block, 'node' | 'start'> {
  readonly view: TextView
  end: number
  /** It may hold links and pictures, and what is told of them. */
  mayLink: boolean
}

export function unitsOf(view: TextView): readonly Unit[] {
  const units: Unit[] = []
  let isTable = false
  for (const { kind, node, start, end } of view.blocks) {
    const last = units.at(-1)
    const mayLink = hanging.has(kind)
    if (last && (mayLink || (isTable && kind === 'cell'))) {
      last.end = end
      last.mayLink ||= mayLink
      continue
    }
    units.push({ view, node, start, end, mayLink })
    isTable = kind === 'cell'
  }
  return units
}

const shownByAll: Shown = new Set(features.slice(features.indexOf('<link>')))
const shownByWords = shownNear(shownByAll)(new Set())

/** The rules that it alone would wake. */
export function awakeInUnit(unit: Unit, waker: Waker): readonly PlannedRule[] {
  const { view, start, end, mayLink } = unit
  return waker.awakeFor(view.value.slice(start, end), mayLink ? shownByAll : shownByWords)
}
