import { availableParallelism } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Concurrency, createWatch } from '../../src/node/watch.ts'

/**
 * Looks at drafts on a clock of its own.
 *
 * @param cost In milliseconds, of each draft by its number; the last one stands for all after it.
 * @returns After how many drafts threads are wanted.
 */
function startOfThreads(
  concurrency: Concurrency,
  total: number,
  cost: readonly number[],
): number | undefined {
  let passed = 0
  vi.spyOn(process, 'hrtime').mockImplementation(
    Object.assign((): [number, number] => [Math.floor(passed / 1000), (passed % 1000) * 1e6], {
      bigint: () => BigInt(Math.round(passed * 1e6)),
    }),
  )
  const watch = createWatch(concurrency, total)
  for (let done = 0; done < total; done++) {
    if (watch.wantsThreads(done)) return done
    passed += cost[Math.min(done, cost.length - 1)] ?? 0
  }
  return undefined
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('threads that a run starts by itself', () => {
  it('are none for a few files', () => {
    expect(startOfThreads('auto', 100, [5])).toBeUndefined()
  })

  it('are none where the first drafts alone are slow', () => {
    const slowStart = Array.from({ length: 100 }, () => 3)
    expect(startOfThreads('auto', 2000, [...slowStart, 0.4])).toBeUndefined()
  })

  it.runIf(availableParallelism() > 1)('are started for many files', () => {
    expect(startOfThreads('auto', 100_000, [0.4])).toBeGreaterThan(500)
  })

  it.runIf(availableParallelism() > 1)('are started after one that takes long', () => {
    expect(startOfThreads('auto', 100, [5000])).toBe(1)
  })

  it('are started at once where their number is given', () => {
    expect(startOfThreads(2, 10, [1])).toBe(0)
    expect(startOfThreads(1, 10, [1])).toBeUndefined()
    expect(startOfThreads('off', 100_000, [10])).toBeUndefined()
  })
})
