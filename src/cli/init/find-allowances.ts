import { rules } from '../../../rules/index.ts'
import type { Allowance } from '../../core/config.ts'
import { expandBraces } from '../../core/lexicon.ts'
import type { Rule } from '../../core/rule.ts'
import { wordsOf } from '../../engine/first-words.ts'
import { termsOf } from '../../engine/word-table.ts'

export interface FoundAllowances {
  readonly allow: readonly Allowance[]
  /** How many words no rule reports, so that nothing need be said of them. */
  readonly idle: number
}

/**
 * Which rules would report words that another linter was told to let pass.
 *
 * @param terms Phrases; `{a,b}` stands for either.
 */
export function findAllowances(terms: readonly string[], reason: string): FoundAllowances {
  const rulesOf = indexRules()
  const byRule = new Map<string, string[]>()
  let idle = 0
  for (const term of terms) {
    const found = new Set(
      expandBraces(term).flatMap((phrase) =>
        runsOf(wordsOf(phrase)).flatMap((run) => rulesOf.get(run) ?? []),
      ),
    )
    if (found.size === 0) idle++
    for (const rule of found) byRule.set(rule, [...(byRule.get(rule) ?? []), term])
  }
  const allow = [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, words]) => ({ rule, words, reason }))
  return { allow, idle }
}

/** The rules that look for a phrase, by its words. What sensitive rules look for is no phrase. */
function indexRules(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const rule of rules) {
    if (rule.sensitive) continue
    const phrases = termsOf(rule).flatMap(({ term }) => expandBraces(term))
    const keys = new Set(phrases.map(keyOf))
    if (!reportsPhrases(rule, keys)) continue
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), rule.id])
  }
  return index
}

/**
 * Whether a rule reports its phrases themselves, as its examples have it. To others they are clues
 * to something longer, which no allowance of a phrase would cover.
 */
function reportsPhrases({ examples }: Rule, phrases: ReadonlySet<string>): boolean {
  return examples.bad.some((example) => {
    // What is kept encoded are words that rules of word lists report.
    if (typeof example !== 'string' && example.encoded) return true
    const text = typeof example === 'string' ? example : example.text
    return [...text.matchAll(/«([^»]*)»/g)].some(([, marked = '']) => phrases.has(keyOf(marked)))
  })
}

function keyOf(phrase: string): string {
  return wordsOf(phrase).join(' ')
}

/** Everything that stands together in a phrase. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((_word, length) => words.slice(start, start + length + 1).join(' ')),
  )
}
