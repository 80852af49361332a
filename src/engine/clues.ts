import { expandBraces } from '../core/lexicon.ts'
import { type ClueRows, type Feature, features, type Wakes } from '../core/wakes.ts'
import type { Rule } from '../core/rule.ts'
import { wordsOf } from './first-words.ts'
import { termsOf } from './word-table.ts'

/** What wakes one rule. */
export interface RuleClues {
  /** Any of these does: the terms of its lexicon. */
  readonly terms: readonly Clue[]
  /** One of each row does; without rows, nothing but its terms. */
  readonly rows: Rows
  /** One of each row has to be there in any case. */
  readonly needs: Rows
  /** It says nothing of what wakes it. */
  readonly isRestless: boolean
}

export type Rows = readonly (readonly Clue[])[]

/** A clue as the scan finds it, or rows of them. */
export type Clue =
  | {
      readonly kind: 'words'
      /** One, two or three that follow each other. */
      readonly words: readonly string[]
      /** The last one may go on. */
      readonly isBeginning: boolean
    }
  | { readonly kind: 'hash'; readonly hash: number }
  /** What a longer word ends in. */
  | { readonly kind: 'ending'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'feature'; readonly text: Feature }
  | { readonly kind: 'rows'; readonly rows: Rows }

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
  return {
    terms,
    rows: rowsOf(rule.wakes),
    needs: rowsOf(rule.needs),
    isRestless: rowsOf(rule.wakes).length === 0 && terms.length === 0,
  }
}

function rowsOf(wakes: Wakes | undefined): Rows {
  return readRows(wakes?.() ?? [])
}

function readRows(rows: ClueRows): Rows {
  return rows.map((row) =>
    row.flatMap((clue): Clue[] =>
      typeof clue === 'string'
        ? expandBraces(clue).map(readClue)
        : [{ kind: 'rows', rows: readRows(clue) }],
    ),
  )
}

/** @throws {Error} For a clue that nothing can be. */
function readClue(clue: string): Clue {
  const feature = features.find((name) => name === clue)
  if (feature) return { kind: 'feature', text: feature }
  if (/^[!-/:-@[-`{-~£€]$/.test(clue)) return { kind: 'sign', text: clue }
  if (/^=[\da-f]{8}$/.test(clue))
    return { kind: 'hash', hash: Number.parseInt(clue.slice(1), 16) | 0 }
  if (/^\*\w{3,}$/.test(clue)) return { kind: 'ending', text: clue.slice(1) }
  if (/\w#$/.test(clue)) return readPhrase(clue, true)
  const isBeginning = clue.endsWith('*')
  return readPhrase(isBeginning ? clue.slice(0, -1) : clue, isBeginning)
}

/** What stands for a number among words. */
export const number = '#'

/** What stands for a word with a capital behind another. */
export const capital = '^'

/** The same for a word that is no month and no day: a name, perhaps. */
export const named = '^^'

/** What stands for no further word: the end of a sentence, or of more. */
export const ending = '$'

/** Words that most texts hold: beside one of them, another word tells little more. */
const common = new Set(
  'a an and are be been for have in is it need not of on the to want you your'.split(' '),
)

/** Of words that follow each other in a phrase the three, or two, that fewest texts hold. */
function readPhrase(phrase: string, isBeginning = false): Clue {
  const isCapital = phrase.endsWith(capital)
  const isLast = phrase.endsWith(` ${ending}`)
  const words = isCapital || phrase.includes(number) ? phrase.split(' ') : parted(phrase)
  const [first] = words
  if (first === undefined) throw new Error(`“${phrase}” has no word to look for`)
  // Beginnings are looked for in the first and second of words, numbers beside one.
  const whole = isBeginning ? words.slice(0, -1) : words
  if (isCapital) return { kind: 'words', words: words.slice(-2), isBeginning }
  if (isLast) return { kind: 'words', words: [...words.slice(-2), ending], isBeginning }
  const count = phrase.includes(number) ? 2 : Math.min(3, Math.max(whole.length, 2), words.length)
  if (count < 3) return { kind: 'words', ...rarestOf(words, isBeginning) }
  return { kind: 'words', words: rarestRun(whole, 3), isBeginning: false }
}

/** The scan parts words at apostrophes. */
function parted(phrase: string): readonly string[] {
  return wordsOf(phrase).flatMap((word) => word.split("'"))
}

function rarestOf(
  words: readonly string[],
  isBeginning: boolean,
): { readonly words: readonly string[]; readonly isBeginning: boolean } {
  if (words.length === 1) return { words, isBeginning }
  const pair = rarestRun(words, 2)
  return { words: pair, isBeginning: isBeginning && pair.at(-1) === words.at(-1) }
}

/** Long words that are not common; of several such runs the last. */
function rarestRun(words: readonly string[], length: number): readonly string[] {
  const rarity = (word: string): number => (common.has(word) ? 1 : word.length)
  let best: readonly string[] = []
  let most = 0
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length)
    const sum = run.reduce((before, word) => before + rarity(word), 0)
    if (sum < most) continue
    most = sum
    best = run
  }
  return best
}
