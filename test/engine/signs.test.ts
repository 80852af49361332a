import { describe, expect, test } from 'vitest'
import { createClueTable } from '../../src/engine/clue-table.ts'
import { createWordScan } from '../../src/engine/scan-words.ts'
import { signs } from '../../src/engine/signs.ts'

const { scan, signsIn: singly } = createWordScan(createClueTable([]))
const signsIn = (text: string): number => scan(text).held

const words = (count: number): string => `One${' more'.repeat(count - 1)}`

describe('the signs of a text', () => {
  test.each<[sign: keyof typeof signs, held: readonly string[], lacking: readonly string[]]>([
    ['digit', ['a 5'], ['five']],
    ['tag', ['a # b', '@'], ['a + b']],
    ['at', ['a @ b'], ['#']],
    ['mask', ['5 %', '£5', 'a • b'], ['€5', '5 ~']],
    ['exclaimed', ['a!', 'a?'], ['a.']],
    ['markup', ['*a*', '`a`', 'a & b'], ['_a_']],
    ['bracket', ['[a]', '<a>'], ['*a*', '(a)']],
    ['rule', ['a - b', '__'], ['a ~ b']],
    ['slash', ['a/b'], ['a\\b']],
    ['colon', ['a: b'], ['a; b']],
    ['beyondAscii', ['é', '€', '😀'], ['e']],
    ['nul', ['a\0b'], ['ab']],
    ['tagged', ['#flu', 'an @a', '#1', '#_a'], ['# flu', '#!', 'a#']],
    ['masked', ['id*ot', 'f**k', 'wow!', '5*', 'a•'], ['* item', 'a - b', '!']],
    ['capitals', ['an MP'], ['M P', 'Mp', 'm']],
    ['innerCapital', ['DoH', 'NHS'], ['The Head', '5A']],
    ['tripled', ['sooo', 'sOoO', 'www.'], ['soo', '000', 'o o o']],
    ['mixed', ['a*', '!a', '£a'], ['a5', '5a', 'a!', 'a *', '!!', '5*']],
    ['spelledOut', ['a b c', 'so a.b.c', 'a b c def', '@ 1 $'], ['a b cd', 'a bc d e', 'ab c d']],
    ['hex', ['abcdef', 'x 12ab34'], ['abcde', 'abc def']],
    [
      'long',
      [words(36), `${words(26)}. Then ${words(25)}`],
      [words(35), `${words(26)}. ${words(20)}`],
    ],
  ])('%s', (sign, held, lacking) => {
    for (const text of held)
      expect([text, signsIn(text) & signs[sign]]).toEqual([text, signs[sign]])
    for (const text of lacking) expect([text, signsIn(text) & signs[sign]]).toEqual([text, 0])
  })

  test('one by one are among all', () => {
    const text = 'So #sooo many (5) DoH: “a*b”!'
    expect(signsIn(text) & singly(text)).toBe(singly(text))
    expect(singly('#a 5') & (signs.tag | signs.digit)).toBe(signs.tag | signs.digit)
    expect(singly(`${'so '.repeat(20_000)}\u{1F489}${'so '.repeat(20_000)}5`)).toBe(
      singly('so \u{1F489}5'),
    )
  })
})
