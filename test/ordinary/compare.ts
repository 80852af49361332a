import { expect } from 'vitest'
import type { Range } from '../../src/core/sentences.ts'
import { createLines } from '../../src/core/lines.ts'
import { readMarkdown, readWithRemark } from '../../src/readers/markdown.ts'
import { readOrdinary } from '../../src/readers/ordinary/read-ordinary.ts'

/** Holds the blocks of a text, their places and their ways back to those of remark-parse. */
export function expectSame(text: string): void {
  const lines = createLines(text)
  const range = { start: 0, end: text.length }
  const reference = readWithRemark(text, range, lines)
  // What is too complex for the one may be simple for the other.
  if (reference.notices.length > 0) return
  expect(readMarkdown(text, range, lines)).toStrictEqual(reference)
}

/** What is left to remark-parse. */
export function restsOf(text: string): string[] {
  const range: Range = { start: 0, end: text.length }
  return readOrdinary(text, range, createLines(text).pointAt(0)).flatMap((part) =>
    'rest' in part ? [text.slice(part.rest.start, part.rest.end)] : [],
  )
}
