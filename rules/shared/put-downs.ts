import { lazy, type Term, type TextMatch, type TextView } from 'professional/rule'
import { putDowns } from '../lexicons/put-downs.ts'
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
  /** Compiled when its first word turns up. */
  readonly pattern: () => RegExp
}

/**
 * The phrases of a text that put somebody down. They are far too many to be spelled out, which is
 * why they do not go through the lexicons: they are looked for by their first word.
 */
export function* putDownsIn(view: TextView): Generator<PutDown> {
  const folded = view.fold()
  let end = 0
  for (const { 0: word, index } of folded.value.matchAll(/[a-z\d][a-z\d']*/g)) {
    const entries = index < end ? undefined : byFirstWord().get(word.replaceAll("'", ''))
    if (!entries) continue
    let best: PutDown | undefined
    for (const entry of entries) {
      const found = matchAt(entry, folded.value, index)
      if (found === undefined) continue
      const range = folded.back(index, index + found)
      const at = view.slice(range.start, range.end)
      if (!isInPlace(entry, at)) continue
      const isLonger = index + found > end
      if (best && (best.isSoft === entry.isSoft ? !isLonger : entry.isSoft)) continue
      best = { kind: entry.kind, isSoft: entry.isSoft, term: entry.term, at }
      end = index + found
    }
    if (best) yield best
  }
}

const byFirstWord = lazy(() => {
  const table = new Map<string, Entry[]>()
  for (const term of putDowns) {
    const [kind = 'down', ...places] = (term.sense ?? '').split(' ')
    const entry: Entry = {
      term,
      kind: kind as PutDownKind,
      places,
      isSoft: places.includes('soft'),
      pattern: lazy(() => new RegExp(`${sourceOf(term.term)}(?![a-z\\d])`, 'y')),
    }
    for (const first of firstWords(term.term)) {
      const list = table.get(first)
      if (list) list.push(entry)
      else table.set(first, [entry])
    }
  }
  return table
})

function matchAt(entry: Entry, text: string, index: number): number | undefined {
  const pattern = entry.pattern()
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length
}

/** Braces as a group, `…` as up to four words; apostrophes are often left out, commas come in. */
function sourceOf(term: string): string {
  return term
    .replaceAll(/\{([^}]*)\}/g, (_, choices: string) => {
      // The longest that fits, as everywhere.
      const sorted = choices.split(',').toSorted((a, b) => b.length - a.length)
      return `(?:${sorted.join('|')})`
    })
    .replaceAll(/\b(n't|you're|that's|it's|you've|i'm|what's|how's)\b/g, (word) =>
      word.replace("'", "'?"),
    )
    .replaceAll("n't", "n'?t")
    .replaceAll(' … ', "(?:,?[-\\x20][\\w']+){1,4} ")
    .replaceAll(' ', ',?[ -]')
}

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
