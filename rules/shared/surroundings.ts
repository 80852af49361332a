import {
  hasPlainLetters,
  lazy,
  lazyPattern,
  shortPost,
  type TextMatch,
  type TextView,
} from 'professional/rule'

const plainWord = /[A-Za-z\d]+/g
const anyWord = lazy(() => /[\p{L}\p{N}]+/gu)
const letterOrDigit = lazyPattern(String.raw`[\p{L}\p{N}]`, 'u')
const capitalised = lazyPattern(String.raw`^\p{Lu}\p{Ll}`, 'u')
const capital = lazyPattern(String.raw`^\p{Lu}`, 'u')
const nameGoesOn = lazyPattern(String.raw`^[ -](?:(?:and|of|for|the|&) ){0,2}\p{Lu}\p{Ll}`, 'u')
/** “Diabetic or asthmatic patients”, and not “…, give us a ring”. */
const sharedNoun = lazyPattern(
  String.raw`^(?:,| and| or|\/| &)\s*(?!(?:give|live|arrive|receive|drive|want|call|all|need|feed|read|deal|feel|heal|seal)s?\s)[\p{L}-]+(?:ic|al|ive|ed|ant|ent|ous)s?\s+[\p{L}]+`,
  'u',
)
const secondOfTwo = lazyPattern(String.raw`^\W*(?:(?:and|or)\s+)?([\p{L}-]+)\s+([\p{L}']+)`, 'u')
const nextWord = lazyPattern(String.raw`^(?:\s+|-)([\p{L}\p{N}']+)`, 'u')

/** The rest of a sentence on both sides of a match, with straight apostrophes. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Longer sentences are looked at in part, which keeps every pattern fast. */
const reach = 240

export function sentenceAround(match: TextMatch): Surroundings {
  if (match === lastMatch) return lastAround
  const { view, start, end } = match
  const sentence = view.sentenceAt(start)
  lastMatch = match
  lastAround = {
    before: straighten(
      withoutSign(view.value.slice(Math.max(sentence.start, start - reach), start)),
    ),
    after: straighten(
      withoutLaugh(view.value.slice(end, Math.max(end, Math.min(sentence.end, end + reach)))),
    ),
  }
  return lastAround
}

/** Several questions are asked about a match, one after the other. */
let lastMatch: TextMatch | undefined
let lastAround: Surroundings = { before: '', after: '' }

/** Where the next sentence begins, in the next paragraph too. */
export function placeBehind(view: TextView, index: number): number | undefined {
  const { end } = view.sentenceAt(index)
  const at = end + view.value.slice(end, end + 8).search(/\S/)
  return at >= end && isOneStory(view, index, at) ? at : undefined
}

/** Where the one in front ends. */
export function placeBefore(view: TextView, index: number): number | undefined {
  const at = view.sentenceAt(index).start - 1
  return at >= 0 && isOneStory(view, index, at) ? at : undefined
}

export function nextSentence({ view, start }: TextMatch): string {
  return sentenceIn(view, placeBehind(view, start))
}

export function previousSentence({ view, start }: TextMatch): string {
  return sentenceIn(view, placeBefore(view, start))
}

function sentenceIn(view: TextView, at: number | undefined): string {
  if (at === undefined) return ''
  const { start, end } = view.sentenceAt(at)
  return straighten(view.value.slice(Math.max(start, at - reach), Math.min(end, at + reach)))
}

/** Whether two places stand in one paragraph, or in a short post in two neighbours of one kind. */
export function isOneStory(view: TextView, one: number, other: number): boolean {
  const first = view.blockAt(one)
  const second = view.blockAt(other)
  if (first.start === second.start) return true
  if (view.value.length > shortPost) return false
  return first.kind === 'prose' && second.kind === 'prose' && first.quoted === second.quoted
}

/** Without emoji that a sentence opens with, unless they judge what it says. */
export function withoutSign(sentence: string): string {
  return mayOpenWithSign.test(sentence) ? sentence.replace(openingSign, '') : sentence
}

