import type { Range } from 'professional/rule'
import type { Sex } from '../shared/clue.ts'
import type { PersonMention } from './person.ts'
import type { Sentence } from './sentences.ts'

/** One person, with every mention of them. */
export interface Person {
  readonly first: PersonMention
  readonly mentions: PersonMention[]
}

/** A mention with the person it is of. */
export interface Spoken {
  readonly person: Person
  readonly mention: PersonMention
}

const male =
  /\b(?:mr|master|father|man|gent|gentleman|guy|bloke|chap|lad|fella|boy|schoolboy|male|dad|grandad|granddad|grandpa|grandfather|husband|son|brother|uncle|nephew|boyfriend|widower|headmaster|policeman|fireman|postman|fisherman|he|him|his|himself)\b/i
const female =
  /\b(?:mrs|ms|miss|woman|lady|lass|lassie|girl|schoolgirl|female|mum|mam|mother|nan|nana|gran|granny|grandma|grandmother|wife|daughter|sister|aunt|auntie|niece|girlfriend|widow|headmistress|postmistress|landlady|barmaid|policewoman|she|her|hers|herself)\b/i
const predicate =
  /^ (?:is|was|['’]s|has been|had been|became|turned out to be) (?:still |also |now |not just )?$|^[^.;!?:]{0,24}: $|, (?:and )?one of $/i

/** Mentions put together where they stand for the same person. */
export function personsOf(mentions: readonly PersonMention[], list: readonly Sentence[]): Person[] {
  const persons: Person[] = []
  const byMention = new Map<PersonMention, Person>()
  for (const mention of mentions) {
    if (isOwner(mention, list)) continue
    const known =
      (mention.antecedent && byMention.get(mention.antecedent)) ?? sameAs(mention, persons, list)
    const person = known ?? { first: mention, mentions: [] }
    if (!known) persons.push(person)
    person.mentions.push(mention)
    byMention.set(mention, person)
  }
  return persons
}

/** The people of each sentence, by its number. */
export function bySentence(persons: readonly Person[]): ReadonlyMap<number, readonly Spoken[]> {
  const all = persons
    .flatMap((person) => person.mentions.map((mention): Spoken => ({ person, mention })))
    .toSorted((a, b) => a.mention.start - b.mention.start)
  const found = new Map<number, Spoken[]>()
  for (const spoken of all) {
    const own = found.get(spoken.mention.sentence) ?? []
    own.push(spoken)
    found.set(spoken.mention.sentence, own)
  }
  return found
}

/** The person whose words stand nearest to a detail. */
export function nearestTo(clue: Range, among: readonly Spoken[]): Person | undefined {
  let nearest: Person | undefined
  let least = Infinity
  for (const { person, mention } of among) {
    const distance = Math.max(0, mention.start - clue.end, clue.start - mention.end)
    if (distance < least) [nearest, least] = [person, distance]
  }
  return nearest
}

/** “In her father’s car”: somebody who is only named for what is theirs. */
function isOwner(mention: PersonMention, list: readonly Sentence[]): boolean {
  const sentence = list[mention.sentence]
  if (mention.role !== 'relation' || !sentence) return false
  return /['’]s$/.test(sentence.value.slice(0, mention.end - sentence.start))
}

/** “Our patient Sheila” is one person, and so is “the gentleman” after “a man”. */
function sameAs(
  mention: PersonMention,
  persons: readonly Person[],
  list: readonly Sentence[],
): Person | undefined {
  const last = persons.at(-1)
  const latest = last?.mentions.at(-1)
  if (!last || !latest) return undefined
  if (mention.name && mention.start - latest.end <= 2) return last
  if (mention.kind !== 'noun' || mention.role === 'relation') return undefined
  const words = textOf(mention, list)
  if (isSaidOf(latest, mention, list)) return last
  if (!/^(?:the|this|that)\b/i.test(words)) return undefined
  if (mention.sentence - latest.sentence > 3) return undefined
  const firstWords = textOf(last.first, list)
  const sex = sexIn(words) ?? sexIn(pronounAfter(mention, list))
  const firstSex = last.first.name?.title ? sexIn(last.first.name.title) : sexIn(firstWords)
  return sex && firstSex && sex !== firstSex ? undefined : last
}

/** “The 94-year-old … his”: what the rest of the sentence calls somebody. */
function pronounAfter(mention: PersonMention, list: readonly Sentence[]): string {
  const sentence = list[mention.sentence]
  const rest = sentence?.value.slice(mention.end - sentence.start) ?? ''
  return /\b(?:he|she|his|her|him|hers)\b/i.exec(rest)?.[0] ?? ''
}

/** “Our vicar is a patient”, “bravest patient so far: a lady”, “a man …, one of our patients”. */
function isSaidOf(
  latest: PersonMention,
  mention: PersonMention,
  list: readonly Sentence[],
): boolean {
  const sentence = list[mention.sentence]
  if (!sentence || latest.sentence !== mention.sentence) return false
  const between = sentence.value.slice(latest.end - sentence.start, mention.start - sentence.start)
  if (predicate.test(between)) return true
  // “A patient of ours, a veteran from Largs, …”, and not “a patient, a nurse and a porter”.
  if (between !== ', ' || !/^an?\b/i.test(textOf(mention, list))) return false
  return !/^(?:,? (?:and|or)|, an?)\b/.test(sentence.value.slice(mention.end - sentence.start))
}

function textOf(mention: PersonMention, list: readonly Sentence[]): string {
  const sentence = list[mention.sentence]
  return sentence?.value.slice(mention.start - sentence.start, mention.end - sentence.start) ?? ''
}

/** The sex that words for somebody say. */
export function sexIn(words: string): Sex | undefined {
  if (female.test(words)) return 'female'
  return male.test(words) ? 'male' : undefined
}
