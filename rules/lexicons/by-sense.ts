import type { Term } from 'professional/rule'

/** A sense, and terms that have it: of one that needs no more than its words, the words alone. */
export type SenseGroup = readonly [sense: string, ...terms: readonly (string | Term)[]]

/** The terms of all groups, in their order. To name the sense of each took a third of long lists. */
export function bySense(groups: readonly SenseGroup[]): readonly Term[] {
  return groups.flatMap(([sense, ...terms]) =>
    terms.map((term) => (typeof term === 'string' ? { term, sense } : { ...term, sense })),
  )
}
