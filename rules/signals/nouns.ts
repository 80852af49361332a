import { lazyPattern, type Range } from 'professional/rule'
import {
  compoundHeads,
  personNouns,
  type PersonRole,
  wordsAfterPerson,
} from '../lexicons/person-nouns.ts'
import { withoutPossessive } from '../shared/phrases.ts'
import { between } from './names.ts'
import type { Sentence, Word } from './sentences.ts'

/** A noun phrase for one person: *a lovely old gent*, *my neighbour*. */
export interface NounMention extends Range {
  readonly role: PersonRole
  /** It begins with *my* or *our*, or is *one of ours*. */
  readonly isOurs: boolean
  /** A report without articles: *Lady in for her tablets*. */
  readonly isClipped: boolean
}

const capital = lazyPattern(String.raw`^\p{Lu}`, 'u')
const formOfVerb = lazyPattern(String.raw`^\p{L}{2,}(?:ed|ing|ly)$`, 'u')

const determiners: ReadonlySet<string> = new Set(
  "a an one this that another some the my our her his someone's somebody's someone’s somebody’s".split(
    ' ',
  ),
)
/** Words that no adjective is: a noun phrase cannot reach back over them. */
const barrier: ReadonlySet<string> = new Set(
  `and or but if of to in on at by for from with as than is are was were be been am has have had do does
  did not no any every each all both few many most more your their whose which who what when where why how
  he she they we i you it its these those via per so then there here said says told asks asked for about
  into over under after before while because until unless can could may might must shall should will would
  i'm it's that's there's we're you're he's she's they're`
    .trim()
    .split(/\s+/),
)
/** Verbs that open a clipped report: *Had lady in asking …*. */
const openers: ReadonlySet<string> = new Set('had saw served met helped treated seen'.split(' '))
/** Nouns that are adjectives or something else more often than a person. */
const doubtful: ReadonlySet<string> = new Set(
  'regular male female adult child student twin veteran pilot driver striker judge minister resident friend partner client caller vet kid actor person'.split(
    ' ',
  ),
)
/** What clipped reports from a counter say, and headlines do not. */
export const clippedReport =
  /\b(?:needs|wants|wanting|asking|in (?:for|with|again|today|tonight|asking|this)|on the phone|born on|complaining of|refusing|due (?:her|his|a))\b/i
/** What a shift is told of under, *On call tonight: lad, 15*, and headlines are not. */
export const shiftReport =
  /\b(?:on call|(?:just |also |now )?(?:seen|saw|admitted|clerked|scanned)|in (?:A&E|ED|resus|clinic|theatre|triage|recovery)|on (?:shift|nights|the ward|(?:the )?labour ward|scene))\b[^.!?:]{0,40}:\s*$/i
/** What somebody in a headline does not do: *Mum, 44, came to our clinic*. */
const cameToUs =
  /\b(?:came|comes|popped|walked|rushed|brought|admitted|referred|collected|discharged)\b[^.!?]{0,30}\b(?:(?:our|my) (?:clinic|ward|pharmacy|surgery|practice|counter|unit|department|list|A&E|ED)|(?:to|with|from|by) us)\b/i
const age = /^(?:1[01]\d|\d{1,2})[MF]?$/i
/** *Pt* as notes have it: *PT* is a trainer. */
const inNotes = /^[Pp][tx]$/
const timeOfDay = /^(?:[1-9]|1[0-2])[ap]m$/

/** A noun phrase for one person whose head stands at a word. */
export function nounAt(
  sentence: Sentence,
  index: number,
): { readonly noun: NounMention; readonly next: number } | undefined {
  const { words } = sentence
  const first = words[index]
  if (!first) return undefined
  const second = words[index + 1]
  const pair =
    second && between(sentence, first, second) === ' ' ? `${first.lower} ${singular(second)}` : ''
  const isPair = personNouns().has(pair)
  const head = isPair && second ? second : first
  const plain = isPair ? pair : singular(first)
  const next = index + (isPair ? 2 : 1)
  const singularRole = personNouns().get(plain)
  const pluralRole = singularRole ?? personNouns().get(withoutPlural(plain))
  if (!pluralRole) return undefined
  const opening = openingOf(sentence, index)
  const isOneOf = opening?.determiner === 'one of'
  const role = isOneOf ? pluralRole : singularRole
  if (!role || !opening || (plain === 'mp' && first.value !== 'MP')) return undefined
  if (timeOfDay.test(plain) && !/^(?:my|our)$/.test(opening.determiner)) return undefined
  // “As a patient, I …” is the author; “as a patient of mine said” is not.
  if (opening.isRole && !isDoer(words, next)) return undefined
  if (!isOneOf && !isHead(sentence, head, plain, role, next)) return undefined
  const isBare = opening.determiner === ''
  const isAged = isBare && isAgedOnShift(sentence, opening.start, next)
  if (isBare && !isAged && !followsClipped(sentence, next)) return undefined
  if (role === 'occupation' && head.lower.endsWith("'s") && isPlace(sentence, opening.start)) {
    return undefined
  }
  const isOurs = /^(?:my|our|one of)$/.test(opening.determiner) || isOfOurs(words, next)
  const start = opening.start
  const isClipped =
    isAged ||
    (isBare && (inNotes.test(first.value) || clippedReport.test(aroundWord(sentence, head))))
  return { noun: { start, end: head.end, role, isOurs, isClipped }, next }
}

