import {
  type Container,
  createHashFilter,
  defineSignal,
  hashOn,
  hashStretch,
  lazy,
  type Range,
} from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import type { PersonRole } from '../lexicons/person-nouns.ts'
import { isAboutAnimal, isAnimalNamed, mayTellOfAnimal } from '../shared/animals.ts'
import { withoutPossessive } from '../shared/phrases.ts'
import { isAuthor } from '../shared/speaker.ts'
import { type Generality, generality } from './generic.ts'
import {
  forenameAt,
  nameAfterNoun,
  type NameMention,
  smallForenames,
  titledNameAt,
  titles,
} from './names.ts'
import { nounAt, nounStarts } from './nouns.ts'
import {
  hasStartingIn,
  type Sentence,
  sentenceOf,
  sentences,
  startingIn,
  type Word,
} from './sentences.ts'

/** Words for one real person. */
export interface PersonMention extends Range {
  readonly kind: 'noun' | 'pronoun' | NameMention['kind']
  readonly sentence: number
  /** What the noun says; of a pronoun, what its noun did. */
  readonly role?: PersonRole
  readonly name?: NameMention
  /** What a pronoun stands for. */
  readonly antecedent?: PersonMention
  /** The noun begins with *my* or *our*, or is *one of ours*. */
  readonly isOurs?: boolean
  /** The noun stands without an article where a report begins: *Lady in for her tablets*. */
  readonly isClipped?: boolean
}

export interface People {
  readonly mentions: readonly PersonMention[]
  inSentence(range: Range): readonly PersonMention[]
  /** The mentions that begin in a stretch, such as a block. */
  within(range: Range): readonly PersonMention[]
  isIn(range: Range): boolean
}

const pronouns: ReadonlySet<string> = new Set(
  'he she him her his hers himself herself they them their'.split(' '),
)
const male =
  /\b(?:mr|master|sir|lord|father|man|gent|gentleman|guy|bloke|chap|lad|boy|male|dad|husband|son|brother|uncle|grandad|grandfather|grandson|boyfriend|nephew|widower)$/i
const female =
  /\b(?:mrs|ms|miss|lady|dame|sister|woman|lass|girl|female|mum|mother|wife|daughter|aunt|auntie|nan|gran|grandma|grandmother|granddaughter|girlfriend|niece|widow)$/i

/** Mentions of one real person; anybody, everybody and the invented are left out. */
export const people = defineSignal<People>({
  id: 'people',
  read(container: Container, context) {
    const list = context.signal(sentences, container)
    const text = context.text(container).value
    const mentions = mentionsOf(list, text, context.signal(generality, container))
    return {
      mentions,
      inSentence(range) {
        const sentence = sentenceOf(list, range.start)
        return sentence ? startingIn(mentions, sentence) : []
      },
      within: (range) => startingIn(mentions, range),
      isIn: (range) => hasStartingIn(mentions, range),
    }
  },
})

function mentionsOf(list: readonly Sentence[], text: string, general: Generality): PersonMention[] {
  const mentions: PersonMention[] = []
  const isLong = text.length > few
  const mayBeAnimal = mayTellOfAnimal.test(text)
  for (const sentence of list) {
    const latest = mentions.at(-1)
    const mayRefer = latest !== undefined && sentence.index - latest.sentence <= mostBetween
    if (isLong && !mayHoldMention(text, sentence, mayRefer)) continue
    const { words } = sentence
    for (let index = 0; index < words.length;) {
      const word = words[index]
      if (!word || !mayBeMention(word)) {
        index++
        continue
      }
      const [found, next] = mentionAt(sentence, index, mentions.at(-1), list)
      for (const mention of found) {
        if (!isReal(mention, general) || (mayBeAnimal && isAnimal(mention, list))) continue
        mentions.push(mention)
      }
      index = next
    }
  }
  return mentions
}

const starts = lazy((): ReadonlySet<string> => new Set([...titles, ...pronouns, ...nounStarts()]))

/** A title, a noun, a pronoun, or a capital or strange letter that may begin a name. */
function mayBeMention({ value, lower }: Word): boolean {
  const code = value.charCodeAt(0)
  if ((code >= 65 && code <= 90) || code > 127) return true
  const bare = withoutPossessive(lower)
  return starts().has(bare) || smallForenames().has(bare)
}

/** Of a text no longer than this, every sentence is looked at: it takes less than the filter. */
const few = 20_000

/** What the words are that a mention may begin with. */
const openers = lazy(() => ({
  names: filterOf([...forenames, ...wordForenames]),
  smallNames: filterOf([...smallForenames()]),
  pronouns: filterOf([...pronouns]),
  // The name that somebody is told to have may be on no list.
  others: filterOf([...titles, ...nounStarts(), 'name']),
}))

