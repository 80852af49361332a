import type { Io } from './io.ts'

/** A line that says how far the run is, for people who wait longer than a second. */
export interface Progress {
  readonly show: (done: number, total: number) => void
  readonly clear: () => void
}

const patience = 1000
const pause = 100

export function createProgress(io: Pick<Io, 'isInteractive' | 'status'>): Progress {
  const start = Date.now()
  let last = start
  let isShown = false
  return {
    show(done, total) {
      if (!io.isInteractive) return
      const now = Date.now()
      if (now - start < patience || now - last < pause) return
      last = now
      isShown = true
      io.status(`${done} of ${total} drafts`)
    },
    clear() {
      if (isShown) io.status('')
    },
  }
}
