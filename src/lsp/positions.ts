import type { Position, Range } from 'vscode-languageserver/node'
import type { Lines } from '../core/lines.ts'

/** What a client counts the characters of a line in. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/**
 * The encoding that client and server talk in. Every client has to know UTF-16, which needs no
 * conversion here and is what nearly all other servers choose: an editor that hears two encodings
 * about one text gets confused.
 *
 * @param offered The client's, best first.
 */
export function chooseEncoding(offered: readonly string[] = []): Encoding {
  if (offered.length === 0 || offered.includes('utf-16')) return 'utf-16'
  return offered.find((name) => name === 'utf-8' || name === 'utf-32') ?? 'utf-16'
}

/** Offsets of one text, in UTF-16 code units, ↔ lines and characters as the client counts them. */
export interface Places {
  positionAt(offset: number): Position
  rangeOf(start: number, end: number): Range
  /** What lies outside of the text gives the nearest offset inside. */
  offsetAt(position: Position): number
}

export function createPlaces(text: string, lines: Lines, encoding: Encoding): Places {
  function positionAt(offset: number): Position {
    const { line, column, offset: at = 0 } = lines.pointAt(offset)
    const start = at - (column - 1)
    return { line: line - 1, character: countUnits(text.slice(start, at), encoding) }
  }

  return {
    positionAt,
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
    offsetAt({ line, character }) {
      if (line < 0) return 0
      const start = lines.startOf(line + 1)
      return start + takeUnits(lines.line(line + 1), character, encoding)
    },
  }
}

function countUnits(text: string, encoding: Encoding): number {
  if (encoding === 'utf-16' || isPlain(text)) return text.length
  let count = 0
  for (const sign of text) count += unitsOf(sign, encoding)
  return count
}

/** How many UTF-16 code units the first so many units are; half a character counts as none. */
function takeUnits(line: string, units: number, encoding: Encoding): number {
  if (encoding === 'utf-16' || isPlain(line)) return Math.max(0, Math.min(units, line.length))
  let count = 0
  let length = 0
  for (const sign of line) {
    count += unitsOf(sign, encoding)
    if (count > units) break
    length += sign.length
  }
  return length
}

function unitsOf(sign: string, encoding: Encoding): number {
  if (encoding === 'utf-16') return sign.length
  if (encoding === 'utf-32') return 1
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

function isPlain(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII
  return /^[\u0000-\u007F]*$/.test(text)
}
