import {
  type Block,
  type Container,
  countWhile,
  defineSignal,
  lazy,
  lazyPattern,
  matchesOf,
  type Range,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { findDiscouraged } from '../shared/discouraged.ts'
import { isHeadword } from '../shared/headwords.ts'
import { findOptions, findOthersWords } from '../shared/others-words.ts'
import { asksForAny } from '../shared/quick-questions.ts'
import { better, isSaidOfWords, weighed } from '../shared/said-of-words.ts'
import { sentenceAround, straighten } from '../shared/surroundings.ts'

/** Whether words are talked about, or somebody else's, and not the author's own. */
export interface Mentions {
  isMentioned(match: TextMatch): boolean
}

/** Double quotation marks, or single ones; an apostrophe inside a word closes nothing. */
const quotation = lazy(
  () =>
    /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<![\p{L}\p{N}])['‘](?:[^'’‘\n]|['’](?=\p{L})){1,300}['’](?![\p{L}\p{N}])/gu,
)

const wordNoun =
  '(?:words?|terms?|phrases?|phrasing|wording|expressions?|labels?|slurs?|slogans?|insults?|hashtags?|acronyms?|abbreviations?|euphemisms?|adjectives?|nouns?|stereotypes?)'
const refusal =
  "(?:don't|do not|doesn't|does not|didn't|never|no longer|not to|stop|stopped|avoid|avoiding|please don't|let's not|shouldn't|should not|mustn't|must not|can't|cannot|wouldn't|would not|rarely|no need to)"
const saying =
  '(?:say|says|saying|use|uses|using|write|writes|writing|call|calls|calling|describe|describing|refer to|referring to|talk about|talking about|label|labelling|speak of)'

/** Around a quotation: a distance is taken from what it says. */
const criticism = lazyPattern(
  [
    `\\b${refusal} (?:\\w+ ){0,2}${saying}\\b`,
    '\\b(?:avoid|avoids|avoiding|instead of|rather than|in place of|replaced?|replacing|not|never|no longer|nor|prefer(?:s|red)?)\\b',
    `\\b(?:the|a|an|this|that|of|these|those|other|such) (?:\\w+ )?${wordNoun}\\b`,
    `\\b${wordNoun} (?:like|such as|as|to avoid|is|are|was|were)\\b`,
    '\\b(?:banned|myths?|misconception|misnomer|stigma\\w*|outdated|dated|offensive|derogatory|pejorative|old-fashioned|hurtful|so-called)\\b',
    '\\b(?:titled|entitled|headlines?|heading|hashtag|book|film|song|poem|play|report|paper|article|study|podcast|documentary|poster|sign|banner|album|novel|musical|lyrics?|column|talk|lecture|webinar|workshop|conference|episode|tickets)\\b',
    '\\b(?:hum|hums|humming|sing|sings|sang|singing|listen(?:ed|ing)? to|playing|presented)\\b',
    '\\b(?:no place in|is not an? |is no |hurts?|harmful|helps nobody)',
    // “I flinched at “heartsink”, which the author uses twice.”
    '\\b(?:flinch|bristl|shudder|recoil|grimac)(?:e|es|ed|ing|s)? (?:\\w+ )?at(?: the)? {1,2}… (?=[^\\w\\s]|$| (?:in|on) (?:the|a|an|our|my|his|her|their|page|chapter) (?:\\w+ ){0,2}(?:notes?|handovers?|letters?|forms?|chapters?|pages?|leaflets?|slides?|referrals?|blurb|script|\\d)\\b)',
    '\\b(?:quote|quoted|quoting|quotes|citing|definition of|defined as|means?|meant|meaning)\\b',
  ].join('|'),
  'i',
)

/** Around a quotation: somebody else said it. */
const otherVoice =
  /(?<!\b(?:i|we|i've|i'd)\s(?:\w+\s)?)\b(?:(?:messages?|comments?|posts?|tweets?|replies|things|emails?|remarks?|abuse) (?:like|such as|saying)|who writes?|said|says?|saying|told|tells|asked|asks|wrote|writes|tweeted|posted|shouted|shouts|yelled|yells|screamed|called|calls|calling|call (?:me|us|him|her|them)|in (?:her|his|their) words|according to|sing|sings|sang|replied|replies|answered|commented|claimed|claims|reads?|(?:over)?heard|hears?|hearing|messaged|texted|emailed|received|sent|labelled|branded|dubbed|nicknamed|muttered|sneered)\b/i

