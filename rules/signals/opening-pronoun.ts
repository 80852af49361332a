import { lazyPattern, openingPronoun } from 'professional/rule'
import { tellsOfColleague } from '../shared/staff-cues.ts'
import type { Generality } from './generic.ts'
import type { PersonMention } from './person.ts'
import type { Sentence } from './sentences.ts'

const opening = lazyPattern(`^\\W*${openingPronoun}`, 'i')
/** Whose author was there. */
const own = /\b(?:I|me|my|we|us|our)\b/
/** So many sentences show whether the author was there. */
const mostToShow = 4
/** A story is told in so many. */
const mostOfStory = 20

const forms = {
  she: /\b(?:she|her|hers|herself)\b/i,
  he: /\b(?:he|him|his|himself)\b/i,
} as const

/** Whether a draft begins with *she* or *he*, as if its readers knew who is meant. */
export function mayOpenWithPronoun(text: string): boolean {
  return opening.test(text)
}

/**
 * Somebody whom a draft calls nothing but *she* from its first word on, and whom its author has met,
 * but not as a colleague.
 *
 * @returns One mention for each sentence that has one.
 */
export function openingPerson(list: readonly Sentence[], general: Generality): PersonMention[] {
  const [start] = list
  const match = start && opening.exec(start.value)
  const who = match?.groups?.['who']?.toLowerCase() === 'he' ? 'he' : 'she'
  if (!start || !match || general.isGeneric(start)) return []
  const shown = list.slice(0, mostToShow)
  if (!shown.some(({ value }) => own.test(value)) || !shown.some(general.isAnchored)) return []
  if (shown.some(({ value }) => tellsOfColleague(value))) return []
  const mentions: PersonMention[] = []
  for (const sentence of list.slice(0, mostOfStory)) {
    const found = forms[who].exec(sentence.value)
    if (!found || general.isGeneric(sentence)) continue
    const from = sentence.start + found.index
    const [first] = mentions
    mentions.push({
      kind: 'pronoun',
      role: 'person',
      sentence: sentence.index,
      start: from,
      end: from + found[0].length,
      ...(first && { antecedent: first }),
    })
  }
  return mentions
}
