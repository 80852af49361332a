import { expect, test } from 'vitest'
import { publicAbbreviations } from '../../rules/lexicons/public-abbreviations.ts'
import { knownCapitals } from '../../src/engine/scan-abbreviations.ts'

test('what wakes no rule is known to the one for abbreviations', () => {
  const known = new Set(publicAbbreviations)
  expect([...knownCapitals].filter((word) => !known.has(word))).toEqual([])
})
