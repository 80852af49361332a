import { lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import { failing, objectEnd } from './changed-object.ts'
import { sentenceAround, straighten } from './surroundings.ts'

const adverbs =
  '(?:just|safely|always|also|then|simply|probably|easily|now|actually|totally|go ahead and|please|definitely|even|instead|only)'
/** Said to the reader: a clause that begins with the verb, or *you can*. */
const opening = lazyPattern(
  String.raw`(?:^|[.!?:;…•"“(\n]|[^\w\s,&'’-])\s*(?:\d{1,2}[.)]?\s+)?(?:(?:please|so|then|${adverbs}|my advice|top tip|tip|honestly|seriously|ladies|guys|folks|everyone|people|and|but|or)[,:]?\s+){0,3}$`,
  'iu',
)
const joined = /(?:[,&–—-]|\b(?:and|or|then|so|but)\b)\s*(?:(?:just|then|so|simply|please)\s+)?$/i
const modal = lazyPattern(
  String.raw`\b(?:you|everyone|everybody|people|patients|anyone|women|men|adults|parents|mums|dads|kids|children|diabetics|asthmatics|we all)(?: all)?(?: (?:on|with|taking|who take|over)(?: [\w-]+){1,4})?(?:'d better|(?: (?:really|also|just|probably))? (?:can|could|should|must|need to|have to|ought to|might want to|may want to|want to|might as well|may as well|are safe to|are fine to|are free to|are allowed to|are better off))(?: ${adverbs})*\s+$`,
  'i',
)
const permission = lazyPattern(
  String.raw`\b(?:(?:it's|it is|its|that's) (?:\w+ )?(?:fine|ok|okay|safe|best|better|time|alright|all right|wise|healthy|good)(?: for you)? to|(?<![a-z] )time to|feel free to|you're (?:fine|safe|ok|okay|free) to|no need to be afraid to|don't be (?:afraid|scared) to|do yourself a favour and|i(?:'d| would)(?: ${adverbs})*|\b(?:save|stretch|cope|manage|get by) [^.!?]{0,30}by|(?:try|consider|suggest|recommend|start|no harm(?: in)?|nothing wrong with|why not try|have a go at|how about)(?: ${adverbs})*|\b(?:i|we)(?:'d| would)?(?: (?:always|often|usually|also|now))? (?:tell|advise|urge|encourage) (?:every(?:one|body)|any(?:one|body)|people|folks?|(?:all )?(?:my|our) \w+|them|those)\b[^.!?,;]{0,40} to|\bmy advice(?: to [\w ]{1,20})?(?: is| would be)(?: ${adverbs})* to)\s+$`,
  'i',
)
/** “If the pain is bad, …” speaks to the reader. */
const condition =
  /^\W*(?:(?:honestly|seriously|so|look),? )?(?:(?:if|when|whenever|once|for)\b[^,]{3,80}(?:,\s*(?:(?:just|then|simply|please|you can)\s+)?|\s(?:just|then|simply)\s+))$/i
/** Ahead of a clause: it tells what others do, or what must not be done. */
const otherClause =
  /\b(?:if|who|that|which|they|he|she|some|many|to|will|would|may|might|not|don't|never|can't|cannot|shouldn't|mustn't|won't|without|avoid|n't|before|rather|why people|i|we)\b/i
const attributed =
  /\b(?:myths?|fiction|false|misconception|rumou?rs?|claims?|claimed|claiming|says?|said|saying|telling|told|posts?|videos?|influencers?|headlines?|tempt\w+|whether|asked|dangerous|risky|unsafe|never|not|n't|nobody|no one|cannot)\b[^;.]{0,60}$/i
const rejected =
  /^[^.!?]{0,60}\b(?:is|are|was|would be|can be) (?:a |an |the )?(?:\w+ )?(?:(?:tip|line|hack|trend|claim|rumour|advice) (?:that['’]s |that is |that keeps )?(?:doing|going|making|circulating|spreading|being)|myth|dangerous|bad (?:advice|idea)|wrong|false|misinformation|risky|unsafe|never)\b/i

const place =
  '(?:doctors?|GPs?|pharmacists?|pharmacy|chemist|nurses?|prescribers?|specialists?|consultants?|midwi(?:fe|ves)|team|healthcare|health care|health professionals?|professionals?|clinics?|surgery|practice|hospital|dentist|psychiatrist|cardiologist|us|me|clinicians?|physicians?|provider|medical advice|medical help|anticoagul\\w+ service|111|999|A&E)'
/** Somebody who knows the person is asked, or has decided. */
const routed = lazyPattern(
  [
    String.raw`\b(?:speak|talk|ask|see|seeing|check|call|ring|contact|phone|tell|consult|discuss|visit|advi[cs]e\w*|agreed?|told|says?|guidance|supervis\w+|help|go|directed|instruct\w*|book|pop in|chat|review)\b[^.!?]{0,50}\b${place}\b`,
    String.raw`\b${place}\b[^.!?]{0,30}\b(?<!n't )(?<!not )(?:says?|tells?|advises?|advised|agrees?|told|recommends?|asks?|asked|prescribed|explains?|confirms?|guides?)\b|\b${place} (?:can|will|may)\b(?! (?:not|never)\b)`,
    String.raw`\b(?:111|999|911|A&E|emergency (?:room|department|help)|medical (?:help|advice|attention|emergency)|Yellow Card)\b`,
    String.raw`\b(?:as|unless|until|when) (?:you(?:'re| are|'ve been)? )?(?:directed|advised|told|instructed)\b`,
  ].join('|'),
  'i',
)
/** “No need to ring 111” sends nobody anywhere. */
const unasked =
  /\b(?:no need to|(?:(?:don't|do not) (?:need to|have to|bother)|needn't)) (?:ring|call|phone|see|ask|bother|tell|speak to|talk to|go to|wait for)(?:ing)? [^.!?,;]{2,40}/gi
/** Ordinary instructions: a leaflet, a missed dose, a test or an operation, a course that ends. */
const instructed =
  /\bafter (?:\d+|a few|two|three|five|seven|ten) (?:days?|weeks?|months?|hours?)|\b(?:as|per|see|read|follow|says?|on|in) (?:the|your|its) (?:\w+ )?(?:leaflet|label|instructions?|packet|pack|plan)|\bcourse (?:is|has|of)\b|\bbefore (?:your|the|an?|any|having)? ?(?:\w+ )?(?:surgery|operation|scan|tests?|procedure|appointment|endoscopy|colonoscopy|x-?ray|blood test|driv\w+|pregnan\w+)|\b(?:missed|forgotten|forgot|forget)\b|\bif you miss\b|\boverdose\b|\bexpired?\b|\bexpiry\b|\bout[- ]of[- ]date\b|\bsick day\b|\bemergency\b/i
const reaction =
  /\b(?:if|when|until)\b[^.!?]{0,80}\b(?:rash|swell\w*|allerg\w+|reactions?|side[- ]effects?|wheez\w*|breath\w*|bleed\w*|bruis\w*|jaundice|pregnan\w*|faint\w*|irritat\w*|sore|sting\w*|burn\w*|blister\w*|vomit\w*|diarrhoea|unwell|seizures?|suicid\w*|hives|muscle pain|thrush|blurred|dehydrat\w*)\b|\b(?:rash|swelling|allergic|reaction)\b[^.!?]{0,20}[?,:]/i
/**
 * The words that tell readers to change a medicine, from the verb to its object; undefined where
 * nobody is told to, or where the rest of the sentence makes it sound advice.
 */
export function changeAt({ at, term }: LexiconHit): TextMatch | undefined {
  const { before: all, after } = sentenceAround(at)
  const before = lastClause(all)
  const isMore = term.sense?.startsWith('more') === true && failing.test(all)
  const isTold = isToldToReader(at.value, before) || term.sense === 'needless' || isMore
  // “If one does not do it, …” denies nothing.
  if (!isTold || (!isMore && attributed.test(before)) || rejected.test(after)) return undefined
  if (/^[^.!]*\?\s*$/.test(after)) return undefined
  const end = objectEnd(at, term.sense ?? '', after)
  if (end === undefined) return undefined
  const around = (all + at.value + after + ' ' + nextSentence(at)).replaceAll(unasked, '')
  if (routed.test(around) || instructed.test(around)) return undefined
  if (/stop|amount/.test(term.sense ?? '') && reaction.test(all + after)) return undefined
  if (isUnderRefusal(at)) return undefined
  return at.view.slice(at.start, at.end + end)
}

/** “You don’t need them, so …” and “… but you can …” begin anew. */
function lastClause(before: string): string {
  const last = before.split(/, (?:so|then)\s|,\s(?=just\s)|[:–—]\s|\bbut\s/i).at(-1) ?? before
  return last.trim() === '' && /\bbut\s+$/i.test(before) ? before : last
}

function isToldToReader(verb: string, before: string): boolean {
  // “Changing your medicine” is an item of a list of treatments, or a subject.
  if (/^\S+ing\b/i.test(verb)) return permission.test(before)
  if (opening.test(before) || modal.test(before) || permission.test(before)) return true
  if (condition.test(before)) return true
  return joined.test(before) && !otherClause.test(before)
}

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
