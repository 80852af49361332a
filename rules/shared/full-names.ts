import {
  type ClueRows,
  type Container,
  lazy,
  lazyPattern,
  type Range,
  type SignalContext,
} from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { compoundHeads } from '../lexicons/person-nouns.ts'
import { generality } from '../signals/generic.ts'
import { titles } from '../signals/names.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'
import {
  careTie,
  hasOwnItem,
  isDoneOn,
  isHonoured,
  isOwnThing,
  ourClient,
  ourPatient,
  sentHome,
} from './care-ties.ts'
import { carePhrasesIn } from './care-phrases.ts'
import { conditionAfter } from './conditions.ts'
import { patternClues } from './pattern-clues.ts'
import { isStaffOrPublic, staffRole } from './staff-cues.ts'

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
  /\b(?:(?:came|comes|popped|pops|dropped|drops|called|calls) (?:back )?in|(?:brought|brings|made|baked|left|sent) (?:us|me)|today|yesterday|tonight|just|again|this (?:morning|afternoon|evening|week)|last night|earlier|overnight)\b/i
/** What somebody at work did, told without a subject. */
const met =
  /(?:^[^\p{L}\p{N}]{0,8}|\b(?:I|we|just|also|and|then)(?:['’](?:ve|d))? )(?:just |also |have |had |once )?(?:saw|seen|visited|treated|nursed|counselled|looked after|cared for|examined|assessed|reviewed|dressed|vaccinated|jabbed|scanned|admitted|discharged|sectioned|restrained|cannulated|delivered|stitched|called|rang|phoned)(?: (?:poor|old|little|dear|lovely))? $/iu
/** “David Brandt, the singer”, “David Brandt’s campaign” */
const described =
  /^['’]|^, (?:the|an?) (?!(?:[\w-]+ ){0,2}(?:patient|regular|resident|customer|client)\b)/
/** “who comes to see us every Friday for his …”: whoever is thanked, it is for care that they come. */
const comesFor =
  /^,? who(?:['’]s| has)?(?: now| still| also)? (?:been )?(?:com(?:es?|ing)|visit(?:s|ing)|attend(?:s|ing)|popp?(?:s|ing)|see(?:s|ing)|travel(?:s|ling)) (?:[\w’'-]+ ){0,4}?(?:us|me|our [\w-]+|my [\w-]+|the (?:clinic|surgery|ward|unit|hospital|pharmacy))(?: [\w’'-]+){0,4}? (?:for|with|about) (?:his|her|their) /i
/** Beside a name that is a word as well: what wakes nobody else. */
export const comingClues = (): ClueRows => [[...wordForenames], ...patternClues(comesFor)]

/** “Kit Lowe, the singer: she came in for her …” */
const goingOn = /^[^.!?]{0,30}[,;:–-] ?(?:he|she|they)(?= )/i
/** “Just discharged … from our service”. */
const fromOurs =
  /^ (?:home )?(?:from|off) (?:our|my|the) (?:[\w-]+ ){0,3}(?:service|ward|unit|clinic|caseload|care|list|hospital|hospice)\b/i
const sent = /\b(?:discharged|admitted|sectioned|transferred) $/i
/** What somebody at work does: *finished little Alfie Lowe’s last chemo session*. */
const doneTo = lazyPattern(
  String.raw`(?:(?:^[^\p{L}\p{N}]{0,8}|\b(?:I|we|just|also|and|then|still|(?:I|we)['’](?:m|re)|been|busy|before|after|while)(?:['’](?:ve|d))? |[,:;–—] )(?:(?:just|also|have|had|finally|then|now|still|been) ){0,2}(?:finish(?:ed|ing)|complet(?:ed|ing)|start(?:ed|ing)|did|done|doing|re-?did|redone|chang(?:ed|ing)|gave|giv(?:en|ing)|remov(?:ed|ing)|took out|put (?:up|in|on)|set up|fitt(?:ed|ing)|flush(?:ed|ing)|check(?:ed|ing)|help(?:ed|ing) with|assist(?:ed|ing) (?:with|at)|dress(?:ed|ing)|clean(?:ed|ing)|made up|ma(?:de|king)|dispens(?:ed|ing)|deliver(?:ed|ing)|pack(?:ed|ing)|took|taking)|\b(?:to|will|must|(?:I|we)['’]ll|please|let me|(?:can|could|will) (?:you|someone|somebody|anyone)) (?:just |also |please |go and |quickly )?(?:finish|start|do|re-?do|change|give|remove|take out|put (?:up|in|on)|set up|fit|flush|check|dress|clean|make up|dispense|deliver|pack|take|help with))(?: (?:poor|old|little|dear|lovely|brave|gorgeous|wee))? $`,
  'iu',
)
/** “… has rung the practice about his waterworks”: who works there has lost count. */
const ringsCare =
  /^(?:['’]s|['’]ve)?(?: (?:has|have|had|just|already|now|still|always|also|never)){0,3} (?:rung|rang|rings|ring|phoned|phones|called|calls|pester(?:s|ed)|badger(?:s|ed)|emailed|emails|messaged|messages|(?:turns|turned|turning) up at|(?:comes|came|come|been|be|is) (?:back )?(?:to|in to|into|on to|onto)) (?:us|(?:the|our|my) (?:[\w-]+ )?(?:practice|surgery|pharmacy|clinic|ward|desk|counter|reception|dispensary|chemist|unit))\b/i
const ofOurs = /\b(?:us|we|our|my|I)\b/
/** “… got his cast off” */
const mended =
  /^,?(?: (?:who|has|just|finally|today|yesterday)){0,2} (?:got|had|has|gets|getting|having) (?:his|her) (?:[\w-]+ ){0,2}(?:casts?|plaster|stookie|stitches|sutures|staples|clips|braces?|splint|bandages?|drain|line|catheter|tube|pins|wires|frame) (?:off|out|removed|taken (?:off|out)|changed|fitted)\b/i
const own = /^['’]s (?<thing>(?:[\w’'-]+ ){0,3}[\w’'-]+)(?<rest>(?: [\w’'-]+){0,2})/
/** What colleagues write, teach and lead. */
const work =
  /\b(?:training|guidance|guidelines?|guides?|courses?|talks?|books?|leaflets?|papers?|lectures?|research|stud(?:y|ies)|campaigns?|essays?|projects?|audits?|charity|webinars?|polic(?:y|ies)|advice|tips?|blogs?|posts?|pads?|stock|forms?|protocols?|methods?|apps?|rota|shifts?|quiz(?:zes)?|exams?|teaching|modules?|trolleys?|bags?)\b/i
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
    const isKnown =
      forenames.has(forename) || wordForenames.has(forename) || isPatient(lead, forename)
    if (!isKnown || isLed || titles.has(lead)) return []
    const from = start + index + before.length
    return [{ start: from, end: start + index + found.length }]
  })
}

