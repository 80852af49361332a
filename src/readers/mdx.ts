import type { Root as MarkdownRoot } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import type { Point } from 'unist'
import type { Engine, Reader } from '../core/document.ts'
import type { Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { estimateCost, mostPerFile } from './complexity.ts'
import { type ReadBlocks, readDraft } from './draft.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { notingLeaves } from './leaves.ts'
import { markdownReader, type ReadMarkdown } from './markdown.ts'
import { blocksFromMdx } from './mdx-tree.ts'
import { isDeep, withoutTransforms } from './reference.ts'
import { addWaysBack } from './ways-back.ts'

/** Markdown with components: their words are words, their code is not. */
export function createMdxReader(
  readFrontMatter?: ReadFrontMatter,
  engine: Engine = 'fast',
): Reader {
  const readMarkdown = markdownReader(engine)
  return {
    format: 'mdx',
    read: (source, defaults, layout) =>
      readDraft(
        source,
        defaults,
        (...stretch) => readMdx(...stretch, readMarkdown),
        readFrontMatter,
        layout,
      ),
  }
}

/** What is not MDX is often Markdown, and is read as that. */
function readMdx(
  text: string,
  range: Range,
  lines: Lines,
  readMarkdown: ReadMarkdown,
): ReturnType<ReadBlocks> {
  let { start } = range
  while (text.charAt(start) === '\uFEFF') start++
  const stretch = text.slice(start, range.end)
  const problem = isCostly(stretch) ? costly(start) : undefined
  const parsed = problem ? undefined : parseMdx(stretch)
  const { tree } = parsed ?? {}
  if (tree && !isDeep(tree)) {
    const leaves = tree.data?.leaves ?? []
    delete tree.data
    const { line, column } = lines.pointAt(start)
    const shift = { offset: start, lines: line - 1, firstLine: line, columns: column - 1 }
    addWaysBack(tree, leaves, stretch, shift)
    return { blocks: blocksFromMdx(tree, { text, offset: start, lines }), notices: [] }
  }
  const read = readMarkdown(text, range, lines)
  const at = start + Math.min(parsed?.problem ?? 0, stretch.length)
  return { ...read, notices: [problem ?? noMdx(at), ...read.notices] }
}

/** Brackets in brackets. */
const deepestBrackets = 200
/** An expression that does not end is tried again, from its start, at each brace after it. */
const mostTries = 3e7
/** The time for elements on one line grows with the square of their number: 6000 take 2 seconds. */
const mostElements = 6000
/** MDX takes several times as long as the same Markdown. */
const mostCost = mostPerFile / 4

function isCostly(text: string): boolean {
  let depth = 0
  let braces = 0
  for (const [sign] of text.matchAll(/[[\](){}]/g)) {
    if (sign === '}') braces++
    depth = Math.max(0, depth + (/[[({]/.test(sign) ? 1 : -1))
    if (depth > deepestBrackets) return true
  }
  const elements = text.split('<').length - 1
  if (elements > mostElements || braces * text.length > mostTries) return true
  return estimateCost(text) > mostCost
}

function parseMdx(text: string): { tree?: MarkdownRoot; problem?: number } {
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [...withoutTransforms(gfmFromMarkdown()), mdxFromMarkdown(), notingLeaves],
    })
    return { tree }
  } catch (error) {
    if (error instanceof Error) return { problem: offsetOf(error, text) }
    throw error
  }
}

/** Where the parser stopped; of elements that nothing closes, only the message says it. */
function offsetOf(error: Error, text: string): number {
  const { place } = error as { place?: Point | { start: Point } }
  const point = place && 'start' in place ? place.start : place
  if (point?.offset !== undefined) return point.offset
  const written = /\((?<line>\d+):(?<column>\d+)/.exec(error.message)?.groups
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return (starts[Number(written?.['line'] ?? 1) - 1] ?? 0) + Number(written?.['column'] ?? 1) - 1
}

function noMdx(start: number): Notice {
  return {
    id: 'professional/mdx-syntax',
    message: 'This is not MDX from here on, so the draft was read as Markdown',
    start,
    end: start + 1,
  }
}

function costly(start: number): Notice {
  return {
    id: 'professional/too-complex',
    message: 'This draft takes too long to parse as MDX, so it was read as Markdown',
    start,
    end: start + 1,
  }
}
