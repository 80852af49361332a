import type { ClueRows, Range, TextView } from 'professional/rule'
import { type Trope, tropePatterns } from '../lexicons/misinformation.ts'
import { anyClues, patternClues } from './pattern-clues.ts'

export interface ToldTrope extends Range {
  readonly trope: Trope
}

/** Longer sentences are looked at in part, which keeps every pattern fast. */
const reach = 500

const denied = /\b(?:not|never|no|cannot|nor|neither|without)\b|n['’]t\b/i

/** The false claim that a sentence tells, whether the writer believes it or not. */
export function tropeIn(view: TextView, sentence: Range): ToldTrope | undefined {
  const text = view.value.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  for (const { trope, pattern } of tropePatterns()) {
    const found = trope.clue.test(text) ? pattern().exec(text) : null
    if (!found || (!trope.isDenial && denied.test(found[0]))) continue
    const start = sentence.start + found.index
    return { trope, start, end: start + found[0].trimEnd().length }
  }
  return undefined
}

/** What a draft holds that tells one of them. */
export function tropeClues(): ClueRows {
  return anyClues(
    ...tropePatterns().map(({ trope, pattern }) => [
      ...patternClues(pattern()),
      ...(trope.also === undefined ? [] : patternClues(`\\b${trope.also}\\b`)),
    ]),
  )
}
