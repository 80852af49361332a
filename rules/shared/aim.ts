import { lazyPattern, type Pattern, type TextMatch } from 'professional/rule'
import { filler, kinds, role } from '../lexicons/aimed-words.ts'
import { askedPattern } from './asked-pattern.ts'
import { sentenceAround, standsAsNoun, type Surroundings } from './surroundings.ts'

/** What a word is in the sentence, as far as it matters for whom it is aimed at. */
export interface Aim {
  readonly part: 'noun' | 'adjective'
  readonly plural: boolean
  /**
   * `loose`: a word for people in other ways too (clown, thick), so that only a plain target
   * counts. `thing`: mostly an animal or a thing (tool), so that only “you are” and the like do.
   */
  readonly hold: 'firm' | 'loose' | 'thing'
}

const fillers = `${filler}{0,6}`
/** The same without an article: “you absolute …”, and not “call you a …”. */
const bare = `(?:(?!(?:an?|the|like|being|and)\\s)${filler}){0,4}`

const be =
  "(?:\\s+(?:really|clearly|honestly|simply|literally|truly))?(?:'s|'re|\\s+(?:is|are|was|were|has been|have been|is being|are being|must be|sounds? like|acts? like|looks? like|remains?|is acting like|was being)(?=[\\s,]))"

/** In every text with one of these. */
const mayBe = /'(?:s|re)|\b(?:is|are|was|were|been|be|sounds?|acts?|looks?|remains?)\b/i

/** “At the surgery”, “who answered”, “, Jo Blogg,”: what may stand between somebody and what they are. */
const whereabouts =
  "(?:\\s+(?:at|in|on|off|from|of|for|with|here|there|today|tonight|yesterday|last|this|down|up|round|over|behind|(?:flogging|selling|peddling|pushing|spouting|posting|spreading|running|hawking|claiming|telling|shouting|promoting|calling|charging|offering|writing|answering))(?:\\s+[\\p{L}\\d'-]+){0,5}?|\\s+who(?:\\s+[\\p{L}'-]+){1,5}?)?(?:,\\s+[\\p{L}'.-]+(?:\\s+[\\p{L}'-]+){0,3},)?"

/** What stands between somebody and the word that says what they are: *at the desk is such a*. */
export const saysOf = `${whereabouts}${be}[\\s,]+${fillers}`
/** Nothing but words that may go with a word that demeans. */
export const demeaning = fillers

/** What makes of “you are …” somebody’s thought, a condition or a general remark. */
const embedded =
  /\b(?:if|when|whenever|whether|unless|until|imagine|suppose|pretend|though|although|as if|as though|(?:think|thinks|thinking|thought|feel|feels|feeling|felt|mean|means|meant|say|says|saying|said|write|writes|writing|wrote|claim|claims|claiming|argue|argues|arguing|tell|tells|telling|told|believe|believes|assume|assumes|worry|worried|afraid|fear|imply|implies|suggest|suggests|like|know|makes?|made|making)(?: you| me| us| him| her| them| people| patients)?)(?: that)?\s+(?:\w+\s+)?$/i
