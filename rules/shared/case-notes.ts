import { type ClueRows, lazy, lazyPattern, makePattern } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'

/** Asks cheaply what most paragraphs do not have. */
const maySpeakOfOne = /patient|\d[- ]?(?:y|m|w|d)|\bM(?:r|s|rs)\b|gentleman|lady|^\W{0,3}s?he\b/i

/** The person a note is about: their age in one breath, or the noun that notes use. */
const subjectSource = String.raw`(?<![\p{L}\d])(?:the patient|this (?:patient|gentleman|lady)|(?:this|an?|our|my|the)[ \t]+(?:[\p{L}-]+,?[ \t]+){0,3}?\d{1,3}(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]olds?|[- ]?y\/?o|[- ]?yr)|(?:Mr|Mrs|Ms)\.? [A-Z]\w*|(?<=^|[.!?\n]\s{0,3})patient|(?<=^\W{0,3})\d{1,3}[- ]?(?:y\/?o|years?[- ]old)|(?<=^)s?he(?= (?:is|has|was|had|comes|complains|presents|states|reports)))(?![\p{L}])`
const subject = lazyPattern(subjectSource, 'iu')
const aged =
  /\b\d{1,3}(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]olds?|[- ]?y\/?o\b|[- ]?yr[- ])/i

const person = String.raw`\b(?:patient|pt|he|she|gentleman|lady|(?:Mr|Mrs|Ms)\.? [A-Z]\w*|wom[ae]n|man|f?e?male|boy|girl)`
const adverb = String.raw`(?:,? (?:also|then|actually|currently|apparently|recently|subsequently|further|otherwise|initially|again|now|still|just|who|that|really|usually|basically|reportedly))*`
/** What notes say of somebody, and stories of public figures seldom do. */
const doing = String.raw`denie[sd]|states?|stated|reports?|reported|complain(?:s|ed)|presents?|presented|returns?|returned|comes (?:in|to)|came (?:in|to)|(?:was|is|is being|has been|had been|were) (?:seen|admitted|discharged|referred|started|given|diagnosed|found to|noted|taken|brought|treated|evaluated|followed|sent|transferred|placed|put on|hospitali[sz]ed|scheduled|advised|unable|doing|status|here|in (?:for|with|today)|on|a known|known to|taking|complaining)|underwent|has (?:a|no|had|been|never|not)|had (?:a|an|no|had|been|some|his|her)|takes|continues?|describes?|described|feels|felt|notes|noted|does(?: not|n['’]t)|did(?: not|n['’]t)|developed|suffer(?:s|ed)|sustained|awoke|received|tolerated|required|lives|smokes|drinks|wishes|requests?|understands|seeks|tells|tolerates|seen|has recently|would like|is (?:right|left)[ -]hand|is (?:now|here|doing|feeling)|failed|spilled|stopped|went`
const deed = lazy(() => makePattern(`${person}${adverb}[ ,]+(?:${doing})\\b`, 'gi'))

const jargon =
  /\b(?:history of|status[ -]post|s\/p|h\/o|c\/o|chief complaint|follow-?up|on exam(?:ination)?|presents? (?:to|with|for)|presented (?:to|with|for)|presenting|past medical history|PMH|allergic to|known allergies|denie[sd]|last visit|review of systems|blood pressure|complaints? of|complaining of|emergency (?:department|room)|the (?:clinic|office|ward)|post-?op\w*|pre-?op\w*|laparoscop\w+|on admission|prior to (?:admission|presentation)|vital signs|afebrile|bilateral\w*|(?:\d+ ?mg|mcg)|b\.?i\.?d|t\.?i\.?d|p\.?r\.?n|biopsy|CT|MRI|x-?rays?|ultrasound|surgery|procedure|symptoms?|pain|evaluation|consultation|history|diagnosed|medications?|exam|recheck|check-?up|treated with|conservative (?:management|treatment)|risks and benefits|informed consent|fever|infection|nausea|vomiting|diabetes|hypertension|mammogram|catheteri[sz]ation|hospitali[sz]ed|blister|ointment)\b/gi

/** What shows that the note is of somebody real: a past, or a day. */
const past =
  /\b(?:was|were|had|underwent|presented|returned|stated|reported|denied|developed|came|went|started|today|yesterday|ago|this (?:morning|week)|last (?:visit|week|month|year|night)|since|status[ -]post|has been|referred|at this time|tells me|here (?:for|with)|returns? (?:for|to)|comes (?:in |to |for |today)|who (?:comes|returns|presents) (?:for|to|in|today|with)|seen and examined|is being (?:treated|seen)|has had|did not (?:report|have))\b/i

/** What only teaching, guidance and forms say. */
const teaching =
  /\b(?:patients\b|the patient(?:['’]s)? (?:should|must|may|might|can|will need|needs to|is (?:asked|advised to|entitled|able to|likely))|you\b|your\b|which of the following|most likely|differential|what would|next step|learning points?|(?:data|record)set|synthetic|algorithm|model|classif\w+)/i

/** What is told of a new colleague, whose age and clinic are told as well. */
const career =
  /\b(?:(?:apprentice|trainee|student|employee|nurse|volunteer|colleague|carer|star) of the (?:year|month|week)|(?:our|the) (?:new(?:est)? )?(?:apprentice|trainee|recruit|starter|colleague)|joined (?:the|our) (?:[\w-]+ )?(?:team|clinic|ward|practice|surgery|pharmacy|staff)|passed (?:his|her|their) (?:[\w-]+ ){0,2}exams?)\b/i

/** What is in every such note: whom it is about, what is told of them, and when it was. */
export const noteClues = (): ClueRows =>
  [subjectSource, jargon, past].flatMap((pattern) => patternClues(pattern).slice(0, 1))

/**
 * Where a paragraph begins to tell of one patient as clinical notes do; undefined when it does not.
 * A single phrase is no note: it takes the subject and several things said of them.
 */
export function caseNoteIn(paragraph: string): { start: number; end: number } | undefined {
  const start = paragraph.slice(0, 400)
  if (!maySpeakOfOne.test(start)) return undefined
  const found = subject.exec(start)
  if (!found || !past.test(paragraph) || teaching.test(paragraph)) return undefined
  const age = aged.test(start) ? 2 : 0
  const deeds = count(paragraph, deed(), 4)
  if (deeds === 0 && career.test(paragraph)) return undefined
  const score = age + deeds + count(paragraph, jargon, 3)
  const isCare = count(paragraph, jargon, 1) > 0
  return score >= 4 && isCare
    ? { start: found.index, end: found.index + found[0].length }
    : undefined
}

/** How many different things a pattern finds, up to a limit. */
function count(text: string, pattern: RegExp, limit: number): number {
  const seen = new Set<string>()
  for (const match of text.slice(0, 1500).matchAll(pattern)) {
    seen.add(match[0].toLowerCase())
    if (seen.size >= limit) break
  }
  return seen.size
}
