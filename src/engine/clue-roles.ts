import { capital, type Clue, ending, named, number } from './clues.ts'
import { hashOf } from './clue-hash.ts'

type Role =
  | 'beforeBeginning'
  | 'secondBeginning'
  | 'beforeCapital'
  | 'beforeNumber'
  | 'afterNumber'
  | 'last'

/**
 * What a word may be in clues of several words, beside one word behind another as they are. Few words
 * have a role, and what takes a closer look is done for them alone.
 */
export const roles: Readonly<Record<Role, number>> = {
  /** The first of two, of which the second may go on. */
  beforeBeginning: 1,
  /** What it begins with is the second of two. */
  secondBeginning: 1 << 1,
  beforeCapital: 1 << 2,
  beforeNumber: 1 << 3,
  afterNumber: 1 << 4,
  last: 1 << 5,
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
  const [first = '', second] = words
  if (second === undefined) return
  if (second === capital || second === named) add(first, roles.beforeCapital)
  else if (second === number) add(first, roles.beforeNumber)
  else if (first === number) add(second, roles.afterNumber, isBeginning)
  else if (words.at(-1) === ending) add(words.at(-2) ?? '', roles.last)
  else if (isBeginning) {
    add(first, roles.beforeBeginning)
    add(second, roles.secondBeginning, true)
  }

  function add(word: string, role: number, mayGoOn = false): void {
    const hash = hashOf([word], mayGoOn)
    all.set(hash, (all.get(hash) ?? 0) | role)
  }
}
