import { isAcronym } from '../core/acronyms.ts'

/** Everybody knows these, and most drafts on health hold one. */
export const knownCapitals: ReadonlySet<string> = new Set(
  'AIDS AM BBC COVID DNA EU GP GPS HIV ID IT MMR MP MPS MRI NHS NICE OK PM TV UK US USA WHO'.split(
    ' ',
  ),
)

/** Letters with two capitals or more among them; what else makes them one is for rules to say. */
const abbreviation = /(?<![A-Za-z\d])[A-Z][A-Za-z]{0,4}[A-Z][a-z]?(?![A-Za-z\d])/g

/** What shouted words stand beside: others in capitals, with nothing of markup among them. */
const shoutedAfter = /^[ ,!?.:–-]{1,3}[A-Z]{3,}(?=[\s,!?.:;]|$)/
const shoutedBefore = /(?<![^\s,!?.:;(])[A-Z]{3,}[ ,!?.:–-]{1,3}$/
const nearby = 40

/** Whether a text has some different words that look like abbreviations, known and shouted ones aside. */
export function hasAbbreviations(text: string, count: number): boolean {
  const found = new Set<string>()
  for (const { 0: word, index } of text.matchAll(abbreviation)) {
    if (knownCapitals.has(word) || isShouted(word, text, index)) continue
    if (found.add(word).size >= count) return true
  }
  return false
}

/** Whether it is a word like any other, in capitals as the one beside it. */
function isShouted(word: string, text: string, start: number): boolean {
  if (word !== word.toUpperCase()) return false
  const end = start + word.length
  const isBeside =
    shoutedAfter.test(text.slice(end, end + nearby)) ||
    shoutedBefore.test(text.slice(Math.max(0, start - nearby), start))
  return isBeside && !isAcronym(word) && !isAcronym(word.replace(/S$/, ''))
}
