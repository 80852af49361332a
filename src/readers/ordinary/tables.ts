import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { readInlines } from './inlines.ts'
import { endOf, fromOf, isSpace, type Page, pointOf, signOf, skipSpace, trimEnd } from './page.ts'

const PIPE = 124
const delimiters = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Whether a line can be the one below the head of a table. */
export function isDelimiterRow(page: Page, line: number): boolean {
  const { text } = page
  const start = signOf(page, line)
  const end = endOf(page, line)
  if (start < 0 || start === end || start - fromOf(page, line) > 3) return false
  if (!'|:-'.includes(text.charAt(start))) return false
  // An item of a list.
  if (text.charAt(start) === '-' && isSpace(text.charCodeAt(start + 1))) return false
  const words = text.slice(start, end)
  return /[|:]/.test(words) && delimiters.test(words)
}

/** Whether the line above a row of delimiters has as many cells. */
export function isHead(page: Page, line: number): boolean {
  const start = signOf(page, line)
  if (start < 0 || page.text.slice(start, endOf(page, line)).trim() === '|') return false
  const cells = cellsOn(page, line, start)
  return cells.length > 0 && cells.length === alignmentOn(page, line + 1).length
}

/** @param isRow Whether a line goes on with a table. */
export function readTable(
  page: Page,
  line: number,
  last: number,
  isRow: (page: Page, line: number) => boolean,
): Table | undefined {
  const head = readRow(page, line)
  if (!head) return undefined
  const children = [head]
  let after = line + 2
  for (; after < last && signOf(page, after) !== endOf(page, after); after++) {
    const row = isRow(page, after) ? readRow(page, after) : undefined
    if (!row) return undefined
    children.push(row)
  }
  page.next = after
  const lastLine = after - 1
  return {
    type: 'table',
    align: alignmentOn(page, line + 1),
    children,
    position: {
      start: pointOf(page, line, signOf(page, line)),
      end: pointOf(page, lastLine, endOf(page, lastLine)),
    },
  }
}

function alignmentOn(page: Page, line: number): AlignType[] {
  const written = page.text.slice(signOf(page, line), endOf(page, line))
  return [...written.matchAll(/(:?)-+(:?)/g)].map(([, left, right]) =>
    left ? (right ? 'center' : 'left') : right ? 'right' : null,
  )
}

interface Cell {
  /** With the mark before it, and the one at the end of the row. */
  readonly start: number
  readonly end: number
  readonly wordsStart: number
  readonly wordsEnd: number
}

/** The cells of a line; a mark behind a backslash parts none. */
function cellsOn(page: Page, line: number, start: number): Cell[] {
  const { text } = page
  const end = endOf(page, line)
  const bounds: number[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === PIPE) bounds.push(at)
    const next = text.charCodeAt(at + 1)
    if (code === 92 && (next === 92 || next === PIPE)) at++
  }
  if (bounds[0] !== start) bounds.unshift(start)
  const isClosed = bounds.length > 1 && skipSpace(text, (bounds.at(-1) ?? end) + 1, end) === end
  if (isClosed) bounds.pop()
  return bounds.map((from, index) => {
    const to = bounds[index + 1] ?? end
    const marked = text.charCodeAt(from) === PIPE ? from + 1 : from
    const isLast = index === bounds.length - 1
    const wordsTo = isLast && isClosed ? trimEnd(text, marked, end) - 1 : to
    const wordsStart = Math.min(skipSpace(text, marked, wordsTo), wordsTo)
    return { start: from, end: to, wordsStart, wordsEnd: trimEnd(text, wordsStart, wordsTo) }
  })
}

function readRow(page: Page, line: number): TableRow | undefined {
  const { text } = page
  const start = signOf(page, line)
  const end = endOf(page, line)
  if (start < 0) return undefined
  const words = text.slice(start, end)
  // Of code in a cell, some backslashes are left out.
  if (words.includes('`') && words.includes('\\')) return undefined
  if (words.trim() === '|') return undefined
  const children: TableCell[] = []
  for (const cell of cellsOn(page, line, start)) {
    const inline = readInlines(page, {
      line,
      start: cell.wordsStart,
      lastLine: line,
      end: cell.wordsEnd,
    })
    if (!inline) return undefined
    const position = {
      start: pointOf(page, line, cell.start),
      end: pointOf(page, line, cell.end),
    }
    children.push({ type: 'tableCell', children: inline, position })
  }
  const position = { start: pointOf(page, line, start), end: pointOf(page, line, end) }
  return { type: 'tableRow', children, position }
}
