import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWakeUps, type WakeUps } from '../../src/cli/wake-ups.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How often somebody who always waits for the next reason is woken. */
function countWakes(wakeUps: WakeUps): () => number {
  let count = 0
  async function wait(): Promise<void> {
    for (;;) {
      await wakeUps.next()
      count++
    }
  }
  void wait()
  return () => count
}

test('many events at once are one reason to look', async () => {
  const wakeUps = createWakeUps()
  const count = countWakes(wakeUps)
  for (let event = 0; event < 10; event++) wakeUps.wake()
  await vi.runAllTimersAsync()
  expect(count()).toBe(1)
  wakeUps.wake()
  await vi.runAllTimersAsync()
  expect(count()).toBe(2)
})

test('a folder that is never quiet is looked at all the same', async () => {
  const wakeUps = createWakeUps()
  const count = countWakes(wakeUps)
  for (let event = 0; event < 500; event++) {
    wakeUps.wake()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(count()).toBeGreaterThan(1)
  expect(count()).toBeLessThan(50)
})

test('what happens while nobody waits is not lost', async () => {
  const wakeUps = createWakeUps()
  wakeUps.wake()
  await vi.runAllTimersAsync()
  await wakeUps.next()
  expect(vi.getTimerCount()).toBe(0)
})

test('where the system tells nothing, there is a reason again and again, until it is closed', async () => {
  const wakeUps = createWakeUps()
  const count = countWakes(wakeUps)
  expect([wakeUps.poll(), wakeUps.poll()]).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(count()).toBeGreaterThan(5)
  wakeUps.close()
  expect(vi.getTimerCount()).toBe(0)
})
