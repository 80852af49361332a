import type { Range } from '../core/sentences.ts'
import type { Piece } from '../core/tree.ts'
import type { Cell, Row } from './cells.ts'

export interface CsvTable {
  readonly rows: readonly Row[]
  /** Where a quotation mark opens that nothing closes. */
  readonly unclosed: number | undefined
}

const separators = [',', ';', '\t', '|'] as const
const sampleLines = 20
const sampleSize = 20_000

/**
 * The cells of separated values, as RFC 4180 has them and as programs write them: any of four
 * separators, quotation marks doubled or escaped, any line ending.
 */
export function readCsv(text: string, range: Range, separator?: string): CsvTable {
  const named = /^sep=(.)(?:\r\n|\n|\r)/.exec(text.slice(range.start, range.start + 8))
  const between = separator ?? named?.[1] ?? separatorOf(text.slice(range.start, range.end))
  const isEscaping = escaping.test(text)
  const rows: Row[] = []
  let cells: Cell[] = []
  let unclosed: number | undefined
  let at = range.start + (named?.[0].length ?? 0)
  let number = named ? 2 : 1

  while (at < range.end) {
    const cell = text.charAt(at) === '"' ? quoted(at) : bare(at)
    cells.push(cell)
    at = cell.end
    if (at < range.end && text.charAt(at) === between) {
      at++
      // A separator at the very end still parts a cell from an empty one.
      if (at >= range.end) cells.push(bare(at))
      continue
    }
    at = afterLineEnd(at)
    rows.push({ number: number++, cells })
    cells = []
  }
  if (cells.length > 0) rows.push({ number, cells })
  return { rows, unclosed }

  function bare(start: number): Cell {
    let end = start
    while (end < range.end && !isEnd(text.charAt(end))) end++
    const value = text.slice(start, end)
    return { value, pieces: end > start ? [[0, start, end]] : [], start, end }
  }

  function isEnd(sign: string): boolean {
    return sign === between || sign === '\n' || sign === '\r'
  }

  function quoted(start: number): Cell {
    const pieces: Piece[] = []
    let value = ''
    let end = start + 1

    function add(words: string, from: number, to: number): void {
      if (words === '') return
      pieces.push([value.length, from, to])
      value += words
    }

    for (;;) {
      const mark = nextMark(end)
      add(text.slice(end, mark), end, mark)
      end = mark
      if (!isPair(mark)) break
      end = mark + 2
      add(text.charAt(mark + 1), mark, end)
    }
    if (end >= range.end) unclosed ??= start
    // What stands between the closing mark and the next separator belongs to nobody, and is kept.
    const tail = bare(Math.min(end + 1, range.end))
    if (tail.value.trim() !== '') add(tail.value, tail.start, tail.end)
    return { value, pieces, start, end: tail.end }
  }

  /** A mark that is doubled, or a sign that is escaped. */
  function isPair(at: number): boolean {
    if (at + 1 >= range.end) return false
    const next = text.charAt(at + 1)
    if (text.charAt(at) === '"') return next === '"'
    return isEscaping && (next === '"' || next === '\\')
  }

  /** The next quotation mark, or the next sign that is escaped. */
  function nextMark(from: number): number {
    let end = from
    while (end < range.end && text.charAt(end) !== '"') {
      if (text.charAt(end) === '\\' && isPair(end)) break
      end++
    }
    return end
  }

  function afterLineEnd(from: number): number {
    return from + (text.charAt(from) === '\r' && text.charAt(from + 1) === '\n' ? 2 : 1)
  }
}

/**
 * Only where marks are escaped does a word follow one: in `"C:\"` the backslash is the last sign of
 * its cell.
 */
const escaping = /\\"[\p{L}\p{N}]/u

/** The separator that parts the first lines into equally many cells, most of them. */
function separatorOf(text: string): string {
  const lines = outsideQuotes(text.slice(0, sampleSize)).split(/\r\n|\n|\r/, sampleLines)
  let best = ','
  let most = 0
  for (const separator of separators) {
    const counts = lines.filter((line) => line !== '').map((line) => line.split(separator).length)
    const [first = 1] = counts
    const agreeing = counts.filter((count) => count === first).length
    const score = first > 1 ? agreeing * Math.min(first, 4) : 0
    if (score > most) [best, most] = [separator, score]
  }
  return best
}

/** What stands in quotation marks parts nothing; an inch (5") in a cell without them opens none. */
function outsideQuotes(text: string): string {
  return text.replaceAll(/(?<![^,;\t|\r\n])"(?:[^"\\]|""|\\[^]?)*(?:"|$)/g, '')
}
