import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import { type Decoded, joinDecoded } from './decoded.ts'
import { spokenAttributes } from './html-elements.ts'
import { collapse, imageFrom, linkFrom } from './html-inline.ts'
import { closeAt, type Levels } from './html-levels.ts'
import type { HtmlAttribute, HtmlToken } from './html-tokens.ts'

type OpenTag = Extract<HtmlToken, { type: 'open' }>

/** What words stand in: of Markdown's blocks, those without blocks. */
export type Leaf = Mdast.Paragraph | Mdast.Heading | Mdast.TableCell

/** The line of a page that is being read, with the link and the code that are open in it. */
export interface HtmlLines {
  isInCell(): boolean
  /** Begins a line of a kind; one for words that stand in none begins by itself. */
  start(leaf: Leaf): void
  /** Ends the line, and the code in it that nobody ended. What is read out of attributes follows. */
  end(at: number): void
  addWords(words: Decoded): void
  addBreak(start: number, end: number): void
  addImage(tag: OpenTag): void
  addComment(comment: Mdast.Html): void
  startLink(tag: OpenTag): void
  endLink(end: number): void
  startCode(tag: OpenTag): void
  /** Ends the code that an element of that name began. */
  endCode(name: string, end: number): void
  /** Attributes that are read out wait for the end of the line they stand in. */
  speak(tag: OpenTag, names?: readonly string[]): void
}

export function createHtmlLines(levels: Levels, lines: Lines): HtmlLines {
  let leaf: Leaf | undefined
  let endsInSpace = true
  let link: { readonly tag: OpenTag; node: Mdast.Link | undefined } | undefined
  let code: { readonly tag: OpenTag; readonly words: Decoded[] } | undefined
  let spoken: HtmlAttribute[] = []

  function start(node: Leaf): void {
    leaf = node
    levels.append(node)
    endsInSpace = true
    if (link) link.node = undefined
  }

  function lineFor(at: number): Leaf {
    if (leaf) return leaf
    const line: Leaf = { type: 'paragraph', children: [], position: lines.positionOf(at, at) }
    start(line)
    return line
  }

  /** Where words go: into the link that is open, or into the line. */
  function inlinesFor(at: number): Mdast.PhrasingContent[] {
    const line = lineFor(at)
    if (!link) return line.children
    if (!link.node) {
      link.node = linkFrom(link.tag, lines)
      line.children.push(link.node)
    }
    return link.node.children
  }

  function addInline(node: Mdast.PhrasingContent, from: number, to: number): void {
    inlinesFor(from).push(node)
    endsInSpace = false
    if (leaf) closeAt(leaf, lines, to)
  }

  function addWords(words: Decoded): void {
    if (code) {
      code.words.push(words)
      return
    }
    if (!leaf && words.value.trim() === '') return
    const text = collapse(words, endsInSpace || leaf === undefined)
    const [first] = text.pieces
    const last = text.pieces.at(-1)
    if (!first || !last) return
    addInline(textNode(text, first[1], last[2]), first[1], last[2])
    endsInSpace = text.value.endsWith(' ')
  }

  function textNode({ value, pieces }: Decoded, from: number, to: number): Mdast.Text {
    return {
      type: 'text',
      value,
      position: lines.positionOf(from, to),
      data: { pieces: { value: pieces } },
    }
  }

  function addBreak(from: number, to: number): void {
    endsInSpace = true
    const last = leaf?.children.at(-1)
    // Between two blocks of a cell one is enough.
    if (!last || last.type === 'break') return
    inlinesFor(from).push({ type: 'break', position: lines.positionOf(from, to) })
  }

  function endLink(end: number): void {
    if (link?.node) closeAt(link.node, lines, end)
    // A link without words still leads somewhere.
    else if (link) inlinesFor(link.tag.start)
    link = undefined
  }

  function closeCode(end: number): void {
    if (!code) return
    const { tag, words } = code
    code = undefined
    const { value, pieces } = joinDecoded(words)
    const position = lines.positionOf(tag.start, end)
    addInline(
      { type: 'inlineCode', value, position, data: { pieces: { value: pieces } } },
      tag.start,
      end,
    )
  }

  function speak({ attributes }: OpenTag, names = spokenAttributes): void {
    for (const name of names) {
      const attribute = attributes.get(name)
      if (attribute) spoken.push(attribute)
    }
  }

  function addSpoken(): void {
    const labels = spoken
    spoken = []
    for (const label of labels) {
      if (label.value.trim() === '') continue
      const children = [textNode(label, label.start, label.end)]
      const position = lines.positionOf(label.start, label.end)
      levels.append({ type: 'paragraph', children, position })
    }
  }

  return {
    isInCell: () => leaf?.type === 'tableCell',
    start,
    end(at) {
      closeCode(at)
      if (link?.node) link.node = undefined
      leaf = undefined
      endsInSpace = true
      addSpoken()
    },
    addWords,
    addBreak,
    addImage(tag) {
      addInline(imageFrom(tag, lines), tag.start, tag.end)
      speak(tag, ['aria-label', 'aria-description'])
    },
    addComment(comment) {
      if (leaf) leaf.children.push(comment)
      else levels.append(comment)
    },
    startLink(tag) {
      endLink(tag.start)
      link = { tag, node: undefined }
      speak(tag, ['aria-label'])
    },
    endLink,
    startCode(tag) {
      code ??= { tag, words: [] }
    },
    endCode(name, end) {
      if (code?.tag.name === name) closeCode(end)
    },
    speak,
  }
}
