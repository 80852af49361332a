import type { Range } from '../core/sentences.ts'
import type { Piece } from '../core/tree.ts'
import type { Cell } from './cells.ts'
import { type Data, type DataList, type DataMap, type DataText, deepest } from './data.ts'

/** What a stretch of JSON holds. */
export interface JsonReading {
  /** One, in a file that is as it should be. */
  readonly values: readonly Data[]
  readonly comments: readonly Range[]
  /** Where it stops being JSON; what was read up to there is kept. */
  readonly problem?: JsonProblem
}

export interface JsonProblem {
  readonly kind: 'syntax' | 'depth'
  readonly at: number
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

const comment = /^(?:\/\/[^\r\n]*|\/\*[^]*?\*\/)/
const literal = /-?\d[\d.eE+-]*|true|false|null/y
const plain = /[^"\\\r\n]+/y
const escape =
  /\\(?:u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|["\\/bfnrt])/y
const quote = 34
const backslash = 92
const lineFeed = 10
const carriageReturn = 13
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Reads JSON with exact places: every character of a string leads back to where it is written.
 * Several values, comments and a comma too many are read as well; it does not recurse.
 */
export function parseJson(text: string, { start, end }: Range): JsonReading {
  const values: Data[] = []
  const comments: Range[] = []
  const stack: (DataList | DataMap)[] = []
  let key: Cell | undefined
  let expected: Expected = 'value'
  let at = start

  const stop = (kind: JsonProblem['kind'] = 'syntax'): JsonReading => {
    for (const open of stack) open.end = at
    return { values, comments, problem: { kind, at: Math.min(at, end) } }
  }

  function add(value: Data): void {
    const open = stack.at(-1)
    if (!open) values.push(value)
    else if (open.type === 'list') open.items.push(value)
    else if (key) open.members.push({ key, value })
    key = undefined
    expected = open ? 'comma or end' : 'value'
  }

  for (;;) {
    at = spaceEnd(text, at)
    if (at >= end) break
    const sign = text.charAt(at)
    const open = stack.at(-1)
    if (sign === '/') {
      // Cut out, so that a comment without an end costs no more than its line.
      const written = comment.exec(text.slice(at, end))?.[0]
      if (written === undefined) return stop()
      comments.push({ start: at, end: at + written.length })
      at += written.length
    } else if (sign === ',') {
      if (expected !== 'comma or end' || !open) return stop()
      expected = open.type === 'list' ? 'value or end' : 'key or end'
      at++
    } else if (sign === ':') {
      if (expected !== 'colon') return stop()
      expected = 'value'
      at++
    } else if (sign === ']' || sign === '}') {
      const isDue = open?.type === (sign === ']' ? 'list' : 'map') && expected.endsWith('end')
      if (!isDue) return stop()
      stack.pop()
      open.end = ++at
      expected = stack.length > 0 ? 'comma or end' : 'value'
    } else if (sign === '"') {
      const isKey = expected.startsWith('key')
      if (!isKey && !expected.startsWith('value')) return stop()
      const string = readString(text, at, end)
      if (!string) return stop()
      if (isKey) {
        key = string
        expected = 'colon'
      } else {
        const { value, pieces, start: from, end: to } = string
        add({ type: 'text', isString: true, value, pieces, start: from, end: to })
      }
      at = string.end
    } else if (!expected.startsWith('value')) {
      return stop()
    } else if (sign === '[' || sign === '{') {
      if (stack.length >= deepest) return stop('depth')
      const opened: DataList | DataMap =
        sign === '['
          ? { type: 'list', items: [], start: at, end: at + 1 }
          : { type: 'map', members: [], start: at, end: at + 1 }
      add(opened)
      stack.push(opened)
      expected = sign === '[' ? 'value or end' : 'key or end'
      at++
    } else {
      const close = endOf(literal, text, at)
      if (close === undefined || close > end) return stop()
      add(literalFrom(text, at, close))
      at = close
    }
  }
  return stack.length > 0 ? stop() : { values, comments }
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 32 || code === lineFeed || code === carriageReturn || code === 9
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function literalFrom(text: string, start: number, end: number): DataText {
  const written = text.slice(start, end)
  const value = written === 'null' ? '' : written
  return { type: 'text', isString: false, value, pieces: [[0, start, end]], start, end }
}

/** A string from its first quotation mark on; `undefined` if it is none. */
function readString(text: string, start: number, end: number): Cell | undefined {
  return readPlain(text, start, end) ?? readWritten(text, start, end)
}

/** As most are: each sign stands for itself. */
function readPlain(text: string, start: number, end: number): Cell | undefined {
  const from = start + 1
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      const pieces: Piece[] = at === from ? [] : [[0, from, at]]
      return { value: text.slice(from, at), pieces, start, end: at + 1 }
    }
    if (code === backslash || code === lineFeed || code === carriageReturn) return undefined
  }
  return undefined
}

function readWritten(text: string, start: number, end: number): Cell | undefined {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  for (let at = start + 1; at < end;) {
    const sign = text.charAt(at)
    if (sign === '"') return { value: parts.join(''), pieces, start, end: at + 1 }
    const next = endOf(sign === '\\' ? escape : plain, text, at)
    if (next === undefined || next > end) return undefined
    const written = text.slice(at, next)
    const part = sign === '\\' ? unescape(written) : written
    pieces.push([length, at, next])
    parts.push(part)
    length += part.length
    at = next
  }
  return undefined
}

function unescape(written: string): string {
  const sign = written.charAt(1)
  if (sign !== 'u') return escapes[sign] ?? sign
  const codes = written.split('\\u').slice(1)
  const value = codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')
  // Half a pair is no character, and could not be written out.
  return value.length === 1 && /[\uD800-\uDFFF]/.test(value) ? '\uFFFD' : value
}
