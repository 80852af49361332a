import { unmask } from '../core/evasion.ts'
import { expandBraces, type Term } from '../core/lexicon.ts'
import type { Range } from '../core/sentences.ts'
import type { FoldedView } from '../core/text.ts'
import { firstWordsOf, wordPattern, wordsOf } from './first-words.ts'
import type { WordTable } from './word-table.ts'

/** Terms that belong together, for one rule. */
export interface Lexicon<Owner> {
  readonly owner: Owner
  /** Asked for when a term is needed. */
  readonly terms: () => readonly Term[]
  readonly evasions: boolean
  /** Its number in the table of first words, when it is there. */
  readonly number?: number | undefined
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly term: Term
  readonly phrase: string
  readonly words: readonly string[]
  readonly isCased: boolean
  readonly evasions: boolean
}

export interface IndexHit<Owner> {
  readonly owner: Owner
  readonly term: Term
  readonly phrase: string
  /** Offsets into the text of the view. */
  readonly start: number
  readonly end: number
}

/** All lexicons in one table, from the first word of each phrase. */
export interface LexiconIndex<Owner> {
  /** One pass over a text for those owners; the longest phrase of each wins. */
  find(folded: FoldedView, owners: ReadonlySet<Owner>): IndexHit<Owner>[]
}

/** The terms of one lexicon that start with a word: most are never needed, nor worked out. */
interface Candidates<Owner> {
  readonly lexicon: Lexicon<Owner>
  readonly terms: () => readonly Term[]
  /** The longest first. */
  entries: readonly Entry<Owner>[] | undefined
}

