import { lazy } from '../core/pattern.ts'
import { shortWords } from '../core/shorthand.ts'
import { hashOn } from '../core/term-hash.ts'
import { mayHold } from './clue-filter.ts'
import { hashBeginning, hashEnd, hashStart, spread } from './clue-hash.ts'
import { listAt, rolesAt } from './clue-lookup.ts'
import { roles } from './clue-roles.ts'
import type { ClueTable } from './clue-table.ts'
import { signsInside } from './find-signs.ts'
import { markList, type Marks } from './marks.ts'
import { lookAtEnds } from './scan-endings.ts'
import { signs } from './signs.ts'
import { wordCodes } from './word-codes.ts'

const shortHashes = lazy(() => new Set(shortWords.map(hashBeginning)))

/** What is known of words that were seen, since most come again. */
export interface KnownWords {
  /** Sixteen numbers a place, see {@link inKnown}. */
  readonly known: Int32Array
  /** Looks a word up that is not known, and marks what it is a clue of. */
  learn(codes: Uint8Array, start: number, end: number, hash: number, check: number): void
}

/** The columns behind the two hashes that tell a word from all others. */
export const inKnown: Readonly<
  Record<'roles' | 'listCount' | 'lists' | 'beginningCount' | 'beginnings', number>
> = {
  /** Its roles, with the signs that it holds. */
  roles: 2,
  /** The lists of rows that it is a clue of by itself. */
  listCount: 3,
  lists: 4,
  /** Hashes of what it begins with, where that may be the second of two. */
  beginningCount: 9,
  beginnings: 10,
}
const mostLists = 5
/** Of a word that has more, all that it begins with has to be asked. */
export const mostBeginnings = 5
/** A power of two. */
const most = 4096

/** Where what is known of a word begins. */
export function placeOf(hash: number): number {
  return (spread(hash) & (most - 1)) << 4
}

/** What a word holds without regard to its capitals. */
export const inWord: number = signs.tripled | signs.hex | signs.shorthand

export function createKnownWords(table: ClueTable, marks: Marks): KnownWords {
  const { filter, hasEndings } = table
  const known = new Int32Array(most << 4)
  let at = 0
  let count = 0
  let beginnings = 0

  function find(hash: number): void {
    const list = listAt(table, hash)
    if (list < 0) return
    markList(marks, table, list)
    if (count < mostLists) known[at + inKnown.lists + count] = list
    count++
  }

  function look(hash: number): void {
    if (mayHold(filter, hash)) find(hash)
  }

  return {
    known,
    learn(codes, start, end, hash, check) {
      at = placeOf(hash)
      count = 0
      beginnings = 0
      let held = signsInside(codes, start, end) & inWord
      if (shortHashes().has(hash)) held |= signs.shorthand
      let part = hashStart
      for (let index = start; index < end; index++) {
        part = hashOn(part, wordCodes[codes[index] ?? 0] ?? 0)
        if (mayHold(filter, part)) held |= begin(part)
      }
      const whole = hashEnd(hash)
      if (mayHold(filter, whole)) {
        find(whole)
        held |= rolesAt(table, whole)
      }
      if (hasEndings) lookAtEnds(codes, start, end, look)
      // One that is a clue of more is looked up each time.
      known[at] = hash
      known[at + 1] = count > mostLists ? ~check : check
      known[at + inKnown.roles] = held
      known[at + inKnown.listCount] = count
      known[at + inKnown.beginningCount] = beginnings
    },
  }

  function begin(part: number): number {
    find(part)
    const own = rolesAt(table, part)
    if ((own & roles.secondBeginning) !== 0) {
      if (beginnings < mostBeginnings) known[at + inKnown.beginnings + beginnings] = part
      beginnings++
    }
    return own
  }
}
