import type { Range } from 'professional/rule'

/** Phrases in lower case, and the letter that stands for each. */
export type PhraseLetters = ReadonlyMap<string, string>

export interface FoundPhrase extends Range {
  readonly value: string
}

const word = /[a-z]+(?:'[a-z]+)?/g
const mostWords = 4

/** Finds phrases of a table in a plain text, the longest first; looked up, as a pattern of all would be slow to compile. */
export function findPhrases(text: string, table: PhraseLetters): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const words = [...text.matchAll(word)].map(({ 0: value, index }) => ({ value, start: index }))
  for (let place = 0; place < words.length;) {
    const phrase = phraseAt(place)
    if (phrase) found.push(phrase)
    place += phrase?.words ?? 1
  }
  return found

  function phraseAt(place: number): (FoundPhrase & { readonly words: number }) | undefined {
    const first = words[place]
    if (!first) return undefined
    for (let count = Math.min(mostWords, words.length - place); count > 0; count--) {
      const last = words[place + count - 1]
      if (!last) continue
      const { start } = first
      const end = last.start + last.value.length
      const value = table.get(text.slice(start, end))
      if (value !== undefined) return { start, end, value, words: count }
    }
    // “Women's”
    const stem = first.value.split("'")[0] ?? ''
    const value = stem === first.value ? undefined : table.get(stem)
    if (value === undefined) return undefined
    return { start: first.start, end: first.start + stem.length, value, words: 1 }
  }
}
