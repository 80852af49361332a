import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Field } from '../core/tree.ts'
import { type Decoded, joinDecoded } from './decoded.ts'
import {
  codeElements,
  describing,
  type ElementRole,
  roleOf,
  spokenAttributes,
  unread,
  voids,
} from './html-elements.ts'
import { collapse, imageFrom, linkFrom } from './html-inline.ts'
import { closeAt, createLevels, layoutTables } from './html-levels.ts'
import type { HtmlAttribute, HtmlToken } from './html-tokens.ts'

export interface HtmlContent {
  readonly blocks: Mdast.RootContent[]
  /** Title and descriptions of the page. */
  readonly fields: Field[]
}

type OpenTag = Extract<HtmlToken, { type: 'open' }>
type Leaf = Mdast.Paragraph | Mdast.Heading | Mdast.TableCell

const ofTables: ReadonlySet<ElementRole> = new Set(['table', 'row', 'cell'])

/** Blocks as Markdown has them, from the tokens of a page. */
export function blocksFromHtml(
  text: string,
  tokens: readonly HtmlToken[],
  lines: Lines,
): HtmlContent {
  const blocks: Mdast.RootContent[] = []
  const fields: Field[] = []
  const levels = createLevels(blocks, lines)
  const layouts = layoutTables(tokens)
  /** Of each table that is open, whether it is one of those. */
  const tables: boolean[] = []
  let tableCount = 0
  let leaf: Leaf | undefined
  let endsInSpace = true
  let link: { readonly tag: OpenTag; node: Mdast.Link | undefined } | undefined
  let code: { readonly name: string; readonly start: number; readonly words: Decoded[] } | undefined
  let skipping: { readonly name: string; depth: number } | undefined
  let title: Decoded[] | undefined
  /** Attributes that are read out, waiting for the end of the line they stand in. */
  let spoken: HtmlAttribute[] = []

  for (const token of tokens) {
    if (skipping) skip(token)
    else if (token.type === 'text') addText(token)
    else if (token.type === 'comment') addComment(token)
    else if (token.type === 'open') open(token)
    else close(token.name, token.end)
  }
  endLeaf()
  return { blocks, fields }

  function skip(token: HtmlToken): void {
    if (token.type === 'text' || token.type === 'comment' || token.name !== skipping?.name) return
    skipping.depth += token.type === 'open' ? 1 : -1
    if (skipping.depth === 0) skipping = undefined
  }

  function open(tag: OpenTag): void {
    const { name } = tag
    if (unread.has(name)) {
      speak(tag)
      skipping = { name, depth: 1 }
      return
    }
    const role = roleOf.get(name)
    if (role) startBlock(role, tag)
    if (name === 'title') title = []
    if (name === 'meta') addDescription(tag)
    else if (name === 'img' || (name === 'input' && tag.attributes.has('alt'))) addImage(tag)
    else if (name === 'br') endsInSpace = addBreak(tag.start, tag.end)
    else if (name === 'a' && tag.attributes.has('href')) startLink(tag)
    else if (codeElements.has(name)) code ??= { name, start: tag.start, words: [] }
    if (name !== 'img' && name !== 'a' && name !== 'meta') speak(tag)
  }

  function close(name: string, end: number): void {
    if (name === 'title') addTitle()
    if (name === 'a') endLink(end)
    if (code?.name === name) endCode(end)
    const role = roleOf.get(name)
    if (!role) return
    if (isInCell(role)) endsInSpace = addBreak(end, end)
    else endLeaf()
    if (!isLayout(role)) levels.close(name, end)
    if (name === 'table') tables.pop()
  }

  function startBlock(role: ElementRole, tag: OpenTag): void {
    if (tag.name === 'table') tables.push(layouts[tableCount++] ?? false)
    if (isInCell(role)) {
      endsInSpace = addBreak(tag.start, tag.end)
      return
    }
    endLeaf()
    if (isLayout(role)) return
    const position = lines.positionOf(tag.start, tag.end)
    if (role === 'heading') {
      const depth = Number(tag.name.charAt(1)) as Mdast.Heading['depth']
      startLeaf({ type: 'heading', depth, children: [], position })
    } else if (role === 'cell') startLeaf({ type: 'tableCell', children: [], position })
    else if (!voids.has(tag.name)) levels.open(role, tag)
  }

  /** A cell has lines, and no blocks. */
  function isInCell(role: ElementRole): boolean {
    return leaf?.type === 'tableCell' && !ofTables.has(role)
  }

  function isLayout(role: ElementRole): boolean {
    return ofTables.has(role) && tables.at(-1) === true
  }

  function startLeaf(node: Leaf): void {
    leaf = node
    levels.append(node)
    endsInSpace = true
    if (link) link.node = undefined
  }

  function lineFor(start: number): Leaf {
    if (leaf) return leaf
    const line: Leaf = { type: 'paragraph', children: [], position: lines.positionOf(start, start) }
    startLeaf(line)
    return line
  }

  /** Where words go: into the link that is open, or into the line. */
  function inlineFor(start: number): Mdast.PhrasingContent[] {
    const line = lineFor(start)
    if (!link) return line.children
    if (!link.node) {
      link.node = linkFrom(link.tag, lines)
      line.children.push(link.node)
    }
    return link.node.children
  }

  function addText(words: Decoded): void {
    if (title) {
      title.push(words)
      return
    }
    if (code) {
      code.words.push(words)
      return
    }
    if (!leaf && words.value.trim() === '') return
    const { value, pieces } = collapse(words, endsInSpace || leaf === undefined)
    const [first] = pieces
    const last = pieces.at(-1)
    if (!first || !last) return
    const node: Mdast.Text = {
      type: 'text',
      value,
      position: lines.positionOf(first[1], last[2]),
      data: { pieces: { value: pieces } },
    }
    inlineFor(first[1]).push(node)
    endsInSpace = value.endsWith(' ')
    reach(last[2])
  }

  /** Whether the next word begins a line. */
  function addBreak(start: number, end: number): boolean {
    if (!leaf) return true
    const last = leaf.children.at(-1)
    // Between two blocks of a cell one is enough.
    if (last && last.type !== 'break') {
      inlineFor(start).push({ type: 'break', position: lines.positionOf(start, end) })
    }
    return true
  }

  function addImage(tag: OpenTag): void {
    const { start, end, attributes } = tag
    inlineFor(start).push(imageFrom(tag, lines))
    for (const name of ['aria-label', 'aria-description']) {
      const attribute = attributes.get(name)
      if (attribute) spoken.push(attribute)
    }
    endsInSpace = false
    reach(end)
  }

  function startLink(tag: OpenTag): void {
    if (link) endLink(tag.start)
    link = { tag, node: undefined }
    const label = tag.attributes.get('aria-label')
    if (label) spoken.push(label)
  }

  function endLink(end: number): void {
    if (link?.node) closeAt(link.node, lines, end)
    // A link without words still leads somewhere.
    else if (link) inlineFor(link.tag.start)
    link = undefined
  }

  function endCode(end: number): void {
    if (!code) return
    const { start, words } = code
    code = undefined
    const { value, pieces } = joinDecoded(words)
    inlineFor(start).push({
      type: 'inlineCode',
      value,
      position: lines.positionOf(start, end),
      data: { pieces: { value: pieces } },
    })
    endsInSpace = false
    reach(end)
  }

  function addComment({ start, end }: { readonly start: number; readonly end: number }): void {
    const position = lines.positionOf(start, end)
    const node: Mdast.Html = { type: 'html', value: text.slice(start, end), position }
    if (leaf) leaf.children.push(node)
    else levels.append(node)
  }

  function addTitle(): void {
    if (title) addField('title', joinDecoded(title))
    title = undefined
  }

  function addDescription({ attributes }: OpenTag): void {
    const name = (attributes.get('name') ?? attributes.get('property'))?.value.toLowerCase() ?? ''
    const content = attributes.get('content')
    if (content && describing.has(name)) addField(name, content)
  }

  function addField(name: string, { value, pieces }: Decoded): void {
    const position = lines.positionOf(pieces[0]?.[1] ?? 0, pieces.at(-1)?.[2] ?? 0)
    if (value.trim() === '') return
    fields.push({
      type: 'field',
      name,
      value,
      prose: true,
      meta: {},
      position,
      data: { pieces: { value: pieces } },
    })
  }

  function speak({ attributes }: OpenTag): void {
    for (const name of spokenAttributes) {
      const attribute = attributes.get(name)
      if (attribute) spoken.push(attribute)
    }
  }

  function endLeaf(): void {
    if (code) endCode(text.length)
    if (link?.node) link.node = undefined
    leaf = undefined
    endsInSpace = true
    const labels = spoken
    spoken = []
    for (const { value, pieces, start, end } of labels) {
      if (value.trim() === '') continue
      const position = lines.positionOf(start, end)
      const label: Mdast.Text = {
        type: 'text',
        value,
        position,
        data: { pieces: { value: pieces } },
      }
      levels.append({ type: 'paragraph', children: [label], position })
    }
  }

  function reach(end: number): void {
    if (leaf) closeAt(leaf, lines, end)
  }
}
