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
    read: (source, defaults, layout) =>
      readDraft(source, defaults, readMarkdown, readFrontMatter, layout),
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
export function withoutTransforms(extensions: readonly Extension[]): Extension[] {
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
  const isReadable = affordable(text, chunks)
  // Only what may define something has to be parsed before the rest.
  const early = chunks.map((chunk, index) => {
    const piece = text.slice(chunk.start, chunk.end)
    const mayDefine = chunks.length > 1 && isReadable[index] && piece.includes(']:')
    return mayDefine ? markdownParser().parse(piece) : undefined
  })
  const definitions = gatherDefinitions(early)
  const unread: { start: number; end: number }[] = []
  const blocks: RootContent[] = []
  for (const [index, chunk] of chunks.entries()) {
    const read = isReadable[index]
      ? finishChunk(text, chunk, early[index], definitions, lines)
      : undefined
    for (const block of read ?? readParagraphs(text, chunk, lines)) blocks.push(block)
    if (read) continue
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

/** Which chunks can be parsed in good time. */
function affordable(text: string, chunks: readonly Range[]): boolean[] {
  let spent = 0
  return chunks.map((chunk) => {
    const cost = estimateCost(text.slice(chunk.start, chunk.end))
    if (cost > mostPerChunk || spent + cost > mostPerFile) return false
    spent += cost
    return true
  })
}

export function isDeep(tree: MarkdownRoot): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return false
}

/**
 * The blocks of a chunk, unless they nest too deeply. When it may name something that another chunk
 * defines, it is parsed below a stand-in for that: references come out as in the whole text.
 *
 * @param early Its tree, if it was parsed for the sake of what it defines.
 */
function finishChunk(
  text: string,
  chunk: Range,
  early: MarkdownRoot | undefined,
  definitions: Definitions,
  lines: Lines,
): RootContent[] | undefined {
  const own = text.slice(chunk.start, chunk.end)
  const standIns = standInsFor(own, early, definitions)
  const piece = standIns + own
  const tree = early && standIns === '' ? early : markdownParser().parse(piece)
  if (isDeep(tree)) return undefined
  tree.children = tree.children.filter(
    (node) => (node.position?.start.offset ?? 0) >= standIns.length,
  )
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
