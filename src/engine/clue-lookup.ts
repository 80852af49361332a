import { mayHold } from './clue-filter.ts'
import { spread } from './clue-hash.ts'
import type { ClueTable } from './clue-table.ts'
import { markList, type Marks } from './marks.ts'

/** Marks the rows in which words with a hash stand, and tells whether there are any. */
export type Look = (hash: number) => boolean

export function createLook(table: ClueTable, marks: Marks): Look {
  const { filter, hashes, places } = table
  const last = hashes.length - 1

  function find(hash: number): boolean {
    for (let place = spread(hash) & last; hashes[place] !== 0; place = (place + 1) & last) {
      if (hashes[place] !== hash) continue
      markList(marks, table, places[place] ?? 0)
      return true
    }
    return false
  }

  return (hash) => mayHold(filter, hash) && find(hash)
}
