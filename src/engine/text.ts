import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Shortening } from '../core/shorthand.ts'
import type { TextScope } from '../core/signal.ts'
import { type BlockKind, type TextView, wordlessView } from '../core/text.ts'
import { createTextBuilder, type TextBuilder } from '../core/text-builder.ts'
import { type Container, type Piece, readsAsAddress } from '../core/tree.ts'
import { buildWithGaps, fillGaps } from './gaps.ts'
import { alone, aroundChild, type Reading, readingsIn } from './readings.ts'

/**
 * Stands for a stretch that is no prose, so that the words around it do not run together: a sign of
 * ASCII that nobody types, since one of Unicode would double the room of every text with a picture.
 */
export const placeholder = '\x7F'

/**
 * The words of a container, block by block.
 *
 * @param prose Its words alone, where they are known: most of a long text is the same for those who
 *   look everywhere.
 */
export function buildText(
  container: Container,
  lines: Lines,
  scope: TextScope,
  shortening?: Shortening,
  prose?: TextView,
): TextView {
  const isWordless = container.type === 'field' && scope === 'prose' && !container.prose
  if (isWordless) return wordlessView(container, lines)
  const builder = createTextBuilder(container, lines, shortening)
  if (container.type === 'field') {
    builder.open('field', container, false)
    pushWords(builder, container, 'value', container.value)
    builder.close()
    return builder.build()
  }
  const { children } = container
  const add = (block: Mdast.Nodes): void => addBlock(builder, block, scope, false)
  const filled = prose && fillGaps(builder, children, prose, add)
  if (filled) return filled
  if (scope === 'everywhere' || children.length < few) {
    for (const block of children) add(block)
    return builder.build()
  }
  return buildWithGaps(builder, children, add)
}

/** So many blocks are built again in no time. */
const few = 100

/** Whether its words are the same for those who look at words and for those who look everywhere. */
export function isAllWords(container: Container): boolean {
  if (container.type === 'field') return container.prose
  for (const block of container.children) {
    if (block.type !== 'paragraph') return false
    for (const { type } of block.children) if (type !== 'text') return false
  }
  return true
}

function addBlock(
  builder: TextBuilder,
  node: Mdast.Nodes,
  scope: TextScope,
  quoted: boolean,
): void {
  switch (node.type) {
    case 'paragraph':
      return addLeaf(builder, 'prose', node, scope, quoted)
    case 'heading':
      return addLeaf(builder, 'heading', node, scope, quoted)
    case 'tableCell':
      return addLeaf(builder, 'cell', node, scope, quoted)
    case 'code':
    case 'html':
      return addAside(builder, node.type, node, node.value, scope, quoted)
    case 'definition':
      addAside(builder, 'url', node, node.url, scope, quoted)
      if (node.title) addValue(builder, 'title', node, 'title', node.title, quoted)
      return
    default:
      if (!('children' in node)) return
      for (const child of node.children) {
        addBlock(builder, child, scope, quoted || node.type === 'blockquote')
      }
  }
}

/** A block with inline content, then what hangs on it: alternative texts, titles, addresses. */
function addLeaf(
  builder: TextBuilder,
  kind: BlockKind,
  node: Mdast.Parents,
  scope: TextScope,
  quoted: boolean,
): void {
  const hanging: Mdast.Nodes[] = []
  builder.open(kind, node, quoted)
  addInline(builder, node, hanging)
  builder.close()
  for (const child of hanging) addHanging(builder, child, scope, quoted)
}

function addInline(builder: TextBuilder, parent: Mdast.Parents, hanging: Mdast.Nodes[]): void {
  const { children } = parent
  // No entries: a list of two for each of the nodes of a long draft is a lot to throw away.
  for (let index = 0; index < children.length; index++) {
    const node = children[index]
    if (!node) continue
    switch (node.type) {
      case 'text':
        pushWords(builder, node, 'value', node.value, () => aroundChild(parent, index))
        break
      case 'break':
        pushRange(builder, '\n', node)
        break
      case 'inlineCode':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        pushRange(builder, placeholder, node)
        hanging.push(node)
        break
      case 'html':
        hanging.push(node)
        break
      case 'link':
        addInline(builder, node, hanging)
        hanging.push(node)
        break
      default:
        if ('children' in node) addInline(builder, node, hanging)
    }
  }
}

