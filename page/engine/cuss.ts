import { profanityTerms } from '../../rules/lexicons/profanity-terms.ts'

/**
 * The words that `retext-profanities` looks for, from our own list, which names all but the slurs of
 * the package's: those have a rule of their own. How sure it is of each word, no rule asks.
 */
export const cuss: Readonly<Record<string, number>> = Object.fromEntries(
  profanityTerms.flatMap(({ terms }) => terms).map((term) => [term, 2]),
)
