import type { Html } from 'mdast'
import { gatherLines } from './gather-lines.ts'
import { addNode, pointAt, type Scan } from './scan.ts'
import { endOf, fromOf, type Page, pointOf, signOf, skipSpace, trimEnd } from './page.ts'

/** Elements that start a block of HTML wherever they stand at the start of a line. */
const blockNames = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog
  dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header
  hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search
  section summary table tbody td tfoot th thead title tr track ul`.split(/\s+/),
)
const rawNames = new Set(['pre', 'script', 'style', 'textarea'])

const tagName = /<(\/?)([a-z][\da-z-]*)(\/?>|[ \t]|$)/iy
/** A tag that is alone on its line. Values without quotes are left to the reference parser. */
const aloneTag =
  /^<(?:\/[a-z][\da-z-]*[ \t]*|[a-z][\da-z-]*(?:[ \t]+[:_a-z][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'))?)*[ \t]*\/?)>$/i
const rawEnd = /<\/(?:pre|script|style|textarea)>/i

/** What ends a block of HTML. */
export type HtmlEnd = 'comment' | 'raw' | 'blank' | 'blank, after no paragraph'

/** What block of HTML starts at a `<`, if one does. */
export function htmlAt(page: Page, line: number, start: number): HtmlEnd | 'in doubt' | undefined {
  const { text } = page
  if (text.startsWith('<!--', start)) return 'comment'
  const next = text.charAt(start + 1)
  if (next === '!' || next === '?') return 'in doubt'
  const words = text.slice(start, trimEnd(text, start, endOf(page, line)))
  tagName.lastIndex = 0
  const found = tagName.exec(words)
  if (!found) return /^<\/?[a-z][\da-z-]*\//i.test(words) ? 'in doubt' : undefined
  const [, slash, written = '', after] = found
  const name = written.toLowerCase()
  if (slash === '' && after !== '/>' && rawNames.has(name)) return 'raw'
  if (blockNames.has(name)) return 'blank'
  if (aloneTag.test(words)) return 'blank, after no paragraph'
  return words.endsWith('>') && !goesOnBehindTag(words) ? 'in doubt' : undefined
}

/** `<b>Note</b>: …` is a paragraph, whatever it ends with. */
function goesOnBehindTag(words: string): boolean {
  tag.lastIndex = 0
  return tag.test(words) && tag.lastIndex < words.length
}

export function readHtml(page: Page, line: number, last: number, end: HtmlEnd): Html | undefined {
  const start = signOf(page, line)
  // The space before it would be part of it.
  if (start > fromOf(page, line)) return undefined
  const after = lineAfter(page, line, last, end)
  if (after === undefined) return undefined
  const gathered = gatherLines(page, line, after, 0)
  if (!gathered) return undefined
  page.next = after
  const position = {
    start: pointOf(page, line, start),
    end: pointOf(page, after - 1, endOf(page, after - 1)),
  }
  const { value, pieces } = gathered
  return { type: 'html', value, position, data: { pieces: { value: pieces } } }
}

/** The line after a block of HTML; `undefined` for one that nothing ends. */
function lineAfter(page: Page, first: number, last: number, end: HtmlEnd): number | undefined {
  for (let line = first; line < last; line++) {
    const from = line === first ? signOf(page, line) + 2 : fromOf(page, line)
    const words = page.text.slice(from, endOf(page, line))
    if (end === 'comment' && words.includes('-->')) return line + 1
    if (end === 'raw' && rawEnd.test(words)) return line + 1
    if (end.startsWith('blank') && line > first && isEmpty(page, line)) return line
  }
  return end.startsWith('blank') ? last : undefined
}

function isEmpty(page: Page, line: number): boolean {
  const end = endOf(page, line)
  return skipSpace(page.text, fromOf(page, line), end) === end
}

const tag =
  /<(?:\/[a-z][\da-z-]*[ \t]*|[a-z][\da-z-]*(?:[ \t]+[:_a-z][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^ \t\r\n"'<=>`][^ \t\r\n"'<=>`/]*))?)*[ \t]*\/?)>/iy

/** Reads a tag or comment among words. */
export function readInlineHtml(scan: Scan): boolean {
  const { text, at, lineEnd } = scan
  const end = endOfInlineHtml(text, at, lineEnd)
  if (end < 0) {
    scan.patience -= lineEnd - at
    scan.at++
    // It may go on, or be something rare.
    return scan.line === scan.lastLine && !/[!?]/.test(text.charAt(at + 1))
  }
  return addNode(
    scan,
    {
      type: 'html',
      value: text.slice(at, end),
      position: { start: pointAt(scan, at), end: pointAt(scan, end) },
      data: { pieces: { value: [[0, at, end]] } },
    },
    at,
    end,
  )
}

function endOfInlineHtml(text: string, start: number, limit: number): number {
  if (text.startsWith('<!--', start)) {
    const close = text.slice(start + 2, limit).indexOf('-->')
    return close < 0 ? -1 : start + 2 + close + 3
  }
  tag.lastIndex = start
  return tag.test(text) && tag.lastIndex <= limit ? tag.lastIndex : -1
}
