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

/**
 * Stretches of lines that differ, by the shortest way from one text to the other (Myers, 1986), or by
 * a short one where they differ in thousands.
 */
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

/** As many lines taken away or put in are looked ahead: time and memory grow with the square. */
const mostSteps = 2000

/** A line of the old text, and one of the new text. */
type Pair = readonly [old: number, fresh: number]

interface Way {
  /** Where it leads. */
  readonly end: Pair
  /** Lines that both texts have, in order. */
  readonly kept: readonly Pair[]
}

/** Pairs of lines that both texts have, in order. */
function commonLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const { end, kept } = findWay(before, after)
  const isWhole = end[0] === before.length && end[1] === after.length
  return isWhole ? kept : commonAmongShared(before, after)
}

/** What only one of the texts has is on no way, and most of what differs is. */
function commonAmongShared(before: readonly string[], after: readonly string[]): Pair[] {
  const old = numbersOf(before, new Set(after))
  const fresh = numbersOf(after, new Set(before))
  const oldLines = old.map((number) => before[number] ?? '')
  const freshLines = fresh.map((number) => after[number] ?? '')
  const pairs: Pair[] = []
  let [oldAt, freshAt] = [0, 0]
  while (oldAt < old.length && freshAt < fresh.length) {
    const { end, kept } = findWay(oldLines.slice(oldAt), freshLines.slice(freshAt))
    for (const pair of kept) {
      pairs.push([old[oldAt + pair[0]] ?? 0, fresh[freshAt + pair[1]] ?? 0])
    }
    oldAt += end[0]
    freshAt += end[1]
  }
  return pairs
}

/** The numbers of those lines that are among others. */
function numbersOf(lines: readonly string[], others: ReadonlySet<string>): number[] {
  return [...lines.keys()].filter((number) => others.has(lines[number] ?? ''))
}

/**
 * The shortest way to the ends of both texts; where that takes too many steps, as far as it gets.
 *
 * After as many steps, it may be on as many diagonals and one, each two apart: what is known of them
 * is how many old lines lie behind at most.
 */
function findWay(before: readonly string[], after: readonly string[]): Way {
  const fronts: Int32Array[] = []
  for (let steps = 0; ; steps++) {
    const last = fronts.at(-1)
    const front = new Int32Array(steps + 1)
    fronts.push(front)
    for (let index = 0; index <= steps; index++) {
      let old = last ? stepFrom(last, index) : 0
      let fresh = old - diagonalOf(steps, index)
      while (old < before.length && fresh < after.length && before[old] === after[fresh]) {
        old++
        fresh++
      }
      front[index] = old
      if (old >= before.length && fresh >= after.length) return wayTo(fronts, index)
    }
    if (steps === mostSteps) return wayTo(fronts, furthest(front, before.length, after.length))
  }
}

/** How many more of the old lines than of the new ones lie behind. */
function diagonalOf(steps: number, index: number): number {
  return 2 * index - steps
}

/** A new line is put in, or an old one taken away, whichever leads further. */
function stepFrom(front: Int32Array, index: number): number {
  return isPutIn(front, index) ? (front[index] ?? 0) : (front[index - 1] ?? 0) + 1
}

function isPutIn(front: Int32Array, index: number): boolean {
  return index === 0 || (index < front.length && (front[index - 1] ?? 0) < (front[index] ?? 0))
}

/** Of those that lead as far, the one that leads as far in both texts. */
function furthest(front: Int32Array, oldEnd: number, freshEnd: number): number {
  let best = 0
  let most = -1
  const steps = front.length - 1
  for (const [index, old] of front.entries()) {
    const diagonal = diagonalOf(steps, index)
    const fresh = old - diagonal
    if (old > oldEnd || fresh > freshEnd) continue
    const reach = old + fresh
    const isBetter =
      reach === most ? Math.abs(diagonal) < Math.abs(diagonalOf(steps, best)) : reach > most
    if (!isBetter) continue
    best = index
    most = reach
  }
  return best
}

function wayTo(fronts: readonly Int32Array[], endIndex: number): Way {
  const kept: Pair[] = []
  let index = endIndex
  let steps = fronts.length - 1
  let old = fronts[steps]?.[index] ?? 0
  let fresh = old - diagonalOf(steps, index)
  const end: Pair = [old, fresh]
  for (; steps >= 0; steps--) {
    const last = fronts[steps - 1]
    const start = last ? stepFrom(last, index) : 0
    for (; old > start; kept.push([old, fresh])) {
      old--
      fresh--
    }
    if (!last) break
    if (isPutIn(last, index)) {
      fresh--
    } else {
      old--
      index--
    }
  }
  return { end, kept: kept.toReversed() }
}
