import { countExpansions, expandBraces } from '../core/lexicon.ts'
import { wordsOf } from './first-words.ts'

/** Braces multiply: twenty pairs of two make a million phrases. */
const mostPhrases = 10_000

/** Why a term cannot be looked for; reads on after `file:line:column: `. */
export function termProblem(term: string): string | undefined {
  const count = countExpansions(term)
  if (count === undefined) return `a brace of the term “${term}” is not closed`
  if (count > mostPhrases) {
    return `the braces of a term stand for ${count.toLocaleString('en-GB')} phrases, more than ${mostPhrases.toLocaleString('en-GB')}; write it as several terms`
  }
  const hasWords = expandBraces(term).every((phrase) => wordsOf(phrase).length > 0)
  return hasWords ? undefined : `the term “${term}” has no word to look for`
}
