import type { Rule } from '../core/rule.ts'
import { emptyTermHash, hashOn } from '../core/term-hash.ts'
import { type Group, packGroups, rowsBeside } from './clue-groups.ts'
import { capital, type Clue, cluesOf, ending, named, number, type Rows } from './clues.ts'
import { lastLooks } from './scan-features.ts'

/**
 * All clues of some rules, in numbers: rows of clues are counted through all rules, and each word is
 * a hash with the rows that it stands in. Two words with one hash wake a rule too often, never too
 * seldom.
 */
export interface ClueTable {
  readonly rowCount: number
  /** The row that stands for each rule, in the order of their list; -1 for one that never sleeps. */
  readonly rules: readonly number[]
  /** What each row may complete; see {@link PackedGroups}. */
  readonly groups: Uint16Array
  readonly groupStarts: Uint16Array
  /** Two bits in one number for each hash that may be there: most words end their search here. */
  readonly filter: Int32Array
  /** Hashes, or 0; a power of two of them, each at its low bits or the next free place. */
  readonly hashes: Int32Array
  /** For each hash the number of the list of its rows; most words share theirs with others. */
  readonly places: Uint16Array
  /** For each list, and for one more, where it begins in `lists`. */
  readonly starts: Uint16Array
  readonly lists: Uint16Array
  /** Some are looked for at the ends of long words too. */
  readonly hasEndings: boolean
  /** The rows of signs and features. */
  readonly others: Readonly<Record<string, readonly number[]>>
  /** For a feature that is looked for last, the rows without which it does not matter. */
  readonly beside: Readonly<Record<string, readonly number[]>>
}

const filterBits = 19
/** Rows and places in lists are numbers of 16 bits. */
const most = 2 ** 16

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

/** @param mixed A hash that is spread. */
export function isInFilter(filter: Int32Array, mixed: number): boolean {
  const bits = bitsOf(mixed)
  return ((filter[numberOf(mixed)] ?? 0) & bits) === bits
}

/** Other bits than those that find a place among the hashes, where what passes in vain would meet others. */
function numberOf(mixed: number): number {
  return mixed >>> (37 - filterBits)
}

function bitsOf(mixed: number): number {
  return (1 << mixed) | (1 << (mixed >>> 5))
}

export function createClueTable(rules: readonly Rule[]): ClueTable {
  const byHash = new Map<number, number[]>()
  const others: Record<string, number[]> = {}
  const groups: Group[] = []
  /** Many rules ask for the same. */
  const known = new Map<string, number>()
  let rowCount = 0
  let hasEndings = false

  function rowOf(clues: readonly Clue[]): number {
    const names = new Set<string>()
    const hashes = new Set<number>()
    const inside: (readonly number[])[] = []
    for (const clue of clues) {
      if (clue.kind === 'rows') inside.push(rowsOf(clue.rows))
      else if (clue.kind === 'sign' || clue.kind === 'feature') names.add(clue.text)
      else hashes.add(clue.kind === 'hash' ? clue.hash : hashOf(clue.words, clue.isBeginning))
      if (clue.kind === 'hash') hasEndings = true
    }
    const key = [names, hashes, inside].map((each) => [...each].map(String).toSorted().join(' '))
    return at(known, key.join('\n'), () => {
      const row = rowCount++
      for (const name of names) (others[name] ??= []).push(row)
      for (const hash of hashes) at(byHash, hash, () => []).push(row)
      for (const rows of inside) groups.push({ row, rows })
      return row
    })
  }

  function rowsOf(rows: Rows): readonly number[] {
    return [...new Set(rows.map(rowOf))].toSorted((a, b) => a - b)
  }

  function rowOfRule(rule: Rule): number {
    const { terms, rows, needs, isRestless } = cluesOf(rule)
    if (isRestless && needs.length === 0) return -1
    const row = rowCount++
    if (isRestless) groups.push({ row, rows: rowsOf(needs) })
    if (terms.length > 0) groups.push({ row, rows: rowsOf([terms, ...needs]) })
    if (rows.length > 0) groups.push({ row, rows: rowsOf([...rows, ...needs]) })
    return row
  }

  function besideLast(): Record<string, readonly number[]> {
    const late = new Set(groups.map(({ row }) => row))
    const names = Object.keys(lastLooks).filter((name) => others[name])
    for (const name of names) for (const row of others[name] ?? []) late.add(row)
    const isKnown = (row: number): boolean => !late.has(row)
    return Object.fromEntries(
      names.map((name) => [name, rowsBeside(others[name] ?? [], groups, isKnown)]),
    )
  }

  const rowsOfRules = rules.map(rowOfRule)
  const numbers = { ...packGroups(groups, rowCount), ...packHashes(byHash) }
  if (Math.max(rowCount, numbers.groups.length, numbers.lists.length) > most) {
    throw new Error(`${rowCount} rows of clues are more than can be counted`)
  }
  return { rowCount, rules: rowsOfRules, others, beside: besideLast(), hasEndings, ...numbers }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

function packHashes(
  byHash: ReadonlyMap<number, readonly number[]>,
): Pick<ClueTable, 'filter' | 'hashes' | 'places' | 'starts' | 'lists'> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, byHash.size * 1.2)))
  const filter = new Int32Array(2 ** (filterBits - 5))
  const hashes = new Int32Array(size)
  const places = new Uint16Array(size)
  const starts: number[] = [0]
  const lists: number[] = []
  const known = new Map<string, number>()
  for (const [hash, rows] of byHash) {
    const mixed = spread(hash)
    filter[numberOf(mixed)] = (filter[numberOf(mixed)] ?? 0) | bitsOf(mixed)
    let place = mixed & (size - 1)
    while (hashes[place] !== 0) place = (place + 1) & (size - 1)
    hashes[place] = hash
    places[place] = at(known, rows.join(' '), () => {
      lists.push(...rows)
      return starts.push(lists.length) - 2
    })
  }
  return {
    filter,
    hashes,
    places,
    starts: Uint16Array.from(starts),
    lists: Uint16Array.from(lists),
  }
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
