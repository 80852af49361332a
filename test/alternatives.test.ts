import { describe, expect, it } from 'vitest'
import { alternatives } from '../rules/shared/alternatives.ts'

const sources = [
  '\\ba cat\\b',
  '\\b(?:a|the) (?:cat|dog)s?\\b',
  'dogs? and',
  '(?<=the )end$',
] as const
const parts = alternatives(
  [
    [/cat/i, sources[0]],
    [/cat|dog/i, sources[1]],
    [/ and/i, sources[2]],
    [/end/i, sources[3]],
  ],
  'i',
)
const whole = new RegExp(sources.join('|'), 'gi')

describe('alternatives', () => {
  it.each([
    'A cat, the dogs and a cats’ home, and this is the end',
    'the dogs and dogs and the cat',
    'a cat a cat a cat',
    'nothing of the sort',
    '',
  ])('finds in “%s” what one pattern of all parts would', (text) => {
    const expected = [...text.matchAll(whole)].map(({ index, 0: value }) => [index, value])
    const found = [...parts.matchAll(text)].map(({ index, 0: value }) => [index, value])
    expect(found).toStrictEqual(expected)
    expect(parts.exec(text)?.[0]).toBe(expected[0]?.[1])
    expect(parts.test(text)).toBe(expected.length > 0)
  })

  it('asks a part only where its clue stands', () => {
    expect(alternatives([[/dog/, 'cat']], '').test('a cat')).toBe(false)
  })
})
