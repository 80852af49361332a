import type { PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'
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

/** Adds words to the parts, to the text at their end if there is one. */
export function addWords(
  parts: Part[],
  value: string,
  start: Point,
  end: Point,
  pieces: readonly Piece[] = [[0, start.offset ?? 0, end.offset ?? 0]],
): void {
  const tail = parts.at(-1)
  if (tail?.type !== 'text') {
    parts.push({
      type: 'text',
      value,
      position: { start, end },
      data: { pieces: { value: [...pieces] } },
    } satisfies Text)
    return
  }
  joinPieces(tail.data?.pieces?.value as Piece[], tail.value.length, pieces, value.length)
  tail.value += value
  if (tail.position) tail.position.end = end
}

/** Two pieces that stand in the source as they are, one after the other, are one. */
function joinPieces(
  pieces: Piece[],
  length: number,
  added: readonly Piece[],
  addedLength: number,
): void {
  const [first, ...rest] = added
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
      addWords(nodes, value, part.start, part.end)
    } else if (part.type === 'text' && part.position) {
      const { start, end } = part.position
      if (nodes.at(-1)?.type === 'text') {
        addWords(nodes, part.value, start, end, part.data?.pieces?.value)
      } else {
        nodes.push(part)
      }
    } else {
      nodes.push(part)
    }
  }
  return nodes
}
