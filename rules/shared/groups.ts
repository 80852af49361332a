import { expandBraces, lazy, makePattern } from 'professional/rule'
import { blameNouns, harshAdjectives, scornNouns, vileWords } from '../lexicons/derogation.ts'
import { groupWords } from '../lexicons/group-words.ts'
import { alternatives } from './alternatives.ts'
import { findPhrases, type PhraseLetters, phraseLetters } from './phrase-letters.ts'
import { type MappedText, rangeIn, rewrite, type Rewriting } from './plain-sentence.ts'

/*
 * In a tagged text, words for a group are one capital each, and so are words of contempt; all
 * else is in lower case.
 *
 * - P: the group as such, in the plural: *women*, *all disabled people*, *those Muslims*
 * - S: anybody of the group: *an immigrant*, *any woman like you*
 * - T: one of the group: *that woman*
 * - Q: some of the group: *some women*, *our Polish patients*, *no disabled person*
 * - X in front of P: the group with a word of contempt: *filthy foreigners*
 * - I: a faith or a sexuality as such: *Islam*
 * - A, B, D: the adjective alone; B of faith, sexuality and sex, D of disability and age
 * - V, Z: what nobody can be called without contempt; Z is a noun said of people only
 * - N: blame, with an article: *a drain*; H: *awful* and the like
 */

/**
 * Letters for the words that names of groups are made of: adjectives A, B and D, which are E, F
 * and J where they are nouns as well; plurals K, N, O and W; singulars L, M and U.
 */
const groupParts = lazy((): PhraseLetters => {
  const table = new Map<string, string>()
  const set = (term: string, letter: string, over: Readonly<Record<string, string>> = {}): void => {
    for (const word of expandBraces(term)) table.set(word, over[table.get(word) ?? ''] ?? letter)
  }
  set(groupWords.other, 'A')
  set(groupWords.life, 'D')
  set(groupWords.belief, 'B')
  set(groupWords.singular, 'U', { A: 'F', B: 'E', D: 'D' })
  set(groupWords.peopleSingular, 'L', { F: 'J', U: 'M', A: 'J' })
  set(groupWords.peoplePlural, 'K')
  set(groupWords.plural, 'N', { K: 'O' })
  set(groupWords.oddPlural, 'W')
  set(groupWords.idea, 'I')
  set(groupWords.condition, 'C')
  return phraseLetters(table)
})

const contemptWords = lazy((): PhraseLetters => {
  const table = new Map<string, string>()
  for (const [term, letter] of [
    [vileWords, 'V'],
    [scornNouns, 'Z'],
    [blameNouns, 'N'],
    [harshAdjectives, 'H'],
  ] as const) {
    for (const word of expandBraces(term)) table.set(word, letter)
  }
  return phraseLetters(table)
})

const filler =
  '(?:(?:all|bloody|common|damn|dead|dirty|disgusting|effing|filthy|fucking|goddamn|horrible|lazy|little|other|single|so called|smelly|stupid|such|thieving|typical|ungrateful|useless|whole) ){0,2}'
const whereabouts =
  '(?: like (?:you|them|him|her|that|these|this|those|us)(?: lot)?\\b| of a certain age)?(?: (?:in|of|around|on|from|across|into) (?:this|our|the|my|your|these) (?:whole |entire )?(?:area|cities|city|country|earth|estate|government|island|nation|neighbourhood|nhs|office|planet|place|shop|society|street|town|uk|village|ward|world|profession)\\b(?! of))?(?: (?:around here|round here|over here|out there|everywhere|anywhere|nowadays|these days|today|here)\\b)?(?: with any power\\b)?'
const some =
  'some|several|few|a few|(?<!too )(?<!so )many|no|not all|our|my|his|her|its|we|us|one|two|three|four|five|both|\\d+|a lot of|lots of|a number of|many of|some of|few of|none of|a group of|groups of|a couple of'
const allOfThem =
  'all|most|any|every|every one of|every single one of|almost all|nearly all|the majority of|most of|all of|half|half of|all kinds of|you and all|any and all'
