import type { Nodes, Root as MarkdownRoot, RootContent } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { createLines, type Lines } from '../core/lines.ts'
import type { Range } from '../core/sentences.ts'
import { estimateCost, mostPerChunk, mostPerFile } from './complexity.ts'
import { type Definitions, gatherDefinitions, standInsFor } from './definitions.ts'
import { notingLeaves } from './leaves.ts'
import { readParagraphs } from './plain.ts'
import { addWaysBack } from './ways-back.ts'

/** What was made of one stretch of a text. */
export interface StretchRead {
  readonly blocks: RootContent[]
  /** Whether it was too complex to be parsed, and was read as plain text. */
  readonly isPlain: boolean
}

/**
 * Reads stretches of one text with remark-parse. Together they hold all that the text defines, and
 * each of them can be cut out without changing what it is.
 */
export function readStretches(
  text: string,
  stretches: readonly Range[],
  lines: Lines,
): StretchRead[] {
  const isReadable = affordable(text, stretches)
  // Only what may define something has to be parsed before the rest.
  const early = stretches.map((stretch, index) => {
    const piece = text.slice(stretch.start, stretch.end)
    const mayDefine = stretches.length > 1 && isReadable[index] && piece.includes(']:')
    return mayDefine ? markdownParser().parse(piece) : undefined
  })
  const definitions = gatherDefinitions(early)
  return stretches.map((stretch, index) => {
    const read = isReadable[index]
      ? finishStretch(text, stretch, early[index], definitions, lines)
      : undefined
    return { blocks: read ?? readParagraphs(text, stretch, lines), isPlain: read === undefined }
  })
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

/** Which stretches can be parsed in good time. */
function affordable(text: string, stretches: readonly Range[]): boolean[] {
  let spent = 0
  return stretches.map((stretch) => {
    const cost = estimateCost(text.slice(stretch.start, stretch.end))
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
 * The blocks of a stretch, unless they nest too deeply. When it may name something that another
 * defines, it is parsed below a stand-in for that: references come out as in the whole text.
 *
 * @param early Its tree, if it was parsed for the sake of what it defines.
 */
function finishStretch(
  text: string,
  stretch: Range,
  early: MarkdownRoot | undefined,
  definitions: Definitions,
  lines: Lines,
): RootContent[] | undefined {
  const own = text.slice(stretch.start, stretch.end)
  const standIns = standInsFor(own, early, definitions)
  const piece = standIns + own
  const tree = early && standIns === '' ? early : markdownParser().parse(piece)
  if (isDeep(tree)) return undefined
  tree.children = tree.children.filter(
    (node) => (node.position?.start.offset ?? 0) >= standIns.length,
  )
  const leaves = tree.data?.leaves ?? []
  delete tree.data
  const { line, column } = lines.pointAt(stretch.start)
  addWaysBack(tree, leaves, piece, {
    offset: stretch.start - standIns.length,
    lines: line - createLines(standIns).count,
    firstLine: line,
    columns: column - 1,
  })
  return tree.children
}
