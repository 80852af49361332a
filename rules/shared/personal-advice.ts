import { type ClueRows, lazyPattern, type Range } from 'professional/rule'
import { conditionAfter } from './conditions.ts'
import { medicineAfter, type MedicineMention } from './medicines.ts'
import { patternClues } from './pattern-clues.ts'
import { straighten } from './surroundings.ts'

/** What a reply lays down for one person. */
export interface Verdict extends Range {
  readonly kind: 'diagnosis' | 'treatment'
}

const sure =
  '(?:definitely|probably|just|clearly|obviously|certainly|almost certainly|most likely|likely|only|surely|really|simply|100%|for sure|nothing more than|a (?:classic|textbook|clear|typical)(?: case of)?|classic|textbook)'

/** Words that lead up to a condition. */
const diagnosingSource = [
  String.raw`\b(?:it |that |this |which |what you describe )?(?:(?:certainly |definitely |really )?(?:sounds|looks|seems|appears)|(?:is )?(?:sounding|looking))(?: (?:very|a lot|just|more|exactly|much|to me|a bit))* (?:like|to be)(?: to me)?(?: an? (?:classic|textbook|clear|typical|bad|mild|nasty) (?:case|bout|dose) of)?(?: you(?:'ve| have| might have| may have)(?: got)?)?(?= )`,
  String.raw`\b(?:it|that|this|what you have)(?:'s|'ll be| is| will be| must be| has to be| has got to be)(?: (?:going to be))?(?: ${sure}){1,3}(?= )`,
  String.raw`\b(?:it|that|this)(?:'ll| will| must| has got to) be(?= )`,
  String.raw`\byou(?:'ve| have)? (?:${sure} )?(?:got|have (?:got|${sure})|${sure} have(?: got)?)(?= )`,
  String.raw`\b(?:i think|i'm (?:pretty |quite |fairly )?(?:sure|certain|afraid)|i'd say|i reckon|i bet|i suspect|from what you(?:'ve)? (?:describe|described|say|said)|by the sound of it)(?: that)?,? you have(?= )`,
  String.raw`\byou(?:'re| are)(?: ${sure})? having(?= (?:a |an )?(?:panic attacks?|heart attack|stroke|migraine|seizures?|flare|allergic reaction)\b)`,
  String.raw`\b(?:that|this|your) (?:\w+ )?(?:rash|spots?|lump|cough|pain|symptoms?|swelling|headaches?|discharge|itch\w*|bump|mark|tummy|throat|knee|back)(?:'s| is| are| will be| must be)(?: ${sure}){1,2}(?: (?:down to|caused by|due to|from))?(?= )`,
  String.raw`^\W*(?:(?:oh|ah|yep|yeah|yes|hmm+),? )?(?:defo|deffo|definitely|probably|most likely|almost certainly|100%|clearly|classic|textbook)(?= )`,
].join('|')
const diagnosing = lazyPattern(diagnosingSource, 'i')
const treatingSource = String.raw`\byou(?:'ll| will| do| really| definitely| just| probably| clearly| 'd)?(?: (?:really|definitely|just|probably|clearly))? (?:need(?: to (?:take|use|try|be on|start|be taking))?|(?:should|ought to|must|want to)(?: (?:really|definitely|just|probably))? (?:take|use|try|be on|be taking|start|go on|switch to|ask for|get|have))(?: some| a course of| a short course of| oral| topical)?(?= )`
const treating = lazyPattern(treatingSource, 'i')

/** Ahead of it: supposed, asked or denied. */
const unsettled =
  /\b(?:if|whether|unless|when|as|because|since|given that|suppose|case|does|do|did|can't say|cannot say|can't tell|cannot tell|hard to say|not sure|might|may|could|may be|isn't|not|n't|people|anyone|someone|everyone|who|what|how|myth|once|sorry|hope)\b[^.;:]*$/i
/** The condition is the subject of what follows, or only describes it. */
const otherSubject =
  /^(?:-| (?:talking|speaking|is|are|was|were|has|have|will|can|may|cases?|rates?|jabs?|vaccin\w+|season|day|week|month|awareness|research|care|services?|clinics?|screening|tests?|pathways?|teams?|charit\w+|campaign|for (?:the|our|us|them|everyone|staff|all)|of a |to thank|in (?:the news|our|the) )\b)/i
const figure =
  /^\s*(?:(?:a|an|the) )?(?:(?:real|right|massive|huge|total|bit of a|proper|absolute|complete|whole) )*(?:pain|headache|nightmares?|fever dream|injury|migraine (?:for|to)|stress)(?! (?:in|of the)\b)[\s.!,;]*(?:$|for\b|to\b|of\b)/i
const theirs = /\b(?:your|my|our|his|her|their|no|not|more|less|like)\b/i
const entitlement =
  /\b(?:eligible|entitled|qualify|free|can (?:get|have|book|claim)|invited|due)\b/i

const dose = /^ (?:a |about |at least )?\d[\d.,]* ?(?:mg|mcg|micrograms?|g|ml|units?)\b/i

/** What is in every text that diagnoses somebody or chooses a treatment. */
export const verdictClues = (): ClueRows => patternClues(diagnosingSource, treatingSource)

/** The words of a sentence that diagnose somebody or choose a treatment. */
export function verdictIn(sentence: string): Verdict[] {
  const value = straighten(sentence)
  // A question is no verdict, but for “… to me, right?”
  if (/\?\s*$/.test(value) && !/,[^,]*\?\s*$/.test(value)) return []
  const found = [diagnosisIn(value), treatmentIn(value)]
  return found.filter((verdict) => verdict !== undefined)
}

function diagnosisIn(value: string): Verdict | undefined {
  const cue = diagnosing.exec(value)
  if (!cue) return undefined
  const start = cue.index
  const from = cue.index + cue[0].length
  const rest = value.slice(from)
  if (unsettled.test(value.slice(0, start))) return undefined
  const length = conditionAfter(rest) ?? shortNameAfter(rest)
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
  const saying = /\bi(?:'d| would) say (?:that )?$/i.exec(value.slice(0, start))
  return { kind: 'diagnosis', start: saying?.index ?? start, end: from + length }
}

function treatmentIn(value: string): Verdict | undefined {
  const cue = treating.exec(value)
  if (!cue || unsettled.test(value.slice(0, cue.index))) return undefined
  const from = cue.index + cue[0].length
  const rest = value.slice(from)
  const amount = dose.exec(rest)
  if (amount) return { kind: 'treatment', start: cue.index, end: from + amount[0].length }
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
  return { kind: 'treatment', start: cue.index, end: from + medicine.end }
}

function moved(mention: MedicineMention | undefined, by: number): MedicineMention | undefined {
  return mention && { ...mention, start: mention.start + by, end: mention.end + by }
}

/** Names that the lexicon of conditions leaves out, since they are short for other things, too. */
function shortNameAfter(rest: string): number | undefined {
  return /^ (?:an? )?(?:bad |bit of )?(?:UTI|DVT|BV|STI|TIA|chilblains?|ringworm|impetigo|cellulitis|nits|hay fever|hives|croup|ringworm|athlete's foot|a (?:virus|cold|stye|cyst|boil|verruca)|chest infection|viral|stye|conjunctivitis|cold sores?|nappy rash|heat rash|tennis elbow|golfer's elbow|frozen shoulder|panic attacks?|a heart attack|food poisoning|menopause|perimenopause|pregnan\w+)\b/i.exec(
    rest,
  )?.[0].length
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
