import type { Point, Position } from 'unist'
import { countWhile } from './halving.ts'

/** Offset ↔ line and column of one text. Lines end with LF, CRLF or a lone CR, as in unist. */
export interface Lines {
  readonly count: number
  /** The point of a UTF-16 offset; offsets past the end give the end. */
  pointAt(offset: number): Point
  positionOf(start: number, end: number): Position
  /** The offset at which a line from 1 begins; the end of the text for lines past the last one. */
  startOf(number: number): number
  /** The text of a line from 1, without its ending. */
  line(number: number): string
}

export function createLines(text: string): Lines {
  let starts: number[] | undefined

  function lineStarts(): number[] {
    starts ??= findLineStarts(text)
    return starts
  }

  /** The line of the last point: the next is often in the same one, or in the one after it. */
  let last = 0

  function pointAt(offset: number): Point {
    const all = lineStarts()
    const at = Math.min(Math.max(offset, 0), text.length)
    const isIn = (line: number): boolean =>
      (all[line] ?? Infinity) <= at && at < (all[line + 1] ?? text.length + 1)
    if (!isIn(last)) {
      last = isIn(last + 1)
        ? last + 1
        : countWhile(all.length, (line) => (all[line] ?? 0) <= at) - 1
    }
    return { line: last + 1, column: at - (all[last] ?? 0) + 1, offset: at }
  }

  return {
    get count() {
      return lineStarts().length
    },
    pointAt,
    positionOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    startOf: (number) => lineStarts()[number - 1] ?? text.length,
    line(number) {
      const all = lineStarts()
      const start = all[number - 1]
      if (start === undefined) return ''
      let end = all[number] ?? text.length
      while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--
      return text.slice(start, end)
    },
  }
}

/** Whether a stretch holds nothing but spaces. Nearly all lines begin with what is none. */
export function isBlank(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return !(start < end && code > 32 && code < 127) && text.slice(start, end).trim() === ''
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  const ending = /\r\n|\n|\r/g
  while (ending.test(text)) starts.push(ending.lastIndex)
  return starts
}
