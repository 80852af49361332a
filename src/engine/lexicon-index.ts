import { unmask } from '../core/evasion.ts'
import { expandBraces, type Term } from '../core/lexicon.ts'
import type { Range } from '../core/sentences.ts'
import type { FoldedView } from '../core/text.ts'
import { lazy } from '../core/pattern.ts'
import { wordPattern, wordsOf } from './first-words.ts'
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

/** The entries of one lexicon that start with a word, the longest first. */
type Opener<Owner> = (first: string) => readonly Entry<Owner>[]

export function createLexiconIndex<Owner>(
  lexicons: readonly Lexicon<Owner>[],
): LexiconIndex<Owner> {
  const openers = new Map(lexicons.map((lexicon) => [lexicon.owner, createOpener(lexicon)]))

  return {
    find(folded, owners) {
      const hits: IndexHit<Owner>[] = []
      const awake = [...openers].flatMap(([owner, open]) => (owners.has(owner) ? [open] : []))
      const words = [...folded.value.matchAll(wordPattern(folded.value))]
      const ends = new Map<Owner, number>()
      for (let index = 0; index < words.length; index++) {
        for (const entry of entriesFor(words[index]?.[0] ?? '', awake)) {
          const hit = matchAt(folded, words, index, entry)
          if (!hit || hit.start < (ends.get(entry.owner) ?? 0)) continue
          ends.set(entry.owner, hit.end)
          hits.push(hit)
        }
      }
      const isDisguised = lexicons.some(({ evasions, owner }) => evasions && owners.has(owner))
      return isDisguised ? [...hits, ...findDisguised(folded, hits, awake)] : hits
    },
  }

  /** What is found only once its disguise is off, where the same owner found nothing as written. */
  function findDisguised(
    folded: FoldedView,
    hits: readonly IndexHit<Owner>[],
    awake: readonly Opener<Owner>[],
  ): IndexHit<Owner>[] {
    const disguised: IndexHit<Owner>[] = []
    const covered = new Map<
      Owner,
      { readonly plain: readonly Range[]; next: number; end: number }
    >()
    const words = unmask(folded.value).toSorted((a, b) => a.start - b.start)
    for (const { word: plain, start, end } of words) {
      for (const entry of entriesOf(plain, awake)) {
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

function entriesFor<Owner>(written: string, awake: readonly Opener<Owner>[]): Entry<Owner>[] {
  const plain = entriesOf(written, awake)
  return written.endsWith("'s") ? [...plain, ...entriesOf(written.slice(0, -2), awake)] : plain
}

function entriesOf<Owner>(first: string, awake: readonly Opener<Owner>[]): Entry<Owner>[] {
  return awake.flatMap((open) => open(first))
}

/** Works out what a lexicon has for a word when the word turns up: most never do. */
function createOpener<Owner>(lexicon: Lexicon<Owner>): Opener<Owner> {
  const table = lazy(() => lexicon.ready?.() ?? createWordTable(lexicon.terms()))
  const opened = new Map<string, readonly Entry<Owner>[]>()
  return (first) => {
    let entries = opened.get(first)
    if (!entries) {
      const numbers = Object.hasOwn(table(), first) ? (table()[first] ?? '').split(' ') : []
      const terms = numbers.flatMap((number) => lexicon.terms()[Number(number)] ?? [])
      opened.set(first, (entries = openTerms(lexicon, terms, first)))
    }
    return entries
  }
}

function openTerms<Owner>(
  { owner, evasions }: Lexicon<Owner>,
  terms: readonly Term[],
  first: string,
): readonly Entry<Owner>[] {
  if (terms.length === 0) return none
  const entries = terms.flatMap((term) =>
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
