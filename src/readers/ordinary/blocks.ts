import type { BlockContent, Heading, Paragraph, RootContent, Table, ThematicBreak } from 'mdast'
import { readList, readQuote } from './containers.ts'
import { readFence } from './fences.ts'
import { htmlAt, readHtml } from './html.ts'
import { readInlines } from './inlines.ts'
import { mayBeDefinition } from './labels.ts'
import { endOf, fromOf, isSpace, type Page, pointOf, signOf, skipSpace, trimEnd } from './page.ts'
import { TILDE } from './runs.ts'
import { isDigit } from './signs.ts'
import { isDelimiterRow, isHead, readTable } from './tables.ts'

/** Deeper containers are left to the reference parser. */
export const deepest = 20

/**
 * Reads the block that starts on a line which is not blank, and moves the page to the line after it.
 *
 * @param last The line after the container that it is in.
 * @returns `undefined` for a block that is not plainly simple.
 */
export function readBlock(
  page: Page,
  line: number,
  last: number,
  depth: number,
): RootContent | undefined {
  const sign = signOf(page, line)
  if (sign < 0 || sign - fromOf(page, line) > 3) return undefined
  const code = page.text.charCodeAt(sign)
  switch (code) {
    case 35:
      return isHeading(page, line, sign)
        ? readHeading(page, line, sign)
        : readParagraph(page, line, last)
    case 42:
    case 43:
    case 45:
    case 95:
      return (
        readBreak(page, line, sign) ??
        (isMarker(page, line, sign)
          ? readList(page, line, last, depth)
          : readParagraph(page, line, last))
      )
    case 60:
      return readAngle(page, line, last, sign)
    case 62:
      return readQuote(page, line, last, depth)
    case 96:
    case 126:
      return isFence(page, line, sign)
        ? readFence(page, line, last)
        : readParagraph(page, line, last)
    default:
      return isDigit(code) && isMarker(page, line, sign)
        ? readList(page, line, last, depth)
        : readParagraph(page, line, last)
  }
}

/** The blocks of a container, or `undefined` where one of them is not plainly simple. */
export function readBlocks(
  page: Page,
  first: number,
  last: number,
  depth: number,
): BlockContent[] | undefined {
  const blocks: BlockContent[] = []
  for (let line = first; line < last; line = page.next) {
    if (signOf(page, line) === endOf(page, line)) {
      page.next = line + 1
      continue
    }
    const block = readBlock(page, line, last, depth)
    if (!block) return undefined
    blocks.push(block as BlockContent)
  }
  return blocks
}

function isHeading({ text, ends }: Page, line: number, start: number): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text.slice(start, Math.min(ends[line] ?? start, start + 7)))
}

function readHeading(page: Page, line: number, start: number): Heading | undefined {
  const { text } = page
  const end = endOf(page, line)
  let at = start
  while (at < end && text.charCodeAt(at) === 35) at++
  const level = at - start
  const wordsStart = skipSpace(text, at, end)
  const wordsEnd = trimClosing(text, wordsStart, trimEnd(text, wordsStart, end))
  const children = readInlines(page, { line, start: wordsStart, lastLine: line, end: wordsEnd })
  if (!children) return undefined
  page.next = line + 1
  return {
    type: 'heading',
    depth: level as Heading['depth'],
    children,
    position: { start: pointOf(page, line, start), end: pointOf(page, line, end) },
  }
}

/** Without the `#`s at the end of a heading. */
function trimClosing(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === 35) at--
  if (at === start) return start
  return isSpace(text.charCodeAt(at - 1)) ? trimEnd(text, start, at) : end
}

function readBreak(page: Page, line: number, start: number): ThematicBreak | undefined {
  if (!isBreak(page, line, start)) return undefined
  page.next = line + 1
  const position = {
    start: pointOf(page, line, start),
    end: pointOf(page, line, endOf(page, line)),
  }
  return { type: 'thematicBreak', position }
}

export function isBreak(page: Page, line: number, start: number): boolean {
  const { text } = page
  const sign = text.charCodeAt(start)
  if (sign !== 42 && sign !== 45 && sign !== 95) return false
  const end = endOf(page, line)
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === sign) count++
    else if (!isSpace(code)) return false
  }
  return count > 2
}

function isFence({ text, ends }: Page, line: number, start: number): boolean {
  const sign = text.charCodeAt(start)
  if (text.charCodeAt(start + 1) !== sign || text.charCodeAt(start + 2) !== sign) return false
  let at = start + 3
  while (text.charCodeAt(at) === sign) at++
  // Code between backticks is no fence.
  return sign === TILDE || !text.slice(at, ends[line]).includes('`')
}

/** Whether what may be the marker of a list item stands here, with or without words after it. */
export function isMarker(page: Page, line: number, start: number): boolean {
  const { text } = page
  const end = endOf(page, line)
  let at = start
  while (at < end && isDigit(text.charCodeAt(at))) at++
  if (at - start > 9) return false
  const code = text.charCodeAt(at)
  const isMark = at > start ? code === 46 || code === 41 : code === 42 || code === 43 || code === 45
  return isMark && at < end && (at + 1 === end || isSpace(text.charCodeAt(at + 1)))
}

