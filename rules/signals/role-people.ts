import { type Container, defineSignal, lazy, type Range } from 'professional/rule'
import { personNouns, wordsAfterPerson } from '../lexicons/person-nouns.ts'
import { type Role, roles } from '../lexicons/roles.ts'
import { isAuthor } from '../shared/speaker.ts'
import { givesCare } from '../shared/staff-cues.ts'
import { phrasesIn, phraseTable, type Token, tokensOf } from '../shared/phrases.ts'
import { type Generality, generality } from './generic.ts'
import { openingPerson } from './opening-pronoun.ts'
import { people, type PersonMention } from './person.ts'
import { hasStartingIn, type Sentence, sentences, startingIn } from './sentences.ts'

/** A role that a sentence names. */
export interface RoleMention extends Range {
  readonly role: Role
  /** The place of its first token in the sentence. */
  readonly index: number
}

const determiner = /^(?:a|an|the|our|my|this|that|one|another|local)$/
const adjectives = 3
/** The words of *81-year-old*, which count as none. */
const ofAge = /^(?:\d{1,3}|years?|yrs?|old|yo)$/
/** No adjective: the role is not what the article belongs to. */
const barrier = /^(?:in|of|at|from|for|and|or|to|is|was|on|with|by|as|has|had|who|that|near|than)$/
const aged =
  /\b(?:an?|the|our|my|this|that|another) (?:[a-z]+ )?(?:\d{1,3}|(?:[a-z]+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|[a-z]+(?:teen|ty))(?:[- ]?(?:years?|months?|weeks?|days?)[- ]old|[- ]?y\/?o)\b(?!s)/i
/** “Retired teacher from …”: of whoever the sentence before was about. */
const clipped = /^retired\b/i
/** “A lighthouse keeper’s widow”. */
const ofTheirs = /^['’]s (?:wife|widow|widower|husband|son|daughter|mother|father|mum|dad|baby)\b/
const mayHoldRetired = /\bretired\b/i
const mayHoldAge = /\d|[ -]old\b/i

const table = lazy(() => phraseTable(roles().map((role): [string, Role] => [role.term, role])))

export function roleMentionsIn(tokens: readonly Token[]): RoleMention[] {
  const known = phrasesIn(tokens, table()).map(({ value: role, index, start, end }) => ({
    role,
    index,
    start,
    end,
  }))
  const retired = retiredIn(tokens)
  const isKnown = known.some(
    ({ start, end }) => retired && start < retired.end && retired.start < end,
  )
  return retired && !isKnown ? [...known, retired] : known
}

/** What somebody was by the ending of a word, as far as no table knows it: *bell-ringer*. */
const worker = /^[a-z]{2,}(?:er|or|ist|ian|man|woman|smith|wright|eer|hand|monk|pilot)$/
const noWorker: ReadonlySet<string> = new Set(
  'after another better carer earlier either ever former further later longer member never number other over partner rather together under whether'.split(
    ' ',
  ),
)
const mostOfJob = 3

/** “A retired bell-ringer”. */
function retiredIn(tokens: readonly Token[]): RoleMention | undefined {
  const before = tokens.findIndex(({ lower }) => lower === 'retired')
  if (before < 0) return undefined
  let last: Token | undefined
  for (let at = before + 1; at <= before + mostOfJob; at++) {
    const token = tokens[at]
    const isBeside = token && token.start - (tokens[at - 1]?.end ?? 0) === 1
    if (!isBeside || barrier.test(token.lower) || personNouns().has(token.lower)) break
    if (worker.test(token.lower) && !noWorker.has(token.lower)) last = token
    else if (last) break
  }
  const first = tokens[before + 1]
  if (!first || !last) return undefined
  const role: Role = { term: last.lower, class: 'generic', source: 'plain' }
  return { role, index: before + 1, start: first.start, end: last.end }
}

/**
 * Everybody whom the people signal sees, and those who are called by a role it does not know: *a
 * lifeboat volunteer*. Worked out where a draft is worth a second look.
 */
export const rolePeople = defineSignal<readonly PersonMention[]>({
  id: 'role-people',
  read(container: Container, context) {
    const { mentions } = context.signal(people, container)
    const general = context.signal(generality, container)
    const list = context.signal(sentences, container)
    if (mentions.length === 0) {
      const opened = openingPerson(list, general)
      if (opened.length > 0) return opened
    }
    let latest: PersonMention | undefined
    const extra = list.flatMap((sentence) => {
      if (hasStartingIn(mentions, sentence)) {
        latest = startingIn(mentions, sentence).at(-1)
        return []
      }
      const found = rolePersonIn(sentence, general)
      if (!found) return []
      const before = list[sentence.index - 1]
      const goesOn = latest?.sentence === before?.index && before?.block === sentence.block
      const antecedent = goesOn && clipped.test(sentence.value) ? latest : undefined
      latest = antecedent ?? found
      return [antecedent ? { ...found, antecedent } : found]
    })
    return extra.length === 0
      ? mentions
      : [...mentions, ...extra].toSorted((a, b) => a.start - b.start)
  },
})

/** One is enough: a sentence with several roles is about a team. */
function rolePersonIn(sentence: Sentence, general: Generality): PersonMention | undefined {
  // Whether the sentence is anchored takes longest to find out, and most name nobody.
  const child = mayHoldAge.test(sentence.value) ? agedPersonIn(sentence) : undefined
  if (child && general.isAnchored(sentence)) return general.isGeneric(child) ? undefined : child
  if (!table().mayBegin(sentence.words) && !mayHoldRetired.test(sentence.value)) return undefined
  const tokens = tokensOf(sentence.words)
  const named = roleMentionsIn(tokens).filter(({ role }) => role.class !== 'related')
  const [only] = named
  if (!only || named.length > 1) return undefined
  // A mother of nine is somebody, whatever is said of her.
  if (only.role.class !== 'household' && !general.isAnchored(sentence)) return undefined
  const rest = sentence.value.slice(only.end - sentence.start)
  const related = ofTheirs.exec(rest)?.[0] ?? ''
  // “Bishop’s Castle”
  if (related === '' && /^['’]s/.test(rest)) return undefined
  const start = startOf(tokens, only.index)
  const mention: PersonMention = {
    kind: 'noun',
    role: 'occupation',
    sentence: sentence.index,
    start: start ?? only.start,
    end: only.end + related.length,
  }
  const words = sentence.value.slice(mention.start - sentence.start, mention.end - sentence.start)
  if (start === undefined || givesCare.test(words)) return undefined
  if (isAuthor(sentence.value.slice(0, start - sentence.start))) return undefined
  return general.isGeneric(mention) ? undefined : mention
}

/** “A 17 year old from …”: an age that stands for the person. */
function agedPersonIn({ value, start, index }: Sentence): PersonMention | undefined {
  const match = aged.exec(value)
  if (!match || !mayEnd(value.slice(match.index + match[0].length))) return undefined
  const from = start + match.index
  return { kind: 'noun', role: 'person', sentence: index, start: from, end: from + match[0].length }
}

function mayEnd(rest: string): boolean {
  const next = /^ ([\p{L}']+)/u.exec(rest)?.[1]
  return next === undefined || wordsAfterPerson().has(next.toLowerCase())
}

export function isOccupation(role: Role): boolean {
  return role.class === 'generic' || role.class === 'distinctive'
}

/** Where the phrase begins: at an article before a few adjectives, or at the start of a report. */
function startOf(tokens: readonly Token[], index: number): number | undefined {
  let left = adjectives
  for (let at = index - 1; at >= 0 && left > 0; at--) {
    const token = tokens[at]
    if (!token || barrier.test(token.lower)) return undefined
    if (determiner.test(token.lower)) return token.start
    if (!ofAge.test(token.lower)) left--
  }
  return tokens.slice(0, index).every(({ lower }) => lower === 'retired')
    ? tokens[0]?.start
    : undefined
}