/** “Our resident Philomena Brandt”, and not “our patient Access Team”: no list has all names. */
function isPatient(lead: string, name: string): boolean {
  const isRole = /^(?:patient|pt|px|resident|inpatient|outpatient|user)$/.test(lead)
  return isRole && !compoundHeads().has(name.toLowerCase())
}

function isCaredFor(sentence: Sentence, range: Range, goesOn: string): boolean {
  const before = sentence.value.slice(0, range.start - sentence.start).slice(-300)
  const after = sentence.value.slice(range.end - sentence.start).slice(0, 300)
  const forename = /^[^ ]+/.exec(sentence.value.slice(range.start - sentence.start))?.[0] ?? ''
  const isWord = !forenames.has(forename) && wordForenames.has(forename)
  if (!isWord && doneTo.test(before) && isThingOfCare(after)) return true
  if (described.test(after)) return false
  const coming = comesFor.exec(after)?.[0]
  if (coming !== undefined && isOfCare(after.slice(coming.length))) return true
  // “Rose Ward” and “Will Power” are nobody, unless they come to us.
  if (isWord) return false
  const further = goingOn.exec(after)?.[0]
  if (further !== undefined && comesIn(after.slice(further.length))) return true
  const isMet = met.test(before)
  if (isStaffOrPublic(isMet ? '' : before, after)) return false
  if (isDoneOn(before, after) && (lately.test(before + after) || here.test(before + after)))
    return true
  if (diedHere.test(after) || isHonoured(before, after)) return true
  if (isMet && sent.test(before) && fromOurs.test(after)) return true
  if (sentHome.test(after) && here.test(before + after)) return true
  if ((ourPatient.test(before) || ourClient.test(before)) && isLivingWith(after)) return true
  if (isMet) return hasOwnItem(after + goesOn, true) || isFor(after)
  if (mended.test(after) && here.test(before + after)) return true
  if (ringsCare.test(after) && isOfOwnCare(after) && ofOurs.test(before + after + goesOn))
    return true
  if (careTie(before, after) !== 'certain') return false
  return here.test(before + after) || (lately.test(after) && hasOwnItem(after, false))
}

function isThingOfCare(after: string): boolean {
  const { thing = '', rest = '' } = own.exec(after)?.groups ?? {}
  const words = thing + rest
  return isOwnThing(thing) && !work.test(words) && !staffRole.test(words)
}

function isOfOwnCare(after: string): boolean {
  return hasOwnItem(after, false) || carePhrasesIn(after).some(({ isItem }) => isItem)
}

function isOfCare(what: string): boolean {
  return (
    conditionAfter(what) !== undefined || isOwnThing(/^[^.,;:!?()]{0,60}/.exec(what)?.[0] ?? '')
  )
}

function comesIn(deed: string): boolean {
  return careTie('', deed) === 'certain' && lately.test(deed) && hasOwnItem(deed, false)
}

/** “…, who lived with dementia for nine years.” */
function isLivingWith(after: string): boolean {
  const lead =
    /^,? (?:who )?(?:has |had |is |was )?(?:also )?(?:li[fv]\w+ with|ha[sd]|recover\w+ from)(?: (?:an?|her|his|their|severe|advanced|early))*(?= )/i.exec(
      after,
    )?.[0]
  return lead !== undefined && conditionAfter(after.slice(lead.length)) !== undefined
}

/** “… for her depression.” */
function isFor(after: string): boolean {
  const reason = /^[^.!?,]{0,40}? (?:for|with|about)(?: (?:his|her|their|an?))?(?= )/i.exec(
    after,
  )?.[0]
  return reason !== undefined && conditionAfter(after.slice(reason.length)) !== undefined
}
