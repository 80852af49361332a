import { lazy, makePattern, matchesOf } from 'professional/rule'
import { shareOfAge, shareOfWeeks } from '../../lexicons/demography.ts'
import type { Ages, Blur, Clue, PlacedClue } from '../../shared/clue.ts'
import type { Sentence } from '../sentences.ts'

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const number = String.raw`\d{1,3}|a hundred(?: and (?:${units.join('|')}))?|(?:${tens.join('|')})(?:[- ](?:${units.slice(0, 9).join('|')}))?|${units.join('|')}`

/** “94-year-old”, “six weeks old”, “72yo”. */
const old = lazy(() =>
  makePattern(
    String.raw`\b(?:(?<article>an?) )?(?<number>${number})(?:[- ]?(?<unit>years?|yrs?|months?|mths?|weeks?|wks?|days?)[- ]old|[- ]?y\/?o)\b(?! (?:building|guidance|advice|rule|tradition|system|service|contract|pharmacy|practice|company|house|bottle|whisky|car)\b)`,
    'gi',
  ),
)
/** “aged 34”, “age 34”, “turned 90”, “her 90th birthday”. */
const aged = lazy(() =>
  makePattern(
    String.raw`\b(?:aged?|at the (?:grand (?:old )?)?age of|turn(?:ed|s|ing)|celebrat\w+|hit|reached) (?<number>\d{1,3}|${number})\b(?![ -]?(?:and|to|or|years? (?:of|in)|%|mg|ml|am|pm|-|–|days?|weeks?|months?|hours?|\.\d)| ?[:/]\d)|(?<birthday>\d{1,3})(?:st|nd|rd|th) birthday`,
    'gi',
  ),
)
/** “She is 97.”, “was 68 on Tuesday”. */
const said = lazy(() =>
  makePattern(
    String.raw`\b(?:is|was|['’]s|just|only|be|nearly|almost) (?<number>\d{1,3}|${number})(?=[.,;!?](?!\d)| (?:and|but|today|now|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|this|next|tomorrow|years young)\b|$)`,
    'gi',
  ),
)
/** “Joan, 72, …”, “a man (34)”. */
const apposed = lazy(() =>
  makePattern(
    String.raw`(?<=[a-z]),? ?(?:\((?<inner>\d{1,3})\)|(?<=, )(?<number>\d{2,3})(?:,|(?= who| and| from| with|\.|$)))`,
    'g',
  ),
)
/** “Seventy-one, started insulin on Friday”: of whoever the sentence before was about. */
const opening = lazy(() =>
  makePattern(
    String.raw`^(?<number>(?:${tens.join('|')})(?:[- ](?:${units.slice(0, 9).join('|')}))?)(?=, (?!(?:or|maybe|perhaps|even|if|not|people|patients|of|that|it|I|we|you|the|they|then|${tens.join('|')}|${units.join('|')})\b|\d)[a-z])`,
    'gi',
  ),
)
/** “72F”, “34 M”. */
const clipped = lazy(() =>
  makePattern(
    String.raw`(?<![\d.,/£$€])\b(?<number>\d{1,2}) ?(?:M|F|yo M|yo F|y\/o)\b(?! ?\d)`,
    'g',
  ),
)
/** “in her early thirties”, “in his 70s”. */
const decade = lazy(() =>
  makePattern(
    String.raw`\bin (?:her|his|their) (?:early |mid[- ]?|late )?(?:(?<digits>\d0)['’]?s|(?<word>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|(?<teens>teens))\b`,
    'gi',
  ),
)
/** Words that hold an age. */
const words = lazy(() =>
  makePattern(
    String.raw`\b(?<baby>newborn|neonate)|(?<toddler>toddler)|(?<teen>teenage[rd]?|teen|adolescent|schoolgirl|schoolboy)|(?<decades>quinquagenarian|sexagenarian|septuagenarian|octogenarian)|(?<old>nonagenarian|centenarian)\b`,
    'gi',
  ),
)

const decades: Readonly<Record<string, number>> = {
  twent: 20,
  thirt: 30,
  fort: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
  ninet: 90,
  quinquagenarian: 50,
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
}
const decadeNames = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
]
const oldest = 115

/*
 * Questions that the long patterns wait for: to compile one takes longer than to read a page.
 */

const mayCount =
  '(?:\\d|a hundred|one|tw|th(?:ree|ir)|ten|f(?:ou|iv|if|or)|s(?:ix|ev)|e(?:ig|lev)|nin)'
const mayBeOld = lazy(() => /old|y\/?o\b/i)
const mayBeAged = lazy(() =>
  makePattern(`birthday|(?:aged?|of|turn(?:ed|s|ing)|celebrat\\w+|hit|reached) ${mayCount}`, 'i'),
)
const mayBeSaid = lazy(() =>
  makePattern(`(?:is|was|['’]s|just|only|be|nearly|almost) ${mayCount}`, 'i'),
)
const digit = lazy(() => /\d/)
const mayOpen = lazy(() => /^(?:tw|th|f|s|e|n)\w+ty\b/i)
const mayBeDecade = lazy(() => /in (?:her|his|their) /i)

