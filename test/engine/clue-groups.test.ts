import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClueRow, ClueRows } from '../../src/core/wakes.ts'
import type { Rule } from '../../src/core/rule.ts'
import { rowsBeside } from '../../src/engine/clue-groups.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { createWaker, workOutClues } from '../../src/engine/wake.ts'
import { today } from '../harness.ts'
import { wokenRule } from './woken-rule.ts'

const words = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'oak']

function wokenBy(wakes: ClueRows, needs: ClueRows, number: number): Rule {
  const id = `test/woken-${String.fromCharCode(97 + number)}`
  return wokenRule({ wakes: () => wakes, needs: () => needs }, id)
}

const { row } = fc.letrec<{ row: ClueRow; rows: ClueRows }>((tie) => ({
  row: fc.array(
    fc.oneof({ depthSize: 'small' }, fc.constantFrom(...words, '<name>', '%'), tie('rows')),
    { minLength: 1, maxLength: 3 },
  ),
  rows: fc.array(tie('row'), { minLength: 1, maxLength: 3 }),
}))
const rowsOfRule = fc.array(row, { minLength: 1, maxLength: 3 })

function hold(rows: ClueRows, text: string): boolean {
  return rows.every((clues) => clues.some((clue) => isThere(clue, text)))
}

function isThere(clue: ClueRow[number], text: string): boolean {
  if (typeof clue !== 'string') return hold(clue, text)
  return text.includes(clue === '<name>' ? 'York' : clue)
}

test('rules wake for what they ask, however their rows are shared and stand in each other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rowsOfRule, fc.array(row, { maxLength: 1 })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(fc.subarray([...words, 'York', '%']), { minLength: 1, maxLength: 5 }),
      (asked, texts) => {
        const rules = asked.map(([wakes, needs], number) => wokenBy(wakes, needs, number))
        const waker = createWaker(createPlan({ config: {}, rules, today }), workOutClues(rules))
        for (const held of texts) {
          const text = `see ${held.join(' and ')}`
          const expected = asked.flatMap(([wakes, needs], number) =>
            hold(wakes, text) && hold(needs, text) ? [rules[number]?.id] : [],
          )
          const awake = waker.awakeFor(text, new Set()).map(({ rule }) => rule.id)
          expect(awake).toEqual(expected)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a row is of no use without those that stand beside it everywhere', () => {
  const groups = [
    { row: 10, rows: [1, 2, 3] },
    { row: 10, rows: [1, 3, 4] },
    { row: 20, rows: [5, 10] },
    { row: 30, rows: [6, 7] },
  ]
  const isKnown = (row: number): boolean => row !== 5
  expect(rowsBeside([1], groups, () => true)).toEqual([3, 5])
  expect(rowsBeside([1], groups, isKnown)).toEqual([3])
  expect(rowsBeside([1, 6], groups, isKnown)).toEqual([])
  expect(rowsBeside([6], groups, isKnown)).toEqual([7])
})
