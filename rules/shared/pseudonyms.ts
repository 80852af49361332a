import { lazy, makePattern, matchesOf } from 'professional/rule'

const name = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*)*`
const introductions = lazy(() =>
  [
    String.raw`\b(?:(?:who|whom|that) (?:I|we)(?:['’](?:ll|d)| shall| will| would)? call|(?:[Ll]et(?:['’]s| us| me)|(?:I|[Ww]e)(?:['’](?:ll|d)| shall| will| would)) (?:just )?call (?:him|her|them|(?:this|the|our) [\p{L}-]+)) (${name})`,
    String.raw`\b(${name})(?: is|,)? \(?(?:not (?:her|his|their) real name|(?:a|her|his) pseudonym|name changed)\b`,
  ].map((source) => makePattern(source, 'gu')),
)

/** The words of names that the author says are not real: *whom we shall call Mrs Elm*. */
export function pseudonymsIn(text: string): ReadonlySet<string> {
  const found = introductions().flatMap((pattern) => [...matchesOf(pattern, text)])
  return new Set(found.flatMap(({ 1: words = '' }) => words.split(' ')))
}
