import type { Heading, Paragraph, PhrasingContent, Table } from 'mdast'
import type { Position } from 'unist'
import { htmlAt } from './html.ts'
import { readInlines } from './inlines.ts'
import { mayBeDefinition } from './labels.ts'
import { endOf, fromOf, type Page, pointOf, signOf, skipSpace } from './page.ts'
import { isDigit } from './signs.ts'
import { hasWordsAfter, isBreak, isFence, isHeading, isMarker, isRowOn } from './starts.ts'
import { isDelimiterRow, isHead, readTable } from './tables.ts'

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
  const position = placeOf(children, start, end) ?? {
    start: pointOf(page, line, start),
    end: pointOf(page, lastLine, end),
  }
  if (typeof found !== 'number') return { type: 'paragraph', children, position }
  page.next = after + 1
  const under = pointOf(page, after, endOf(page, after))
  return { type: 'heading', depth: found, children, position: { ...position, end: under } }
}

/** The place of words that are all that stands in a stretch: one object for both takes half the room. */
function placeOf(
  [only, ...others]: readonly PhrasingContent[],
  start: number,
  end: number,
): Position | undefined {
  const position = others.length === 0 && only?.type === 'text' ? only.position : undefined
  const isSame = position?.start.offset === start && position.end.offset === end
  return isSame ? position : undefined
}

/** What a line does to the paragraph before it. */
type Continuation = 'goes on' | 'ends' | 'in doubt' | 1 | 2

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

function isUnderline(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === sign) at++
  return skipSpace(text, at, end) === end
}
