import type { PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { Piece } from '../../core/tree.ts'

/** A run of signs that may open or close a span, such as `**`. */
export interface Run {
  readonly type: 'run'
  readonly sign: number
  readonly canOpen: boolean
  readonly canClose: boolean
  /** What is left of it. */
  start: Point
  end: Point
}

/** A bracket that may open a link or an image. */
export interface Bracket {
  readonly type: 'bracket'
  readonly isImage: boolean
  /** A link stands behind it, and links hold no others. */
  isInactive: boolean
  readonly start: Point
  readonly end: Point
}

/** A part of a paragraph, before it is known which signs are signs and which are words. */
export type Part = PhrasingContent | Run | Bracket

/**
 * Adds words to the parts, to the text at their end if there is one.
 *
 * @param pieces Left out for words that stand in the source as they are.
 */
export function addWords(
  parts: Part[],
  text: string,
  value: string,
  start: Point,
  end: Point,
  pieces?: readonly Piece[],
): void {
  const tail = parts.at(-1)
  if (tail?.type !== 'text') {
    const position = { start, end }
    // Text whose pieces are told by its place has none: a long draft has a hundred thousand texts.
    parts.push(
      pieces
        ? { type: 'text', value, position, data: { pieces: { value: [...pieces] } } }
        : { type: 'text', value, position },
    )
    return
  }
  const { position } = tail
  if (!position) return
  const from = start.offset ?? 0
  if (!tail.data && !pieces && position.end.offset === from) {
    tail.value = text.slice(position.start.offset, end.offset)
  } else {
    tail.data ??= { pieces: { value: [plainPiece(position)] } }
    const known = tail.data.pieces?.value as Piece[]
    joinPieces(known, tail.value.length, pieces ?? [plainPiece({ start, end })], value.length)
    tail.value += value
  }
  position.end = end
}

/** The pieces of a text, whether it holds them or not. */
export function piecesOf({ data, position }: Text): readonly Piece[] | undefined {
  return data?.pieces?.value ?? (position && [plainPiece(position)])
}

function plainPiece({ start, end }: Position): Piece {
  return [0, start.offset ?? 0, end.offset ?? 0]
}

/** Two pieces that stand in the source as they are, one after the other, are one. */
function joinPieces(
  pieces: Piece[],
  length: number,
  [first, ...rest]: readonly Piece[],
  addedLength: number,
): void {
  const last = pieces.at(-1)
  if (!first) return
  const isPlain = (rest[0]?.[0] ?? addedLength) === first[2] - first[1]
  if (last && isPlain && last[2] === first[1] && length - last[0] === last[2] - last[1]) {
    pieces[pieces.length - 1] = [last[0], last[1], first[2]]
  } else {
    pieces.push([length, first[1], first[2]])
  }
  for (const [at, start, end] of rest) pieces.push([length + at, start, end])
}

/** The parts as nodes: signs that came to nothing are words. */
export function nodesOf(parts: readonly Part[], text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const part of parts) {
    if (part.type === 'run' || part.type === 'bracket') {
      const value = text.slice(part.start.offset, part.end.offset)
      addWords(nodes, text, value, part.start, part.end)
    } else if (part.type === 'text' && part.position) {
      const { start, end } = part.position
      if (nodes.at(-1)?.type === 'text') {
        addWords(nodes, text, part.value, start, end, part.data?.pieces?.value)
      } else {
        nodes.push(part)
      }
    } else {
      nodes.push(part)
    }
  }
  // A copy takes the room of what is in it.
  return nodes.slice()
}
