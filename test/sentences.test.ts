import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../src/core/sentences.ts'

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test('end with a stop, and what closes it', () => {
    expect(sentencesOf('One. Two! “Three?” (Four.) Five… Six')).toEqual([
      'One. ',
      'Two! ',
      '“Three?” ',
      '(Four.) ',
      'Five… ',
      'Six',
    ])
  })

  test('do not end with an abbreviation', () => {
    for (const text of [
      'Dr. Smith came.',
      'Take it, e.g. Tuesday.',
      'Ask St. Mary.',
      'By J. Smith.',
    ]) {
      expect(sentencesOf(text)).toEqual([text])
    }
  })

  test('go on before a small letter', () => {
    expect(sentencesOf('We open at 3 p.m. on Tuesday.')).toEqual(['We open at 3 p.m. on Tuesday.'])
  })

  test('end before one where somebody writes without capitals', () => {
    expect(sentencesOf('@sam rest it. we open at 3 p.m. on friday... or so')).toEqual([
      '@sam rest it. ',
      'we open at 3 p.m. on friday... or so',
    ])
  })

  test('do not end within a number or an address', () => {
    expect(sentencesOf('Take 2.5 mg from example.org now.')).toHaveLength(1)
  })

  test('end with a blank line', () => {
    expect(sentencesOf('One\n\nTwo\nmore')).toEqual(['One\n\n', 'Two\nmore'])
  })

  test('are cut when they are no sentences any more, but not within a word or a pair', () => {
    const words = sentencesOf('word '.repeat(1000))
    expect(words.every((one) => one.length <= 1000 && /^(?:word )+$/.test(one))).toBe(true)
    expect(sentencesOf('a' + '😀'.repeat(1000)).every((one) => !/^[\uDC00-\uDFFF]/.test(one))).toBe(
      true,
    )
  })

  test('can be asked for within a text', () => {
    expect(splitSentences('A. B. C. D.', 3, 8)).toEqual([{ start: 3, end: 8 }])
  })

  test('cover the text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      ' ',
      '.',
      '!',
      '…',
      '"',
      ')',
      '\n',
      '\n\n',
      'Dr',
      '😀',
      'x'.repeat(700),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('')
        expect(sentencesOf(text).join('')).toBe(text)
        expect(splitSentences(text).every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })
})