/** As below, in ranges: to list what an emoji is takes half a millisecond. */
const mayOpenWithSign = /^[\u203C-\u3299\uD83C-\uD83F]/
const openingSign =
  /^(?:(?![❌❎✅✔✖🚫👎])\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?\u200D? ?){1,8}/u

/** Without the laugh that a sentence ends with, hashtags aside. */
export function withoutLaugh(sentence: string): string {
  return mayLaugh.test(sentence) ? sentence.replace(closingLaugh, '') : sentence
}

/** A cheap question: classes of letters take longer to make than most drafts to be looked at. */
const mayLaugh = / (?:lol|lmao|rofl|haha|tbh|smh|ffs)/i
const closingLaugh =
  /(?: (?:lol|lmao|rofl|haha(?:ha){0,3}|tbh|smh|ffs)){1,2}(?=(?:[^\p{L}\p{N}#@]|#\w{1,40}){0,40}$)/iu

export function straighten(text: string): string {
  return curved.test(text) ? text.replaceAll(curves, "'") : text
}

const curved = /[‘’ʼ]/
const curves = /[‘’ʼ]/g

/**
 * Whether the words are, or belong to, a name: *Department of Elderly Medicine*. A capital at the
 * start of a sentence says nothing, unless the next word has one too.
 */
export function isPartOfName(match: TextMatch): boolean {
  const { before, after } = sentenceAround(match)
  const words = match.value.match(hasPlainLetters(match.value) ? plainWord : anyWord()) ?? []
  const isFirst = !letterOrDigit.test(before)
  const counted = isFirst ? words.slice(1) : words
  if (counted.some((word) => capitalised.test(word))) return true
  const isCapital = capital.test(words.at(-1) ?? '')
  return isCapital && nameGoesOn.test(after)
}

/** Words that go on after a noun; any other word might be the noun of an adjective. */
const afterNoun = new Set(
  `a about above after again ago all almost already also always among an and any anymore are aren't
  around as at away back be became because become been before behind being below beside between but
  by came can can't cannot come comes could couldn't deserve deserves did didn't die died do does doesn't don't down
  during each either else especially even ever every everywhere except feel feels felt first for
  from further gave get gets getting give go goes got had has have having he her here his how i if
  in including inside instead into is isn't it its itself just know knows last later less like likely
  live lives living may maybe might more most must my myself near need needs never next no nor not
  now of off often on once one only or other others our out outside over perhaps please probably
  rather receive receives require requires same say says seem seems she should shouldn't since so
  some sometimes still struggle struggles such take takes taking than that the their them themselves then
  there these they this those though through throughout till to today together tomorrow tonight too
  toward towards under unless until up upon use uses using usually very via want wants was wasn't we
  well went were what when where whereas which while who whom whose why will with within without
  won't would wouldn't yesterday yet you your yourself bro dear dude eh honestly innit lol lmao mate
  pal sir smh tbh`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether words that can be noun or adjective are a noun here: no noun follows them. */
export function standsAsNoun(match: TextMatch): boolean {
  const { after } = sentenceAround(match)
  // “Diabetic or asthmatic patients”: the noun of both comes later.
  if (/^(?:[,/]| [ao&])/.test(after) && sharedNoun.test(after)) {
    const second = secondOfTwo.exec(after)
    if (second?.[1]?.endsWith('s') !== true && !isAfterNoun(second?.[2])) return false
  }
  const next = nextWord.exec(after)
  if (!next) return !/^[-\x7F\uFFFC]/u.test(after)
  if (after.startsWith('-')) return false
  // “Diabetics attending the clinic”: a plural hardly describes what follows.
  return isAfterNoun(next[1]) || (plural.test(match.value) && /^ \p{Ll}+ing\b/u.test(after))
}

const plural = /[^s]s$/i

function isAfterNoun(word: string | undefined): boolean {
  return (
    word === undefined ||
    afterNoun.has(word.toLowerCase().replace(/^(i|we|you|he|she|they)'.*/, '$1'))
  )
}
