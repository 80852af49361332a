import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClueRow } from '../../src/core/wakes.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { blocksIn, partsOf } from '../../src/engine/source-blocks.ts'
import type { Span } from '../../src/engine/spans.ts'
import { createWaker, type Waker, workOutClues } from '../../src/engine/wake.ts'
import { today } from '../harness.ts'
import { wokenRule } from './woken-rule.ts'

function wakerFor(rows: readonly ClueRow[]): { waker: Waker; spanIn: (source: string) => Span } {
  const rule = wokenRule({ wakes: () => rows, near: true }, 'test/near')
  const plan = createPlan({ config: {}, rules: [rule], today })
  const waker = createWaker(plan, workOutClues([rule]))
  const [planned] = plan.rules
  if (!planned) throw new Error('The plan has no rule')
  return {
    waker,
    spanIn(source) {
      waker.awakeFor(source, new Set())
      return waker.spanIn(partsOf(source, blocksIn(source, /\n\n/), source, 0))(planned)
    },
  }
}

describe('the parts of a text that may wake a rule', () => {
  const { spanIn } = wakerFor([['study'], ['show*', 'tell us']])

  test.each<[where: string, source: string, span: Span]>([
    ['one alone', 'More.\n\nA study shows more.\n\nMore.', { first: 1, last: 1 }],
    [
      'all between the first and the last',
      'A study.\n\nIt shows.\n\nA study.',
      { first: 1, last: 1 },
    ],
    ['where words come again', 'Show a study.\n\nMore.\n\nShow a study.', { first: 0, last: 2 }],
    ['where a phrase stands', 'More.\n\nSo tell us of a study.\n\nTell it.', { first: 1, last: 1 }],
    ['all for words in disguise', 'More.\n\nA 𝓼𝓽𝓾𝓭𝔂 shows.', { first: 0, last: 1 }],
  ])('are %s', (_, source, span) => {
    expect(spanIn(source)).toEqual(span)
  })

  test('are none where no part holds all of it', () => {
    const { first, last } = spanIn('A study.\n\nMore shows.')
    expect(first).toBeGreaterThan(last)
  })

  test('are all for what a sign says', () => {
    expect(wakerFor([['study'], ['£']]).spanIn('More.\n\nMore £.\n\nA study.')).toEqual({
      first: 2,
      last: 2,
    })
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
    fc.assert(
      fc.property(rows, fc.array(block, { minLength: 1, maxLength: 5 }), (wakes, blocks) => {
        const { waker, spanIn } = wakerFor(wakes)
        const { first, last } = spanIn(blocks.join('\n\n'))
        for (const [index, text] of blocks.entries()) {
          if (waker.awakeFor(text, new Set()).length === 0) continue
          expect([first <= index, index <= last]).toEqual([true, true])
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
