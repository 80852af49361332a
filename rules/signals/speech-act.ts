import { type Container, defineSignal, lazyPattern, type TextMatch } from 'professional/rule'
import { isScriptLine } from '../shared/script-lines.ts'
import { sentenceAround, type Surroundings } from '../shared/surroundings.ts'
import { mentions } from './mention.ts'
import { selfDescription } from './self.ts'

/**
 * What the author does with words:
 *
 * - `asserting`: says so, in their own name
 * - `mentioning`: quotes them, condemns them, advises against them, names a song or a book
 * - `reporting`: tells what somebody else says or thinks, a myth among them, or supposes it
 * - `negating`: says that it is not so
 * - `asking`: asks whether it is so
 * - `describing-self`: says it of themselves
 */
export type SpeechAct =
  | 'asserting'
  | 'mentioning'
  | 'reporting'
  | 'negating'
  | 'asking'
  | 'describing-self'

export interface SpeechActs {
  actOf(match: TextMatch): SpeechAct
  isAsserted(match: TextMatch): boolean
}

/** For rules about tone: what is not asserted hurts nobody. */
export const speechActs = defineSignal<SpeechActs>({
  id: 'speech-acts',
  read(container: Container, context) {
    function actOf(match: TextMatch): SpeechAct {
      if (context.signal(mentions, container).isMentioned(match)) return 'mentioning'
      const around = sentenceAround(match)
      // “Silly old fool that he is.”
      const isOther = /^ that (?:he|she|you|they)\b/i.test(around.after)
      if (!isOther && context.signal(selfDescription, container).isSelf(match)) {
        return 'describing-self'
      }
      if (isOwnPart(around)) return 'describing-self'
      if (isTitle(match, around)) return 'mentioning'
      if (isScriptLine(match)) return 'reporting'
      if (notMeant.test(around.before)) return 'negating'
      // “…, you fool”: whoever is spoken to is meant, whatever the sentence does.
      if (vocative.test(around.before)) return 'asserting'
      if (isReported(around)) return 'reporting'
      if (isNegated(around)) return 'negating'
      return isAsked(around) ? 'asking' : 'asserting'
    }

    return { actOf, isAsserted: (match) => actOf(match) === 'asserting' }
  },
})

/** Up to four words that may stand between a verb and what it says of somebody. */
const upToNoun =
  "(?:(?!(?:you|he|she|they|is|are|was|were|have|has|had|be|been|being|to|can|could|will|would|do|does|did|don't|get|feel|felt|look|say|said|think|want|need|may|might|must|should|know|seem|because|but|so|and|if|when|that|who)\\b)[\\w'-]+ ){0,4}"

const vocative = lazyPattern(
  `(?:^|[,!.?:;–—-] ?|\\b(?:oh|well|and|so|because) )(?:you|ya) ${upToNoun}$|\\b(?:that|this|those|these|your) (?:\\w+ )?$`,
  'i',
)

/** “Call me a …”, “yours truly”, “that was me, the …”, “my clueless first week”. */
const ownPart = lazyPattern(
  `\\b(?:call me|yours truly,?|(?:me|myself),|i (?:used to|must|may|might|could|would|will|can) (?:have )?be(?:en)?) (?:an? |the )?${upToNoun}$|\\bmy (?:own )?$`,
  'i',
)

function isOwnPart({ before, after }: Surroundings): boolean {
  if (!ownPart.test(before)) return false
  return (
    !/\bmy (?:own )?$/i.test(before) || /^ (?:first|last|early|younger|old|teenage) /i.test(after)
  )
}

const works =
  '(?:song|single|album|track|lyrics?|film|movie|novel|book|play|musical|opera|comedy|sitcom|series|episode|podcast|band|gig|concert|radio|playlist|karaoke|poem|chart|book club|column)'
const performing =
  '(?:now playing|playing|listen(?:ed|ing)? to|humm?(?:ed|ing)?|sing(?:s|ing)?|sang|watch(?:ed|ing)?|read(?:s|ing)?|wrote|recorded|released)'
const aboutWork = lazyPattern(`\\b(?:${works}|${performing})\\b`, 'i')
const byArtist = lazyPattern(
  String.raw`^['’]?s?(?: \p{Lu}[\p{L}']+){0,3} (?:by|in) (?:\p{Lu}|(?:19|20)\d\d)`,
  'u',
)
const artistOf = lazyPattern(
  String.raw`\p{Lu}[\p{L}]+ (?:Day|Boys|Girls)['’]s (?:\p{Lu}\p{L}+ )?$`,
  'u',
)

