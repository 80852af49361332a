/** A stretch of lines that differs between two texts. */
export interface LineChange {
  /** Lines of the old text, from 0. */
  readonly start: number
  readonly end: number
  readonly added: readonly string[]
}

/** Each line with its ending: one may differ from another in that alone. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Stretches of lines that differ, by the shortest way from one text to the other (Myers, 1986). */
export function changesBetween(before: readonly string[], after: readonly string[]): LineChange[] {
  const kept = commonLines(before, after)
  const changes: LineChange[] = []
  let old = 0
  let fresh = 0
  for (const [oldLine, freshLine] of [...kept, [before.length, after.length] as const]) {
    if (oldLine > old || freshLine > fresh) {
      changes.push({ start: old, end: oldLine, added: after.slice(fresh, freshLine) })
    }
    old = oldLine + 1
    fresh = freshLine + 1
  }
  return changes
}

/** Pairs of lines that both texts have, in order. */
function commonLines(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const trace: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  for (let steps = 0; steps <= before.length + after.length; steps++) {
    trace.push(new Map(reached))
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const left = reached.get(diagonal - 1) ?? -1
      const right = reached.get(diagonal + 1) ?? -1
      let old = diagonal === -steps || (diagonal !== steps && left < right) ? right : left + 1
      let fresh = old - diagonal
      while (old < before.length && fresh < after.length && before[old] === after[fresh]) {
        old++
        fresh++
      }
      reached.set(diagonal, old)
      if (old >= before.length && fresh >= after.length) {
        return wayBack(trace, before.length, after.length)
      }
    }
    reached = new Map(reached)
  }
  return []
}

function wayBack(
  trace: readonly ReadonlyMap<number, number>[],
  oldEnd: number,
  freshEnd: number,
): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  let old = oldEnd
  let fresh = freshEnd
  for (const [steps, reached] of [...trace.entries()].toReversed()) {
    const diagonal = old - fresh
    const left = reached.get(diagonal - 1) ?? -1
    const right = reached.get(diagonal + 1) ?? -1
    const isDown = diagonal === -steps || (diagonal !== steps && left < right)
    const from = isDown ? diagonal + 1 : diagonal - 1
    const oldFrom = steps === 0 ? 0 : (reached.get(from) ?? 0)
    const freshFrom = steps === 0 ? 0 : oldFrom - from
    while (old > oldFrom && fresh > freshFrom) {
      old--
      fresh--
      kept.push([old, fresh])
    }
    old = oldFrom
    fresh = freshFrom
  }
  return kept.toReversed()
}
