import { abbreviations } from '../core/abbreviations.ts'
import { shortWords } from '../core/shorthand.ts'
import { capital, type Clue, ending, named, number } from './clues.ts'
import { hashOf } from './clue-hash.ts'

type Role =
  | 'beforeBeginning'
  | 'secondBeginning'
  | 'beforeCapital'
  | 'beforeNumber'
  | 'afterNumber'
  | 'last'
  | 'shorthand'
  | 'shortened'
  | 'calendar'

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
  /** It may be short for others: `ur`, `dont`. */
  shorthand: 1 << 6,
  /** It is written with a full stop anyway. */
  shortened: 1 << 7,
  /** A month or a day, whose capital makes nobody’s name. */
  calendar: 1 << 8,
}

/** Hashes of words and of beginnings, each with its roles as bits. */
export type Roles = ReadonlyMap<number, number>

export function rolesOf(clues: Iterable<Clue>): Roles {
  const all = new Map<number, number>()
  for (const clue of clues) if (clue.kind === 'words') addRoles(clue, all)
  for (const word of shortWords) add(all, word, roles.shorthand)
  for (const word of abbreviations) add(all, word, roles.shortened)
  for (const word of calendar) add(all, word, roles.calendar)
  return all
}

function addRoles(
  { words, isBeginning }: Clue & { kind: 'words' },
  all: Map<number, number>,
): void {
  const [first = '', second] = words
  if (second === undefined) return
  if (second === capital || second === named) add(all, first, roles.beforeCapital)
  else if (second === number) add(all, first, roles.beforeNumber)
  else if (first === number) add(all, second, roles.afterNumber, isBeginning)
  else if (words.at(-1) === ending) add(all, words.at(-2) ?? '', roles.last)
  else if (isBeginning) {
    add(all, first, roles.beforeBeginning)
    add(all, second, roles.secondBeginning, true)
  }
}

function add(all: Map<number, number>, word: string, role: number, mayGoOn = false): void {
  const hash = hashOf([word], mayGoOn)
  all.set(hash, (all.get(hash) ?? 0) | role)
}

const calendar =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  )
