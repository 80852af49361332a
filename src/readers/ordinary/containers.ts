import type { Blockquote, BlockContent, List, ListItem, Paragraph } from 'mdast'
import { endOf, fromOf, isSpace, type Page, pointOf, signOf, SPACE, skipSpace } from './page.ts'
import { readParagraph } from './paragraphs.ts'
import { isDigit } from './signs.ts'
import { isBreak, isMarker } from './starts.ts'

/** Deeper containers are left to the reference parser. */
const deepest = 20

/** Reads the blocks of a container; `undefined` where one of them is not plainly simple. */
export type ReadBlocks = (
  page: Page,
  first: number,
  last: number,
  depth: number,
) => BlockContent[] | undefined

/** Reads a quote in which every line has its mark. */
export function readQuote(
  page: Page,
  line: number,
  last: number,
  depth: number,
  readBlocks: ReadBlocks,
): Blockquote | undefined {
  const { text, from } = page
  const start = signOf(page, line)
  let after = line
  let hasBlank = false
  for (; after < last; after++) {
    const sign = signOf(page, after)
    if (sign < 0) return undefined
    if (sign === endOf(page, after)) break
    // Whether words go on with the quote is left to the reference parser.
    if (text.charCodeAt(sign) !== 62 || sign - fromOf(page, after) > 3) return undefined
    const next = text.charCodeAt(sign + 1)
    if (next === 9 && sign + 1 < endOf(page, after)) return undefined
    from[after] = next === SPACE && sign + 1 < endOf(page, after) ? sign + 2 : sign + 1
    hasBlank ||= isBlank(page, after)
  }
  const lastLine = after - 1
  if (depth > deepest || isBlank(page, line) || isBlank(page, lastLine)) return undefined
  const children = readBlocks(page, line, after, depth + 1)
  // Where a list ends before an empty line of a quote is a matter of its own.
  if (!children || (hasBlank && holdsList(children))) return undefined
  page.next = after
  return {
    type: 'blockquote',
    children,
    position: {
      start: pointOf(page, line, start),
      end: pointOf(page, lastLine, endOf(page, lastLine)),
    },
  }
}

/** How an item of a list begins. */
interface Marker {
  readonly start: number
  /** What all items of the list share: the bullet, or the sign after the number. */
  readonly sign: number
  /** Where the words begin, and how far they are indented. */
  readonly words: number
  readonly indent: number
}

/** Reads a list whose items start with words and have no lines that are indented too little. */
export function readList(
  page: Page,
  line: number,
  last: number,
  depth: number,
  readBlocks: ReadBlocks,
): List | undefined {
  const { text } = page
  const first = markerOn(page, line)
  if (!first || depth > deepest) return undefined
  const children: ListItem[] = []
  let marker: Marker | undefined = first
  let isLoose = false
  let next = line
  while (marker) {
    const start = next
    const after = endOfItem(page, start, last, marker)
    if (after === undefined) return undefined
    const item = readItem(page, { line: start, after, marker, depth }, readBlocks)
    if (!item) return undefined
    children.push(item)
    next = afterBlank(page, after, last)
    const following: Marker | 'in doubt' | undefined =
      next < last ? followingMarker(page, next, marker.sign) : undefined
    if (following === 'in doubt') return undefined
    marker = following
    if (marker && next > after) isLoose = true
    if (!marker) {
      // Without a blank line between, words go on with the list.
      if (next === after && next < last) return undefined
      page.next = after
    }
  }
  const isOrdered = isDigit(text.charCodeAt(first.start))
  const end = children.at(-1)?.position?.end
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? Number.parseInt(text.slice(first.start, first.words), 10) : null,
    spread: isLoose,
    children,
    position: {
      start: pointOf(page, line, first.start),
      end: { ...pointOf(page, line, 0), ...end },
    },
  }
}

