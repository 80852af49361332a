/** How many threads look at drafts, this one included. */
export type Concurrency = number | 'auto' | 'off'

/** Decides, while drafts are looked at, whether other threads are worth what they cost. */
export interface Watch {
  /** @param done How many drafts of the list have been looked at. */
  wantsThreads(done: number): boolean
}

/** A run that ends within this has cost less than starting threads would. In milliseconds. */
const trial = 300
/** Threads are not started for less than this: each has to load and compile all over again. */
const worthwhile = 1500

/**
 * What drafts cost depends on the machine and on the drafts, so it is measured on the first of them.
 *
 * @param total How many drafts are on the list.
 */
export function createWatch(concurrency: Concurrency, total: number): Watch {
  if (concurrency === 'off') return { wantsThreads: () => false }
  if (concurrency !== 'auto') return { wantsThreads: () => concurrency > 1 && total > 1 }
  const start = milliseconds()
  /** From here on it is measured: the first drafts pay for what the others find ready. */
  let warm: { readonly passed: number; readonly done: number } | undefined
  return {
    wantsThreads(done) {
      const passed = milliseconds() - start
      if (passed < trial / 2) return false
      // One draft that takes longer than the trial is no beginning.
      warm ??= passed < trial ? { passed, done } : { passed: 0, done: 0 }
      if (passed < trial || done === warm.done) return false
      const each = (passed - warm.passed) / (done - warm.done)
      return each * (total - done) >= worthwhile
    },
  }
}

/** Node loads much to measure `performance`. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1_000_000
}
