import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLines } from '../src/core/lines.ts'
import { splitMarkdown } from '../src/readers/chunks.ts'
import { readWithRemark } from '../src/readers/markdown.ts'
import { trickyLines, wildMarkdown, writtenMarkdown } from './generate-markdown.ts'

/** `PROPERTY_RUNS=20000 npx vitest run test/chunks.property.test.ts` for a long run. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 400)

const anyMarkdown = fc.oneof(
  { weight: 6, arbitrary: trickyLines },
  { weight: 1, arbitrary: wildMarkdown },
  { weight: 2, arbitrary: writtenMarkdown },
)

describe('a draft read in chunks', () => {
  test.each([1, 20])(
    'has the same blocks as in one piece, from %i signs on',
    (least) => {
      fc.assert(
        fc.property(anyMarkdown, (text) => {
          const lines = createLines(text)
          const range = { start: 0, end: text.length }
          const whole = readWithRemark(text, range, lines, Number.POSITIVE_INFINITY)
          expect(readWithRemark(text, range, lines, least)).toEqual(whole)
        }),
        { numRuns: runs },
      )
    },
    3_600_000,
  )

  test('keeps every sign', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const chunks = splitMarkdown(text, 1)
        expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      }),
      { numRuns: runs },
    )
  })

  test('is cut at paragraphs', () => {
    const text = 'One.\n\nTwo\nlines.\n\n# Three\n'
    expect(splitMarkdown(text, 1).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One.\n\n',
      'Two\nlines.\n\n',
      '# Three\n',
    ])
  })

  test('is not cut within a fence, a comment or a list', () => {
    for (const text of ['```\n\na\n\nb\n', '<!--\n\na\n\nb\n', '- a\n\n  b\n\n- c\n']) {
      expect(splitMarkdown(text, 1)).toHaveLength(1)
    }
  })
})
