/** Turns many events into few reasons to look. */
export interface WakeUps {
  /** Something has happened. */
  wake(): void
  /**
   * From now on there is a reason every two seconds, as nobody will tell.
   *
   * @returns Whether that is new.
   */
  poll(): boolean
  /** Settles once something has happened and it has been quiet for a moment since. */
  next(): Promise<void>
  close(): void
}

/** In milliseconds: an editor that saves a draft writes, moves and deletes within these. */
const quiet = 60
/** Nobody waits for longer, however busy the folder. */
const longest = 1000
const pollPause = 2000

export function createWakeUps(): WakeUps {
  let timer: NodeJS.Timeout | undefined
  let interval: NodeJS.Timeout | undefined
  let first: number | undefined
  let isDue = false
  let settle: (() => void) | undefined

  function fall(): void {
    timer = undefined
    first = undefined
    isDue = true
    settle?.()
  }

  return {
    wake() {
      const now = Date.now()
      first ??= now
      clearTimeout(timer)
      timer = setTimeout(fall, Math.max(0, Math.min(quiet, first + longest - now)))
    },
    poll() {
      if (interval) return false
      interval = setInterval(fall, pollPause)
      return true
    },
    async next() {
      if (!isDue) await new Promise<void>((resolve) => (settle = resolve))
      settle = undefined
      isDue = false
    },
    close() {
      clearTimeout(timer)
      clearInterval(interval)
    },
  }
}
