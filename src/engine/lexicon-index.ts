import { unmask } from '../core/evasion.ts'
import { foldText } from '../core/fold.ts'
import { expandBraces, type Term } from '../core/lexicon.ts'
import { hasPlainLetters } from '../core/pattern.ts'
import type { Range } from '../core/sentences.ts'
import type { FoldedView } from '../core/text.ts'

/** Terms that belong together, for one rule. */
export interface Lexicon<Owner> {
  readonly owner: Owner
  readonly terms: readonly Term[]
  readonly evasions: boolean
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
  /** One pass over a text; the longest phrase of each owner wins. */
  find(folded: FoldedView): IndexHit<Owner>[]
}

/** A term as written: most are never needed, so nothing is worked out before one may be. */
interface Waiting<Owner> {
  readonly lexicon: Lexicon<Owner>
  readonly term: Term
}

const oneWord = /^[a-z]+$/
/** The first word of a phrase that folding leaves as it is but for its case. */
const plainFirstWord = /^[a-z\d]+(?:'[a-z\d]+)*(?=[ -]|$)/i
const asciiWord = /[a-z\d]+(?:'[a-z\d]+)*/g
const anyWord = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/** The pattern with Unicode classes takes milliseconds to compile, and most text is ASCII. */
function wordPattern(folded: string): RegExp {
  return hasPlainLetters(folded) ? asciiWord : anyWord
}

const between = /^[ "'-]{1,3}$/

export function createLexiconIndex<Owner>(
  lexicons: readonly Lexicon<Owner>[],
): LexiconIndex<Owner> {
  const table = new Map<string, Waiting<Owner>[]>()
  const opened = new Map<string, readonly Entry<Owner>[]>()
  for (const lexicon of lexicons) {
    for (const term of lexicon.terms) {
      if (oneWord.test(term.term)) add(term.term, lexicon, term)
      else for (const first of firstWordsOf(term.term)) add(first, lexicon, term)
    }
  }
  const hasEvasions = lexicons.some((lexicon) => lexicon.evasions)

  function add(first: string, lexicon: Lexicon<Owner>, term: Term): void {
    const waiting = table.get(first)
    if (waiting) waiting.push({ lexicon, term })
    else table.set(first, [{ lexicon, term }])
  }

  return {
    find(folded) {
      if (table.size === 0) return []
      const hits: IndexHit<Owner>[] = []
      const words = [...folded.value.matchAll(wordPattern(folded.value))]
      const ends = new Map<Owner, number>()
      for (let index = 0; index < words.length; index++) {
        for (const entry of entriesFor(words[index]?.[0] ?? '')) {
          const hit = matchAt(folded, words, index, entry)
          if (!hit || hit.start < (ends.get(entry.owner) ?? 0)) continue
          ends.set(entry.owner, hit.end)
          hits.push(hit)
        }
      }
      return hasEvasions ? [...hits, ...findDisguised(folded, hits)] : hits
    },
  }

  function entriesFor(written: string): readonly Entry<Owner>[] {
    const plain = entriesOf(written)
    return written.endsWith("'s") ? [...plain, ...entriesOf(written.slice(0, -2))] : plain
  }

  function entriesOf(first: string): readonly Entry<Owner>[] {
    const waiting = table.get(first)
    if (!waiting) return []
    let entries = opened.get(first)
    if (!entries) {
      entries = waiting
        .flatMap((term) => openTerm(term, first))
        .toSorted((a, b) => b.words.length - a.words.length)
      opened.set(first, entries)
    }
    return entries
  }

  /** What is found only once its disguise is off, where the same owner found nothing as written. */
  function findDisguised(folded: FoldedView, hits: readonly IndexHit<Owner>[]): IndexHit<Owner>[] {
    const disguised: IndexHit<Owner>[] = []
    const covered = new Map<
      Owner,
      { readonly plain: readonly Range[]; next: number; end: number }
    >()
    const words = unmask(folded.value).toSorted((a, b) => a.start - b.start)
    for (const { word: plain, start, end } of words) {
      for (const entry of entriesOf(plain)) {
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

/** The first words that the phrases of a term can have; braces after them are left for later. */
function firstWordsOf(term: string): Iterable<string> {
  const plain = plainFirstWord.exec(term)
  if (plain) return [plain[0].toLowerCase()]
  const cut = firstGap(term)
  const heads = expandBraces(cut < 0 ? term : term.slice(0, cut))
  // A head may come out empty: `{,very }late`.
  const words = heads.map(
    (head) => plainFirstWord.exec(head)?.[0].toLowerCase() ?? wordsOf(head)[0],
  )
  const isWhole = words.every((word) => word !== undefined)
  const all = isWhole ? words : expandBraces(term).map((phrase) => wordsOf(phrase)[0])
  return new Set(all.map((word) => word ?? missingWord(term)))
}

/** The first space outside of braces. */
function firstGap(term: string): number {
  let depth = 0
  for (let index = 0; index < term.length; index++) {
    const sign = term[index]
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === ' ' && depth === 0) return index
  }
  return -1
}

function missingWord(term: string): never {
  throw new Error(`the term “${term}” has no word to look for`)
}

function openTerm<Owner>({ lexicon, term }: Waiting<Owner>, first: string): Entry<Owner>[] {
  return expandBraces(term.term).flatMap((phrase) => {
    const words = wordsOf(phrase)
    if (words[0] !== first) return []
    const isCased = phrase !== phrase.toLowerCase()
    return [{ owner: lexicon.owner, term, phrase, words, isCased, evasions: lexicon.evasions }]
  })
}

function wordsOf(phrase: string): readonly string[] {
  const folded = foldText(phrase).value
  return folded.match(wordPattern(folded)) ?? []
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
