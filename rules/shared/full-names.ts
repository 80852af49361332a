import {
  type Container,
  lazy,
  lazyPattern,
  type Range,
  type SignalContext,
} from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { generality } from '../signals/generic.ts'
import { titles } from '../signals/names.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'
import { careTie, hasOwnItem } from './care-ties.ts'
import { conditionAfter } from './conditions.ts'
import { isStaffOrPublic } from './staff-cues.ts'

/** Forename and surname, with no third name beside them. */
const fullName = lazy(
  () =>
    /(?<before>[\w\u00C0-\u024F'’.]+ )?(?<![\w\u00C0-\u024F@#/._-])(?<forename>[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F'’-]{1,20}) (?!(?:Hospital|Ward|House|Clinic|Surgery|Day|Week|Unit|Road|Street|Lane|Centre|School|Trust|Foundation|Court|Hall|Park)\b)[A-Z\u00C0-\u00DE][\w\u00C0-\u024F-]{1,25}(?![\w\u00C0-\u024F@-]| [A-Z][a-z])/g,
)
/** Asked first: most texts have no two capitalised words in a row. */
const mayName = /[A-Z\u00C0-\u00DE]\S+ [A-Z\u00C0-\u00DE]/
const careTeam =
  '(?:ward|unit|clinic|pharmacy|surgery|practice|counter|team|shop|branch|A&E|ED|department|hospice|(?:care |nursing )?home|waiting room|caseload|list|chair|couch|theatre|minor injuries|drop-in|stand)'
/** The author, or where they work, has a part in it; *our thoughts* have none. */
const here = lazyPattern(
  String.raw`\b(?:our|my) (?:[\w-]+ ){0,2}${careTeam}\b|\b(?:to|with|by|from|for|at|gave|told|asked|rang|tells|showed|thanked) (?:us|me)\b|\b(?:I|we)(?:['’](?:ve|d))? (?!(?:was|were|am|are|read|heard|hear|think|wish|hope|send) )`,
  'i',
)
const lately =
  /\b(?:today|yesterday|tonight|just|again|this (?:morning|afternoon|evening|week)|last night|earlier|overnight)\b/i
/** What somebody at work did, told without a subject. */
const met =
  /(?:^[^\p{L}\p{N}]{0,8}|\b(?:I|we|just|also|and|then)(?:['’](?:ve|d))? )(?:just |also |have |had |once )?(?:saw|seen|visited|treated|nursed|counselled|looked after|cared for|examined|assessed|reviewed|dressed|vaccinated|jabbed|scanned|admitted|discharged|sectioned|restrained|cannulated|delivered|stitched|called|rang|phoned)(?: (?:poor|old|little|dear|lovely))? $/iu
/** “David Brandt, the singer”, “David Brandt’s campaign” */
const described =
  /^['’]|^, (?:the|an?) (?!(?:[\w-]+ ){0,2}(?:patient|regular|resident|customer|client)\b)/
const diedHere =
  /^(?:, (?:aged )?\d{1,3}\b)?(?:,? who|,)? (?:sadly |peacefully |suddenly )?(?:died|passed away|passed)\b[^.!?]{0,40}\b(?:our|my) (?:[\w-]+ )?(?:ward|unit|hospice|home|care|list)\b/i

/**
 * People told of by forename and surname as patients of the author. Authors, colleagues and people in
 * the news go by these more often, so the author has to have a part in the care.
 */
export function fullyNamedPatients(container: Container, context: SignalContext): Range[] {
  const { value } = context.text(container)
  if (!mayName.test(value)) return []
  const list = context.signal(sentences, container)
  return list.flatMap((sentence) =>
    namesIn(sentence).filter((range) => {
      const next = list[sentence.index + 1]
      const goesOn = next && areNeighbours(sentence, next) ? ` ${next.value.slice(0, 200)}` : ''
      if (!isCaredFor(sentence, range, goesOn)) return false
      return !context.signal(generality, container).isInvented(range)
    }),
  )
}

function namesIn({ value, start }: Sentence): Range[] {
  if (!mayName.test(value)) return []
  return [...value.matchAll(fullName())].flatMap(({ 0: found, index, groups = {} }) => {
    const { before = '', forename = '' } = groups
    const isLed = /^[A-Z\u00C0-\u00DE]/.test(before) && /\w/.test(value.slice(0, index))
    const lead = before.replace(/[. ]+$/, '').toLowerCase()
    if (!forenames.has(forename) || isLed || titles.has(lead)) return []
    const from = start + index + before.length
    return [{ start: from, end: start + index + found.length }]
  })
}

function isCaredFor(sentence: Sentence, range: Range, goesOn: string): boolean {
  const before = sentence.value.slice(0, range.start - sentence.start).slice(-300)
  const after = sentence.value.slice(range.end - sentence.start).slice(0, 300)
  if (described.test(after)) return false
  const isMet = met.test(before)
  if (isStaffOrPublic(isMet ? '' : before, after)) return false
  if (diedHere.test(after)) return true
  if (isMet) return hasOwnItem(after + goesOn, true) || isFor(after)
  if (careTie(before, after) !== 'certain') return false
  return here.test(before + after) || (lately.test(after) && hasOwnItem(after, false))
}

/** “… for her depression.” */
function isFor(after: string): boolean {
  const reason = /^[^.!?,]{0,40}? (?:for|with|about)(?: (?:his|her|their|an?))?(?= )/i.exec(
    after,
  )?.[0]
  return reason !== undefined && conditionAfter(after.slice(reason.length)) !== undefined
}
