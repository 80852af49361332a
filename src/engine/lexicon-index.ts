import { createHashFilter } from '../core/hash-filter.ts'
import { nextLetterOrDigit } from '../core/letters.ts'
import type { Term } from '../core/lexicon.ts'
import type { Range } from '../core/sentences.ts'
import { hashStretch } from '../core/term-hash.ts'
import type { FoldedView } from '../core/text.ts'
import { endOfWord, wordAt } from './first-words.ts'
import {
  byLength,
  createOpener,
  type Entry,
  type Lexicon,
  type Opened,
  type Opener,
} from './lexicon-entries.ts'

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
  /**
   * One pass over the pieces of a text for those owners; the longest phrase of each wins. What is in
   * disguise comes last.
   */
  find(folds: Iterable<FoldedView>, owners: ReadonlySet<Owner>): IndexHit<Owner>[]
}

/** What is known of some owners. */
interface Search<Owner> {
  readonly opened: Map<string, readonly Opened<Owner>[]>
  /** Words seen that are no term alone, such as *the*: they need not be cut out again. */
  readonly leading: string[]
  readonly isDisguised: boolean
}

const none: readonly never[] = []
const between = /^[ "'-]{1,3}$/

export function createLexiconIndex<Owner>(
  lexicons: readonly Lexicon<Owner>[],
): LexiconIndex<Owner> {
  const openers = lexicons.map(createOpener)
  const admitted = new Set<Opener<Owner>>()
  const searches = new WeakMap<ReadonlySet<Owner>, Search<Owner>>()
  /** Of the lexicons that were needed so far; nearly all words of a text are in none. */
  const byFirstWord = new Map<string, Opener<Owner>[]>()
  /** A bit for the hash of each of their first words: most words need not be cut out. */
  const firsts = createHashFilter()
  /** The same for first and second words of what was opened. */
  const pairs = createHashFilter()

  function admit(opener: Opener<Owner>): void {
    admitted.add(opener)
    for (const first of opener.firstWords()) {
      const list = byFirstWord.get(first)
      if (list) list.push(opener)
      else byFirstWord.set(first, [opener])
      firsts.add(hashStretch(0, first))
    }
  }

  /** The word behind one with that hash and end, if a phrase may go on with it. */
  function secondBehind(text: string, hash: number, end: number): string | undefined {
    const start = nextLetterOrDigit(text, end)
    if (start >= text.length) return undefined
    const nextEnd = endOfWord(text, start)
    const pair = hashStretch(hash, text, start, nextEnd)
    return pairs.mayHave(pair) || mayOwn(text, nextEnd) ? text.slice(start, nextEnd) : undefined
  }

  function openedBy(first: string, owners: ReadonlySet<Owner>): readonly Opened<Owner>[] {
    const having = byFirstWord.get(first)
    if (!having) return none
    const opened: Opened<Owner>[] = []
    for (const { owner, open } of having) {
      if (!owners.has(owner)) continue
      const found = open(first)
      for (const second of found.longer.keys()) pairs.add(hashStretch(0, first + second))
      opened.push(found)
    }
    return opened
  }

  /** The same owners come again with each text. */
  function searchFor(owners: ReadonlySet<Owner>): Search<Owner> {
    let search = searches.get(owners)
    if (!search) {
      for (const opener of openers) {
        if (owners.has(opener.owner) && !admitted.has(opener)) admit(opener)
      }
      const isDisguised = lexicons.some(({ evasions, owner }) => evasions && owners.has(owner))
      searches.set(owners, (search = { opened: new Map(), leading: [], isDisguised }))
    }
    return search
  }

  return {
    find(folds, owners) {
      const search = searchFor(owners)
      const hits: IndexHit<Owner>[] = []
      const disguised: IndexHit<Owner>[] = []
      for (const folded of folds) {
        const written = findWritten(folded, owners, search)
        for (const hit of written) hits.push(hit)
        if (!search.isDisguised) continue
        for (const hit of findDisguised(folded, written, owners)) disguised.push(hit)
      }
      return disguised.length === 0 ? hits : [...hits, ...disguised]
    },
  }

  function findWritten(
    folded: FoldedView,
    owners: ReadonlySet<Owner>,
    { opened: known, leading }: Search<Owner>,
  ): IndexHit<Owner>[] {
    const hits: IndexHit<Owner>[] = []
    const text = folded.value
    let ends: Map<Owner, number> | undefined

    function openedHere(first: string): readonly Opened<Owner>[] {
      let opened = known.get(first)
      if (opened) return opened
      opened = openedBy(first, owners)
      // Words that open nothing are without number.
      if (opened.length > 0) known.set(first, opened)
      return opened
    }

    function tryAt(word: Range, entries: readonly Entry<Owner>[]): void {
      for (const entry of entries) {
        const hit = matchAt(folded, word, entry)
        if (!hit || hit.start < (ends?.get(entry.owner) ?? 0)) continue
        ends ??= new Map()
        ends.set(entry.owner, hit.end)
        hits.push(hit)
      }
    }

    let end = 0
    for (;;) {
      const start = nextLetterOrDigit(text, end)
      if (start >= text.length) break
      end = endOfWord(text, start)
      const hash = hashStretch(0, text, start, end)
      const owns = mayOwn(text, end)
      if (!firsts.mayHave(hash) && !owns) continue
      const word = { start, end }
      const place = hash & (mostLeading - 1)
      if (!owns && isAt(leading[place], text, word) && !secondBehind(text, hash, end)) continue
      const first = text.slice(word.start, word.end)
      const opened = openedHere(first)
      if (first.length <= longestLeading && opened.every(isNoTerm)) leading[place] = first
      if (opened.length > 0) {
        const second = secondBehind(text, hash, end)
        for (const { single, longer } of opened) {
          if (second !== undefined) tryAt(word, longerWith(second, longer))
          tryAt(word, single)
        }
      }
      const owned = withoutPossessive(first)
      if (owned === undefined) continue
      for (const { single } of openedHere(owned)) tryAt(word, single)
    }
    return hits
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
    const words = folded.unmasked().toSorted((a, b) => a.start - b.start)
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

/** A power of two. */
const mostLeading = 1024
/** V8 keeps the whole text that a longer one is cut from. */
const longestLeading = 12

function isNoTerm({ single }: Opened<unknown>): boolean {
  return single.length === 0
}

function isAt(known: string | undefined, text: string, { start, end }: Range): boolean {
  return known?.length === end - start && text.startsWith(known, start)
}

const apostrophe = 39

/** Whether a word may end in *’s*. */
function mayOwn(text: string, end: number): boolean {
  return text.charCodeAt(end - 2) === apostrophe
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

function matchAt<Owner>(
  folded: FoldedView,
  first: Range,
  entry: Entry<Owner>,
): IndexHit<Owner> | undefined {
  const last = entry.words.length - 1
  let word: Range | undefined = first
  let end = 0
  for (let place = 0; place <= last; place++) {
    if (place > 0) word = wordAt(folded.value, word.end)
    const expected = entry.words[place]
    if (!word || expected === undefined) return undefined
    const written = folded.value.slice(word.start, word.end)
    if (written !== expected && !(place === last && written === `${expected}'s`)) return undefined
    if (place > 0 && !between.test(folded.value.slice(end, word.start))) return undefined
    end = word.start + expected.length
  }
  const range = folded.back(first.start, end)
  const asWritten = (): string => folded.view.value.slice(range.start, range.end)
  if (entry.isCased && asWritten().replaceAll(/\s+/g, ' ') !== entry.phrase) return undefined
  return { owner: entry.owner, term: entry.term, phrase: entry.phrase, ...range }
}
