import type { Range } from './sentences.ts'
import { countWhile } from './halving.ts'

/** The pieces that a text is made of, in order, and where each stands in the source. */
export interface Pieces {
  /** @param at Where it begins in the text. */
  add(at: number, length: number, start: number, end: number): void
  count(): number
  /**
   * Takes over the pieces of another text from one to another, or to its end.
   *
   * @param shift How much further behind they begin in this text.
   */
  copy(others: Pieces, from: number, to: number | undefined, shift: number): void
  /** Where a stretch of the text stands in the source; undefined if there are no pieces. */
  sourceRange(start: number, end: number): Range | undefined
}

/** A long draft has hundreds of thousands, so they are no objects: four numbers each. */
const width = 4

export function createPieces(): Pieces {
  // The rest is inherited.
  return { __proto__: inARow, numbers: [] } as unknown as Pieces
}

interface Row extends Pieces {
  readonly numbers: number[]
}

const inARow: Pieces & ThisType<Row> = {
  add(at, length, start, end) {
    const { numbers } = this
    if (length === end - start && goesOn(numbers, at, start)) {
      numbers[numbers.length - 3] = at + length - (numbers.at(-4) ?? 0)
      numbers[numbers.length - 1] = end
    } else numbers.push(at, length, start, end)
  },
  count() {
    return this.numbers.length / width
  },
  copy(others, from, to, shift) {
    // There is only one kind.
    const row = (others as Row).numbers
    const end = to === undefined ? row.length : to * width
    for (let at = from * width; at < end; at += width) {
      this.numbers.push(
        (row[at] ?? 0) + shift,
        row[at + 1] ?? 0,
        row[at + 2] ?? 0,
        row[at + 3] ?? 0,
      )
    }
  },
  sourceRange(start, end) {
    const { numbers } = this
    if (numbers.length === 0) return undefined
    const first = pieceAt(numbers, Math.max(0, countBefore(numbers, start + 1) - 1))
    const before = countBefore(numbers, end)
    const last = pieceAt(numbers, (before === 0 ? numbers.length / width : before) - 1)
    const from = sourceStart(first, start)
    return { start: from, end: Math.max(from, sourceEnd(last, end)) }
  },
}

/** How many pieces begin before an offset. */
function countBefore(numbers: readonly number[], offset: number): number {
  return countWhile(numbers.length / width, (at) => (numbers[at * width] ?? 0) < offset)
}

function pieceAt(numbers: readonly number[], index: number): Piece {
  const from = index * width
  return {
    at: numbers[from] ?? 0,
    length: numbers[from + 1] ?? 0,
    start: numbers[from + 2] ?? 0,
    end: numbers[from + 3] ?? 0,
  }
}

/** Whether the last piece is linear, and ends where another begins. */
function goesOn(numbers: readonly number[], at: number, start: number): boolean {
  const from = numbers.length - width
  if (from < 0 || numbers[from + 3] !== start) return false
  const length = numbers[from + 1] ?? 0
  return length === start - (numbers[from + 2] ?? 0) && (numbers[from] ?? 0) + length === at
}

interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** A piece of another length than its source is one character: all of it or nothing. */
function isLinear(piece: Piece): boolean {
  return piece.length === piece.end - piece.start
}

function sourceStart(piece: Piece, index: number): number {
  // Past the piece: between two blocks, where nothing stands in the source.
  if (index >= piece.at + piece.length) return piece.end
  return isLinear(piece) ? piece.start + (index - piece.at) : piece.start
}

function sourceEnd(piece: Piece, index: number): number {
  return isLinear(piece) ? Math.min(piece.end, piece.start + (index - piece.at)) : piece.end
}
