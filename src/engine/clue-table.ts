import type { Rule } from '../core/rule.ts'
import { type Group, packGroups, rowsBeside } from './clue-groups.ts'
import { createFilter } from './clue-filter.ts'
import {
  hashBeginning,
  hashEnding,
  hashesOfPlurals,
  hashGlued,
  hashOf,
  spread,
  tagOf,
} from './clue-hash.ts'
import { type Clue, cluesOf, type Rows } from './clues.ts'
import { type Roles, rolesOf } from './clue-roles.ts'
import { scanCode } from './scan-code.ts'
import { lastLooks } from './scan-features.ts'
import type { ScanMemory } from './scan-memory.ts'
import { createSignTables } from './sign-tables.ts'

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
  /** Bits for each hash that may be there: most words end their search here. */
  readonly filter: Int32Array
  /**
   * The tags of hashes, or 0; a power of two of them, each at the low bits of its hash or the next
   * free place. Half of a hash is enough, for the other half says where it stands, and half as much
   * has to be read.
   */
  readonly tags: Uint16Array
  /** For each tag the number of the list of its rows; most words share theirs with others. */
  readonly places: Uint16Array
  /** For each list, and for one more, where it begins in `lists`. */
  readonly starts: Uint16Array
  readonly lists: Uint16Array
  /** Hashes of words that stand in clues of several, or 0, placed like those of clues. */
  readonly roleHashes: Int32Array
  /** The roles of each. */
  readonly roleBits: Uint16Array
  /** Some are looked for at the ends of long words too. */
  readonly hasEndings: boolean
  /** The rows of signs and features. */
  readonly others: Readonly<Record<string, readonly number[]>>
  /** For a feature that is looked for last, the rows without which it does not matter. */
  readonly beside: Readonly<Record<string, readonly number[]>>
  /** What looks a text up in all this, as WebAssembly. */
  readonly code: Uint8Array
  /** See `sign-tables.ts`. */
  readonly signTables: Uint8Array
  /** What all of it lies in as it is packed, if it does; see `scan-memory.ts`. */
  readonly memory: ScanMemory | undefined
}

/** Rows and places in lists are numbers of 16 bits. */
const most = 2 ** 16

export function createClueTable(rules: readonly Rule[]): ClueTable {
  const byHash = new Map<number, number[]>()
  const others: Record<string, number[]> = {}
  const groups: Group[] = []
  const all: Clue[] = []
  /** Many rules ask for the same. */
  const known = new Map<string, number>()
  let rowCount = 0
  let hasEndings = false

  function rowOf(clues: readonly Clue[]): number {
    const names = new Set<string>()
    const hashes = new Set<number>()
    const inside: (readonly number[])[] = []
    for (const clue of clues) {
      all.push(clue)
      if (clue.kind === 'rows') inside.push(rowsOf(clue.rows))
      else if (clue.kind === 'sign' || clue.kind === 'feature') names.add(clue.text)
      else for (const hash of hashesOf(clue)) hashes.add(hash)
      if (clue.kind === 'hash' || clue.kind === 'ending') hasEndings = true
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
  const words = rolesOf(all)
  const filter = createFilter([...byHash.keys(), ...words.keys()])
  const numbers = {
    filter,
    signTables: createSignTables(),
    code: Uint8Array.from(atob(scanCode), (sign) => sign.charCodeAt(0)),
    ...packGroups(groups, rowCount),
    ...packHashes(byHash),
    ...packRoles(words),
  }
  if (Math.max(rowCount, numbers.groups.length, numbers.lists.length) > most) {
    throw new Error(`${rowCount} rows of clues are more than can be counted`)
  }
  return {
    rowCount,
    rules: rowsOfRules,
    others,
    beside: besideLast(),
    hasEndings,
    memory: undefined,
    ...numbers,
  }
}

function hashesOf(clue: Clue & { kind: 'words' | 'hash' | 'ending' }): readonly number[] {
  switch (clue.kind) {
    case 'words':
      return [hashOf(clue.words, clue.isBeginning)]
    case 'hash':
      return [clue.hash, hashGlued(clue.hash), ...hashesOfPlurals(clue.hash)]
    case 'ending':
      return [hashEnding(hashBeginning(clue.text))]
  }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

function packHashes(
  byHash: ReadonlyMap<number, readonly number[]>,
): Pick<ClueTable, 'tags' | 'places' | 'starts' | 'lists'> {
  const tags = new Uint16Array(roomFor(byHash.size))
  const byPlace = new Map<number, readonly number[]>()
  for (const [hash, rows] of byHash) {
    const place = putTag(tags, hash)
    // Two with one tag where both may stand are one, with the rows of both.
    byPlace.set(place, [...new Set([...(byPlace.get(place) ?? []), ...rows])])
  }
  const places = new Uint16Array(tags.length)
  const starts: number[] = [0]
  const lists: number[] = []
  const known = new Map<string, number>()
  for (const [place, rows] of byPlace) {
    places[place] = at(known, rows.join(' '), () => {
      lists.push(...rows)
      return starts.push(lists.length) - 2
    })
  }
  return { tags, places, starts: Uint16Array.from(starts), lists: Uint16Array.from(lists) }
}

function packRoles(words: Roles): Pick<ClueTable, 'roleHashes' | 'roleBits'> {
  const roleHashes = new Int32Array(roomFor(words.size))
  const roleBits = new Uint16Array(roleHashes.length)
  for (const [hash, bits] of words) roleBits[putHash(roleHashes, hash)] = bits
  return { roleHashes, roleBits }
}

/** How many places so many hashes need, as a power of two. */
function roomFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, count * 1.1)))
}

/** @returns The place that the tag of a hash was put in, or in which one like it stands. */
function putTag(tags: Uint16Array, hash: number): number {
  const last = tags.length - 1
  const tag = tagOf(hash)
  let place = spread(hash) & last
  while (tags[place] !== 0 && tags[place] !== tag) place = (place + 1) & last
  tags[place] = tag
  return place
}

/** @returns The place that a hash was put in. */
function putHash(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1
  let place = spread(hash) & last
  while (hashes[place] !== 0) place = (place + 1) & last
  hashes[place] = hash
  return place
}
