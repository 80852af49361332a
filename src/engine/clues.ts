import { expandBraces } from '../core/lexicon.ts'
import { type Feature, features, type Wakes } from '../core/wakes.ts'
import type { Rule } from '../core/rule.ts'
import { wordsOf } from './first-words.ts'
import { termsOf } from './word-table.ts'

/** What wakes one rule. */
export interface RuleClues {
  /** Any of these does: the terms of its lexicon. */
  readonly terms: readonly Clue[]
  /** One of each row does; without rows, nothing but its terms. */
  readonly rows: readonly (readonly Clue[])[]
  /** One of each row has to be there in any case. */
  readonly needs: readonly (readonly Clue[])[]
  /** It says nothing of what wakes it. */
  readonly isRestless: boolean
}

/** A clue as the scan finds it. */
export type Clue =
  | {
      readonly kind: 'words'
      /** One, or two that follow each other. */
      readonly words: readonly string[]
      /** The last one may go on. */
      readonly isBeginning: boolean
    }
  | { readonly kind: 'hash'; readonly hash: number }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'feature'; readonly text: Feature }

const known = new WeakMap<Rule, RuleClues>()

/** What wakes a rule, worked out once. */
export function cluesOf(rule: Rule): RuleClues {
  let clues = known.get(rule)
  if (!clues) known.set(rule, (clues = readClues(rule)))
  return clues
}

function readClues(rule: Rule): RuleClues {
  const terms = termsOf(rule).flatMap(({ term }) =>
    expandBraces(term).map((phrase) => readPhrase(phrase)),
  )
  if (rule.evasions && terms.length > 0) terms.push({ kind: 'feature', text: '<disguise>' })
  return {
    terms,
    rows: readRows(rule.wakes),
    needs: readRows(rule.needs),
    isRestless: readRows(rule.wakes).length === 0 && terms.length === 0,
  }
}

function readRows(wakes: Wakes | undefined): readonly (readonly Clue[])[] {
  const rows = wakes?.() ?? []
  return rows.map((row) => row.flatMap((clue) => expandBraces(clue).map(readClue)))
}

/** @throws {Error} For a clue that nothing can be. */
function readClue(clue: string): Clue {
  const feature = features.find((name) => name === clue)
  if (feature) return { kind: 'feature', text: feature }
  if (/^[!-/:-@[-`{-~]$/.test(clue)) return { kind: 'sign', text: clue }
  if (/^=[\da-f]{8}$/.test(clue))
    return { kind: 'hash', hash: Number.parseInt(clue.slice(1), 16) | 0 }
  const isBeginning = clue.endsWith('*')
  return readPhrase(isBeginning ? clue.slice(0, -1) : clue, isBeginning)
}

/** Words that most texts hold: beside one of them, another word tells little more. */
const common = new Set(
  'a an and are be been for have in is it need not of on the to want you your'.split(' '),
)

/** Of words that follow each other in a phrase the two that fewest texts hold: long, not common. */
function readPhrase(phrase: string, isBeginning = false): Clue {
  // The scan parts words at apostrophes.
  const words = wordsOf(phrase).flatMap((word) => word.split("'"))
  const [first] = words
  if (first === undefined) throw new Error(`“${phrase}” has no word to look for`)
  if (words.length === 1) return { kind: 'words', words, isBeginning }
  const pairs = words.slice(1).map((word, place) => [words[place] ?? '', word])
  const rarity = (pair: readonly string[]): number =>
    pair.reduce((sum, word) => sum + (common.has(word) ? 1 : word.length), 0)
  const rarest = Math.max(...pairs.map(rarity))
  const pair = pairs.findLast((each) => rarity(each) === rarest) ?? []
  return { kind: 'words', words: pair, isBeginning: isBeginning && pair === pairs.at(-1) }
}
