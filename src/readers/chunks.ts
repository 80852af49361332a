import type { Range } from '../core/sentences.ts'

/** Shorter stretches are not worth the work of cutting them. */
const leastLength = 4096

const fenceOpening = /^ {0,3}(?<fence>`{3,}(?=[^`]*$)|~{3,})/
const listMarker = /^(?<indent> {0,3})(?<marker>[-+*]|(?<number>\d{1,9})[.)])(?:(?<space>[ \t]+)|$)/
const thematicBreak = /^ {0,3}(?<sign>[-*_])(?:[ \t]*\k<sign>){2,}[ \t]*$/
const indentation = /^[ \t]*/
const footnote = /^ {0,3}\[\^/
/** What may go on past a blank line inside of a list item or a footnote, wherever it ends. */
const goesOn = /`{3}|~{3}|<(?:[!?]|pre|script|style|textarea)/i

/** HTML that a blank line does not end, with what does. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
]

/**
 * Cuts Markdown where a cut changes nothing: before a line that follows a blank one, is not
 * indented, starts no list item, and is outside of fenced code and HTML.
 *
 * micromark takes more than linear time on some shapes (200 KB of block quotes: 168 s), so what it
 * gets has to be short.
 */
export function splitMarkdown(text: string, least: number = leastLength): Range[] {
  if (text.length <= least) return [{ start: 0, end: text.length }]
  const ranges: Range[] = []
  const scanner = createScanner()
  let chunkStart = 0
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end)
    if (start - chunkStart >= least && scanner.isSafeBefore(line)) {
      ranges.push({ start: chunkStart, end: start })
      chunkStart = start
    }
    scanner.see(line)
  }
  ranges.push({ start: chunkStart, end: text.length })
  return ranges
}

function* linesOf(text: string): Generator<readonly [start: number, end: number]> {
  const ending = /\r\n|\n|\r/g
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    yield [start, match.index]
    start = ending.lastIndex
  }
  yield [start, text.length]
}

interface Scanner {
  isSafeBefore(line: string): boolean
  see(line: string): void
}

export function createScanner(): Scanner {
  let blankBefore = true
  /** The run that opened fenced code outside of any container. */
  let fence: string | undefined
  let htmlEnd: RegExp | undefined
  /** Lines indented by this much belong to the list that is open; 0 without one. */
  let listIndent = 0
  let inFootnote = false
  /** Fenced code or HTML may be open in the list or footnote; its end would be moved by a cut. */
  let mayGoOn = false
  /** A line may have ended the list, or gone on with its last paragraph. */
  let inDoubt = false
  /** A fence or HTML came while that was in doubt: nobody knows what it belongs to. */
  let isLost = false

  function seeInside(line: string): boolean {
    if (fence !== undefined) {
      const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
      if (closing?.startsWith(fence)) fence = undefined
      return true
    }
    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined
      return true
    }
    return false
  }

  function seeList(line: string): boolean {
    if (thematicBreak.test(line)) {
      listIndent = 0
      return false
    }
    const marker = listMarker.exec(line)?.groups
    if (!marker) return false
    const interrupts = marker['space'] !== undefined && (marker['number'] ?? '1') === '1'
    if (!blankBefore && listIndent === 0 && !interrupts) return false
    const space = marker['space'] ?? ' '
    const padding = space.length > 4 || space.includes('\t') ? 1 : space.length
    listIndent = (marker['indent']?.length ?? 0) + (marker['marker']?.length ?? 1) + padding
    return true
  }

  function startsAnew(line: string): boolean {
    return (
      blankBefore &&
      fence === undefined &&
      !htmlEnd &&
      /^[^\s\uFEFF]/.test(line) &&
      !listMarker.test(line)
    )
  }

  return {
    isSafeBefore: (line) => startsAnew(line) && !mayGoOn && !isLost,
    see(line) {
      if (seeInside(line)) {
        blankBefore = false
        return
      }
      if (startsAnew(line)) {
        inFootnote = false
        mayGoOn = false
        inDoubt = false
      }
      inFootnote ||= footnote.test(line)
      const indent = indentation.exec(line)?.[0] ?? ''
      const blank = indent.length === line.length
      const inList = listIndent > 0 && (indent.includes('\t') || indent.length >= listIndent)
      if (!blank && !inList && !seeList(line)) {
        if (blankBefore) listIndent = 0
        else if (listIndent > 0) inDoubt = true
        fence = fenceOpening.exec(line)?.groups?.['fence']
        const html =
          fence === undefined ? htmlBlocks.find(([opening]) => opening.test(line)) : undefined
        if (html && !html[1].test(afterOpening(line, html[0]))) htmlEnd = html[1]
      }
      mayGoOn ||= (listIndent > 0 || inFootnote) && goesOn.test(line)
      isLost ||= inDoubt && goesOn.test(line)
      blankBefore = blank
    },
  }
}

/** `<!-->` ends where it starts, so the end is looked for two signs after the `<`. */
function afterOpening(line: string, opening: RegExp): string {
  const match = opening.exec(line)
  if (!match) return line
  return line.slice(opening === htmlBlocks[1]?.[0] ? match[0].length - 2 : match[0].length)
}
