import { expect, test } from 'vitest'
import { publicAbbreviations } from '../../rules/lexicons/public-abbreviations.ts'
import { hasAbbreviations, knownCapitals } from '../../src/engine/scan-abbreviations.ts'

test('what wakes no rule is known to the one for abbreviations', () => {
  const known = new Set(publicAbbreviations)
  expect([...knownCapitals].filter((word) => !known.has(word))).toEqual([])
})

test.each<[text: string, isThere: boolean]>([
  ['See the LPC.', true],
  ['See the QXZ.', true],
  ['Call the NHS.', false],
  ['READ the sign', true],
  ['READ THE SIGN', false],
  ['Please READ THIS now', false],
  // What is always in capitals may be one among shouted words too.
  ['THE NMS IS BACK', true],
  ['ASK YOUR ANPS', true],
  // Markup may end what looks like a word.
  ['QXZ ABC**de**', true],
  ['QXZ, and ABC', true],
])('of %s', (text, isThere) => {
  expect(hasAbbreviations(text, 1)).toBe(isThere)
})
