import {
  lazy,
  lazyPattern,
  makePattern,
  type Range,
  shortPost,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { sentenceAround, straighten } from './surroundings.ts'

/** Ahead of a claim: denied, doubted, asked, supposed, wished or told by somebody else. */
const unsettled = lazyPattern(
  [
    String.raw`n't\b|\b(?:no|not|never|nobody|nothing|none|neither|nor|cannot|without|hardly|rarely|unlikely|few|isn't|aren't|stop(?! (?:\w+ ){1,2}in (?:its|their) tracks)|avoid)\b`,
    String.raw`\b(?:if|whether|unless|until|suppose|imagine|would|could(?! (?:also |just )?(?:try|go for|use))|might|may|can (?:also |sometimes |often )?be|should i|does|do (?:you|we|they)|did|can (?:it|they|this|you)|how|why|what(?! an?\b)|(?<!, )(?:which|who)|wonder\w*|hope\w*|wish\w*|when will|one day)\b`,
    String.raw`\b(?:myths?|false\w*|fake|untrue|wrong(?:ly)?|mislead\w*|misinformation|disinformation|misconceptions?|debunk\w*|hoax\w*|conspirac\w+|rumou?rs?|scams?|beware|nonsense|fact-?check\w*|claim(?:s|ed|ing)?|alleg\w+|promis(?:e|es|ed|ing)|pretend\w*|believ\w+|thought|think|thinks|told|heard|say(?:s|ing)?|said|people who|any(?:one|body) (?:who|offering|selling|promising|peddling)|adverts?|posts?|videos?|so-called|almost|nearly|virtually|close to|as good as|about|up to|less than|far from|rather than|instead of|evidence (?:that|for)|exactly)\b`,
  ].join('|'),
  'i',
)
const audience = /\bfor (?:people|those|anyone|everyone|patients) (?:who|with) [^,.]{1,80},/i
/** “If there’s a tie, …” says for whom as well. */
const affected =
  /^\W*(?:and |but |so )?if (?:there(?:'s| is)|you(?:'ve| have)(?: got)?|you(?:'re| are) (?:getting|suffering|bothered)|(?:your|the) (?:\w+ )?\w+ (?:has|have|is|are|hurts?|aches?)) [^,.!?]{1,50}, (?!no\b|it may|that may)/i
/** “They won’t tell you this, but …” takes nothing back. */
const whispered =
  /\b(?:they|doctors|the (?:media|government|NHS|BBC)|big pharma|nobody|no one)(?:'ll)? (?:(?:do|will)(?: not|n't)|won't|never|will|wants?|don't)(?: (?:want|wants|like))?(?: (?:you|us|people))? ?(?:to )?(?:tell|know|hear|admit|say|report)s?(?: (?:you|us|it|this|that)){0,2},? but /i
/** “I’ll say it plainly: …” is nobody else’s word. */
const ownWords =
  /\b(?:I|we)(?:'ll| will)(?: just| only)? say (?:it|this) (?:\w+ly|again|once|straight|out loud|loud)\b/i
const answered =
  /^\s*(?:no\b|nope|wrong|false|not true|this is (?:not|false|untrue|a myth|wrong|nonsense)|that['’]s (?:not|false|a myth|wrong|nonsense)|it (?:doesn|isn|does not|is not)|they (?:don|aren|do not|are not)|actually|in fact|myth)/i

/** Whether a sentence says something in the writer's own name, and takes nothing back. */
export function isAsserted(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  // Whom something is for says nothing of whether it is so.
  const clause = before
    .replace(affected, '')
    .slice(-120)
    .replace(audience, '')
    .replace(whispered, '')
    .replace(ownWords, '')
  if (unsettled.test(clause)) return false
  if (/\?["'”)\s]*$/.test(`${at.value}${after}`.trimEnd())) return false
  return !answered.test(nextSentence(at))
}

/** How the block, or the post, goes on after the sentence. */
export function nextSentence({ view, end }: TextMatch): string {
  const from = view.sentenceAt(Math.max(0, end - 1)).end
  return straighten(view.value.slice(from, from + 120))
}

/** Longer sentences and blocks are looked at in part, which keeps every pattern fast. */
const sentenceReach = 400
const blockReach = 1500

/** The sentence of a match as it stands. */
export function sentenceOf({ view, start, end }: TextMatch): string {
  return partOf(view, view.sentenceAt(start), { start, end }, sentenceReach)
}

/** The block of a match as it stands. */
export function blockOf({ view, start, end }: TextMatch, reach = blockReach): string {
  return partOf(view, view.blockAt(start), { start, end }, reach)
}

/** Where what is said of a match may stand: in its block, and anywhere in a short post. */
export function nearOf(at: TextMatch, reach = blockReach): string {
  return partOf(at.view, roomOf(at), at, reach)
}

/** The part of it ahead of the match. */
export function aheadOf(at: TextMatch, reach = blockReach): string {
  return at.view.value.slice(Math.max(roomOf(at).start, at.start - reach), at.start)
}

/** The part of it behind the match. */
export function behindOf(at: TextMatch, reach = blockReach): string {
  return at.view.value.slice(at.end, Math.min(roomOf(at).end, at.end + reach))
}

/** An item of a list stands for itself. */
function roomOf({ view, start }: TextMatch): Range {
  const block = view.blockAt(start)
  const { container, value } = view
  const isShort = value.length <= shortPost && container.type === 'post'
  const nodes: readonly unknown[] = isShort ? container.children : []
  return nodes.includes(block.node) ? { start: 0, end: value.length } : block
}

function partOf(view: TextView, whole: Range, around: Range, reach: number): string {
  return view.value.slice(
    Math.max(whole.start, around.start - reach),
    Math.min(whole.end, around.end + reach),
  )
}

/** The sentence of a match before and after it. */
export function sidesOf({ view, start, end }: TextMatch): { before: string; after: string } {
  const sentence = view.sentenceAt(start)
  return {
    before: view.value.slice(Math.max(sentence.start, start - sentenceReach), start),
    after: view.value.slice(end, Math.max(end, Math.min(sentence.end, end + sentenceReach))),
  }
}

/** Any of some patterns wherever it stands, compiled when it is first asked for. */
export function anyOf(sources: readonly string[], flags = 'gi'): () => RegExp {
  return lazy(() => makePattern(sources.join('|'), flags))
}
