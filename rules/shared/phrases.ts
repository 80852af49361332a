import { expandBraces, type Range } from 'professional/rule'

/** A word, or a part of one that hyphens join: *HIV* of *HIV-positive*. */
export interface Token extends Range {
  readonly lower: string
}

/** Phrases by their first words, longest first. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at a token. */
  at(
    tokens: readonly Token[],
    index: number,
  ): { readonly value: T; readonly length: number } | undefined
  /** Whether a phrase may begin at one of the words, which are no tokens yet. */
  mayBegin(words: readonly WordLike[]): boolean
}

interface Row<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** The phrases of one first word. */
interface Rows<T> {
  alone: Row<T> | undefined
  readonly bySecond: Map<string, Row<T>[]>
}

/** @param entries Phrases in lower case, with `{a,b}` for either, and what they stand for. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Rows<T>>()
  /** By how they start: most texts ask for few of them. */
  const waiting = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) {
    for (const start of startsOf(entry[0])) {
      const others = waiting.get(start)
      if (others) others.push(entry)
      else waiting.set(start, [entry])
    }
  }

  function rowsOf(first: string): Rows<T> | undefined {
    const start = startOf(first)
    const due = waiting.get(start)
    if (!due) return byFirst.get(first)
    waiting.delete(start)
    for (const [pattern, value] of due) {
      for (const phrase of expandBraces(pattern)) {
        const words = wordsOf(phrase)
        if (startOf(words[0]) === start) addRow(byFirst, { words, value })
      }
    }
    return byFirst.get(first)
  }

  return {
    at(tokens, index) {
      const rows = rowsOf(tokens[index]?.lower ?? '')
      if (!rows) return undefined
      const longer = rows.bySecond.get(tokens[index + 1]?.lower ?? '')
      const row = longer?.find((candidate) => goesOn(candidate, tokens, index)) ?? rows.alone
      return row && { value: row.value, length: row.words.length }
    },
    mayBegin(words) {
      for (const [index, { lower }] of words.entries()) {
        const rows = rowsOf(withoutPossessive(lower))
        if (!rows) {
          if (lower.includes('-') && lower.split('-').some(beginsPhrase)) return true
          continue
        }
        if (rows.alone) return true
        const next = words[index + 1]?.lower.split('-', 1)[0]
        if (next !== undefined && rows.bySecond.has(withoutPossessive(next))) return true
      }
      return false
    },
  }

  function beginsPhrase(part: string): boolean {
    return rowsOf(withoutPossessive(part)) !== undefined
  }
}

const startLength = 3

function startOf(word: string | undefined): string {
  return word?.slice(0, startLength) ?? ''
}

function startsOf(pattern: string): Iterable<string> {
  // Nearly all begin with letters that are the same in all that they stand for.
  if (/^[^{\s-]{3}/.test(pattern)) return [startOf(pattern)]
  return new Set(expandBraces(pattern).map((phrase) => startOf(wordsOf(phrase)[0])))
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/[\s-]+/).filter(Boolean)
}

/** Of two phrases of the same words, the first one counts. */
function addRow<T>(byFirst: Map<string, Rows<T>>, row: Row<T>): void {
  const [first, second] = row.words
  if (first === undefined) return
  let rows = byFirst.get(first)
  if (!rows) byFirst.set(first, (rows = { alone: undefined, bySecond: new Map() }))
  if (second === undefined) {
    rows.alone ??= row
    return
  }
  const longer = rows.bySecond.get(second)
  if (!longer) {
    rows.bySecond.set(second, [row])
    return
  }
  const place = longer.findIndex(({ words }) => words.length < row.words.length)
  longer.splice(place < 0 ? longer.length : place, 0, row)
}

/** Whether the words of a phrase from its third on stand there. */
function goesOn({ words }: Row<unknown>, tokens: readonly Token[], index: number): boolean {
  for (let offset = 2; offset < words.length; offset++) {
    if (tokens[index + offset]?.lower !== words[offset]) return false
  }
  return true
}

/** A phrase of a table that stands among tokens. */
export interface FoundPhrase<T> extends Range {
  readonly value: T
  /** The place of its first token. */
  readonly index: number
  readonly length: number
}

/** The phrases of a table in order, none over another. */
export function phrasesIn<T>(tokens: readonly Token[], table: PhraseTable<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let index = 0; index < tokens.length;) {
    const match = table.at(tokens, index)
    const first = tokens[index]
    const last = match && tokens[index + match.length - 1]
    if (match && first && last) found.push({ ...match, index, start: first.start, end: last.end })
    index += match?.length ?? 1
  }
  return found
}

interface WordLike extends Range {
  readonly lower: string
}

/** Words cut at their hyphens and without a possessive ending. */
export function tokensOf(words: readonly WordLike[]): Token[] {
  const tokens: Token[] = []
  for (const { lower, start, end } of words) {
    if (!lower.includes('-')) {
      tokens.push(token(lower, start, end))
      continue
    }
    let at = start
    for (const part of lower.split('-')) {
      tokens.push(token(part, at, at + part.length))
      at += part.length + 1
    }
  }
  return tokens
}

function token(lower: string, start: number, end: number): Token {
  const bare = withoutPossessive(lower)
  return { lower: bare, start, end: end - (lower.length - bare.length) }
}

/** A word in lower case without *’s*. */
export function withoutPossessive(lower: string): string {
  const last = lower.charCodeAt(lower.length - 1)
  if (last === apostrophe) return lower.slice(0, -1)
  const isOwner = last === letterS && lower.charCodeAt(lower.length - 2) === apostrophe
  return isOwner ? lower.slice(0, -2) : lower
}

const apostrophe = 39
const letterS = 115