const ownOpinion =
  /\b(?:i|we)(?:'m| am)?(?: \w+ly| just| do| did| also)? (?:think|thought|believe|feel|say|said|know|told \w+)(?: that)?\s+$/i

const second = askedPattern(
  /you|\bu ?r\b/i,
  `\\b(?:(?:you(?: lot| people| guys| all| two|,? (?:sir|madam|mate|pal|my friend),?| and your [\\p{L}]+)?)(?:'re|'ve been| are| were| r| must be| sound| are being| really are)|youre|ur|u r|your(?= (?:an?|so|such) ))\\s+${fillers}$`,
  'iu',
)
const vocative = askedPattern(
  /\byou/i,
  `(?<!\\b(?:thank|love|see|bless|miss|with|call|calls|called|calling|make|makes|give|gives|gave|send|sends|for|to|of|from|than|if|when|once|before|after|as|that|because|where|while|until|how) )\\byou(?: lot| people)?(?: of)?\\s+${bare}$`,
  'iu',
)
const exclaimed = askedPattern(
  /what an?\s/i,
  `(?:^|[.!?,:;…\\n–-]\\s*|@[\\w.]+\\W+|\\b(?:for|lol|omg|honestly|but|and) )what an?\\s+${fillers}$`,
  'iu',
)
const exclaimedPlural = askedPattern(
  /what\s/i,
  `(?:^|[.!?,:;…\\n–-]\\s*|@\\w+\\W+)what\\s+${fillers}$`,
  'iu',
)
const handle = askedPattern(/@/, `^\\W*(?:@\\w+[\\s,:;–-]+)+${fillers}$`, 'iu')
const group = askedPattern(/these|those/i, `\\b(?:these|those)\\s+${bare}$`, 'iu')
const definite = askedPattern(/the\s/i, `\\bthe\\s+${bare}$`, 'iu')
const pronoun = askedPattern(/\bs?he\b/i, `\\b(?:s?he)${be}[\\s,]+${fillers}$`, 'iu')
const they = askedPattern(/\bthey\b/i, `\\bthey${be}[\\s,]+${fillers}$`, 'iu')
const determined = askedPattern(
  mayBe,
  `\\b(?:our|my|your|their|his|her|the|this|that|these|those|some|all|every|most)\\s+(?:[\\p{L}'-]+\\s+){0,3}?${role}${whereabouts}${be}[\\s,]+${fillers}$`,
  'iu',
)
const people = askedPattern(
  mayBe,
  `(?:^|[.!?,;:]\\s*|\\b(?:most|some|so-called|all) )(?:(?:${kinds})\\s+)?${role}${be}[\\s,]+${fillers}$`,
  'iu',
)
const handleIs = askedPattern(/@/, `@\\w+${be}[\\s,]+${fillers}$`, 'iu')
const titled = askedPattern(
  /\b(?:[DM]r|Mrs|M[sx]|Miss|Prof|Sir|Dame|Lord|Nurse|Sister|Matron|[dm]r|mrs|ms)/,
  `\\b(?:(?:[DM]r|Mrs|M[sx]|Miss|Prof|Professor|Sir|Dame|Lord|Nurse|Sister|Matron)\\.?\\s+\\p{Lu}|(?:[dm]r|mrs|ms)\\.? \\p{L})[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)?${whereabouts}${be}[\\s,]+${fillers}$`,
  'u',
)
/** “Jo Blogg at the Courier”: whoever has a place has a life. */
const atWork =
  "(?:,?\\s+(?:over\\s+)?(?:(?:at|on)\\s+(?:the\\s+|our\\s+|that\\s+)?|(?:from|of)\\s+(?:the|our|that)\\s+)(?:(?!(?:Circus|Globe|Lyceum|Opera|Palladium|Playhouse|Theatre|Zoo)\\b)\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+){0,2}|council|paper|surgery|practice|board|trust|reception|clinic|desk|hospital|pharmacy|ICB|CCG))"
const named = askedPattern(
  mayBe,
  `(?:^|[.!?,;]\\s*|@\\w+\\s+)(?!(?:This|That|It|There|Here|What|Who|Where|How|Why|Everything|Nothing|Something|One|Mine|Life|Love|Don|Not|Today|Now)\\b)\\p{Lu}\\p{Ll}[\\p{L}'-]*(?:\\s+\\p{Lu}\\p{Ll}+)?${atWork}?${be}[\\s,]+${fillers}$`,
  'u',
)
/** “@x, a lying little …”, “our MP, a spineless …”. */
const apposed = askedPattern(
  /, (?:an?|that|the (?:biggest|worst))\s/i,
  `(?:@[\\w.]{2,30}|\\b(?:[DM]r|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Councillor|Cllr)\\.? \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|\\b(?:[Oo]ur|[Tt]hat|[Yy]our|[Tt]he local) (?:[\\p{L}-]+ )?${role}),\\s+(?:(?:an?|the (?:biggest|worst))\\s+${fillers}|that (?:[\\p{L}-]+ ){0,2}?)$`,
  'iu',
)
/** Someone with two names and a place is nobody’s pet or illness. */
const namedAtWork = askedPattern(
  mayBe,
  `(?:^|[.!?,;]\\s*|@\\w+\\s+)\\p{Lu}\\p{Ll}[\\p{L}'-]*\\s+\\p{Lu}[\\p{L}'-]+${atWork}${be}[\\s,]+${fillers}$`,
  'u',
)
const whoever = askedPattern(
  /who/i,
  `\\b(?:whoever|whichever [\\p{L}-]+|(?:anyone|anybody|everyone|everybody|people|those) who)\\s(?:[\\p{L}'-]+\\s){1,12}?(?:is|are|was|were|must be|must have been|has to be|have to be|had to be|has got to be)\\s+${fillers}$`,
  'iu',
)
const command = askedPattern(
  /(?:stop|quit) being|don't be/i,
  `\\b(?:stop|quit) being\\s+${fillers}$|\\bdon't be (?=such\\b|so\\b)${fillers}$`,
  'iu',
)
const possessed = askedPattern(
  /\b(?:our|my|your|that|this|these|those|another|some|same|such)\s/i,
  `\\b(?:our|my|your|that|this|these|those|another|some|same|such an?)\\s+${fillers}$`,
  'iu',
)
/** “What sort of numpty parks there”. */
const whatSort = askedPattern(
  /what (?:sort|kind)/i,
  `(?:^|[.!?,:;]\\s*|@\\w+\\s+)what (?:sort|kind|type) of\\s+${fillers}$`,
  'iu',
)
/** “Only a muppet could …”: nobody else would do what was done. */
const only = askedPattern(/only an?\s/i, `(?:^|[.!?,:;]\\s*)only an?\\s+${fillers}$`, 'iu')
/** “Imagine being that thick”. */
const imagined = askedPattern(
  /imagine/i,
  `(?:^|[.!?,:;]\\s*|@\\w+\\s+)imagine being (?:(?:that|this|so|such) )${fillers}$`,
  'iu',
)
/** “Homeopaths, all of them brainless”. */
const everyOne = askedPattern(
  /of (?:them|you)\s/i,
  `,\\s*(?:all|both|most|every (?:last |single )?one|the lot) of (?:them|you),?\\s+(?:are\\s+)?${fillers}$`,
  'iu',
)
const ofRole = lazyPattern(`^ of an? (?:\\p{L}+ )?${role}\\b`, 'iu')
const theLot = /^,? (?:the (?:whole )?lot|every (?:last |single )?one|all|both) of (?:them|you)\b/i
const closing = askedPattern(/,/, `,\\s*${bare}$`, 'iu')
const rolesAfter = lazyPattern(`^\\s+(?:\\p{L}+\\s+)?${role}\\b`, 'iu')
const question = askedPattern(
  /are (?:you|u)\s/i,
  `(?:^|[.!?,]\\s*|@\\w+\\s+)are (?:you|u)\\s+${fillers}$`,
  'iu',
)
const personAfter = lazyPattern(
  `^\\s+(?:little |old )?(?:${role}|sheep|wom[ae]n|m[ae]n|persons?|bloke|creatures?|idiots?|fools?|excuse for|piece of|git|cow|individual|human being)\\b`,
  'iu',
)

/** Any word may stand there in the plural as well: “are gullible idiots”. */
const anyWordOfMany =
  /(\b(?:are|were)\s+)(?!(?:not|no|like|called|for|with|in|on|at|the|these|those|my|our|your|his|her|their|more|less|often)\s)[\p{L}'-]+\s+$/iu
const anyWords =
  /(\ban?\s+)(?:(?!(?:an?|the|of|to|for|with|on|in|at|by|from|and|or|who|that|than|not|no|like|call|called)\s)[\p{L}'-]+\s+){1,2}$/iu

/** The word, a sign and nothing else. */
const ending = /^\s*(?:[.!?…,]|$|\p{Extended_Pictographic}|#)/u
/** How it goes on beside a name. */
const besideName = /^\s*(?:[.!?…,]|$)|^ (?:who|from|with|on|of)\b/i
/** On a stage, or among friends. */
const played =
  /\b(?:(?<!such )as|plays?|playing|played|starring|stars?|panto\w*|films?|novels?|characters?|villains?|books?|story|stories|scenes?|drama|sitcom|cartoons?|turns?|happy|thanks?|thank you|love|congratulations|farewell|self-confessed|reformed|former|recovering|lov(?:e)?able|proud|beloved)\b/i
/** “You fool people”, “you shill for them”: not a name for anybody. */
const verbAfter =
  /^ (?:for|on|with|up|me|my|him|her|them|us|people|your|the|an?|in|out|about|around|off|both|each|one|two|this|that|these|those|it|his|their|our)\b/i

/** A target in the sentence around a word that demeans, if there is one. */
export function isAimed(match: TextMatch, aim: Aim): boolean {
  return aim.part === 'noun' ? isNounAimed(match, aim) : isAdjectiveAimed(match, aim)
}

function isNounAimed(match: TextMatch, { plural, hold }: Aim): boolean {
  const { before: written, after } = plainlyAround(match)
  const isFirm = hold === 'firm'
  // “He is a spectacularly vain buffoon”: any words may stand between the article and the noun.
  const before = isFirm ? written.replace(plural ? anyWordOfMany : anyWords, '$1') : written
  if (isFirm && /^ like (?:you|him|her|them|@\w)/i.test(after)) return true
  if (whatSort.test(before) && /^ (?!am\b|are we\b|do we\b|does that\b)\p{L}/u.test(after))
    return true
  // “Clown doctor”, “idiot-proof”, “a parasite's host”: the word only describes what follows.
  if (!standsAsNoun(match) || /^'s?\s+\p{L}/u.test(after)) return false
  // “That clown of a manager”.
  if (hold !== 'thing' && ofRole.test(after)) return true
  // “You are a failure if …”, “what an embarrassment of riches”, “a fool for our hand cream”.
  if (!isFirm && /^ (?:if|of)\b/i.test(after)) return false
  // “Patients are liars is what he told us.”
  if (/^ (?:is|was) (?:what|how|not)\b/i.test(after)) return false
  if (/^ for (?!you\b|\p{L}+ing\b)/iu.test(after)) return false
  if (vocative.test(before) && !verbAfter.test(after)) return true
  if (isSaid(before, second) || isSaidOfSomebody(before)) return true
  if (hold === 'thing') return false
  if (only.test(before) && /^ (?:could|would)\b/i.test(after)) return !isAboutAuthor(match)
  if (plural && theLot.test(after) && !/\b(?:not|n't)\b/i.test(before)) return true
  if (exclaimed.test(before)) return !isAboutAuthor(match)
  if (command.test(before) || (plural && (group.test(before) || isSaid(before, they)))) return true
  // One person did it; “people who think so are …” is a view.
  if (/\bwh(?:oev|ichev)er\s/i.test(before) && isSaid(before, whoever)) return true
  if (!isFirm) return false
  if (apposed.test(before) && besideName.test(after) && !played.test(written + after)) return true
  if (handle.test(before) && ending.test(after)) return true
  if (plural && exclaimedPlural.test(before) && !after.includes('?')) return true
  if (plural && definite.test(before) && /^ (?:at|who|running|behind)\b/i.test(after)) return true
  if ([named, people, whoever].some((pattern) => isSaid(before, pattern))) return true
  return isClosing(before, after)
}

function isAdjectiveAimed(match: TextMatch, { hold }: Aim): boolean {
  const { before, after } = plainlyAround(match)
  const isFirm = hold === 'firm'
  // “Dense with questions”, “nuts about running”, “cruel to be kind”.
  if (!isFirm && /^ (?:with|about|to|on|for)\b/i.test(after)) return false
  // “Stuck up a hill.”
  if (/^stuck/i.test(match.value) && /^ (?:an?|the|that|this|there|here|in|on)\b/i.test(after))
    return false
  // “You are worthless is what depression says.”
  if (/^ (?:is|was)\b/i.test(after)) return false
  if (isFirm && possessed.test(before) && rolesAfter.test(after)) return true
  // “What a nasty little woman you are.”
  if (exclaimed.test(before) && /^ (?:little |old )?\p{L}+ you(?:'re| are)\b/iu.test(after))
    return true
  // “A lazy eye” and “a useless form”: with an article, the noun has to be a person.
  if (!standsAsNoun(match) && !personAfter.test(after)) return false
  if (isSaid(before, second) || isSaidOfSomebody(before)) return true
  // “What a nasty piece of work she is.”
  if (exclaimed.test(before) && /^ (?:s?he|they)(?:'s|'re| is| are)\b/i.test(after)) return true
  if (question.test(before) && after.startsWith('?')) return true
  if (imagined.test(before) && (ending.test(after) || /^ and\b/i.test(after))) return true
  if (!isFirm) return false
  return (
    command.test(before) ||
    (exclaimed.test(before) && personAfter.test(after) && !isAboutAuthor(match)) ||
    isSaid(before, people) ||
    // Of one word, dishes and buildings are as well.
    (match.value.includes(' ') && isSaid(before, namedAtWork)) ||
    everyOne.test(before) ||
    (handle.test(before) && ending.test(after))
  )
}

/** The sentence without quotation marks: scare quotes around a word or a role change nothing. */
function plainlyAround(match: TextMatch): Surroundings {
  const { before, after } = sentenceAround(match)
  return { before: before.replaceAll(/["“”]/g, ''), after: after.replace(/^["”]/, '') }
}

function isSaidOfSomebody(before: string): boolean {
  return [pronoun, determined, handleIs, titled].some((pattern) => isSaid(before, pattern))
}

/** Whether the sentence asserts it itself: no “if you are …”, no “they think he is …”. */
export function isSaid(before: string, pattern: Pattern): boolean {
  const found = pattern.exec(before)
  if (!found) return false
  const lead = before.slice(0, found.index)
  if (/\bif\b.*\bthen\s*$/i.test(lead)) return false
  return !embedded.test(lead) || ownOpinion.test(lead)
}

/** “What a muppet, I forgot my badge” is nobody’s business but the author’s. */
function isAboutAuthor(match: TextMatch): boolean {
  const { view, end } = match
  return /^[^@]{0,80}\b(?:I|my|me|myself)\b/i.test(view.value.slice(end, end + 90))
}

/** “Do your job, idiot.” */
function isClosing(before: string, after: string): boolean {
  return (
    ending.test(after) && closing.test(before) && /(?:\byou(?:r|rs|rself)?\b|@\w)/i.test(before)
  )
}
