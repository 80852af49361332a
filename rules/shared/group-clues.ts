import { type ClueRow, type ClueRows, expandBraces } from 'professional/rule'
import { blameNouns, harshAdjectives, scornNouns, vileWords } from '../lexicons/derogation.ts'
import { groupWords } from '../lexicons/group-words.ts'
import { likelihoodOf } from './clue-likelihood.ts'
import { contemptuous, endsOfNames } from './groups.ts'
import { parsePattern, type PatternPart } from './parse-pattern.ts'
import { anyClues, mapClues, patternClues } from './pattern-clues.ts'

/**
 * What is in every plain text that one of some patterns finds something in, once `tagGroups` wrote
 * its capitals.
 */
export function taggedClues(sources: readonly string[]): ClueRows {
  const isNamed = (source: string): boolean => hasName(parsePattern(rewrite(source, signOf)))
  const named = sources.filter(isNamed)
  const unnamed = sources.filter((source) => !named.includes(source))
  const names = [...namedClues(), ...describedClues(nouns)]
  return anyClues(
    [...cluesOf(named), names],
    [...cluesOf(unnamed), [...names, ...adjectives, groupWords.idea]],
  )
}

function cluesOf(sources: readonly string[]): ClueRows {
  return mapClues(anyClues(...sources.map((source) => patternClues(standIns(source)))), (clue) =>
    clue.replace(/x[a-z]+\b/, (word) => meant[word] ?? word),
  )
}

/**
 * One word for each letter of contempt, since all that it may stand for in all patterns would take
 * seconds to weigh. A group may have any name, but for one that is sent out.
 */
function standIns(source: string): string {
  const named = source.replaceAll(/P(?= out)/g, String.raw`.*\bxname\b`)
  return rewrite(named, (letter) => standing[letter] ?? '.*')
}

const standing: Readonly<Record<string, string>> = {
  V: String.raw`.*\bxvile\b.*`,
  Z: String.raw`.*\bxscorn\b.*`,
  N: String.raw`\bxblame\b.*`,
  H: String.raw`.*\bxharsh\b.*`,
  I: String.raw`\bxidea\b`,
  X: String.raw`\bxscorned .*`,
}

const meant: Readonly<Record<string, string>> = {
  xvile: vileWords,
  xscorn: scornNouns,
  xblame: blameNouns,
  xharsh: harshAdjectives,
  xidea: groupWords.idea,
  xscorned: `{${contemptuous.replaceAll('|', ',')}}`,
  xname: endsOfNames(),
}

/** Something else for each capital of a pattern, and for each in a class of nothing else. */
function rewrite(source: string, change: (letter: string) => string): string {
  return source.replaceAll(/\\.|\[\^\]|\[[A-Z]+\]|\[[^\]]+\]|[A-Z]/g, (part) => {
    if (/^\[[A-Z]+\]$/.test(part)) return `(?:${Array.from(part.slice(1, -1), change).join('|')})`
    return /^[A-Z]$/.test(part) ? change(part) : part
  })
}

/** A pattern for tagged texts in which anything may stand in the place of each letter. */
export function ofAnyGroup(source: string): string {
  return rewrite(source, () => '.*')
}

/** A sign in the place of a name; no other stands in the patterns. */
const nameSign = '€'

function signOf(letter: string): string {
  return 'PSTQ'.includes(letter) ? nameSign : '.*'
}

/** Whether all that a pattern takes has a name. */
function hasName(part: PatternPart): boolean {
  switch (part.kind) {
    case 'texts':
      return part.texts.every((text) => text.includes(nameSign))
    case 'series':
      return part.parts.some(hasName)
    case 'choice':
      return part.parts.every(hasName)
    case 'optional':
      return false
    case 'repeated':
      return hasName(part.part)
  }
}

/** Nouns for people, with an adjective that makes a group of them. */
export const nouns = [
  groupWords.peoplePlural,
  groupWords.oddPlural,
  groupWords.peopleSingular,
].flatMap(expandBraces)
const adjectives = [groupWords.other, groupWords.life, groupWords.belief].flatMap(expandBraces)

/** What names a group, or one of it, without an adjective in front of a noun. */
function namedClues(): ClueRow {
  const { plural, oddPlural, condition } = groupWords
  return [
    plural,
    oddPlural,
    ...singularClues(),
    '{your,their} {kind,sort,lot}',
    `with ${condition}`,
    ...adjectives.map((adjective) => `the ${adjective}`),
  ]
}

/** Nouns for one of a group. */
export function singularClues(): ClueRow {
  const one = new Set(expandBraces(groupWords.peopleSingular))
  return [groupWords.singular, ...adjectives.filter((adjective) => one.has(adjective))]
}

/** An adjective that is commoner is looked for with its noun. */
const mostLikely = 0.003

/** So many letters of a noun, which spares the table a clue for each. */
const lettersOfNouns = 3

/** Adjectives for groups in front of some nouns. */
export function describedClues(of: readonly string[]): ClueRow {
  const after = `{${[...new Set(of.map((noun) => noun.slice(0, lettersOfNouns)))].join(',')}}*`
  return adjectives.map((each) => (likelihoodOf(each) > mostLikely ? `${each} ${after}` : each))
}
