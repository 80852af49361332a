import type { Code } from 'mdast'
import { gatherLines } from './gather-lines.ts'
import { endOf, fromOf, isSpace, type Page, pointOf, signOf, SPACE } from './page.ts'

/** Reads fenced code that is closed before its container ends. */
export function readFence(page: Page, line: number, last: number): Code | undefined {
  const { text } = page
  const start = signOf(page, line)
  const sign = text.charCodeAt(start)
  let at = start
  while (text.charCodeAt(at) === sign) at++
  const size = at - start
  const info = text.slice(at, endOf(page, line))
  // Escapes, references, what is no fence, and space that would be kept.
  if (/[\\&`\t]|[ ]$/.test(info)) return undefined
  const closing = closingLine(page, line + 1, last, sign, size)
  if (closing === undefined) return undefined
  const [, lang = null, meta = null] = /^ *([^ ]+)(?: +(.+))?$/.exec(info) ?? []
  const code = gatherLines(page, line + 1, closing, start - fromOf(page, line))
  if (!code) return undefined
  const { value, pieces } = code
  page.next = closing + 1
  const position = {
    start: pointOf(page, line, start),
    end: pointOf(page, closing, endOf(page, closing)),
  }
  const node: Code = { type: 'code', lang, meta, value, position }
  return closing > line + 1 ? { ...node, data: { pieces: { value: pieces } } } : node
}

function closingLine(
  page: Page,
  first: number,
  last: number,
  sign: number,
  size: number,
): number | undefined {
  const { text } = page
  for (let line = first; line < last; line++) {
    const end = endOf(page, line)
    let at = fromOf(page, line)
    const from = at
    while (at < end && text.charCodeAt(at) === SPACE) at++
    if (at - from > 3) continue
    const start = at
    while (at < end && text.charCodeAt(at) === sign) at++
    if (at - start < size) continue
    while (at < end && isSpace(text.charCodeAt(at))) at++
    if (at === end) return line
  }
  return undefined
}
