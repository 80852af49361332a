import type { TextMatch } from './text.ts'

/** One entry of a lexicon. */
export interface Term {
  /**
   * The phrase in lower case, unless case matters: then it matches only as written. `{a,b}`
   * stands for either, `{,s}` for an optional ending.
   */
  readonly term: string
  /** What may be said instead, best first. */
  readonly instead?: readonly string[]
  /** Why this term, where it differs from the rule's `why`. */
  readonly note?: string
  /** The guidance behind this term, where it differs from the rule's. */
  readonly source?: string
  /** A rule's own mark for a group of terms: a part of speech, a sense, a strength. */
  readonly sense?: string
}

/** A term found in a draft. */
export interface LexiconHit {
  readonly term: Term
  /** The one expansion of the term that stands there, in its own case. */
  readonly phrase: string
  readonly at: TextMatch
}

/** How many phrases a pattern stands for, without making them; undefined where a brace stays open. */
export function countExpansions(pattern: string): number | undefined {
  /** Of the text up to the next comma or brace of this depth, and where that stands. */
  function countFrom(start: number, depth: number): { count: number; end: number } | undefined {
    let count = 1
    for (let index = start; index < pattern.length; index++) {
      const sign = pattern[index]
      if (depth > 0 && (sign === ',' || sign === '}')) return { count, end: index }
      if (sign !== '{') continue
      let choices = 0
      let cut = index
      do {
        const choice = countFrom(cut + 1, depth + 1)
        if (!choice) return undefined
        choices += choice.count
        cut = choice.end
      } while (pattern[cut] === ',')
      index = cut
      count *= choices
    }
    return depth > 0 ? undefined : { count, end: pattern.length }
  }
  return countFrom(0, 0)?.count
}

/** Each phrase that `{a,b}` stands for, in the order written. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{')
  if (open < 0) return [pattern]
  // Most are one list of words, and long.
  const isFlat = open === 0 && pattern.indexOf('}') === pattern.length - 1
  if (isFlat && !pattern.includes('{', 1)) return pattern.slice(1, -1).split(',')
  let depth = 0
  const commas: number[] = []
  for (let index = open; index < pattern.length; index++) {
    const sign = pattern[index]
    if (sign === '{') depth++
    else if (sign === ',' && depth === 1) commas.push(index)
    else if (sign === '}' && --depth === 0) {
      const cuts = [open, ...commas, index]
      const head = pattern.slice(0, open)
      const tails = expandBraces(pattern.slice(index + 1))
      return cuts
        .slice(1)
        .flatMap((cut, place) =>
          expandBraces(pattern.slice((cuts[place] ?? open) + 1, cut)).flatMap((choice) =>
            tails.map((tail) => head + choice + tail),
          ),
        )
    }
  }
  throw new Error(`a brace of the term “${pattern}” is not closed`)
}
