import type { Image, Link, PhrasingContent } from 'mdast'
import type { Piece, Pieces } from '../../core/tree.ts'
import { mayBeReference } from './labels.ts'
import { flush, pointAt, type Scan } from './scan.ts'
import { skipSpace, SPACE } from './page.ts'
import { insideSpan, resolveRuns } from './runs.ts'
import { isControl } from './signs.ts'
import { readString } from './strings.ts'
import { type Bracket, piecesOf } from './words.ts'

export function openBracket(scan: Scan): boolean {
  const { text, at } = scan
  // Perhaps a footnote is called.
  if (text.charCodeAt(at + 1) === 94) return false
  const isImage = at > scan.from && text.charCodeAt(at - 1) === 33
  const start = isImage ? at - 1 : at
  flush(scan, start)
  const bracket: Bracket = {
    type: 'bracket',
    isImage,
    isInactive: false,
    start: pointAt(scan, start),
    end: pointAt(scan, at + 1),
  }
  scan.parts.push(bracket)
  scan.brackets.push(bracket)
  scan.at = at + 1
  scan.from = at + 1
  return true
}

/** Makes a link or an image of what stands between two brackets and has an address. */
export function closeBracket(scan: Scan): boolean {
  const { text, at, brackets, page } = scan
  const bracket = brackets.pop()
  scan.at = at + 1
  if (!bracket || bracket.isInactive) return true
  const isCalled = at + 1 < scan.lineEnd && text.charCodeAt(at + 1) === 40
  const resource = isCalled ? readResource(scan, at + 1) : undefined
  if (resource === 'unknown') return false
  // Something may be defined under that name.
  if (!resource) {
    const open = bracket.end.offset ?? at
    scan.patience -= page.labels.size > 0 ? at - open : 0
    return !mayBeReference(text, page.labels, open, at)
  }
  flush(scan, at)
  const inner = scan.parts.splice(scan.parts.lastIndexOf(bracket))
  const children = resolveRuns(inner.slice(1), text, insideSpan)
  if (!children) return false
  const position = { start: bracket.start, end: pointAt(scan, resource.end) }
  const node = bracket.isImage
    ? imageOf(children, resource, position)
    : linkOf(children, resource, position)
  if (!node) return false
  scan.parts.push(node)
  scan.at = resource.end
  scan.from = resource.end
  if (!bracket.isImage) forbidLinksAround(brackets)
  return true
}

function forbidLinksAround(brackets: readonly Bracket[]): void {
  for (let index = brackets.length - 1; index >= 0; index--) {
    const outer = brackets[index]
    if (outer?.isInactive) return
    if (outer && !outer.isImage) outer.isInactive = true
  }
}

type Position = NonNullable<Link['position']>

function linkOf(children: PhrasingContent[], resource: Resource, position: Position): Link {
  const { url, title, pieces } = resource
  return { type: 'link', title, url, children, position, data: { pieces } }
}

/** An image whose description is nothing but words. */
function imageOf(
  children: PhrasingContent[],
  resource: Resource,
  position: Position,
): Image | undefined {
  const { url, title, pieces } = resource
  const [words] = children
  if (children.length > 1 || (words && words.type !== 'text')) return undefined
  const alt = words?.value ?? ''
  const found = words && piecesOf(words)
  return {
    type: 'image',
    title,
    url,
    alt,
    position,
    data: { pieces: found ? { alt: found, ...pieces } : pieces },
  }
}

interface Resource {
  readonly url: string
  readonly title: string | null
  readonly pieces: Pieces
  readonly end: number
}

const OPEN = 40
const CLOSE = 41
const mostParentheses = 32

/**
 * The address and title in parentheses.
 *
 * @param start Where the parenthesis opens.
 * @returns `undefined` for what is none, `'unknown'` for what may be one.
 */
function readResource(scan: Scan, start: number): Resource | 'unknown' | undefined {
  const { text, lineEnd } = scan
  const from = skipSpace(text, start + 1, lineEnd)
  if (from >= lineEnd) return orGoesOn(scan)
  if (text.charCodeAt(from) === CLOSE) return { url: '', title: null, pieces: {}, end: from + 1 }
  const isEnclosed = text.charCodeAt(from) === 60
  const urlStart = isEnclosed ? from + 1 : from
  const urlEnd = isEnclosed ? endOfEnclosed(text, urlStart, lineEnd) : endOfRaw(text, from, lineEnd)
  scan.patience -= Math.max(urlEnd, from) - start
  if (urlEnd < 0) return undefined
  const url = readString(text, urlStart, urlEnd)
  if (!url) return 'unknown'
  const pieces: { url?: Piece[]; title?: Piece[] } = {}
  if (url.value !== '') pieces.url = url.pieces
  const after = isEnclosed ? urlEnd + 1 : urlEnd
  const titleAt = skipSpace(text, after, lineEnd)
  if (titleAt >= lineEnd) return orGoesOn(scan)
  const sign = text.charCodeAt(titleAt)
  if (sign === CLOSE) return { url: url.value, title: null, pieces, end: titleAt + 1 }
  const isTitle = titleAt > after && (sign === 34 || sign === 39 || sign === OPEN)
  if (!isTitle) return undefined
  const titleEnd = endOfTitle(text, titleAt + 1, lineEnd, sign === OPEN ? CLOSE : sign)
  scan.patience -= Math.abs(titleEnd) - titleAt
  if (titleEnd < 0) return orGoesOn(scan)
  const title = readString(text, titleAt + 1, titleEnd)
  if (!title) return 'unknown'
  if (title.value !== '') pieces.title = title.pieces
  const end = skipSpace(text, titleEnd + 1, lineEnd)
  if (end >= lineEnd) return orGoesOn(scan)
  if (text.charCodeAt(end) !== CLOSE) return undefined
  return {
    url: url.value,
    title: titleEnd > titleAt + 1 ? title.value : null,
    pieces,
    end: end + 1,
  }
}

/** What does not end on its line may end on the next. */
function orGoesOn(scan: Scan): 'unknown' | undefined {
  return scan.line < scan.lastLine ? 'unknown' : undefined
}

function endOfEnclosed(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 62) return at
    if (code === 60) return -1
    const next = text.charCodeAt(at + 1)
    if (code === 92 && (next === 60 || next === 62 || next === 92)) at++
  }
  return -1
}

function endOfRaw(text: string, start: number, limit: number): number {
  let depth = 0
  let at = start
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE || isControl(code)) break
    if (code === OPEN && ++depth > mostParentheses) return -1
    if (code === CLOSE && --depth < 0) break
    const next = text.charCodeAt(at + 1)
    if (code === 92 && (next === OPEN || next === CLOSE || next === 92)) at++
  }
  return depth > 0 || at === start || (at < limit && !isEnd(text.charCodeAt(at))) ? -1 : at
}

function isEnd(code: number): boolean {
  return code === SPACE || code === 9 || code === CLOSE
}

/** Where a title ends; negative, with where the search did, for one that does not. */
function endOfTitle(text: string, start: number, limit: number, sign: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === sign) return at
    const next = text.charCodeAt(at + 1)
    if (code === 92 && (next === sign || next === 92)) at++
  }
  return -limit
}
