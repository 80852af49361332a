import { type ClueRows, lazy, type Term, type TextMatch, type TextView } from 'professional/rule'
import { putDowns } from '../lexicons/put-downs.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { matchAt, patternOfSlots, type Slot, slotsOf, wordsOf } from './phrase-slots.ts'
import { sentenceAround, type Surroundings } from './surroundings.ts'

export type PutDownKind = 'down' | 'wave' | 'barb' | 'verdict' | 'fight' | 'warn' | 'blame'

/** A phrase that puts somebody down, where it does. */
export interface PutDown {
  readonly kind: PutDownKind
  readonly isSoft: boolean
  readonly term: Term
  readonly at: TextMatch
}

interface Entry {
  readonly term: Term
  readonly kind: PutDownKind
  readonly places: readonly string[]
  readonly isSoft: boolean
  /** Taken apart when its first word turns up. */
  readonly slots: () => readonly Slot[]
}

/**
 * The phrases of a text that put somebody down. They are far too many to be spelled out, which is
 * why they do not go through the lexicons: they are looked for by their first word.
 */
export function* putDownsIn(view: TextView): Generator<PutDown> {
  const folded = view.fold()
  const words = wordsOf(folded.value)
  let end = 0
  for (const [index, word] of words.entries()) {
    const entries = word.start < end ? undefined : byFirstWord().get(word.plain)
    if (!entries) continue
    let best: PutDown | undefined
    for (const entry of entries) {
      const last = words[matchAt(entry.slots(), words, index) - 1]
      if (!last) continue
      const range = folded.back(word.start, last.end)
      const at = view.slice(range.start, range.end)
      if (!isInPlace(entry, at)) continue
      const isLonger = last.end > end
      if (best && (best.isSoft === entry.isSoft ? !isLonger : entry.isSoft)) continue
      best = { kind: entry.kind, isSoft: entry.isSoft, term: entry.term, at }
      end = last.end
    }
    if (best) yield best
  }
}

/** What is in every text with one of the phrases. */
export const putDownClues = (): ClueRows =>
  anyClues(...putDowns.map(({ term }) => patternClues(patternOfSlots(slotsOf(term))).slice(0, 1)))

const byFirstWord = lazy(() => {
  const table = new Map<string, Entry[]>()
  for (const term of putDowns) {
    const [kind = 'down', ...places] = (term.sense ?? '').split(' ')
    const entry: Entry = {
      term,
      kind: kind as PutDownKind,
      places,
      isSoft: places.includes('soft'),
      slots: lazy(() => slotsOf(term.term)),
    }
    for (const first of firstWords(term.term)) {
      const list = table.get(first)
      if (list) list.push(entry)
      else table.set(first, [entry])
    }
  }
  return table
})

/** The words that a term can begin with, without apostrophes. */
function firstWords(term: string): ReadonlySet<string> {
  const open = /^\{([^}]*)\}(.*)$/.exec(term)
  if (!open) return new Set([plainWord(term)])
  const [, choices = '', rest = ''] = open
  const words = new Set<string>()
  for (const choice of choices.split(',')) {
    if (choice !== '') words.add(plainWord(choice))
    else for (const word of firstWords(rest.trimStart())) words.add(word)
  }
  return words
}

function plainWord(text: string): string {
  return (/^[a-z\d']+/.exec(text)?.[0] ?? '').replaceAll("'", '')
}

const opening =
  /(?:^[\W_]*|[.!?,:;…–—]["')]*\s*|- |@\w+[\s,:]*|(?:^\W*|[.!?,:;…–—-]\s*)(?:so|and|but|well|oh|now|then|just|please|sorry|seriously|honestly|frankly|mate|yeah|yes|no|ok|okay|lol|ah|hey|um|er|ugh|sir|madam)[ ,]+)$/i
/** A name in front is spoken to: “Jetson, get real”. */
const sentenceStart =
  /(?:^[\W_]*|[.!?…]["')]*\s*|^\W*(?:@\w+[\s,:]*)+|^\W*(?:[A-Z][\w.]+ ?){1,2}[,:–-]+ |(?:^\W*|[.!?…,]\s*)(?:[Oo]h|[Ss]o|[Aa]nd|[Ww]ell|[Yy]eah|[Ll]ol|[Ss]orry|[Pp]lease|[Aa]h|[Jj]ust|[Ww]ow)[, ]+)$/
const ending =
  /^["')]*\s*(?:[.!?…,;:)*]|$|\n|lol\b|mate\b|please\b|then\b|already\b|people\b|[^\0-\u00FF])/
const somebody =
  /\b(?:you|your|yours|you're|youre|you've|yourself|u|ur|he|she|they|his|her|their|him|them|he's|she's|they're)\b|@\w/i

const toSomebody = /\b(?:you|your|yours|yourself|u|ur)\b|@\w/i

function isInPlace({ places }: Entry, at: TextMatch): boolean {
  if (places.length === 0) return true
  const around = sentenceAround(at)
  return places.every((place) =>
    place === 'talk'
      ? toSomebody.test(at.before) || toSomebody.test(at.after)
      : isAt(place, around),
  )
}

function isAt(place: string, { before, after }: Surroundings): boolean {
  switch (place) {
    case 'open':
      return opening.test(before)
    case 'first':
      return sentenceStart.test(before)
    case 'whole':
      return sentenceStart.test(before) && ending.test(after)
    case 'end':
      return ending.test(after)
    case 'near':
      return toSomebody.test(before) || toSomebody.test(after)
    case 'you':
      return somebody.test(before) || somebody.test(after)
    default:
      return true
  }
}
