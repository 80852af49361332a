import { unmask } from '../core/evasion.ts'
import { expandBraces, type Term } from '../core/lexicon.ts'
import type { Range } from '../core/sentences.ts'
import type { FoldedView } from '../core/text.ts'
import { lazy } from '../core/pattern.ts'
import { mayStartWith, wordPattern, wordsOf } from './first-words.ts'
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

const none: readonly never[] = []
const between = /^[ "'-]{1,3}$/

/** The entries of a lexicon that start with one word, the longest first. */
interface Opened<Owner> {
  readonly single: readonly Entry<Owner>[]
  /** By their second words: hundreds may start with *you*. */
  readonly longer: ReadonlyMap<string, readonly Entry<Owner>[]>
}

/** One lexicon, of which only what turns up is worked out: most of it never does. */
interface Opener<Owner> {
  readonly owner: Owner
  /** The words that its terms start with. */
  firstWords(): readonly string[]
  open(first: string): Opened<Owner>
}

export function createLexiconIndex<Owner>(
  lexicons: readonly Lexicon<Owner>[],
): LexiconIndex<Owner> {
  const openers = lexicons.map(createOpener)
  const admitted = new Set<Opener<Owner>>()
  /** Of the lexicons that were needed so far; nearly all words of a text are in none. */
  const byFirstWord = new Map<string, Opener<Owner>[]>()

  function admit(opener: Opener<Owner>): void {
    admitted.add(opener)
    for (const first of opener.firstWords()) {
      const list = byFirstWord.get(first)
      if (list) list.push(opener)
      else byFirstWord.set(first, [opener])
    }
  }

  function openedBy(first: string, owners: ReadonlySet<Owner>): readonly Opened<Owner>[] {
    const having = byFirstWord.get(first)
    if (!having) return none
    return having.filter(({ owner }) => owners.has(owner)).map(({ open }) => open(first))
  }

  return {
    find(folded, owners) {
      const hits: IndexHit<Owner>[] = []
      for (const opener of openers) {
        if (owners.has(opener.owner) && !admitted.has(opener)) admit(opener)
      }
      const words = [...folded.value.matchAll(wordPattern(folded.value))]
      const ends = new Map<Owner, number>()

      function tryAt(index: number, entries: readonly Entry<Owner>[]): void {
        for (const entry of entries) {
          const hit = matchAt(folded, words, index, entry)
          if (!hit || hit.start < (ends.get(entry.owner) ?? 0)) continue
          ends.set(entry.owner, hit.end)
          hits.push(hit)
        }
      }

      for (let index = 0; index < words.length; index++) {
        const first = words[index]?.[0] ?? ''
        const second = words[index + 1]?.[0] ?? ''
        for (const { single, longer } of openedBy(first, owners)) {
          tryAt(index, longerWith(second, longer))
          tryAt(index, single)
        }
        const owned = withoutPossessive(first)
        if (owned === undefined) continue
        for (const { single } of openedBy(owned, owners)) tryAt(index, single)
      }
      const isDisguised = lexicons.some(({ evasions, owner }) => evasions && owners.has(owner))
      return isDisguised ? [...hits, ...findDisguised(folded, hits, owners)] : hits
    },
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
      for (const entry of openedBy(plain, owners).flatMap(({ single }) => single)) {
        if (!entry.evasions || entry.isCased) continue
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

/** The entries with this second word, which at the end of a phrase may own something. */
function longerWith<Owner>(
  second: string,
  longer: Opened<Owner>['longer'],
): readonly Entry<Owner>[] {
  const owned = withoutPossessive(second)
  const exact = longer.get(second) ?? none
  if (owned === undefined) return exact
  return byLength([...exact, ...(longer.get(owned) ?? none)])
}

function withoutPossessive(word: string): string | undefined {
  return word.endsWith("'s") ? word.slice(0, -2) : undefined
}

function createOpener<Owner>(lexicon: Lexicon<Owner>): Opener<Owner> {
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

function byLength<Owner>(entries: readonly Entry<Owner>[]): readonly Entry<Owner>[] {
  return entries.toSorted((a, b) => b.words.length - a.words.length)
}

function matchAt<Owner>(
  folded: FoldedView,
  words: readonly RegExpMatchArray[],
  index: number,
  entry: Entry<Owner>,
): IndexHit<Owner> | undefined {
  const last = entry.words.length - 1
  let end = 0
  for (let place = 0; place <= last; place++) {
    const match = words[index + place]
    const expected = entry.words[place]
    if (match?.index === undefined || expected === undefined) return undefined
    const [written] = match
    if (written !== expected && !(place === last && written === `${expected}'s`)) return undefined
    if (place > 0 && !between.test(folded.value.slice(end, match.index))) return undefined
    end = match.index + expected.length
  }
  const start = words[index]?.index ?? 0
  const range = folded.back(start, end)
  if (entry.isCased && folded.view.value.slice(range.start, range.end) !== entry.phrase)
    return undefined
  return { owner: entry.owner, term: entry.term, phrase: entry.phrase, ...range }
}
