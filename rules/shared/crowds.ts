import { type ClueRows, lazyPattern } from 'professional/rule'
import { demeaning } from './aim.ts'
import { anyClues, patternClues } from './pattern-clues.ts'

const crowd =
  '(?:(?:waiting room|clinic|surgery|ward|A&E|queue|resus|triage|list|shift|day|morning|afternoon|evening|night)(?: (?:again|today|tonight|is|was)){0,2} (?:full|packed|stuffed|heaving|crawling) (?:of|with)|(?:waiting room|clinic|surgery) of|wall[- ]to[- ]wall|\\b(?:a|another|the usual|endless|non-?stop) (?:parade|procession|stream|queue|conveyor belt|army|flood) of|\\bthe usual (?:crowd|bunch|lot|gang|mob|rabble|shower|collection) of)'
const crowdBefore = lazyPattern(`\\b${crowd}\\s+(?:[\\p{L}-]+s and\\s+)?${demeaning}$`, 'iu')
const crowdAfter =
  /^ (?:in|on) (?:clinic|resus|triage|A&E|(?:our|my|your) list|the (?:waiting room|ward|phones?|list))\b/i

/** “A waiting room full of …”, “the biggest … on our list”: whoever comes for care. */
export function isCrowd(before: string, after: string): boolean {
  if (
    /\b(?:not|no|never|nobody|n't|without|are|is|was|were)\s[^,;:]{0,20}$/i.test(before) &&
    !crowdBefore.test(before)
  )
    return false
  if (onStage.test(before + after) || astride.test(after)) return false
  return crowdBefore.test(before) || crowdAfter.test(after)
}

/** Whoever comes on in a play, or is at the start of a run. */
const onStage =
  /\b(?:play|plays|film|films|novel|sitcom|panto(?:mime)?|comedy|opera|Moli[èe]re|costumes?|Halloween|fancy dress|Muppet Show|bake sale)\b/i
const astride =
  /^,?(?: [\w’' ]{1,40},)?(?: (?:are|is|will be))? (?:running|run|ran|walking|walked|cycling|cycled|swimming|swam|rowing|climbing|raising|raised|fundraising) (?!(?:amok|riot|up|late|in circles|round|around|out|us)\b)/i

const drawing = /\b(?:every(?: (?:single|last|bloody|flipping))?|all the(?: bloody)?) $/i
const drawn =
  /^(?: (?:in|within|from|for|this side of|on) (?!(?:my|our|your|love)\b)[\p{L}\d' ]{2,30}?)? (?:has|have|had|will be|is|are|seems?|decided|wants?|rang|came|turned)\b[^.!?]{0,40}?\b(?:booked in|booked an? (?:slot|appointment)|turned up (?:at|in|to|for|on)|turned up here|(?:rung|rang) (?:us|me|in|the (?:surgery|practice|pharmacy|clinic))|(?:in|at|to) (?:my|our|the) (?:waiting room|clinic|surgery|counter|desk|walk-in|pharmacy|practice)|on (?:my|our) (?:list|phones?)|(?:in|at|to) A&E|to see (?:me|us))\b/iu

const asIfSo =
  /\b(?:if|whether|not|never|think|thinks|thought|says?|said|told|asked|believes?|myth|that)\b|n['’]t\b/i

/** “Every fruitcake in town has booked in to see me”, and not “… has volunteered”. */
export function isDrawnIn(before: string, after: string): boolean {
  return (
    drawing.test(before) &&
    !onStage.test(before + after) &&
    !asIfSo.test(before) &&
    drawn.test(after)
  )
}

/** What is in every text with either. */
export const crowdClues = (): ClueRows =>
  anyClues(patternClues(`\\b${crowd}`, crowdAfter.source.slice(1)), [
    ...patternClues(drawing.source.slice(0, -1)),
    ...patternClues(drawn.source.slice(1)),
  ])
