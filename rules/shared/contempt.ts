import {
  type ClueRows,
  type LexiconHit,
  lazyPattern,
  type Term,
  type TextMatch,
} from 'professional/rule'
import { contempt } from '../lexicons/contempt.ts'
import { careStaff, kinds } from '../lexicons/aimed-words.ts'
import { insults } from '../lexicons/insults.ts'
import { demeaning, isSaid, saysOf } from './aim.ts'
import { crowdClues, isCrowd, isDrawnIn } from './crowds.ts'
import { isBadge, isBunch, isFarce, isMocked, isSale } from './farce.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { previousSentence, sentenceAround, standsAsNoun } from './surroundings.ts'

/**
 * Who speaks when contempt has an object. One phrase is reported by one rule:
 *
 * - of patients and those who come with them, `civility/patient-derogation`, whatever the word,
 *   since only it shows the way back to the service
 * - of the author’s own colleagues, words about their work (*useless*) go to
 *   `civility/colleague-disparagement`, since a problem at work has a proper route; what they
 *   are called (*clueless*, *a clown*) stays with `civility/insult`
 * - of everybody else, and of “you”, `civility/insult`
 */

const patient =
  '(?:patients?|pts|customers?|clients?|punters?|relatives|parents|mums|dads|mothers|fathers|carers|(?<!health )visitors|callers|regulars|people (?:in|on) (?:our|my|the) (?:waiting room|clinic|ward|list)|service users?|families|the general public|the public|general public)'

/** People in care work and their places, as subjects of contempt. */
export const staff = `(?:${careStaff}|(?:ward|theatre|nursing|night) sisters?|charge nurses?|pas?|(?:out[- ]of[- ]hours|ooh|on[- ]call|hospital|junior|a&e|duty|night|locum|agency) docs?|orthodontists?|(?:dental|occupational|speech) therapists?|ots|(?:night|day|theatre|ward|reception|nursing) (?:team|staff)|(?:agency|bank) staff|medics|juniors|fy?[12]s?|shos?|orthopods|(?:cardi|radi|ur|neur|dermat|gynaec|path|onc|haemat|microbi)olog(?:ists?|y)|prescribers?|superintendent|surger(?:y|ies)|(?:gp )?practice|head office|other (?:branch(?:es)?|shops?)|(?:physician|anaesthesia) associates?|(?:advanced|nurse) practitioners?|a[nc]ps|hospital pharmacy|the (?:lab|switchboard)|switchboard|hr)`

/** Words for somebody's work, as against their mind or character. */
const workWords: ReadonlySet<string> = new Set([
  'bone idle',
  'hopeless',
  'incompetent',
  'inept',
  'lazy',
  'rubbish',
  'useless',
  'work shy',
  'workshy',
])

/** Insults that are findings or facts when they are said of patients. */
const clinicalWords: ReadonlySet<string> = new Set(
  `amateur,brain dead,braindead,bully,bullies,cuckoo,deluded,delusional,dense,dim,dishonest,dumb,
  failure,failures,freak,freaks,fraud,frauds,hopeless,illiterate,incompetent,loser,losers,narcissist,
  narcissists,nuts,psychopath,psychopaths,savage,savages,thief,thieves,uneducated,unhinged,useless,
  worthless`.split(/,\s*/),
)

