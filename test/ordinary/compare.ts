import { isDeepStrictEqual } from 'node:util'
import { createLines } from '../../src/core/lines.ts'
import { readMarkdown, readWithRemark } from '../../src/readers/markdown.ts'
import { readOrdinary } from '../../src/readers/ordinary/read-ordinary.ts'

/** The texts whose blocks, places or ways back are not those of remark-parse. */
export function differing(texts: readonly string[]): string[] {
  return texts.filter((text) => !isSame(text))
}

function isSame(text: string): boolean {
  const lines = createLines(text)
  const range = { start: 0, end: text.length }
  const reference = readWithRemark(text, range, lines)
  // What is too complex for the one may be simple for the other.
  if (reference.notices.length > 0) return true
  return isDeepStrictEqual(readMarkdown(text, range, lines), reference)
}

/** What is left to remark-parse. */
export function restsOf(text: string): string[] {
  const range = { start: 0, end: text.length }
  return readOrdinary(text, range, createLines(text).pointAt(0)).flatMap((part) =>
    'rest' in part ? [text.slice(part.rest.start, part.rest.end)] : [],
  )
}
