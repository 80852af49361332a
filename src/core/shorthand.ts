import { endOfLettersAndDigits, nextLetterOrDigit } from './letters.ts'
import { lazy, matchesOf } from './pattern.ts'
import type { Range } from './sentences.ts'

/** Words as they are shortened in posts and messages, and the word that each stands for. */
const spelled: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  coz: 'because',
  cuz: 'because',
  txt: 'text',
  appt: 'appointment',
  appts: 'appointments',
  deffo: 'definitely',
  '2day': 'today',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2nite': 'tonight',
  b4: 'before',
  every1: 'everyone',
  some1: 'someone',
  any1: 'anyone',
  gr8: 'great',
  // Apostrophes are left out, where that makes no other word: no *ill*, *shed*, *well* and *its*.
  ...withoutApostrophe(
    "I'm I've you've we've they've you're they're he's she's that's there's what's who's you'll they'll ain't " +
      "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't",
  ),
}

function withoutApostrophe(words: string): Record<string, string> {
  return Object.fromEntries(
    words.split(' ').map((word) => [word.replace("'", '').toLowerCase(), word]),
  )
}

/** What a shortened word stands between: anything else may be part of a word, a tag or an address. */
const before = String.raw`(?<![^\s("“‘*…—–])`
const after = String.raw`(?![^\s.,!?;:)"”’*…—–\uD83C-\uD83E\u2600-\u27BF]|[.:]\S)`
/** Letters that are words only between words: no unit, no variable, no *hep B n C* and no *s l u t*. */
const betweenWords: Readonly<Record<string, string>> = {
  u: String.raw`(?<!\d ?|(?<![a-z])[a-mo-qs-z] |(?<![a-z]{2} )n )u(?! [a-qs-z](?![a-z]))`,
  r: String.raw`(?<=[a-z]{2} |(?<![a-z])u )r(?= (?:[a-z]{2}|u(?![a-z])))`,
  n: String.raw`(?<=[a-z]{2} )n(?= (?:[iu] )?[a-z]{2})`,
}

const pattern = lazy(() => {
  const words = Object.keys(spelled).map((word) => betweenWords[word] ?? word)
  return new RegExp(`${before}(?:${words.join('|')})${after}`, 'gi')
})

/** What follows *ur* where it is *you’re*. */
const isVerb =
  /^ (?:an?|so|the|such|not|just|all|being|too|very|really|going|gonna|welcome|right|wrong|nothing|still|\w{2,12}ing)\b/i
/** What follows *im* where it is *I’m*: *IM injections* go into a muscle, in small letters too. */
const isMood =
  /^ (?:so|not|sorry|sure|going|gonna|fed up|sick of|tired|glad|happy|proud|afraid|bored|done|really|totally|literally|just)\b/i
const mostAfter = 20

/** A word of a text that is shortened, and what it stands for. */
export interface Shorthand {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Which words of a file are read in full. */
export interface Shortening {
  /** Shortened words, in small letters, that are read as they are written. */
  readonly asWritten?: ReadonlySet<string>
  /** Stretches of the source, in order, outside of which nothing is shortened; all of it if unknown. */
  readonly shortened?: readonly Range[] | undefined
}

export const shortWords: readonly string[] = Object.keys(spelled)

/** Those in a term of a lexicon. */
export function shortWordsOf(term: string): string[] {
  return term
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => Object.hasOwn(spelled, word))
}

/**
 * The shortened words of a text, in order.
 *
 * @param asWritten Words, in small letters, that stand for nothing else.
 */
export function shorthandIn(text: string, asWritten: ReadonlySet<string> = none): Shorthand[] {
  const found: Shorthand[] = []
  if (!mayShorten(text)) return found
  for (const { 0: word, index } of matchesOf(pattern(), text)) {
    if (asWritten.has(word.toLowerCase())) continue
    const end = index + word.length
    const full = fullWord(word, text.slice(end, end + mostAfter))
    if (full !== undefined) found.push({ start: index, end, text: full })
  }
  return found
}

/**
 * Most texts shorten nothing, which is told from the length of words, and from their first and last
 * letters: to cut a word out takes longer.
 */
function mayShorten(text: string): boolean {
  const { lengths, lasts, longest } = shapes()
  for (let at = nextLetterOrDigit(text, 0); at < text.length;) {
    const end = endOfLettersAndDigits(text, at)
    const first = text.charCodeAt(at)
    const known =
      ((lengths[first] ?? 0) >> Math.min(end - at, longest + 1)) &
      ((lasts[first] ?? 0) >> lastBit(text, end))
    if ((known & 1) === 1 && Object.hasOwn(spelled, text.slice(at, end).toLowerCase())) return true
    at = nextLetterOrDigit(text, end)
  }
  return false
}

/** The same for a letter and its capital. */
function lastBit(text: string, end: number): number {
  return text.charCodeAt(end - 1) & 31
}

/** For the first letter of a word, a bit for each length and for each last letter; and the longest. */
const shapes = lazy(() => {
  const lengths = new Uint16Array(128)
  const lasts = new Int32Array(128)
  for (const word of shortWords) {
    for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) {
      lengths[first] = (lengths[first] ?? 0) | (1 << word.length)
      lasts[first] = (lasts[first] ?? 0) | (1 << lastBit(word, word.length))
    }
  }
  return { lengths, lasts, longest: Math.max(...shortWords.map(({ length }) => length)) }
})

const none: ReadonlySet<string> = new Set()

function fullWord(word: string, after: string): string | undefined {
  const lower = word.toLowerCase()
  const full = lower === 'ur' && isVerb.test(after) ? "you're" : spelled[lower]
  if (word === 'im' && !isMood.test(after)) return undefined
  if (full === undefined || word === lower) return full
  // What is all in capitals may be an abbreviation.
  return /^.[a-z'\d]+$/.test(word) ? full.charAt(0).toUpperCase() + full.slice(1) : undefined
}

/** The same text with its words in full. */
export function spellOut(text: string): string {
  let out = ''
  let from = 0
  for (const { start, end, text: word } of shorthandIn(text)) {
    out += text.slice(from, start) + word
    from = end
  }
  return out + text.slice(from)
}
