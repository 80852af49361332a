import { type ClueRow, foldText, lazy, makePattern, matchesOf, type Range } from 'professional/rule'
import { type Place, placeCalled, placeKey } from '../../lexicons/places.ts'
import type { Blur, Clue, PlacedClue } from '../../shared/clue.ts'
import { hashOf } from '../../shared/clue-key.ts'
import { patternClues } from '../../shared/pattern-clues.ts'
import type { Sentence, Word } from '../sentences.ts'

/** Places of fewer people are small, and of more than the second hide anybody. */
const small = 30_000
const wide = 100_000

/** Capitalised words after *in* that are times, languages, countries or institutions. */
const notPlaces =
  'January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Christmas|Easter|Ramadan|Lent|Advent|Diwali|Hanukkah|English|Welsh|French|Polish|Spanish|Urdu|Arabic|Gaelic|Irish|German|Latin|Punjabi|Bengali|Parliament|Westminster|Holyrood|Stormont|Senedd|Court|Tesco|Boots|Lloyds|Superdrug|Asda|Accident|Intensive|General|Primary|Secondary|Public|Mental|Medicine|Medicines|Pharmacy|Health|Healthcare|Hospital|Hospitals|Year|Phase|Part|Chapter|Section|Table|Figure|Word|Excel|Teams|Zoom|Facebook|Twitter|Instagram|Britain|England|Scotland|Wales|Ireland|Northern|Europe|European|Africa|Asia|America|American|Australia|Canada|India|China|Pakistan|Poland|Spain|France|Germany|Italy|Ukraine|Syria|Turkey|Greece|Portugal|Nigeria|Ghana|Kenya|Black|White|South|North|East|West|Central|Great|United|Type|Stage|Band|Grade|Room|Ward|Ozempic|Wegovy|Mounjaro'
