import type { Piece } from '../../core/tree.ts'
import { endOf, fromOf, type Page, SPACE, startOf, TAB } from './page.ts'

/**
 * The words of some lines as they are, but for the marks of containers and so much space before
 * each.
 *
 * @returns `undefined` where only a part of a tab would be taken off.
 */
export function gatherLines(
  page: Page,
  first: number,
  after: number,
  indent: number,
): { value: string; pieces: Piece[] } | undefined {
  const { text } = page
  const pieces: [at: number, start: number, end: number][] = []
  let value = ''
  const add = (start: number, end: number): void => {
    if (end <= start) return
    const last = pieces.at(-1)
    if (last?.[2] === start) last[2] = end
    else pieces.push([value.length, start, end])
    value += text.slice(start, end)
  }
  for (let line = first; line < after; line++) {
    const end = endOf(page, line)
    let start = fromOf(page, line)
    for (let left = indent; left > 0 && start < end && text.charCodeAt(start) === SPACE; left--) {
      start++
    }
    if (indent > 0 && start < end && text.charCodeAt(start) === TAB) return undefined
    add(start, end)
    if (line + 1 < after) add(end, startOf(page, line + 1))
  }
  return { value, pieces }
}
