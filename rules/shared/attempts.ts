import type { LexiconHit } from 'professional/rule'
import { aheadOf } from './claiming.ts'

const attempted =
  /\b(?:attempt\w*|tr(?:y|ies|ied|ying))(?: (?:to commit|at))? suicide\b|\bsuicide attempts?\b|\b(?:attempt\w*|tr(?:y|ies|ied|ying))(?: to)? (?:kill|killing|take|taking|end|ending) (?:(?:him|her|them)sel(?:f|ves)|(?:his|her|their)(?: own)? li(?:fe|ves))\b|\battempt(?:s|ed)? on (?:his|her|their)(?: own)? li(?:fe|ves)\b/i

/** “She had tried to end her life. This time she succeeded.”: nothing else is named that did. */
export function isOutcome(at: LexiconHit['at'], before: string, after: string): boolean {
  if (
    !/^ ?(?:$|[.,;:!?)–—]|(?:far|much|more|less|this|that|the|on|in (?:\w+(?:uary|ember|ober)|March|April|May|June|July|August)|last|and|but|where|when|because|so)\b)/i.test(
      after,
    )
  )
    return false
  const earlier = aheadOf(at, before.length + 160)
  return (
    attempted.test(earlier) &&
    !/\b(?:college|exams?|degree|treatment|job|appeal|claim|course)\b/i.test(before)
  )
}

const theme =
  /\bsuicid\w*\b(?! (?:prevention|bids?|barriers?|strategy|polic)\w*)|\bself[- ]?harm\w*|\boverdos(?:e|es|ed|ing)\b|\bown li(?:fe|ves)\b|\bend(?:ed|ing)? (?:it all|(?:his|her) life)\b/i
const order =
  '(?:first|second|third|fourth|fifth|last|latest|final|previous|earlier|next|only|own|many|one|two|three|four|several|repeated|other|more|early|teenage|recent)'
const somebodys = new RegExp(
  `\\b(?:(?:his|her)(?: ${order}){0,2}|(?:both|all|each|two|three|none) of (?:his|her)|(?:he|she|who)(?:'d|'s| had| has| made| survived){1,2}(?: (?:an?|${order})){0,3}|(?:after|despite|following|since)(?: (?:an?|his|her|${order})){1,3}) $`,
  'i',
)
/** Who or what else may have been attempted beside a suicide. */
const otherTrial =
  /\b(?:resuscitat\w*|CPR|rescu\w*|sav(?:e|ing) (?:him|her)|reviv\w*|reach\w*|contact\w*|phon\w+|IVF|pregnan\w*|exams?|interviews?|driving|tests?|quit\w*|detox|rehab|appeals?|claims?|degree|treatments?|therap\w+|medication|funding|bids?|swam|swim\w*|marathons?|climb\w*|rais(?:es|ed|ing)|won|record-breaking|backers?|publishers?|novel|for want of|jobs?|promot\w+|goal|penalt(?:y|ies)|serve)\b/i

/** “He tried to start a support group”, ahead of the attempt that failed. */
const anotherUndertaking =
  /\b(?:tr(?:y|ies|ied|ying)|want(?:s|ed)|plann?(?:ed|ing|s)|hop(?:ed|ing|es)|(?:first|second|third|last) attempt|attempt(?:s|ed)?|set out)(?: (?:to|at))? (?!(?:commit|kill|die|end|take|suicide|harm|overdose|do it|hang|jump|live|be dead)\b)(?:a |an |the )?(?:start|set up|found|run|make|film|write|publish|climb|swim|row|cycle|open|build|raise|change|get|speak|talk|sing|marathon|summit|book|film)\b|\b(?:[Ff]ilm|[Nn]ovel|[Bb]ook|[Pp]lay|[Dd]ocumentary) (?:about|on)\b/

/** “Her second attempt failed”, where the text speaks of suicide, and of nothing else to attempt. */
export function isOwnTrial(before: string, value: string, after: string, ahead: string): boolean {
  if (/^ (?:to|at|on|of|by)\b/i.test(after) || otherTrial.test(before + after)) return false
  if (!theme.test(ahead + after) || anotherUndertaking.test(ahead)) return false
  if (somebodys.test(before)) return true
  return (
    /\bboth $/i.test(before) &&
    /^attempts\b/i.test(value) &&
    /\b(?:he|she|his|her)\b/i.test(ahead + after)
  )
}

const pronounBefore =
  /^\W*(?:(?:usually|often|mostly|most of the time|sometimes|always|really|in the end|honestly|but|and|so|remember|for (?:most|many|some)(?: of them)?),? ){0,3}(?:it|this|that|these|they|most|most of (?:it|them|these|those))(?:'s|'re| is| are| was| were)(?: (?:only|just|really|usually|often|mostly|always|nothing (?:more|other|but)|than|no more than|almost|simply|merely|largely)){0,4}(?: an?)? $/i

/** “Usually it’s only a …”, of what was spoken of before. */
export function isVerdictOnIt(before: string, after: string): boolean {
  return (
    pronounBefore.test(before) &&
    /^(?:\s*$|[^\w\s]| (?:and|so|or|that|which|rather|not|really|anyway|for most|most)\b)/i.test(
      after,
    )
  )
}

/** What stands in front of a match, in other paragraphs and items too. */
export function earlierOf({ view, start }: LexiconHit['at']): string {
  return view.value.slice(Math.max(0, start - 240), start)
}
