import type { Piece } from '../../core/tree.ts'
import { isAlphanumeric, isAsciiMark } from './signs.ts'

/** The names that people write. Others are looked up by the reference parser. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00A0',
  ndash: '–',
  pound: '£',
  quot: '"',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  times: '×',
  trade: '™',
}

export interface Reference {
  readonly value: string
  readonly end: number
}

/**
 * The character reference that starts at an `&`.
 *
 * @returns `undefined` for an `&` that is only that, `'unknown'` for what may be one.
 */
export function readReference(
  text: string,
  start: number,
  limit: number,
): Reference | 'unknown' | undefined {
  let at = start + 1
  const isNumeric = text.charCodeAt(at) === 35
  if (isNumeric) at++
  const from = at
  while (at < limit && at - from < 32 && isAlphanumeric(text.charCodeAt(at))) at++
  if (at === from || at >= limit || text.charCodeAt(at) !== 59) return undefined
  const name = text.slice(from, at)
  const value = isNumeric ? signOfNumber(name) : Object.hasOwn(named, name) && named[name]
  return value === false || value === undefined ? 'unknown' : { value, end: at + 1 }
}

/** Only numbers of signs that anybody would write. */
function signOfNumber(written: string): string | undefined {
  const isHexadecimal = /^x[\da-f]{1,6}$/i.test(written)
  if (!isHexadecimal && !/^\d{1,7}$/.test(written)) return undefined
  const code = Number.parseInt(isHexadecimal ? written.slice(1) : written, isHexadecimal ? 16 : 10)
  const isOrdinary =
    (code >= 32 && code < 127) ||
    (code >= 160 && code < 0xd800) ||
    (code >= 0x1f000 && code < 0x1fb00)
  return isOrdinary ? String.fromCodePoint(code) : undefined
}

/** A destination or title without its backslashes and references; `undefined` when in doubt. */
export function readString(
  text: string,
  start: number,
  end: number,
): { value: string; pieces: Piece[] } | undefined {
  let value = ''
  const pieces: Piece[] = []
  let from = start
  const addPlain = (to: number): void => {
    if (to > from) pieces.push([value.length, from, to])
    value += text.slice(from, to)
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92 && at + 1 < end && isAsciiMark(text.charCodeAt(at + 1))) {
      addPlain(at)
      from = ++at
    } else if (code === 38) {
      const reference = readReference(text, at, end)
      if (reference === 'unknown') return undefined
      if (!reference) continue
      addPlain(at)
      pieces.push([value.length, at, reference.end])
      value += reference.value
      from = reference.end
      at = from - 1
    }
  }
  addPlain(end)
  return { value, pieces }
}
