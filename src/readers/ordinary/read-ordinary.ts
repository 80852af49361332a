import type { RootContent } from 'mdast'
import type { Point } from 'unist'
import type { Range } from '../../core/sentences.ts'
import { createScanner } from '../chunks.ts'
import { readBlock } from './blocks.ts'
import { createPage, endOf, type Page, signOf, startOf } from './page.ts'

/** A block, or a stretch that is left to the reference parser. */
export type Part = { readonly block: RootContent; readonly start: number } | { rest: Range }

/** Shorter stretches are joined with the one after them, if that is left, too. */
const leastRest = 4096

/**
 * Reads the ordinary blocks of a stretch of Markdown. What is not plainly simple is left whole, up
 * to where a cut changes nothing.
 *
 * @param first The point at which the stretch starts.
 */
export function readOrdinary(text: string, range: Range, first: Point): Part[] {
  const page = createPage(text, range, first)
  const count = page.ends.length
  const parts: Part[] = []
  // The parser writes another sign in the place of each.
  const hasNothings = text.includes('\0')
  for (let line = 0; line < count; line = page.next) {
    const sign = signOf(page, line)
    if (sign === endOf(page, line)) {
      page.next = line + 1
      continue
    }
    const start = line === 0 ? range.start : startOf(page, line)
    const block = readBlock(page, line, count, 0)
    if (block && !(hasNothings && text.slice(start, startOf(page, page.next)).includes('\0'))) {
      parts.push({ block, start })
      continue
    }
    page.next = afterRest(page, line, start, count)
    const end = page.next < count ? startOf(page, page.next) : range.end
    // The parser drops a byte order mark that comes first.
    const isMarked = line > 0 && text.charCodeAt(start) === 0xfeff
    addRest(parts, { start: isMarked ? endOf(page, line - 1) : start, end }, sign !== start)
  }
  return parts
}

function addRest(parts: Part[], { start, end }: Range, isIndented: boolean): void {
  const last = parts.at(-1)
  if (last && 'rest' in last && last.rest.end - last.rest.start < leastRest) {
    last.rest = { start: last.rest.start, end }
  } else if (last && isIndented && 'block' in last && last.block.type === 'list') {
    // What is indented after a list is not cut off from it.
    parts.pop()
    addRest(parts, { start: last.start, end }, false)
  } else {
    parts.push({ rest: { start, end } })
  }
}

/** The line before which what was left can be cut off. */
function afterRest(page: Page, line: number, start: number, count: number): number {
  const scanner = createScanner()
  scanner.see(page.text.slice(start, endOf(page, line)))
  for (let after = line + 1; after < count; after++) {
    const words = page.text.slice(startOf(page, after), endOf(page, after))
    if (scanner.isSafeBefore(words)) return after
    scanner.see(words)
  }
  return count
}
