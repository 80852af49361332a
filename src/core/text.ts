import type { Node, Position } from 'unist'
import { createFoldedView, type FoldedStretch } from './folded-view.ts'
import type { Lines } from './lines.ts'
import { matchesOf, type Pattern } from './pattern.ts'
import { createPieces, type Pieces } from './pieces.ts'
import { type Range, splitSentences } from './sentences.ts'
import type { Container, Located } from './tree.ts'
import { countWhile } from './halving.ts'

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
  /** Whether a pattern matches anywhere that is looked at, as `matchAll` does. */
  holds(pattern: Pattern): boolean
  /** Any stretch of the view. */
  slice(start: number, end: number): TextMatch
  blockAt(index: number): Block
  /** The sentences of every block, in order; worked out once. */
  sentences(): readonly Range[]
  sentenceAt(index: number): Range
  /** The same text for matching: width, case, look-alikes and spacing evened out. */
  fold(): FoldedView
  /** The same in pieces of whole blocks: all of it in one, unless only some blocks are looked at. */
  folds(): Iterable<FoldedView>
  /** Source offsets of a stretch. */
  sourceRange(start: number, end: number): Range
}

export type FoldedView = FoldedStretch<TextView>

export interface TextMatch extends Located, Range {
  readonly value: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly view: TextView
  /** The rest of the block on either side, up to 1,000 characters: patterns scan all of it. */
  readonly before: string
  readonly after: string
  readonly position: Position
}

/** Kinds of blocks that hang on another, such as the address of a link in a paragraph. */
export const hanging: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'alt',
  'title',
  'url',
  'code',
  'html',
])

/** Text without a source of its own stands between two blocks of a view. */
export const blockBreak = '\n\n'

const mostAround = 1000

/** The view of what holds no words. */
export function wordlessView(container: Container, lines: Lines): TextView {
  return createView(container, lines, '', none, nowhere)
}

const none: readonly Block[] = []
const nowhere = createPieces()

/** A view with what it is made of, and what was worked out of it. */
export interface MadeView extends TextView {
  readonly lines: Lines
  readonly pieces: Pieces
  folded: FoldedView | undefined
  ranges: Range[] | undefined
  /** Of a long text, the sentences of the blocks that were asked for. */
  parted?: Map<Block, readonly Range[]>
}

/** A view as its builder leaves it. */
export function createView(
  container: Container,
  lines: Lines,
  value: string,
  blocks: readonly Block[],
  pieces: Pieces,
): TextView {
  // The rest is inherited.
  return {
    __proto__: viewing,
    value,
    blocks,
    container,
    lines,
    pieces,
    folded: undefined,
    ranges: undefined,
  } as unknown as TextView
}

/** What every view does. A record has one for each of its values, and there are millions. */
const viewing: Omit<TextView, 'value' | 'blocks' | 'container'> & ThisType<MadeView> = {
  *matchAll(pattern) {
    for (const match of matchesOf(pattern, this.value)) {
      yield createMatch(this, match.index, match.index + match[0].length, match.groups)
    }
  },
  holds(pattern) {
    return pattern.test(this.value)
  },
  slice(start, end) {
    return createMatch(this, start, end)
  },
  blockAt(index) {
    const { blocks, container, value } = this
    const block = lastFrom(blocks, index) ?? blocks[0]
    return block ?? { kind: 'prose', node: container, quoted: false, start: 0, end: value.length }
  },
  sentences() {
    if (!this.ranges) {
      this.ranges = []
      for (const { start, end } of this.blocks) splitSentences(this.value, start, end, this.ranges)
    }
    return this.ranges
  },
  sentenceAt(index) {
    const isBrief = this.ranges !== undefined || this.value.length <= brief
    const list = isBrief ? this.sentences() : partedAt(this, index)
    return lastFrom(list, index) ?? { start: 0, end: this.value.length }
  },
  fold() {
    return (this.folded ??= createFoldedView(this, { start: 0, end: this.value.length }))
  },
  folds() {
    return [this.fold()]
  },
  sourceRange(start, end) {
    const range = this.pieces.sourceRange(start, end)
    if (range) return range
    const offset = this.container.position?.start.offset ?? 0
    return { start: offset, end: offset }
  },
}

/** Of longer texts nobody wants all sentences for the sake of one. */
const brief = 2 ** 16

/** The sentences of the last block that begins no later than an offset. */
function partedAt(view: MadeView, index: number): readonly Range[] {
  const block = lastFrom(view.blocks, index)
  if (!block) return []
  const parted = (view.parted ??= new Map())
  let found = parted.get(block)
  if (!found) parted.set(block, (found = splitSentences(view.value, block.start, block.end)))
  return found
}

const noGroups: TextMatch['groups'] = {}

export function createMatch(
  view: TextView,
  start: number,
  end: number,
  groups: TextMatch['groups'] = noGroups,
): TextMatch {
  // The rest is inherited.
  return { __proto__: stretch, start, end, groups, view } as unknown as TextMatch
}

interface PlacedMatch extends TextMatch {
  readonly view: MadeView
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

/** Of stretches in order, the last one that begins no later than an offset. */
function lastFrom<T extends Range>(list: readonly T[], offset: number): T | undefined {
  return list[countWhile(list.length, (at) => (list[at]?.start ?? 0) <= offset) - 1]
}
