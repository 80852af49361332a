import { type Container, lazy, type Range, type SignalContext } from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'

/** What somebody is spoken to about, who is cared for. */
const treatment =
  '(?:contraception|coil|smear|bloods|(?:blood )?(?:test|scan|biopsy|swab)s?(?: results?)?|blood (?:results?|pressure)|results are (?:all |now )?(?:back|clear|in|normal)|prescription|x-?ray|mammogram|colonoscopy|endoscopy|operation|chemo\\w*|radiotherapy|dialysis|antibiotics|antidepressants|inhalers?|insulin|tablets|meds|medication|stitches|wound|ulcer|pregnancy(?: test)?|miscarriage|termination|diagnosis|infection|thrush|rash|period|pill|jab|injection|depression|anxiety|diabetes|asthma|epilepsy|cancer|HIV)'
/** “Your asthma research” is work. */
const work =
  '(?![- ](?:award|blog|book|campaign|clinic|course|event|film|group|lecture|nurse|paper|podcast|post|poster|project|research|service|session|stall|study|talk|team|thesis|training|work)s?\\b)'
const yours = lazy(
  () => new RegExp(`\\b(?:your|hope the) (?:[\\w-]+ ){0,2}?${treatment}\\b${work}`, 'i'),
)
/** “Your prescription is ready”: what only those who treat somebody say. */
const told = lazy(
  () =>
    new RegExp(
      `(?:^|, )\\W*your (?:[\\w-]+ ){0,2}?(?:results are|${treatment} (?:is|are|was|were|has|have|came|went))\\b`,
      'i',
    ),
)
/** They have met: thanks, praise and reminders are for everybody. */
const met =
  /\b(?:(?:chat|speak|talk)\w* (?:to|with) you|(?:see|seeing|saw|meeting|met|treating|treated) you|good luck with your)\b/i
const name = "(?<forename>[A-Z\\u00C0-\\u00DE][a-z\\u00DF-\\u024F'’-]{1,20})"
const greeted = lazy(() => new RegExp(`^\\W*(?:Hi|Hello|Hey|Hiya|Dear),? ${name}(?=[,!:–-])`))
const calledLast = lazy(() => new RegExp(`, ${name}(?=\\W*(?:x{1,4}\\W*)?$)`))

/** Forenames of people to whom a draft speaks of their own treatment. */
export function addressedPatients(container: Container, context: SignalContext): Range[] {
  const { value } = context.text(container)
  // A message to a patient is sent to them alone.
  if (container.meta.kind === 'patient-message' || !yours().test(value)) return []
  const list = context.signal(sentences, container)
  return list.flatMap((sentence) => {
    const greeting = greeted().exec(sentence.value)
    const found = greeting ?? calledLast().exec(sentence.value)
    const forename = found?.groups?.['forename']
    if (!found || forename === undefined || !forenames.has(forename)) return []
    const next = nextTo(sentence, list)
    const isTreated = greeting
      ? told().test(sentence.value) || told().test(next)
      : met.test(sentence.value) && (yours().test(sentence.value) || yours().test(next))
    if (!isTreated) return []
    const start = sentence.start + found.index + found[0].lastIndexOf(forename)
    return [{ start, end: start + forename.length }]
  })
}

function nextTo(sentence: Sentence, list: readonly Sentence[]): string {
  const next = list[sentence.index + 1]
  return next !== undefined && areNeighbours(sentence, next) ? next.value : ''
}
