import { type DraftMeta, foldText, type TextMatch, type TextView } from 'professional/rule'

const companySuffix = /[\s,]+(?:ltd|limited|plc|llp|inc|gmbh|uk)\.?$/i

/** What the front matter says the author has a stake in, as a text would name it. */
export function interestsIn({ interests = [], brand, products = [], author }: DraftMeta): string[] {
  const all = [...interests, brand, ...products.map(({ name }) => name), author?.workplace]
  return [
    ...new Set(
      all.flatMap((entry) => {
        if (entry === undefined) return []
        const whole = entry.replace(/\s*\([^)]{0,80}\)/, '').replace(companySuffix, '')
        const last = whole.split(/\b(?:of|in|for|at|by|from|with|to)\s/i).at(-1) ?? whole
        // A name has a capital; “cycling” is an interest of another kind.
        return [whole, last]
          .filter((name) => /\p{Lu}/u.test(name))
          .map((name) => foldText(name).value.trim())
          .filter(({ length }) => length > 2)
      }),
    ),
  ]
}

/** Where a text has the name, however it is written. */
export function occurrencesOf(view: TextView, name: string): TextMatch[] {
  const folded = view.fold()
  const found: TextMatch[] = []
  for (let at = folded.value.indexOf(name); at !== -1; at = folded.value.indexOf(name, at + 1)) {
    const isWord = !/[a-z\d]/.test(
      folded.value.charAt(at - 1) + folded.value.charAt(at + name.length),
    )
    if (!isWord) continue
    const { start, end } = folded.back(at, at + name.length)
    found.push(view.slice(start, end))
  }
  return found
}