/** Without one of these in front of them, words are not named as words. */
const mayName = asksForAny([
  ...'word term phras expression label slur slogan insult hashtag acronym abbreviation'.split(' '),
  ...'euphemism adjective noun stereotype say said writ using call describ refer brand'.split(' '),
  ...'dubb dismiss treat nicknamed ❌ 🚫 ✗ ✘ ⛔ 👎'.split(' '),
])
/** Right before words without quotation marks: the words themselves are meant. */
const namedAsWord = lazyPattern(
  [
    `\\b(?:the|a|an|this|that|of|like|as) ${wordNoun}(?: (?:like|such as|as|for|of))?:?\\s+(?:[\\p{L}-]+(?:, (?:and |or )?| and | or )){0,4}(?:the |an? )?$`,
    `\\b${refusal} (?:\\w+ )?(?:say|saying|write|writing|use the|using the|use ${wordNoun}|(?:call|calling|label|labelling|describe|describing|refer to|referring to) (?:\\w+ ){1,3}?(?:as )?):?\\s*(?:the |an? )?$`,
    '\\b(?:calling|labelling|branding|dubbing) (?:(?:an?|the|our|your|other) )?(?:[\\p{L}-]+ )?[\\p{L}-]+ (?:an?|the) $',
    `\\b${refusal} (?:\\w+ ){0,4}(?:call|label|describe|dismiss|refer to|brand|treat)(?: (?:an?|the|our|your))?(?: [\\p{L}-]+){1,2}(?: as)? (?:an? |the )?$`,
    '\\b(?:be|being|been|get|gets|getting|got) (?:called|labelled|branded|dubbed|nicknamed) (?:an? |the )(?:(?:[\\p{L}-]+ )?[\\p{L}-]+(?:,(?: or)?| and| or) (?:an? |the )){0,3}$',
    '\\b(?:not to|before you) (?:write|say|use) (?:the (?:word|term|phrase) )?$',
    `\\b(?:say|write|use)\\b[^.!?\\n]{1,60}(?:\\bnot|\\binstead of|\\brather than)\\s+(?:the |an? )?$`,
    '(?:❌|🚫|✗|✘|⛔|👎)\\uFE0F?[^✅✔☑👍\\n]{0,60}$',
  ].join('|'),
  'iu',
)

