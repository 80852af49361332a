import {
  type ClueRow,
  type ClueRows,
  makePattern,
  type Term,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { likelihoodOf } from './clue-likelihood.ts'
import { putDowns } from '../lexicons/put-downs.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import {
  scannedAs,
  matchAt,
  mostWordsOf,
  patternOfSlots,
  type PhraseWord,
  readWord,
  type Slot,
  slotsOf,
  startSpan,
  wordsOf,
} from './phrase-slots.ts'
import { phraseStarts } from './phrase-starts.ts'
import { putDownStarts } from './put-down-starts.ts'
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
  readonly slots: readonly Slot[]
  /** How many words it has at most. */
  readonly length: number
}

/**
 * The phrases of a text that put somebody down. They are far too many to be spelled out, which is
 * why they do not go through the lexicons: they are looked for by their first two words.
 */
export function putDownsIn(view: TextView): PutDown[] {
  const folded = view.fold()
  const text = folded.value
  const found: PutDown[] = []
  let end = 0
  let first = startSpan()
  let next = startSpan()
  let isMore = readWord(text, 0, first)
  while (isMore) {
    isMore = readWord(text, first.end, next)
    const places = first.start < end ? none : starts.at(text, first, isMore ? next : undefined)
    if (places.length > 0) look(places)
    const read = first
    first = next
    next = read
  }
  return found

  function look(places: readonly number[]): void {
    let best: PutDown | undefined
    /** From here on, as many as a phrase may have. */
    let words: readonly PhraseWord[] = []
    for (const place of places) {
      const entry = entryAt(place)
      if (entry && words.length < entry.length) words = wordsOf(text, first.start, entry.length)
      const last = entry && words[matchAt(entry.slots, words, 0) - 1]
      if (!last) continue
      const range = folded.back(first.start, last.end)
      const at = view.slice(range.start, range.end)
      if (!isInPlace(entry, at)) continue
      const isLonger = last.end > end
      if (best && (best.isSoft === entry.isSoft ? !isLonger : entry.isSoft)) continue
      best = { kind: entry.kind, isSoft: entry.isSoft, term: entry.term, at }
      end = last.end
    }
    if (best) found.push(best)
  }
}

/** What is in every text with one of the phrases. */
export const putDownClues = (): ClueRows =>
  anyClues(
    ...putDowns.map(({ term, sense = '' }) => [
      ...cluesOf(term),
      ...(/\b(?:whole|end)\b/.test(sense) ? lastClues(slotsOf(term)) : []),
    ]),
  )

/** What a phrase ends with that stands at the end of its clause, or before a word that adds nothing. */
function lastClues(slots: readonly Slot[]): ClueRows {
  const last = slots.at(-1)
  if (last === undefined || last === 'some') return []
  const words = last.flatMap((choice) => scannedAs(choice.at(-1) ?? ''))
  if (words.some((word) => !/^[a-z ]+$/.test(word))) return []
  return [[...words.map((word) => `${word} $`), [words, asides.split('|')]]]
}

/** What is in all that a term says, and in all that may stand at its rarest places. */
function cluesOf(term: string): ClueRows {
  const slots = slotsOf(term)
  const phrase = patternClues(patternOfSlots(slots))
  const needed = slots.filter(
    (slot) => slot !== 'some' && slot.every((words) => words.some((word) => /\w/.test(word))),
  )
  if (needed.length < 2) return phrase
  const places = needed
    .flatMap((slot) => patternClues(patternOfSlots([slot])))
    .toSorted((a, b) => likelihoodOfRow(a) - likelihoodOfRow(b))
  const rows = [...phrase, ...places.slice(0, mostPlaces)]
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

/** More rows tell little more. */
const mostPlaces = 2

function likelihoodOfRow(row: ClueRow): number {
  return row.reduce((sum, clue) => sum + (typeof clue === 'string' ? likelihoodOf(clue) : 0), 0)
}

const none: readonly never[] = []

const starts = phraseStarts(putDownStarts)
const entries: Entry[] = []

/** A term taken apart, once its first words have turned up. */
function entryAt(place: number): Entry | undefined {
  const known = entries[place]
  const term = putDowns[place]
  if (known || !term) return known
  const [kind = 'down', ...places] = (term.sense ?? '').split(' ')
  const slots = slotsOf(term.term)
  return (entries[place] = {
    term,
    kind: kind as PutDownKind,
    places,
    isSoft: places.includes('soft'),
    slots,
    length: mostWordsOf(slots),
  })
}

const opening =
  /(?:^[\W_]*|[.!?,:;…–—]["')]*\s*|- |@\w+[\s,:]*|(?:^\W*|[.!?,:;…–—-]\s*)(?:so|and|but|well|oh|now|then|just|please|sorry|seriously|honestly|frankly|mate|yeah|yes|no|ok|okay|lol|ah|hey|um|er|ugh|sir|madam)[ ,]+)$/i
/** A name in front is spoken to: “Jetson, get real”. */
const sentenceStart =
  /(?:^[\W_]*|[.!?…;]["')]*\s*|^\W*(?:@\w+[\s,:]*)+|^\W*(?:[A-Z][\w.]+ ?){1,2}[,:–-]+ |(?:^\W*|[.!?…,]\s*)(?:[Oo]h|[Ss]o|[Aa]nd|[Ww]ell|[Yy]eah|[Ll]ol|[Ss]orry|[Pp]lease|[Aa]h|[Jj]ust|[Ww]ow)[, ]+)$/
/** What may follow a whole phrase. */
const asides = 'lol|mate|please|then|already|people'
const ending = makePattern(
  String.raw`^["')]*\s*(?:[.!?…,;:)*\x7F]|$|\n|(?:${asides})\b|[^\0-\u00FF])`,
)
const somebody =
  /\b(?:you|your|yours|you're|youre|you've|yourself|u|ur|he|she|they|his|her|their|him|them|he's|she's|they're)\b|@\w/i

/** Praise in marks that say the opposite: *thanks for your “helpful” reply*. */
const mockPraise =
  /^ (?:very |most |oh so )?["'“‘](?:helpful|kind|useful|constructive|insightful|lovely|expert|professional|wise|valuable|urgent)["'”’]/i

/** “We print these without any finger-pointing.” */
const refused = /\b(?:without|no|never|avoid(?:s|ing)?|rather than|instead of) (?:\w+ ){0,2}$/i

const toSomebody = /\b(?:you|your|yours|yourself|u|ur)\b|@\w/i

function isInPlace({ places }: Entry, at: TextMatch): boolean {
  if (places.length === 0) return true
  const around = sentenceAround(at)
  return places.every((place) =>
    place === 'talk'
      ? (toSomebody.test(at.before) || toSomebody.test(at.after)) && !refused.test(around.before)
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
    case 'mock':
      return mockPraise.test(after)
    default:
      return true
  }
}
