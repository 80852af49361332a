import type * as Mdast from 'mdast'
import type { Node } from 'unist'
import type { Reading } from '../core/document.ts'
import { createLines } from '../core/lines.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Range } from '../core/sentences.ts'
import { type Draft, type Field, type Post, readsAsAddress } from '../core/tree.ts'
import type { Block, Inline, Line, OfficeText } from './office-blocks.ts'
import { splitPosts } from './posts.ts'
import { damaged } from './workbook.ts'

/** A document of an office program as a tree, and as the text that its places count in. */
export function readOffice(content: OfficeText, defaults: DraftMeta): Reading {
  const parts: string[] = []
  const placed: [node: Node, start: number, end: number][] = []
  let length = 0
  let heading: Range | undefined

  function write(words: string): Range {
    const start = length
    parts.push(words)
    length += words.length
    return { start, end: length }
  }

  function put<T extends Node>(node: T, start: number, end: number = length): T {
    placed.push([node, start, end])
    return node
  }

  function inlinesOf(inlines: readonly Inline[]): Mdast.PhrasingContent[] {
    return inlines.map((inline) => {
      const start = length
      switch (inline.type) {
        case 'text': {
          const { end } = write(inline.value)
          const pieces = { value: [[0, start, end] as const] }
          return put<Mdast.Text>({ type: 'text', value: inline.value, data: { pieces } }, start)
        }
        case 'break':
          write('\n')
          return put<Mdast.Break>({ type: 'break' }, start)
        case 'note':
          write(`[${inline.label}]`)
          return put<Mdast.FootnoteReference>(
            { type: 'footnoteReference', identifier: inline.label, label: inline.label },
            start,
          )
        case 'image':
          return imageOf(inline)
        case 'link':
          return linkOf(inline)
        default:
          return inline satisfies never
      }
    })
  }

  /** Its words stand in brackets, since nothing else would show where it is. */
  function imageOf({ alt, title, isDecorative }: Extract<Inline, { type: 'image' }>): Mdast.Image {
    const { start } = write('[')
    const words = write(alt ?? '')
    const more = title === undefined ? undefined : (write(' '), write(title))
    write(']')
    return put<Mdast.Image>(
      {
        type: 'image',
        url: '',
        alt: alt ?? null,
        title: title ?? null,
        data: {
          ...(isDecorative && { decorative: true }),
          pieces: {
            url: [],
            alt: [[0, words.start, words.end]],
            ...(more && { title: [[0, more.start, more.end]] }),
          },
        },
      },
      start,
    )
  }

  function linkOf({ url, children }: Extract<Inline, { type: 'link' }>): Mdast.Link {
    const start = length
    const words = inlinesOf(children)
    let address: Range = { start, end: length }
    if (url !== '' && !readsAsAddress(url, words)) {
      write(' <')
      address = write(url)
      write('>')
    }
    const pieces = { url: url === '' ? [] : [[0, address.start, address.end] as const] }
    return put<Mdast.Link>({ type: 'link', url, children: words, data: { pieces } }, start)
  }

  function lineOf<T extends Mdast.Paragraph | Mdast.Heading>(node: T, line: Line): T {
    const start = length
    node.children = inlinesOf(line.inlines)
    node.data = { place: { name: line.place, under: heading } }
    return put(node, start)
  }

  function paragraphOf(line: Line): Mdast.Paragraph {
    const paragraph = lineOf<Mdast.Paragraph>({ type: 'paragraph', children: [] }, line)
    write('\n\n')
    return paragraph
  }

  function headingOf(line: Line): Mdast.Heading {
    const depth = Math.min(Math.max(line.depth, 1), 6) as Mdast.Heading['depth']
    heading = undefined
    const start = length
    const node = lineOf<Mdast.Heading>({ type: 'heading', depth, children: [] }, line)
    heading = { start, end: length }
    write('\n\n')
    return node
  }

  function tableOf(rows: readonly (readonly (readonly Line[])[])[]): Mdast.Table {
    const start = length
    const children = rows.map((row): Mdast.TableRow => {
      const rowStart = length
      const cells = row.map(cellOf)
      return put<Mdast.TableRow>(
        { type: 'tableRow', children: cells, data: { place: placeOf(row.flat()[0]) } },
        rowStart,
      )
    })
    write('\n')
    const place = placeOf(rows.flat(2)[0])
    return put<Mdast.Table>({ type: 'table', children, data: { place } }, start)
  }

  function placeOf(line: Line | undefined): { name: string; under: Range | undefined } {
    return { name: line?.place ?? 'table', under: heading }
  }

  /** A cell has lines, and no blocks. */
  function cellOf(lines: readonly Line[]): Mdast.TableCell {
    const start = length
    const children = lines.flatMap((line, index): Mdast.PhrasingContent[] => {
      if (index === 0) return inlinesOf(line.inlines)
      return [...inlinesOf([{ type: 'break' }]), ...inlinesOf(line.inlines)]
    })
    const node: Mdast.TableCell = {
      type: 'tableCell',
      children,
      data: { place: placeOf(lines[0]) },
    }
    put(node, start)
    write('\n')
    return node
  }

  /** Items and quotes in a row belong together. */
  function blocksOf(blocks: readonly Block[]): Mdast.RootContent[] {
    const made: Mdast.RootContent[] = []
    for (const block of blocks) {
      const start = length
      const last = made.at(-1)
      if (block.kind === 'table') made.push(tableOf(block.rows))
      else if (block.kind === 'heading') made.push(headingOf(block))
      else if (block.kind === 'note') made.push(noteOf(block))
      else if (block.kind === 'paragraph') made.push(paragraphOf(block))
      else {
        const inner = paragraphOf(block)
        const place = { name: block.place, under: heading }
        if (block.kind === 'quote') {
          if (last?.type === 'blockquote') last.children.push(inner)
          else made.push(put({ type: 'blockquote', children: [inner], data: { place } }, start))
        } else {
          const item = put<Mdast.ListItem>(
            { type: 'listItem', children: [inner], data: { place } },
            start,
          )
          if (last?.type === 'list') last.children.push(item)
          else made.push(put({ type: 'list', children: [item], data: { place } }, start))
        }
      }
    }
    return made
  }

  function noteOf({ label, lines }: Extract<Block, { kind: 'note' }>): Mdast.FootnoteDefinition {
    heading = undefined
    const start = length
    const children = lines.map(paragraphOf)
    const place = { name: lines[0]?.place ?? 'footnote', under: undefined }
    return put<Mdast.FootnoteDefinition>(
      { type: 'footnoteDefinition', identifier: label, label, children, data: { place } },
      start,
    )
  }

  const blocks = blocksOf(content.blocks)
  const body = { start: 0, end: length }
  const fields = content.fields
    .filter(({ words }) => words.trim() !== '')
    .map(({ name, place, words }): Field => {
      const { start, end } = write(words)
      write('\n\n')
      const pieces = { value: [[0, start, end] as const] }
      const field: Field = {
        type: 'field',
        name,
        value: words,
        prose: true,
        place,
        meta: {},
        data: { pieces },
      }
      return put(field, start, end)
    })
  const text = parts.join('')
  const lines = createLines(text)
  for (const [node, start, end] of placed) node.position = lines.positionOf(start, end)
  const posts = splitPosts(text, body, defaults.kind === 'thread').map((range): Post => ({
    type: 'post',
    children: blocks.filter(({ position }) => {
      const start = position?.start.offset ?? 0
      return start >= range.start && start < Math.max(range.end, range.start + 1)
    }),
    meta: {},
    position: lines.positionOf(range.start, range.end),
  }))
  const position = lines.positionOf(0, text.length)
  const draft: Draft = { type: 'draft', children: [...posts, ...fields], meta: {}, position }
  return {
    text,
    tree: { type: 'root', children: [draft], position },
    notices: content.isWhole ? [] : [damaged()],
  }
}
