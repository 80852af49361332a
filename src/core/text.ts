import type { Node, Position } from 'unist'
import { foldText } from './fold.ts'
import type { Lines } from './lines.ts'
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

export function createTextBuilder(container: Container, lines: Lines): TextBuilder {
  const parts: string[] = []
  const pieces: { at: number; length: number; start: number; end: number }[] = []
  const blocks: Block[] = []
  let length = 0
  let current: { kind: BlockKind; node: Node; quoted: boolean; start: number } | undefined

  function append(value: string, start: number, end: number): void {
    if (value === '') return
    parts.push(value)
    pieces.push({ at: length, length: value.length, start, end })
    length += value.length
  }

  return {
    open(kind, node, quoted) {
      if (length > 0) {
        parts.push(blockBreak)
        length += blockBreak.length
      }
      current = { kind, node, quoted, start: length }
    },
    push: append,
    pushPieces(value, valuePieces) {
      for (const [index, [at, start, end]] of valuePieces.entries()) {
        append(value.slice(at, valuePieces[index + 1]?.[0] ?? value.length), start, end)
      }
    },
    close() {
      if (!current) return
      if (length > current.start) blocks.push({ ...current, end: length })
      current = undefined
    },
    build: () => createView(container, lines, parts.join(''), blocks, pieces),
  }
}

interface MappedPiece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

function createView(
  container: Container,
  lines: Lines,
  value: string,
  blocks: readonly Block[],
  pieces: readonly MappedPiece[],
): TextView {
  let folded: FoldedView | undefined
  let sentences: Range[] | undefined

  const view: TextView = {
    value,
    blocks,
    container,
    *matchAll(pattern) {
      for (const match of value.matchAll(pattern)) {
        yield createMatch(match.index, match.index + match[0].length, match.groups)
      }
    },
    slice: (start, end) => createMatch(start, end),
    blockAt: (index) => {
      const block = findLast(blocks, (candidate) => candidate.start <= index) ?? blocks[0]
      return block ?? { kind: 'prose', node: container, quoted: false, start: 0, end: value.length }
    },
    sentences() {
      sentences ??= blocks.flatMap((block) => splitSentences(value, block.start, block.end))
      return sentences
    },
    sentenceAt(index) {
      const found = findLast(view.sentences(), (candidate) => candidate.start <= index)
      return found ?? { start: 0, end: value.length }
    },
    fold() {
      folded ??= createFoldedView(view)
      return folded
    },
    sourceRange(start, end) {
      const first = findLast(pieces, (piece) => piece.at <= start) ?? pieces[0]
      const last = findLast(pieces, (piece) => piece.at < end) ?? pieces.at(-1)
      if (!first || !last) {
        const offset = container.position?.start.offset ?? 0
        return { start: offset, end: offset }
      }
      const from = sourceStart(first, start)
      return { start: from, end: Math.max(from, sourceEnd(last, end)) }
    },
  }
  return view

  function createMatch(start: number, end: number, groups: TextMatch['groups'] = {}): TextMatch {
    return {
      start,
      end,
      groups,
      view,
      get value() {
        return value.slice(start, end)
      },
      get before() {
        return value.slice(Math.max(view.blockAt(start).start, start - mostAround), start)
      },
      get after() {
        return value.slice(end, Math.min(view.blockAt(start).end, end + mostAround))
      },
      get position() {
        const range = view.sourceRange(start, end)
        return lines.positionOf(range.start, range.end)
      },
    }
  }
}

/** A piece of another length than its source is one character: all of it or nothing. */
function isLinear(piece: MappedPiece): boolean {
  return piece.length === piece.end - piece.start
}

function sourceStart(piece: MappedPiece, index: number): number {
  // Past the piece: between two blocks, where nothing stands in the source.
  if (index >= piece.at + piece.length) return piece.end
  return isLinear(piece) ? piece.start + (index - piece.at) : piece.start
}

function sourceEnd(piece: MappedPiece, index: number): number {
  return isLinear(piece) ? Math.min(piece.end, piece.start + (index - piece.at)) : piece.end
}

function createFoldedView(view: TextView): FoldedView {
  const folded = foldText(view.value)
  return {
    value: folded.value,
    view,
    back: (start, end) => ({
      start: folded.startOf(start) ?? view.value.length,
      end:
        end > start ? (folded.endOf(end - 1) ?? view.value.length) : (folded.startOf(start) ?? 0),
    }),
  }
}

/** The last element for which the test holds, when it holds for a first part of the list only. */
function findLast<T>(list: readonly T[], test: (element: T) => boolean): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const element = list[middle]
    if (element !== undefined && test(element)) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}
