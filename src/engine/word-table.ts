import type { Term } from '../core/lexicon.ts'
import type { Rule } from '../core/rule.ts'
import { firstWordsOf } from './first-words.ts'

/**
 * For each word that a term of some list starts with, the numbers of these terms with spaces
 * between them. Strings, since most are never read.
 */
export type WordTable = Readonly<Record<string, string>>

/** Tables that were worked out when the program was built, so that a run need not. */
export type ReadyWords = (rule: Rule) => WordTable | undefined

export function createWordTable(terms: readonly Term[]): WordTable {
  // Without a prototype: «constructor» is a word like any other.
  const numbers = Object.create(null) as Record<string, number[]>
  for (const [number, { term }] of terms.entries()) {
    for (const first of firstWordsOf(term)) (numbers[first] ??= []).push(number)
  }
  return Object.fromEntries(Object.entries(numbers).map(([first, list]) => [first, list.join(' ')]))
}

/** What a rule wants looked for, if anything. */
export function termsOf(rule: Rule): readonly Term[] {
  return rule.retext?.gate() ?? rule.lexicon ?? []
}
