import { lazy, makePattern, matchesOf } from 'professional/rule'

const name = String.raw`\p{L}[\p{L}’'-]{0,30}\.?(?: \p{L}[\p{L}’'-]{0,30}){0,2}`
const introductions = lazy(() =>
  [
    String.raw`\b(?:(?:who|whom|that) (?:I|we)(?:['’](?:ll|d)| shall| will| would)? call|(?:let(?:['’]s| us| me)|(?:I|we)(?:['’](?:ll|d)| shall| will| would)) (?:just )?call (?:him|her|them|(?:this|the|our) [\p{L}-]+)) (${name})`,
    String.raw`\b(${name})(?: is|,)? \(?(?:not (?:her|his|their) real name|(?:a|her|his) pseudonym|name changed)\b`,
  ].map((source) => makePattern(source, 'giu')),
)

/** Tells names that the author says are not real: *whom we shall call Mrs Elm*. */
export function pseudonymsIn(text: string): (name: string) => boolean {
  const found = introductions().flatMap((pattern) => [...matchesOf(pattern, text)])
  const known = new Set(found.flatMap(({ 1: words = '' }) => words.toLowerCase().split(' ')))
  return (name) =>
    name
      .toLowerCase()
      .split(' ')
      .every((word) => known.has(word))
}
