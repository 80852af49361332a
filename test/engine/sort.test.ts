import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutDuplicates } from '../../src/engine/sort.ts'

interface Place {
  readonly ruleId: string
  readonly line: number
  readonly column: number
  readonly length: number
}

const place = fc.record({
  ruleId: fc.constantFrom('one/rule', 'another/rule'),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.integer({ min: 1, max: 3 }),
  length: fc.integer({ min: 0, max: 2 }),
})

function findingAt({ ruleId, line, column, length }: Place, index: number) {
  const position = { start: { line, column }, end: { line, column: column + length } }
  return { ruleId, message: `${index}`, position }
}

describe('findings of a rule at one place', () => {
  test('are one, which is the first', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const keys = places.map((each) => Object.values(each).join(' '))
        const firsts = [...keys.keys()].filter((index) => keys.indexOf(keys[index] ?? '') === index)
        const kept = withoutDuplicates(places.map(findingAt))
        expect(kept.map(({ message }) => Number(message))).toEqual(firsts)
      }),
    )
  })
})
