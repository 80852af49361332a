import type { Range } from '../core/sentences.ts'

const ruler = /^---[ \t]*$/
const openingFence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/
const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/
/** `1/`, `2/3`, `(2/3)`, or a spool, at the start of a post. */
const count = /^[ \t]*(?:\(?(?<number>\d{1,2})\/(?:\d{1,2}|n)?\)?(?=[ \t]|$)|\u{1F9F5})/u

/** Without one of these at the start of a line, nothing is parted. */
const mayPart = /(?:^|[\r\n])(?:---|[ \t]*(?:\(?\d{1,2}\/|\u{1F9F5}))/u

/**
 * The posts of a thread. A line of only `---` or a leading count parts them when the draft says
 * that it is a thread, or when every part has a count; anything else is one post.
 */
export function splitPosts(text: string, range: Range, isThread: boolean): Range[] {
  if (!mayPart.test(text.slice(range.start, range.end))) return [range]
  const byRuler = cutAtRulers(text, range)
  if (byRuler.length > 1 && (isThread || byRuler.every((part) => isCounted(text, part)))) {
    return byRuler
  }
  const byCount = cutAtCounts(text, range)
  if (byCount.length > 1 && (isThread || byCount.every((part) => isCounted(text, part)))) {
    return byCount
  }
  return [range]
}

function isCounted(text: string, part: Range): boolean {
  return count.test(text.slice(part.start, part.end).trimStart())
}

function cutAtRulers(text: string, range: Range): Range[] {
  const parts: Range[] = []
  let open: string | undefined
  let start = range.start
  for (const [lineStart, lineEnd, next] of linesIn(text, range)) {
    const line = text.slice(lineStart, lineEnd)
    if (open === undefined) open = openingFence.exec(line)?.[1]
    else if (closingFence.exec(line)?.[1]?.startsWith(open)) open = undefined
    if (open !== undefined || !ruler.test(line)) continue
    parts.push({ start, end: lineStart })
    start = next
  }
  parts.push({ start, end: range.end })
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '')
}

/** Counts that begin a paragraph and go up by one: `1/`, `2/`, … */
function cutAtCounts(text: string, range: Range): Range[] {
  const starts: number[] = []
  let expected = 1
  let blankBefore = true
  for (const [lineStart, lineEnd] of linesIn(text, range)) {
    const line = text.slice(lineStart, lineEnd)
    const match = blankBefore ? count.exec(line) : null
    const number = match?.groups?.['number']
    const isSpool = match !== null && number === undefined && starts.length === 0
    // A spool is the first post, or stands before the first: `2/` or `1/` follows.
    if (isSpool || Number(number) === expected || (Number(number) === 1 && starts.length === 1)) {
      starts.push(lineStart)
      expected = isSpool ? 2 : Number(number) + 1
    }
    blankBefore = line.trim() === ''
  }
  const [first] = starts
  if (first === undefined) return [range]
  if (text.slice(range.start, first).trim() !== '') starts.unshift(range.start)
  else starts[0] = range.start
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? range.end }))
}

function* linesIn(
  text: string,
  range: Range,
): Generator<readonly [start: number, end: number, next: number]> {
  const ending = /\r\n|\n|\r/g
  ending.lastIndex = range.start
  let start = range.start
  for (let match = ending.exec(text); match && match.index < range.end; match = ending.exec(text)) {
    yield [start, match.index, ending.lastIndex]
    start = ending.lastIndex
  }
  if (start < range.end) yield [start, range.end, range.end]
}
