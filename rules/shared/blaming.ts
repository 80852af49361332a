import { lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import { isCareItem } from '../lexicons/care-words.ts'
import { conditionAfter, conditionBefore } from './conditions.ts'
import { previousSentence, sentenceAround } from './surroundings.ts'
import { namesIllness } from './health-states.ts'
import { namesSymptom } from './symptoms.ts'

/** “Denies”, beside other verbs of doubt. */
export const isDenial = /^den/i

const one =
  '(?:patient|pt|client|service user|resident|man|woman|lady|gentleman|mum|mom|mother|dad|father|carer|parent|diabetic|asthmatic|smoker|teenager|child)'
const many =
  '(?:patients|pts|people|folks?|clients|service users|residents|men|women|parents|mums|dads|carers|diabetics|asthmatics|smokers|drinkers)'
const anyone = `(?:${one}|${many})`

/** What may stand between somebody and what they do. No form of *be*: that makes a passive. */
const adverbs = String.raw`(?:,? who)?(?: (?:still|also|often|always|then|now|just|repeatedly|simply|flatly|again|have|has|had|keeps?|kept|keep on|constantly|persistently))*`

const subject = lazyPattern(
  String.raw`\b(?:he|she|they|(?:mrs?|ms|miss)\.? [a-z][a-z'-]{0,20}|${anyone})(?:'d|'ve|'s)?${adverbs} $`,
  'i',
)
const nounSubject = lazyPattern(String.raw`\b${anyone}${adverbs} $`, 'i')
const personNear = lazyPattern(String.raw`\b${anyone}\b`, 'i')
const personAfter = lazyPattern(String.raw`^ (?:\w+ )?${anyone}\b`, 'i')
const personBefore = lazyPattern(String.raw`\b${anyone}(?:'s?)? $`, 'i')
const amongPeople = lazyPattern(
  String.raw`^ (?:\w+ )?(?:in|among|by|of|from) (?:\w+ ){0,2}${anyone}\b`,
  'i',
)
const calledSo =
  /\b(?:is|are|was|were|be|being|been|remains?|'s|'re)(?: \w+ly| so| very| still| now)? $/i
const someoneBlamed = lazyPattern(String.raw`\b(?:you|your|yourself|he|she|they|${anyone})\b`, 'i')
const someoneNear = lazyPattern(String.raw`\b(?:he|she|they|${anyone})\b`, 'i')

/** Any other way of speaking than of what somebody has done. */
const supposed =
  /\b(?:if|when|whether|unless|can|could|may|might|must|right to|free to|able to|entitled to|want to|wish to|do not|don't|does not|doesn't|did not|didn't|never)\b/i

const habit =
  /^ (?:\w+ly |still |having |being |a few |some |regular |daily |occasional |only |not ){0,2}(?:smok\w+|drink\w+|alcohol|drug|drugs|cannabis|cocaine|us(?:e|ing)|tak(?:e|ing)|miss\w+|skipp\w+|overus\w+|not taking|forgetting|stopping|eating|vap\w+)\b/i
const duty = /^ to (?:take|have|use|attend|engage|comply|follow|start|continue|accept|see)\b/i
const betterment =
  /^ to (?:lose weight|stop smoking|quit smoking|exercise|cut down|give up (?:smoking|drinking))\b/i
const notTreatment = /^ to (?:see|have|use|take) (?:the funny|reason|part|sides|responsibility)\b/i

const neglect =
  /(?:n't|\b(?:not|never|nobody|no one|none|hardly|barely|rarely))(?: (?:be|been|even|have|has|had|ever|of \w+))* $|\bif (?:only )?(?!(?:i|we|you|it|any\w+|some\w+)\b)(?:[\w']+ ){1,5}$/i
/** Blame that is asked about, felt or taken back. */
const takenBack =
  /\b(?:not|never|no|nobody|none|no one|isn't|wasn't|don't|doesn't|why|whether|think|thinks|thought|feel|feels|felt|fear|worry|told|say|says|said|myth|stigma|as if|as though|believe|afraid)\b/i

/** A thing of care named within the next few words. */
function namesCare(after: string): boolean {
  const near = /^[^.,;:!?()]{0,50}/.exec(after)?.[0] ?? ''
  const words = (near.match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, 4)
  const end = words.findIndex((word) => /^(?:by|to|for|in|on|at|because|and|with|of)$/i.test(word))
  const object = end < 0 ? words : words.slice(0, end)
  return object.some((word) => isCareItem(word.toLowerCase()))
}

/** Whether the words around a term of blame make it blame. */
export function isBlame({ at, term, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  switch (term.sense) {
    case 'adjective':
      return personAfter.test(after) || (calledSo.test(before) && someoneNear.test(before))
    case 'noun':
      return (
        personBefore.test(before) || amongPeople.test(after) || isOfMedicine(before, phrase, after)
      )
    case 'symptom':
      return (
        (subject.test(before) || (isDenial.test(phrase) && goesOn(before))) &&
        !isPassive(phrase, before) &&
        (namesSymptom(after, isDenial.test(phrase)) ||
          isDoubted(after) ||
          (isDenial.test(phrase)
            ? wasTold.test(after)
            : hurt.test(after) && !/\bthey\b[^.]{0,9}$/i.test(before)))
      )
    case 'care':
      return isRefusal(at, phrase)
    case 'treatment':
      return subject.test(before) && !supposed.test(before) && isFailure(after)
    case 'duty':
      return subject.test(before) && !supposed.test(before) && isOfPatient(before, after)
    case 'habit':
      return subject.test(before) && habit.test(after)
    case 'person':
      return /^ (?:type [12] )?(?:patients?|people|diabetics|asthmatics|epileptics|hypertensives|(?:diabetic|asthmatic|epileptic)(?=[.,;:!?]|$| (?:patients?|people|who|with|and|on|in|is|was|are)\b))/i.test(
        after,
      )
    case 'illness':
      // Quotation marks around it keep it at a distance.
      return !(/["'“]$/.test(before) && /^["'”]/.test(after)) && isIllness(at, before, after)
    case 'fault':
      return (
        someoneBlamed.test(`${before}${phrase}${after}`) &&
        !takenBack.test(before) &&
        !after.includes('?') &&
        (isOfCare(before, after) || (/your/.test(phrase) && isOfCare(previousSentence(at), '')))
      )
    case 'choice':
      return isSo.test(before) && isIllnessBefore(before)
    case 'effort':
      return neglect.test(before) && isAboutPatients(before, after)
    case 'historian':
      return personNear.test(before) || calledSo.test(before.replace(/ an? $/, ' '))
    default:
      return isAboutPatients(before, after)
  }
}

/** “He is a non-smoker and denies chest pain.” */
function goesOn(before: string): boolean {
  return (
    /(?:\b(?:and|but)|&)(?: (?:some|many|most|others))? $/i.test(before) && someoneNear.test(before)
  )
}

/** “Claim that the procedure is painful”, “deny being told”. */
const hurt =
  /^ (?:that )?(?:the|it|this|these|his|her|their)\b[^.,;!?]{0,40}\b(?:hurts?|(?:is|are|was|were|gets)(?: (?:\w+ly|very|too|so))? (?:painful|sore|uncomfortable|agony|unbearable|traumatic))\b/i
const wasTold =
  /^ (?:ever |having )?(?:been |being |that (?:he|she|they) (?:was|were|had been) )(?:ever )?(?:told|offered|given|asked|warned|advised|informed|shown)\b/i

/** “Claims to have taken her tablets.” */
function isDoubted(after: string): boolean {
  const act =
    /^ (?:to|that|s?he|they)\b[^.,;!?]{0,20}\b(?:taken|taking|takes?|used|using|stopped|missed|finished)\b/i
  if (act.test(after) && namesCare(after.replace(act, ''))) return true
  const whose = /^ (?:that )?(?:(?:his|her|their) \w+|s?he|they)(?:'s| has| is| had| was)/i
  return whose.test(after) && namesSymptom(after.replace(whose, ''), false)
}

/** “Patients denied pain relief” are refused something. */
function isPassive(phrase: string, before: string): boolean {
  return (
    phrase.endsWith('ed') &&
    !/\b(?:he|she|they)\b[^.]{0,20}$|\b(?:an?|the|this|our|my) [^.]{0,20}$/i.test(before)
  )
}

/** “Non-compliance with eye drops”: who but a patient? Of *non-adherence* there is research. */
function isOfMedicine(before: string, phrase: string, after: string): boolean {
  if (
    !phrase.includes('complian') ||
    /\b(?:rates?|study|trial|predictors?) (?:of )?$/i.test(before)
  )
    return false
  if (
    /^[^.,;]{0,50}\b(?:polic(?:y|ies)|rules?|procedures?|codes?|laws?|regulations?|standards?|act|guidance|requirements?)\b/i.test(
      after,
    )
  )
    return false
  return /^ (?:with|to) /i.test(after) && namesCare(after.replace(/^ (?:with|to)/i, ''))
}

const isSo = /(?:\b(?:is|are|was|were)|'s|'re)(?: now| also)?(?: \w+ly| just| often)? $/i

/** “Type 2 diabetes is mostly a lifestyle choice.” */
function isIllnessBefore(before: string): boolean {
  const subject = `${before.replace(isSo, '').trimEnd()} `
  return (
    conditionBefore(subject) !== undefined || /\b(?:obesity|addiction|alcoholism) $/i.test(subject)
  )
}

/** “Many refuse the procedure”, of patients in the sentence before. */
const quantified =
  /(?:^|[.;,:] ?|\b(?:and|but) )(?:some|many|most|others|a few|plenty)(?: (?:still|even|now|just|simply|then))? $/i

function isRefusal(at: TextMatch, phrase: string): boolean {
  const { before, after } = sentenceAround(at)
  const isOfThem = quantified.test(before) && personNear.test(`${previousSentence(at)} ${before}`)
  if (isOfThem && phrase === 'refuse') return !supposed.test(before) && namesCare(after)
  if (!subject.test(before) || supposed.test(before) || notTreatment.test(after)) return false
  if (betterment.test(after)) return true
  if (duty.test(after)) return namesCare(after.replace(duty, ''))
  if (/^ (?:his|her|their) /i.test(after)) return namesCare(after)
  // “They refused the vaccine” may be those who give it, and “patients refused care” a passive.
  return (
    nounSubject.test(before) &&
    (phrase !== 'refused' || (/^ the\b/i.test(after) && !/ by\b/.test(after))) &&
    namesCare(after)
  )
}

function isFailure(after: string): boolean {
  if (/^ (?:the |her |his |their )?(?:driving|exam|assessment|audit|interview)/i.test(after))
    return false
  return (
    namesCare(
      after.replace(
        /^ (?:on|(?:(?:his|her|their|an?|two|three|several) )?(?:\w+ )?(?:courses?|rounds?|cycles?) of) /i,
        ' ',
      ),
    ) || /^ therapy\b/i.test(after)
  )
}

/** “They failed to respond to our letter” may be anybody. */
function isOfPatient(before: string, after: string): boolean {
  return (
    nounSubject.test(before) ||
    /^ (?:yet )?again\b/i.test(after) ||
    namesCareAnywhere(before + after)
  )
}

/** Patients are meant, or somebody who may be one in a sentence about care. */
function isOfCare(before: string, after: string): boolean {
  return /\b(?:patients?|pts|smokers?|drinkers|diabetics|people who|parents|drug users)\b/i.test(
    before + after,
  )
    ? true
    : namesCareAnywhere(before + after) ||
        namesIllness(before + after) ||
        harmDone.test(before + after)
}

/** What people are blamed for without a name of an illness. */
const harmDone =
  /\b(?:type [12]|sunburn\w*|burnt?|hung ?over|heart attack|gum disease|tooth|teeth|gums|lungs?|liver|feet|foot|weight|health|A&E|smok\w+|drink(?:ing|ers)?|vap\w+|sunbeds?)\b/i

function isIllness(at: TextMatch, before: string, after: string): boolean {
  const around = before + after
  if (/\b(?:injur\w+|wounds?|deaths?|harm|gunshot|burns?|cuts?)\b/i.test(around)) return false
  if (
    /\b(?:illness\w*|diseases?|conditions?|patients?|A&E|attendances?|admissions?|walk-in|workload|caseload|surgery|obesity|diabetes|smok\w+|alcohol|NHS treatment|health problems?|beds?|wards?|units?|cases|hangovers?|liver|lungs?|teeth|gums?|decay|caries|amputat\w+|ulcers?|strokes?|clinics?|referrals|call-?outs|cirrhosis|gout)\b/i.test(
      around,
    )
  )
    return true
  return conditionAfter(at.after) !== undefined
}

function isAboutPatients(before: string, after: string): boolean {
  if (/\b(?:I|we)(?:'ve|'m)? (?:\w+ )?$/i.test(before)) return false
  if (personNear.test(before)) return true
  return /\b(?:he|she|they)\b/i.test(before) && namesCareAnywhere(before + after)
}

function namesCareAnywhere(text: string): boolean {
  return (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).some((word) => isCareItem(word.toLowerCase()))
}
