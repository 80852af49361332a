import { mayHold } from './clue-filter.ts'
import { spread, tagOf } from './clue-hash.ts'
import type { ClueTable } from './clue-table.ts'
import { markList, type Marks } from './marks.ts'

/** Marks the rows in which words with a hash stand, and tells whether there are any. */
export type Look = (hash: number) => boolean

export function createLook(table: ClueTable, marks: Marks): Look {
  const { filter } = table
  return (hash) => {
    const list = mayHold(filter, hash) ? listAt(table, hash) : -1
    if (list < 0) return false
    markList(marks, table, list)
    return true
  }
}

/** @returns The number of the list of rows that have a hash, or very rarely one like it, or -1. */
export function listAt({ tags, places }: ClueTable, hash: number): number {
  const last = tags.length - 1
  const tag = tagOf(hash)
  for (let place = spread(hash) & last; tags[place] !== 0; place = (place + 1) & last) {
    if (tags[place] === tag) return places[place] ?? 0
  }
  return -1
}

/** @returns The roles of what has a hash. */
export function rolesAt({ roleHashes, roleBits }: ClueTable, hash: number): number {
  const last = roleHashes.length - 1
  for (let place = spread(hash) & last; roleHashes[place] !== 0; place = (place + 1) & last) {
    if (roleHashes[place] === hash) return roleBits[place] ?? 0
  }
  return 0
}
