import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import type { Piece, Pieces } from '../core/tree.ts'
import { type Leaves, marks } from './leaves.ts'
import { countWhile } from '../core/halving.ts'

/** Where a parsed stretch of text stands in its source. */
export interface Shift {
  readonly offset: number
  readonly lines: number
  /** The line, counted in the source, on which the stretch does not start at the first column. */
  readonly firstLine?: number
  readonly columns?: number
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

function movePoint(point: Point, { offset, lines, firstLine, columns = 0 }: Shift): Point {
  const line = point.line + lines
  return {
    line,
    column: point.column + (line === firstLine ? columns : 0),
    offset: (point.offset ?? 0) + offset,
  }
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
      const found = valueLeaves(node, leaves, text, start, end)
      // A tree that was parsed elsewhere has no leaves.
      if (found.length === 0 && text.startsWith(node.value, start)) return undefined
      const value =
        node.type === 'inlineCode'
          ? assemble(node.value, unescapedLeaves(node.value, found, text), offset)
          : assemble(node.value, found, offset)
      if (node.type === 'text' && value && isPlain(value, node.value, offset + start))
        return undefined
      return { value: value ?? [[0, offset + start, offset + end]] }
    }
    case 'image':
    case 'imageReference':
    case 'link':
    case 'definition':
      return attributePieces(node, leaves, offset, start, end)
    default:
      return undefined
  }
}

/** Whether words stand in the source as they are, from the first sign of their node on. */
function isPlain([first, ...others]: readonly Piece[], value: string, start: number): boolean {
  return others.length === 0 && first?.[1] === start && first[2] === start + value.length
}

function valueLeaves(
  node: Nodes,
  leaves: Leaves,
  text: string,
  start: number,
  end: number,
): number[] {
  const isFenced = node.type === 'code' && /[`~]/.test(text.charAt(start))
  const found = leavesIn(leaves, isFenced ? endOfLine(text, start) : start, end)
  // The line ending after the fence is no part of the code.
  return isFenced ? found.slice(3) : found
}

type Attributed = Extract<Nodes, { type: 'image' | 'imageReference' | 'link' | 'definition' }>

function attributePieces(
  node: Attributed,
  leaves: Leaves,
  offset: number,
  start: number,
  end: number,
): Pieces {
  const label = markIn(leaves, start, end, marks.label)
  const rest = label?.end ?? start
  const pieces: { -readonly [Name in keyof Pieces]: Pieces[Name] } = {}
  const add = (name: 'alt' | 'url' | 'title', value: string, found: number[]): void => {
    pieces[name] = assemble(value, found, offset) ?? [[0, offset + start, offset + end]]
  }
  if ('alt' in node && node.alt) {
    add('alt', node.alt, label ? leavesIn(leaves, label.start, label.end) : [])
  }
  for (const name of ['url', 'title'] as const) {
    const value = name in node ? (node as { url: string; title?: string | null })[name] : undefined
    if (!value) continue
    const mark = markIn(leaves, rest, end, marks[name])
    add(name, value, mark ? leavesIn(leaves, mark.start, mark.end) : [])
  }
  return pieces
}

/** The first stretch with this mark between two offsets. */
function markIn(
  leaves: Leaves,
  start: number,
  end: number,
  mark: number,
): { start: number; end: number } | undefined {
  for (let at = firstFrom(leaves, start); (leaves[at] ?? end) < end; at += 3) {
    if (leaves[at + 2] === mark) return { start: leaves[at] ?? 0, end: leaves[at + 1] ?? 0 }
  }
  return undefined
}

/** The leaves of one string: from one offset to another, without addresses and titles inside. */
function leavesIn(leaves: Leaves, start: number, end: number): number[] {
  const found: number[] = []
  let at = firstFrom(leaves, start)
  let hiddenUntil = start
  // The first unit of a task is taken off its text, but not off the leaf.
  const clipped = (leaves[at - 1] ?? -1) > 0 && (leaves[at - 2] ?? 0) > start
  if (clipped) found.push(start, leaves[at - 2] ?? start, (leaves[at - 2] ?? start) - start)
  for (; (leaves[at] ?? end) < end; at += 3) {
    const from = leaves[at] ?? 0
    const to = leaves[at + 1] ?? from
    const length = leaves[at + 2] ?? 0
    const isOwn = from === start && to === end
    if (length < 0 && length !== marks.label && !isOwn) hiddenUntil = Math.max(hiddenUntil, to)
    if (length > 0 && from >= hiddenUntil) found.push(from, to, length)
  }
  return found
}

/** Where in the list the leaves from an offset on begin; sorted, so searched by halving. */
function firstFrom(leaves: Leaves, start: number): number {
  return countWhile(leaves.length / 3, (at) => (leaves[at * 3] ?? 0) < start) * 3
}

/** Code in a cell of a table is shorter than its leaf by the backslash before each `|`. */
function unescapedLeaves(value: string, leaves: number[], text: string): number[] {
  const total = leaves.reduce((sum, number, index) => sum + (index % 3 === 2 ? number : 0), 0)
  if (total === value.length) return leaves
  const parted: number[] = []
  for (let index = 0; index < leaves.length; index += 3) {
    const start = leaves[index] ?? 0
    for (const { 0: written, index: at } of text
      .slice(start, leaves[index + 1])
      .matchAll(/\\\\|\\\||[^]/g)) {
      const from = start + at
      parted.push(from, from + written.length, written === '\\|' ? 1 : written.length)
    }
  }
  return parted
}

/** Lays a string out over the leaves it was made from; `undefined` when they do not make it. */
function assemble(value: string, leaves: readonly number[], offset: number): Piece[] | undefined {
  const pieces: [at: number, start: number, end: number][] = []
  let at = 0
  let isOpen = false
  for (let index = 0; index < leaves.length && at < value.length; index += 3) {
    const end = offset + (leaves[index + 1] ?? 0)
    // The rest of a tab belongs to the tab.
    const start = Math.min(offset + (leaves[index] ?? 0), end - 1)
    const length = leaves[index + 2] ?? 0
    const isLinear = length === end - start
    // Of the last leaf, the line ending after the code was left out.
    const kept = Math.min(length, value.length - at)
    const last = pieces.at(-1)
    if (isLinear && isOpen && last?.[2] === start) last[2] += kept
    else pieces.push([at, start, isLinear ? start + kept : end])
    isOpen = isLinear
    at += kept
  }
  return at < value.length ? undefined : pieces
}

function endOfLine(text: string, from: number): number {
  const found = /\r\n|\r|\n/g
  found.lastIndex = from
  const match = found.exec(text)
  return match ? match.index : text.length
}
