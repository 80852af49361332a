import type { Range } from '../core/sentences.ts'
import { countWhile } from '../core/halving.ts'

/** Finds those of many that overlap a stretch, without asking each; the last to begin come first. */
export function createOverlaps<T>(
  items: readonly T[],
  rangeOf: (item: T) => Range,
): (stretch: Range) => Iterable<T> {
  const sorted = items
    .map((item) => {
      const { start, end } = rangeOf(item)
      return { item, start, end, reach: 0 }
    })
    .toSorted((a, b) => a.start - b.start)
  let reach = 0
  for (const each of sorted) each.reach = reach = Math.max(reach, each.end)

  return (stretch) => overlapping(sorted, stretch)
}

interface Placed<T> extends Range {
  readonly item: T
  /** How far the items up to this one reach. */
  readonly reach: number
}

/** Here, since a generator that is made anew each time is of another kind each time. */
function* overlapping<T>(sorted: readonly Placed<T>[], { start, end }: Range): Generator<T> {
  const count = countWhile(sorted.length, (at) => (sorted[at]?.start ?? 0) < end)
  for (let at = count - 1; at >= 0; at--) {
    const each = sorted[at]
    // None of those before reaches as far.
    if (!each || each.reach <= start) return
    if (each.end > start) yield each.item
  }
}
