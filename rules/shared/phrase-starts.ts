import { lazy } from 'professional/rule'

/** Many phrases with slots, by the two words that each can begin with. */
export interface PhraseStarts {
  /** What a phrase that begins with a word, without its apostrophes, can go on with. */
  after(first: string): PhraseFollowers | undefined
}

export interface PhraseFollowers {
  /**
   * The places of the phrases that can begin so, in order.
   *
   * @param second The next word, if nothing parts it from the first.
   */
  then(second: string | undefined): readonly number[]
}

/** A phrase that may end after its first word, or that goes on with any. */
const anything = '*'

/**
 * Thousands of pairs: they are worked out for the words that a text has, since that takes longer than
 * to look through a draft.
 */
export function phraseStarts(phrases: readonly string[]): PhraseStarts {
  const byFirst = lazy(() => {
    const table = new Map<string, number[]>()
    for (const [place, phrase] of phrases.entries()) addFirstWords(table, phrase, place)
    return table
  })
  const known = new Map<string, PhraseFollowers>()
  return {
    after(first) {
      const found = known.get(first)
      if (found) return found
      const places = byFirst().get(first)
      if (!places) return undefined
      const followers = followersOf(first, places, phrases)
      known.set(first, followers)
      return followers
    },
  }
}

function followersOf(
  first: string,
  places: readonly number[],
  phrases: readonly string[],
): PhraseFollowers {
  const bySecond = new Map<string, number[]>()
  for (const place of places) {
    for (const second of secondWords(phrases[place] ?? '', first)) add(bySecond, second, place)
  }
  const always = bySecond.get(anything) ?? []
  return {
    then(second) {
      const own = second === undefined ? undefined : bySecond.get(second)
      if (!own) return always
      return always.length === 0
        ? own
        : places.filter((place) => own.includes(place) || always.includes(place))
    },
  }
}

/** The same without taking the phrase apart, as it is done for all of them. */
function addFirstWords(table: Map<string, number[]>, phrase: string, place: number): void {
  for (let at = 0; at < phrase.length;) {
    if (phrase[at] !== '{') return add(table, firstWord(phrase, at), place)
    const end = phrase.indexOf('}', at)
    let isOptional = false
    for (let choice = at + 1; choice <= end;) {
      const comma = phrase.indexOf(',', choice)
      const stop = comma < 0 || comma > end ? end : comma
      if (stop === choice) isOptional = true
      else add(table, firstWord(phrase, choice), place)
      choice = stop + 1
    }
    if (!isOptional) return
    at = end + 1
    while (phrase[at] === ' ') at++
  }
}

function firstWord(phrase: string, at: number): string {
  let end = at
  while (/[a-z\d']/.test(phrase.charAt(end))) end++
  const word = phrase.slice(at, end)
  return word.includes("'") ? word.replaceAll("'", '') : word
}

/** The words that follow a first word of a phrase. */
function secondWords(phrase: string, first: string): ReadonlySet<string> {
  const seconds = new Set<string>()
  const parts = partsOf(phrase)
  for (const [index, choices] of parts.entries()) {
    for (const choice of choices) {
      const [own, next] = splitWords(choice)
      if (own !== first) continue
      if (next !== undefined) seconds.add(next)
      else for (const word of leadsOf(parts, index + 1)) seconds.add(word)
    }
    if (!mayBeEmpty(choices)) break
  }
  return seconds
}

/** What a phrase can go on with from one of its parts on. */
function leadsOf(parts: readonly (readonly string[])[], from: number): readonly string[] {
  const leads: string[] = []
  for (const choices of parts.slice(from)) {
    for (const choice of choices) {
      const [lead] = splitWords(choice)
      if (lead !== undefined) leads.push(lead)
    }
    if (!mayBeEmpty(choices)) return leads
  }
  return [...leads, anything]
}

function partsOf(phrase: string): (readonly string[])[] {
  return (phrase.match(/\{[^}]*\}|…|[^{}…]+/g) ?? []).flatMap((part) => {
    if (part === '…') return [[anything]]
    if (part.startsWith('{')) return [part.slice(1, -1).split(',')]
    return part.trim() === '' ? [] : [[part]]
  })
}

function mayBeEmpty(choices: readonly string[]): boolean {
  return choices.some((choice) => choice.trim() === '')
}

function splitWords(text: string): string[] {
  return text.replaceAll("'", '').split(/[\s-]+/).filter(Boolean)
}

function add(table: Map<string, number[]>, word: string, place: number): void {
  const places = table.get(word)
  if (!places) table.set(word, [place])
  else if (places.at(-1) !== place) places.push(place)
}
