import type { Rule } from '../core/rule.ts'
import { emptyTermHash, hashOn } from '../core/term-hash.ts'
import { capital, type Clue, cluesOf, ending, named, number, type Rows } from './clues.ts'

/**
 * All clues of some rules, in numbers: rows of clues are counted through all rules, and each word is
 * a hash with the rows that it stands in. Two words with one hash wake a rule too often, never too
 * seldom.
 */
export interface ClueTable {
  readonly rowCount: number
  /** Rows in place of a clue, three numbers each: the first, the one after the last, the row they stand in. */
  readonly groups: Uint16Array
  /** Which rules it is about, in the order of the list it was made from. */
  readonly rules: readonly RuleRows[]
  /** A bit for each hash that may be there, by its low bits: most words end their search here. */
  readonly filter: Uint32Array
  /** Hashes, or 0; a power of two of them, each at its low bits or the next free place. */
  readonly hashes: Int32Array
  /** For each hash, where its rows begin in `lists`: how many, then which. */
  readonly places: Uint16Array
  readonly lists: Uint16Array
  /** Some are looked for at the ends of long words too. */
  readonly hasEndings: boolean
  /** The rows of signs and features. */
  readonly others: Readonly<Record<string, readonly number[]>>
}

/** The rows of one rule. */
export interface RuleRows {
  /** The row of its terms. */
  readonly terms: number | undefined
  /** Its other rows: the first, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Where the rows end that it cannot do without; they follow the others. */
  readonly needsTo: number
  readonly isRestless: boolean
}

const filterBits = 18
/** Rows are numbers of 16 bits. */
const mostRows = 2 ** 16

/** The code of what stands for a number. */
export const numberCode: number = number.charCodeAt(0)

/** The code of what stands for a word with a capital. */
export const capitalCode: number = capital.charCodeAt(0)

/** Of words that no other follows, from their hash. */
export function hashLast(hash: number): number {
  return hashOn(hash, ending.charCodeAt(0))
}

/** Of the word before a name, from the hash at which its next word starts. */
export function hashNamed(next: number): number {
  return hashEnd(hashText(next, named))
}

/** The hash of a word as a whole, which is another than that of its letters as a beginning. */
export function hashEnd(hash: number): number {
  return hashOn(hash, 0xff)
}

/** Where the second of two words starts, from the hash of the letters of the first. */
export function hashNext(hash: number): number {
  return hashOn(hash, 0x20)
}

/** Three words that follow each other, from the hashes of the first two together and of the third. */
export function hashThree(pair: number, third: number): number {
  return Math.imul(pair ^ ((third << 15) | (third >>> 17)), 0x9e3779b1)
}

/** Words are hashed as terms are that are listed by their hashes only. */
export const hashStart: number = emptyTermHash

/** The low bits of FNV-1a hang on few letters alone; this takes all of them in. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

export function isInFilter(filter: Uint32Array, mixed: number): boolean {
  const bit = mixed & ((1 << filterBits) - 1)
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
}

export function createClueTable(rules: readonly Rule[]): ClueTable {
  const byHash = new Map<number, Set<number>>()
  const others: Record<string, number[]> = {}
  const groups: number[] = []
  let rowCount = 0
  let hasEndings = false

  /** Rows next to each other; where the first of them is. */
  function addRows(rows: Rows): number {
    const first = rowCount
    rowCount += rows.length
    for (const [index, clues] of rows.entries()) fillRow(first + index, clues)
    return first
  }

  function fillRow(row: number, clues: readonly Clue[]): void {
    for (const clue of clues) {
      if (clue.kind === 'rows') {
        const first = addRows(clue.rows)
        groups.push(first, first + clue.rows.length, row)
        continue
      }
      if (clue.kind === 'sign' || clue.kind === 'feature') {
        ;(others[clue.text] ??= []).push(row)
        continue
      }
      if (clue.kind === 'hash') hasEndings = true
      const hash = clue.kind === 'hash' ? clue.hash : hashOf(clue.words, clue.isBeginning)
      const rows = byHash.get(hash)
      if (rows) rows.add(row)
      else byHash.set(hash, new Set([row]))
    }
  }

  const ruleRows = rules.map((rule): RuleRows => {
    const { terms, rows, needs, isRestless } = cluesOf(rule)
    const ofTerms = terms.length === 0 ? undefined : addRows([terms])
    const from = addRows([...rows, ...needs])
    const to = from + rows.length
    return { terms: ofTerms, from, to, needsTo: to + needs.length, isRestless }
  })
  if (rowCount > mostRows) throw new Error(`${rowCount} rows of clues are more than can be counted`)
  const numbers = { groups: Uint16Array.from(groups), ...pack(byHash) }
  return { rowCount, rules: ruleRows, others, hasEndings, ...numbers }
}

function pack(
  byHash: ReadonlyMap<number, ReadonlySet<number>>,
): Pick<ClueTable, 'filter' | 'hashes' | 'places' | 'lists'> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, byHash.size * 1.2)))
  const filter = new Uint32Array(2 ** (filterBits - 5))
  const hashes = new Int32Array(size)
  const places = new Uint16Array(size)
  const lists: number[] = []
  const known = new Map<string, number>()
  for (const [hash, rows] of byHash) {
    const bit = spread(hash) & ((1 << filterBits) - 1)
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let place = spread(hash) & (size - 1)
    while (hashes[place] !== 0) place = (place + 1) & (size - 1)
    hashes[place] = hash
    // Many words stand in the same rows.
    const key = [...rows].join(' ')
    let list = known.get(key)
    if (list === undefined) {
      known.set(key, (list = lists.length))
      lists.push(rows.size, ...rows)
    }
    places[place] = list
  }
  return { filter, hashes, places, lists: Uint16Array.from(lists) }
}

/** Zero stands for a free place, so nothing has it. */
function hashOf(words: readonly string[], isBeginning: boolean): number {
  if (words.at(-1) === ending) return hashLast(hashOf(words.slice(0, -1), false)) || 1
  const [first = '', second = '', third] = words
  if (third !== undefined) {
    return hashThree(hashOf([first, second], false), hashOf([third], false)) || 1
  }
  let hash = hashStart
  for (const [place, word] of words.entries()) {
    if (place > 0) hash = hashNext(hash)
    hash = hashText(hash, word)
  }
  return (isBeginning ? hash : hashEnd(hash)) || 1
}

function hashText(start: number, text: string): number {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = hashOn(hash, text.charCodeAt(index))
  return hash
}

/** The hash of a whole word. */
export function hashWord(word: string): number {
  return hashOf([word], false)
}
