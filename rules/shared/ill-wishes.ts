import { type ClueRows, type LexiconHit, lazyPattern, type Severity } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'
import { person, personAsSubject } from './targets.ts'

/** A threat around the word that gave it away. */
export interface Found {
  /** Characters in front of the hit and behind it that belong to the threat. */
  readonly ahead: number
  readonly further: number
  readonly message: 'threat' | 'wish' | 'standing'
  readonly atMost?: Severity
}

export function plain(message: Found['message'], ahead = 0, further = 0): Found {
  return message === 'threat'
    ? { ahead, further, message }
    : { ahead, further, message, atMost: 'warning' }
}

/** What may go on behind a person who is threatened; a noun would make “her” a possessive. */
const goesOn =
  '(?=\\s*(?:[.!?,;:…)\'"”–—-]|$|#|\\p{Extended_Pictographic}|\\n)|\\s+(?:and|or|if|when|next|until|till|so|for|because|again|tomorrow|tonight|today|one day|hard|right|first|myself|too|all|like|the (?:next|minute|moment|second|day)|in (?:the|your|his|her) (?:face|head|mouth|teeth|back|street|neck|stomach)|in front|before|after|once|where|you|who|that|i see|with(?:out)? (?:my|a (?:knife|gun|bat|hammer|brick)|mercy)|to death|on sight|slowly|myself)\\b)'
const toSomebody = lazyPattern(`^\\s+${person}${goesOn}`, 'iu')
/** How somebody begins: what else is hit, or shot, needs no long pattern. */
export const mayBeSomebody =
  /^\s+(?:you|ya|him|them|her|@|an?\s|all\s|both\s|the (?:both|lot|pair|two)\s|every|any|each|those|these|that|this|the (?:next|first|health|prime|minister|manager|boss|ceo|man|woman|bloke)|another|his|their|our|my|some|Dr|Mr|Ms|Miss|Prof)/iu
