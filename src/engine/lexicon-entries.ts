import { expandBraces, type Term } from '../core/lexicon.ts'
import { lazy } from '../core/pattern.ts'
import { mayStartWith, wordsOf } from './first-words.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** Terms that belong together, for one rule. */
export interface Lexicon<Owner> {
  readonly owner: Owner
  /** Asked for when a term is needed. */
  readonly terms: () => readonly Term[]
  readonly evasions: boolean
  /** Its terms by their first words, if somebody has worked that out before. */
  readonly ready?: (() => WordTable | undefined) | undefined
}

export interface Entry<Owner> {
  readonly owner: Owner
  readonly term: Term
  readonly phrase: string
  readonly words: readonly string[]
  readonly isCased: boolean
  readonly evasions: boolean
}

const none: readonly never[] = []

/** The entries of a lexicon that start with one word, the longest first. */
export interface Opened<Owner> {
  readonly single: readonly Entry<Owner>[]
  /** By their second words: hundreds may start with *you*. */
  readonly longer: ReadonlyMap<string, readonly Entry<Owner>[]>
}

/** One lexicon, of which only what turns up is worked out: most of it never does. */
export interface Opener<Owner> {
  readonly owner: Owner
  /** The words that its terms start with. */
  firstWords(): readonly string[]
  open(first: string): Opened<Owner>
}

export function createOpener<Owner>(lexicon: Lexicon<Owner>): Opener<Owner> {
  const table = lazy(() => lexicon.ready?.() ?? createWordTable(lexicon.terms()))
  const opened = new Map<string, Opened<Owner>>()
  return {
    owner: lexicon.owner,
    firstWords: () => Object.keys(table()),
    open(first) {
      let entries = opened.get(first)
      if (!entries) {
        const numbers = (table()[first] ?? '').split(' ')
        const terms = numbers.flatMap((number) => lexicon.terms()[Number(number)] ?? [])
        opened.set(first, (entries = openTerms(lexicon, terms, first)))
      }
      return entries
    },
  }
}

function openTerms<Owner>(
  { owner, evasions }: Lexicon<Owner>,
  terms: readonly Term[],
  first: string,
): Opened<Owner> {
  const entries = terms.flatMap((term) =>
    expandBraces(term.term).flatMap((phrase): Entry<Owner>[] => {
      const words = mayStartWith(phrase, first) ? wordsOf(phrase) : none
      if (words[0] !== first) return []
      return [{ owner, term, phrase, words, isCased: phrase !== phrase.toLowerCase(), evasions }]
    }),
  )
  const longer = new Map<string, Entry<Owner>[]>()
  for (const entry of byLength(entries)) {
    const second = entry.words[1]
    if (second === undefined) continue
    const list = longer.get(second)
    if (list) list.push(entry)
    else longer.set(second, [entry])
  }
  return { single: entries.filter(({ words }) => words.length === 1), longer }
}

export function byLength<Owner>(entries: readonly Entry<Owner>[]): readonly Entry<Owner>[] {
  return entries.toSorted((a, b) => b.words.length - a.words.length)
}
