import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lazyPattern } from '../src/core/pattern.ts'

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
