import type { Ages, Clue, Sex } from './clue.ts'

/** Whether two descriptions can be of the same person: nothing in one rules out the other. */
export function mayBeSame(a: readonly Clue[], b: readonly Clue[]): boolean {
  return (
    agree(sexesOf(a), sexesOf(b), (one, other) => one === other) &&
    agree(agesOf(a), agesOf(b), overlap) &&
    agree(placesOf(a), placesOf(b), (one, other) => one === other)
  )
}

/** Whether they share something that few people have, or the place. */
export function haveInCommon(a: readonly Clue[], b: readonly Clue[]): boolean {
  const keys = new Set(a.flatMap(({ key }) => key ?? []))
  return b.some(({ key, kind }) => key !== undefined && kind !== 'group' && keys.has(key))
}

function agree<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some((one) => b.some((other) => same(one, other)))
}

function sexesOf(clues: readonly Clue[]): Sex[] {
  return clues.flatMap(({ sex }) => sex ?? [])
}

function agesOf(clues: readonly Clue[]): Ages[] {
  return clues.flatMap(({ ages }) => ages ?? [])
}

function overlap(a: Ages, b: Ages): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Small places with a name: one person lives in one of them; wide ones may hold the small. */
function placesOf(clues: readonly Clue[]): string[] {
  return clues.flatMap(({ kind, key, weight, population }) =>
    kind === 'place' && weight >= 2 && population !== undefined && key !== undefined ? [key] : [],
  )
}
