import { expect, test } from 'vitest'
import { hashOf, spread, tagOf } from '../../src/engine/clue-hash.ts'
import { listAt } from '../../src/engine/clue-lookup.ts'
import { type ClueTable, createClueTable } from '../../src/engine/clue-table.ts'
import { wokenRule } from './woken-rule.ts'

function tableOf(rows: readonly (readonly string[])[]): ClueTable {
  return createClueTable([wokenRule({ wakes: () => rows })])
}

/** The rows that a word marks. */
function rowsOf(word: string, table: ClueTable): readonly number[] {
  const list = listAt(table, hashOf([word], false))
  return list < 0
    ? []
    : Array.from(table.lists.subarray(table.starts[list], table.starts[list + 1]))
}

const words = Array.from({ length: 60_000 }, (_, number) => `w${number.toString(26)}`)

test('every word of many marks its row, and what is no clue hardly ever any', () => {
  const count = 20
  const table = tableOf(
    Array.from({ length: count }, (_, row) => words.filter((_word, at) => at % count === row)),
  )
  const found = words.map((word) => rowsOf(word, table))
  const rowOf = Array.from({ length: count }, (_, row) => found[row]?.[0])
  expect(new Set(rowOf).size).toBe(count)
  expect(found.findIndex((own, at) => !own.includes(rowOf[at % count] ?? -1))).toBe(-1)
  expect(found.filter((own) => own.length > 1).length).toBeLessThan(10)

  const others = Array.from({ length: 20_000 }, (_, number) => `other${number}`)
  expect(others.filter((word) => rowsOf(word, table).length > 0).length).toBeLessThan(10)
})

test('two words with one tag where both may stand mark the rows of both', () => {
  const seen = new Map<string, string>()
  const [first, second] = twin()
  const table = tableOf([[first], [second]])
  expect(table.tags.length).toBe(placesOfTwo)
  expect(rowsOf(first, table)).toHaveLength(2)
  expect(rowsOf(second, table)).toEqual(rowsOf(first, table))

  function twin(): [string, string] {
    for (const word of words) {
      const hash = hashOf([word], false)
      const key = `${tagOf(hash)} ${spread(hash) & (placesOfTwo - 1)}`
      const other = seen.get(key)
      if (other !== undefined) return [other, word]
      seen.set(key, word)
    }
    throw new Error('no two words have one tag')
  }
})

/** As many as a table of two hashes has. */
const placesOfTwo = 4