/** The marker of an item that begins on this line, with words after it. */
function markerOn(page: Page, line: number): Marker | undefined {
  const { text } = page
  const start = signOf(page, line)
  const from = fromOf(page, line)
  const end = endOf(page, line)
  if (start < 0 || start - from > 3 || !isMarker(page, line, start)) return undefined
  let mark = start
  while (isDigit(text.charCodeAt(mark))) mark++
  let words = mark + 1
  while (words < end && text.charCodeAt(words) === SPACE) words++
  if (words === end || words - mark > 5 || skipSpace(text, words, end) > words) return undefined
  return { start, sign: text.charCodeAt(mark), words, indent: words - from }
}

function followingMarker(page: Page, line: number, sign: number): Marker | 'in doubt' | undefined {
  const start = signOf(page, line)
  if (start < 0) return 'in doubt'
  const isItem = start - fromOf(page, line) < 4 && isMarker(page, line, start)
  if (!isItem || isBreak(page, line, start)) return undefined
  const marker = markerOn(page, line)
  if (!marker) return 'in doubt'
  return marker.sign === sign ? marker : undefined
}

/** The line after the last one of an item that is not blank. */
function endOfItem(page: Page, line: number, last: number, marker: Marker): number | undefined {
  let after = line + 1
  for (let at = after; at < last; at++) {
    const sign = signOf(page, at)
    if (sign < 0) return undefined
    if (sign === endOf(page, at)) continue
    if (sign - fromOf(page, at) < marker.indent) break
    after = at + 1
  }
  return after
}

interface ItemLines {
  readonly line: number
  readonly after: number
  readonly marker: Marker
  readonly depth: number
}

function readItem(
  page: Page,
  { line, after, marker, depth }: ItemLines,
  readBlocks: ReadBlocks,
): ListItem | undefined {
  const { start, words, indent } = marker
  const { from } = page
  from[line] = words
  for (let at = line + 1; at < after; at++) {
    from[at] = Math.min(fromOf(page, at) + indent, endOf(page, at))
  }
  const task = taskOn(page, line, words)
  if (task === 'in doubt') return undefined
  const first = task && readTask(page, line, after, words)
  if (task && !first) return undefined
  const rest = readBlocks(page, first ? page.next : line, after, depth + 1)
  if (!rest) return undefined
  const children = first ? [first, ...rest] : rest
  const lastLine = after - 1
  return {
    type: 'listItem',
    spread: isSpread(children),
    checked: task?.isDone ?? null,
    children,
    position: {
      start: pointOf(page, line, start),
      end: pointOf(page, lastLine, endOf(page, lastLine)),
    },
  }
}

/** The box of a task, when one space and words come after it. */
function taskOn(
  page: Page,
  line: number,
  start: number,
): { isDone: boolean } | 'in doubt' | undefined {
  const { text } = page
  const end = endOf(page, line)
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 2) !== 93) return undefined
  const sign = text.charAt(start + 1)
  if (!' \txX'.includes(sign)) return undefined
  const isPlain = sign !== '\t' && text.charCodeAt(start + 3) === SPACE && start + 4 < end
  if (!isPlain)
    return isSpace(text.charCodeAt(start + 3)) || start + 3 === end ? 'in doubt' : undefined
  return isSpace(text.charCodeAt(start + 4)) ? 'in doubt' : { isDone: sign !== ' ' }
}

/** The words of a task, which are a paragraph whatever they start with. */
function readTask(page: Page, line: number, after: number, box: number): Paragraph | undefined {
  page.from[line] = box + 4
  const block = readParagraph(page, line, after)
  if (block?.type !== 'paragraph' || !block.position) return undefined
  if (block.children[0]?.type !== 'text') block.position.start = pointOf(page, line, box)
  return block
}

/** Whether a blank line stands between blocks. */
function isSpread(children: readonly BlockContent[]): boolean {
  return children.some((child, index) => {
    const before = children[index - 1]?.position?.end.line
    return before !== undefined && (child.position?.start.line ?? 0) - before > 1
  })
}

function holdsList(blocks: readonly BlockContent[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'list' ||
      (block.type === 'blockquote' && holdsList(block.children as BlockContent[])),
  )
}

function afterBlank(page: Page, line: number, last: number): number {
  let at = line
  while (at < last && isBlank(page, at)) at++
  return at
}

function isBlank(page: Page, line: number): boolean {
  return signOf(page, line) === endOf(page, line)
}