const goesOn =
  "(?= ?(?:[.,!?;:)]|$)| (?:are|is|were|can|can't|cannot|should|do|don't|just|always|never|all|will|won't|have|need|must|who|like|get|out|back|breed|caused|drink|eat|gave|hate|lie|moan|often|only|really|smell|steal|stink|still|think|want|cheat)\\b)"

const adjectives = '(?:[ABDEFJ] ){1,2}'
const namePattern = alternatives(
  [
    [
      /[KNOW]/,
      `(?<![a-z'])(?:(?<some>${some}) (?:of )?(?:the |these |those |you )?|(?:(?:${allOfThem}) (?:of )?)?(?:(?:the|these|those|you|them|such|more|other) )?(?:(?:kinds?|types?|sorts?) of )?)${filler}(?:${adjectives}[KOW]|W(?: K)?|[NO]|K with C)(?![a-zA-Z])(?:${whereabouts})`,
    ],
    [/the [ABD]/, `(?<![a-z'])the [ABD]${goesOn}`],
    [
      /(?:your|their) (?:kind|sort|lot)/,
      `(?<![a-z'])(?:your|their) (?:kind|sort|lot)(?= ?(?:[.!?,]|$)| (?:are|is|should|always|never|don't|do|will|can|need|belong)\\b)`,
    ],
    [
      /[EFJLMU]/,
      `(?<![a-z'])(?:(?<any>an?|any|every|each|another|the next|any other|yet another)|(?<that>that|this|the|some|your|their)|(?<no>no|my|our|his|her|one)) ${filler}(?:${adjectives}[LMJ]|[EFJMU]|L with C)(?![a-zA-Z])(?:${whereabouts})`,
    ],
    [/[ABDEFIJMU]/, '(?<bare>[ABDEFIJMU])'],
  ],
  '',
)
/** “Bloody foreigners”: the name alone says enough. */
export const contemptuous =
  'bloody|damn|dirty|disgusting|effing|filthy|fucking|goddamn|smelly|stupid|thieving|ungrateful|useless'
const contempt = makePattern(`\\b(?:${contemptuous}) `)
const bareTags: Readonly<Record<string, string>> = { B: 'B', D: 'D', E: 'B', I: 'I' }

/** What the name of a group may end with, as a term. */
export function endsOfNames(): string {
  const places = whereabouts.match(/[a-z]+(?=[|)])/g) ?? []
  return `{${[...Object.values(groupWords), 'kind,sort,lot', ...places].join(',')}}`
}

/** Writes capitals in the place of groups and of words of contempt in a plain text. */
export function tagGroups(text: MappedText, names: readonly Rewriting[]): MappedText {
  const others = findPhrases(text.value, contemptWords()).filter(
    ({ start, end }) => !names.some((name) => start < name.end && name.start < end),
  )
  return rewrite(
    text,
    [...names, ...others].toSorted((a, b) => a.start - b.start),
  )
}

/** Where a plain text names groups, and with which capitals. */
export function groupNamesIn(text: string): Rewriting[] {
  const marked = markParts(text)
  if (!marked) return []
  return [...namePattern.matchAll(marked.value)].map(({ 0: words, index, groups = {} }) => {
    const range = rangeIn(marked, { start: index, end: index + words.length })
    return { ...range, value: tagOf(words, groups) }
  })
}

/**
 * A plain text with a letter for each word that names of groups are made of, and the way back
 * into it; undefined where there is none.
 */
export function markParts(value: string): MappedText | undefined {
  const parts = findPhrases(value, groupParts())
  if (parts.length === 0) return undefined
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < value.length; at++) {
    from.push(at)
    to.push(at + 1)
  }
  return rewrite({ value, from, to }, parts)
}

function tagOf(words: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { bare, any, that, no, some: few } = groups
  if (bare !== undefined) return bareTags[bare] ?? 'A'
  if (any !== undefined) return 'S'
  if (that !== undefined) return / like (?:you|them|him|her)/.test(words) ? 'S' : 'T'
  if (no !== undefined || few !== undefined) return 'Q'
  return contempt.test(words) ? 'XP' : 'P'
}
