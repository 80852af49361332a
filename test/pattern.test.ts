import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lazyPattern, matchesOf } from '../src/core/pattern.ts'

const sources = [
  String.raw`(?<![\p{L}\p{N}])an? [\p{L}'-]{1,9}\s+(?:\p{Lu}\p{L}*)?$`,
  String.raw`^\W*(?:@\w+[\s,:;–-]+)+\p{L}+`,
  String.raw`[^✅\p{N}]\p{Nd}{2}(?:\p{M}|x)?`,
  String.raw`\bI['’]m an? \p{Ll}+`,
]
const letters = fc.constantFrom(..."aAzZ019 ’–“”'-,@é\u0301ß✅👍ſK\n".match(/./gsu)!)
const text = fc.oneof(
  fc.array(letters, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 20 }),
)

test.each(sources)('%s matches what it says, whatever is in the text', (source) => {
  for (const flags of ['u', 'iu']) {
    const lazy = lazyPattern(source, flags)
    fc.assert(
      fc.property(text, (sample) => {
        const plain = new RegExp(source, flags).exec(sample)
        expect(lazy.test(sample)).toBe(plain !== null)
        expect(lazy.exec(sample)?.[0]).toBe(plain?.[0])
        expect(lazy.exec(sample)?.index).toBe(plain?.index)
      }),
      { numRuns: 400 },
    )
  }
})

test('what only the Unicode flag can say keeps it', () => {
  expect(lazyPattern(String.raw`^\u{1F9F5}$`, 'u').test('\u{1F9F5}')).toBe(true)
  expect(lazyPattern(String.raw`^\P{L}$`, 'u').test('1')).toBe(true)
  expect(lazyPattern(String.raw`^\p{RGI_Emoji}|a$`, 'v').test('a')).toBe(true)
})

test('all matches are those that the text itself would give', () => {
  const patterns = [
    /a/g,
    /a*/g,
    /(?<=a)/giu,
    /[^]?/gu,
    new RegExp('\\b|é', 'gv'),
    /a|\B/gy,
    /(?<first>a)(z)?/dg,
  ]
  for (const pattern of patterns) {
    fc.assert(
      fc.property(text, (sample) => {
        expect([...matchesOf(pattern, sample)]).toEqual([...sample.matchAll(pattern)])
        expect(pattern.lastIndex).toBe(0)
      }),
      { numRuns: 200 },
    )
  }
})

test('the matches of two texts can be asked for at once, and not all of them', () => {
  const word = /\w+/g
  const pairs: string[] = []
  for (const [outer] of matchesOf(word, 'one two three')) {
    for (const [inner] of matchesOf(word, 'four five')) {
      pairs.push(`${outer} ${inner}`)
      break
    }
  }
  expect(pairs).toEqual(['one four', 'two four', 'three four'])
  expect(word.test('six')).toBe(true)
})

test('a pattern that cannot go on is refused, as by the text itself', () => {
  expect(() => [...matchesOf(/a/, 'a')]).toThrow(TypeError)
})
