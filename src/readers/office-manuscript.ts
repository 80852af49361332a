import type { Node } from 'unist'
import { createLines, type Lines } from '../core/lines.ts'
import type { Range } from '../core/sentences.ts'

/**
 * A document of an office program as it would be typed: the text that places count in, and where
 * each node stands in it.
 */
export interface Manuscript {
  /** How much is written, in UTF-16 units. */
  readonly length: number
  /** The heading that what comes next stands under. */
  heading: Range | undefined
  write(words: string): Range
  /** @param end Where the node ends, if not with what is written so far. */
  put<T extends Node>(node: T, start: number, end?: number): T
  /** The name of a place, and the heading it is under. */
  placeOf(name: string): { name: string; under: Range | undefined }
  /** Gives all nodes their positions. */
  finish(): { readonly text: string; readonly lines: Lines }
}

export function createManuscript(): Manuscript {
  const parts: string[] = []
  const placed: [node: Node, start: number, end: number][] = []
  let length = 0
  return {
    get length() {
      return length
    },
    heading: undefined,
    write(words) {
      const start = length
      parts.push(words)
      length += words.length
      return { start, end: length }
    },
    put(node, start, end = length) {
      placed.push([node, start, end])
      return node
    },
    placeOf(name) {
      return { name, under: this.heading }
    },
    finish() {
      const text = parts.join('')
      const lines = createLines(text)
      for (const [node, start, end] of placed) node.position = lines.positionOf(start, end)
      return { text, lines }
    },
  }
}
