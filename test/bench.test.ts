import { expect, test } from 'vitest'
import { createRandom, hostileShapes, makeDraft, makePosts, smallDrafts } from '../bench/corpora.ts'
import { exponentOf, median } from '../bench/measure.ts'
import { rules } from '../rules/index.ts'
import { lintText } from './harness.ts'

test('a corpus is the same each time it is made', () => {
  expect(makeDraft(createRandom(5), 1500, 0.5)).toBe(makeDraft(createRandom(5), 1500, 0.5))
  expect(makeDraft(createRandom(5), 1500, 0.5)).not.toBe(makeDraft(createRandom(6), 1500, 0.5))
  expect(makePosts(20, 0.5)).toBe(makePosts(20, 0.5))
})

test('the small drafts have what their names say', async () => {
  const inProfile = rules.filter(({ profile }) => profile !== undefined && profile !== 'us-health')
  const clean = await lintText(smallDrafts.clean, { rules: inProfile })
  const findings = await lintText(smallDrafts.findings, { rules: inProfile })
  expect(clean.diagnostics).toEqual([])
  expect(findings.diagnostics.map(({ ruleId }) => ruleId)).toHaveLength(5)
})

test('a shape is about as long as it is asked to be', () => {
  for (const make of Object.values(hostileShapes)) {
    const { length } = make(10_000)
    expect(length).toBeGreaterThan(4_000)
    expect(length).toBeLessThan(16_000)
  }
})

test('an exponent says how much faster than its size a time grows', () => {
  const linear = [1, 2, 4].map((size) => ({ size, time: 3 * size }))
  const square = [1, 2, 4].map((size) => ({ size, time: size * size }))
  expect(exponentOf(linear)).toBeCloseTo(1)
  expect(exponentOf(square)).toBeCloseTo(2)
  expect(median([5, 1, 3])).toBe(3)
})
