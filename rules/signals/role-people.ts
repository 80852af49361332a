import { type Container, defineSignal, lazy, type Range } from 'professional/rule'
import { wordsAfterPerson } from '../lexicons/person-nouns.ts'
import { type Role, roles } from '../lexicons/roles.ts'
import { isAuthor } from '../shared/speaker.ts'
import { phrasesIn, phraseTable, type Token, tokensOf } from '../shared/phrases.ts'
import { type Generality, generality } from './generic.ts'
import { people, type PersonMention } from './person.ts'
import { hasStartingIn, type Sentence, sentences } from './sentences.ts'

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
const mayHoldAge = /\d|[ -]old\b/i
/** People who give care are told of as colleagues. */
const careStaff =
  /\b(?:pharmac\w+|technician|dispenser|prescriber|nurse|doctor|GP|consultant|surgeon|registrar|physio\w*|dentist|hygienist|optometrist|optician|midwife|therapist|dietitian|paramedic|radiographer|podiatr\w+|psycholog\w+|psychiatr\w+|locum|receptionist|carer|care (?:worker|assistant)|health visitor|chaplain|trainee|apprentice)\b/i

const table = lazy(() => phraseTable(roles().map((role): [string, Role] => [role.term, role])))

export function roleMentionsIn(tokens: readonly Token[]): RoleMention[] {
  return phrasesIn(tokens, table()).map(({ value: role, index, start, end }) => ({
    role,
    index,
    start,
    end,
  }))
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
    const extra = context
      .signal(sentences, container)
      .filter((sentence) => !hasStartingIn(mentions, sentence))
      .flatMap((sentence) => rolePersonIn(sentence, general) ?? [])
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
  if (!table().mayBegin(sentence.words)) return undefined
  const tokens = tokensOf(sentence.words)
  const named = roleMentionsIn(tokens).filter(({ role }) => role.class !== 'related')
  const [only] = named
  if (!only || named.length > 1) return undefined
  // A mother of nine is somebody, whatever is said of her.
  if (only.role.class !== 'household' && !general.isAnchored(sentence)) return undefined
  // “Bishop’s Castle”
  if (/^['’]s/.test(sentence.value.slice(only.end - sentence.start))) return undefined
  const start = startOf(tokens, only.index)
  const mention: PersonMention = {
    kind: 'noun',
    role: 'occupation',
    sentence: sentence.index,
    start: start ?? only.start,
    end: only.end,
  }
  const words = sentence.value.slice(mention.start - sentence.start, mention.end - sentence.start)
  if (start === undefined || careStaff.test(words)) return undefined
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
  return index === 0 ? tokens[0]?.start : undefined
}
