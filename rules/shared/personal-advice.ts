import { type ClueRows, lazyPattern, type Range } from 'professional/rule'
import { medicineAfter, type MedicineMention, medicinesIn } from './medicines.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { plainVerdictClues, plainVerdictIn, replyLead, sure } from './plain-verdicts.ts'
import { straighten } from './surroundings.ts'
import { toldConditionAfter } from './told-conditions.ts'

/** What a reply lays down for one person. */
export interface Verdict extends Range {
  readonly kind: 'diagnosis' | 'treatment'
}

/** Words that lead up to a condition. */
const diagnosingSource = [
  String.raw`\b(?:it |that |this |which |what you describe )?(?:(?:certainly |definitely |really )?(?:sounds|looks|seems|appears)|(?:is )?(?:sounding|looking))(?: (?:very|a lot|just|more|exactly|much|to me|a bit))* (?:like|to be)(?: to me)?(?: an? (?:classic|textbook|clear|typical|bad|mild|nasty) (?:case|bout|dose) of)?(?: you(?:'ve| have| might have| may have)(?: got)?)?(?= )`,
  String.raw`\b(?:its|(?:it|that|this|what you have)(?:'s|'ll be| is| will be| must be| has to be| has got to be))(?: (?:going to be))?(?: ${sure}){1,3}(?= )`,
  String.raw`\b(?:it|that|this)(?:'ll| will| must| has got to)(?: just| only)? be(?= )`,
  String.raw`\byou(?:'ve| have)? (?:${sure} )?(?:got|have (?:got|${sure})|${sure} have(?: got)?)(?= )`,
  String.raw`\b(?:(?:i|we) (?:think|reckon|bet|suspect)|i'm (?:pretty |quite |fairly )?(?:sure|certain|afraid)|(?:i|we)'d say|by the sound of it)(?: that)?,? you have(?= )`,
  String.raw`\b(?:(?:from|given|going by|judging by|based on) (?:what|everything|all(?: that)?) you(?:'ve| have)? (?:describe|say|said|told (?:me|us)|tell (?:me|us)|write|wrote|written|sent|put|post|mention)(?:e?d)?\b[^.;!?]{0,80}|(?:from|given|reading|going by|judging by) your (?:message|post|email|note|photos?|pictures?|description|symptoms)\b[^.;!?]{0,40}),? (?:(?:it's|it is) (?:clear|obvious|plain) (?:that )?)?(?:you(?:'ve got| have(?: got)?)|(?:this|that|it)(?:'s| is))(?= )`,
  String.raw`\byou(?:'re| are)(?: ${sure})? having(?= (?:a |an )?(?:panic attacks?|heart attack|stroke|migraine|seizures?|flare|allergic reaction)\b)`,
  String.raw`\b(?:(?:that|this|those|these|your|the) (?:\w+ )?(?:symptoms?|signs?|pains?|rash|spots)|that|it|which) (?:all )?means? (?:that )?(?:you(?:'ve| have)(?: ${sure})?(?: got)?|it(?:'s| is)(?: ${sure})?)(?= )`,
  String.raw`\b(?:that|this|your) (?:\w+ )?(?:rash|spots?|lump|cough|pain|symptoms?|swelling|headaches?|discharge|itch\w*|bump|mark|tummy|throat|knee|back)(?:'s| is| are| will be| must be)(?: ${sure}){1,2}(?: (?:down to|caused by|due to|from))?(?= )`,
].join('|')
/** Sure, and without a subject: “Probably viral”. */
const bareSource = String.raw`(?:defo|deffo|definitely|probably|most likely|almost certainly|100 ?%|clearly|classic|textbook)(?= )`
const diagnosing = lazyPattern(`${diagnosingSource}|${replyLead}${bareSource}`, 'i')
/** How long somebody is to take it. */
const time = String.raw`(?:(?:a|an?other|one|two|three|five|seven|ten|\d{1,2})[ -])?(?:good )?(?:weeks?|days?|months?|fortnight)`
const treatingSource = [
  String.raw`\byou(?:'ll| will| do| really| definitely| just| probably| clearly| 'd)?(?: (?:really|definitely|just|probably|clearly|also|now))? (?:need(?: to (?:take|use|try|be on|start|be taking))?|(?:should|ought to|must|want to)(?: (?:really|definitely|just|probably|also|now))? (?:take|use|try|be on|be taking|start|go on|switch to|ask for|get|have))(?: some| a course of| a short course of| oral| topical)?(?: ${time} (?:course )?of)?(?= )`,
  // “She needs insulin to live” is no advice, and “needs a dose of” is.
  String.raw`\b(?:s?he|your (?:son|daughter|little (?:one|boy|girl)|baby|mum|dad|nan|husband|wife|partner))(?: (?:really|just|probably|definitely))? needs(?: to (?:take|try|be on|start)| some| a course of| an?(?: single| quick)? (?:dose|shot) of)(?= )`,
  String.raw`\byou(?:'ll| will|'d| would)? (?:be )?(?:want|wanting|after)(?: some| a course of| the| a)?(?= )`,
  String.raw`\bi(?:'d| would) (?:have|put|get|start|pop|stick) you (?:back )?on(?: some| a)?(?= )`,
  String.raw`\b(?:what|all|the thing) you (?:really )?(?:want|need)(?: for (?:that|it|this))?(?:'s| is)(?: some| a course of| a)?(?: ${time} (?:course )?of)?(?= )`,
  String.raw`(?:^|[.!?;,:…–—]\s|\b(?:just|and|then|so) |@\w{1,40}[ ,]{1,2})(?:ask|push|hold out)(?: (?:them|him|her))? for(?: some| the| a)?(?= )`,
  String.raw`(?:^|[.!?;,:…–—]\s|\b(?:just|and|then) |@\w{1,40}[ ,]{1,2})(?:(?:go|drop|move|step|come) (?:up|down|straight|back|back up)(?: up)?|(?:increase|raise|up|reduce|lower|drop|cut|change|put|bump) (?:your|the|his|her) [a-z-]+(?: (?:dose|up|down|back)){0,2}) to(?: the)?(?= \d)`,
  String.raw`(?:^|[.!?;,:…–—]\s|\b(?:just|and|then) |@\w{1,40}[ ,]{1,2})(?:stick|put|pop|slap|dab|rub|bung|whack|get|grab|try)(?: (?:some|a (?:bit|little|dab|blob|smear) of|a course of))(?= )`,
].join('|')
const treating = lazyPattern(treatingSource, 'i')