/** Right after: “Elderly is a dated term”. */
const mayBeCalled = /^["'”’]?\s+[iwcm]/i
const calledWord = lazyPattern(
  String.raw`^["'”’]?\s+(?:is|was|can be|isn't|may be) (?:\w+ ){0,4}(?:terms?|words?|phrases?|labels?|language|expressions?|slurs?)\b`,
  'iu',
)

const mayReplace = asksForAny(['instead of', 'rather than', 'replace', 'swap'])
/** “Instead of «junkie», write …”, “replace «victim» by “…””. */
const replacedWord =
  /\b(?:instead of|rather than|replace|swap) (?:the (?:word|term|phrase) )?(?:["'“‘](?:an? |the )?)?$/i
const replacement =
  /^["'”’]?,? (?:(?:please )?(?:say|write|use|try|prefer|go for)\b|(?:by|with|for) ["'“‘])/i
/** “The «bed blocker» label tells you nothing.” */
const mayBeLabel = asksForAny(['label', 'tag', 'stereotype', 'slur', 'cliché'])
const labelAfter = /^ (?:label|tag|stereotype|slur|cliché)s?\b/i

/** What follows and is shorter says nothing of the words. */
const shortest = 4

/** Of a word or two right in front. */
const nearQuotes = /["“”‘](?=[^"“”‘]{0,20}$|[^"“”‘]{1,20}["”][^"“”‘]{0,2}$)/g

const address =
  /^[(<[]*(?:https?:|www\.|mailto:|@)|^[^\s@]+@[^\s@]+\.[a-z]{2}|^[\w-]+(?:\.[\w-]+)+\//i

/**
 * The text of block quotes and code, addresses and names of accounts, what stands between
 * quotation marks near words of criticism or report, and what is listed in order to advise
 * against it: *avoid “commit suicide”*.
 */
export const mentions = defineSignal<Mentions>({
  id: 'mentions',
  read(container: Container, context) {
    const view = context.text(container)
    // Most drafts are asked about nothing.
    let quotations: Map<Block, readonly TextMatch[]> | undefined
    let keptAway: Map<TextMatch, boolean> | undefined
    let isDiscouraged: ReturnType<typeof findDiscouraged> | undefined
    let isOthers: ReturnType<typeof findOthersWords> | undefined
    let isInOption: ReturnType<typeof findOptions> | undefined

    /** No quotation goes over the end of a block, and few blocks are asked about. */
    function quotationsIn(block: Block): readonly TextMatch[] {
      quotations ??= new Map()
      let found = quotations.get(block)
      if (!found) quotations.set(block, (found = [...quotesIn(view, block)]))
      return found
    }

    function isQuoted(match: TextMatch): boolean {
      const quotes = quotationsIn(view.blockAt(match.start))
      const index = placeOf(quotes, match.start)
      const quote = quotes[index]
      if (!quote || match.end > quote.end) return false
      keptAway ??= new Map()
      const known = keptAway.get(quote) ?? isKeptAway(quotes, index)
      keptAway.set(quote, known)
      return known
    }

    return {
      isMentioned(match) {
        const block = match.view.blockAt(match.start)
        if (block.quoted || block.kind === 'code' || block.kind === 'url') return true
        isDiscouraged ??= findDiscouraged(container)
        if (isDiscouraged(block.node) || isInAddress(match)) return true
        isOthers ??= findOthersWords(container)
        isInOption ??= findOptions()
        if (isOthers(block.node) || isInOption(match) || isQuoted(match)) return true
        const { before: lead, after } = sentenceAround(match)
        // “Don't call it a «failed” attempt»”: the words go on beyond what is quoted.
        const before = lead.replaceAll(nearQuotes, '')
        if (isNamedAsWord(before) || isCalledWord(before, after)) return true
        return isSaidOfWords(before, after, nextOf(match)) || isHeadword(match, view)
      },
    }
  },
})

function* quotesIn(view: TextView, { start, end }: Range): Generator<TextMatch> {
  const text = view.value.slice(start, end)
  if (!/["“«'‘]/.test(text)) return
  for (const { 0: quote, index } of matchesOf(quotation(), text)) {
    yield view.slice(start + index, start + index + quote.length)
  }
}

/** By what stands in front. */
function isNamedAsWord(before: string): boolean {
  const lower = before.toLowerCase()
  return (mayName(lower) || /\buse\b/.test(lower)) && namedAsWord.test(before)
}

/** By what follows, most often nothing. */
function isCalledWord(before: string, after: string): boolean {
  if (after.length < shortest) return false
  if (mayReplace(before.toLowerCase()) && replacedWord.test(before)) {
    if (replacement.test(after)) return true
  }
  if (mayBeLabel(after.toLowerCase()) && labelAfter.test(after)) {
    if (/\b(?:the|a|this|that) ["'“]?$/i.test(before)) return true
  }
  return mayBeCalled.test(after) && calledWord.test(after)
}

/** How the block goes on after the sentence. */
function nextOf({ view, end }: TextMatch): string {
  const from = view.sentenceAt(end - 1).end
  return straighten(view.value.slice(from, Math.min(view.blockAt(end - 1).end, from + 120)))
}

/** The place of the last quotation that begins no later than an offset: they are in order. */
function placeOf(quotes: readonly Range[], offset: number): number {
  return countWhile(quotes.length, (at) => (quotes[at]?.start ?? 0) <= offset) - 1
}

/** Whether the words around a quotation, other quotations left out, keep it at arm's length. */
function isKeptAway(quotes: readonly TextMatch[], index: number): boolean {
  const quote = quotes[index]
  if (!quote) return false
  const { view } = quote
  const block = view.blockAt(quote.start)
  const from = view.sentenceAt(quote.start).start
  const to = Math.max(quote.end, view.sentenceAt(quote.end - 1).end)
  let around = ''
  let at = from
  // A sentence has an end, and so have the quotations in it.
  let first = index
  while ((quotes[first - 1]?.end ?? 0) > from) first--
  for (let place = first; place < quotes.length; place++) {
    const other = quotes[place]
    if (!other || other.start >= to) break
    around += view.value.slice(at, Math.max(at, other.start)) + ' … '
    at = Math.max(at, other.end)
  }
  around = straighten(around + view.value.slice(at, to))
  if (isListOfWords(quotes, first, to)) return true
  if (criticism.test(around) || otherVoice.test(around) || weighed.test(around)) return true
  // “Attention seeking” in a referral? Try “…”. “I’m so OCD.” We’ve all heard it.
  const next = nextOf(quote)
  if (better.test(next) || wellKnown.test(next)) return true
  // “You idiot!” she shouted: the sentence seems to end before its verb.
  const rest = straighten(view.value.slice(quote.end, Math.min(block.end, quote.end + 60)))
  if (answered.test(rest)) return true
  if (
    /^[,\s]+(?:\p{Ll}|[A-Z]\w+ (?:said|says))/u.test(rest) &&
    (otherVoice.test(rest) ||
      /^[,\s]+(?:he|she|they) (?:laughed|joked|sighed|smiled|whispered|grinned|sobbed)/i.test(rest))
  )
    return true
  // He told us: “…” in front of more than one sentence.
  const lead = straighten(view.value.slice(Math.max(block.start, quote.start - 60), quote.start))
  if (/[:,]\s*$/.test(lead) && (otherVoice.test(lead) || posting.test(lead))) return true
  return complained.test(lead) || advertised.test(lead)
}

/** “A classmate messages your group: “…””. */
const posting =
  /\b(?:someone|somebody|(?:an?|another|one) (?:(?!of|few|number|couple|series|lot)[\w-]+ ){0,3}[\w-]+) (?:messages|posts|comments|tweets|emails|texts|types|mutters|complains|shares|jokes)\b[^.!?:"“]{0,40}: *$/i
/** “Complaint 3: “…””, or “…” — upheld in part. */
const complained = /(?:^|[.\n] ?)\W*(?:complaint|allegation|grievance)(?: \w{1,4})?[.:] *$/i

/** “Next came the adverts. “Cures all!””: of others, whoever reads them out. */
const advertised =
  /\b(?:the|their|some|those|old|historical?|Victorian) (?:[\w-]+ )?(?:adverts?|advertisements?|slogans?|headlines?|comments?|replies|messages|excuses)[.:] *$/i

/** “I’m so OCD.” “She’s a psycho.” Most of us have said it. */
const wellKnown =
  /^\W*(?:["“‘'][^"”’\n]{1,60}["”’']\W*)?(?:(?:most|many|all|some|plenty) of us|we|you|everyone|everybody)(?:'ve| have| has|'ll have)? (?:all |probably )?(?:heard|said|read|seen) (?:it|this|that|them|these|those)\b/i

/** “Cures in a week” – no, it doesn't; “…” → a breach; “…” (upheld). */
const answered =
  /^\s*(?:[–—:,-]+|\() ?(?:(?:not|partly|partially|fully) )?(?:upheld|substantiated|found proved)\b|^\s*(?:(?:A\. [^→]{0,40})?(?:→|⇒|=>|->|❌|✗|✘)|[–—-]+\s*(?:no|nope|nah|not|really|sorry|false|wrong|who|what|says who|since when|yeah,? right)\b|(?:no|nope|nah|wrong|false|not true|rubbish)[,.!:])/i

/** “Idiots”, “imbeciles” and “feeble-minded persons”: who quotes a row of words speaks of words. */
function isListOfWords(quotes: readonly TextMatch[], first: number, end: number): boolean {
  const row = quotes.slice(first, first + mostListed).filter(({ start }) => start < end)
  return row.length >= fewestListed && row.every(({ value }) => value.length <= longestListed)
}

/** In one sentence. */
const fewestListed = 3
const mostListed = 30
const longestListed = 40

function isInAddress({ view: { value }, start, end }: TextMatch): boolean {
  let from = start
  while (from > 0 && start - from < longestPart && !isSpaceAt(value, from - 1)) from--
  let to = end
  while (to < value.length && to - end < longestPart && !isSpaceAt(value, to)) to++
  if (from === start && to === end) return false
  const whole = value.slice(from, to)
  return mayBeAddress(whole) && address.test(whole)
}

/** Of an address, on either side of a match. */
const longestPart = 200
const mayBeAddress = asksForAny(['.', ':', '@'])

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code === 32 || (code < 32 ? code >= 9 && code <= 13 : code > 127 && /\s/.test(text.charAt(at)))
  )
}
