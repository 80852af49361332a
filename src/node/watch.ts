/** How many threads look at drafts, this one included. */
export type Concurrency = number | 'auto' | 'off'

/** Decides, while drafts are looked at, whether other threads are worth what they cost. */
export interface Watch {
  /** @param done How many drafts of the list have been looked at. */
  wantsThreads(done: number): boolean
}

/**
 * The first drafts pay for what the others find ready: until then each takes up to ten times as long
 * as later. In milliseconds.
 */
const warmUp = 300
/** A run that ends within this has cost less than starting threads would. In milliseconds. */
const trial = 600
/**
 * Threads are not started to save less than this: each has to load and compile all over again, which
 * takes about a second of a processor. In milliseconds.
 */
const worthwhile = 2000

/** Each has the program once more in memory. */
const mostByThemselves = 8

/** How many threads that is here, this one included. */
export function threadsOf(concurrency: Concurrency): number {
  if (concurrency === 'off') return 1
  if (concurrency !== 'auto') return concurrency
  // Loaded by those who ask, for it takes a while.
  return Math.min(process.getBuiltinModule('node:os').availableParallelism(), mostByThemselves)
}

/**
 * What drafts cost depends on the machine and on the drafts, so it is measured on the first of them.
 *
 * @param total How many drafts are on the list.
 */
export function createWatch(concurrency: Concurrency, total: number): Watch {
  if (concurrency === 'off') return { wantsThreads: () => false }
  if (concurrency !== 'auto') return { wantsThreads: () => concurrency > 1 && total > 1 }
  const start = milliseconds()
  /** From here on it is measured. */
  let warm: { readonly passed: number; readonly done: number } | undefined
  let most = 0
  return {
    wantsThreads(done) {
      const passed = milliseconds() - start
      if (passed < warmUp) return false
      // One draft that takes longer than the trial is no beginning.
      warm ??= passed < trial ? { passed, done } : { passed: 0, done: 0 }
      if (passed < trial || done === warm.done) return false
      most ||= threadsOf('auto')
      const each = (passed - warm.passed) / (done - warm.done)
      return each * (total - done) * (1 - 1 / most) >= worthwhile
    },
  }
}

/** Node loads much to measure `performance`. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1_000_000
}