const locative: ReadonlySet<string> = new Set(
  'in from at near on around of outside across to for serving over'.split(' '),
)
const within: ReadonlySet<string> = new Set('in near at around outside'.split(' '))
const mostWords = 4
/** What follows makes it a team, a thing or somebody's name. */
const otherSense =
  /^(?: (?:United|City|Town|Rovers|Wanderers|Athletic|FC|RFC|AFC|Rangers|Albion|University|Royal|Council|Stool|stool|cheese|hotpot|sauce|pudding|Hospitals?|Infirmary|NHS|Trust|ICB|Health|Road|Street|Lane|Avenue)\b|['’]s\b|-)/

/** A place of one's own, or of somebody's, so small that people know each other. */
const smallKind =
  'village|hamlet|island|isle|parish|street|road|close|estate|cul-de-sac|valley|glen|croft|caravan (?:site|park)|care home|nursing home|residential home|sheltered housing|hostel|ward|bay|unit|school|nursery|playgroup|prison|convent|barracks|branch|practice list|small town|little town|tiny town|seaside town|market town'
const generic = lazy(() =>
  makePattern(
    String.raw`(?<blur>,? ?\b(?:in|on|at|from|of|to|near|across|around) )?\b(?:our|my|the|this|that|her|his|their|a) (?:(?:local|little|small|tiny|wee|quiet|remote|same) ){0,2}(?:${smallKind})\b(?! (?:council|shop|hall|fete|trial|manager|sister|team|staff|visit|round|policy|health|nurse|pharmacist|doctor|round|work|side|map|block))`,
    'g',
  ),
)
/** What is in every text with a place that is small by its kind, or by its number. */
export const smallPlaceClues = (): ClueRow => [
  patternClues(generic()),
  '{ward,bay,bed,room,sideroom} #',
]

/** Without one of these no place is called small, or by such a name. */
const mayBeSmall =
  /village|hamlet|island|isle|parish|street|road|close|estate|cul-de-sac|valley|glen|croft|caravan|home|housing|hostel|ward|bay|unit|school|nursery|playgroup|prison|convent|barracks|branch|practice|town/
const mayBeNamed =
  /\b(?:St|Saint)\b|home|primary|school|academy|nursery|ward|surgery|house|street|road|lane|close|avenue|terrace|crescent|church|chapel|farm|estate|arms|island|court|hall|bay |room|bed /i
/** A small place by its name. */
const named = lazy(() =>
  makePattern(
    String.raw`(?<blur>,? ?\b(?:in|on|at|from|of|to|near|opposite|outside) )?(?:\bthe )?(?:\b(?:St|Saint)\.? \p{Lu}[\p{L}’'-]+(?! (?:Hospital|Pharmac|University|Day|John Ambulance))|(?<=\b(?:at|from|outside|near) )\p{Lu}[\p{L}’'-]+ (?:primary|infants?|juniors|nursery|high)(?: school)?(?= (?:in|came|has|had|was|is|who|with|today|this|last|on)\b|[.,;:!?]|$)|(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:[Cc]are [Hh]ome|[Nn]ursing [Hh]ome|[Rr]esidential [Hh]ome|Primary(?: School)?|High School|Academy|School|Nursery|[Ww]ard|Surgery|House|Street|Road|Lane|Close|Avenue|Terrace|Crescent|Church|Chapel|Farm|Estate|Arms|Island|Court|Hall)\b|\b[Ww]ard (?:\d+[A-Z]?|[A-Z])\b|\b[Bb]ay (?:\d+|[A-Z])\b|\b[Ss]ide ?room (?:\d+|[A-Z])\b|\b[Bb]ed (?:\d+|[A-Z])\b)`,
    'gu',
  ),
)

/** A place that no table knows, by where its name stands. */
const unknown = lazy(() =>
  makePattern(
    String.raw`(?<=\b(?:in|near|outside) )(?!(?:${notPlaces})\b)\p{Lu}\p{Ll}{2,}(?:[ -](?:on|by|le|under|upon|in|the|\p{Lu}\p{Ll}+))*(?<! (?:on|by|le|under|upon|in|the))(?=[.,;:!?)]|\s(?!\p{Lu})|$)`,
    'gu',
  ),
)

/** Without one of these no name stands where only a place would. */
const mayBeUnknown = /\b(?:in|near|outside) (?:[A-Z]|[^\0-\u007F])/

/** Places that a sentence names. */
export function placesIn(sentence: Sentence, people: readonly Range[]): PlacedClue[] {
  const found: PlacedClue[] = []
  function add(clue: PlacedClue): void {
    if (found.some((other) => clue.start < other.end && other.start < clue.end)) return
    found.push(clue)
  }
  for (let index = 0; index < sentence.words.length; index++) {
    const clue = gazetteerPlaceAt(sentence, index, people)
    if (clue) add(clue)
  }
  const patterns = [
    ...(mayBeNamed.test(sentence.value) ? [{ isName: true, pattern: named() }] : []),
    ...(mayBeSmall.test(sentence.value) ? [{ isName: false, pattern: generic() }] : []),
  ]
  for (const { isName, pattern } of patterns) {
    for (const match of matchesOf(pattern, sentence.value)) {
      const lead = match.groups?.['blur'] ?? ''
      const from = sentence.start + match.index
      const range = { start: from + lead.length, end: from + match[0].length }
      add({
        kind: 'place',
        weight: 2,
        ...(isName && {
          key: hashOf('place', foldText(match[0].slice(lead.length)).value),
        }),
        ...range,
        ...(lead.trim() !== '' && { blur: { start: from, end: range.end, text: '' } }),
      })
    }
  }
  if (!mayBeUnknown.test(sentence.value)) return found
  for (const match of matchesOf(unknown(), sentence.value)) {
    const start = sentence.start + match.index
    const range = { start, end: start + match[0].length }
    const key = hashOf('place', foldText(match[0]).value)
    add({ kind: 'place', weight: 1, key, ...range, blur: withoutLead(sentence, range) })
  }
  return found
}

/** The preposition goes with the name, so that the rest still reads well. */
function withoutLead(sentence: Sentence, { start, end }: Range): Blur {
  const before = sentence.value.slice(0, start - sentence.start)
  return {
    start: start - (/ ?\b(?:in|near|outside) $/i.exec(before)?.[0].length ?? 0),
    end,
    text: '',
  }
}

/** The place where the author works: many readers know it, and that narrows everything down. */
export function placeOfAuthor(name: string | undefined): Clue | undefined {
  const place = name === undefined ? undefined : placeCalled(name)
  return place && place.kind !== 'nation' ? clueOf(place) : undefined
}

function gazetteerPlaceAt(
  sentence: Sentence,
  index: number,
  beside: readonly Range[],
): PlacedClue | undefined {
  const first = sentence.words[index]
  if (!first || !isCapitalised(first)) return undefined
  const before = precedingOf(sentence, index)
  // Where nothing around can make a place of the words, no table is asked.
  const least = before && locative.has(before.lower) ? 1 : leastStanding(sentence, index)
  for (let length = mostWords; length >= least; length--) {
    const last = sentence.words[index + length - 1]
    if (!last || !/^\p{L}/u.test(last.value)) continue
    const text = sentence.value.slice(first.start - sentence.start, last.end - sentence.start)
    const bare = text.replace(/['’]s$/, '')
    const place = placeCalled(bare)
    if (!place || place.kind === 'nation') continue
    const isLocated = isLocative(before, place, beside)
    // “FOR SALE” is in no town.
    if (bare === bare.toUpperCase()) return undefined
    if (!isLocated && (place.ambiguous || !stands(sentence, index, length))) return undefined
    const after = sentence.value.slice(first.start - sentence.start + bare.length)
    if (otherSense.test(after)) return undefined
    const range = { start: first.start, end: first.start + bare.length }
    const lead = isLocated && before ? leadOf(sentence, before) : undefined
    return {
      ...clueOf(place),
      ...range,
      ...(lead !== undefined && { blur: { start: lead, end: range.end, text: '' } }),
    }
  }
  return undefined
}

function isCapitalised({ value }: Word): boolean {
  const code = value.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(value)
}

/** How many words a place at a word has at least if no preposition stands before it. */
function leastStanding(sentence: Sentence, index: number): number {
  let length = 1
  while (length <= mostWords && !stands(sentence, index, length)) length++
  return length
}

/** Whether what follows some words lets them stand for a place. */
function stands({ words }: Sentence, index: number, length: number): boolean {
  const next = words[index + length]
  return (
    next !== undefined && (people.test(next.lower) || (index === 0 && subject.test(next.lower)))
  )
}

/** *From Mark* is from a person, *in Mark* is a village, and so it is in *a woman from Mark*. */
function isLocative(
  before: Word | undefined,
  { ambiguous }: Place,
  beside: readonly Range[],
): boolean {
  if (before === undefined || !locative.has(before.lower)) return false
  if (ambiguous !== 'name' || within.has(before.lower)) return true
  return before.lower === 'from' && beside.some(({ end }) => end === before.start - 1)
}

/** The word before a name, an article passed over: *on the Isle*. */
function precedingOf(sentence: Sentence, index: number): Word | undefined {
  const before = sentence.words[index - 1]
  return before?.lower === 'the' ? sentence.words[index - 2] : before
}

/** Where *in* begins, with the space before it, so that the rest still reads well. */
function leadOf(sentence: Sentence, preposition: Word): number {
  const at = preposition.start - sentence.start
  return preposition.start - (sentence.value[at - 1] === ' ' ? 1 : 0)
}

/** “Leeds mum”: a place before somebody. */
const people =
  /^(?:man|woman|lady|gent|gentleman|boy|girl|lad|lass|mum|dad|couple|teenager|pensioner|patient|driver|farmer|teacher|resident|local|grandmother|grandfather|mother|father)s?$/
/** “Applecross has one road”. */
const subject = /^(?:is|has|had|was|never|can|looks|looked|felt|wakes)$/

function clueOf(place: Place): Clue {
  const { population, name } = place
  return {
    kind: 'place',
    weight: population < small ? 2 : population <= wide ? 1 : 0,
    key: hashOf('place', placeKey(name)),
    population,
  }
}
