import type { PhrasingContent } from 'mdast'
import { readAngle } from './angles.ts'
import { readBareLink } from './bare-links.ts'
import { closeBracket, openBracket } from './brackets.ts'
import { readCode } from './code-spans.ts'
import { endOf, fromOf, type Page, pointOf, signOf, startOf, trimEnd } from './page.ts'
import { attentionFirst, flanksOf, insideSpan, resolveRuns, TILDE } from './runs.ts'
import { flush, pointAt, type Scan } from './scan.ts'
import { isAsciiMark } from './signs.ts'
import { readReference } from './strings.ts'
import { addWords } from './words.ts'

/** A stretch of words, which may go over lines. */
export interface Words {
  readonly line: number
  readonly start: number
  readonly lastLine: number
  readonly end: number
}

/** Signs at which something may start or end. */
const stops = new Uint8Array(128)
for (const sign of '&*.:<@[\\]_`~') stops[sign.charCodeAt(0)] = 1

/** Deeper spans are left to the reference parser, which knows when to stop. */
const mostRuns = 100

/** @returns `undefined` for words that are not plainly simple. */
export function readInlines(page: Page, words: Words): PhrasingContent[] | undefined {
  const { line, start, lastLine, end } = words
  const lineEnd = line === lastLine ? end : endOf(page, line)
  const at = endOfPlain(page.text, start, lineEnd)
  // Most words are of one line, and nothing starts or ends among them.
  if (at === lineEnd && line === lastLine) return plainWords(page, words)
  const scan: Scan = {
    page,
    text: page.text,
    parts: [],
    brackets: [],
    lastLine,
    line,
    lineStart: start,
    lineEnd,
    at,
    from: start,
    firstSign: 0,
    patience: 1000 + 4 * (end - start),
    lastTicks: undefined,
  }
  for (;;) {
    if (!readLine(scan)) return undefined
    if (scan.line === lastLine) break
    if (!breakLine(scan, end)) return undefined
  }
  flush(scan, trimEnd(scan.text, scan.from, scan.lineEnd))
  return finish(scan)
}

/** Where the first sign stands at which something may start or end. */
function endOfPlain(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128 || stops[code] === 0) continue
    // A full stop or colon belongs to an address only behind a *w* or before a slash.
    const isPlain =
      (code === 46 && (text.charCodeAt(at - 1) | 32) !== 119) ||
      (code === 58 && text.charCodeAt(at + 1) !== 47)
    if (!isPlain) return at
  }
  return end
}

function plainWords(page: Page, { line, start, end }: Words): PhrasingContent[] {
  const { text } = page
  const last = trimEnd(text, start, end)
  if (last === start) return []
  const position = { start: pointOf(page, line, start), end: pointOf(page, line, last) }
  return [{ type: 'text', value: text.slice(start, last), position }]
}

function finish({ parts, text, firstSign }: Scan): PhrasingContent[] | undefined {
  let runs = 0
  let isOpen = false
  for (const part of parts) {
    if (part.type === 'bracket') isOpen = true
    if (part.type === 'run') runs++
  }
  if (runs > mostRuns) return undefined
  // A copy takes the room of what is in it; lists that grow take that of what may come.
  if (runs === 0 && !isOpen) return parts.slice() as PhrasingContent[]
  // Whichever comes first in a text claims its runs first.
  return resolveRuns(parts, text, firstSign === TILDE ? insideSpan : attentionFirst)
}

/** @returns Whether all of it was understood. */
function readLine(scan: Scan): boolean {
  const { text } = scan
  for (;;) {
    const { lineEnd } = scan
    let { at } = scan
    let code = 0
    for (; at < lineEnd; at++) {
      code = text.charCodeAt(at)
      if (code < 128 && stops[code] === 1) break
    }
    scan.at = at
    if (at >= lineEnd) return true
    if (!readSign(scan, code)) return false
    if (scan.patience < 0) return false
  }
}

