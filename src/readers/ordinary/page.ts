import type { Point } from 'unist'
import type { Range } from '../../core/sentences.ts'
import { gatherLabels } from './labels.ts'

/** A stretch of Markdown as lines. Lines are counted from 0, offsets in the whole text. */
export interface Page {
  readonly text: string
  /** The number, in the whole text, of the line before the first one. */
  readonly linesBefore: number
  /** Where each line starts. */
  readonly starts: number[]
  /** Where each line ends, before its ending. */
  readonly ends: number[]
  /** Where the innermost container that has been opened lets the words of a line begin. */
  readonly from: number[]
  /** What may be defined in the stretch, links and footnotes. */
  readonly labels: ReadonlySet<string>
  /** The line after the block that was read last. */
  next: number
}

export const TAB = 9
const LF = 10
const CR = 13
export const SPACE = 32

/** @param first The point at which the stretch starts. */
export function createPage(text: string, { start, end }: Range, first: Point): Page {
  const starts = [start - first.column + 1]
  const ends: number[] = []
  const from = [start]
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > CR || (code !== LF && code !== CR)) continue
    ends.push(at)
    if (code === CR && at + 1 < end && text.charCodeAt(at + 1) === LF) at++
    starts.push(at + 1)
    from.push(at + 1)
  }
  ends.push(end)
  const linesBefore = first.line - 1
  const labels = gatherLabels(text, { start, end })
  return { text, linesBefore, starts, ends, from, labels, next: 0 }
}

export function pointOf(page: Page, line: number, offset: number): Point {
  return {
    line: page.linesBefore + line + 1,
    column: offset - startOf(page, line) + 1,
    offset,
  }
}

export function startOf(page: Page, line: number): number {
  return page.starts[line] ?? page.text.length
}

export function endOf(page: Page, line: number): number {
  return page.ends[line] ?? page.text.length
}

export function fromOf(page: Page, line: number): number {
  return page.from[line] ?? page.text.length
}

/**
 * The offset of the first sign of a line; its end when it is blank, and -1 when a tab stands before
 * that.
 */
export function signOf(page: Page, line: number): number {
  const { text } = page
  const end = endOf(page, line)
  let at = fromOf(page, line)
  while (at < end && text.charCodeAt(at) === SPACE) at++
  return at < end && text.charCodeAt(at) === TAB ? -1 : at
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB
}

/** The end of a stretch without the space at its end. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

export function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}
