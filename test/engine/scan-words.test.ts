import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, spread, tagOf } from '../../src/engine/clue-hash.ts'
import { type ClueTable, createClueTable } from '../../src/engine/clue-table.ts'
import { beyondAscii, masking, mayBeCapital, wide } from '../../src/engine/codes.ts'
import { countOf, inState } from '../../src/engine/marks.ts'
import { createWordScan, type WordScan } from '../../src/engine/scan-words.ts'
import { wokenRule } from './woken-rule.ts'

function tableOf(rows: readonly (readonly string[])[]): ClueTable {
  return createClueTable([wokenRule({ wakes: () => rows })])
}

/** The rows that a word marks. */
function rowsOf(word: string, { clear, scan, marks }: WordScan): readonly number[] {
  clear()
  scan(word)
  return Array.from(marks().marked.subarray(0, countOf(marks(), inState.count)))
}

const words = Array.from({ length: 60_000 }, (_, number) => `w${number.toString(26)}`)

test('every word of many marks its row, and what is no clue hardly ever any', () => {
  const count = 20
  const table = tableOf(
    Array.from({ length: count }, (_, row) => words.filter((_word, at) => at % count === row)),
  )
  const scan = createWordScan(table)
  const found = words.map((word) => rowsOf(word, scan))
  const rowOf = Array.from({ length: count }, (_, row) => found[row]?.[0])
  expect(new Set(rowOf).size).toBe(count)
  expect(found.findIndex((own, at) => !own.includes(rowOf[at % count] ?? -1))).toBe(-1)
  expect(found.filter((own) => own.length > 1).length).toBeLessThan(10)

  const others = Array.from({ length: 20_000 }, (_, number) => `other${number}`)
  expect(others.filter((word) => rowsOf(word, scan).length > 0).length).toBeLessThan(10)
})

test('words of any length mark their rows, whatever else stands beside them', () => {
  const known = Array.from({ length: 40 }, (_, at) => 'abcdefghij'.repeat(5).slice(0, at + 1))
  const scan = createWordScan(tableOf(known.map((word) => [word])))
  const rows = known.map((word) => rowsOf(word, scan))
  expect(new Set(rows.map(String)).size).toBe(known.length)
  const behind = known.map((word) => rowsOf(`(${word.toUpperCase()})-x1. _${word}_`, scan))
  expect(behind).toEqual(rows)
})

test('more words than are known at once, and more that follow each other, mark all that they do', () => {
  const many = words.slice(0, 10_000)
  // Each of them in three rows.
  const rows = many.flatMap((word) => [[word], [word, 'tea'], [word, 'cup']])
  const scan = createWordScan(tableOf([...rows, ['tea cup'], ['last one']]))
  expect(rowsOf(many.join(' '), scan)).toHaveLength(rows.length)
  const [cup = [], last = []] = ['tea cup', 'last one'].map((pair) => rowsOf(pair, scan))
  const both = rowsOf(`${'tea cup '.repeat(10_000)}last one`, scan)
  expect(new Set(both)).toEqual(new Set([...cup, ...last]))
})

test('a word that is a clue in more rows than are kept for it marks all of them each time', () => {
  const word = 'prescriptions'
  const beginnings = Array.from({ length: 12 }, (_, at) => [`${word.slice(0, at + 2)}*`])
  const scan = createWordScan(tableOf(beginnings))
  const found = [word, `${word} ${word}`, word].map((text) => new Set(rowsOf(text, scan)).size)
  expect(found).toEqual([beginnings.length, beginnings.length, beginnings.length])
})

test('two words with one tag where both may stand mark the rows of both', () => {
  const seen = new Map<string, string>()
  const [first, second] = twin()
  const table = tableOf([[first], [second]])
  expect(table.tags.length).toBe(placesOfTwo)
  const scan = createWordScan(table)
  expect(rowsOf(first, scan)).toHaveLength(2)
  expect(rowsOf(second, scan)).toEqual(rowsOf(first, scan))

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

test('the codes of a text are a byte a unit, whatever script it is in', () => {
  const { codesOf: codesIn } = createWordScan(tableOf([]))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const codes = Array.from(codesIn(text).subarray(0, text.length + 1))
      expect(codes).toEqual([
        ...Array.from({ length: text.length }, (_, at) => codeAt(text, at)),
        0,
      ])
    }),
  )
  expect(Array.from(codesIn('\ud83d x \udc89').subarray(0, 6))).toEqual([
    0xc0, 32, 120, 32, 0xc0, 0,
  ])
})

/** As `codes.ts` says it. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit
  const isCapital = unit >= 0xc0 && (unit < 0x2000 || unit > 0x20ff)
  const isWide = /\s/.test(text.charAt(at))
  return (
    beyondAscii |
    (isCapital ? mayBeCapital : 0) |
    (isWide ? wide : 0) |
    (unit === 0x2022 || unit === 0xa3 ? masking : 0)
  )
}

test('a text that needs more room marks the same, and so do those behind it', () => {
  const scan = createWordScan(tableOf([['flu'], ['jab']]))
  const long = `${'word '.repeat(40_000)}flu`
  const [flu, jab] = ['flu', 'jab'].map((word) => rowsOf(word, scan))
  expect(flu).not.toEqual(jab)
  expect(rowsOf(long, scan)).toEqual(flu)
  expect(rowsOf('jab', scan)).toEqual(jab)

  scan.clear()
  scan.scan('jab')
  scan.scanInside(`${'word '.repeat(80_000)}flu`)
  expect(countOf(scan.marks(), inState.count)).toBe(2)
  expect(Array.from(scan.codes().subarray(0, 4))).toEqual([106, 97, 98, 0])
})
