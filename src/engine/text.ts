import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { TextScope } from '../core/signal.ts'
import { type BlockKind, createTextBuilder, type TextBuilder, type TextView } from '../core/text.ts'
import type { Container } from '../core/tree.ts'

/** Stands for a stretch that is no prose, so that the words around it do not run together. */
const placeholder = '\uFFFC'

/** The words of a container, block by block. */
export function buildText(container: Container, lines: Lines, scope: TextScope): TextView {
  const builder = createTextBuilder(container, lines)
  if (container.type === 'field') {
    if (scope === 'everywhere' || container.prose) {
      builder.open('field', container, false)
      pushValue(builder, container, 'value', container.value)
      builder.close()
    }
    return builder.build()
  }
  for (const block of container.children) addBlock(builder, block, scope, false)
  return builder.build()
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
      if (scope === 'everywhere') addValue(builder, 'code', node, 'value', node.value, quoted)
      return
    case 'html':
      if (scope === 'everywhere') addValue(builder, 'html', node, 'value', node.value, quoted)
      return
    case 'definition':
      if (scope === 'everywhere') addValue(builder, 'url', node, 'url', node.url, quoted)
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
  for (const node of parent.children) {
    switch (node.type) {
      case 'text':
        pushValue(builder, node, 'value', node.value)
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
  const everywhere = scope === 'everywhere'
  switch (node.type) {
    case 'inlineCode':
      if (everywhere) addValue(builder, 'code', node, 'value', node.value, quoted)
      return
    case 'html':
      if (everywhere) addValue(builder, 'html', node, 'value', node.value, quoted)
      return
    case 'imageReference':
      if (node.alt) addValue(builder, 'alt', node, 'alt', node.alt, quoted)
      return
    case 'image':
      if (node.alt) addValue(builder, 'alt', node, 'alt', node.alt, quoted)
      if (everywhere) addValue(builder, 'url', node, 'url', node.url, quoted)
      if (node.title) addValue(builder, 'title', node, 'title', node.title, quoted)
      return
    case 'link':
      if (everywhere && !isBareLink(node)) addValue(builder, 'url', node, 'url', node.url, quoted)
      if (node.title) addValue(builder, 'title', node, 'title', node.title, quoted)
      return
    default:
  }
}

/** An address that is its own text has been looked at already. */
function isBareLink(node: Mdast.Link): boolean {
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'text' && node.url.endsWith(only.value)
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
  pushValue(builder, node, member, value)
  builder.close()
}

function pushValue(
  builder: TextBuilder,
  node: Mdast.Nodes | Container,
  member: Member,
  value: string,
): void {
  const pieces = node.data?.pieces?.[member]
  if (pieces) {
    builder.pushPieces(value, pieces)
    return
  }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) builder.pushPieces(value, [[0, 0, 0]])
  // Without pieces, a value stands in the source as it is; another member belongs to the node.
  else if (member === 'value') builder.push(value, start, start + value.length)
  else builder.push(value, start, end)
}

function pushRange(builder: TextBuilder, value: string, node: Mdast.Nodes): void {
  builder.push(value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
