import type { Root as MarkdownRoot, RootContent } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Reader } from '../core/document.ts'
import { createLines, type Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { splitMarkdown } from './chunks.ts'
import { estimateCost, mostPerChunk, mostPerFile } from './complexity.ts'
import { readDraft } from './draft.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { notingLeaves } from './leaves.ts'
import { readParagraphs } from './plain.ts'
import { addWaysBack } from './ways-back.ts'

/** Markdown as GitHub writes it: CommonMark with tables, footnotes, strikethrough and bare links. */
export function createMarkdownReader(readFrontMatter?: ReadFrontMatter): Reader {
  return {
    format: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    read: (source, defaults) => readDraft(source, defaults, readMarkdown, readFrontMatter),
  }
}

let parser: Processor<MarkdownRoot> | undefined

/** remark-parse with the extensions of GitHub, which notes where each string came from. */
export function markdownParser(): Processor<MarkdownRoot> {
  parser ??= unified()
    .use(remarkParse)
    .use(function extend(this: Processor) {
      const data = this.data() as {
        micromarkExtensions?: unknown[]
        fromMarkdownExtensions?: unknown[]
      }
      data.micromarkExtensions = [gfm()]
      data.fromMarkdownExtensions = [...withoutTransforms(gfmFromMarkdown()), notingLeaves]
    })
    .freeze() as unknown as Processor<MarkdownRoot>
  return parser
}

/** Its transforms look for addresses again and leave nodes without positions. */
function withoutTransforms(extensions: readonly Extension[]): Extension[] {
  return extensions.map(({ transforms: _, ...extension }) => extension)
}

/** Reads a stretch of Markdown in chunks that are cut where a cut changes nothing. */
export function readMarkdown(
  text: string,
  range: Range,
  lines: Lines,
  leastChunk?: number,
): { blocks: RootContent[]; notices: Notice[] } {
  const chunks = splitMarkdown(text.slice(range.start, range.end), leastChunk).map((chunk) => ({
    start: range.start + chunk.start,
    end: range.start + chunk.end,
  }))
  const notices: Notice[] = []
  const trees: (MarkdownRoot | undefined)[] = []
  let spent = 0
  for (const chunk of chunks) {
    const cost = estimateCost(text.slice(chunk.start, chunk.end))
    const isAffordable = cost <= mostPerChunk && spent + cost <= mostPerFile
    if (isAffordable) spent += cost
    trees.push(
      isAffordable ? markdownParser().parse(text.slice(chunk.start, chunk.end)) : undefined,
    )
  }
  const defined = chunks.length > 1 ? definitionsIn(text, chunks, trees) : []
  const blocks: RootContent[] = []
  for (const [index, chunk] of chunks.entries()) {
    const parsed = trees[index]
    if (!parsed) {
      notices.push({
        id: 'professional/too-complex',
        message: 'This part takes too long to parse, so it was read as plain text',
        start: chunk.start,
        end: Math.min(chunk.end, lines.pointAt(chunk.start).offset! + 1),
      })
      for (const paragraph of readParagraphs(text, chunk, lines)) blocks.push(paragraph)
      continue
    }
    for (const block of finishChunk(text, chunk, parsed, defined, lines)) blocks.push(block)
  }
  return { blocks, notices }
}

/** `[label]:` or `[^label]:` as a draft writes it. */
const definedLabel = /^\[(?:[^\]\\]|\\[^])*\]:/

/** What starts each definition of each chunk, so that links of any other chunk can name it. */
function definitionsIn(
  text: string,
  chunks: readonly Range[],
  trees: readonly (MarkdownRoot | undefined)[],
): string[] {
  const defined: string[] = []
  for (const [index, tree] of trees.entries()) {
    const stack: RootContent[] = [...(tree?.children ?? [])]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') {
        const start = (chunks[index]?.start ?? 0) + (node.position?.start.offset ?? 0)
        const label = definedLabel.exec(text.slice(start, start + 1100))?.[0]
        if (label !== undefined) defined.push(label)
      }
      if ('children' in node) for (const child of node.children) stack.push(child)
    }
  }
  return defined
}

/**
 * The blocks of a chunk. When it may name something that another chunk defines, it is parsed again
 * below a stand-in for that definition: references come out as in the whole text.
 */
function finishChunk(
  text: string,
  chunk: Range,
  parsed: MarkdownRoot,
  defined: readonly string[],
  lines: Lines,
): RootContent[] {
  let piece = text.slice(chunk.start, chunk.end)
  let tree = parsed
  let standIns = ''
  const folded = foldLabel(piece)
  const missing = defined.filter((label) => folded.includes(foldLabel(label.slice(0, -1))))
  if (missing.length > 0) {
    standIns = missing.map((label) => `${label} #\n\n`).join('')
    piece = standIns + piece
    tree = markdownParser().parse(piece)
    const start = standIns.length
    tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= start)
  }
  const leaves = tree.data?.leaves ?? []
  delete tree.data
  addWaysBack(tree, leaves, piece, {
    offset: chunk.start - standIns.length,
    lines: lines.pointAt(chunk.start).line - createLines(standIns).count,
  })
  return tree.children
}

function foldLabel(label: string): string {
  return label.replaceAll(/[\t\n\r ]+/g, ' ').toLowerCase()
}