/** Words that a noun for one person can begin with, plurals for *one of our patients* included. */
export function nounStarts(): readonly string[] {
  return [...personNouns().keys()].flatMap((noun) => [
    noun,
    ...(noun.includes(' ') ? noun.split(' ', 1) : []),
    `${noun}s`,
    ...(noun.endsWith('y') ? [`${noun.slice(0, -1)}ies`] : []),
    ...(noun.endsWith('man') ? [`${noun.slice(0, -3)}men`] : []),
  ])
}

/** “At the vet’s”: a place, and not somebody. */
function isPlace(sentence: Sentence, start: number): boolean {
  return /\b(?:at|to|from|near|past) $/i.test(sentence.value.slice(0, start - sentence.start))
}

/** “A customer of ours”. */
function isOfOurs(words: readonly Word[], next: number): boolean {
  return words[next]?.lower === 'of' && /^(?:ours|mine)$/.test(words[next + 1]?.lower ?? '')
}

/** Whether the words after a noun make it somebody who does something. */
function isDoer(words: readonly Word[], next: number): boolean {
  const follower = words[next]?.lower ?? ''
  if (follower === 'of') return /^(?:mine|ours)$/.test(words[next + 1]?.lower ?? '')
  return /^(?:came|rang|walked|said|told|asked|collapsed|fell|left|proved|put|once)$/.test(follower)
}

interface Opening {
  readonly determiner: string
  readonly start: number
  readonly isRole?: boolean
}

/** What a noun phrase begins with: a determiner, or nothing at the start of a clipped sentence. */
function openingOf(sentence: Sentence, noun: number): Opening | undefined {
  const { words } = sentence
  for (let index = noun - 1; index >= noun - 4; index--) {
    const word = words[index]
    const right = words[index + 1]
    if (!right) return undefined
    if (!word) return index === -1 ? { determiner: '', start: right.start } : undefined
    const gap = between(sentence, word, right)
    if (openers.has(word.lower) && index <= 2 && gap === ' ')
      return { determiner: '', start: right.start }
    if (!/^(?:,? |-)$/.test(gap)) {
      return /[.!?:;–—-]\s*$/.test(gap) ? { determiner: '', start: right.start } : undefined
    }
    if (determiners.has(word.lower)) {
      const isRole = words[index - 1]?.lower === 'as'
      return { determiner: determinerAt(words, index), start: word.start, isRole }
    }
    if (barrier.has(word.lower)) return undefined
  }
  return undefined
}

function determinerAt(words: readonly Word[], index: number): string {
  const lower = words[index]?.lower ?? ''
  const isOneOf =
    /^(?:my|our|the)$/.test(lower) &&
    words[index - 1]?.lower === 'of' &&
    words[index - 2]?.lower === 'one'
  return isOneOf ? 'one of' : lower
}

/** Whether a noun stands for the person, and does not tell what kind of thing the next one is. */
function isHead(
  sentence: Sentence,
  head: Word,
  plain: string,
  role: PersonRole,
  next: number,
): boolean {
  const follower = sentence.words[next]
  if (!follower || head.lower.endsWith("'s")) return true
  const gap = between(sentence, head, follower)
  if (gap === '-') return false
  if (gap !== ' ') return true
  if (compoundHeads().has(follower.lower) || personNouns().has(singular(follower))) return false
  if (role !== 'patient' && !doubtful.has(plain)) return true
  return mayFollow(follower.lower) || capital.test(follower.value)
}

function followsClipped(sentence: Sentence, next: number): boolean {
  const follower = sentence.words[next]
  if (!follower) return false
  return mayFollow(follower.lower) || /^[A-Z]{2,3}$|^[A-Z](?:\.[A-Z]){1,2}$/.test(follower.value)
}

/** “Seen tonight: lad, 15”, “Lad, 15, brought to us”. */
function isAgedOnShift({ value, words, start }: Sentence, from: number, next: number): boolean {
  const follower = words[next]
  return (
    follower !== undefined &&
    age.test(follower.value) &&
    (shiftReport.test(value.slice(0, from - start)) ||
      cameToUs.test(value.slice(follower.end - start)))
  )
}

/** What a clipped report says of somebody stands near. */
function aroundWord(sentence: Sentence, word: Word): string {
  const at = word.start - sentence.start
  return sentence.value.slice(Math.max(0, at - 100), at + 200)
}

function singular(word: Word): string {
  return withoutPossessive(word.lower)
}

function withoutPlural(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  return noun.replace(/ies$/, 'y').replace(/s$/, '')
}

function mayFollow(lower: string): boolean {
  return wordsAfterPerson().has(lower) || formOfVerb.test(lower)
}
