import { type LexiconHit, lazyPattern } from 'professional/rule'
import type { CareKind } from '../signals/care.ts'
import type { Nearby } from './nearby.ts'

const careNoun = '(?:patient|pt|px|inpatient|outpatient|service user)'
/** Things of patients, and being patient. */
const compound =
  "(?!'?s?\\b(?= (?:safety|care|records?|notes?|leaflets?|lists?|groups?|voices?|information|experience|feedback|education|transport|lounge|room|data|numbers?|journey|story|stories|portal|selection|population|flow|with (?:me|us|him|her|them|people|each)))|s\\b|-)"
/** One patient, by that name. */
const onePatient = lazyPattern(
  `\\b(?:my|a|an|this|that|our|the|another|one of (?:my|our)|some|new|next|last|first|latest|today's|favourite|fit|hot|sexy|gorgeous|handsome|dishy|stunning|hunky|attractive|beautiful|hottest|fittest)(?: (?!so |very |be |being )[\\w'-]+){0,2}? ${careNoun}\\b${compound}|\\bone of (?:my|our)(?: [\\w-]+)? ${careNoun}s\\b|\\b(?:my|our) (?:\\d{1,2}(?:[.:]\\d{2}| ?o['’]clock|(?:[.:]\\d{2})? ?[ap]m)|(?:nine|ten|eleven|twelve|one|two|three|four|five) ?o['’]clock|(?:half|quarter) (?:past )?(?:eight|nine|ten|eleven|twelve|one|two|three|four|five)|(?:first|last|next) (?:slot|client|appointment)(?: of the (?:day|morning|afternoon))?)(?:'s|(?: something rotten)? (?:is|was|has|had|just|came|comes|took|takes|rolled|lifted|unbuttoned|flexed|stripped|smiled|since|something|and|and I've booked))\\b`,
  'i',
)

/** Acts and things of care that shops, pubs and dates know as well. */
const commonAct =
  /^(?:came|come|coming|comes|popp\w+|pops|walk\w+|dropped|was|in|turned|present\w*|collect\w*|handed|signed|on the phone|rang|phoned|treated|referred|transferred|operated)\b/i
const commonItem =
  /^(?:results|treatments?|crown|cast|patch|patches|echo|drip|glasses|plaster|filling|procedure|operation|drops|cream|shot|pill|pills|prep|obs|tooth|discharge|scans?|pack|spacer|nomad|braces?|appointment|surgery|referral|extraction|glucose|repeat|repeats|med|dose|ambulance|infection)$/i
const underCare =
  /\b(?:(?:in|here|back|booked in|booked) for (?:his|her|an?|some|the) (?:[\w-]+ ){0,2}?(?:medical|check-?up|jab|bloods|smear|scan|x-ray|eye test|stitches|teeth|tooth|filling|dressing|review|mot|ecg|appointment|operation|hernia|knee|ankle|back|physio|fitting|hearing test|inhaler|prescription)|in with (?:an? |his |her )?(?:sprain\w*|broken|fractured|dislocated|torn|twisted|bad|sore) \w+|(?:his|her) home visit|(?:guy|bloke|man|lad|woman|lady|girl|chap|dude|someone|somebody|one|person|fella|firie|fireman|firefighter|copper|tradie|sparky|builder|scaffolder|plumber|farmer|footballer|soldier|paramedic) (?:that |who |whom )?(?:I|we)(?:'d|'ve| had| have)? (?:\w+ly |just |once )?(?:nursed|treated|jabbed|scanned|x-rayed|stitched|sutured|plastered|strapped up|patched up|cannulated|examined|looked after|vaccinated|operated on|bandaged|discharged|adjusted|massaged)|(?:in|on) (?:bed|cubicle|bay) \w+|in bed \d|bed \d+|side room|bay \d|in (?:my|our|the) (?:dental |treatment )?chair|on (?:my|our) (?:ward|couch|table|caseload|list|ward round)|brought (?:him|her|in)|in a&e|com(?:es?|ing) (?:in)?to (?:my|our) (?:\w+ )?(?:clinic|surgery|pharmacy|practice)|(?:at|in|from) (?:\w+ )?clinic|in (?:my|our) (?:clinic|waiting room|consulting room|treatment room|consultation room)|cannulat\w+|catheteris\w+|intubat\w+|stitched (?:up|him|her)|jabbed|(?:his|her|the) (?:diabetes|asthma|copd|medication|annual|dressing|wound) (?:review|check|change|clinic)|residents? (?:at|in) (?:the|our|my) (?:\w+ )?home|(?:for|after|at|during) (?:his|her|a|the) (?:[\w-]+ )?(?:check-?up|appointment|smear|eye test|stitches|filling|operation|surgery|review|dressing|follow-?up|ecg|results|scan|treatment|extraction|cream|pill|crown|glasses|patch|drops|dose|repeat|referral))\b/i

/** Whether the sentence, or the one before, speaks of one patient by that name. */
export function namesPatient({ at }: LexiconHit, { previous, before, after }: Nearby): boolean {
  return onePatient.test(`${before}${at.value}${after}`) || onePatient.test(previous)
}

/** Whether a sign of care could not be one of an evening out. */
export function isSureCare(kind: CareKind, words: string): boolean {
  if (kind === 'place') return false
  return !(kind === 'act' ? commonAct : commonItem).test(words)
}

/** Whether a text places somebody in a bed, a chair or a list of patients. */
export function isUnderCare(text: string): boolean {
  return underCare.test(text)
}
