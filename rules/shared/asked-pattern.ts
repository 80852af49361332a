import { hasPlainLetters, lazyPattern, type Pattern } from 'professional/rule'

/**
 * A long pattern behind a short question, which has to hold for whatever the pattern finds: to
 * compile it takes as long as to look through some pages.
 */
export function askedPattern(question: RegExp, source: string, flags = ''): Pattern {
  const pattern = lazyPattern(source, flags)
  // Beyond ASCII there are letters that patterns with the flag `u` take for others.
  const mayHold = (text: string): boolean => question.test(text) || !hasPlainLetters(text)
  return {
    source,
    test: (text) => mayHold(text) && pattern.test(text),
    exec: (text) => (mayHold(text) ? pattern.exec(text) : null),
  }
}
