import type { BlockContent, Heading, RootContent, ThematicBreak } from 'mdast'
import { readList, readQuote } from './containers.ts'
import { readFence } from './fences.ts'
import { htmlAt, readHtml } from './html.ts'
import { readInlines } from './inlines.ts'
import { endOf, fromOf, isSpace, type Page, pointOf, signOf, skipSpace, trimEnd } from './page.ts'
import { readParagraph } from './paragraphs.ts'
import { isDigit } from './signs.ts'
import { isBreak, isFence, isHeading, isMarker } from './starts.ts'

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
          ? readList(page, line, last, depth, readBlocks)
          : readParagraph(page, line, last))
      )
    case 60:
      return readAngle(page, line, last, sign)
    case 62:
      return readQuote(page, line, last, depth, readBlocks)
    case 96:
    case 126:
      return isFence(page, line, sign)
        ? readFence(page, line, last)
        : readParagraph(page, line, last)
    default:
      return isDigit(code) && isMarker(page, line, sign)
        ? readList(page, line, last, depth, readBlocks)
        : readParagraph(page, line, last)
  }
}

/** The blocks of a container, or `undefined` where one of them is not plainly simple. */
function readBlocks(
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
  // A copy takes the room of what is in it.
  return blocks.slice()
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

function readAngle(page: Page, line: number, last: number, sign: number): RootContent | undefined {
  const html = htmlAt(page, line, sign)
  if (html === 'in doubt') return undefined
  return html ? readHtml(page, line, last, html) : readParagraph(page, line, last)
}
