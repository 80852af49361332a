/** How many threads look at drafts, this one included. */
export type Concurrency = number | 'auto' | 'off'

/** Decides, while drafts are looked at, whether other threads are worth what they cost. */
export interface Watch {
  /** @param done How many drafts of the list have been looked at. */
  wantsThreads(done: number): boolean
}

/** A run that ends within this has cost less than starting threads would. In milliseconds. */
const trial = 300
/** Threads are not started for less than this. */
const worthwhile = 1000

/**
 * What drafts cost depends on the machine and on the drafts, so it is measured on the first of them.
 *
 * @param total How many drafts are on the list.
 */
export function createWatch(concurrency: Concurrency, total: number): Watch {
  if (concurrency === 'off') return { wantsThreads: () => false }
  if (concurrency !== 'auto') return { wantsThreads: () => concurrency > 1 && total > 1 }
  const start = milliseconds()
  return {
    wantsThreads(done) {
      const passed = milliseconds() - start
      if (passed < trial || done === 0) return false
      return (passed / done) * (total - done) >= worthwhile
    },
  }
}

/** Node loads much to measure `performance`. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1_000_000
}
