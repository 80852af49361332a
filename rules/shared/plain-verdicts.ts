import { type ClueRows, lazyPattern, type Range } from 'professional/rule'
import { anyClues, patternClues } from './pattern-clues.ts'
import {
  foundStates,
  knownStates,
  plainConditionAfter,
  toldConditionAfter,
  toldConditionClues,
} from './told-conditions.ts'

/** How a reply begins before it says anything. */
export const replyLead = String.raw`^[^\w@]{0,4}(?:@\w[\w.]{0,40}\W{1,3}){0,6}(?:(?:oh|ah|aw+|ooh|yep|yeah|yes|hmm+|ok(?:ay)?|right|well|honestly|so|nah|no|ouch|sorry|no need to (?:see|ask|worry|panic)(?: \w+)?|(?:don't|do not) (?:worry|panic|fret)|love|mate|hun|hon|pal|bless(?: you)?|trust me|(?:hi|hello|hey)(?: \w+)?)\b[^\w@]{0,4}){0,3}`

export const sure =
  '(?:definitely|defo|deffo|probably|just|clearly|obviously|certainly|almost certainly|most likely|likely|only|surely|really|simply|100 ?%|for sure|nothing more than|good old|a (?:classic|textbook|clear|typical)(?: case of)?|classic|textbook)'

/** That what follows is the writer's opinion of somebody. */
const opinion = String.raw`(?:(?:i|we)(?:'d| would) (?:say|guess|bet(?: on)?|reckon|go (?:with|for)|put (?:my )?money on)|(?:i'm|i am) (?:saying|going with|betting on|thinking)|my (?:money|bet|vote|guess|diagnosis)(?:'s| is| would be|'d be)(?: on)?|(?:looking at|judging by|going by|based on|from) (?:that|the|your|those|these) (?:\w+ )?(?:photos?|pics?|pictures?|images?|videos?|description|symptoms?|rash|post|tweet|e-?mail|message)(?: (?:that )?you(?:'ve| have)?(?: just| kindly)? (?:put up|put on|posted|shared|sent|uploaded|attached|added|shown)(?: (?:us|me|here|up|on here|below|in))?)?|(?:from|going by) what you(?:'ve)? (?:say|said|describe|described|tell me|told me|posted|wrote)|by the (?:look|sound)s? of (?:it|that|things|your \w+)|(?:i|we) (?:think|reckon|suspect|bet)|pretty sure|you're (?:describing|looking at|dealing with)|(?:(?:it|that|this) )?has all the (?:hallmarks|signs|makings) of|(?:(?:there's )?no|without a) (?:doubt|question)(?: about it)?|has to be|got to be|gotta be|must be|bet (?:you|it))`
const thing = String.raw`(?:it|that|this|those|these|they|what (?:you've|you have|he's|she's|you're) (?:got|describing|seeing)(?: there)?|(?:that|this|your) (?:\w+ )?(?:rash|mole|lump|spots?|patch|bump|tooth|toe|toenail|nail|ankle|knee|shoulder|heel|foot|cough|lip|pain|mark|swelling))(?:'s|'re|'ll be|'d be|'ll have been| is| are| will be| would be| must be| has to be)`
const relative = String.raw`your (?:\w+ )?(?:one|son|daughter|lad|lass|boy|girl|baby|toddler|bub|kid|child|mum|mam|mom|dad|nan|gran|grandad|husband|wife|partner|hubby)`
const kin = String.raw`${relative}(?:'s| has|'ll have) (?:${sure} )?got`