/** Somebody's fear or report, or a thing put on a condition that nobody threatens with. */
export const isThought =
  /\b(?:thoughts?(?: (?:that|like|of|such as))?|think(?:s|ing)?(?: that)?|thought(?: that)?|worr\w+(?: that)?|afraid(?: that)?|scared(?: that)?|fears?(?: that)?|feel(?:s|ing)? like|if|whether|dream\w*(?: that)?|what if|as though|like|(?:i|we) (?:don't|do not|never) (?:think|want|mean|believe)(?: that)?)[\s,:]*$/i
/** What is killed or hit without a crime. */
export const lifeless =
  /\b(?:germs?|bacteri\w+|virus\w*|bugs?|weeds?|lice|nits|mites?|cells?|worms?|ticks?|fleas?|spores?|mould|wasps?|ants|antibiotics?|targets?|deadlines?|goals?|game|match|chess|quiz|laugh\w*|jokes?|kindness|cuddles?)\b/i

/** The person that a verb of violence is followed by. */
export function whomIn(after: string): string | undefined {
  return mayBeSomebody.test(after) ? toSomebody.exec(after)?.[0] : undefined
}

export function isClauseStart(before: string): boolean {
  return /(?:^\W*|[.!?,;:…–—-]\s*|@\w+\W*|\b(?:and|so|just|better|you'd better|now|please|oh) )$/i.test(
    before,
  )
}

const subjectOfNorm = lazyPattern(
  `(?<![\\p{L}'-])${personAsSubject}\\s+(?:all |both |just )?$`,
  'iu',
)
const nobody =
  /\b(?:nobody|no one|no-one|not|never|doesn't|don't|didn't|none of|no)\b(?: \w+){0,2}\s*$/i

/** What the wish may go on with; “suffer less” and “get cancer screening” are no harm. */
const harmEnd =
  '(?=\\s*(?:[.!?,;:…)\'"”–—#@]|$|[^\\x00-\\x7E])|\\s+(?:and|or|soon|alone|slowly|painfully|horribly|screaming|on (?:your|his|her|their) own(?! terms\\b)|today|tonight|tomorrow|first|too|like (?:you|him|her|them|that|an? (?:dog|rat|pig|animal))|you|one day|in (?:hell|pain|agony|the street)|for (?:this|that|what|it)|at (?:dawn|the stake)|a (?:slow|painful|horrible|lonely))\\b)'
const normEnd = lazyPattern(`^${harmEnd}`, 'i')

/** Harm that ought to be done: *should be shot*, *death to*. */
export function norm({ phrase }: LexiconHit, before: string, after: string): Found | undefined {
  if (phrase === 'death to') {
    const target = whomIn(after)
    return target && isClauseStart(before) ? plain('wish', 0, target.length) : undefined
  }
  const found = subjectOfNorm.exec(before)
  if (nobody.test(before)) return undefined
  if (!found || isThought.test(before.slice(0, found.index))) return undefined
  // “They should be hung by the door”, “children must be beaten at their own game”.
  if (
    /^(?:they|he|she)\b/i.test(found[0]) &&
    !/(?:shot|killed|hanged|executed|exterminated|lynched|shooting|stringing up)$/.test(phrase)
  ) {
    return undefined
  }
  if (!normEnd.test(after)) return undefined
  return lifeless.test(before) ? undefined : plain('wish')
}

/** “Of the measles”, and not “of laughing”. */
const ofIllness =
  "(?: (?:of|from) (?!(?:old|natural|boredom|laugh\\w*|embarrass\\w*|shame|happiness|love|joy)\\b)(?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+)?"
const falls =
  '(?:gets?|have|has|catch(?:es)?|come down with)(?: an?)?(?: [\\p{L}-]+)? (?:cancer|covid|sepsis|stroke|heart attack|flu|norovirus|gangrene|meningitis|tumou?r|aneurysm|measles|shingles|cholera|pneumonia|ms|mnd)|(?:gets?|catch(?:es)?) something (?:(?:really|very|properly) )?(?:slow|painful|nasty|horrible|terminal|incurable|agonising|fatal|deadly|untreatable)'
const harm = `(?:dies?${ofIllness}|bleeds? (?:out|to death)|(?<!\\b(?:never|not) )goes (?:badly |horribly )?wrong|death|burns? (?:down|to the ground)|rots?(?: in hell)?|burns? in hell|gets? (?:hurt|run over)|chokes?(?: on (?:your|his|her|their|it)(?: \\p{L}+)?)?|(?:get |gets |have |catch |catches )?(?:terminal )?cancer|${falls}|lose everything|loses everything|lose your (?:job|registration|family)|suffer|suffers|get hit by (?:a bus|a car)|(?:get |gets )?struck by lightning|drop dead|never (?:wake|wakes) up|be left (?:to (?:die|bleed|rot|suffer)|bleeding|dying|for dead|in (?:agony|pain|a ditch))(?: (?:in|on|at) (?:the|a) [\\p{L}]+)?|be (?:shot|killed|hanged|stabbed|beaten|murdered|raped|executed|slapped))`
const anyHarm = lazyPattern(
  `\\b(?:${harm}|dead|loses|shot|killed|hanged|murdered|stabbed|beaten)`,
  'i',
)
const deservedHarm = lazyPattern(
  `^\\s+(?:(?:all|both|just|fully|totally|really)\\s+){0,2}(?:to\\s+)?${harm}${harmEnd}`,
  'iu',
)
/** The same as somebody does who is named at length: “the bloke who wrote this policy”. */
const harmOfOne = `(?:dies?${ofIllness}|rots?(?: in hell)?|burns? in hell|gets? (?:hurt|run over)|${falls}|chokes?(?: on (?:your|his|her|their|it)(?: \\p{L}+)?)?|drops? dead|loses (?:his|her|their) (?:job|registration)|never wakes up)`
const hopedOfOne = lazyPattern(
  `^\\s+(?:that\\s+)?(?:the|that|whoever|(?:anyone|anybody|everyone|everybody|those|people) who)(?: [\\p{L}'-]+){1,9}?(?<!\\b(?:who|that|which|with|of))\\s+${harmOfOne}${harmEnd}`,
  'iu',
)
const hopedHarm = lazyPattern(
  `^\\s+(?:that\\s+)?(?:you(?: all| lot| people| both)?|he|she|they(?: all)?|@\\w+|(?:your|his|her|their|all|those|these|that) (?:[\\p{L}-]+ ){1,3}?)\\s*(?:(?:all|both|just|really|also)\\s+)?${harm}${harmEnd}`,
  'iu',
)
/** “May you rot in hell.” */
const cursed = lazyPattern(`^\\s+(?:(?:all|both|never)\\s+)?${harm}${harmEnd}`, 'iu')

export function curse(before: string, after: string): Found | undefined {
  if (!/(?:^\W*|[.!?;:]\s*)$/.test(before)) return undefined
  const found = cursed.exec(after)
  return found ? plain('wish', 0, found[0].length) : undefined
}

const harmSeen = lazyPattern(
  `^\\s+${person}\\s+(?:all\\s+|both\\s+)?(?:die|dead|suffer|hang|burn|rot|beaten|shot|killed)${harmEnd}`,
  'iu',
)
const wishedDeath = lazyPattern(
  `^\\s+(?:that\\s+)?(?!i\\b|we\\b)${personAsSubject} (?:was|were|would|could)(?: (?:all|just|be|get|go|have been)){0,3} (?:dead|die|shot|killed|hanged|murdered|stabbed|beaten)${harmEnd}`,
  'iu',
)

/** What is in every text with such a wish. */
export const wishClues = (): ClueRows =>
  patternClues(
    behind('(?:hop(?:e|es|ing)|wish|wishing)', hopedHarm),
    behind('(?:hop(?:e|es|ing)|wish|wishing)', hopedOfOne),
    behind('(?:hop(?:e|es|ing)|wish|wishing)', wishedDeath),
    behind('(?:love|like) to see', harmSeen),
    behind('may (?:you|he|she|they)', cursed),
    behind('deserve[sd]?', deservedHarm),
  )

/** A pattern for what follows some words, behind these. */
export function behind(words: string, { source }: { readonly source: string }): string {
  return String.raw`\b${words}${source.replace('^', '')}`
}

/** Harm that is hoped for or deserved. */
export function wish({ term }: LexiconHit, before: string, after: string): Found | undefined {
  if (nobody.test(before)) return undefined
  if (term.sense === 'sight') {
    const seen = /\b(?:i|we)(?:'d| would) $/i.test(before) ? harmSeen.exec(after) : undefined
    return seen ? plain('wish', 0, seen[0].length) : undefined
  }
  if (term.sense === 'deserved') {
    const found = deservedHarm.exec(after)
    if (!found || !subjectOfNorm.test(before)) return undefined
    // “Do patients deserve to suffer?”
    if (/^\W*(?:do|does|did|why|should|would|who)\b/i.test(before)) return undefined
    return isThought.test(subjectLead(before)) ? undefined : plain('wish', 0, found[0].length)
  }
  if (
    !/(?:^\W*|\b(?:i|we)(?:'m| am| do| just| really| sincerely| honestly| truly){0,3} |[.!?,;]\s*|@\w+\W+)$/i.test(
      before,
    )
  ) {
    return undefined
  }
  // Most hopes are good, and the patterns are long.
  if (!anyHarm.test(after)) return undefined
  const found = hopedHarm.exec(after) ?? wishedDeath.exec(after) ?? hopedOfOneIn(after)
  if (!found) return undefined
  const ahead = /wish/.test(term.term) ? (/\b(?:i|we) $/i.exec(before)?.[0].length ?? 0) : 0
  return plain('wish', ahead, found[0].length)
}

function hopedOfOneIn(after: string): RegExpExecArray | null {
  return lifeless.test(/^(?:\s+\S+){1,3}/.exec(after)?.[0] ?? '') ? null : hopedOfOne.exec(after)
}

function subjectLead(before: string): string {
  const found = subjectOfNorm.exec(before)
  return found ? before.slice(0, found.index) : before
}
