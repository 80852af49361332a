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

/**
 * The cells of separated values, as RFC 4180 has them and as programs write them: any of four
 * separators, quotation marks doubled or escaped, any line ending.
 */
export function readCsv(text: string, range: Range, separator?: string): CsvTable {
  const between = separator ?? separatorOf(text.slice(range.start, range.end))
  const rows: Row[] = []
  let cells: Cell[] = []
  let at = range.start
  let unclosed: number | undefined
  const skipped = /^sep=(.)\r?\n/.exec(text.slice(range.start, range.start + 8))
  if (skipped) at += skipped[0].length
  let number = skipped ? 2 : 1

  while (at < range.end) {
    const cell = text.charAt(at) === '"' ? quoted(at) : bare(at)
    cells.push(cell)
    at = cell.end
    if (text.startsWith(between, at) && at < range.end) {
      at += between.length
      // A separator at the very end still parts a cell from an empty one.
      if (at >= range.end) cells.push(emptyAt(at))
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
    while (end < range.end && !text.startsWith(between, end) && !/[\r\n]/.test(text.charAt(end)))
      end++
    return {
      value: text.slice(start, end),
      pieces: end > start ? [[0, start, end]] : [],
      start,
      end,
    }
  }

  function quoted(start: number): Cell {
    const pieces: Piece[] = []
    let value = ''
    let from = start + 1
    let end = from
    for (;;) {
      const sign = end < range.end ? text.charAt(end) : ''
      const isEscape = sign === '\\' && text.charAt(end + 1) === '"' && isEscaping(end)
      const isDoubled = sign === '"' && text.charAt(end + 1) === '"'
      if (sign !== '' && !isEscape && !isDoubled && sign !== '"') {
        end++
        continue
      }
      if (end > from) {
        pieces.push([value.length, from, end])
        value += text.slice(from, end)
      }
      if (!isEscape && !isDoubled) break
      pieces.push([value.length, end, end + 2])
      value += '"'
      end += 2
      from = end
    }
    if (end >= range.end) unclosed ??= start
    // What stands between the closing mark and the next separator belongs to nobody, and is kept.
    const tail = bare(Math.min(end + 1, range.end))
    if (tail.value.trim() !== '') {
      pieces.push([value.length, tail.start, tail.end])
      value += tail.value
    }
    return { value, pieces, start, end: tail.end }
  }

  /** In `\""` the backslash is the last sign of a cell only if a separator follows the mark. */
  function isEscaping(at: number): boolean {
    const after = text.charAt(at + 2)
    return after !== between && after !== '\r' && after !== '\n' && after !== ''
  }

  function emptyAt(start: number): Cell {
    return { value: '', pieces: [], start, end: start }
  }

  function afterLineEnd(from: number): number {
    if (text.charAt(from) === '\r' && text.charAt(from + 1) === '\n') return from + 2
    return from + 1
  }
}

/** The separator that parts the first lines into equally many cells, most of them. */
function separatorOf(text: string): string {
  const named = /^sep=(.)\r?\n/.exec(text)?.[1]
  if (named !== undefined) return named
  const lines = outsideQuotes(text.slice(0, 20_000)).split(/\r\n|\n|\r/, sampleLines)
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

/** What stands in quotation marks parts nothing. */
function outsideQuotes(text: string): string {
  return text.replaceAll(/"(?:[^"]|"")*(?:"|$)/g, '')
}