/** The name of a song, a film, a book: capitals where no sentence begins, and a word for it. */
function isTitle({ value }: TextMatch, { before, after }: Surroundings): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(value) || !/\p{L}/u.test(before)) return false
  if (byArtist.test(after) || artistOf.test(before)) return true
  return aboutWork.test(before) || aboutWork.test(after)
}

const saying =
  '(?:(?:say|says|said|saying)(?! (?:no|hello|hi|sorry|goodbye|thank)\\b)|tell|tells|told|telling|claim(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|imply|implies|implied|hint(?:s|ed)?|insist(?:s|ed)?|suggest(?:s|ed|ing)?|complain(?:s|ed|ing)?|mutter(?:s|ed)?|(?:call(?:s|ed|ing)?|label(?:s|led)?|brand(?:s|ed)?|dub(?:s|bed)?)(?: (?:an?|the|our|my|your|other) [\\w-]+| (?!(?:an?|the|our|my|your|other)\\b)[\\w-]+))'
const thinking =
  '(?:think|thinks|thinking|thought|believe|believes|believed|assume|assumes|assumed|assuming|feel|feels|feeling|felt|worry|worries|worried|fear|fears|feared|decided?|pretend|find|finds|found|accuse[sd]?|expect(?:s|ed)?)'
/** Somebody else’s voice or thought, with nothing between it and the words that ends it. */
const otherVoice = lazyPattern(
  `(?<!\\b(?:i|we|i'm|we're|i'd|we'd|everyone|everybody|all) (?:(?!to\\b)\\w+ ){0,2})(?<!\\b(?:not|n't) )(?<!so-)\\b(?:${saying}|${thinking})(?: (?!(?:i|we)\\b)[\\w'’-]+){0,10} $`,
  'i',
)
const toldAuthor =
  /\b(?:told|tell|tells|called|calls|said|says|shouted|messaged|texted) (?:to |at )?(?:me|us)\b[^.!?;:,]{0,60}$/i
const passive =
  /\b(?:am|is|are|was|were|be|been|being|get|gets|getting|got|i've been|we've been) (?:\w+ly |just |also |often |once |twice )?(?:called|told|made to feel|labelled|branded|dubbed|nicknamed|described|dismissed|seen|treated|thought of|referred to|accused)\b[^.!?;,]{0,40}$/i
const wrote = /\b(?:said|says|read|reads|wrote|shouted|yelled|replied|texted): [^.!?]{0,60}$/i
/** “Calling a colleague …”, “to describe a patient as …”. */
const asLabel =
  /\b(?:calling|labelling|branding|dismissing|describing|dubbing)(?: (?!back\b)[\w'-]+){1,4} (?:an?|as)(?: an?)? $|\bto (?:describe|dismiss|see|treat|brand|label)(?: [\w'-]+){1,4} as (?:an? )?$|\b(?:using|hear|hears|heard|hearing|overhear|overheard) $/i
const myth =
  /\b(?:myths?|misconceptions?|stereotypes?|clichés?|prejudices?|notion|idea|belief|assumption|rumours?|headlines?|suggestion|claim|lie) (?:\d+ ?)?(?:that|of|about|:)[^.!?;]{0,60}$|\bmyth(?: \d+)?: ?[^.!?]{0,80}$|^\W*(?:false|fiction|wrong|untrue|not true|❌)\s?:? ?[^.!?✅]{0,80}$|\bcontrary to\b[^.!?]{0,80}$/i
const believing =
  /\b(?:people|many|some|others|most) (?:still |often |may |might |will )?(?:assume|believe|think|imagine|expect)\b[^.!?;,]{0,60}$/i
