import { spread } from './clue-hash.ts'
import type { ClueTable } from './clue-table.ts'
import { markList, type Marks } from './marks.ts'

/**
 * Two bits for each hash, in one of 16,384 numbers: 64 KB, which stay at hand. The bits are others
 * than those that find its place in a table, where what passes in vain would meet many.
 */
export function createFilter(hashes: Iterable<number>): Int32Array {
  const filter = new Int32Array(2 ** 14)
  for (const hash of hashes) {
    const bits = (1 << (hash >>> 8)) | (1 << (hash >>> 13))
    filter[hash >>> 18] = (filter[hash >>> 18] ?? 0) | bits
  }
  return filter
}

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

  // Asked twice for each letter, and slow in pieces until V8 has compiled it.
  return (hash) => {
    const bits = (1 << (hash >>> 8)) | (1 << (hash >>> 13))
    return ((filter[hash >>> 18] ?? 0) & bits) === bits && find(hash)
  }
}
