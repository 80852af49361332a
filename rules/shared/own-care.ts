import { lazyPattern } from 'professional/rule'
import { isCareItem } from '../lexicons/care-words.ts'

/** Straight apostrophes are expected. */
interface Around {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Between *my* and what is mine; no noun that owns, and nothing that parts a phrase. */
const modifier =
  "(?:(?!(?:patient|client|customer|resident|daughter|son|mum|mother|dad|husband|wife|partner|friend|colleague|trust|practice|clinic|work|team)'?s?\\b|(?:and|or|with|for|to|in|on|of|at|is|was|has|had|her|his|their)\\b)[\\w'-]{1,24} )"

/** “My own cancer”, “my journey with endometriosis”, “me and my inhaler”. */
const mine = lazyPattern(
  `\\bmy (?:own )?${modifier}{0,2}$|\\bmy (?:own )?(?:journey|life|experience|story|battle|diagnosis|recovery|struggle|time|years|history|brush|fight|relationship) (?:of |with |after |on |in |from |through )(?:an? |the )?$`,
  'i',
)
/** “As someone with epilepsy, I …”, “ten years of antidepressants and I …”. */
const asMe =
  /\bas (?:someone|somebody|a (?:\w+ )?(?:person|woman|man|nurse|doctor|pharmacist|GP|midwife|dentist)) (?:with|who has|who had|living with|who lives with|on|who takes)(?: \w+){0,2} $|^\W*(?:[\w-]+ ){1,3}(?:of|on|with|after|since) (?:an? |the )?$/i
const andI = /^,? (?:and )?(?:I|I'm|I've|I'd|my)\b/
/** “Thanks to therapy I am back”, “the mammogram took ten minutes and I was fine”. */
const opensWithIt =
  /^\W*(?:the|that|this|thanks to|after|before|with|during|since)(?: the| an?)? $/i
const andMe = /\b(?:I|I'm|I've|I'd) (?:was|am|felt|feel|have|had|got|can|could|slept|cried)\b|^ I\b/
/** What is mine because I work: *my ADHD clinic*, *my first patient*. */
const ownWork =
  /^ (?:clinics?|lists?|patients?|research|work|talks?|lectures?|teams?|colleagues?|students?|services?|projects?|posts?|papers?|ward|wards|slots?|course|training)\b|^ with (?:the|my|our|some|a) (?:\w+ )?(?:team|students?|staff|colleagues?|trainees?|nurses?|registrar)\b/i
const workWord =
  /^(?:patients?|clients?|customers?|residents?|regulars?|clinics?|surgery|practice|ward|team|colleagues?|shift|shop|pharmacy|students?)$/i

/** “They gave me morphine”, “my husband drove me to A&E”, “it was me in that bed”. */
const doneToMe = lazyPattern(
  `\\b(?:gave|given|put|told|sent|took|drove|rushed|wheeled|brought|referred|admitted|diagnosed|prescribed|offered|found|treated|kept|got|nursed|left|started) me(?: (?:to|on|in|into|onto|with|for|from|about|through|off|that|up))*(?: I (?:have|had|need|needed))?(?: an?| the| some| my)? (?:[\\w-]+ )?$|\\b(?:it|this|that) (?:was|is) me\\b[^.!?]{0,30}$|\\bme (?:during|through|after|before|with|throughout) (?:my |the )?(?:\\w+ )?$|\\bthis (?:doctor|nurse|GP|pharmacist|midwife|dentist|paramedic|medic) [^.!?]{0,40}\\b(?:his|her|their) own $|\\bme: an? (?:\\w+ )?$|\\bto be me,? an? $`,
  'i',
)

/** What I do for others. */
const forOthers =
  /\b(?:prescrib|dispens|giv|gave|offer|treat|fix|teach|taught|see|saw|help|assist|referr|sell|sold|writ|wrote|post|run|ran|nurs|work|examin|diagnos(?:e|ing)|counsel(?:led|ling)? (?:a|an|him|her|them|people|patients)|read|research|talk|spoke|speak|train|met\b|meet|ask|know of|deliver|look|study|studied|visit|lead|led|manag|support|advis|review|vaccinat|administer|explain)\w*(?! birth)/i
/** “I have had”, “I'm on”, “I caught”, “I gave birth on”: the verbs that go with illness and care. */
const happens =
  "(?:'ve|'m|'d)? ?(?:(?:just|also|too|still|really|only|now|never|always|finally|recently|once|myself|actually|already|even|nearly|almost) ){0,2}(?:have|had|have had|got|get|caught|take|took|was|am|been|be|being|need|needed|live with|lived with|survived|survive|spent|broke|fractured|gave birth|came out of|came home from|went (?:to|into|through|for)|tested positive for|self-referred|collapsed|relapsed|ended up|woke up|waited|having|on|under|underwent|wear|use|inject|suffer|suffered|developed|ignored|lost|beat|nearly died|did|self-harmed|overdosed|fainted|bled|miscarried|picked up|collected|swallowed|started|stopped|know|find being|feel)\\b"
const iHave = lazyPattern(
  `(?:^|[^\\w'])I(?:, (?:too|also|myself),)? ?${happens}[^.!?;:]{0,60}$`,
  'i',
)
/** A subject that comes between. */
const otherSubject =
  /\b(?:he|she|they|him|her|his|their|them|you|your|patients?|people|somebody|someone|a (?:man|woman|lady|boy|girl|child|patient|teenager|friend|colleague))\b/i
const weLost = /\b(?:we|I) (?:lost|miscarried|buried|said goodbye to) (?:our|my|a|the) (?:\w+ )?$/i

/** “Type 1 diabetic nurse here”, “one year free of alcohol today for me”. */
const meAfter =
  /^ (?:hit|floored|knocked|nearly killed|changed|caught|broke|saved|taught|cost|aged|stole from) me\b|^[^.!?]{0,60}, me\W*$|^(?: [\w-]+){0,3} (?:for|in) me\b(?! to\b)|^(?: (?:nurse|doctor|GP|pharmacist|dentist|midwife|student|paramedic|physio|optometrist|vet|mum|dad|survivor|patient|girl|guy|person))? here\b(?!['’]s| (?:is|are)\b)/i
/** “This doctor takes sertraline”: somebody speaks of themselves in the third person. */
const thisDoctor = lazyPattern(
  '^\\W*(?:so )?this (?:doctor|nurse|GP|pharmacist|midwife|dentist|paramedic|medic|psychiatrist|surgeon|physio|optometrist|vet|tech|technician|trainee)(?: (?:also|too|still|has|is|was|takes|lives|had|needs|on|with|an?|been))+ (?:\\w+ )?$',
  'i',
)

const myThing = /\bmy (?:own |first |last |new |next |latest |second )?([a-z-]+)(?: ([a-z-]+))?/gi
/** Somebody else is in the sentence, whose care it may be. */
const somebodyElse =
  /\b(?:he|she|him|her|his|hers|patients?|pt|customers?|clients?|residents?|lady|gent|gentleman|man|woman|boy|girl|baby|child|toddler|regulars?)\b/i

/** Whether a sentence tells of the author’s own care and of nobody else’s: *had my smear today*. */
export function tellsOwnCare(sentence: string): boolean {
  if (!/\bmy /i.test(sentence) || somebodyElse.test(sentence)) return false
  return [...sentence.toLowerCase().matchAll(myThing)].some(
    ([, first = '', second]) =>
      isCareItem(first) || (second !== undefined && isCareItem(`${first} ${second}`)),
  )
}

/**
 * Whether an illness, a treatment or a word for a patient is the author's own, by the rest of its
 * sentence: *my smear*, *I live with COPD*.
 */
export function isOwnCare({ before, words, after }: Around): boolean {
  if (ownWork.test(after) || (workWord.test(words) && /\bmy (?:\w+ ){0,2}$/i.test(before))) {
    return false
  }
  if (mine.test(before) || doneToMe.test(before) || weLost.test(before)) return true
  if (meAfter.test(after) || thisDoctor.test(before)) return true
  if (asMe.test(before) && andI.test(after)) return true
  if (opensWithIt.test(before) && andMe.test(after) && !otherSubject.test(after)) return true
  const found = iHave.exec(before)
  if (!found) return false
  const between = before.slice(found.index)
  return (
    !otherSubject.test(between) && !forOthers.test(between.replace(/gave birth|self-referred/i, ''))
  )
}
