import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClueTable } from '../../src/engine/clue-table.ts'
import { hasLongSentence } from '../../src/engine/scan-sentences.ts'
import { createWordScan } from '../../src/engine/scan-words.ts'
import { signs } from '../../src/engine/signs.ts'

const { scan, codesOf } = createWordScan(createClueTable([]))
const isLong = (text: string): boolean => hasLongSentence(text, codesOf(text))
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

describe('whoever looks at the words of a text', () => {
  const mayBeLong = (text: string): boolean => (scan(text).held & signs.long) !== 0

  const part = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 36 }).map(words) },
    fc.constantFrom(
      'w'.repeat(1300),
      ' ',
      '.',
      '. ',
      '.\n',
      '! The ',
      '? the ',
      '. The ',
      ' . The ',
      '.” The ',
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n- ',
      '\n# ',
      '\n A',
      ' Dr. Who ',
      ' J. The ',
      ' e.g. The ',
      '.\u2003The ',
    ),
    fc.constantFrom(
      '… The ',
      '.) The ',
      '..... The ',
      '\u00a0',
      '\u3000',
      '5. The ',
      '\r\n\r\n',
      '|',
      '+',
      'é. The ',
    ),
  )

  test('never misses what is too long', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        fc.pre(isLong(text))
        expect(mayBeLong(text)).toBe(true)
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 2000) },
    )
  })
})
