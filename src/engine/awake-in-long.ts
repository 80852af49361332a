import type { PlannedRule } from '../core/config.ts'
import type { Range } from '../core/sentences.ts'
import { blockBreak, type TextView } from '../core/text.ts'
import type { Draft } from '../core/tree.ts'
import type { Look } from './look.ts'
import { shownInDraft, wakingWords } from './shown-in-draft.ts'
import { firstWordsOf, stretchLength } from './source-blocks.ts'
import type { IsPart } from './part-marks.ts'
import { awakeInUnit, type Unit, unitsOf } from './view-units.ts'
import type { Waker, WordsOfStretch } from './wake.ts'
import { awakeInPlaces, type WakingBlock } from './whereabouts.ts'

/** Looks at a draft that was read as at a long source: a stretch at a time, and tells who is awake where. */
export function awakeInLong(draft: Draft, waker: Waker, look: Look): readonly PlannedRule[] {
  const { context, hasCompany } = look
  const views = draft.children.map((container) => context.text(container, 'everywhere'))
  const stretches = views.flatMap(stretchesOf)
  const all = draft.children.map((container) => wakingWords(container, context)).join(blockBreak)
  const shown = shownInDraft(draft, hasCompany)
  const { awake, heldBy } = waker.awakeInStretches(all, stretches, shown)
  return awakeInPlaces(awake, stretches, heldBy, blocksOf)

  function* blocksOf({ units }: Stretch, mayWake: IsPart): Generator<WakingBlock> {
    for (const [number, unit] of units.entries()) {
      if (mayWake(number)) yield { ...placeOf(unit), awake: awakeInUnit(unit, waker) }
    }
  }
}

/** Where it stands in the source. */
function placeOf({ view, node, start, end }: Unit): Range {
  const last = view.sourceRange(Math.max(start, end - 1), end).end
  return {
    start: node.position?.start.offset ?? 0,
    end: Math.max(node.position?.end.offset ?? 0, last),
  }
}

/** Some units of a view that follow each other, and where they stand in the source. */
interface Stretch extends Range, WordsOfStretch {
  readonly units: readonly Unit[]
}

function stretchesOf(view: TextView): Stretch[] {
  const runs: Unit[][] = []
  for (const unit of unitsOf(view)) {
    const run = runs.at(-1)
    const isFull = run?.[0] && unit.start - run[0].start >= stretchLength
    if (run && !isFull) run.push(unit)
    else runs.push([unit])
  }
  return runs.map((units, index) => stretchOf(units, runs[index + 1]?.[0]))
}

/** @param next What stands behind it. */
function stretchOf(units: readonly Unit[], next: Unit | undefined): Stretch {
  const [first] = units
  const last = units.at(-1)
  if (!first || !last) throw new Error('a stretch has a unit')
  const { view } = first
  const from = firstWordsOf(view.value, first.start)
  return {
    start: placeOf(first).start,
    end: next ? placeOf(next).start : (view.container.position?.end.offset ?? Infinity),
    units,
    words: view.value.slice(from, last.end),
    mayLink: true,
    parts: () => ({ starts: units.map(({ start }) => start - from), end: last.end - from }),
  }
}
