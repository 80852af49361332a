import {
  type Container,
  lazyPattern,
  makePattern,
  type Range,
  type Severity,
  type SignalContext,
} from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { care } from '../signals/care.ts'
import { staffTitles, visit } from '../signals/names.ts'
import { people, type PersonMention } from '../signals/person.ts'
import { type Sentence, sentenceOf, sentences } from '../signals/sentences.ts'
import { bedNumber } from './bed-number.ts'
import {
  careTie,
  type CareTie,
  diedInCare,
  hasOwnItem,
  isHonoured,
  isMeasured,
  isOwnThing,
  ourClient,
  ourPatient,
  passiveTie,
  sentHome,
  withoutHome,
} from './care-ties.ts'
import { attendsCare } from './own-visits.ts'
import { isDischarged, isSeenInClinic } from './seen-in-clinic.ts'
import { isOnlyCheered, isStaffOrPublic } from './staff-cues.ts'
import { isToldUnwell } from './told-unwell.ts'

/** A draft of our own day: somebody at work speaks. */
const atWork =
  /\b(?:I|we|me|us|my|our|today|yesterday|tonight|this (?:morning|afternoon|evening|week)|just|again|last (?:night|week)|earlier|as always|in the night|overnight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i
const explainedPatient = lazyPattern(
  String.raw`^,? (?:who is |is )?(?:one of (?:our|my|the)|our|my|a) (?:[\p{L}’'-]+ ){0,3}(?:patients?|regulars?|customers?|residents?|clients?|service users?)\b`,
  'iu',
)
const patientNoun =
  /\b(?:patients?|pt|px|service user|resident|client|customer|regular)(?:,| called| named)? $/i
/** A sentence without a subject, which goes on about whoever the last one named. */
const clipped =
  /^(?:And |Then |Just |Only )?(?:Collected|Collecting|Came|Popped|Asked|Wanted|Needed|Picked up|Needs|Wants|Discharged|Admitted|Refused|Missed|Lost|Forgot|Rang|Takes|On) /
const nameLabel = /(?:^|\n)\s*(?:patient(?:['’]s)?(?: name)?|pt|name):\s*$/i
const otherLabel = /\b(?:DOB|date of birth|NHS (?:no|number)|MRN|CHI)\b/i

const inBed = /^,? \(?(?:in|from) (?:bed|bay|cubicle|side room|room|resus) ?\w*/i
const inHospitalBed = /^,? \(?(?:in|from) (?:bed|bay|cubicle|side room|resus)\b/i
/** “Mr Oduya, bed 12”; nurses have bays as well, and go by first names. */
const besideBed = makePattern(String.raw`^,? \(?(?:bed|cubicle|side room) ${bedNumber}`, 'i')
const besideBay = makePattern(String.raw`^,? \(?bay ${bedNumber}`, 'i')
/** “Bed 4, Mrs Dhillon” */
const afterBed = makePattern(
  String.raw`\b(?:bed|cubicle|side room) ${bedNumber}(?:['’]s)?[,:;]?(?: (?:is|was|our|the|dear|lovely|poor|old|[–—-])){0,3} $`,
  'i',
)
/** Only patients come to a unit for years, or die on a ward. */
const caredForHere =
  /^,? (?:who(?:['’]s| has) been coming (?:in |to us )?for (?:her|his|their) |who(?:['’]s| has) been coming to (?:our|my|the) (?:[\w-]+ ){0,2}(?:unit|clinic|ward|surgery|pharmacy|chemo suite)|who (?:was|has been|had been) (?:a patient (?:here|of (?:ours|mine)|with (?:us|me)|on)|(?:on|under) (?:our|my) (?:[\w-]+ )?(?:list|books|caseload|care)|with us on)|who (?:died|passed away)\b[^.!?]{0,30}\b(?:our|my|the) (?:[\w-]+ )?(?:ward|unit|hospice|home|care))\b/i
const introduction = /\b(?:his|her|their) name (?:is|was) $/i
const age = /^,? \(?(?:aged )?\d{1,3}\)?,? /
const born = /^ (?:was born|arrived|joined us|made (?:his|her) (?:entrance|arrival))\b/i

/** What is told of clients, and of residents. */
const stay =
  /\b(?:turned \d{2,3}|sober|without a drink|clean for|(?:his|her) (?:dementia|alzheimer['’]s|\w{0,12} ?(?:stroke|fall|anxiety|depression|recovery|rehab|addiction|care plan)))\b/i

/** Where babies are born: without a word more, a *unit* may be anything. */
const onUnit =
  /\b(?:on|in|at) (?:our|my|the) (?:[\w-]+ ){0,2}(?:unit|suite|birth(?:ing)? centre|pool)\b/i

const reach = 300

/** How loudly a name may be reported; undefined where nothing shows that its bearer is a patient. */
export function gradeName(
  mention: PersonMention,
  pronouns: readonly PersonMention[],
  container: Container,
  context: SignalContext,
): Severity | undefined {
  const list = context.signal(sentences, container)
  const sentence = sentenceOf(list, mention.start)
  if (!sentence || !mention.name) return undefined
  const [before, after] = surroundings(sentence, mention)
  const isHere =
    inHospitalBed.test(after) || caredForHere.test(after) || isInBed(mention, before, after)
  const isToday = atWork.test(`${before} ${after}`)
  const isCheered = isOnlyCheered(before, after)
  const isAttending = attendsCare(after) && (isToday || (isCheered && mention.kind === 'titled'))
  // “A chat with Mrs Osei about her methadone”: said of her, whoever it was with.
  const said = withoutHome(after)
  const isExplained =
    /^(?:,? who| about (?:his|her))\b/.test(said) && careTie('', said) === 'certain'
  const isUnwell = isToldUnwell(before, after)
  const isExcused =
    isHere || isExplained || isUnwell || sentHome.test(after) || (isAttending && isCheered)
  if (isStaffOrPublic(before, after) && !isExcused) return undefined
  const { title, beside } = mention.name
  // Whatever their title.
  if (isHonoured(before, after)) return 'warning'
  if (title !== undefined && staffTitles.has(title)) return passiveTie(after) && 'error'

  const hasCare = context.signal(care, container).near(mention) !== undefined
  const forename = sentence.value.slice(
    mention.start - sentence.start,
    mention.end - sentence.start,
  )
  const [called = ''] = forename.split(' ')
  const isName = forenames.has(called) || wordForenames.has(called)
  // “Our patient Ambassadors” are several, and none of them is called so.
  const isTitle = mention.kind === 'forename' && !isName && forename.endsWith('s')
  const isPatient =
    (patientNoun.test(before) && !isTitle) ||
    explainedPatient.test(after) ||
    inBed.test(after) ||
    (introduction.test(before) && isAboutPatient(mention, container, context))
  const isFond = beside === 'fondness' && (hasOwnItem(after, true) || isBornHere(after, hasCare))
  const isAged = isToday && hasCare && age.test(after) && hasOwnItem(after, true)
  const isMended = beside === 'fondness' && isOwner(after)
  const isStaying = isUnwell || (ourClient.test(before) && stay.test(after))
  const isLost = (ourPatient.test(before) || ourClient.test(before)) && diedInCare.test(after)
  const isOurs = (isName && ourPatient.test(before)) || isStaying || isLost
  const isShown = isOurs || (isPatient && hasCare) || isHere || isFond || isAged || isMended
  const tie =
    isShown || sentHome.test(after) ? 'certain' : tieOf(mention, pronouns, list, before, after)
  if (isChild(mention, after) || (isAttending && tie !== 'certain')) return 'warning'
  if (!tie) {
    return mention.kind === 'titled' && isSeenAtWork(mention, list) ? 'warning' : undefined
  }
  if (tie === 'likely' && !isToday) return undefined
  if (mention.kind === 'titled') return tie === 'certain' && !isAged ? 'error' : 'warning'
  if (mention.kind === 'initial' || beside || isShown || isAttending) return 'warning'
  if (isOwner(after) || isMeasured(after) || isDischarged(after)) return 'warning'
  // A first name alone may be anybody’s, unless somebody at work adds their inhaler.
  const isVisit = visit.test(/\p{L}+/u.exec(after)?.[0] ?? '')
  return (isToday || isVisit) && hasOwnItem(after, isVisit) ? 'warning' : undefined
}

function isInBed({ kind }: PersonMention, before: string, after: string): boolean {
  if (besideBed.test(after)) return true
  return kind !== 'forename' && (besideBay.test(after) || afterBed.test(before))
}

/** “Miss Ruby, 4, got a sticker for her jab”: children are nobody’s colleagues. */
function isChild({ kind }: PersonMention, after: string): boolean {
  return kind !== 'forename' && /^, (?:aged )?1?\d,? /.test(after) && hasOwnItem(after, true)
}

/** “Saw Mrs Lowe in hip clinic”, and not the surgeon whom a patient saw there. */
function isSeenAtWork(
  { sentence: index, start, end }: PersonMention,
  list: readonly Sentence[],
): boolean {
  const sentence = list[index]
  if (!sentence) return false
  const [before, after] = surroundings(sentence, { start, end })
  const near = [list[index - 1], list[index + 1]].filter((other) => other?.block === sentence.block)
  return isSeenInClinic(
    before,
    after,
    near.map((other) => other?.value.slice(0, reach) ?? ''),
  )
}

/** “Sheila’s bloods”, “Big Dave’s new hip”. */
function isOwner(after: string): boolean {
  const owned = /^['’]s ((?:[\w-]+ ){0,2}[\w-]+)/.exec(after)?.[1]
  return owned !== undefined && isOwnThing(owned)
}

function isBornHere(after: string, hasCare: boolean): boolean {
  return born.test(after) && (hasCare || onUnit.test(after))
}

/** Whether the words before speak of a patient, in this sentence or the one before. */
function isAboutPatient(
  mention: PersonMention,
  container: Container,
  context: SignalContext,
): boolean {
  const list = context.signal(sentences, container)
  const { start = 0 } = list[Math.max(0, mention.sentence - 1)] ?? {}
  return context
    .signal(people, container)
    .within({ start, end: mention.start })
    .some(({ role }) => role === 'patient')
}

function tieOf(
  mention: PersonMention,
  pronouns: readonly PersonMention[],
  list: readonly Sentence[],
  before: string,
  after: string,
): CareTie | undefined {
  const sentence = list[mention.sentence]
  const block = sentence?.block
  if (nameLabel.test(before) && otherLabel.test(after)) return 'certain'
  const next = list[mention.sentence + 1]
  const goesOn = next && next.block === block && clipped.test(next.value) ? ` ${next.value}` : ''
  return (
    careTie(before, after) ??
    (goesOn ? careTie('', goesOn) : undefined) ??
    pronouns
      .map((pronoun) => pronounTie(pronoun, list[pronoun.sentence]))
      .find((tie) => tie !== undefined)
  )
}

function pronounTie(pronoun: PersonMention, sentence: Sentence | undefined): CareTie | undefined {
  if (!sentence) return undefined
  const [before, after] = surroundings(sentence, pronoun)
  if (isStaffOrPublic(before, after)) return undefined
  const word = sentence.value.slice(pronoun.start - sentence.start, pronoun.end - sentence.start)
  return careTie(before, /^(?:his|her|their)$/i.test(word) ? `’s${after}` : after)
}

/** The pronouns that stand for each mention. */
export function pronounsOf(all: readonly PersonMention[]): Map<PersonMention, PersonMention[]> {
  const pronouns = new Map<PersonMention, PersonMention[]>()
  for (const mention of all) {
    if (!mention.antecedent) continue
    const known = pronouns.get(mention.antecedent)
    if (known) known.push(mention)
    else pronouns.set(mention.antecedent, [mention])
  }
  return pronouns
}

/** What stands near a mention in its sentence, so that one without end costs no more. */
function surroundings(sentence: Sentence, { start, end }: Range): [string, string] {
  const from = start - sentence.start
  const to = end - sentence.start
  return [
    sentence.value.slice(Math.max(0, from - reach), from),
    sentence.value.slice(to, to + reach),
  ]
}