/** Said behind a medicine that somebody is to take. */
const settlesSource = String.raw`\b(?:(?:is|are|would be) what you(?:'re)? (?:really )?(?:want|need|after)|(?:will|'ll|would|should|ought to) (?:soon )?(?:sort|clear|shift|fix|settle|calm|see to|get rid of|do|see) (?:it|that|this|them|you(?: right)?|the trick)\b)`
const settles = lazyPattern(settlesSource, 'i')

/** Ahead of it: supposed, asked or denied. */
const unsettled =
  /\b(?:if|whether|unless|when|as|because|since|given that|suppose|case|does|do|did|can't say|cannot say|can't tell|cannot tell|hard to say|not sure|might|may|could|may be|isn't|not|n't|people|anyone|someone|everyone|who|what|how|myth|once|sorry|hope)\b[^.;:]*$/i
/** The condition is the subject of what follows, or only describes it. */
const otherSubject =
  /^(?:-| (?:talking|speaking|is|are|was|were|has|have|will|can|may|cases?|rates?|jabs?|injections?|vaccin\w+|season|day|week|month|awareness|research|care|services?|clinics?|screening|tests?|pathways?|teams?|charit\w+|campaign|cafe?s?|meetings?|events?|evenings?|talks?|groups?|class(?:es)?|webinars?|sessions?|workshops?|podcasts?|posters?|leaflets?|stalls?|quiz|jokes?|stories|history|hour|corner|for (?:the|our|us|them|everyone|staff|all)|of a |to thank|in (?:the news|our|the) )\b)/i
const figure =
  /^\s*(?:(?:a|an|the) )?(?:(?:real|right|massive|huge|total|bit of a|proper|absolute|complete|whole) )*(?:pain|headache|nightmares?|fever dream|injury|migraine (?:for|to)|stress)(?! (?:in|of the)\b)[\s.!,;]*(?:$|for\b|to\b|of\b|lol\b)/i
const theirs = /\b(?:your|my|our|his|her|their|no|not|more|less|like)\b/i
const entitlement =
  /\b(?:eligible|entitled|qualify|free|can (?:get|have|book|claim)|invited|due)\b/i

const dose =
  /^ (?:a |about |at least )?\d[\d.,]* ?(?:mg|mcg|micrograms?|g|ml|units?|patch(?:es)?|strength)\b|^ \d[\d.,]* (?:rather than|instead of|not) \d/i

/** What is in every text that diagnoses somebody or chooses a treatment. */
export const verdictClues = (): ClueRows =>
  anyClues(
    patternClues(diagnosingSource, `\\b${bareSource}`, treatingSource, settlesSource),
    plainVerdictClues(),
  )

/** The words of a sentence that diagnose somebody or choose a treatment. */
export function verdictIn(sentence: string): Verdict[] {
  const value = straighten(sentence)
  // A question is no verdict, but for “… to me, right?”
  if (/\?\s*$/.test(value) && !/,[^,]*\?\s*$/.test(value)) return []
  const plain = plainVerdictIn(value)
  const found = [
    diagnosisIn(value) ?? (plain && ({ ...plain, kind: 'diagnosis' } as const)),
    treatmentIn(value) ?? remedyIn(value),
  ]
  return found.filter((verdict) => verdict !== undefined)
}

