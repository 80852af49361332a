import type { Range } from '../../core/sentences.ts'
import { keyOf } from '../definitions.ts'

/** Labels have at most 999 signs. */
const longest = 1100
const OPEN = 91
const CLOSE = 93

/** Whatever may be a label that is defined in a stretch: what stands in brackets before a colon. */
export function gatherLabels(text: string, { start, end }: Range): ReadonlySet<string> {
  const labels = new Set<string>()
  for (let at = text.indexOf(']:', start); at >= 0 && at < end; at = text.indexOf(']:', at + 1)) {
    const least = Math.max(start, at - longest)
    for (let from = at - 1; from >= least; from--) {
      const code = text.charCodeAt(from)
      if (code === OPEN) labels.add(keyOf(text.slice(from + 1, at)))
      if ((code === OPEN || code === CLOSE) && !isEscaped(text, from)) break
    }
  }
  return labels
}

/** Whether what opens at a bracket may define something. */
export function mayBeDefinition(text: string, open: number): boolean {
  const close = closingOf(text, open)
  return close !== undefined && text.charCodeAt(close + 1) === 58
}

/** Whether the words in brackets, or those in the brackets after them, may be defined. */
export function mayBeReference(
  text: string,
  labels: ReadonlySet<string>,
  open: number,
  close: number,
): boolean {
  if (labels.size === 0) return false
  if (close - open < longest && labels.has(keyOf(text.slice(open, close)))) return true
  if (text.charCodeAt(close + 1) !== OPEN) return false
  const end = closingOf(text, close + 1)
  return end !== undefined && labels.has(keyOf(text.slice(close + 2, end)))
}

/** The first bracket that closes, and may be meant to. */
function closingOf(text: string, open: number): number | undefined {
  for (let at = open + 1; at < text.length && at < open + longest; at++) {
    if (text.charCodeAt(at) === CLOSE && !isEscaped(text, at)) return at
  }
  return undefined
}

/** An even number of backslashes escapes nothing. */
function isEscaped(text: string, at: number): boolean {
  let from = at
  while (from > 0 && text.charCodeAt(from - 1) === 92) from--
  return (at - from) % 2 === 1
}
