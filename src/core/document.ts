import type { Layout, Sought } from './layout.ts'
import type { Lines } from './lines.ts'
import type { DraftMeta, SuppressEntry } from './meta.ts'
import type { Notice } from './notices.ts'
import type { Range } from './sentences.ts'
import type { Awake, Root } from './tree.ts'
import type { Feature } from './wakes.ts'

/** A format's name: `markdown`, `text`. */
export type FormatId = string

/** What reads Markdown: our own reader, or remark-parse, which both are held to. */
export const engines = ['fast', 'reference'] as const

export type Engine = (typeof engines)[number]

/** The text of one file, before anybody has looked at it. */
export interface Source {
  /** As the user gave it, with `/` between folders. Shown, never opened. */
  readonly path: string
  readonly format: FormatId
  /** Without a byte order mark. Offsets are UTF-16 code units into this string. */
  readonly text: string
  /** Of a format that is no text, whose reader makes the text out of them. */
  readonly bytes?: Uint8Array
  /** Of a part of a stream of records: the number of its first one, from 1. */
  readonly firstRecord?: number
  /** What is noted of its records is compared with nothing: they are too many. */
  readonly isApart?: boolean
  /** Nearer to the draft than the configuration, and farther than what it says itself. */
  readonly sidecar?: Sidecar | undefined
}

/** What a file beside a draft says of it. */
export interface Sidecar {
  /** The file itself, for places in it. */
  readonly source: Source
  /** Without what it silences. */
  readonly meta: DraftMeta
  readonly suppress: readonly (SuppressEntry & { readonly at: Range })[]
  readonly notices: readonly Notice[]
}

/** Why the text of a file cannot be had. Never quotes it. */
export interface TextProblem {
  readonly message: string
  readonly advice: string
  /** From 1, where one place is to blame. */
  readonly line?: number
  readonly column?: number
}

export interface Document {
  readonly source: Source
  readonly tree: Root
  readonly lines: Lines
  /** The reader has made the text out of bytes: nobody knows its lines. */
  readonly isMade?: boolean
}

/** What a reader makes of a source: a tree, and what it has to say about the file itself. */
export interface Reading {
  readonly tree: Root
  readonly notices: readonly Notice[]
  /** The text that places are counted in, where the source came as bytes. */
  readonly text?: string
  /** What the configuration names in such files, and whether this one has it. */
  readonly sought?: () => readonly Sought[]
  /**
   * Of a file that is read a part at a time: puts the next drafts into the tree, in place of those
   * that are there. Once there are none, notices and what was sought are complete.
   *
   * @returns Whether there were any.
   */
  readonly next?: () => boolean
}

/**
 * Tells of one record of several, before a draft is made of it, which rules could have anything to
 * say; perhaps more.
 *
 * @param words All of them, whatever they are for.
 * @param shown What its draft would show beside them.
 */
export type WhoWakes = (words: string, shown: ReadonlySet<Feature>) => Awake

export interface Reader {
  readonly format: FormatId
  /**
   * @param defaults What the configuration says of the draft; its own metadata is nearer.
   * @param layout What it says of where the words stand.
   * @param whoWakes Whoever asks for it takes a file of many records a part at a time, and without
   *   those that wake nobody. The first part tells whether there is more than one draft all the same.
   * @throws {ReadError} When the text is not what its format promises.
   */
  read(source: Source, defaults: DraftMeta, layout?: Layout, whoWakes?: WhoWakes): Reading
}