function diagnosisIn(value: string): Verdict | undefined {
  const cue = diagnosing.exec(value)
  if (!cue) return undefined
  const start = cue.index
  const from = cue.index + cue[0].length
  const rest = value.slice(from)
  if (unsettled.test(value.slice(0, start))) return undefined
  const length = toldConditionAfter(rest)
  if (length === undefined || theirs.test(rest.slice(0, length)) || figure.test(rest))
    return undefined
  if (otherSubject.test(rest.slice(length)) || entitlement.test(rest)) return undefined
  // “Probably flu, …” has no subject, and no more to say.
  const isBare = !/\b(?:your?|it|that|this|which|sounds|looks|seems|appears)\b/i.test(cue[0])
  if (isBare && !/^\s*(?:[^\w\s]|$|(?:tbh|to me|mate|hun|love|x+)\b)/i.test(rest.slice(length)))
    return undefined
  // “Shingles looks like a band …” has a subject of its own.
  if (/^(?:sounds|looks|seems|appears)/i.test(cue[0]) && hasOtherSubject(value.slice(0, start)))
    return undefined
  // “I’d say” belongs to it, and is no sign that words are talked about.
  const saying = /\b(?:i|we)(?:'d| would) say (?:that )?$/i.exec(value.slice(0, start))
  const lead = isBare ? (beginning.exec(value)?.[0].length ?? start) : start
  return { kind: 'diagnosis', start: saying?.index ?? lead, end: from + length }
}

const beginning = lazyPattern(replyLead, 'i')

function treatmentIn(value: string): Verdict | undefined {
  const cue = treating.exec(value)
  if (!cue || unsettled.test(value.slice(0, cue.index))) return undefined
  const from = cue.index + cue[0].length
  const rest = value.slice(from)
  const amount = dose.exec(rest)
  if (amount) return { kind: 'treatment', start: startIn(cue), end: from + amount[0].length }
  // Iron and oxygen are medicines for those who take them.
  const taking = 'taking'
  const medicine = moved(medicineAfter(taking + rest), -taking.length)
  if (!medicine || medicine.kind === 'form') return undefined
  const lead = rest.slice(0, medicine.start)
  const name = rest.slice(medicine.start, medicine.end)
  if (
    /\b(?:your|my|his|her|their|no|prescription)\b/i.test(`${lead} ${name}`) ||
    /\b(?:the|these|those)\b/i.test(lead)
  )
    return undefined
  if (
    /^(?:-| (?:prescri\w+|reviews?|guide|leaflet|training|card|passport|advice|service|technique)\b)/i.test(
      rest.slice(medicine.end),
    )
  )
    return undefined
  // To pack or to fetch, not to take.
  if (
    /^[^.!?]{0,30}\b(?:kit|bag|box|suitcase|trip|shelf|aisle|till|cupboard|stock|display|window)\b/i.test(
      rest.slice(medicine.end),
    )
  )
    return undefined
  return { kind: 'treatment', start: startIn(cue), end: from + medicine.end }
}

/** Without the handle or the sign before it. */
function startIn({ index, 0: value }: RegExpExecArray): number {
  return index + (/^(?:@\w+)?[^\w]*/.exec(value)?.[0].length ?? 0)
}

/** A medicine, and that it is the one: “aciclovir is what you need”. */
function remedyIn(value: string): Verdict | undefined {
  const found = settles.exec(value)
  if (!found || found.index > 90 || unsettled.test(value.slice(0, found.index))) return undefined
  const before = value.slice(0, found.index)
  const medicine = medicinesIn(before).find(({ kind }) => kind !== 'form')
  if (!medicine || theirs.test(before)) return undefined
  return { kind: 'treatment', start: medicine.start, end: found.index + found[0].length }
}

function moved(mention: MedicineMention | undefined, by: number): MedicineMention | undefined {
  return mention && { ...mention, start: mention.start + by, end: mention.end + by }
}

function hasOtherSubject(before: string): boolean {
  const last = /([A-Za-z']+)\W*$/.exec(before)?.[1] ?? ''
  if (last === '' || /[,;:.!–—-]\s*$/.test(before)) return false
  return (
    !/^(?:it|that|this|which|photo|picture|rash|spot|mole|one|describe|describing|say|said|and|but|so|honestly|yes|yeah|hi|there|really|definitely|certainly|me)$/i.test(
      last,
    ) && !/@\w+\s*$/.test(before)
  )
}

const routing =
  /\b(?:speak|talk|see|call|ring|contact|phone|visit|ask|book|pop in|go|get (?:it|that|this|him|her|them|yourself)?)\b[^.!?]{0,50}\b(?:doctors?|GPs?|pharmacists?|pharmacy|nurses?|specialist|midwife|clinic|surgery|practice|hospital|dentist|optician|optometrist|us|111|999|A&E|checked|seen|looked at)\b|\b(?:111|999|911|A&E)\b/i

/** Whether a text sends the person to somebody who can assess them. */
export function isRouted(text: string): boolean {
  return routing.test(text)
}