const plainSource = String.raw`${replyLead}(?:${opinion},? ){0,2}(?:(?:it's|that's) )?(?:${thing}|${kin})(?: ${sure}){0,3}(?= )`
const opinionSource = String.raw`${replyLead}(?:${opinion},? ?){1,2}(?: ${sure}){0,2}(?= )`
const bareSource = String.raw`${replyLead}(?=[a-z])`
const hasSource = String.raw`${replyLead}(?:${opinion},? )?(?:you have|you've got|${relative} (?:has|have)|(?:s?he|they)(?:'s|'ve| has| have) got)(?: ${sure}){0,2}(?= )`
/** “That’s not meningitis”: a promise that nobody can make from a post. */
const deniedSource = String.raw`${replyLead}(?:${opinion},? ){0,2}(?:${thing}(?: ${sure}){0,2} not|(?:it|that|this|those|these) (?:${sure} )?(?:isn't|aren't))(?: ${sure}){0,2}(?= )`
const denied = lazyPattern(deniedSource, 'i')
/** Of a word, a picture or a jab, and not of somebody. */
const ofThings =
  /\b(?:vaccin\w*|jabs?|leaflet|poster|page|link|article|talk|tests?|clinic|service|funding|research|we|us|our|they|film|song|question|issue|problem|point|jokes?|quiz|answer|episode|says)\b/i

/** “Barking at night and a hoarse voice, that’s …”: what was told of, and then its name. */
const tailSource = String.raw`[,;:–—-] (?:so |then |and |well,? )?(?:that|it|this)(?:'s| is|'ll be)(?: ${sure}){0,2}(?= )`
const tail = lazyPattern(tailSource, 'i')
const supposed =
  /\b(?:if|whether|when|might|may|could|would|not|never|no|said|says|told|think)\b|n't\b/i
const plain = lazyPattern(plainSource, 'i')
const opined = lazyPattern(opinionSource, 'i')
const bare = lazyPattern(bareSource, 'i')
const has = lazyPattern(hasSource, 'i')
const stateSource = String.raw`${replyLead}(?:(${opinion}),? )?(you|he|she|they|it|that|this|your \w+(?: \w+)?)(?:'re|'s| are| is| sounds?| looks?)((?: (?:${sure}|now|very|a bit|so|badly)){0,3}) (?:(${foundStates})|${knownStates})(?![\w-])`
const state = lazyPattern(stateSource, 'i')

