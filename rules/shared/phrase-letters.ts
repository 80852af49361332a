import type { Range } from 'professional/rule'

/** Phrases in lower case, each with the letter that stands for it. */
export interface PhraseLetters {
  readonly letters: ReadonlyMap<string, string>
  /** Of the phrases that begin with a word, how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>
}

export function phraseLetters(letters: ReadonlyMap<string, string>): PhraseLetters {
  const longest = new Map<string, number>()
  for (const phrase of letters.keys()) {
    const words = phrase.match(word) ?? []
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return { letters, longest }
}

export interface FoundPhrase extends Range {
  readonly value: string
}

const word = /[a-z]+(?:'[a-z]+)?/g

/** Finds phrases of a table in a plain text, the longest first; looked up, as a pattern of all would be slow to compile. */
export function findPhrases(text: string, { letters, longest }: PhraseLetters): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const starts: number[] = []
  const ends: number[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    starts.push(match.index)
    ends.push(word.lastIndex)
  }
  for (let place = 0; place < starts.length;) {
    const phrase = phraseAt(place)
    if (phrase) found.push(phrase)
    place += phrase?.words ?? 1
  }
  return found

  function phraseAt(place: number): (FoundPhrase & { readonly words: number }) | undefined {
    const start = starts[place] ?? 0
    const first = text.slice(start, ends[place])
    for (let words = longest.get(first) ?? 0; words > 0; words--) {
      const end = ends[place + words - 1]
      if (end === undefined) continue
      const value = letters.get(words === 1 ? first : text.slice(start, end))
      if (value !== undefined) return { start, end, value, words }
    }
    // “Women's”
    const apostrophe = first.indexOf("'")
    const value = apostrophe < 0 ? undefined : letters.get(first.slice(0, apostrophe))
    if (value === undefined) return undefined
    return { start, end: start + apostrophe, value, words: 1 }
  }
}