function readAngle(page: Page, line: number, last: number, sign: number): RootContent | undefined {
  const html = htmlAt(page, line, sign)
  if (html === 'in doubt') return undefined
  return html ? readHtml(page, line, last, html) : readParagraph(page, line, last)
}

/** What a line does to the paragraph before it. */
type Continuation = 'goes on' | 'ends' | 'in doubt' | 1 | 2

export function readParagraph(
  page: Page,
  line: number,
  last: number,
): Paragraph | Heading | Table | undefined {
  const { text } = page
  const start = signOf(page, line)
  if (line + 1 < last && isDelimiterRow(page, line + 1)) {
    return isHead(page, line) ? readTable(page, line, last, isRowOn) : undefined
  }
  const first = text.charCodeAt(start)
  if (first === 91 && mayBeDefinition(text, start)) return undefined
  let after = line + 1
  let found: Continuation = 'goes on'
  for (; after < last; after++) {
    found = continuationOf(page, after)
    if (found === 'goes on' && after + 1 < last && isDelimiterRow(page, after + 1)) {
      found = isRowOn(page, after) && isHead(page, after) ? 'ends' : 'in doubt'
    }
    if (found !== 'goes on') break
  }
  if (found === 'in doubt') return undefined
  const lastLine = after - 1
  const end = endOf(page, lastLine)
  const words = { line, start, lastLine, end }
  const children = readInlines(page, words)
  if (!children) return undefined
  page.next = after
  const position = { start: pointOf(page, line, start), end: pointOf(page, lastLine, end) }
  if (typeof found !== 'number') return { type: 'paragraph', children, position }
  page.next = after + 1
  position.end = pointOf(page, after, endOf(page, after))
  return { type: 'heading', depth: found, children, position }
}

function continuationOf(page: Page, line: number): Continuation {
  const { text } = page
  const sign = signOf(page, line)
  const end = endOf(page, line)
  if (sign === end) return 'ends'
  if (sign < 0) return 'in doubt'
  if (sign - fromOf(page, line) > 3) return 'goes on'
  const code = text.charCodeAt(sign)
  switch (code) {
    case 35:
      return isHeading(page, line, sign) ? 'ends' : 'goes on'
    case 45:
    case 61:
      if (isUnderline(text, sign, end)) return code === 61 ? 1 : 2
      return code === 61 ? 'goes on' : afterMarker(page, line, sign)
    case 42:
    case 43:
    case 95:
      return afterMarker(page, line, sign)
    case 60:
      return afterAngle(page, line, sign)
    case 62:
      return isFollowedByMarker(text, sign + 1, end) ? 'in doubt' : 'ends'
    case 96:
    case 126:
      return isFence(page, line, sign) ? 'ends' : 'goes on'
    default:
      return isDigit(code) ? afterMarker(page, line, sign) : 'goes on'
  }
}

/** A paragraph gives way to a ruler, a bullet with words after it, and to the number one. */
function afterMarker(page: Page, line: number, sign: number): Continuation {
  if (isBreak(page, line, sign)) return 'ends'
  const end = endOf(page, line)
  if (!isMarker(page, line, sign) || !hasWordsAfter(page.text, sign, end)) return 'goes on'
  const code = page.text.charCodeAt(sign)
  const isFirst = code === 49 && !isDigit(page.text.charCodeAt(sign + 1))
  if (isDigit(code) && !isFirst) return 'goes on'
  return isFollowedByMarker(page.text, sign + (isFirst ? 2 : 1), end) ? 'in doubt' : 'ends'
}

function afterAngle(page: Page, line: number, sign: number): Continuation {
  const html = htmlAt(page, line, sign)
  if (html === 'in doubt') return html
  return html === undefined || html === 'blank, after no paragraph' ? 'goes on' : 'ends'
}

/** What opens a container after a paragraph keeps some others from being opened on its line. */
function isFollowedByMarker(text: string, start: number, end: number): boolean {
  return '-+*>0123456789'.includes(text.charAt(skipSpace(text, start, end)))
}

function hasWordsAfter(text: string, marker: number, end: number): boolean {
  let at = marker
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return skipSpace(text, at, end) < end
}

function isUnderline(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === sign) at++
  return skipSpace(text, at, end) === end
}

/** Whether a line that is not blank is a row of the table above it, and not the start of a block. */
function isRowOn(page: Page, line: number): boolean {
  const { text } = page
  const sign = signOf(page, line)
  if (sign < 0 || sign - fromOf(page, line) > 3) return false
  switch (text.charCodeAt(sign)) {
    case 35:
      return !isHeading(page, line, sign)
    case 60:
      return htmlAt(page, line, sign) === undefined
    case 62:
      return false
    case 96:
    case 126:
      return !isFence(page, line, sign)
    default:
      return !isBreak(page, line, sign) && !isMarker(page, line, sign)
  }
}
