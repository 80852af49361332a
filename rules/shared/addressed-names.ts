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
const name = "(?<forename>[A-Z\\u00C0-\\u00DE][a-z\\u00DF-\\u024F'’-]{1,20})"
/** “Hi Chloe, …”, and “…, Chloe!” */
const addressed = lazy(
  () =>
    new RegExp(
      `^\\W*(?:Hi|Hello|Hey|Hiya|Dear),? ${name}(?=[,!:–-])|, ${name.replace('forename', 'last')}(?=\\W*(?:x{1,4}\\W*)?$)`,
    ),
)

/** Forenames of people to whom a draft speaks of their own treatment. */
export function addressedPatients(container: Container, context: SignalContext): Range[] {
  const { value } = context.text(container)
  // A message to a patient is sent to them alone.
  if (container.meta.kind === 'patient-message' || !yours().test(value)) return []
  const list = context.signal(sentences, container)
  return list.flatMap((sentence) => {
    const found = addressed().exec(sentence.value)
    const { forename, last = forename } = found?.groups ?? {}
    if (!found || last === undefined || !forenames.has(last)) return []
    if (!isAboutCare(sentence, list)) return []
    const start = sentence.start + found.index + found[0].lastIndexOf(last)
    return [{ start, end: start + last.length }]
  })
}

/** In the sentence that names somebody, or in the next. */
function isAboutCare(sentence: Sentence, list: readonly Sentence[]): boolean {
  const next = list[sentence.index + 1]
  const isNext = next !== undefined && areNeighbours(sentence, next) && yours().test(next.value)
  return isNext || yours().test(sentence.value)
}