/** Ages that a sentence gives. */
export function agesIn({ value, start }: Sentence): PlacedClue[] {
  const found: PlacedClue[] = []
  function add(match: RegExpExecArray, clue: Clue | undefined, blur?: string): void {
    if (!clue) return
    const range = { start: start + match.index, end: start + match.index + match[0].length }
    if (found.some((other) => range.start < other.end && other.start < range.end)) return
    found.push({
      ...clue,
      ...range,
      ...(blur !== undefined && { blur: blurOf(clue, range, blur) }),
    })
  }

  function agesBy(question: () => RegExp, pattern: () => RegExp): Iterable<RegExpExecArray> {
    return question().test(value) ? matchesOf(pattern(), value) : []
  }

  for (const match of agesBy(mayBeOld, old)) {
    const { number: text = '', unit = 'years', article } = match.groups ?? {}
    const clue = ageOf(numberOf(text), unit)
    add(match, clue, clue && withArticle(adjectiveFor(clue), article))
  }
  for (const match of agesBy(mayBeAged, aged)) {
    const { number: text, birthday } = match.groups ?? {}
    const clue = ageOf(numberOf(text ?? birthday ?? ''), 'years')
    add(match, clue, birthday === undefined && /^age/i.test(match[0]) ? rangeFor(clue) : undefined)
  }
  for (const match of agesBy(mayBeSaid, said)) {
    const count = numberOf(match.groups?.['number'] ?? '')
    if (count >= 5) add(match, ageOf(count, 'years'))
  }
  for (const match of agesBy(digit, apposed)) {
    const { number: text, inner } = match.groups ?? {}
    add(match, ageOf(Number(text ?? inner), 'years'), inner === undefined ? undefined : '')
  }
  for (const match of agesBy(mayOpen, opening)) {
    add(match, ageOf(numberOf(match.groups?.['number'] ?? ''), 'years'))
  }
  for (const match of agesBy(digit, clipped)) {
    add(match, ageOf(Number(match.groups?.['number']), 'years'))
  }
  for (const match of agesBy(mayBeDecade, decade)) {
    const { digits, word = '', teens } = match.groups ?? {}
    const from = teens ? 13 : digits ? Number(digits) : (decades[word.toLowerCase()] ?? 0)
    add(match, band(from, teens ? 19 : from + 9))
  }
  for (const match of matchesOf(words(), value)) add(match, wordAge(match))
  return found
}

function wordAge({ groups = {} }: RegExpExecArray): Clue | undefined {
  if (groups['baby'])
    return { kind: 'age', weight: 2, ages: { from: 0, to: 0 }, share: shareOfWeeks(0, 4) }
  if (groups['toddler']) return band(1, 3)
  if (groups['teen']) return band(13, 19)
  if (groups['old']) return band(90, oldest)
  const from = decades[groups['decades']?.toLowerCase() ?? '']
  return from === undefined ? undefined : band(from, from + 9)
}

/** An age band, or 90 and over, which singles out as much as an exact age. */
function band(from: number, to: number): Clue {
  const ages: Ages = { from, to }
  return { kind: 'age', weight: from >= 90 ? 3 : 1, ages, share: shareOfAge(from, to) }
}

function ageOf(count: number, unit: string): Clue | undefined {
  if (!Number.isInteger(count) || count < 1) return undefined
  if (/^[wd]/i.test(unit)) {
    const weeks = /^d/i.test(unit) ? Math.ceil(count / 7) : count
    if (weeks > 100) return undefined
    return {
      kind: 'age',
      weight: 2,
      ages: { from: 0, to: Math.floor(weeks / 52) },
      share: shareOfWeeks(weeks - 1, weeks + 1),
    }
  }
  if (/^m/i.test(unit)) {
    if (count > 36) return undefined
    const years = Math.floor(count / 12)
    return {
      kind: 'age',
      weight: 2,
      ages: { from: years, to: years },
      share: shareOfAge(years) / 6,
    }
  }
  if (count > oldest) return undefined
  if (count >= 90) return { ...band(90, oldest), share: shareOfAge(count) }
  const from = Math.floor(count / 3) * 3
  return { kind: 'age', weight: 2, ages: { from, to: from + 2 }, share: shareOfAge(count) }
}

/** What stands before a noun instead: *thirty-something*. */
function adjectiveFor({ ages = { from: 0, to: 0 } }: Clue): string {
  const { from } = ages
  if (from >= 90) return 'older'
  if (from < 13) return 'young'
  if (from < 20) return 'teenage'
  return `${tens[Math.floor(from / 10) - 2]}-something`
}

function rangeFor(clue: Clue | undefined): string | undefined {
  const from = clue?.ages?.from
  if (from === undefined || from < 20 || from >= 90) return undefined
  return `in their ${decadeNames[Math.floor(from / 10) - 2]}`
}

function withArticle(adjective: string, article: string | undefined): string {
  if (article === undefined) return adjective
  const fitting = /^[aeo]/.test(adjective) ? 'an' : 'a'
  return `${article.startsWith('A') ? fitting.replace('a', 'A') : fitting} ${adjective}`
}

function blurOf(clue: Clue, range: { start: number; end: number }, text: string): Blur {
  const from = clue.ages?.from ?? 0
  const isSilent = text === '' || from >= 90 || from < 13
  if (isSilent) return { ...range, text }
  const decadeStart = from < 20 ? 13 : Math.floor(from / 10) * 10
  return { ...range, text, left: band(decadeStart, from < 20 ? 19 : decadeStart + 9) }
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const lower = text.toLowerCase()
  if (lower.startsWith('a hundred')) return 100 + Math.max(0, units.indexOf(lower.slice(14)) + 1)
  const unit = units.indexOf(lower)
  if (unit >= 0) return unit + 1
  const [ten = '', one] = lower.split(/[- ]/)
  const base = (tens.indexOf(ten) + 2) * 10
  return one === undefined ? base : base + units.indexOf(one) + 1
}
