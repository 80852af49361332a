import { describe, expect, test } from 'vitest'
import { contrasts, isSomebody } from './pairs/all.ts'
import { stories } from './pairs/stories.ts'

// Most of a list of pairs has to hold: what is known to fail is marked, and fails here when it
// comes right, so that the mark goes.
describe.each(contrasts)('$name', ({ ask, pairs }) => {
  test('has enough pairs, few of them known to fail', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(pairs.filter(({ isGap }) => isGap).length).toBeLessThan(pairs.length / 10)
  })

  test.each(pairs)('tells “$yes” from “$no”', async ({ yes, no, isGap }) => {
    const isRight = (await ask(yes)) && !(await ask(no))
    expect(isRight).toBe(!isGap)
  })
})

describe('stories', () => {
  test.each(stories)('finds somebody in “%s”', async (story) => {
    expect(await isSomebody(story)).toBe(true)
  })
})
