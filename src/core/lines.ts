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
  // The rest is inherited.
  return { __proto__: counting, text, starts: undefined, last: 0 } as unknown as Lines
}

interface CountedLines extends Lines {
  readonly text: string
  /** Where its lines begin, once somebody has asked. */
  starts: readonly number[] | undefined
  /** The line of the last point: the next is often in the same one, or in the one after it. */
  last: number
}

/**
 * What the lines of any text tell. It is inherited, since each text would be an object of another kind
 * if it had a getter of its own; V8 keeps such kinds, and with them the text, until it looks through all
 * memory.
 */
const counting: Lines & ThisType<CountedLines> = {
  get count() {
    return startsOf(this).length
  },
  pointAt(offset) {
    const all = startsOf(this)
    const { length } = this.text
    const at = Math.min(Math.max(offset, 0), length)
    const isIn = (line: number): boolean =>
      (all[line] ?? Infinity) <= at && at < (all[line + 1] ?? length + 1)
    if (!isIn(this.last)) {
      this.last = isIn(this.last + 1)
        ? this.last + 1
        : countWhile(all.length, (line) => (all[line] ?? 0) <= at) - 1
    }
    return { line: this.last + 1, column: at - (all[this.last] ?? 0) + 1, offset: at }
  },
  positionOf(start, end) {
    return { start: this.pointAt(start), end: this.pointAt(end) }
  },
  startOf(number) {
    return startsOf(this)[number - 1] ?? this.text.length
  },
  line(number) {
    const { text } = this
    const all = startsOf(this)
    const start = all[number - 1]
    if (start === undefined) return ''
    let end = all[number] ?? text.length
    while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--
    return text.slice(start, end)
  },
}

function startsOf(lines: CountedLines): readonly number[] {
  return (lines.starts ??= findLineStarts(lines.text))
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
