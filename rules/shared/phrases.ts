import { expandBraces, type Range } from 'professional/rule'

/** A word, or a part of one that hyphens join: *HIV* of *HIV-positive*. */
export interface Token extends Range {
  readonly lower: string
}

/** Phrases by their first word, longest first. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at a token. */
  at(
    tokens: readonly Token[],
    index: number,
  ): { readonly value: T; readonly length: number } | undefined
}

/** @param entries Phrases in lower case, with `{a,b}` for either, and what they stand for. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>()
  for (const [pattern, value] of entries) {
    for (const phrase of expandBraces(pattern)) {
      const words = phrase.split(/[\s-]+/).filter(Boolean)
      const [first] = words
      if (first === undefined) continue
      const rows = byFirst.get(first) ?? []
      rows.push({ words, value })
      byFirst.set(first, rows)
    }
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return {
    at(tokens, index) {
      const rows = byFirst.get(tokens[index]?.lower ?? '')
      const row = rows?.find(({ words }) =>
        words.every((word, offset) => tokens[index + offset]?.lower === word),
      )
      return row && { value: row.value, length: row.words.length }
    },
  }
}

/** A phrase of a table that stands among tokens. */
export interface FoundPhrase<T> extends Range {
  readonly value: T
  /** The place of its first token. */
  readonly index: number
  readonly length: number
}

/** The phrases of a table in order, none over another. */
export function* phrasesIn<T>(
  tokens: readonly Token[],
  table: PhraseTable<T>,
): Generator<FoundPhrase<T>> {
  for (let index = 0; index < tokens.length;) {
    const match = table.at(tokens, index)
    const first = tokens[index]
    const last = match && tokens[index + match.length - 1]
    if (match && first && last) yield { ...match, index, start: first.start, end: last.end }
    index += match?.length ?? 1
  }
}

interface WordLike extends Range {
  readonly lower: string
}

/** Words cut at their hyphens and without a possessive ending. */
export function tokensOf(words: readonly WordLike[]): Token[] {
  return words.flatMap(({ lower, start, end }) => {
    if (!lower.includes('-')) return [token(lower, start, end)]
    let at = start
    return lower.split('-').map((part) => {
      const from = at
      at += part.length + 1
      return token(part, from, from + part.length)
    })
  })
}

function token(lower: string, start: number, end: number): Token {
  const bare = lower.replace(/'s?$/, '')
  return { lower: bare, start, end: end - (lower.length - bare.length) }
}
