import { plural } from '../reporters/plural.ts'
import type { Io } from './io.ts'

/** A line that says how far the run is, for people who wait longer than a second. */
export interface Progress {
  /** Before each draft. */
  readonly show: (done: number, total: number) => void
  /** Takes the line away, until it is shown again. */
  readonly clear: () => void
}

/** In milliseconds. */
const patience = 1000
const pause = 100
/** What is left is told once there is something to tell it from, and only if it is a while. */
const longEnough = 5000

export function createProgress(io: Pick<Io, 'isInteractive' | 'status'>): Progress {
  const start = Date.now()
  let last = start
  let isShown = false
  let isWatched: boolean | undefined
  return {
    show(done, total) {
      const now = Date.now()
      if (now - start < patience || now - last < pause) return
      // Whether anybody watches is asked only where there is something to see.
      isWatched ??= io.isInteractive
      if (!isWatched) return
      last = now
      // Asked last: the system has to be asked, and this is called for every draft.
      if (!io.isInteractive) return
      isShown = true
      const spent = now - start
      const left = done === 0 ? 0 : (spent / done) * (total - done)
      const time = spent > patience * 3 && left > longEnough ? `, ${timeLeft(left)} left` : ''
      io.status(`${inWords(done)} of ${plural(total, 'draft').replace(/\d+/, inWords)}${time}`)
    },
    clear() {
      if (isShown) io.status('')
      isShown = false
    },
  }
}

/** `12,345`. */
function inWords(count: number | string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `about ${seconds} s` : `about ${Math.round(seconds / 60)} min`
}
