import { describe, expect, it } from 'vitest'
import type { ClueRow, ClueRows } from '../src/core/wakes.ts'
import { anyClues, patternClues } from '../rules/shared/pattern-clues.ts'

describe('the clues of a pattern', () => {
  it.each<[string, RegExp, ClueRows]>([
    ['are its words', /\blollipops?\b/i, [['lollipop', 'lollipops']]],
    ['are not in what may be anything', /\bmackerel[^]lanterns\b/, [['mackerel*']]],
    ['may go on where the pattern does', /\bphysio\w*/, [['physio*']]],
    ['are one of each choice', /\b(?:lanterns|mackerel)\b/, [['lanterns', 'mackerel']]],
    ['leave out what need not be there', /\b(?:rusty )?lanterns\b/, [['lanterns']]],
    ['are words that follow each other where each is common', /\bwhat you\b/, [['what you']]],
    ['see a hyphen, a space and nothing', /\bself-?care\b/, [['self care', 'selfcare']]],
    ['have the letters without their accents', /\bclichés?\b/, [['cliche', 'cliches']]],
    ['take a digit where there is no word', /\d{2} ?-/, [['<digit>']]],
    ['take a sign beside a digit', /\d{2} ?%/, [['%'], ['<digit>']]],
    ['are a number and the word after it', /\b\d{1,3} ?mg\b/, [['# mg']]],
    [
      'are a number and what touches it, where that may be a word as well',
      /\d ?mackerel\b|\b(?:mackerel|of mackerel|or mackerel)\b/,
      [['# mackerel', 'mackerel']],
    ],
    ['are a word and the number after it', /\broom \d/, [['room #']]],
    ['are a word that goes on with a number', /\broom\d/, [['room#']]],
    [
      'are the rows of each choice',
      /\b(?:now \w+ lanterns|mackerel)\b/,
      [['lanterns', 'mackerel']],
    ],
    [
      'are two where one is common',
      /\b(?:now \w+ again|mackerel)\b/,
      [[[['again'], ['now']], 'mackerel']],
    ],
    ['take a picture sign', /[🙄🤡]/u, [['<emoji>']]],
    ['are one row where a word is rare', /\bagain (?:\w+ ){0,3}mackerel\b/, [['mackerel']]],
    ['are several rows for several words', /\bnow (?:\w+ ){0,3}day\b/, [['now'], ['day']]],
  ])('%s', (_, pattern, rows) => {
    const found = patternClues(pattern)
    expect(found.map(inOrder).toSorted()).toEqual(rows.map(inOrder).toSorted())
  })

  it('cannot be read where a word may begin inside another', () => {
    expect(() => patternClues(/lantern/)).toThrow('no clue stands in all that lantern matches')
  })

  it('are in whatever a long pattern finds', () => {
    const pattern =
      /\b(?:my|our) (?:old |new ){0,2}(?:mouths?|mackerel) (?:is|are)(?:n't| not)? (?:closed|hot)\b/
    const rows = patternClues(pattern)
    expect(isMet(rows, 'my mouth')).toBe(false)
    for (const text of ['our old new mouth isn t closed', 'my mackerel are not hot']) {
      expect(pattern.test(text.replace('isn t', "isn't"))).toBe(true)
      expect(isMet(rows, text)).toBe(true)
    }
  })
})

describe('the clues of several things', () => {
  it('are all those of one of them', () => {
    expect(anyClues([['a'], ['b']], [['c', 'd']])).toEqual([[[['a'], ['b']], 'c', 'd']])
  })

  it('are none where one of them has none', () => {
    expect(anyClues([['a']], [])).toEqual([])
  })
})

function isMet(rows: ClueRows, text: string): boolean {
  return rows.every((row) =>
    row.some((clue) =>
      typeof clue === 'string' ? ` ${text} `.includes(` ${clue} `) : isMet(clue, text),
    ),
  )
}

function inOrder(row: ClueRow): string {
  return row
    .map((clue) =>
      typeof clue === 'string' ? clue : `(${clue.map(inOrder).toSorted().join('; ')})`,
    )
    .toSorted()
    .join(', ')
}
