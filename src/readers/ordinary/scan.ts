import type { PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import { type Page, pointOf } from './page.ts'
import { addWords, type Bracket, type Part } from './words.ts'

/** Words that are being read. */
export interface Scan {
  readonly page: Page
  readonly text: string
  readonly parts: Part[]
  /** Brackets that nothing has closed yet. */
  readonly brackets: Bracket[]
  readonly lastLine: number
  line: number
  /** Where the words of the line begin and end. */
  lineStart: number
  lineEnd: number
  /** The sign that is looked at, and where the words begin that are not among the parts yet. */
  at: number
  from: number
  /** The sign of the first run, in a label as well; 0 before it. */
  firstSign: number
  /** How many signs may yet be looked at in vain. */
  patience: number
  /** Where the last run of each number of backticks starts, once one was looked for in vain. */
  lastTicks: ReadonlyMap<number, number> | undefined
}

/** Adds the plain words before an offset to the parts. */
export function flush(scan: Scan, to: number): void {
  const { from, line, page, parts, text } = scan
  if (to > from) {
    const value = text.slice(from, to)
    addWords(parts, text, value, pointOf(page, line, from), pointOf(page, line, to))
  }
  scan.from = to
}

/** Adds a node that ends at an offset; the words before it are added first. */
export function addNode(scan: Scan, node: PhrasingContent, start: number, end: number): true {
  flush(scan, start)
  scan.parts.push(node)
  scan.at = end
  scan.from = end
  return true
}

export function pointAt(scan: Scan, offset: number): Point {
  return pointOf(scan.page, scan.line, offset)
}
