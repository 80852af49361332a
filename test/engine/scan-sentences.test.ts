import { describe, expect, test } from 'vitest'
import { codesOf, createRoom } from '../../src/engine/codes.ts'
import { hasLongSentence } from '../../src/engine/scan-sentences.ts'

const isLong = (text: string): boolean => hasLongSentence(text, codesOf(text, createRoom()))
const words = (count: number): string => 'word '.repeat(count).trim()
const twice = (between: string): string => `${words(20)}${between}${words(20)}`

describe('a sentence may be too long', () => {
  test.each([
    ['at 36 words', words(36)],
    ['where two have 26', `${words(26)}. Then ${words(25)}.`],
    ['where a letter is written with a full stop', twice(' J. Word ')],
    ['where a title is', twice(' Dr. Word ')],
    ['where a stop is followed by a small letter', twice('. ')],
    ['where nothing stands before a stop', twice(' . Word ')],
    ['where too much closes behind a stop', twice('.””””” Word ')],
    ['where a line goes on', twice('\n')],
    ['where a word goes on for long', 'w'.repeat(36 * 200)],
  ])('%s', (_, text) => {
    expect(isLong(text)).toBe(true)
  })

  test.each([
    ['with fewer words', words(35)],
    ['where one has 26', `${words(26)}. Then ${words(24)}.`],
    ['after a full stop', twice('. Word ')],
    ['after a stop that something closes', twice('.”) Word ')],
    ['after a question, whatever follows', twice('? ')],
    ['after a stop and a line break', twice('.\nWord ')],
    ['after a stop and a wide space', twice('.\u2003Word ')],
    ['after a long word with a stop', twice(' departments. Word ')],
    ['after a blank line', twice('\n\n')],
    ['before an item of a list', twice('\n- ')],
    ['after a line of a verse', 'Some words here\nWord '.repeat(20)],
  ])('not %s', (_, text) => {
    expect(isLong(text)).toBe(false)
  })
})
