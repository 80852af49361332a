import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSchedule, pauseAfter } from '../../src/lsp/schedule.ts'

describe('a schedule', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('puts what is new in the place of what waits, for each name by itself', () => {
    const done: string[] = []
    const { later } = createSchedule()
    later('a', 0, () => done.push('a1'))
    later('b', 0, () => done.push('b1'))
    later('a', 0, () => done.push('a2'))
    expect(done).toEqual([])
    vi.runAllTimers()
    expect(done.toSorted()).toEqual(['a2', 'b1'])
    later('a', 0, () => done.push('a3'))
    vi.runAllTimers()
    expect(done).toContain('a3')
  })

  it('forgets what is cancelled, and does not mind what never waited', () => {
    const work = vi.fn<() => void>()
    const { later, cancel } = createSchedule()
    later('a', 0, work)
    cancel('a')
    cancel('b')
    vi.runAllTimers()
    expect(work).not.toHaveBeenCalled()
  })

  it('waits for a pause in the typing only where the work would be in its way', () => {
    expect(pauseAfter(15)).toBe(0)
    expect(pauseAfter(100)).toBeGreaterThan(100)
    expect(pauseAfter(200)).toBeGreaterThan(pauseAfter(100))
    expect(pauseAfter(60_000)).toBeLessThan(1000)
  })
})
