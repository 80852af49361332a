import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createProgress } from '../src/cli/progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A run of so many drafts that take so long each; what was shown, in order. */
function run(total: number, each: number, isInteractive = true): string[] {
  const shown: string[] = []
  const progress = createProgress({ isInteractive, status: (text) => void shown.push(text) })
  for (let done = 0; done < total; done++) {
    progress.show(done, total)
    vi.advanceTimersByTime(each)
  }
  progress.clear()
  return shown
}

test('a short run shows nothing', () => {
  expect(run(900, 1)).toEqual([])
})

test('nobody is told who does not watch', () => {
  expect(run(20_000, 1, false)).toEqual([])
})

describe('a long run', () => {
  const shown = (): string[] => run(12_345, 4)

  test('says how far it is, and takes the line away at the end', () => {
    const lines = shown()
    expect(lines[0]).toBe('250 of 12,345 drafts')
    expect(lines.at(-1)).toBe('')
    expect(lines.at(-2)).toMatch(/^12,3\d\d of 12,345 drafts$/)
  })

  test('says how long it will take, while that is a while', () => {
    const left = shown().flatMap((line) => /, about (\d+) s left$/.exec(line)?.[1] ?? [])
    expect(left.length).toBeGreaterThan(100)
    expect(left.map(Number)).toEqual(left.map(Number).toSorted((a, b) => b - a))
    expect(run(12_345, 40).some((line) => line.endsWith('about 8 min left'))).toBe(true)
  })

  test('does not write more than somebody can read', () => {
    expect(shown().length).toBeLessThan(12_345 / 20)
  })
})

test('a part of the report takes the line away, and it comes back', () => {
  const shown: string[] = []
  const progress = createProgress({ isInteractive: true, status: (text) => void shown.push(text) })
  for (const done of [1, 2]) {
    vi.advanceTimersByTime(2000)
    progress.show(done, 3)
    progress.clear()
    progress.clear()
  }
  expect(shown).toEqual(['1 of 3 drafts', '', '2 of 3 drafts', ''])
})
