// How a source is cut before it is read.
import type { Range } from '../core/sentences.ts'
import type { Parts } from './part-marks.ts'

/**
 * The blocks of a source, in order.
 *
 * @param blockEnd What stands between two.
 * @param first Where the first begins.
 */
export function blocksIn(source: string, blockEnd: RegExp, first = 0): Range[] {
  const blocks: Range[] = []
  const next = new RegExp(blockEnd, 'g')
  let start = first
  next.lastIndex = first
  for (let found = next.exec(source); found; found = next.exec(source)) {
    blocks.push({ start, end: found.index })
    start = next.lastIndex
  }
  blocks.push({ start, end: source.length })
  return blocks
}

/**
 * Where blocks begin in the words of their source, which stand in the same lines; behind the last line
 * come addresses, wherever they stood.
 *
 * @param words Those of the source begin at `from`.
 */
export function partsOf(
  source: string,
  blocks: readonly Range[],
  words: string,
  from: number,
): Parts {
  const starts: number[] = []
  let line = 0
  let lineInWords = from
  for (const { start } of blocks) {
    while (line < start) nextLine()
    starts.push(lineInWords)
  }
  while (source.includes('\n', line)) nextLine()
  const end = words.indexOf('\n', lineInWords)
  return { starts, end: end < 0 ? words.length : end }

  function nextLine(): void {
    line = source.indexOf('\n', line) + 1
    lineInWords = words.indexOf('\n', lineInWords) + 1
  }
}

/** A stretch ends with the block in which it has so many characters. */
export const stretchLength: number = 2 ** 10
const overlap = 100

/**
 * Where the words that are looked at for a stretch begin: before it, so that words that follow each
 * other are seen together, in whatever stretches they stand.
 */
export function firstWordsOf(text: string, start: number): number {
  return text.lastIndexOf('\n', start - overlap) + 1
}

export interface Stretch extends Range {
  /** In the stretch before it. */
  readonly from: number
}

/**
 * Stretches of whole blocks.
 *
 * @param first Where the first begins.
 */
export function stretchesOf(text: string, first: number, blockEnd: RegExp): Stretch[] {
  const stretches: Stretch[] = []
  const next = new RegExp(blockEnd, 'g')
  for (let start = first; start < text.length;) {
    next.lastIndex = start + stretchLength
    const end = next.test(text) ? next.lastIndex : text.length
    const from = start === first ? first : firstWordsOf(text, start)
    stretches.push({ from, start, end })
    start = end
  }
  return stretches
}