const patientsAre = lazyPattern(
  `(?<![\\p{L}\\p{N}'-])${patient}(?: these days| nowadays)?${saysOf}(?:[\\p{L}-]+,? (?:and|or) )?$`,
  'iu',
)
/** “Every last punter as thick as mince”, without a verb. */
const everyOne = lazyPattern(
  `\\b(?:every|each)(?: (?:single|last|other|and every|bloody|flipping|damn))* (?:patient|pt|customer|client|punter|relative|parent|visitor|caller|mum|dad)(?: (?:today|tonight|this (?:morning|afternoon|week)|(?:in )?here|so far|on (?:my|our|the) list))?,? (?:as )?$`,
  'iu',
)
const whySo = lazyPattern(
  `^\\W*why (?:are|is) (?:(?:my|our|the|some|these|so many|this) )?${patient} (?:(?:all|always|so|such) )+${demeaning}$`,
  'iu',
)
/** “The locum they sent us today”. */
const weGot =
  "(?: (?:that|who|whom))? (?:they|we|i|head office|the agency)(?:['’]ve| have| had)? (?:just )?(?:sent|send|gave|got|get|have|had|booked|hired|inherited)(?: (?:us|me))?(?: (?:in|over|today|yesterday|tonight|last (?:night|week)|this (?:morning|week)|on \\p{L}+day))*"
const ownStaffAre = lazyPattern(
  `\\b(?:(?:our|my|the local|that local|the [\\p{L}-]+'s)\\s+(?:(?!(?:experience|view|opinion|chat|meeting)\\b)[\\p{L}'-]+\\s+){0,2}?${staff}(?: these days| nowadays)?|(?:the|this|that|every|each)\\s+(?:[\\p{L}-]+\\s+)?${staff}(?:${weGot}| (?:at|in|on|from|before) (?:(?:the|our|my) )?[\\p{L}-]+(?: \\p{L}+)?)|(?:^\\W*|[.!?;:]\\s+)(?:(?:some|most|all|these|those)\\s+)?(?:(?:${kinds})\\s+)?${staff})${saysOf}$`,
  'iu',
)
const beforeNoun = lazyPattern(
  `(?:^\\W*|[.!?,;:]\\s*|\\b(?:our|my|your|these|those|this|that|another|more|such|bloody|the|of|with|by|to|for|and)\\s+)${demeaning}$`,
  'iu',
)
const ownBeforeNoun = lazyPattern(`\\b(?:our|my|the local)\\s+${demeaning}$`, 'iu')
/** The noun ends its phrase: “stupid patients”, and not “stupid patient forms”. */
const nounEnd =
  "(?=\\s*(?:[.!?,;:…)\"”]|$|[^\\x00-\\x7E]|[–—-]\\s)|\\s+(?:who|that|and|are|is|was|were|again|today|always|never|all|with|in|at|on|these|this|keep|will|can|do|don't|eh|lol|left|came|went|said|told|has|have|had|got|did|didn't|couldn't|won't|sits?|lost|forgot|wants?|needs?|expects?|thinks?|rang|asked|shouted|walked|turned|demanded|wanted|complained|ruin(?:s|ed)?|drove|spoil(?:ed|t)?|clog(?:ged)?|fill(?:ed)?)\\b)"
const patientAfter = lazyPattern(`^\\s+(?:\\p{L}+\\s+)?${patient}${nounEnd}`, 'iu')
const staffAfter = lazyPattern(`^\\s+(?:\\p{L}+\\s+)?${staff}${nounEnd}`, 'iu')

/** Before the noun: it is no subject (*forms for patients are …*), or nobody is meant. */
const notSubject =
  /(?:\b(?:no|not all|not every|few|hardly any|for|by|from|with|about|on|at|in|among|than|towards|between|given|via|without|to|as)\s+(?:(?:the|our|my|these|those|all|most|many|some|new|older|younger|other|their|your)\s+){0,2}|(?<!\b(?:some|most|all|half|many|lot|lots|load|loads|both|none|bunch|few|majority|kind|sort|couple|one) )\bof\s+(?:(?:the|our|my|these|those|all|most|many|some|their|your)\s+){0,2})$/i
/** “The idea that patients are …” */
const clause =
  /\b(?:that|because|as though|as if|like|myth|how|why|if|whether|when)\s+(?:(?:the|our|my|these|those|all|most|many|some|their|your)\s+){0,2}$/i
