import type { Ages, Clue } from './clue.ts'

/** Whether two descriptions can be of the same person: nothing in one rules out the other. */
export function mayBeSame(a: readonly Clue[], b: readonly Clue[]): boolean {
  return (
    agree(a, b, ({ sex }) => sex, isSame) &&
    agree(a, b, ({ ages }) => ages, overlap) &&
    agree(a, b, smallPlaceOf, isSame)
  )
}

/** Whether they share something that few people have, or the place. */
export function haveInCommon(a: readonly Clue[], b: readonly Clue[]): boolean {
  return b.some(
    ({ key, kind }) => key !== undefined && kind !== 'group' && a.some((clue) => clue.key === key),
  )
}

/**
 * Whether one of the two says nothing of something, or both say the same once.
 *
 * @param a May be long: what was said of somebody so far.
 */
function agree<T>(
  a: readonly Clue[],
  b: readonly Clue[],
  saidIn: (clue: Clue) => T | undefined,
  same: (one: T, other: T) => boolean,
): boolean {
  const others = b.flatMap((clue) => saidIn(clue) ?? [])
  if (others.length === 0) return true
  let isSilent = true
  for (const clue of a) {
    const one = saidIn(clue)
    if (one === undefined) continue
    if (others.some((other) => same(one, other))) return true
    isSilent = false
  }
  return isSilent
}

function isSame<T>(one: T, other: T): boolean {
  return one === other
}

function overlap(a: Ages, b: Ages): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Small places with a name: one person lives in one of them; wide ones may hold the small. */
function smallPlaceOf({ kind, key, weight, population }: Clue): string | undefined {
  return kind === 'place' && weight >= 2 && population !== undefined ? key : undefined
}
