import type { Node } from 'unist'
import type { Lines } from './lines.ts'
import { createPieces, type Pieces } from './pieces.ts'
import type { Shortening } from './shorthand.ts'
import {
  type Block,
  blockBreak,
  type BlockKind,
  createView,
  type MadeView,
  type TextView,
} from './text.ts'
import type { Container, Piece } from './tree.ts'

/** Gathers the text of a container, block by block. */
export interface TextBuilder {
  readonly shortening: Shortening
  open(kind: BlockKind, node: Node, quoted: boolean): void
  /** Text that stands in the source from `start` to `end`; linear if the lengths agree. */
  push(value: string, start: number, end: number): void
  pushPieces(value: string, pieces: readonly Piece[]): void
  close(): void
  /** How much its maker left out so far; only the maker counts. */
  leftOut: number
  /** How far the text has come. */
  mark(): TextMark
  /** Takes over what stands between two marks of another view of the same container. */
  copy(view: TextView, from: TextMark, to?: TextMark): void
  build(): TextView
}

/** A place between two blocks: how many characters, blocks and pieces stand before it. */
export interface TextMark {
  readonly text: number
  readonly block: number
  readonly piece: number
}

export const firstMark: TextMark = { text: 0, block: 0, piece: 0 }

/** Spaces that keep words together or have another width: rules ask for a plain one. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const oddSpaces = new RegExp(oddSpace, 'g')

type Opened = { -readonly [Key in keyof Block]: Block[Key] }

export function createTextBuilder(
  container: Container,
  lines: Lines,
  shortening: Shortening = {},
): TextBuilder {
  const pieces = createPieces()
  // The rest is inherited.
  return {
    __proto__: building,
    shortening,
    container,
    lines,
    pieces,
    blocks: [],
    value: '',
    current: undefined,
    leftOut: 0,
  } as unknown as TextBuilder
}

interface Building extends TextBuilder {
  readonly container: Container
  readonly lines: Lines
  readonly pieces: Pieces
  readonly blocks: Block[]
  value: string
  current: Opened | undefined
}

const building: Omit<TextBuilder, 'shortening' | 'leftOut'> & ThisType<Building> = {
  open(kind, node, quoted) {
    if (this.value !== '') this.value += blockBreak
    const start = this.value.length
    this.current = { kind, node, quoted, start, end: start }
  },
  push(value, start, end) {
    if (value === '') return
    this.pieces.add(this.value.length, value.length, start, end)
    this.value += oddSpace.test(value) ? value.replaceAll(oddSpaces, ' ') : value
  },
  pushPieces(value, pieces) {
    for (let index = 0; index < pieces.length; index++) {
      const [at = 0, start = 0, end = 0] = pieces[index] ?? []
      this.push(value.slice(at, pieces[index + 1]?.[0] ?? value.length), start, end)
    }
  },
  close() {
    const { current, blocks, value } = this
    if (!current) return
    current.end = value.length
    if (current.end > current.start) blocks.push(current)
    this.current = undefined
  },
  mark() {
    const { value, blocks, pieces } = this
    return { text: value.length, block: blocks.length, piece: pieces.count() }
  },
  copy(view, from, to) {
    const shift = this.value.length - from.text
    for (let at = from.block; at < (to?.block ?? view.blocks.length); at++) {
      const block = view.blocks[at]
      if (!block) break
      const { kind, node, quoted, start, end } = block
      this.blocks.push({ kind, node, quoted, start: start + shift, end: end + shift })
    }
    // What a builder makes has pieces.
    this.pieces.copy((view as MadeView).pieces, from.piece, to?.piece, shift)
    this.value += view.value.slice(from.text, to?.text)
  },
  build() {
    return createView(this.container, this.lines, this.value, this.blocks, this.pieces)
  },
}