/** Reads what starts at the sign, or goes past it. */
function readSign(scan: Scan, code: number): boolean {
  switch (code) {
    case 38:
      return readAmpersand(scan)
    case 42:
    case 95:
    case 126:
      return readRun(scan, code)
    case 46:
    case 58:
    case 64:
      return readBareLink(scan, code)
    case 60:
      return readAngle(scan)
    case 91:
      return openBracket(scan)
    case 92:
      return readEscape(scan)
    case 93:
      return closeBracket(scan)
    case 96:
      return readCode(scan)
    default:
      return false
  }
}

function readAmpersand(scan: Scan): boolean {
  const { at, text } = scan
  const reference = readReference(text, at, scan.lineEnd)
  if (reference === 'unknown') return false
  if (!reference) {
    scan.at++
    return true
  }
  const { value, end } = reference
  flush(scan, at)
  addWords(scan.parts, text, value, pointAt(scan, at), pointAt(scan, end), [[0, at, end]])
  scan.at = end
  scan.from = end
  return true
}

function readEscape(scan: Scan): boolean {
  const { at, lineEnd, text } = scan
  const next = text.charCodeAt(at + 1)
  if (at + 1 < lineEnd && isAsciiMark(next)) {
    flush(scan, at)
    const [start, end] = [pointAt(scan, at), pointAt(scan, at + 2)]
    addWords(scan.parts, text, text.charAt(at + 1), start, end, [[0, at + 1, at + 2]])
    scan.at = at + 2
    scan.from = at + 2
    return true
  }
  scan.at++
  return true
}

function readRun(scan: Scan, sign: number): boolean {
  const { at, lineEnd, lineStart, text } = scan
  let end = at + 1
  while (end < lineEnd && text.charCodeAt(end) === sign) end++
  scan.at = end
  const before = at > lineStart ? text.charCodeAt(at - 1) : Number.NaN
  // Only an escaped one stands before it.
  if (before === TILDE && sign === TILDE) return false
  if (sign === TILDE && end - at > 2) return true
  scan.firstSign ||= sign
  const flanks = flanksOf(sign, before, end < lineEnd ? text.charCodeAt(end) : Number.NaN)
  if (!flanks.canOpen && !flanks.canClose) return true
  flush(scan, at)
  const [start, after] = [pointAt(scan, at), pointAt(scan, end)]
  scan.parts.push({ type: 'run', sign, ...flanks, start, end: after })
  scan.from = end
  return true
}

/** Goes from the end of a line to the words of the next one. */
function breakLine(scan: Scan, end: number): boolean {
  const { page, text, line, lineEnd } = scan
  const next = line + 1
  const wordsEnd = trimEnd(text, scan.from, lineEnd)
  const isEscaped =
    wordsEnd === lineEnd && scan.from < lineEnd && text.charCodeAt(lineEnd - 1) === 92
  const isSpaced = lineEnd - wordsEnd > 1 && !text.slice(wordsEnd, lineEnd).includes('\t')
  const nextStart = startOf(page, next)
  // Once micromark has looked so far for what closes backticks, it knows of the marks of quotes and
  // items there, and words before them end behind them.
  if (scan.lastTicks && fromOf(page, next) !== nextStart) return false
  const after = pointOf(page, next, nextStart)
  if (isEscaped || isSpaced) {
    const breakStart = isEscaped ? lineEnd - 1 : wordsEnd
    flush(scan, breakStart)
    scan.parts.push({ type: 'break', position: { start: pointAt(scan, breakStart), end: after } })
  } else {
    flush(scan, wordsEnd)
    addWords(scan.parts, text, text.slice(lineEnd, nextStart), pointAt(scan, lineEnd), after)
  }
  const sign = signOf(page, next)
  if (sign < 0) return false
  scan.line = next
  scan.lineStart = sign
  scan.lineEnd = next === scan.lastLine ? end : endOf(page, next)
  scan.at = sign
  scan.from = sign
  return true
}
