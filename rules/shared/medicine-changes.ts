import { lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import { isKept, wholeMedicine } from './changed-medicines.ts'
import { medicinesIn } from './medicines.ts'
import { sentenceAround, straighten } from './surroundings.ts'

const adverbs =
  '(?:just|safely|always|also|then|simply|probably|easily|now|actually|totally|go ahead and|please|definitely|even|instead|only)'
/** Said to the reader: a clause that begins with the verb, or *you can*. */
const opening = lazyPattern(
  String.raw`(?:^|[.!?:;…•"“(\n]|[^\w\s,'’-])\s*(?:\d{1,2}[.)]?\s+)?(?:(?:please|so|then|${adverbs}|my advice|top tip|tip|honestly|seriously|ladies|guys|folks|everyone|people|and|but|or)[,:]?\s+){0,3}$`,
  'iu',
)
const joined = /(?:[,–—-]|\b(?:and|or|then|so|but)\b)\s*(?:(?:just|then|so|simply|please)\s+)?$/i
const modal = lazyPattern(
  String.raw`\b(?:you|everyone|everybody|people|patients|anyone|women|men|adults|parents|mums|dads|kids|children|diabetics|asthmatics|we all)(?: all)?(?: (?:on|with|taking|who take|over)(?: [\w-]+){1,4})?(?:'d better| (?:can|could|should|must|need to|have to|ought to|might want to|may want to|want to|might as well|may as well|are safe to|are fine to|are free to|are allowed to|are better off))(?: ${adverbs})*\s+$`,
  'i',
)
const permission = lazyPattern(
  String.raw`\b(?:(?:it's|it is|its|that's) (?:\w+ )?(?:fine|ok|okay|safe|best|better|time|alright|all right|wise|healthy|good)(?: for you)? to|(?<![a-z] )time to|feel free to|no need to be afraid to|don't be (?:afraid|scared) to|do yourself a favour and|i(?:'d| would)(?: ${adverbs})*|\b(?:save|stretch|cope|manage|get by) [^.!?]{0,30}by|(?:try|consider|suggest|recommend|start|no harm in|nothing wrong with|there's no harm in)(?: ${adverbs})*)\s+$`,
  'i',
)
/** “If the pain is bad, …” speaks to the reader. */
const condition =
  /^\W*(?:(?:if|when|whenever|once|for)\b[^,]{3,80}(?:,\s*(?:(?:just|then|simply|please|you can)\s+)?|\s(?:just|then|simply)\s+))$/i
/** Ahead of a clause: it tells what others do, or what must not be done. */
const otherClause =
  /\b(?:if|who|that|which|they|he|she|some|many|to|will|would|may|might|not|don't|never|can't|cannot|shouldn't|mustn't|won't|without|avoid|n't|before|rather|why people|i|we)\b/i
const attributed =
  /\b(?:myths?|fiction|false|misconception|rumou?rs?|claims?|claimed|claiming|says?|said|saying|telling|told|posts?|videos?|influencers?|headlines?|tempt\w+|whether|asked|dangerous|risky|unsafe|never|not|n't|nobody|no one|cannot)\b[^;.]{0,60}$/i
const rejected =
  /^[^.!?]{0,60}\b(?:is|are|was|would be|can be) (?:a |an )?(?:\w+ )?(?:myth|dangerous|bad (?:advice|idea)|wrong|false|misinformation|risky|unsafe|never)\b/i

const place =
  '(?:doctors?|GPs?|pharmacists?|pharmacy|chemist|nurses?|prescribers?|specialists?|consultants?|midwi(?:fe|ves)|team|healthcare|health care|health professionals?|professionals?|clinics?|surgery|practice|hospital|dentist|psychiatrist|cardiologist|us|me|clinicians?|physicians?|provider|medical advice|medical help|anticoagul\\w+ service|111|999|A&E)'
/** Somebody who knows the person is asked, or has decided. */
const routed = lazyPattern(
  [
    String.raw`\b(?:speak|talk|ask|see|seeing|check|call|ring|contact|phone|tell|consult|discuss|visit|advi[cs]e\w*|agreed?|told|says?|guidance|supervis\w+|help|go|directed|instruct\w*|book|pop in|chat|review)\b[^.!?]{0,50}\b${place}\b`,
    String.raw`\b${place}\b[^.!?]{0,30}\b(?<!won't )(?<!n't )(?:says?|tells?|advises?|advised|agrees?|told|recommends?|asks?|asked|prescribed|explains?|confirms?|guides?)\b|\b${place} (?:can|will|may)\b(?! (?:not|never)\b)`,
    String.raw`\b(?:111|999|911|A&E|emergency (?:room|department|help)|medical (?:help|advice|attention|emergency)|Yellow Card)\b`,
    String.raw`\b(?:as|unless|until|when) (?:you(?:'re| are|'ve been)? )?(?:directed|advised|told|instructed)\b`,
  ].join('|'),
  'i',
)
/** Ordinary instructions: a leaflet, a missed dose, a test or an operation, a course that ends. */
const instructed =
  /\bafter (?:\d+|a few|two|three|five|seven|ten) (?:days?|weeks?|months?|hours?)|\b(?:as|per|see|read|follow|says?|on|in) (?:the|your|its) (?:\w+ )?(?:leaflet|label|instructions?|packet|pack|plan)|\bcourse (?:is|has|of)\b|\bbefore (?:your|the|an?|any|having)? ?(?:\w+ )?(?:surgery|operation|scan|tests?|procedure|appointment|endoscopy|colonoscopy|x-?ray|blood test|driv\w+|pregnan\w+)|\b(?:missed|forgotten|forgot|forget)\b|\bif you miss\b|\boverdose\b|\bexpired?\b|\bexpiry\b|\bout[- ]of[- ]date\b|\bsick day\b|\bemergency\b/i
const reaction =
  /\b(?:if|when|until)\b[^.!?]{0,80}\b(?:rash|swell\w*|allerg\w+|reactions?|side[- ]effects?|wheez\w*|breath\w*|bleed\w*|bruis\w*|jaundice|pregnan\w*|faint\w*|irritat\w*|sore|sting\w*|burn\w*|blister\w*|vomit\w*|diarrhoea|unwell|seizures?|suicid\w*|hives|muscle pain|thrush|blurred|dehydrat\w*)\b|\b(?:rash|swelling|allergic|reaction)\b[^.!?]{0,20}[?,:]/i
/** Bought without a prescription, and rightly stopped when the pain is. */
const overTheCounter =
  /^(?:paracetamol|ibuprofen|aspirin|antacids?|laxatives?|antihistamines?|anti-?histamines?|decongestants?|pain ?killers?|nicotine\b.*|folic acid|nurofen|calpol|caffeine|vitamins?|zinc|iron|magnesium|nasal spray|anti-?inflammator\w+|gaviscon|sudafed|loperamide|imodium|cream|chlorhexidine|canesten|clotrimazole|hydrocortisone)$/i

const endOfObject =
  /^(?:\s*$|\s*[^\w\s'’]|\s(?:and|or|for|if|when|because|cos|as|now|today|tonight|they|it|with|until|till|after|before|unless|over|cold|suddenly|immediately|straight|early|to|at|on|in|by|altogether|completely|forever|yourself|gradually|whenever|once|every|this|next|so|than|instead|while|without|that|which|you|is|are|all|too|right|whatever|just|between|among|around|into|onto|up)\b)/i
/** “Got spare antibiotics?” */
const spare = /\b(?:spare|left[- ]?over|unused|old|last year['’]s) [^.!?]{3,40}[.?!] [^.!?]{0,20}$/i
/** “If one does nothing, …” */
const failing =
  /\bif (?:one|1|it|they|the first(?: one)?)\b[^.!?]{0,40}\b(?:doesn't|does not|don't|do not|isn't|aren't|does nothing|won't)\b[^.!?]{0,30}$/i
const endOfClause =
  /^(?:\s*$|\s*[^\w\s'’-]|\s(?:and|or|for|if|till|until|over|when|whenever|at|on|now|instead|a week|while|to|because|cos|it's|its|they're|every|this|altogether)\b)/i
const kin =
  /^ (?:on )?to (?:a|an|your|their|his|her|another|someone|somebody|anyone)\b(?: \w+)? ?(?:friend|mate|sibling|brother|sister|m[uo]m|dad|partner|husband|wife|neighbour|colleague|family|child|son|daughter|else|who)\b/i
const policy =
  /^ (?:in (?:farm\w*|animals|livestock|food)|for (?:viral|colds?|coughs?|sore throats?|every)|on (?:prescription|the NHS))\b/i

/**
 * The words that tell readers to change a medicine, from the verb to its object; undefined where
 * nobody is told to, or where the rest of the sentence makes it sound advice.
 */
export function changeAt({ at, term }: LexiconHit): TextMatch | undefined {
  const { before: all, after } = sentenceAround(at)
  const before = lastClause(all)
  const isTold =
    isToldToReader(at.value, before) ||
    term.sense === 'needless' ||
    (term.sense === 'more' && failing.test(all))
  if (!isTold || attributed.test(before) || rejected.test(after)) return undefined
  if (/^[^.!]*\?\s*$/.test(after)) return undefined
  const end = objectEnd(at, term.sense ?? '', after)
  if (end === undefined) return undefined
  const around = all + at.value + after + ' ' + nextSentence(at)
  if (routed.test(around) || instructed.test(around)) return undefined
  if (/stop|amount/.test(term.sense ?? '') && reaction.test(all + after)) return undefined
  if (isUnderRefusal(at)) return undefined
  return at.view.slice(at.start, at.end + end)
}

/** “You don’t need them, so …” and “… but you can …” begin anew. */
function lastClause(before: string): string {
  const last = before.split(/, (?:so|then)\s|[:–—]\s|\bbut\s/i).at(-1) ?? before
  return last.trim() === '' && /\bbut\s+$/i.test(before) ? before : last
}

function isToldToReader(verb: string, before: string): boolean {
  // “Changing your medicine” is an item of a list of treatments, or a subject.
  if (/^\S+ing\b/i.test(verb)) return permission.test(before)
  if (opening.test(before) || modal.test(before) || permission.test(before)) return true
  if (condition.test(before)) return true
  return joined.test(before) && !otherClause.test(before)
}

/** How far the object reaches into what follows the verb. */
function objectEnd(at: TextMatch, sense: string, after: string): number | undefined {
  const verb = at.value.toLowerCase()
  if (sense === 'more') {
    const isUnhelped = failing.test(sentenceAround(at).before) && endOfClause.test(after)
    return isUnhelped && speaksOfMedicine(at) ? 0 : undefined
  }
  if (sense === 'spare') {
    const isSpare = spare.test(at.before.slice(-120)) && endOfClause.test(after)
    return isSpare && speaksOfMedicine(at) ? 0 : undefined
  }
  if (sense === 'stop' && /^just $/i.test(sentenceAround(at).before) && /^\s*[.,!]/.test(after)) {
    return speaksOfMedicine(at) ? 0 : undefined
  }
  if (sense === 'left') return endOfClause.test(after) && speaksOfMedicine(at) ? 0 : undefined
  if (
    sense === 'amount' &&
    verb.endsWith(' up') &&
    /^ (?:if|when)\b[^.!?]{0,40}\b(?:pain|hurt|symptom|headache|cough|fever|bad|worse|flare)/i.test(
      after,
    )
  ) {
    return 0
  }
  const pronoun = /^\s(?:it|them|this one|these|those)(?=[\s.,!;:–—]|$)/i.exec(after)
  if (pronoun) {
    const isClear =
      /(?:stop|quit|taking|using|off(?: of)?|double|halve|up|crush|skip|share|bin|ditch)$/.test(
        verb,
      )
    return isClear && speaksOfMedicine(at) ? pronoun[0].length : undefined
  }
  // “Out of your inhaler? Borrow your mum's.”
  if (
    sense === 'share' &&
    /(?:['’]s| (?:hers|his|theirs))$/.test(verb) &&
    endOfClause.test(after)
  ) {
    return speaksOfMedicine(at) ? 0 : undefined
  }
  const medicine = wholeMedicine(after)
  if (!medicine) return undefined
  const lead = after.slice(0, medicine.start)
  const name = after.slice(medicine.start, medicine.end)
  const rest = after.slice(medicine.end)
  if (!endOfObject.test(rest) || policy.test(rest)) return undefined
  const isOwn =
    /\b(?:your|his|her|their|my|someone|somebody|these|those|leftover|left-over|old|spare|prescribed)\b|'s\b/i.test(
      lead,
    ) ||
    /(?:your|['’]s)$/i.test(at.value) ||
    /^your /i.test(name)
  const isThe =
    sense === 'stop' && /\bthe\b/i.test(lead) && /tablets|pills|capsules|med/i.test(name)
  const isDose = /^doses?\b/i.test(name)
  if (
    medicine.kind === 'form' &&
    !isOwn &&
    !isThe &&
    !(isDose && /amount|skip/.test(sense)) &&
    sense !== 'keep'
  )
    return undefined
  switch (sense) {
    case 'stop':
      return overTheCounter.test(name) || isDose ? undefined : medicine.end
    case 'own amount':
      return isOwn && !overTheCounter.test(name) && !/\b(?:need|risk|use of|chance)\b/i.test(lead)
        ? medicine.end
        : undefined
    case 'needless':
      return /\b(?:your|the|those|these)\b/i.test(lead) && !/antibiotic/i.test(name)
        ? medicine.end
        : undefined
    case 'keep':
      return isKept(`${at.value} ${lead}`, name, rest) ? medicine.end : undefined
    case 'halve':
      return isOwn && /^ in (?:half|two|quarters)\b/i.test(rest) ? medicine.end : undefined
    case 'throw':
      return isOwn &&
        /^ (?:in the (?:bin|trash|sea)|away|out|down the (?:loo|toilet))\b/i.test(rest)
        ? medicine.end
        : undefined
    case 'give':
      return isOwn && kin.test(rest) ? medicine.end : undefined
    case 'swap':
      return /^[^.!?]{0,60}\b(?:for|to|with)\b/i.test(rest) && isOwn ? medicine.end : undefined
    case 'share':
      if (/^ with (?:us|our|the|your (?:GP|doctor|pharmacist|nurse|team))\b/i.test(rest))
        return undefined
      return (isOwn && /^(?:\s*[.!,;]|\s*$| (?:with|between|among|if|when|to)\b)/i.test(rest)) ||
        /['’]s$/i.test(at.value)
        ? medicine.end
        : undefined
    case 'skip':
      return medicine.kind === 'form' && !/dose|tablet|pill|capsule|med/i.test(name)
        ? undefined
        : medicine.end
    default:
      return medicine.end
  }
}

function speaksOfMedicine(at: TextMatch): boolean {
  const block = at.view.blockAt(at.start)
  const text = at.view.value.slice(Math.max(block.start, at.start - 200), at.start)
  return medicinesIn(text).some(
    ({ kind, start, end }) =>
      kind !== 'form' &&
      !overTheCounter.test(text.slice(start, end)) &&
      !occasion.test(text.slice(end)),
  )
}

/** “Our inhaler clinic”: what can be skipped is no medicine. */
const occasion =
  /^ (?:checks?|clinics?|reviews?|services?|sessions?|talks?|class(?:es)?|courses?|groups?)\b/i

function nextSentence({ view, start }: TextMatch): string {
  const { end } = view.sentenceAt(start)
  const block = view.blockAt(start)
  if (end + 1 >= block.end) return ''
  const next = view.sentenceAt(end + 1)
  return straighten(view.value.slice(next.start, Math.min(next.end, block.end, next.start + 240)))
}

/** An item of a list under “Do not:”, or a myth under its heading. */
function isUnderRefusal({ view, start }: TextMatch): boolean {
  let block = view.blockAt(start)
  for (let steps = 0; block.start > 0 && steps < 8; steps += 1) {
    block = view.blockAt(block.start - 1)
    const text = straighten(view.value.slice(Math.max(block.start, block.end - 120), block.end))
    if (/:\s*$/.test(text) || block.kind === 'heading') return refusing.test(text)
  }
  return false
}

const refusing =
  /\b(?:do not|don't|never|avoid|mustn't|shouldn't|should not|must not|not to|myths?|mistakes?|false|wrong|dangerous|not safe|unsafe|without)\b/i
