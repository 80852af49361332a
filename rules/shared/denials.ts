import { lazy, makePattern, type Range } from 'professional/rule'
import { alternatives } from './alternatives.ts'

/** Verbs for making something public. */
const telling =
  '(?:post|posts|posting|posted|tweet|tweets|tweeting|share|shares|sharing|name|names|naming|film|films|filming|photograph|photographing|describe|describes|describing|discuss|discusses|discussing|mention|mentioning|mock|mocking|record|recording|write about|writes about|writing about|write that|say that|joke|joking|publish|publishing|upload|uploading|talk about|talking about|identify|identifying|blog about|tell the story of|telling the story of|tell stories about|pretend|laugh at|laughing at)'

/** What one should not do, whomever it is about. */
const forbidding = alternatives(
  [
    [
      /post|tweet|shar(?:e|ing)|nam(?:e|ing)|film|photograph|describ|discuss|mention|mock|record|writ|say that|jok|publish|upload|talk|identify|blog|tell|pretend|laugh/i,
      `\\b(?:never|don't|do not|cannot|can't|mustn't|must not|shouldn't|should not|wouldn't dream of|refrain from|stop|avoid|avoids|avoiding|not to|wrong to|unacceptable to|inappropriate to|illegal to|no need to|without|refuse to|rather than|instead of|let's not|won't|will not|thinking twice before|think before you) (?:(?:ever|please|publicly|openly|even|dare|you dare|online|again) ){0,2}${telling}\\b`,
    ],
    [
      /never|don't|do not/i,
      "^\\W*(?:please,? |and |so |but )?(?:never|don't|do not) (?!(?:know|think|worry|ask|tell anyone|get me|mind|want|forget|you (?:just )?love|believe|remember|often|usually|always)\\b)",
    ],
    [
      /\bno (?:photo|picture|post|video|selfie|stories|name)/i,
      '\\bno (?:photos?|pictures?|posts?|videos?|selfies?|stories|names?) of\\b(?!.{0,40}\\bbut\\b)',
    ],
    [/rather than|instead of|neither/i, '\\b(?:rather than|instead of|neither)\\b'],
  ],
  'i',
)

/** What did not happen, to nobody in particular. */
const denying = lazy(() =>
  makePattern(
    [
      "\\b(?:don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|shouldn't)\\b(?! (?:only|just|every day|stop|help|wait|forget|believe|know|expect|realise|often|always|usually|care|expect\\w*|sure|aware|ready|prepared))",
      "\\b(?:do|does|did|will|would|can|could|have|has|had|is|are|was|were|am|i'm|he's|she's|it's|that's|this is|i've|we've|may|must|should) (?:not|never)\\b(?! (?:only|just|every day|stop|help|wait|forget|believe|know|expect|realise|often|always|usually|care|expect\\w*|sure|aware|ready|prepared))",
      '\\bcannot\\b(?! (?:only|stop|help|wait|forget|believe|express|say))',
      '\\b(?:none of (?:us|them|my|our)|nobody|no one|nothing (?:in|on|here|about)|nowhere|yet to|no (?:record|sign|evidence|trace|mention|memory|recollection) of|unlike|hardly|barely|scarcely|not (?:once|that|a single|one|about)|at no point|nor (?:did|has|have|was|were)|without(?= (?:an?|any|one|ever)\\b| (?!warning|meaning|thinking|knowing)\\w+ing))\\b',
      '\\b(?:no|not)(?= (?:even )?(?:an?|one|single)\\b)|\\bleast of all\\b',
      '\\bnever(?! (?:forget|mind|believe|ends?|ending|ceases|fails)\\b)',
    ].join('|'),
    'gi',
  ),
)

/** Where a denial ends. */
const boundary =
  /[;:.!?–—]|,(?! (?:ever|please|or|nor)\b)|\b(?:but|because|although|though|whereas|until|except|then|after|before|when|as|since (?!june|july|may|\d)|so(?= (?:I|we|she|he)\b)|and (?=(?:I|we|then|she|he)\b)|(?:I|we) (?=(?:sat|had|saw|met|went|spent|held|got|told|took|did|made|found)\b))/i
/** After all it did happen. */
const afterAll =
  /\b(?:until (?:today|now|tonight|yesterday|this|last)|before (?:today|now|this|last)|like (?:the one|her|him|this)\b|as (?:kind|rude|brave|lovely|angry|grateful) as)\b/i

/** Something that did happen on a day, to somebody. */
const day =
  /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening)|last (?:night|week)|just now|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I saw|we saw|who came|of mine|of ours)\b/i
const auxiliary = /n't$|\b(?:not|never|cannot)$/i
/** What there was not, rather than what could not be done for somebody. */
const existence =
  /^ (?:about|been|had|have|got|seen|met|lost|lose|an?\b|one|any|once|talking|dream|going to)/i
/** “I won’t name the lady who …” names nobody and tells all. */
const unnamed = /\b(?:nam|identif|mention)\w+$/i

/** How far a denial without an end goes. */
const reach = 400

export interface Denials {
  /** Holds for whomever the words are about. */
  readonly forbidden: readonly Range[]
  /** Holds for nobody in particular: *a patient*, *any customer*. */
  readonly denied: readonly Range[]
}

const nothing: Denials = { forbidden: [], denied: [] }
const mayDeny =
  /n['’]t\b|\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|avoid\w*|stop|refrain|refuse|wrong|instead|rather|unlike|hardly|barely|scarcely|yet|unacceptable|inappropriate|illegal)\b/i

/** The stretches of a sentence that deny or forbid what they say, as offsets into it. */
export function denialsIn(sentence: string): Denials {
  if (!mayDeny.test(sentence)) return nothing
  const text = sentence.replaceAll('’', "'")
  const hasDay = day.test(text)
  const forbidden = [...forbidding.matchAll(text)].filter(
    ([cue]) =>
      !hasDay || !unnamed.test(cue) || /^\W*(?:never|don't|do not|please|avoid|stop)/i.test(cue),
  )
  const denied = [...text.matchAll(denying())].filter(({ 0: cue, index }) => {
    if (!hasDay || !auxiliary.test(cue)) return true
    return existence.test(text.slice(index + cue.length))
  })
  return {
    forbidden: stretches(text, forbidden),
    denied: afterAll.test(text) ? [] : stretches(text, denied),
  }
}

function stretches(text: string, cues: Iterable<RegExpMatchArray>): Range[] {
  const found: Range[] = []
  for (const cue of cues) {
    const from = (cue.index ?? 0) + cue[0].length
    const end = boundary.exec(text.slice(from, from + reach))
    found.push({
      start: cue.index ?? 0,
      end: end ? from + end.index : Math.min(text.length, from + reach),
    })
  }
  return found
}
