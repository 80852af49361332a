import type * as Mdast from 'mdast'
import type { Literal, Node, Parent, Position } from 'unist'
import type { DraftMeta } from './meta.ts'
import type { Range } from './sentences.ts'

export interface Located {
  readonly position?: Position | undefined
}

/** One parsed file. */
export interface Root extends Parent {
  readonly type: 'root'
  children: Draft[]
}

/** Rules, as the engine has told them to a reader: nobody else knows them. */
export type Awake = readonly object[]

/** One thing somebody means to publish; with several posts it is a thread. */
export interface Draft extends Parent {
  readonly type: 'draft'
  readonly children: (Field | Post)[]
  /** What the writer says about it, in front matter or the configuration. */
  meta: DraftMeta
  /** Those that it may wake, if its reader has found out. */
  readonly awake?: Awake
}

/** A value of the front matter, which travels with the draft and may be shown by a site. */
export interface Field extends Literal {
  readonly type: 'field'
  readonly name: string
  readonly value: string
  /** A title or description: words for readers, not a setting. */
  readonly prose: boolean
  readonly place?: string
  meta: DraftMeta
}

/** The unit that is published, and measured, on its own. */
export interface Post extends Parent {
  readonly type: 'post'
  readonly children: Mdast.RootContent[]
  /** Where people find it, in files in which a line means little: *row 4, caption*, *Posts!C7*. */
  readonly place?: string
  meta: DraftMeta
}

/** Where a piece of a string came from: `at` in the string; `start` to `end` in the source. */
export type Piece = readonly [at: number, start: number, end: number]

/**
 * The way back for the strings of a node, by the name of the member.
 *
 * A `value` without pieces stands in the source as it is, from the node's first character on.
 */
export interface Pieces {
  readonly value?: readonly Piece[]
  readonly alt?: readonly Piece[]
  readonly title?: readonly Piece[]
  readonly url?: readonly Piece[]
}

/** Where people find a block, in files in which a line means little. */
export interface Place {
  /** *paragraph 12* */
  readonly name: string
  /** The heading above it, as a stretch of the source: it may hold what must not be repeated. */
  readonly under?: Range | undefined
}

declare module 'unist' {
  interface Data {
    pieces?: Pieces
    place?: Place
    /** An image that its author has marked as an ornament. */
    decorative?: boolean
  }
}

export type OwnNode = Root | Draft | Field | Post
export type BlockNode = Exclude<Mdast.Nodes, Mdast.Root>
export type AnyNode = OwnNode | BlockNode

/** Every node a rule can visit, by its unist type. */
export type NodeMap = { readonly [N in AnyNode as N['type']]: N }

/** What rules are handed one by one: what a reader of the published draft would see. */
export type Container = Field | Post

export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** Blocks that hold words, and no further blocks. */
export const blocksOfWords: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Whether a link reads as its own address, or as the end of it. */
export function readsAsAddress(url: string, children: readonly Mdast.PhrasingContent[]): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
}