/** An opinion that follows what it is of. */
const tags = String.raw`(?:that is\b|that[.!]|that$|no (?:question|doubt)\b|without (?:a )?(?:doubt|question)\b|for sure\b|100 ?%|definitely\b|defo\b|i'd (?:say|bet|guess|reckon|put (?:my )?money on)\b|i (?:reckon|think|suspect|bet)\b|(?:trust|believe) me\b|if you ask me\b|in my (?:book|opinion)\b|by the (?:look|sound)s? of (?:it|that|things)\b|almost certainly\b|most likely\b|i'm afraid\b|mark my words\b|hands down\b)`
const tag = lazyPattern(String.raw`^[\s,–—-]{0,3}${tags}`, 'i')
const ends =
  /^(?:[^\w\s'-](?! ?not\b)|$| (?:mate|love|hun|pal|to me|tbh|lol|lmao|and (?:you|it|that|needs?)|x+)\b)/i
/** What people know of themselves. */
const lifelong = /\b(?:asthma|diabetes|arthritis|epilepsy|dementia|COPD)$/i
/** Nothing more is said of it, but for what to do. */
const ordered =
  /^\s*[.!]+\s*$|^(?:[,;]| [–—-]) (?:so |just )?(?:take|use|try|rest|ice|strap|wrap|stretch|start|get|put|keep|drink|give|one|a course|no need|nothing)\b|^ and (?:you )?need\b/i
/** Of everybody, or of nobody who asked. */
const ofMany =
  /\b(?:people|patients|everyone|nurses|doctors|wards?|cases|deaths?|pandemic|season|country|world|government|media|they say|called|name|word|term|spell\w*|hashtag|means|stands for|in (?:the|our) (?:picture|photo|drawing|diagram|video)|our (?:leaflet|poster|video|page|slide|post))\b/i

const negated = /\b(?:wasn't|isn't|aren't)\b/i

/** What a reply says somebody has, in no more words than it takes. */
export function plainVerdictIn(value: string): Range | undefined {
  if (ofMany.test(value)) return undefined
  const ruledOut = deniedIn(value)
  if (ruledOut !== undefined || negated.test(value)) return ruledOut
  return stateIn(value) ?? namedIn(value)
}

function deniedIn(value: string): Range | undefined {
  const said = denied.exec(value)
  if (!said || ofThings.test(value)) return undefined
  const found = rangeAfter(value, said[0].length, plainConditionAfter)
  return found && isSettled(value.slice(found.end)) ? found : undefined
}

function namedIn(value: string): Range | undefined {
  const said = plain.exec(value)
  if (said) {
    const isOpinion = opined.test(value)
    const found = rangeAfter(
      value,
      said[0].length,
      isOpinion ? toldConditionAfter : plainConditionAfter,
    )
    if (found && isSettled(value.slice(found.end))) return found
  }
  const view = opined.exec(value)
  if (view) {
    const found = rangeAfter(value, view[0].length, toldConditionAfter)
    if (found && isSettled(value.slice(found.end))) return found
  }
  const named = tail.exec(value)
  if (named && !supposed.test(value.slice(0, named.index))) {
    const found = rangeAfter(value, named.index + named[0].length, plainConditionAfter)
    if (found && /^\s*(?:[.!]|$)/.test(value.slice(found.end))) {
      return { start: named.index + 2, end: found.end }
    }
  }
  const own = has.exec(value)
  const held =
    own &&
    (rangeAfter(value, own[0].length, plainConditionAfter) ?? taggedAfter(value, own[0].length))
  if (held && isTold(value.slice(0, held.end), value.slice(held.end))) return held
  // “Tennis elbow, no question.”
  const from = bare.exec(value)?.[0].length
  if (from === undefined) return undefined
  const length = plainConditionAfter(` ${value.slice(from)}`)
  if (length === undefined) return undefined
  const end = from + length - 1
  return tag.test(value.slice(end)) ? { start: from, end } : undefined
}

/** Said as a figure at other times: *dementia, by the sound of it*. */
function taggedAfter(value: string, from: number): Range | undefined {
  const found = rangeAfter(value, from, toldConditionAfter)
  return found && tag.test(value.slice(found.end)) ? found : undefined
}

function stateIn(value: string): Range | undefined {
  const found = state.exec(value)
  if (!found) return undefined
  const [whole, view, who = '', how = '', finding] = found
  const after = value.slice(whole.length)
  const isSure = view !== undefined || how.trim() !== '' || tag.test(after)
  const isTold = finding !== undefined && /^(?:you|it|that|this|your)\b/i.test(who)
  if (!isSure && !(isTold && isSettled(after))) return undefined
  // Somebody who is called autistic or depressed need not be told so by a professional.
  if (finding === undefined && !tag.test(after) && !/^ and (?:you )?need/i.test(after))
    return undefined
  if (/^ (?:by|with|to|about|in|on|if|when)\b/i.test(after)) return undefined
  return { start: startOf(value), end: whole.length }
}

function rangeAfter(
  value: string,
  from: number,
  measure: (text: string) => number | undefined,
): Range | undefined {
  const length = measure(value.slice(from))
  if (length === undefined) return undefined
  const words = value.slice(from, from + length)
  if (/\b(?:my|our|his|her|their|no|not|more|less|like|whether|if)\b/i.test(words)) return undefined
  return { start: startOf(value), end: from + length }
}

/** An item of a list has no full stop. */
function isTold(value: string, after: string): boolean {
  if (tag.test(after)) return true
  if (lifelong.test(value)) return false
  return ordered.test(after) || (after.trim() === '' && /^\W*@/.test(value))
}

function isSettled(after: string): boolean {
  return tag.test(after) || ends.test(after)
}

/** Where a reply begins to say something. */
function startOf(value: string): number {
  return bare.exec(value)?.[0].length ?? 0
}

/** What is in every text with a plain verdict. */
export function plainVerdictClues(): ClueRows {
  const found = anyClues(
    toldConditionClues(),
    patternClues(String.raw`\b(?:${foundStates}|${knownStates})\b`),
  )
  const told = patternClues(
    String.raw`\b(?:${thing}|${kin}|${opinion}|${tags})`,
    String.raw`\b(?:you|he|she|they|it|that|this)(?:'re|'s| are| is) `,
    String.raw`\b(?:you have|${relative} ha(?:s|ve)) `,
    String.raw`\b(?:isn't|aren't) `,
  )
  return [...found, ...told]
}
