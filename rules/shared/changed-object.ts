import type { TextMatch } from 'professional/rule'
import { isKept, wholeMedicine } from './changed-medicines.ts'
import { type MedicineMention, medicinesIn } from './medicines.ts'
import { aheadOf } from './claiming.ts'
import { sentenceAround } from './surroundings.ts'

/** “If one does nothing, …” */
export const failing =
  /\bif (?:one|1|it|they|the first(?: one)?)\b[^.!?]{0,40}\b(?:doesn't|does not|don't|do not|isn't|aren't|does nothing|won't)\b[^.!?]{0,30}$/i
const endOfObject =
  /^(?: ones?)?(?:\s*$|\s*[^\w\s'’]|\s(?:and|or|for|if|when|because|cos|as|now|today|tonight|they|it|with|until|till|after|before|unless|over|cold|suddenly|immediately|straight|early|to|at|on|in|by|altogether|completely|forever|yourself|gradually|whenever|once|every|this|next|so|than|instead|while|without|that|which|you|is|are|all|too|right|whatever|just|between|among|around|into|onto|up|lol|lmao|tbh)\b)/i
/** “Got spare antibiotics?” */
const spare =
  /\b(?:spare|left[- ]?over|left from|unused|old|last year['’]s) [^.!?,]{3,40}[.?!,]\s{1,2}[^.!?]{0,20}$/i
/** “… give them what’s in the bottle.” */
const handedOn =
  /^ (?:(?:it|them|those|one|some) )?(?:on )?(?:to (?!us|your|the|a (?:pharma|chem|clinic|hospital|surgery)|our)|(?:him|her|them|your \w+|the \w+) (?:(?:it|some|one|a few|those)\b|(?:what(?:ever)?(?:['’]s| is)|the rest)))/i
/** “… give her some of yours.” */
const ofYours =
  /^ (?:him|her|them|(?:your|a|the) \w+) (?:(?:one|some|a few|a couple|two) of )?(?:yours|your own)\b/i
const cutUp =
  /^ (?:it|them|each(?: one| tablet)?|every one|the tablets?|one) in (?:half|two|quarters)\b/i
/** “Stash the rest for next winter.” */
const later = /^[^.!?]{0,20}\b(?:next|another|in case|for when|later|again|flares?|rainy day)\b/i
/** “Take some of your mum's”, “some off a friend”. */
const ofSomebody = /^ (?:off|from) (?:your|a|somebody|someone)\b/i
const endOfClause =
  /^(?:\s*$|\s*[^\w\s'’-]|\s(?:and|or|for|if|till|until|over|when|whenever|at|on|now|instead|a week|while|to|because|cos|lol|lmao|tbh|it's|its|they're|every|this|altogether)\b)/i
const kin =
  /^ (?:on )?to (?:a|an|your|their|his|her|another|someone|somebody|anyone)\b(?: \w+)? ?(?:friend|mate|sibling|brother|sister|m[uo]m|dad|partner|husband|wife|neighbour|colleague|family|child|son|daughter|else|who)\b/i
const policy =
  /^ (?:in (?:farm\w*|animals|livestock|food)|for (?:viral|colds?|coughs?|sore throats?|every)|on (?:prescription|the NHS))\b/i
/** Bought without a prescription, and rightly stopped when the pain is. */
const overTheCounter =
  /^(?:paracetamol|ibuprofen|aspirin|antacids?|laxatives?|antihistamines?|anti-?histamines?|decongestants?|pain ?killers?|nicotine\b.*|folic acid|nurofen|calpol|caffeine|vitamins?|zinc|iron|magnesium|nasal spray|anti-?inflammator\w+|gaviscon|sudafed|loperamide|imodium|cream|chlorhexidine|canesten|clotrimazole|hydrocortisone)$/i
/** “Double up if the pain is bad.” */
const forPain =
  /^ (?:if|when)\b[^.!?]{0,40}\b(?:pain|hurt|symptom|headache|cough|fever|bad|worse|flare)/i
const pronoun = /^\s(?:it|them|this one|these|those)(?=[\s.,!;:–—]|$)/i
/** What is done to a medicine, rather than to anything else that “it” may be. */
const clearVerb =
  /(?:stop|quit|taking|using|off(?: of)?|double|halve|up|crush|skip|share|bin|ditch)$/

/**
 * How far the object reaches into what follows the verb: 0 where it was named before, `undefined`
 * where no medicine is meant, or what is said of it is no harm.
 */
export function objectEnd(at: TextMatch, sense: string, after: string): number | undefined {
  const verb = at.value.toLowerCase()
  if (sense === 'amount' && verb.endsWith(' up') && forPain.test(after)) return 0
  if (isNeverNamed(sense)) return isUnsaid(at, sense, after) && speaksOfMedicine(at) ? 0 : undefined
  if (sense === 'stop' && isJust(at, after)) return speaksOfMedicine(at) ? 0 : undefined
  if (sense === 'give' && ofYours.test(after)) return speaksOfMedicine(at) ? 0 : undefined
  if (sense === 'give' && handedOn.test(after) && spare.test(aheadOf(at, 120)))
    return speaksOfMedicine(at) ? 0 : undefined
  // “Cut each one in two.”
  if (sense === 'halve' && cutUp.test(after)) return speaksOfMedicine(at) ? 0 : undefined
  // “Take two of your tablets” is what a label says.
  if (sense === 'more of' && !verb.includes('up') && !failing.test(sentenceAround(at).before))
    return undefined
  const it = pronoun.exec(after)?.[0]
  if (it !== undefined) {
    return clearVerb.test(verb) && speaksOfMedicine(at) ? it.length : undefined
  }
  // “Out of your inhaler? Borrow your mum's.”
  const isOfOthers = sense === 'share' && /(?:['’]s| (?:hers|his|theirs))$/.test(verb)
  if (isOfOthers && endOfClause.test(after)) return speaksOfMedicine(at) ? 0 : undefined
  return namedEnd(at, sense, after)
}

/** “Take two”, “leave them out”, “skip a few days”: of what, has been said before. */
function isNeverNamed(sense: string): boolean {
  return /^(?:more|spare|left|some|rest)$/.test(sense)
}

function isUnsaid(at: TextMatch, sense: string, after: string): boolean {
  if (sense === 'rest') return later.test(after)
  if (sense === 'some' && ofSomebody.test(after)) return true
  if (!endOfClause.test(after)) return false
  if (sense === 'more') return failing.test(sentenceAround(at).before)
  return sense !== 'spare' || spare.test(aheadOf(at, 120))
}

/** “Just stop.” */
function isJust(at: TextMatch, after: string): boolean {
  return /^just $/i.test(sentenceAround(at).before) && /^\s*[.,!]/.test(after)
}

/** A medicine that is named, and what stands around its name. */
interface NamedObject {
  readonly verb: string
  readonly kind: MedicineMention['kind']
  /** Between the verb and the name. */
  readonly lead: string
  readonly name: string
  readonly rest: string
  /** It belongs to somebody, or is left from what did. */
  readonly isOwn: boolean
  readonly isDose: boolean
}

function namedEnd(at: TextMatch, sense: string, after: string): number | undefined {
  const medicine = wholeMedicine(after)
  if (!medicine) return undefined
  const lead = after.slice(0, medicine.start)
  const name = after.slice(medicine.start, medicine.end)
  const rest = after.slice(medicine.end)
  if (sense === 'give' && givenUp.test(rest)) return medicine.end
  if (!endOfObject.test(rest) || policy.test(rest)) return undefined
  if (paper.test(name) && sentElsewhere.test(rest)) return undefined
  const isOwn = owner.test(lead) || /(?:your|['’]s)$/i.test(at.value) || /^your /i.test(name)
  const isDose = /^doses?\b/i.test(name)
  const object = { verb: at.value, kind: medicine.kind, lead, name, rest, isOwn, isDose }
  return isMedicine(sense, object) && isHarmful(sense, object) ? medicine.end : undefined
}

/** “Switch your repeat prescriptions to the app”: what is taken stays as it was. */
const paper = /^(?:(?:NHS|repeat) )*(?:prescriptions?|scripts?|repeats)$/i
const sentElsewhere =
  /^ (?:(?:over|across|straight|through) )?to (?:us\b|me\b|ours?\b|(?:the |an |another |your nearest )?(?:NHS App|app|online|electronic|pharmacy|chemist|branch)\b|[A-Z]\w+)/

/** “Give your statin a miss.” */
const givenUp = /^ (?:a (?:miss|rest|break|swerve)|the (?:elbow|boot))\b/i
const owner =
  /\b(?:your|his|her|their|my|someone|somebody|these|those|leftover|left-over|old|spare|prescribed)\b|'s\b/i

/** *Tablets* may be anything; whose they are, or what is done to them, makes them a medicine. */
function isMedicine(sense: string, { kind, lead, name, isOwn, isDose }: NamedObject): boolean {
  if (kind !== 'form' || isOwn || sense === 'keep') return true
  if (isDose && /amount|skip/.test(sense)) return true
  return sense === 'stop' && /\bthe\b/i.test(lead) && /tablets|pills|capsules|med/i.test(name)
}

/** Whether what a verb of this sense says of the medicine can harm somebody. */
function isHarmful(sense: string, object: NamedObject): boolean {
  const { verb, kind, lead, name, rest, isOwn, isDose } = object
  switch (sense) {
    case 'stop':
      return !overTheCounter.test(name) && !isDose
    case 'more of':
    case 'own amount':
      return isOwn && !overTheCounter.test(name) && !/\b(?:need|risk|use of|chance)\b/i.test(lead)
    case 'needless':
      return /\b(?:your|the|those|these)\b/i.test(lead) && !isUnneeded(object)
    case 'keep':
      return isKept(`${verb} ${lead}`, name, rest)
    case 'halve':
      return isOwn && /^ in (?:half|two|quarters)\b/i.test(rest)
    case 'throw':
      return /^knock/i.test(verb) ? /^ on the head\b/i.test(rest) : isOwn && thrown.test(rest)
    case 'give':
      return isOwn && kin.test(rest)
    case 'swap':
      return isOwn && /^[^.!?]{0,60}\b(?:for|to|with)\b/i.test(rest)
    case 'share':
      return isShared(object)
    case 'skip':
      return kind !== 'form' || /dose|tablet|pill|capsule|med/i.test(name)
    default:
      return true
  }
}

const thrown = /^ (?:in the (?:bin|trash|sea)|away|out|down the (?:loo|toilet))\b/i

/** Nobody needs antibiotics for a cold, but a course of them is to be finished. */
function isUnneeded({ verb, name }: NamedObject): boolean {
  return /antibiotic/i.test(name) && !/finish|complet|carry|keep/i.test(verb)
}

function isShared({ verb, rest, isOwn }: NamedObject): boolean {
  if (/^ with (?:us|our|the|your (?:GP|doctor|pharmacist|nurse|team))\b/i.test(rest)) return false
  const isOwnAlone = isOwn && /^(?:\s*[.!,;]|\s*$| (?:with|between|among|if|when|to)\b)/i.test(rest)
  return isOwnAlone || /['’]s$/i.test(verb)
}

function speaksOfMedicine(at: TextMatch): boolean {
  const text = aheadOf(at, 200)
  return medicinesIn(text).some(
    ({ kind, start, end }) =>
      kind !== 'form' &&
      !overTheCounter.test(text.slice(start, end)) &&
      !occasion.test(text.slice(end)),
  )
}

/** “Our inhaler clinic”: what can be skipped is no medicine. */
const occasion =
  /^ (?:checks?|clinics?|surgery|practice|reviews?|services?|sessions?|talks?|class(?:es)?|courses?|groups?)\b/i
