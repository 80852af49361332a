import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Feature } from '../../src/core/wakes.ts'
import { createClueTable } from '../../src/engine/clue-table.ts'
import { digitSigns } from '../../src/engine/digit-signs.ts'
import { looks, type Seen } from '../../src/engine/scan-features.ts'
import { isDisguised } from '../../src/engine/scan-hidden.ts'
import { createWordScan } from '../../src/engine/scan-words.ts'

const words = createWordScan(createClueTable([]))

function seen(text: string): Seen {
  const found = words.scan(text)
  return { text, spoken: text, ...found, folded: undefined, codes: words.codes }
}

/** Whether a text has a feature, as a scan asks. */
function has(feature: Feature, found: Seen): boolean {
  const [needed, look] = looks[feature] ?? [0, () => false]
  return (found.held & needed) !== 0 && look(found)
}

/** With every bit, each pattern is asked. */
const all = -1

const one = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: one(...'0123457', '12', '1980', '123456', 'a', 'b', 'W', 'Zz', 'x') },
      {
        weight: 3,
        arbitrary: one(...' -./:_', '\n', '\n\n', ', ', '         ', '–', 'é', '\u{1F489}'),
      },
      { weight: 1, arbitrary: one(...'@$!|+*#%£•', '\0') },
      {
        weight: 1,
        arbitrary: one(
          '2026-05-01',
          '01/05/2026 09:30',
          '12345678901234567',
          'facade',
          'deadbeef',
          'gir 0aa',
          'CF10 1ZZ',
          'D02 X285',
          'D02X285',
          'QQ 12 34 56 C',
          '5B6A2F-A99999-7C1D9A',
          '1.2.80',
        ),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 3000) }

describe('the words with digits of a text', () => {
  test.each<Feature>([
    '<number>',
    '<long number>',
    '<lettered number>',
    '<long code>',
    '<postcode>',
  ])('are asked for %s wherever its pattern finds some', (feature) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = seen(text)
        expect(has(feature, found)).toBe(has(feature, { ...found, digits: all }))
      }),
      runs,
    )
  })

  test.each<[Feature, RegExp]>([
    ['<date>', /\d[-./]\d{1,2}[-./]\d\d/],
    ['<eircode>', /(?<![a-z\d])[a-z]\d[\dw](?=[a-z]{0,3}\d)[a-z\d]{4}(?![a-z\d])/i],
  ])('have %s where a pattern does', (feature, pattern) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(has(feature, seen(text))).toBe(pattern.test(text))
      }),
      runs,
    )
  })

  test('are taken for letters in disguise wherever the pattern finds some', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { held, digits } = seen(text)
        expect(isDisguised(text, held, digits)).toBe(isDisguised(text, all, all))
      }),
      runs,
    )
  })

  test.each<[sign: keyof typeof digitSigns, text: string, other: string]>([
    ['number', '12 34 56', 'p12 a34 56'],
    ['number', '123456', '12345678901234567'],
    ['longNumber', '1234-5678', '123456'],
    ['letteredNumber', 'QQ 123456', 'p123456'],
    ['day', '2026-05', '2026'],
    ['date', '1.2.80', '1.200.80'],
    ['postcode', 'CF10 1ZZ', '1st and 5mg'],
    ['postcode', 'D02 1234', 'p12 and a345'],
    ['eircode', 'D02X285', 'D02X28'],
    ['longCode', '123456 abcdef', 'p123456 and a123'],
    ['disguise', '1d10t', 'b12, 5mg, 1st'],
  ])('may be %s', (sign, text, other) => {
    expect(seen(text).digits & digitSigns[sign]).toBe(digitSigns[sign])
    expect(seen(other).digits & digitSigns[sign]).toBe(0)
  })
})
