/** Everybody knows these, and most drafts on health hold one. */
export const knownCapitals: ReadonlySet<string> = new Set(
  'AIDS AM BBC COVID DNA EU GP GPS HIV ID IT MMR MP MPS MRI NHS NICE OK PM TV UK US USA WHO'.split(
    ' ',
  ),
)

/** Letters with two capitals or more among them; what else makes them one is for rules to say. */
const abbreviation = /(?<![A-Za-z\d])[A-Z][A-Za-z]{0,4}[A-Z][a-z]?(?![A-Za-z\d])/g

/** Whether a text has some different words that look like abbreviations, known ones aside. */
export function hasAbbreviations(text: string, count: number): boolean {
  const found = new Set<string>()
  for (const [word] of text.matchAll(abbreviation)) {
    if (knownCapitals.has(word)) continue
    if (found.add(word).size >= count) return true
  }
  return false
}
