import type { Term } from '../core/lexicon.ts'
import type { Rule } from '../core/rule.ts'
import { firstWordsOf } from './first-words.ts'

/**
 * For each word that a phrase of some rule starts with, pairs of numbers with spaces between them:
 * which rule of the list, and which of its terms. Strings, since most are never read. Worked out when the program is built, so that a run need not look at
 * thousands of terms to find the few that a draft could hold.
 */
export type WordTable = Readonly<Record<string, string>>

/** A table with the list of rules that its numbers count. */
export interface ReadyWords {
  readonly rules: readonly Rule[]
  readonly table: WordTable
}

export function createWordTable(rules: readonly Rule[]): WordTable {
  // Without a prototype: «constructor» is a word like any other.
  const pairs = Object.create(null) as Record<string, number[]>
  for (const [number, rule] of rules.entries()) {
    for (const [place, { term }] of termsOf(rule).entries()) {
      for (const first of firstWordsOf(term)) (pairs[first] ??= []).push(number, place)
    }
  }
  return Object.fromEntries(
    Object.entries(pairs).map(([first, numbers]) => [first, numbers.join(' ')]),
  )
}

/** What a rule wants looked for, if anything. */
export function termsOf(rule: Rule): readonly Term[] {
  return rule.retext?.gate() ?? rule.lexicon ?? []
}
