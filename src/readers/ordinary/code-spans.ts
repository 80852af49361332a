import { addNode, pointAt, type Scan } from './scan.ts'
import { endOf, fromOf, SPACE } from './page.ts'

const TICK = 96
const tick = '`'

/** Reads code between runs of backticks. Without a run that closes it, the first one is words. */
export function readCode(scan: Scan): boolean {
  const { text, at, lineEnd } = scan
  const open = pastRun(text, at, lineEnd)
  const size = open - at
  const close = isInVain(scan, open, size) ? -1 : findRun(text, open, lineEnd, size)
  if (close < 0) {
    scan.lastTicks ??= lastRunsFrom(scan, open)
    // It may be closed on one of the next lines.
    if (!isInVain(scan, open, size)) return false
    scan.at = open
    return true
  }
  let start = open
  let end = close
  const isPadded = text.charCodeAt(start) === SPACE && text.charCodeAt(end - 1) === SPACE
  if (isPadded && hasWords(text, start, end)) {
    start++
    end--
  }
  const after = close + size
  return addNode(
    scan,
    {
      type: 'inlineCode',
      value: text.slice(start, end),
      position: { start: pointAt(scan, at), end: pointAt(scan, after) },
      data: { pieces: { value: [[0, start, end]] } },
    },
    at,
    after,
  )
}

/** Whether it is known that no run of so many backticks follows. */
function isInVain({ lastTicks }: Scan, open: number, size: number): boolean {
  return lastTicks !== undefined && (lastTicks.get(size) ?? -1) < open
}

/** Where the last run of each size starts, here or on the next lines. */
function lastRunsFrom(scan: Scan, open: number): Map<number, number> {
  const { page, text, line, lastLine } = scan
  const last = new Map<number, number>()
  note(open, scan.lineEnd)
  for (let next = line + 1; next <= lastLine; next++) note(fromOf(page, next), endOf(page, next))
  return last

  function note(start: number, limit: number): void {
    for (let at = text.indexOf(tick, start); at >= 0 && at < limit;) {
      const end = pastRun(text, at, limit)
      last.set(end - at, at)
      at = text.indexOf(tick, end)
    }
  }
}

function pastRun(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && text.charCodeAt(at) === TICK) at++
  return at
}

/** Where the next run of so many backticks starts; -1 without one. */
function findRun(text: string, start: number, limit: number, size: number): number {
  for (let at = start; at < limit; at++) {
    if (text.charCodeAt(at) !== TICK) continue
    const end = pastRun(text, at, limit)
    if (end - at === size) return at
    at = end
  }
  return -1
}

function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) return true
  return false
}
