import { capital, type Clue, ending, named, number } from './clues.ts'
import { hashOf, spread } from './clue-hash.ts'
import type { ClueTable } from './clue-table.ts'

type Role =
  | 'first'
  | 'second'
  | 'firstOfThree'
  | 'secondOfThree'
  | 'third'
  | 'secondBeginning'
  | 'beforeCapital'
  | 'beforeNumber'
  | 'afterNumber'
  | 'last'

/**
 * What a word may be in clues of several words. Few words that follow each other are a clue, and the
 * roles of both tell it of nearly all that are not.
 */
export const roles: Readonly<Record<Role, number>> = {
  first: 1,
  /** Of a second word, the next higher bit than that of the first. */
  second: 1 << 1,
  firstOfThree: 1 << 2,
  secondOfThree: 1 << 3,
  third: 1 << 4,
  /** What it begins with is the second of two. */
  secondBeginning: 1 << 5,
  beforeCapital: 1 << 6,
  beforeNumber: 1 << 7,
  afterNumber: 1 << 8,
  last: 1 << 9,
}

/** Hashes of words and of beginnings, each with its roles as bits. */
export type Roles = ReadonlyMap<number, number>

export function rolesOf(clues: Iterable<Clue>): Roles {
  const all = new Map<number, number>()
  for (const clue of clues) if (clue.kind === 'words') addRoles(clue, all)
  return all
}

function addRoles(
  { words, isBeginning }: Clue & { kind: 'words' },
  all: Map<number, number>,
): void {
  const [first = '', second, third] = words
  const isOfThree = third !== undefined && third !== ending
  if (second === undefined) return
  if (second === capital || second === named) add(first, roles.beforeCapital)
  else if (second === ending) add(first, roles.last)
  else if (second === number) add(first, roles.beforeNumber)
  else if (first === number) add(second, roles.afterNumber, isBeginning)
  else if (isOfThree) {
    add(first, roles.firstOfThree)
    add(second, roles.secondOfThree)
    add(third, roles.third)
  } else {
    add(first, roles.first)
    if (isBeginning) add(second, roles.second | roles.secondBeginning, true)
    else add(second, roles.second)
    if (third === ending) add(second, roles.last)
  }

  function add(word: string, role: number, mayGoOn = false): void {
    const hash = hashOf([word], mayGoOn)
    all.set(hash, (all.get(hash) ?? 0) | role)
  }
}

/** @returns The roles of what has a hash. */
export function rolesAt({ roleHashes, roleBits }: ClueTable, hash: number): number {
  const last = roleHashes.length - 1
  for (let place = spread(hash) & last; roleHashes[place] !== 0; place = (place + 1) & last) {
    if (roleHashes[place] === hash) return roleBits[place] ?? 0
  }
  return 0
}