const none: readonly never[] = []
const between = /^[ "'-]{1,3}$/

/** @param ready First words that were worked out before; lexicons that are not in it are added. */
export function createLexiconIndex<Owner>(
  lexicons: readonly Lexicon<Owner>[],
  ready: WordTable = {},
): LexiconIndex<Owner> {
  const table = new Map<string, Map<Lexicon<Owner>, Term[]>>()
  const opened = new Map<string, readonly Candidates<Owner>[]>()
  const byNumber = new Map<number, Lexicon<Owner>>()
  for (const lexicon of lexicons) {
    if (lexicon.number === undefined) addAll(lexicon)
    else byNumber.set(lexicon.number, lexicon)
  }

  function addAll(lexicon: Lexicon<Owner>): void {
    for (const term of lexicon.terms()) {
      for (const first of firstWordsOf(term.term)) {
        const byLexicon = table.get(first) ?? new Map<Lexicon<Owner>, Term[]>()
        table.set(first, byLexicon.set(lexicon, [...(byLexicon.get(lexicon) ?? []), term]))
      }
    }
  }

  return {
    find(folded, owners) {
      const hits: IndexHit<Owner>[] = []
      const words = [...folded.value.matchAll(wordPattern(folded.value))]
      const ends = new Map<Owner, number>()
      for (let index = 0; index < words.length; index++) {
        for (const entry of entriesFor(words[index]?.[0] ?? '', owners)) {
          const hit = matchAt(folded, words, index, entry)
          if (!hit || hit.start < (ends.get(entry.owner) ?? 0)) continue
          ends.set(entry.owner, hit.end)
          hits.push(hit)
        }
      }
      const isDisguised = lexicons.some(({ evasions, owner }) => evasions && owners.has(owner))
      return isDisguised ? [...hits, ...findDisguised(folded, hits, owners)] : hits
    },
  }

  function entriesFor(written: string, owners: ReadonlySet<Owner>): readonly Entry<Owner>[] {
    const plain = entriesOf(written, owners)
    return written.endsWith("'s") ? [...plain, ...entriesOf(written.slice(0, -2), owners)] : plain
  }

  function entriesOf(first: string, owners: ReadonlySet<Owner>): readonly Entry<Owner>[] {
    let candidates = opened.get(first)
    if (!candidates) opened.set(first, (candidates = [...addedTerms(first), ...readyTerms(first)]))
    if (candidates.length === 0) return none
    return candidates
      .filter(({ lexicon }) => owners.has(lexicon.owner))
      .flatMap((each) => (each.entries ??= openTerms(each, first)))
  }

  function addedTerms(first: string): Candidates<Owner>[] {
    return [...(table.get(first) ?? [])].map(([lexicon, terms]) => ({
      lexicon,
      terms: () => terms,
      entries: undefined,
    }))
  }

  /** The terms that the ready table has for a word: pairs of a lexicon and a term of it. */
  function readyTerms(first: string): Candidates<Owner>[] {
    if (!Object.hasOwn(ready, first)) return []
    const pairs = (ready[first] ?? '').split(' ').map(Number)
    const places = new Map<Lexicon<Owner>, number[]>()
    for (let at = 0; at < pairs.length; at += 2) {
      const lexicon = byNumber.get(pairs[at] ?? -1)
      if (lexicon) places.set(lexicon, [...(places.get(lexicon) ?? []), pairs[at + 1] ?? -1])
    }
    return [...places].map(([lexicon, numbers]) => ({
      lexicon,
      terms: () => numbers.flatMap((number) => lexicon.terms()[number] ?? []),
      entries: undefined,
    }))
  }

  /** What is found only once its disguise is off, where the same owner found nothing as written. */
  function findDisguised(
    folded: FoldedView,
    hits: readonly IndexHit<Owner>[],
    owners: ReadonlySet<Owner>,
  ): IndexHit<Owner>[] {
    const disguised: IndexHit<Owner>[] = []
    const covered = new Map<
      Owner,
      { readonly plain: readonly Range[]; next: number; end: number }
    >()
    const words = unmask(folded.value).toSorted((a, b) => a.start - b.start)
    for (const { word: plain, start, end } of words) {
      for (const entry of entriesOf(plain, owners)) {
        if (!entry.evasions || entry.words.length > 1 || entry.isCased) continue
        const range = folded.back(start, end)
        let cover = covered.get(entry.owner)
        if (!cover) {
          const own = hits.filter(({ owner }) => owner === entry.owner)
          covered.set(entry.owner, (cover = { plain: own, next: 0, end: 0 }))
        }
        while ((cover.plain[cover.next]?.end ?? range.end) <= range.start) cover.next++
        const isCovered = (cover.plain[cover.next]?.start ?? range.end) < range.end
        if (isCovered || range.start < cover.end) continue
        cover.end = range.end
        disguised.push({ owner: entry.owner, term: entry.term, phrase: entry.phrase, ...range })
      }
    }
    return disguised
  }
}

function openTerms<Owner>(
  { lexicon, terms }: Candidates<Owner>,
  first: string,
): readonly Entry<Owner>[] {
  const { owner, evasions } = lexicon
  const entries = terms().flatMap((term) =>
    expandBraces(term.term).flatMap((phrase): Entry<Owner>[] => {
      const words = wordsOf(phrase)
      if (words[0] !== first) return []
      return [{ owner, term, phrase, words, isCased: phrase !== phrase.toLowerCase(), evasions }]
    }),
  )
  return entries.toSorted((a, b) => b.words.length - a.words.length)
}

function matchAt<Owner>(
  folded: FoldedView,
  words: readonly RegExpMatchArray[],
  index: number,
  entry: Entry<Owner>,
): IndexHit<Owner> | undefined {
  let end = 0
  for (const [place, expected] of entry.words.entries()) {
    const match = words[index + place]
    if (!match || match.index === undefined) return undefined
    const [written] = match
    const isLast = place === entry.words.length - 1
    if (written !== expected && !(isLast && written === `${expected}'s`)) return undefined
    if (place > 0 && !between.test(folded.value.slice(end, match.index))) return undefined
    end = match.index + expected.length
  }
  const start = words[index]?.index ?? 0
  const range = folded.back(start, end)
  if (entry.isCased && folded.view.value.slice(range.start, range.end) !== entry.phrase)
    return undefined
  return { owner: entry.owner, term: entry.term, phrase: entry.phrase, ...range }
}
