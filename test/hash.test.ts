import { expect, test } from 'vitest'
import { hashBehind, hashText } from '../src/core/hash.ts'

/** Caches and baselines of other versions hold them. */
test('names a text in the same way for ever', () => {
  expect(hashText('')).toBe('0bdcb81aee8d83')
  expect(hashText('The surgery is open.')).toBe('0b238456f8f8ad')
  expect(hashText('\u2019 \u{1F600}')).toBe('048233e9cc0402')
})

test('names a text of which the beginning was gone through before as the whole', () => {
  const text = ['respect/person-first', 'posts.ndjson', 120, '\u20144'].join('\0')
  for (let cut = 0; cut <= text.length; cut++) {
    expect(hashBehind(text.slice(0, cut))(text.slice(cut))).toBe(hashText(text))
  }
})
