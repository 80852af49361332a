import type { Nodes, Root as MarkdownRoot, RootContent } from 'mdast'
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
import { type Definitions, gatherDefinitions, standInsFor } from './definitions.ts'
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
    .freeze()
  return parser
}

/** Its transforms look for addresses again and leave nodes without positions. */
function withoutTransforms(extensions: readonly Extension[]): Extension[] {
  return extensions.map(({ transforms: _, ...extension }) => extension)
}

/** Deeper trees would take the stages and rules that walk them out of stack. */
const deepest = 400

/** Reads a stretch of Markdown in chunks that are cut where a cut changes nothing. */
export function readMarkdown(
  text: string,
  range: Range,
  lines: Lines,
  leastChunk?: number,
): { blocks: RootContent[]; notices: Notice[] } {
  // The parser drops a byte order mark and then counts one too few.
  let first = range.start
  while (text.charAt(first) === '\uFEFF') first++
  const chunks = splitMarkdown(text.slice(first, range.end), leastChunk).map((chunk) => ({
    start: first + chunk.start,
    end: first + chunk.end,
  }))
  const trees = parseChunks(text, chunks)
  const definitions = chunks.length > 1 ? gatherDefinitions(trees) : undefined
  const unread: { start: number; end: number }[] = []
  const blocks: RootContent[] = []
  for (const [index, chunk] of chunks.entries()) {
    const parsed = trees[index]
    const tree = parsed && finishChunk(text, chunk, parsed, definitions, lines)
    for (const block of tree ?? readParagraphs(text, chunk, lines)) blocks.push(block)
    if (tree) continue
    const last = unread.at(-1)
    if (last?.end === chunk.start) last.end = chunk.end
    else unread.push({ ...chunk })
  }
  const notices = unread.map(({ start }): Notice => ({
    id: 'professional/too-complex',
    message: 'This part takes too long to parse, so it was read as plain text',
    start,
    end: start + 1,
  }))
  return { blocks, notices }
}

/** The tree of each chunk, but of none that would take too long or nest too deeply. */
function parseChunks(text: string, chunks: readonly Range[]): (MarkdownRoot | undefined)[] {
  let spent = 0
  return chunks.map((chunk) => {
    const piece = text.slice(chunk.start, chunk.end)
    const cost = estimateCost(piece)
    if (cost > mostPerChunk || spent + cost > mostPerFile) return undefined
    spent += cost
    const tree = markdownParser().parse(piece)
    return isDeep(tree) ? undefined : tree
  })
}

function isDeep(tree: MarkdownRoot): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}

/**
 * The blocks of a chunk. When it may name something that another chunk defines, it is parsed again
 * below a stand-in for that definition: references come out as in the whole text.
 */
function finishChunk(
  text: string,
  chunk: Range,
  parsed: MarkdownRoot,
  definitions: Definitions | undefined,
  lines: Lines,
): RootContent[] {
  let piece = text.slice(chunk.start, chunk.end)
  let tree = parsed
  const standIns = definitions ? standInsFor(piece, parsed, definitions) : ''
  if (standIns !== '') {
    piece = standIns + piece
    tree = markdownParser().parse(piece)
    tree.children = tree.children.filter(
      (node) => (node.position?.start.offset ?? 0) >= standIns.length,
    )
  }
  const leaves = tree.data?.leaves ?? []
  delete tree.data
  const { line, column } = lines.pointAt(chunk.start)
  addWaysBack(tree, leaves, piece, {
    offset: chunk.start - standIns.length,
    lines: line - createLines(standIns).count,
    firstLine: line,
    columns: column - 1,
  })
  return tree.children
}
