import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClueRow } from '../../src/core/wakes.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { blocksIn, partsOf } from '../../src/engine/source-blocks.ts'
import { createWaker, type Waker, workOutClues } from '../../src/engine/wake.ts'
import { today } from '../harness.ts'
import { wokenRule } from './woken-rule.ts'

function wakerFor(rows: readonly ClueRow[]): {
  waker: Waker
  waking: (source: string) => number[]
} {
  const rule = wokenRule({ wakes: () => rows, near: true }, 'test/near')
  const plan = createPlan({ config: {}, rules: [rule], today })
  const waker = createWaker(plan, workOutClues([rule]))
  return {
    waker,
    waking(source) {
      waker.awakeFor(source, new Set())
      const parts = partsOf(source, blocksIn(source, /\n\n/), source, 0)
      const [mayWake] = waker.wakingParts(parts, plan.rules)
      return [...parts.starts.keys()].filter((part) => mayWake?.(part))
    },
  }
}

describe('the parts of a text that may wake a rule', () => {
  const { waking } = wakerFor([['study'], ['show*', 'tell us']])

  test.each<[what: string, source: string, parts: number[]]>([
    ['one alone', 'More.\n\nA study shows more.\n\nMore.', [1]],
    ['none where no part holds all of it', 'A study.\n\nIt shows.\n\nA study.', []],
    ['those where words come again', 'Show a study.\n\nShow.\n\nShow a study.', [0, 2]],
    ['where a phrase stands', 'More.\n\nSo tell us of a study.\n\nTell it.', [1]],
    ['where styled letters stand', 'More\n\n\nor less.\n\nA 𝓼𝓽𝓾𝓭𝔂 shows.', [2]],
    ['where a word is spelled out', 'More of x.org/y.\n\nA study s.h.o.w.s.\n\nMore.', [1]],
    ['where a tag stands', 'More.\n\nA study #ofallshowsmore.\n\nIt shows more.', [1]],
    ['all for what stands for something longer', 'More.\n\nA study shows ppl.', [0, 1]],
    [
      'told however many there are',
      `${'Show.\n\n'.repeat(40)}A study shows.${'\n\nA study.'.repeat(70)} It shows.`,
      [40, 110],
    ],
  ])('are %s', (_, source, parts) => {
    expect(waking(source)).toEqual(parts)
  })

  test('are told where rows mark rows that others mark too', () => {
    const nested = wakerFor([
      ['one', [['two'], ['three', [['four'], ['five']]]]],
      ['six', 'five'],
    ])
    expect(
      nested.waking('two four six\n\ntwo four five\n\none six\n\ntwo five\n\nsix three two'),
    ).toEqual([1, 2, 4])
  })

  test('are all for what a sign says', () => {
    expect(wakerFor([['study'], ['£']]).waking('More.\n\nMore £.\n\nA study.')).toEqual([2])
  })

  test('hold each that wakes it by itself', () => {
    const word = fc.constantFrom(
      'one',
      'two',
      'three',
      'four',
      '#oneTwo',
      'tw0',
      '£',
      '5',
      'Dr',
      'é',
    )
    const block = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const clue = fc.constantFrom(
      'one',
      'two',
      'three',
      'four',
      'one two',
      'fo*',
      'dr',
      '£',
      '<digit>',
    )
    const row = fc.array(clue, { minLength: 1, maxLength: 2 })
    const rows = fc.array(
      fc.oneof(row, fc.tuple(clue, fc.array(row, { minLength: 1, maxLength: 2 }))),
      { minLength: 1, maxLength: 3 },
    )
    const blocks = fc.oneof(
      fc.array(block, { minLength: 1, maxLength: 5 }),
      fc.array(block, { minLength: 30, maxLength: 70 }),
    )
    fc.assert(
      fc.property(rows, blocks, (wakes, texts) => {
        const { waker, waking } = wakerFor(wakes)
        const parts = waking(texts.join('\n\n'))
        for (const [index, text] of texts.entries()) {
          if (waker.awakeFor(text, new Set()).length > 0) expect(parts).toContain(index)
        }
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 400) },
    )
  })
})

describe('the parts of a source', () => {
  test('are told in its words, however they were joined', () => {
    const source = 'One [two](x.org/y)\n\n**three**\n\nfour'
    const words = 'in front\n\nOne two  \n\nthree\n\nfour\nx.org/y'
    const blocks = blocksIn(source, /\n\n/)
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual([
      'One [two](x.org/y)',
      '**three**',
      'four',
    ])
    const { starts, end } = partsOf(source, blocks, words, 10)
    expect(starts.map((start) => words.slice(start, start + 3))).toEqual(['One', 'thr', 'fou'])
    expect(words.slice(end)).toBe('\nx.org/y')
  })
})
