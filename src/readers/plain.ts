import type { Paragraph } from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Range } from '../core/sentences.ts'

/** Paragraphs of plain text: parted by blank lines, without any markup. */
export function readParagraphs(text: string, range: Range, lines: Lines): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const blank = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])|$/g
  let start = range.start
  while (start < range.end) {
    blank.lastIndex = start
    const match = blank.exec(text)
    const stop = Math.min(match ? match.index : range.end, range.end)
    const paragraph = paragraphFrom(text, start, stop, lines)
    if (paragraph) paragraphs.push(paragraph)
    start = Math.max(stop, match ? match.index + match[0].length : range.end, start + 1)
  }
  return paragraphs
}

function paragraphFrom(
  text: string,
  from: number,
  to: number,
  lines: Lines,
): Paragraph | undefined {
  const raw = text.slice(from, to)
  const value = raw.trim()
  if (value === '') return undefined
  const start = from + (raw.length - raw.trimStart().length)
  const position = lines.positionOf(start, start + value.length)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position }],
    position: lines.positionOf(start, start + value.length),
  }
}
