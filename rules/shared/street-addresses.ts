import {
  type ClueRows,
  lazy,
  lazyPattern,
  makePattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { anyClues, patternClues } from './pattern-clues.ts'

const way =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Crescent|Cres|Way|Place|Pl|Court|Ct|Gardens|Gdns|Grove|Terrace|Square|Sq|Mews|Hill|Row|Walk|Park|Parade|Green|Rise|View|House|Yard|Wharf|Quay|Boulevard|Blvd|Circle|Circus|Highway|Hwy|Parkway|Pkwy|Trail|Cottages?|Villas?|Mansions|Buildings|Vale|Fold|Croft|Meadows?|Common|Gate|Broadway|Heights|Lodge|Tower'
const plainWay = 'street|road|rd|lane|avenue|ave|crescent|terrace|grove|mews|cottages'
const plainName = String.raw`(?!(?:to|the|in|and|of|is|was|were|are|down|up|along|off|miles?|minutes?|days?|times|years?|hours?|mins?|weeks?|doors?|by|on|a|main|busy|way)\b)[a-z'’]{2,20}`
const house = 'House|Cottage|Farm|Lodge|Bungalow|Court|Flats|Villa|Barn|Mill|Manor'
const flat = String.raw`(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt\.?|[Rr]oom|[Cc]aravan|[Pp]lot)(?: [Nn]o\.?)? ?(?:[A-Za-z]|\d{1,4}[A-Za-z]?)`
const names = String.raw`(?:[A-Z\u00C0-\u00DE][\w'’.\u00C0-\u024F-]{0,24}(?: |\r?\n)){1,3}`
const number = String.raw`\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?`
const rest = String.raw`(?:(?:${way})\b|(?:${way.toUpperCase()})\b)`
const full = String.raw`(?:${flat},? )?${number},? ${names}${rest}(?:,? ${flat})?|${flat},? ${names}(?:${way})\b`
const lower = String.raw`(?:${flat},? )?${number},? (?:${plainName} ){1,2}(?:${plainWay})\b|${names}(?:${house})\b(?:, ${names}(?:${way})\b)?`
const start = String.raw`(?<![\w£$€.,:/#+-]|\d )`

const streets = lazy(() => makePattern(start + `(?:${full})`, 'g'))
const lowerStreets = lazy(() => makePattern(start + `(?:${lower})`, 'g'))
const mayHold = lazyPattern(String.raw`\b(?:${way})\b|\b(?:STREET|ROAD|LANE|AVENUE|CLOSE)\b`)
const mayHoldPlain = lazyPattern(
  String.raw`\b(?:${house})\b|\d[A-Za-z]?,? [^.!?\n]{2,45}\b(?:${plainWay})\b`,
)

/** A number or a flat before a name, without which there is no address; what is in one is long. */
const mayOpen =
  /\d[A-Za-z]?,? [A-Z\u00C0-\u00DE]|[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Rr]oom|[Cc]aravan|[Pp]lot/

/** What is in every text with a house, a street or what is called an address. */
export const addressClues = (): ClueRows => {
  const ways = patternClues(String.raw`\b(?:${way})\b`)
  const flats = ['flat', 'apartment', 'apt', 'room', 'caravan', 'plot']
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  // A letter or a number is the last word before a name, or the end of it.
  const numbered = ['# ^', ...flats.map((word) => `${word}#`)]
  const lettered = letters.map((letter): ClueRows => [
    [`${letter} ^`],
    [`no ${letter}`, ...flats.map((word) => `${word} ${letter}`)],
  ])
  // *Rooms* before a capital is more than one room.
  const joined = flats.flatMap((word) =>
    letters.flatMap((letter) => (letter === 's' ? [] : [`${word}${letter} ^`])),
  )
  return anyClues(
    [['# ^'], ...ways],
    [[...numbered, ...joined, ...lettered], ...ways, ...patternClues(`\\b${flat}`)],
    patternClues(lower, called()),
  )
}

/** Streets with a number: *14 Mill Lane*, *Flat 3, Elmfield House*. */
export function* streetsIn(view: TextView): Iterable<TextMatch> {
  if (mayHold.test(view.value) && mayOpen.test(view.value)) yield* view.matchAll(streets())
}

/** What needs more around it to be an address: *14 mill lane*, *Rose Cottage*. */
export function* plainStreetsIn(view: TextView): Iterable<TextMatch> {
  if (mayHoldPlain.test(view.value)) yield* view.matchAll(lowerStreets())
}

const called = lazy(() =>
  makePattern(
    String.raw`(?<=\b(?:[Hh]is|[Hh]er|[Pp]atient|[Pp]atient['’]s|[Pp]t|[Hh]ome) (?:home |new |current |full )?address(?: is| was|:| is:)(?: now)?\s)(?=[^\n.;!?]{0,60}\d)[A-Z\d](?:(?! (?:and|but|so|who|if|can|please|which|where|because|is|was)\b)[^\n.;!?(),]|, ?(?=[A-Z\d])){4,80}`,
    'g',
  ),
)

/** What somebody calls an address, in whatever form: *her address is 14 Elmfield, Brampton*. */
export function* calledAddressesIn(view: TextView): Iterable<TextMatch> {
  if (/ address/.test(view.value)) yield* view.matchAll(called())
}

/** What may stand between a street and its postcode. */
const town = /^(?:,? [A-Z][\w'’-]{1,30}){0,6},?[ \n]?$/

/** Whether a text between them makes a street and a postcode one address. */
export function isSameAddress(between: string): boolean {
  return between.length < 80 && town.test(between)
}
