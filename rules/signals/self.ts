import { type Container, defineSignal, type TextMatch, lazyPattern } from 'professional/rule'
import { isOwnCare } from '../shared/own-care.ts'
import { sentenceAround } from '../shared/surroundings.ts'

/** Whether words describe the author, who may call themselves what they like. */
export interface SelfDescription {
  isSelf(match: TextMatch): boolean
  /** Whether an illness, a treatment or a word for a patient is the author’s own: *my smear*. */
  isOwnCare(match: TextMatch): boolean
}

/** Words that may stand between “I am a” and the description; no noun, no preposition. */
const modifier =
  "(?:(?!(?:for|of|with|to|in|on|at|by|from|about|after|and|or|but|who|that|than|as|if|so|not|the|you|he|she|they|it|is|are|was|were|am)\\b)[\\p{L}\\p{N}'-]{1,24}\\s+)"

const article =
  "(?:(?:a|an|(?<=(?:am|'m|was|were|'re)\\s)the|such an?|another|one of (?:the|those)|no|not an?|your)\\s+)?"
const degree =
  '(?:(?:a (?:bit|little|lot)|bit|kind|sort|something) (?:of\\s+)?|(?:both|all|also|just|still|really|actually|only|not|now|always|never|already)\\s+){0,3}'

const being =
  "(?:\\b(?:i|we)(?:'m|'re|'ve been|'d be| am| are| was| were| have been| had been| became| become| feel| felt| look| looked| sound| sounded| identify| live)|\\b(?:i|me|we|us|myself|ourselves)(?: \\w+){0,2} (?:being|feel|feeling|look|looking|sound|sounding))"

/** “I’m a diabetic”, “I felt like a bit of a moron”, “makes me feel such an idiot”. */
const beingSomebody = lazyPattern(
  `${being}\\s+(?:like\\s+|as\\s+)?${degree}${article}${modifier}{0,3}$`,
  'iu',
)

/** “It made me an insomniac”, “I called myself an idiot”. */
const madeOrCalled = lazyPattern(
  `\\b(?:makes?|made|making|calls?|called|calling|considers?|thinks?|labels?|labelled)\\s+(?:me|us|myself|ourselves)\\s+(?:as\\s+)?${degree}${article}${modifier}{0,2}$`,
  'iu',
)

/** “We diabetics”, “us old asthmatics”, “me, an epileptic”, “my fellow haemophiliacs”. */
const apposition = lazyPattern(
  String.raw`\b(?:(?:we|us)(?: (?:type [12]|poor|young|old|older|other|fellow|mere))?|(?:me|i|myself),? an?(?: [\p{L}-]{1,20})?|(?:my )?fellow|silly old)\s+$`,
  'iu',
)

/** “I suffer from migraines”: the words found are what the author does or has. */
const ownVerb =
  /\b(?:i|we)(?:'ve|'d|'ll)?(?: (?:\w+ly|also|still|often|always|sometimes|do|did|used to|have|had|have to|can|will))?\s*$/iu

const asSomebody = lazyPattern(
  `\\b(?:speaking |writing )?as an?(?:other)?\\s+${modifier}{0,3}$`,
  'iu',
)
const firstPerson = lazyPattern(
  String.raw`(?<![\p{L}\p{N}])(?:i|i'm|i've|i'd|i'll|my|me|myself|mine|we|our|us)(?![\p{L}\p{N}'])`,
  'iu',
)
/** “As a diabetic you should …” speaks to the reader. */
const secondPerson = /^[\s,]*(?:you|your|you're)\b/iu

/** “Idiot that I am”, “type 1 diabetic here”, “stupid me”. */
const afterwards =
  /^[\s,]*(?:(?:that |which )?(?:i|we)(?:'m|'ve| am| are| was| were| have| felt)\b|here\b|me\b(?![ ,]*(?:to|that|for)\b)|(?:myself|like me|like us)\b)/iu

/** What every description of oneself has; the patterns above are dear. */
const mayBeSelf =
  /\b(?:i|me|my|myself|mine|we|us|our|ourselves|fellow|here|silly old|speaking as)\b/i

/** The author’s description of themselves: *as a diabetic, I …*. */
export const selfDescription = defineSignal<SelfDescription>({
  id: 'self-description',
  read(_: Container) {
    return { isSelf, isOwnCare: (match) => isOwn(match) }
  },
})

function isOwn(match: TextMatch): boolean {
  const { before, after } = sentenceAround(match)
  if (
    !mayBeSelf.test(before) &&
    !(after.length > 1 && mayBeSelf.test(after)) &&
    !/^\W*this\b/i.test(before)
  )
    return false
  return isOwnCare({ before, words: match.value, after })
}

function isSelf(match: TextMatch): boolean {
  const { before, after } = sentenceAround(match)
  if (!mayBeSelf.test(before) && !mayBeSelf.test(after)) return false
  if (beingSomebody.test(before) || madeOrCalled.test(before)) return true
  if (apposition.test(before) || ownVerb.test(before)) return true
  if (afterwards.test(after) && !/\b(?:his|her|their|your) (?:\w+ )?$|\b(?:so|too) $/i.test(before))
    return true
  if (!asSomebody.test(before) || secondPerson.test(after)) return false
  // “If you spent the spring as a couch potato, our class …”
  if (/\byou\b/i.test(before)) return false
  return /\bspeaking as\b/i.test(before) || firstPerson.test(after) || firstPerson.test(before)
}
