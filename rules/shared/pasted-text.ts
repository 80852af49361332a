import type * as Mdast from 'mdast'
import type { Post, Range } from 'professional/rule'

/** What somebody would paste into a platform's box, with the way back to the source. */
export interface PastedText {
  readonly value: string
  /** Source offsets of a stretch. */
  sourceRange(start: number, end: number): Range
  /** Where the last block stands in the source. */
  readonly lastBlock: Range
}

interface Part extends Range {
  readonly at: number
  readonly value: string
}

/**
 * The visible text of a post: paragraphs, headings and list items, each link followed by its
 * address. Code blocks (other versions of a caption), comments and pictures are left out.
 */
export function pasteText(post: Post, source: string): PastedText {
  const parts: Part[] = []
  const definitions = new Map<string, string>()
  let length = 0
  let gap = ''
  let isBlockStart = true
  let lastBlock: Range = { start: 0, end: 0 }

  findDefinitions(post.children)
  addBlocks(post.children, '\n\n')
  trimEnd()
  const value = parts.map((part) => part.value).join('')
  return { value, sourceRange, lastBlock }

  function findDefinitions(nodes: readonly Mdast.Nodes[]): void {
    for (const node of nodes) {
      if (node.type === 'definition') definitions.set(node.identifier, node.url)
      else if ('children' in node) findDefinitions(node.children)
    }
  }

  function addBlocks(nodes: readonly Mdast.Nodes[], between: string): void {
    for (const [index, node] of nodes.entries()) {
      if (index > 0 && between.length > gap.length) gap = between
      addBlock(node)
    }
  }

  function addBlock(node: Mdast.Nodes): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableRow':
        return addLeaf(node)
      case 'list':
        return addBlocks(node.children, node.spread ? '\n\n' : '\n')
      case 'listItem':
        addMarker(node)
        return addBlocks(node.children, '\n')
      case 'table':
        return addBlocks(node.children, '\n')
      case 'blockquote':
        return addBlocks(node.children, '\n\n')
      default:
    }
  }

  function addMarker(item: Mdast.ListItem): void {
    const start = item.position?.start.offset
    if (start === undefined || item.children.length === 0) return
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?=\s)/.exec(source.slice(start, start + 12))?.[0]
    if (marker === undefined) return
    isBlockStart = true
    push(marker + ' ', start, start + marker.length + 1)
  }

  function addLeaf(node: Mdast.Paragraph | Mdast.Heading | Mdast.TableRow): void {
    isBlockStart = true
    const before = parts.length
    addInline(node.children)
    if (parts.length > before) {
      lastBlock = {
        start: node.position?.start.offset ?? 0,
        end: node.position?.end.offset ?? 0,
      }
    }
  }

  function addInline(nodes: readonly Mdast.Nodes[]): void {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      switch (node.type) {
        case 'text':
          pushText(node, start)
          break
        case 'inlineCode':
          push(node.value, start, end)
          break
        case 'break':
          push('\n', start, end)
          break
        case 'html':
          if (/^<br\b/i.test(node.value)) push('\n', start, end)
          break
        case 'link':
          addLink(node, node.url, start, end)
          break
        case 'linkReference':
          addLink(node, definitions.get(node.identifier) ?? '', start, end)
          break
        case 'tableCell':
          if (!isBlockStart) push(' ', start, start)
          addInline(node.children)
          break
        default:
          if ('children' in node) addInline(node.children)
      }
    }
  }

  function addLink(
    node: Mdast.Link | Mdast.LinkReference,
    url: string,
    start: number,
    end: number,
  ): void {
    addInline(node.children)
    const [only] = node.children
    const isBare = node.children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
    // Only an address of its own can be pasted: not a place on the same page or a file beside it.
    if (isBare || !/^https?:\/\//i.test(url)) return
    if (!isBlockStart) push(' ', end, end)
    push(url, start, end)
  }

  function pushText(node: Mdast.Text, start: number): void {
    const pieces = node.data?.pieces?.value
    if (!pieces) return push(node.value, start, start + node.value.length)
    for (const [index, [at, from, to]] of pieces.entries()) {
      push(node.value.slice(at, pieces[index + 1]?.[0] ?? node.value.length), from, to)
    }
  }

  function push(text: string, start: number, end: number): void {
    let value = text
    let from = start
    if (isBlockStart) {
      value = text.trimStart()
      if (text.length === end - start) from += text.length - value.length
    }
    if (value === '') return
    if (gap !== '' && length > 0) {
      trimEnd()
      append(gap, from, from)
    }
    gap = ''
    isBlockStart = false
    append(value, from, end)
  }

  function append(value: string, start: number, end: number): void {
    parts.push({ at: length, value, start, end })
    length += value.length
  }

  /** What stood before a picture at the end of a block. */
  function trimEnd(): void {
    for (let last = parts.at(-1); last; last = parts.at(-1)) {
      const value = last.value.trimEnd()
      if (value === last.value) return
      parts.pop()
      length = last.at
      const cut = isLinear(last) ? last.value.length - value.length : 0
      if (value !== '') append(value, last.start, last.end - cut)
    }
  }

  function sourceRange(start: number, end: number): Range {
    const first = parts.findLast((part) => part.at <= start) ?? parts[0]
    const last = parts.findLast((part) => part.at < end) ?? first
    if (!first || !last) return { start: 0, end: 0 }
    const from = isLinear(first) ? first.start + (start - first.at) : first.start
    const to = isLinear(last) ? Math.min(last.end, last.start + (end - last.at)) : last.end
    return { start: from, end: Math.max(from, to) }
  }
}

/** A part of another length than its source is one thing: all of it or nothing. */
function isLinear(part: Part): boolean {
  return part.value.length === part.end - part.start
}