const ownView = /\b(?:i|we)(?:'m| am)? (?:\w+ )?(?:think|swear|reckon|say|know|sick|tired)\b/i

/** What is in every text with a word that demeans patients, or says what they do. */
export const patientContemptClues = (): ClueRows => [
  [
    ...termsOf(contempt, (term) => !isOfStaff(term)),
    ...termsOf(insults, ({ sense }) => sense !== 'phrase'),
  ],
  ...anyClues(patternClues(String.raw`\b${patient}\b`), crowdClues()),
]

/** What is in every text with a word for the work of colleagues, or for what they do. */
export const staffContemptClues = (): ClueRows => [
  [...workWords, ...termsOf(contempt, (term) => isPredicate(term) || isOfStaff(term))],
  ...patternClues(String.raw`\b${staff}\b`),
]

/** Whether a term says what somebody does, and not what they are. */
export function isPredicate({ sense }: Term): boolean {
  return sense === 'predicate' || sense === 'inept'
}

/** Whether a term runs down the work of colleagues, and is no contempt of others. */
export function isOfStaff({ sense = '' }: Term): boolean {
  return /^(?:fault|mess|none|staff|tag)$/.test(sense)
}

function termsOf(terms: readonly Term[], holds: (term: Term) => boolean): string[] {
  return terms.filter(holds).map(({ term }) => term)
}

/** Whether a word demeans patients, or those who come with them. */
export function isContemptForPatients({ at, term, phrase }: LexiconHit): boolean {
  const sense = term.sense ?? ''
  if (/^(?:phrase|lack|likened)$/.test(sense)) return false
  const { before, after } = sentenceAround(at)
  if ((sense === 'noun' || silly.test(phrase)) && isDrawnIn(before, after)) return true
  if (sense === 'thing') return false
  if (clinicalWords.has(phrase)) return whySo.test(before) && !/^ (?:at|in|for|to)\b/i.test(after)
  if (sense === 'noun' && !asked.test(after)) {
    if (isCrowd(before, after)) return true
  }
  if (
    (isHarmless(after) && !(sense === 'noun' && /^ (?:at|on) /.test(after))) ||
    (sense !== 'noun' && /^ (?:enough|in)\b/i.test(after))
  )
    return false
  if (/ as |^thicker than /.test(phrase) && everyOne.test(before)) return true
  // “Patients are useless? No: systems are.”
  if (asked.test(after)) return whySo.test(before)
  const isAdjective = sense.endsWith('adjective')
  // “Entitled patients get a letter”, and not “one more entitled patient”.
  if (sense === 'loose adjective' && patientAfter.test(after)) return onceMore.test(before)
  if (isAdjective && !sense.startsWith('loose') && patientAfter.test(after)) {
    return beforeNoun.test(before)
  }
  return standsAsNoun(at) && (isSubject(before, patientsAre) || whySo.test(before))
}

/** Names for people that are mostly something else. */
const silly = /^(?:fruitcake|fruitloop|muppet|spanner|plank|freak|hypochondriac)s?$/
/** Up to its end: who writes in small letters runs several together. */
const asked = /^[^.!;]*\?/

const onceMore = /\b(?:one more|another|yet another|more of these|bloody|sick of these)\s+$/i
/** Whether a word runs down the work of the author’s own colleagues. */
export function isContemptForStaff(hit: LexiconHit): boolean {
  const { at, phrase } = hit
  if (!workWords.has(phrase.replace(/^absolutely /, ''))) return false
  const { before, after } = sentenceAround(at)
  if (isHarmless(after)) return false
  if (staffAfter.test(after)) return ownBeforeNoun.test(before)
  return standsAsNoun(at) && (isSubject(before, ownStaffAre) || isStillStaff(hit))
}

const adverb =
  '(?: who)?(?: (?:must all|must|all|also|now|just|simply|clearly|obviously|evidently|apparently|literally|really|honestly|still|always|genuinely|who))?'
const patientsDo = lazyPattern(
  `(?<![\\p{L}\\p{N}'-])${patient}(?: (?:these days|nowadays|today|here|(?:of|on|in) (?:bed|bay|ward|room|side room) \\d{1,2}|(?:at|in|on|from) (?:(?:the|our|my|this|that) )?(?:[\\p{L}&-]+ ){0,2}(?:clinics?|surgery|wards?|reception|pharmacy|counter|practice|school|nursery|list|waiting room|phones?|visiting time|A&E|triage)))?${adverb}\\s+$`,
  'iu',
)
const staffDo = lazyPattern(
  `(?:^\\W*|[.!?,;:]\\s*|\\b(?:our|my|the|that|those|these|local|some|most|so-called|[\\p{L}-]+)\\s+)${staff}(?: (?:there|here|these days|nowadays|(?:(?:down|up|over|round|out|across) )?(?:at|in|on|of|from|down|up|over|round) (?:the |our |that )?[\\p{L}\\d'-]+(?: [\\p{L}\\d'-]+){0,2}?))?(?:(?: (?:are|is)(?:(?: [\\p{L}'-]+){1,4},? and| (?:just )?an?(?: [\\p{L}'-]+){1,5} who))?${adverb}| (?:are|is)${adverb}|:)\\s+$`,
  'iu',
)

/** “Have no clue”, and not “have no clue until the letter comes”, which only reports. */
export function isVerdict({ at, phrase, term }: LexiconHit): boolean {
  // That somebody cannot read is no contempt unless the author rolls their eyes.
  if (/^ca\S+(?: even)? read$/.test(phrase) && !isMocked(at)) return false
  const { after } = sentenceAround(at)
  if (term.sense === 'inept') return isFarce(phrase, after)
  if (phrase.endsWith(' a bunch of')) return isBunch(after)
  if (/ (?:with|in) an?$/.test(phrase)) return isBadge(after)
  if (phrase === 'all the gear')
    return /^\W{0,4}(?:and |but |with )?no (?:idea|clue)\b/i.test(after)
  if (/ (?:sell|flog) /.test(phrase)) return isSale(after)
  // “Can't spell it out often enough”.
  if (/ (?:spell|count)$/.test(phrase) && /^ (?:it|this|that|the|how|on)\b/i.test(after))
    return false
  if (/ too \w/.test(phrase) && /^ (?:lose|ignore|miss|cut|waste|overlook)\b/i.test(after))
    return false
  // “Never happy to wait”, “wouldn't last a day without us”.
  if (/\b(?:never|last)\b/.test(phrase) && /^ (?:to|with|without)\b/i.test(after)) return false
  // “Only know how to help because you told us.”
  if (phrase === 'only know how to') return !/\b(?:because|when|after|if)\b/i.test(after)
  if (
    /^[^.!?]{0,30} if (?:it|they|one|he|she) (?:bit|hit|slapped|smacked|punched|fell|landed)\b/i.test(
      after,
    )
  ) {
    return true
  }
  return !/^\s+(?:from|of|wrong|because|by|(?:how|what) (?:much|many|long|hard|grateful|proud))\b|\b(?:until|unless|when|whether|if)\b/i.test(
    after,
  )
}

/** Whether “can’t be bothered” and the like have patients for their subject. */
export function isSaidOfPatients(at: TextMatch): boolean {
  return isSubject(sentenceAround(at).before, patientsDo)
}

/** “None of our locums could find a vein with a map”. */
export function isDoneByNoStaff({ at, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  return noStaff.test(before) && isFarce(phrase, after)
}

const noStaff = lazyPattern(
  `\\b(?:none|not (?:a single )?one) of (?:(?:our|my|the|these|those|your)(?: [\\p{L}-]+){0,2} ${staff}|(?<=(?<![\\p{L}-])${staff}(?![\\p{L}-])[^.!?]{0,60})them) $`,
  'iu',
)

/** “… left by the dentist down the road”. */
export function isDoneByStaff(after: string): boolean {
  return doneBy.test(after)
}

const doneBy = lazyPattern(
  `^ (?:the|that|another|some|our|a|his|her|their)(?: (?:last|other|local|previous|private|so-called|cowboy|[\\p{L}-]+['’]s))? ${staff}(?![\\p{L}-])`,
  'iu',
)

/** The same for people in care work, the author's own or not. */
export function isSaidOfStaff(at: TextMatch): boolean {
  return isSubject(sentenceAround(at).before, staffDo)
}

/** “Our locum was late again. He hasn't a clue.”: of whom the sentence in front spoke. */
export function isStillStaff({ at, phrase }: LexiconHit): boolean {
  const { before: said, after } = sentenceAround(at)
  if (workWords.has(phrase) && !/^\s*(?:[.!…]|$)/.test(after)) return false
  const who = stillThem.exec(said)?.[1]
  // Without a subject, “can't be bothered” and “useless” may be of the author, or of the day.
  const isVague = !who || (/^they$/i.test(who) && workWords.has(phrase))
  if (isVague && !onlyOfOthers.test(phrase)) return false
  if (!who && !/^\W*(?:\w+ly,? )?$/.test(said)) return false
  const lead = previousSentence(at)
  return !somebodyElse.test(lead) && (who ? speaksOfStaff : opensWithStaff).test(lead)
}

const stillThem = lazyPattern(
  `^\\W*(he|she|they)(?:'s|'re| (?:is|are|was|were))?(?: [\\p{L}-]+ly)? ${demeaning}$`,
  'iu',
)
const onlyOfOthers =
  /^(?:absolutely )?(?:bone idle|lazy|incompetent|inept|work ?shy)$|^(?:has|hasn't|doesn't|does|sits|sat|thinks|lives|never|swans|swanned|only) |^ca\S+ (?:count|spell|tell the time|tie)\b/i
const somebodyElse =
  /\b(?:patients?|customers?|relatives?|parents?|families|family|public|people|m[ae]n|wom[ae]n|lady|lads?|girls?|boys?|child(?:ren)?|kids?|sons?|daughters?|mum|mother|dad|father|husband|wife|friends?|students?|trainees?|her|him|them|she|i|i'm|i've|we)\b/i
const ofStaff = `(?:our|my|the|that|this|another|some|every) (?:[\\p{L}'-]+ ){0,2}?${staff}(?![\\p{L}'-])`
const speaksOfStaff = lazyPattern(`\\b${ofStaff}`, 'iu')
const opensWithStaff = lazyPattern(
  `^\\W*(?:[\\p{L}]+,? )?(?:${ofStaff}|(?:${kinds}) ${staff}(?![\\p{L}'-]))`,
  'iu',
)

function isSubject(text: string, pattern: ReturnType<typeof lazyPattern>): boolean {
  const before = text.replaceAll(/["“”]/g, '')
  const found = pattern.exec(before)
  if (!found || !isSaid(before, pattern) || isQuoted(text)) return false
  // “Why do we think that patients are …?”
  if (/^\W*(?:why|how come|do|does|did|should|is it|who)\b/i.test(before)) return false
  const lead = before.slice(0, found.index)
  // “A letter from a GP who …”, and not “thanks to a nurse who …”.
  const isSender = / who\b/i.test(found[0]) && /\b(?:from|by) $/i.test(lead)
  return (isSender || !notSubject.test(lead)) && (!clause.test(lead) || ownView.test(lead))
}

/** “Mad about cycling”, “entitled to a free test”, “lazy eye”. */
function isHarmless(after: string): boolean {
  return /^ (?:with|about|to|for|if|of|at(?! times)|on(?! \w+days?\b)|is|was|as)\b|^ eyes?\b|^'s? \p{L}/iu.test(
    after,
  )
}

/** “Their motto: “patients are …””: subject and word are inside the marks. */
function isQuoted(before: string): boolean {
  const open = Math.max(
    before.lastIndexOf('“'),
    before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1,
  )
  return open > before.lastIndexOf('”') && /\p{L}+\s+\p{L}+/u.test(before.slice(open + 1))
}
