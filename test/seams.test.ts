import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withSeams } from '../src/core/seams.ts'

/** Long enough to be worth it, and in no text below. */
const rest = `|${'z'.repeat(150)}`

function sewn(source: string): string {
  return withSeams(source + rest).slice(0, -rest.length)
}

test.each([
  ['(?:a|b)c', '(?:a|b)(?=)c'],
  ['(?:a|b)?c', '(?:a|b)?(?=)c'],
  ['(?:a|b){2,3}?c', '(?:a|b){2,3}?(?=)c'],
  ['(?<=a|b)(?<name>c|d)e', '(?<=a|b)(?<name>c|d)(?=)e'],
  ['(?:a(?:b|c) d)+ e', '(?:a(?:b|c)(?=) d)+(?=) e'],
])('a seam stands behind a group: %s', (source, expected) => {
  expect(sewn(source)).toBe(expected)
})

test.each(['(?:a|b)', '(?!a|b)c', '(?:a|b)*|c', '((?:a|b))', '\\(a\\)b', '[(a)b]c', '[\\])]c'])(
  'none is needed in %s',
  (source) => {
    expect(sewn(source)).toBe(source)
  },
)

test('short patterns stay as they are', () => {
  expect(withSeams('(?:a|b)c')).toBe('(?:a|b)c')
})

const letters = fc.constantFrom('a', 'b', 'c', ' ', '[ab]', '\\)', '[)c]', '\\b', '^', '$')
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    letters,
    fc
      .tuple(
        fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'),
        fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '?', '*', '+?', '{0,2}', '{1,2}?'),
      )
      .map(([open, choices, often]) => {
        const isLookaround = /[=!]$/.test(open)
        return `${open}${choices.join('|')})${isLookaround ? '' : often}`
      }),
  ),
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
}))

test('a pattern with seams finds the same', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.constantFrom('g', 'gi', 'gu'),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', ')'), maxLength: 12 }),
      (source, flags, text) => {
        expect(foundBy(withSeams(source + rest), flags, text)).toEqual(
          foundBy(source + rest, flags, text),
        )
      },
    ),
    { numRuns: 3000 },
  )
})

/** Where each match begins, and what all of its groups hold. */
function foundBy(source: string, flags: string, text: string): unknown[] {
  return [...text.matchAll(new RegExp(source, flags))].map((match) => [match.index, ...match])
}
