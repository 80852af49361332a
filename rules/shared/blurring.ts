import type { Clue, PlacedClue } from './clue.ts'
import { riskOf } from './risk.ts'

const mostTogether = 3

/**
 * The fewest details whose blurring clears a draft of the finding: none of one, two or three does
 * where the result is empty.
 *
 * @param others Clues that cannot be changed here: of other posts, or of the author.
 */
export function smallestBlur(
  clues: readonly PlacedClue[],
  others: readonly Clue[],
  isAltered: boolean,
): readonly PlacedClue[] {
  const candidates = clues.filter(({ blur }) => blur !== undefined)
  for (let size = 1; size <= Math.min(mostTogether, candidates.length); size++) {
    for (const chosen of combinations(candidates, size)) {
      const kinds = new Set(chosen)
      const left = clues.flatMap((clue): readonly Clue[] => {
        if (!kinds.has(clue)) return [clue]
        return clue.blur?.left ? [clue.blur.left] : []
      })
      if (riskOf([...left, ...others], isAltered).level === undefined) return chosen
    }
  }
  return []
}

function* combinations<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = from; index <= list.length - size; index++) {
    const first = list[index]
    if (first === undefined) return
    for (const rest of combinations(list, size - 1, index + 1)) yield [first, ...rest]
  }
}
