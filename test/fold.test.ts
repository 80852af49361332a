import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { foldText } from '../src/core/fold.ts'

/** What a stretch of the folded text was made from. */
function origin(text: string, folded: string): string {
  const { value, from, to } = foldText(text)
  const index = value.indexOf(folded)
  expect(index).toBeGreaterThanOrEqual(0)
  return text.slice(from[index], to[index + folded.length - 1])
}

describe('folding', () => {
  test.each([
    ['letters to lower case', 'Crazy NHS', 'crazy nhs'],
    ['runs of space to one', 'a \t\n  b', 'a b'],
    ['space of other kinds', 'a\u00A0\u2009b\u3000c', 'a b c'],
    ['a blank line to a line feed', 'a\n\nb', 'a\nb'],
    ['a blank line with CRLF', 'a\r\n \r\nb', 'a\nb'],
    ['a line break with CRLF to a space', 'a\r\nb', 'a b'],
    ['typographic quotes', '‘a’ “b” «c» d`', '\'a\' "b" "c" d\''],
    ['dashes and hyphens', 'a–b—c\u2011d−e', 'a-b-c-d-e'],
    ['full-width letters', 'ＣＲＡＺＹ', 'crazy'],
    ['styled letters', '𝓬𝓻𝓪𝔃𝔂 𝐜𝐫𝐚𝐳𝐲 Ⓒⓡ', 'crazy crazy cr'],
    ['ligatures', 'ﬁt ﬀ', 'fit ff'],
    ['accents', 'naïve café Ångström', 'naive cafe angstrom'],
    ['combining marks', 'c\u0336r\u0336azy e\u0301', 'crazy e'],
    ['zero-width signs', 'cr\u200Ba\u200Dz\u2060y\uFEFF', 'crazy'],
    ['soft hyphens', 'cra\u00ADzy', 'crazy'],
    ['variation selectors', '♥\uFE0F a', '♥ a'],
    ['a dotted capital I', 'İstanbul', 'istanbul'],
    ['a sharp s', 'Straße', 'straße'],
    ['hashtags at their capitals', '#AskYourPharmacist now', '#ask your pharmacist now'],
    ['handles at their capitals', '@DrSmith', '@dr smith'],
    ['no other word at its capitals', 'iPhone McDonald', 'iphone mcdonald'],
    ['letters of other scripts', 'ПРИВЕТ Ωμέγα', 'привет ωμεγα'],
  ])('takes %s', (_, text, folded) => {
    expect(foldText(text).value).toBe(folded)
  })

  test('leads a ligature back as a whole', () => {
    expect(origin('a ﬁt', 'f')).toBe('ﬁ')
    expect(origin('a ﬁt', 'fit')).toBe('ﬁt')
  })

  test('takes marks and invisible signs along with the letter before them', () => {
    expect(origin('xe\u0301\u200B y', 'e')).toBe('e\u0301\u200B')
  })

  test('leads a run of space back as a whole', () => {
    expect(origin('a \n b', ' ')).toBe(' \n ')
  })

  test('leads an astral letter back as a whole', () => {
    expect(origin('a 𝓬b', 'c')).toBe('𝓬')
  })

  test('keeps a lone surrogate', () => {
    expect(foldText('a\uD83Db').value).toBe('a\uD83Db')
  })

  test('may lead to nothing', () => {
    expect(foldText('').value).toBe('')
    expect(foldText('\u200B\u0301').value).toBe('')
  })

  test('has a way back for each unit, in order and without cutting a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldText(text)
        const { value, from, to } = folded
        expect([folded.startOf(value.length), folded.endOf(value.length)]).toEqual([
          undefined,
          undefined,
        ])
        expect([from.length, to.length]).toEqual([value.length, value.length])
        for (let index = 0; index < value.length; index++) {
          const start = from[index] ?? -1
          const end = to[index] ?? -1
          expect(start).toBeGreaterThanOrEqual(from[index - 1] ?? 0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
        }
      }),
    )
  })
})
