import { addNode, pointAt, type Scan } from './scan.ts'
import { endOf, fromOf, SPACE } from './page.ts'

const TICK = 96

/** Reads code between runs of backticks. Without a run that closes it, the first one is words. */
export function readCode(scan: Scan): boolean {
  const { text, at, lineEnd } = scan
  const open = pastRun(text, at, lineEnd)
  const close = findRun(text, open, lineEnd, open - at)
  scan.patience -= close < 0 ? lineEnd - open : 0
  if (close < 0) {
    if (goesOn(scan, open - at)) return false
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
  const after = close + open - at
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

/** Whether code may go on past the end of the line. */
function goesOn(scan: Scan, size: number): boolean {
  const { page, text } = scan
  for (let line = scan.line + 1; line <= scan.lastLine; line++) {
    const from = fromOf(page, line)
    const end = endOf(page, line)
    scan.patience -= end - from
    if (scan.patience < 0 || findRun(text, from, end, size) >= 0) return true
  }
  return false
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