const supposing =
  /\b(?:asked|asks|wondered|wonders?) (?:whether|if|how|why)\b[^.!?;,]{0,60}$|(?:^\W*|[,;] |\b(?:and|but|or) )(?:if|imagine (?:being|that|if|how|you)|suppose|even if|whenever|unless|whether|people with [\w ]{2,24}? (?:may|might|can|often)) [^.!?;,]{0,60}$|\bin case (?:you|they|he|she|somebody|someone|people)(?: would|'d)? (?:rather|prefers?|wants?|wish(?:es)?|chooses?|needs?) [^.!?;,]{0,40}$/i
/** A clause that came before leaves the author to speak again. */
const embedded =
  /^\W*call \w+ |\bit(?:'s| is) (?:\w+ )?(?:fair|safe|right|true|time) to say\b|\b(?:if you ask me|as you say|you could say|believe me|i must say)\b|\b(?:whoever|(?:anyone|anybody|everyone|everybody|those) who)\b[^.!?]{0,80}\b(?:is|are)(?: \w+){0,3} $/i
const authorSays =
  /\b(?:i|we)(?:'d| would| will|'ll| have to| must| can|'m|'re| am| are)?(?: \w+){0,2}? (?:think|thinking|call|calling|say|saying|said|told|believe|know|find|reckon|feel|accuse)\b(?![^.!?]*\b(?:people|they|he|she|someone|somebody)\b (?:think|say|believe)\b)/i

function isReported({ before }: Surroundings): boolean {
  if (before === '' || embedded.test(before)) return false
  if (toldAuthor.test(before) || passive.test(before) || wrote.test(before)) return true
  if (asLabel.test(before) || myth.test(before) || supposing.test(before)) return true
  if (authorSays.test(before)) return false
  return believing.test(before) || otherVoice.test(before)
}

const isNot = lazyPattern(
  `\\b(?:(?:am|is|are|was|were|be|being|been|'re|'s|'m)(?: not| never|n't)|(?:isn't|aren't|wasn't|weren't|never|nor|neither|hardly)|(?:doesn't|don't|didn't|won't|does not|do not|did not|will not|never) (?:make|makes|mean|turn|call|think|believe)(?: \\w+){1,3}?|ain't)(?: (?:an?|the|such|so|very|really|just|being|all|always|actually)){0,4} (?:\\w+ )?$`,
  'i',
)
const nobody =
  /\b(?:nobody|no one|no-one|none of|hardly any(?:one|body)?|few|not all|not every|not many|no (?!doubt|wonder|surprise|question|matter|offence|idea|secret)\w+)\b[^.!?;,]{0,50}\b(?:is|are|was|were|thinks?|believes?|says?|calls?|be)\b[^.!?;,]{0,30}$/i
const refused =
  /\b(?:far from(?: being)?|rather than|instead of|anything but|no such thing as|without being|(?:not|n't|never) (?:saying|suggesting|claiming|implying|calling)|(?:isn't|is not|wasn't|not) that|nothing to do with(?: being)?|not because)\b[^.!?;,:]{0,60}$/i

/** “A cold does not mean that you are barred.” */
const notMeant =
  /(?<!\b(?:i|we) )\b(?:(?:do|does|did|will|need)(?:n't| not)|won't|never) mean (?:that )?$/i

function isNegated({ before }: Surroundings): boolean {
  if (
    !/n't|\bno|\bnever|\bfar\b|\bfew\b|\bhardly\b|\brather\b|\bn?either\b|\binstead\b|\banything\b|\bwithout\b/i.test(
      before,
    )
  )
    return false
  const none = nobody.exec(before)?.[0] ?? ''
  if (none !== '' && !/\b(?:because|but|so|since|when)\b/i.test(none)) return true
  return isNot.test(before) || refused.test(before)
}

const opensQuestion =
  /^\W*(?:and |but |so |or )?(?:do|does|did|is|are|am|was|were|would|could|should|can|have|has|had|who|whose|what|when|why|how|which|where)(?:n't)?\b/i
/** “Are you thick?”, “how stupid can you be?”, “why are they so lazy?” ask nothing. */
const rhetorical =
  /\b(?:are|r|were) (?:you|u|ya)\b[^.!?]{0,30}$|^\W*why (?:are|is|do|does)\b[^.!?]{0,40}\b(?:so|such|always|all)\b|^\W*how (?!do\b|does\b|did\b|would\b|should\b|can we\b)|\bwhat (?:sort|kind|type) of\b|\bhow (?:many|much|often)\b/i

function isAsked({ before, after }: Surroundings): boolean {
  // “Why listen to a quack like you?”
  if (/^ like (?:you|him|her|them|that)\b/i.test(after)) return false
  return /^[^.!]{0,160}\?/.test(after) && opensQuestion.test(before) && !rhetorical.test(before)
}