function addHanging(
  builder: TextBuilder,
  node: Mdast.Nodes,
  scope: TextScope,
  quoted: boolean,
): void {
  switch (node.type) {
    case 'inlineCode':
      return addAside(builder, 'code', node, node.value, scope, quoted)
    case 'html':
      return addAside(builder, 'html', node, node.value, scope, quoted)
    case 'imageReference':
      if (node.alt) addValue(builder, 'alt', node, 'alt', node.alt, quoted)
      return
    case 'image':
      if (node.alt) addValue(builder, 'alt', node, 'alt', node.alt, quoted)
      addAside(builder, 'url', node, node.url, scope, quoted)
      if (node.title) addValue(builder, 'title', node, 'title', node.title, quoted)
      return
    case 'link':
      // An address that is its own text has been looked at already.
      if (!readsAsAddress(node.url, node.children))
        addAside(builder, 'url', node, node.url, scope, quoted)
      if (node.title) addValue(builder, 'title', node, 'title', node.title, quoted)
      return
    default:
  }
}

/** What only those see who look everywhere. */
function addAside(
  builder: TextBuilder,
  kind: 'code' | 'html' | 'url',
  node: Mdast.Nodes,
  value: string,
  scope: TextScope,
  quoted: boolean,
): void {
  if (scope === 'prose') builder.leftOut++
  else addValue(builder, kind, node, kind === 'url' ? 'url' : 'value', value, quoted)
}

type Member = 'value' | 'alt' | 'title' | 'url'

function addValue(
  builder: TextBuilder,
  kind: BlockKind,
  node: Mdast.Nodes,
  member: Member,
  value: string,
  quoted: boolean,
): void {
  builder.open(kind, node, quoted)
  if (kind === 'alt' || kind === 'title') pushWords(builder, node, member, value)
  else pushValue(builder, node, member, value)
  builder.close()
}

/** Words as readers read them: a line break that only wraps a sentence is a space, *ur* is *your*. */
function pushWords(
  builder: TextBuilder,
  node: Mdast.Nodes | Container,
  member: Member,
  value: string,
  around = alone,
): void {
  const readings = readingsIn(node, value, around, builder.shortening)
  if (readings.length === 0) return pushValue(builder, node, member, value)
  const pieces = node.data?.pieces?.[member] ?? [pieceOf(node, member, value)]
  let next = 0
  for (const [index, piece] of pieces.entries()) {
    next = pushRead(builder, value, piece, pieces[index + 1]?.[0] ?? value.length, readings, next)
  }
}

/**
 * @param end Where the piece ends in the value.
 * @param first The first reading that may stand in the piece: there may be as many as pieces.
 * @returns The same for the piece after it.
 */
function pushRead(
  builder: TextBuilder,
  value: string,
  [at, from, to]: Piece,
  end: number,
  readings: readonly Reading[],
  first: number,
): number {
  const isLinear = end - at === to - from
  const sourceOf = (index: number): number => (isLinear ? from + index - at : from)
  let reached = at
  let next = first
  for (; next < readings.length; next++) {
    const reading = readings[next]
    if (!reading || reading.start >= end) break
    if (reading.end <= reached) continue
    const { start, text } = reading
    const stop = Math.min(reading.end, end)
    builder.push(value.slice(reached, start), sourceOf(reached), isLinear ? sourceOf(start) : to)
    // The second half of what is written in two pieces belongs to the first one.
    if (start >= at) builder.push(text, sourceOf(start), isLinear ? sourceOf(stop) : to)
    reached = stop
    if (reading.end > end) break
  }
  builder.push(value.slice(reached, end), sourceOf(reached), to)
  return next
}

function pushValue(
  builder: TextBuilder,
  node: Mdast.Nodes | Container,
  member: Member,
  value: string,
): void {
  const pieces = node.data?.pieces?.[member]
  if (pieces) builder.pushPieces(value, pieces)
  else {
    const [, start, end] = pieceOf(node, member, value)
    builder.push(value, start, end)
  }
}

/** Of what has no pieces: a value stands in the source as it is; other members belong to the node. */
function pieceOf(node: Mdast.Nodes | Container, member: Member, value: string): Piece {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return [0, 0, 0]
  return [0, start, member === 'value' ? start + value.length : end]
}

function pushRange(builder: TextBuilder, value: string, node: Mdast.Nodes): void {
  builder.push(value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
