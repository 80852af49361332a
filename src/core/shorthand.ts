import { lazy } from './pattern.ts'

/** Words as they are shortened in posts and messages, and what they stand for. */
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
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: "don't know",
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
    "I've you've we've they've you're they're he's she's that's there's what's who's you'll they'll ain't " +
      "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't",
  ),
}

function withoutApostrophe(words: string): Record<string, string> {
  return Object.fromEntries(
    words.split(' ').map((word) => [word.replace("'", '').toLowerCase(), word]),
  )
}

/** What a word stands between that could be anything else: part of a name, a tag or an address. */
const inside = String.raw`[\w'’@#&/\\+=-]`
/** Letters that are words only between words: no unit, no variable, and no *hep B n C*. */
const betweenWords: Readonly<Record<string, string>> = {
  u: String.raw`(?<!\d ?)u`,
  r: String.raw`(?<=[a-z]{2} )r(?= [a-z]{2})`,
  n: String.raw`(?<=[a-z]{2} )n(?= [a-z]{2})`,
}

const pattern = lazy(() => {
  const words = Object.keys(spelled).map((word) => betweenWords[word] ?? word)
  return new RegExp(
    String.raw`(?<!${inside}|\.(?=\S))(?:${words.join('|')})(?!${inside}|\.\w)`,
    'gi',
  )
})

/** A word of a text that is shortened, and what it stands for. */
export interface Shorthand {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const shortWords: readonly string[] = Object.keys(spelled)

/** The shortened words of a text, in order. What is in capitals may be an abbreviation. */
export function shorthandIn(text: string): Shorthand[] {
  const found: Shorthand[] = []
  for (const { 0: word, index } of text.matchAll(pattern())) {
    const lower = word.toLowerCase()
    const full = spelled[lower]
    const isCapital = word !== lower
    if (full === undefined || (isCapital && !/^[A-Z][a-z'\d]+$/.test(word))) continue
    const text = isCapital ? full.charAt(0).toUpperCase() + full.slice(1) : full
    found.push({ start: index, end: index + word.length, text })
  }
  return found
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
