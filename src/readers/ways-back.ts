import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import type { Piece, Pieces } from '../core/tree.ts'
import type { Leaves } from './leaves.ts'

/** Where a parsed stretch of text stands in its source. */
export interface Shift {
  readonly offset: number
  readonly lines: number
}

/**
 * Gives every string of a tree its way back to the source, and moves positions from the parsed
 * stretch to the whole text.
 *
 * @param text The parsed stretch.
 */
export function addWaysBack(tree: Nodes, leaves: Leaves, text: string, shift: Shift): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const pieces = piecesOf(node, leaves, text, shift.offset)
    if (pieces) {
      node.data ??= {}
      node.data.pieces = pieces
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
    if (node.position) {
      node.position.start = movePoint(node.position.start, shift)
      node.position.end = movePoint(node.position.end, shift)
    }
  }
}

function movePoint(point: Point, { offset, lines }: Shift): Point {
  return { line: point.line + lines, column: point.column, offset: (point.offset ?? 0) + offset }
}

function piecesOf(node: Nodes, leaves: Leaves, text: string, offset: number): Pieces | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  switch (node.type) {
    case 'text':
    case 'html':
    case 'inlineCode':
    case 'code': {
      if (text.startsWith(node.value, start)) return undefined
      const fence = node.type === 'code' && /[`~]/.test(text.charAt(start))
      const from = fence ? endOfLine(text, start) : start
      return { value: align(node.value, range(leaves, from, end), text, offset, [start, end]) }
    }
    case 'image':
    case 'imageReference':
    case 'link':
    case 'definition':
      return attributePieces(node, leaves, text, offset, [start, end])
    default:
      return undefined
  }
}

type Attributed = Extract<Nodes, { type: 'image' | 'imageReference' | 'link' | 'definition' }>

/** The strings of a node in the order in which they stand: label, address, title. */
function attributePieces(
  node: Attributed,
  leaves: Leaves,
  text: string,
  offset: number,
  [start, end]: readonly [number, number],
): Pieces {
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  const rest = range(leaves, last ?? start, end)
  const take = (value: string): Piece[] =>
    align(value, rest, text, offset, [start, end], value.length)
  if (node.type === 'definition') take(node.label ?? '')
  const alt = 'alt' in node && node.alt ? take(node.alt) : undefined
  const url = 'url' in node && node.url ? take(node.url) : undefined
  const title = 'title' in node && node.title ? take(node.title) : undefined
  return { ...(alt && { alt }), ...(url && { url }), ...(title && { title }) }
}

/** The leaves from one offset to another; sorted, so searched by halving. */
function range(leaves: Leaves, start: number, end: number): number[] {
  let low = 0
  let high = leaves.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((leaves[middle * 3] ?? 0) < start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop * 3 < leaves.length && (leaves[stop * 3] ?? 0) < end) stop++
  return leaves.slice(low * 3, stop * 3)
}

/**
 * Pairs a string with the leaves it was made from, and takes these off the list.
 *
 * Units that the parser left out (the line ending after a fence, the backslash before a `|` in a
 * table) are passed over. What cannot be paired belongs to the node as a whole.
 */
function align(
  value: string,
  leaves: number[],
  text: string,
  offset: number,
  [nodeStart, nodeEnd]: readonly [number, number],
  most = Number.POSITIVE_INFINITY,
): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let used = 0
  for (; used < leaves.length && at < Math.min(value.length, most); used += 3) {
    const start = leaves[used] ?? 0
    const end = leaves[used + 1] ?? start
    const length = leaves[used + 2] ?? 0
    if (length !== end - start) {
      pieces.push([at, offset + start, offset + end])
      at += length
      continue
    }
    at = alignLinear(value, at, text, start, end, offset, pieces)
  }
  leaves.splice(0, used)
  if (at < value.length) return [[0, offset + nodeStart, offset + nodeEnd]]
  return pieces
}

function alignLinear(
  value: string,
  from: number,
  text: string,
  start: number,
  end: number,
  offset: number,
  pieces: Piece[],
): number {
  let at = from
  let open = false
  for (let index = start; index < end && at < value.length; index++) {
    const same = value[at] === text[index] || (text[index] === '\0' && value[at] === '\uFFFD')
    if (same && !open) pieces.push([at, offset + index, 0])
    if (same) at++
    open = same
    const piece = pieces.at(-1)
    if (same && piece) pieces[pieces.length - 1] = [piece[0], piece[1], offset + index + 1]
  }
  return at
}

function endOfLine(text: string, from: number): number {
  const found = /\r\n|\r|\n/g
  found.lastIndex = from
  const match = found.exec(text)
  return match ? match.index : text.length
}
