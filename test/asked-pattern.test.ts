import { expect, test } from 'vitest'
import { askedPattern } from '../rules/shared/asked-pattern.ts'

const pattern = askedPattern(/skin/i, String.raw`\bskins?\b`, 'iu')

test('a long pattern finds what it finds without its question', () => {
  expect(pattern.exec('dry skins')?.index).toBe(4)
  expect(pattern.test('SKIN')).toBe(true)
  expect(pattern.test('skinny')).toBe(false)
  expect(pattern.exec('a bone')).toBeNull()
})

test('beyond ASCII the pattern is asked itself', () => {
  expect(pattern.test('ſ\u212Ain')).toBe(true)
})
