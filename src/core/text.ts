import type { Node, Position } from 'unist'
import { unmask, type Unmasked } from './evasion.ts'
import { foldText } from './fold.ts'
import type { Lines } from './lines.ts'
import { lazy } from './pattern.ts'
import { createPieces, type Pieces } from './pieces.ts'
import { type Range, splitSentences } from './sentences.ts'
import type { Container, Located, Piece } from './tree.ts'

/** What a block of text is to the reader of the published draft. */
export type BlockKind =
  | 'prose'
  | 'heading'
  | 'cell'
  | 'alt'
  | 'title'
  | 'field'
  | 'code'
  | 'html'
  | 'url'

/** One run of text that belongs together: a paragraph, a cell, an alternative text. */
export interface Block extends Range {
  readonly kind: BlockKind
  readonly node: Node
  /** Inside a block quote: somebody else's words. */
  readonly quoted: boolean
}

/** The words of a node as one string that remembers where every character came from. */
export interface TextView {
  readonly value: string
  readonly blocks: readonly Block[]
  readonly container: Container
  matchAll(pattern: RegExp): Iterable<TextMatch>
  /** Any stretch of the view. */
  slice(start: number, end: number): TextMatch
  blockAt(index: number): Block
  /** The sentences of every block, in order; worked out once. */
  sentences(): readonly Range[]
  sentenceAt(index: number): Range
  /** The same text for matching: width, case, look-alikes and spacing evened out. */
  fold(): FoldedView
  /** Source offsets of a stretch. */
  sourceRange(start: number, end: number): Range
}

export interface FoldedView {
  readonly value: string
  readonly view: TextView
  /** Its words that hide what they say, as they may read; worked out once. */
  unmasked(): readonly Unmasked[]
  /** A stretch of the folded text as one of the view. */
  back(start: number, end: number): Range
}

export interface TextMatch extends Located, Range {
  readonly value: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly view: TextView
  /** The rest of the block on either side, up to 1,000 characters: patterns scan all of it. */
  readonly before: string
  readonly after: string
  readonly position: Position
}

/** Text without a source of its own stands between two blocks of a view. */
export const blockBreak = '\n\n'

const mostAround = 1000

/** Gathers the text of a container, block by block. */
export interface TextBuilder {
  open(kind: BlockKind, node: Node, quoted: boolean): void
  /** Text that stands in the source from `start` to `end`; linear if the lengths agree. */
  push(value: string, start: number, end: number): void
  pushPieces(value: string, pieces: readonly Piece[]): void
  close(): void
  build(): TextView
}

type Opened = { -readonly [Key in keyof Block]: Block[Key] }

export function createTextBuilder(container: Container, lines: Lines): TextBuilder {
  const parts: string[] = []
  const pieces = createPieces()
  const blocks: Block[] = []
  let length = 0
  let current: Opened | undefined

  function append(value: string, start: number, end: number): void {
    if (value === '') return
    parts.push(value)
    pieces.add(length, value.length, start, end)
    length += value.length
  }

  return {
    open(kind, node, quoted) {
      if (length > 0) {
        parts.push(blockBreak)
        length += blockBreak.length
      }
      current = { kind, node, quoted, start: length, end: length }
    },
    push: append,
    pushPieces(value, valuePieces) {
      let index = 0
      for (const [at, start, end] of valuePieces) {
        append(value.slice(at, valuePieces[++index]?.[0] ?? value.length), start, end)
      }
    },
    close() {
      if (!current) return
      current.end = length
      if (length > current.start) blocks.push(current)
      current = undefined
    },
    build: () => createView(container, lines, parts.join(''), blocks, pieces),
  }
}

function createView(
  container: Container,
  lines: Lines,
  value: string,
  blocks: readonly Block[],
  pieces: Pieces,
): TextView {
  let folded: FoldedView | undefined
  let sentences: Range[] | undefined

  const view: PlacedView = {
    value,
    blocks,
    container,
    lines,
    *matchAll(pattern) {
      for (const match of value.matchAll(pattern)) {
        yield createMatch(match.index, match.index + match[0].length, match.groups)
      }
    },
    slice: (start, end) => createMatch(start, end),
    blockAt: (index) => {
      const block = lastFrom(blocks, index) ?? blocks[0]
      return block ?? { kind: 'prose', node: container, quoted: false, start: 0, end: value.length }
    },
    sentences() {
      if (!sentences) {
        sentences = []
        for (const { start, end } of blocks) splitSentences(value, start, end, sentences)
      }
      return sentences
    },
    sentenceAt(index) {
      return lastFrom(view.sentences(), index) ?? { start: 0, end: value.length }
    },
    fold() {
      folded ??= createFoldedView(view)
      return folded
    },
    sourceRange(start, end) {
      const range = pieces.sourceRange(start, end)
      if (range) return range
      const offset = container.position?.start.offset ?? 0
      return { start: offset, end: offset }
    },
  }
  return view

  function createMatch(start: number, end: number, groups: TextMatch['groups'] = {}): TextMatch {
    // The rest is inherited.
    return { __proto__: stretch, start, end, groups, view } as unknown as TextMatch
  }
}

/** A view with what tells lines and columns. */
interface PlacedView extends TextView {
  readonly lines: Lines
}

interface PlacedMatch extends TextMatch {
  readonly view: PlacedView
}

type Told = Pick<TextMatch, 'value' | 'before' | 'after' | 'position'>

/**
 * What a match tells of itself, worked out when it is asked. It is inherited: getters in each
 * match would take several times the room of the match, and most of the time to make it.
 */
const stretch: Told & ThisType<PlacedMatch> = {
  get value() {
    const { view, start, end } = this
    return view.value.slice(start, end)
  },
  get before() {
    const { view, start } = this
    return view.value.slice(Math.max(view.blockAt(start).start, start - mostAround), start)
  },
  get after() {
    const { view, start, end } = this
    return view.value.slice(end, Math.min(view.blockAt(start).end, end + mostAround))
  },
  get position() {
    const { view, start, end } = this
    const range = view.sourceRange(start, end)
    return view.lines.positionOf(range.start, range.end)
  },
}

function createFoldedView(view: TextView): FoldedView {
  const folded = foldText(view.value)
  return {
    value: folded.value,
    view,
    unmasked: lazy(() => unmask(folded.value)),
    back: (start, end) => ({
      start: folded.startOf(start) ?? view.value.length,
      end:
        end > start ? (folded.endOf(end - 1) ?? view.value.length) : (folded.startOf(start) ?? 0),
    }),
  }
}

/** Of stretches in order, the last one that begins no later than an offset. */
function lastFrom<T extends Range>(list: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}
