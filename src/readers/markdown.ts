import type { RootContent } from 'mdast'
import type { Engine, Reader } from '../core/document.ts'
import type { Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { splitMarkdown } from './chunks.ts'
import { readDraft } from './draft.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { type Part, readOrdinary } from './ordinary/read-ordinary.ts'
import { readStretches } from './reference.ts'

/** Markdown as GitHub writes it: CommonMark with tables, footnotes, strikethrough and bare links. */
export function createMarkdownReader(
  readFrontMatter?: ReadFrontMatter,
  engine: Engine = 'fast',
): Reader {
  return {
    format: 'markdown',
    read: (source, defaults, layout) =>
      readDraft(source, defaults, markdownReader(engine), readFrontMatter, layout),
  }
}

export type ReadMarkdown = (text: string, range: Range, lines: Lines) => BlocksRead

export function markdownReader(engine: Engine): ReadMarkdown {
  return engine === 'fast'
    ? readMarkdown
    : (text, range, lines) => readWithRemark(text, range, lines)
}

export interface BlocksRead {
  readonly blocks: RootContent[]
  readonly notices: Notice[]
}

/** Reads a stretch of Markdown: what is ordinary at once, and the rest with remark-parse. */
export function readMarkdown(text: string, range: Range, lines: Lines): BlocksRead {
  const start = afterMarks(text, range)
  const parts = readOrdinary(text, { start, end: range.end }, lines.pointAt(start))
  return join(text, parts, lines)
}

/** Reads a stretch of Markdown with remark-parse, in chunks that are cut where it changes nothing. */
export function readWithRemark(
  text: string,
  range: Range,
  lines: Lines,
  leastChunk?: number,
): BlocksRead {
  const first = afterMarks(text, range)
  const parts = splitMarkdown(text.slice(first, range.end), leastChunk).map(({ start, end }) => ({
    rest: { start: first + start, end: first + end },
  }))
  return join(text, parts, lines)
}

/** The parser drops byte order marks, and then counts one too few. */
function afterMarks(text: string, { start }: Range): number {
  let first = start
  while (text.charAt(first) === '\uFEFF') first++
  return first
}

function join(text: string, parts: readonly Part[], lines: Lines): BlocksRead {
  const rests = parts.flatMap((part) => ('rest' in part ? [part.rest] : []))
  const read = rests.length > 0 ? readStretches(text, rests, lines) : []
  const blocks: RootContent[] = []
  const notices: Notice[] = []
  let index = 0
  let plainUntil = -1
  for (const part of parts) {
    if ('block' in part) {
      blocks.push(part.block)
      continue
    }
    const { start, end } = part.rest
    const stretch = read[index++]
    for (const block of stretch?.blocks ?? []) blocks.push(block)
    if (!stretch?.isPlain) continue
    // One notice is enough for what belongs together.
    if (plainUntil !== start) notices.push(tooComplex(start))
    plainUntil = end
  }
  return { blocks, notices }
}

function tooComplex(start: number): Notice {
  return {
    id: 'professional/too-complex',
    message: 'This part takes too long to parse, so it was read as plain text',
    start,
    end: start + 1,
  }
}
