/** No name is longer. */
const longest = 100

/**
 * The name that was most likely meant, if one is close: for “did you mean”.
 *
 * @param most How many letters may be wrong; by default a third, as two of four make another word.
 */
export function nearestName(
  name: string,
  names: Iterable<string>,
  most: number = Math.max(1, Math.floor(name.length / 3)),
): string | undefined {
  if (name.length > longest) return undefined
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = most + 1
  for (const candidate of names) {
    const known = candidate.toLowerCase()
    // The second half of a rule's id is enough: `nhs-number`.
    const short = known.slice(known.indexOf('/') + 1)
    const distance = Math.min(
      ...[known, short]
        // Words whose lengths differ by more are no nearer than that.
        .filter((other) => Math.abs(other.length - wanted.length) < bestDistance)
        .map((other) => editDistance(wanted, other)),
    )
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to the other. */
function editDistance(from: string, to: string): number {
  let previous: number[] = []
  let current = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const before = previous
    previous = current
    current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
  }
  return current[to.length] ?? 0
}