function filterOf(words: readonly string[]): ReturnType<typeof createHashFilter> {
  const filter = createHashFilter()
  for (const word of words) {
    const [first = ''] = word.toLowerCase().split(/[^a-z\d]/, 1)
    filter.add(hashStretch(0, first))
  }
  return filter
}

/** Most sentences are about nobody, and their words are not cut out. */
function mayHoldMention(text: string, { start, end }: Range, mayRefer: boolean): boolean {
  const { names, smallNames, pronouns: referring, others } = openers()
  let hash = 0
  let first = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0
    if (code > 127 && !isPunctuation(code)) return true
    const small = code >= 65 && code <= 90 ? code + 32 : code
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) {
      hash = hashOn(hash, small)
      if (first === 0) first = code
    } else if (first !== 0) {
      if (others.mayHave(hash) || (mayRefer && referring.mayHave(hash))) return true
      if ((first >= 97 ? smallNames : names).mayHave(hash)) return true
      hash = 0
      first = 0
    }
  }
  return false
}

/** Dashes and quotation marks. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027
}

/** The mentions that begin at a word, and the word to go on with. */
function mentionAt(
  sentence: Sentence,
  index: number,
  latest: PersonMention | undefined,
  list: readonly Sentence[],
): readonly [readonly PersonMention[], number] {
  const named = titledNameAt(sentence, index)
  if (named) return [[fromName(sentence, named)], named.next]
  const found = nounAt(sentence, index)
  if (found) {
    const { noun, next } = found
    const isOwnJob = noun.role === 'occupation'
    if (isOwnJob && isAuthor(sentence.value.slice(0, noun.start - sentence.start)))
      return [[], next]
    const mention: PersonMention = { kind: 'noun', sentence: sentence.index, ...noun }
    const name = noun.role === 'relation' ? undefined : nameAfterNoun(sentence, next)
    if (!name) return [[mention], next]
    return [[mention, fromName(sentence, name)], name.next]
  }
  const forename = forenameAt(sentence, index)
  if (forename) return [[fromName(sentence, forename)], forename.next]
  const pronoun = pronounAt(sentence, index, latest, list)
  return [pronoun ? [pronoun] : [], index + 1]
}

function fromName(sentence: Sentence, name: NameMention): PersonMention {
  const { kind, start, end } = name
  return { kind, start, end, sentence: sentence.index, name }
}

function isReal(mention: PersonMention, general: Generality): boolean {
  const source = mention.antecedent ?? mention
  if (source.name) return !general.isInvented(mention)
  if (general.isGeneric(mention) || general.isDenied(mention)) return false
  if (mention.kind === 'pronoun' || mention.isOurs || mention.isClipped) return true
  return general.isAnchored(mention)
}

/** Whether a name or a pronoun is an animal’s: *Our cat has died. Her name was Tablet.* */
function isAnimal(mention: PersonMention, list: readonly Sentence[]): boolean {
  const { kind, name, antecedent, sentence: index, start } = mention
  const sentence = list[index]
  if (kind === 'noun' || name?.title !== undefined || !sentence) return false
  const before = sentence.value.slice(0, start - sentence.start)
  if (name) {
    if (isAnimalNamed(before)) return true
    if (!/\b(?:his|her|their|its) name (?:is|was) $/i.test(before)) return false
  }
  const from = Math.max(0, index - mostBetween, antecedent ? antecedent.sentence + 1 : 0)
  return list
    .slice(from, index + 1)
    .some(({ block, value }) => block === sentence.block && isAboutAnimal(value))
}

/** How many sentences a pronoun may stand behind its noun. */
const mostBetween = 2

/** A pronoun whose noun stands before it, no more than two sentences back. */
function pronounAt(
  sentence: Sentence,
  index: number,
  latest: PersonMention | undefined,
  list: readonly Sentence[],
): PersonMention | undefined {
  const word = sentence.words[index]
  if (!word || !latest || !pronouns.has(word.lower)) return undefined
  const distance = sentence.index - latest.sentence
  if (distance > (word.lower.startsWith('the') ? 1 : mostBetween)) return undefined
  const from = list[latest.sentence]
  if (from && from.block !== sentence.block && from.block.kind !== 'prose') return undefined
  const antecedent = latest.antecedent ?? latest
  if (disagrees(word.lower, antecedent, list)) return undefined
  const { start, end } = word
  const { role } = antecedent
  return {
    kind: 'pronoun',
    start,
    end,
    sentence: sentence.index,
    antecedent,
    ...(role && { role }),
  }
}

/** Whether the noun or title says *she* where the pronoun says *he*, or the other way round. */
function disagrees(pronoun: string, of: PersonMention, list: readonly Sentence[]): boolean {
  const sentence = list[of.sentence]
  if (pronoun.startsWith('the') || !sentence) return false
  const words =
    of.name?.title ?? sentence.value.slice(of.start - sentence.start, of.end - sentence.start)
  return (pronoun.startsWith('h') && !pronoun.startsWith('her') ? female : male).test(words)
}
