import { isBeside, plainWord, readWord, startSpan, type WordSpan } from './phrase-slots.ts'

/** Many phrases with slots, by the two words that each can begin with, as two strings. */
export interface PackedStarts {
  /** A bit for each pair, six to a sign. */
  readonly filter: string
  /** A line for each pair, sorted: both words, and the places of the phrases, in order. */
  readonly rows: string
}

/** Stands for any second word, and for none. */
export const anything = '*'
/** Of the signs of a filter, the one for no bit. */
export const noBits = 48
export const filterSize = 1 << 16
/** Until it is asked as often as this, looking through the rows takes less than a table of them. */
const fewTimes = 300
const none: readonly number[] = []

/** Where the bit of a pair stands; `second` is 0 for any word. */
export function bitOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e_37_79_b1) ^ Math.imul(second, 0x85_eb_ca_6b)) >>> 7) % filterSize
}

/** The hash of a word that stands alone. */
export function hashOf(word: string): number {
  const span = startSpan()
  readWord(word, 0, span)
  return span.hash
}

export interface PhraseStarts {
  /**
   * The places of the phrases that may begin at a word, in order.
   *
   * @param second The next word of the text, if there is one.
   */
  at(text: string, first: WordSpan, second: WordSpan | undefined): readonly number[]
}

export function phraseStarts(packed: () => PackedStarts): PhraseStarts {
  const known = new Map<string, readonly number[]>()
  let table: ReadonlyMap<string, string> | undefined
  let timesAsked = 0

  function mayBegin(first: number, second: number): boolean {
    const bit = bitOf(first, second)
    const six = packed().filter.charCodeAt(Math.trunc(bit / 6)) - noBits
    return ((six >> (bit % 6)) & 1) === 1
  }

  function find(pair: string): readonly number[] | undefined {
    const found = known.get(pair)
    if (found) return found
    const { rows } = packed()
    const isOften = ++timesAsked > fewTimes
    const row = isOften ? (table ??= tableOf(rows)).get(pair) : rowOf(rows, `${pair} `)
    const places = row?.split(',').map(Number)
    if (places) known.set(pair, places)
    return places
  }

  return {
    at(text, first, second) {
      if (second && mayBegin(first.hash, second.hash) && isBeside(text, first.end, second.start)) {
        const found = find(`${plainWord(text, first)} ${plainWord(text, second)}`)
        if (found) return found
      }
      if (!mayBegin(first.hash, 0)) return none
      return find(`${plainWord(text, first)} ${anything}`) ?? none
    },
  }
}

/** Looked up in the rows as they are: they are sorted. */
function rowOf(rows: string, key: string): string | undefined {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = rows.lastIndexOf('\n', middle - 1) + 1
    const lead = rows.slice(start, start + key.length)
    if (lead === key) return rows.slice(start + key.length, rows.indexOf('\n', start))
    if (lead < key) low = rows.indexOf('\n', middle) + 1
    else high = start
  }
  return undefined
}

function tableOf(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trimEnd()
      .split('\n')
      .map((row): [string, string] => {
        const at = row.lastIndexOf(' ')
        return [row.slice(0, at), row.slice(at + 1)]
      }),
  )
}
