import { describe, expect, test } from 'vitest'
import { unmask } from '../src/core/evasion.ts'
import { foldText } from '../src/core/fold.ts'
import { createLexiconIndex } from '../src/engine/lexicon-index.ts'
import { buildText } from '../src/engine/text.ts'
import { createLines } from '../src/core/lines.ts'
import { readMarkdown } from '../src/readers/markdown.ts'

const words = ['idiot', 'moron', 'fool', 'clown', 'ass', 'bitch', 'slob', 'his', 'bio']
const index = createLexiconIndex([
  { owner: 'test', terms: () => words.map((term) => ({ term })), evasions: true },
])

/** What is found, as it is written. */
function foundIn(text: string): string[] {
  const lines = createLines(text)
  const position = lines.positionOf(0, text.length)
  const { blocks } = readMarkdown(text, { start: 0, end: text.length }, lines)
  const view = buildText({ type: 'post', children: blocks, meta: {}, position }, lines, 'prose')
  return index.find(view.folds(), new Set(['test'])).map(({ start, end }) => {
    const range = view.sourceRange(start, end)
    return text.slice(range.start, range.end)
  })
}

describe('a disguised word', () => {
  test.each([
    ['full-width letters', 'ｉｄｉｏｔ'],
    ['styled letters', '𝓲𝓭𝓲𝓸𝓽'],
    ['zero-width signs', 'id\u200Biot'],
    ['soft hyphens', 'id\u00ADiot'],
    ['combining marks', 'i\u0336d\u0336iot'],
    ['accents', 'ídïôt'],
    ['Cyrillic letters among Latin ones', 'idi\u043Et'],
    ['Greek letters among Latin ones', 'id\u03B9ot'],
    ['digits', '1d10t'],
    ['other signs', '!d!0+'],
    ['a digit that stands for l', 'c1own'],
    ['dots between letters', 'i.d.i.o.t'],
    ['spaces between letters', 'i d i o t'],
    ['hyphens between letters', 'i-d-i-o-t'],
    ['digits spelt out', '1.d.1.0.t'],
    ['repeated letters', 'idioooooot'],
    ['repeated letters of a pair', 'assssss'],
    ['a plus sign at the end', 'idio+'],
    ['a character reference', 'idi&#111;t'],
  ])('with %s is found where it stands', (_, disguised) => {
    expect(foundIn(`You ${disguised} there`)).toEqual([disguised])
  })

  test('is found in a hashtag between other words', () => {
    expect(foundIn('So #WhatAnIdiotHeIs')).toEqual(['Idiot'])
  })

  test('is found without the punctuation after it', () => {
    expect(foundIn('You 1d10t!!!')).toEqual(['1d10t'])
  })

  test('is found once', () => {
    expect(foundIn('You idiot, you 1d10t, you m.o.r.o.n')).toEqual(['idiot', '1d10t', 'm.o.r.o.n'])
  })

  test('is not spelt out over two cells of a table', () => {
    expect(foundIn('| i | d | i | o | t |\n| - | - | - | - | - |\n')).toEqual([])
  })
})

describe('an ordinary word', () => {
  test.each([
    'B12',
    '5mg',
    'H1N1',
    'CO2',
    '1st',
    '2nd',
    'A55',
    'M25',
    'p53',
    '5-HT',
    'T4',
    'h15',
    '4x4',
    'Covid-19',
    'HbA1c',
    'O2',
    '£5',
    '50%',
    'a1c',
    'classic',
    'assess',
    'U.S.A.',
    'e.g.',
    'a b',
    'x+y',
    'e@example.org',
    'well...',
    'Mr. A. S. Smith',
    'vitamins A, D and E',
    'привет',
    'μg',
  ])('like %s is not taken for a disguise', (text) => {
    expect(foundIn(`Take ${text} now`)).toEqual([])
  })

  test('is not returned', () => {
    expect(unmask(foldText('Ask your pharmacist!').value)).toEqual([])
  })
})
