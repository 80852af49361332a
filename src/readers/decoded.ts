import type { Paragraph, Text } from 'mdast'
import { countWhile } from '../core/halving.ts'
import type { Lines } from '../core/lines.ts'
import type { Piece } from '../core/tree.ts'

/** A string with its escapes undone, and the way back. */
export interface Decoded {
  readonly value: string
  readonly pieces: readonly Piece[]
}

/** Several strings as one. */
export function joinDecoded(parts: readonly Decoded[]): Decoded {
  const pieces: Piece[] = []
  let value = ''
  for (const part of parts) {
    for (const [at, start, end] of part.pieces) pieces.push([value.length + at, start, end])
    value += part.value
  }
  return { value, pieces }
}

/** A part of a decoded string. Only pieces of the part are touched: there may be many parts. */
function sliceDecoded({ value, pieces }: Decoded, from: number, to: number): Decoded {
  const endOf = (index: number): number => pieces[index + 1]?.[0] ?? value.length
  const kept: Piece[] = []
  for (let index = countWhile(pieces.length, (each) => endOf(each) <= from); ; index++) {
    const piece = pieces[index]
    if (!piece || piece[0] >= to) break
    const [at, start, end] = piece
    const next = endOf(index)
    const isLinear = next - at === end - start
    const before = Math.max(0, from - at)
    const after = Math.max(0, next - to)
    kept.push([
      Math.max(at, from) - from,
      isLinear ? start + before : start,
      isLinear ? end - after : end,
    ])
  }
  return { value: value.slice(from, to), pieces: kept }
}

/** Paragraphs of plain text, parted by blank lines. */
export function paragraphsOf(text: Decoded, lines: Lines): Paragraph[] {
  const isOneLine = !text.value.includes('\n') && !text.value.includes('\r')
  if (isOneLine && text.value.trim() === text.value) {
    return text.value === '' ? [] : [paragraphOf(text, lines)]
  }
  const paragraphs: Paragraph[] = []
  const blank = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])|$/g
  for (let from = 0; from < text.value.length;) {
    blank.lastIndex = from
    const to = blank.exec(text.value)?.index ?? text.value.length
    const words = text.value.slice(from, to)
    const lead = words.length - words.trimStart().length
    const trimmed = words.trim()
    if (trimmed !== '') {
      paragraphs.push(
        paragraphOf(sliceDecoded(text, from + lead, from + lead + trimmed.length), lines),
      )
    }
    from = to + 1
  }
  return paragraphs
}

function paragraphOf({ value, pieces }: Decoded, lines: Lines): Paragraph {
  const position = lines.positionOf(pieces[0]?.[1] ?? 0, pieces.at(-1)?.[2] ?? 0)
  const text: Text = { type: 'text', value, position, data: { pieces: { value: [...pieces] } } }
  return { type: 'paragraph', children: [text], position }
}
