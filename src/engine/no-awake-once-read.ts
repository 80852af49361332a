import type { awakeOnceRead as onceRead } from './awake-once-read.ts'

/** Takes its place in a browser, where no rule sleeps, nor looks at some blocks alone; see `no-scan.ts`. */
export const awakeOnceRead: typeof onceRead = (draft, waker, { hasCompany, context }) => {
  return waker.awake(draft, hasCompany, context)
}
