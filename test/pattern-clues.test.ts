import { describe, expect, it } from 'vitest'
import { anyClues, patternClues } from '../rules/shared/pattern-clues.ts'

describe('the clues of a pattern', () => {
  it.each<[string, RegExp, string[][]]>([
    ['are its words', /\blollipops?\b/i, [['lollipop', 'lollipops']]],
    ['may go on where the pattern does', /\bphysio\w*/, [['physio*']]],
    ['are one of each choice', /\b(?:lanterns|mackerel)\b/, [['lanterns', 'mackerel']]],
    ['leave out what need not be there', /\b(?:rusty )?lanterns\b/, [['lanterns']]],
    ['are words that follow each other where each is common', /\bwhat you\b/, [['what you']]],
    ['see a hyphen, a space and nothing', /\bself-?care\b/, [['self care', 'selfcare']]],
    ['have the letters without their accents', /\bclichés?\b/, [['cliche', 'cliches']]],
    ['take a digit where there is no word', /\d{2} ?%/, [['<digit>']]],
    ['take a picture sign', /[🙄🤡]/u, [['<emoji>']]],
    [
      'are several rows for several words',
      /\blanterns (?:\w+ ){0,3}mackerel\b/,
      [['lanterns'], ['mackerel']],
    ],
  ])('%s', (_, pattern, rows) => {
    const found = patternClues(pattern)
    expect(found.map(inOrder).toSorted()).toEqual(rows.map(inOrder).toSorted())
  })

  it('cannot be read where a word may begin inside another', () => {
    expect(() => patternClues(/lantern/)).toThrow('no clue stands in all that lantern matches')
  })

  it('are in whatever a long pattern finds', () => {
    const pattern =
      /\b(?:my|our) (?:old |new ){0,2}(?:lanterns?|mackerel) (?:is|are)(?:n't| not)? (?:lit|fresh)\b/
    const rows = patternClues(pattern)
    expect(rows.length).toBeGreaterThan(1)
    for (const text of ['our old new lantern isn t lit', 'my mackerel are not fresh']) {
      expect(pattern.test(text.replace('isn t', "isn't"))).toBe(true)
      for (const row of rows)
        expect(row.some((clue) => ` ${text} `.includes(` ${clue} `))).toBe(true)
    }
  })
})

describe('the clues of several things', () => {
  it('hold, row by row, those of each', () => {
    expect(anyClues([['a'], ['b']], [['c']])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
  })

  it('are none where one of them has none', () => {
    expect(anyClues([['a']], [])).toEqual([])
  })
})

function inOrder(row: readonly string[]): string {
  return row.toSorted().join(', ')
}
