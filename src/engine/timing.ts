import type { Stopwatch } from '../core/stopwatch.ts'

/** Does a piece of work, and tells the stopwatch, where there is one, how long it took. */
export function timeStage<T>(stopwatch: Stopwatch | undefined, name: string, work: () => T): T {
  if (!stopwatch) return work()
  const start = stopwatch.now()
  const stop = (): void => stopwatch.addToStage(name, start)
  const result = work()
  // What is waited for is part of it: a package that was not loaded yet.
  if (result instanceof Promise) return result.finally(stop) as T
  stop()
  return result
}
