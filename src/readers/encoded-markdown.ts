import type { Node } from 'unist'
import type { Engine } from '../core/document.ts'
import { createLines, type Lines } from '../core/lines.ts'
import { isParent, type Piece, type Pieces } from '../core/tree.ts'
import { wayBackFrom } from './composed.ts'
import type { ReadEncodedMarkdown } from './markup.ts'
import { markdownReader, type ReadMarkdown } from './markdown.ts'

/** Reads Markdown that is written as a string of some other notation. */
export function encodedMarkdownReader(engine: Engine): ReadEncodedMarkdown {
  const readMarkdown = markdownReader(engine)
  return (text, lines) => readEncoded(text, lines, readMarkdown)
}

function readEncoded(
  text: Parameters<ReadEncodedMarkdown>[0],
  lines: Lines,
  readMarkdown: ReadMarkdown,
): ReturnType<ReadEncodedMarkdown> {
  const { value } = text
  const back = wayBackFrom(text)
  const read = readMarkdown(value, { start: 0, end: value.length }, createLines(value))
  for (const block of read.blocks) compose(block)
  return {
    blocks: read.blocks,
    notices: read.notices.map((notice) => ({
      ...notice,
      start: back.startOf(notice.start),
      end: back.endOf(notice.end),
    })),
  }

  function compose(node: Node): void {
    const pieces = composed(node)
    if (pieces) node.data = { ...node.data, pieces }
    if (node.position) {
      const start = back.startOf(node.position.start.offset ?? 0)
      const end = back.endOf(node.position.end.offset ?? 0)
      node.position = lines.positionOf(start, Math.max(start, end))
    }
    if (isParent(node)) for (const child of node.children) compose(child)
  }

  function composed(node: Node): Pieces | undefined {
    const found = Object.entries(node.data?.pieces ?? {}) as [keyof Pieces, readonly Piece[]][]
    const words = (name: string): string => {
      const member: unknown = name in node ? node[name as keyof Node] : ''
      return typeof member === 'string' ? member : ''
    }
    // A value without pieces stands in the Markdown as it is.
    const start = node.position?.start.offset
    if (found.length === 0 && 'value' in node && start !== undefined) {
      found.push(['value', [[0, start, start + words('value').length]]])
    }
    if (found.length === 0) return undefined
    return Object.fromEntries(
      found.map(([name, outer]) => [name, back.compose(words(name), outer)]),
    )
  }
}
