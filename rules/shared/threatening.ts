import {
  type ClueRows,
  expandBraces,
  type LexiconHit,
  lazyPattern,
  type Pattern,
  type TextMatch,
} from 'professional/rule'
import { threats } from '../lexicons/threats.ts'
import {
  behind,
  curse,
  type Found,
  isClauseStart,
  isThought,
  lifeless,
  mayBeSomebody,
  norm,
  plain,
  whomIn,
  wish,
  wishClues,
} from './ill-wishes.ts'
import { affront, comesAfter, isAffront, isLurking, rival, useOfIt } from './menaces.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { nextSentence, sentenceAround, straighten } from './surroundings.ts'
import { person } from './targets.ts'

const hedge =
  '(?:(?:just|really|personally|honestly|gladly|happily|actually|literally|so|fucking|bloody|probably|now|then|also|come and|come over and|come round and|(?:come|drive|walk)(?: (?:round|over|down|up))? (?:in)?to (?:your|his|her|their|that) \\w+ and|(?:find|catch|follow|hunt|track) (?:you|him|her|them)(?: down)? and|come round (?:and|to)|go and|keep|have to)\\s+){0,3}'
/** The author means to do it. */
const meansTo = lazyPattern(
  `(?<![\\p{L}'])(?:i|we)(?: (?:really|honestly|seriously|swear (?:i|we)))?(?:'ll| will| shall|'m(?: (?!not|never|only)\\w+)? (?:going to|gonna|about to|coming to|coming (?:round|over) to)| am(?: (?!not|never|only)\\w+)? (?:going to|gonna|about to|coming to)|(?:'re| are)(?: (?!not|never|only)\\w+)? (?:going to|gonna|about to|coming to)| gonna|'d (?:like|love) to| would (?:like|love) to| want to| wanna|(?:'ve| have)(?: got)? a good mind to| swear i'll) ${hedge}$`,
  'iu',
)
/** The author would have others do it. */
const calledFor = lazyPattern(
  `(?<![\\p{L}'])(?:let's(?: all)?|(?:we|someone|somebody|they|everyone|people)(?: all)? (?:should|ought to|need to|needs to|must|has to|have to)|(?:can|could|will) (?:someone|somebody)) ${hedge}$`,
  'iu',
)
const bodyPart = lazyPattern(
  `^\\s+(?:both |all )?(?:of )?(?:your|his|her|their)(?: \\p{L}+){0,2}? (?:legs?|necks?|arms|nose|jaw|skull|kneecaps?|throats?|face|fingers(?: off)?|wrists?|ankles?|ribs|head in|tyres?|windows|windscreen)\\b|^\\s+(?:that|the) \\p{L}+ (?:\\p{L}+ )?off (?:your|his|her|their) face\\b`,
  'iu',
)
const clauseEnd =
  /^\s*(?:[.!?,;:…)'"”–—-]|$|#|@|\n|&|\p{Extended_Pictographic}|(?:and|or|so|if|when|for this|for that|for what|online|everywhere|here|on (?:twitter|facebook|x|instagram|here)|too|mate|pal|for (?:everyone|all))\b)/iu

/** What is in every text with a threat to somebody. */
export const threatClues = (): ClueRows => {
  const announced = patternClues(meansTo)
  const violent = phrasesOf('violence', 'loose violence')
  return anyClues(
    [...patternClues(meansTo, calledFor), ...patternClues(behind(violent, mayBeSomebody))],
    [...announced, ...patternClues(behind(phrasesOf('body'), bodyPart))],
    [...announced, ...patternClues(behind(phrasesOf('exposure'), ofHome))],
    wishClues(),
    patternClues(String.raw`\b${phrasesOf(...isEnough)}\b`),
  )
}

/** Senses of terms that few texts have, whatever they go on with. */
const isEnough = [
  'phrase',
  'known',
  'warned',
  'dare',
  'shun',
  'pain',
  'regret',
  'standing',
  'norm',
  'command',
  'beating',
  'doom',
  'going',
  'waiting',
  'coming',
  'held',
] as const

function phrasesOf(...senses: readonly string[]): string {
  const terms = threats.filter(({ sense = '' }) => senses.includes(sense))
  return `(?:${terms.flatMap(({ term }) => expandBraces(term)).join('|')})`
}

/** What a term of the threats amounts to in its sentence, if anything. */
export function threatIn(hit: LexiconHit): Found | undefined {
  const { before, after } = sentenceAround(hit.at)
  switch (hit.term.sense) {
    case 'violence':
    case 'loose violence':
      return violence(hit, before, after)
    case 'body':
      return meant(before, bodyPart.exec(after)?.[0])
    case 'exposure':
      return meant(before, exposureIn(hit.phrase, after))
    case 'phrase':
      return clauseEnd.test(after) ? meant(before, '', / (?:and|&|to|then) $/i) : undefined
    case 'beating':
      return beating(before, after)
    case 'doom':
      return clauseEnd.test(after) && affront.test(before + after) ? plain('threat') : undefined
    case 'going':
      return clauseEnd.test(after) && isAffront(before) ? plain('threat') : undefined
    case 'waiting':
      return isLurking(before, after) ? plain('threat') : undefined
    case 'curse':
      return curse(before, after)
    case 'coming':
      return /\b(?:i'm|i am|(?:we|(?:some|a few) of us)(?:'re| are)) $/i.test(before) &&
        /^\s*(?:[,.!]|$)/.test(after) &&
        !rival.test(after)
        ? { ...plain('threat'), atMost: 'warning' }
        : undefined
    case 'held':
      return /(?:\b(?:i|we)(?:'ve| have)?(?: just)? |^\W*)$/i.test(before) &&
        (clauseEnd.test(after) || !/^(?:found|worked)/.test(hit.phrase)) &&
        (useOfIt.test(after) || comesAfter.test(after) || comesAfter.test(nextSentence(hit.at)))
        ? plain('threat')
        : undefined
    case 'known':
      return knows.test(before) && clauseEnd.test(after) && !atEase.test(after)
        ? plain('threat')
        : undefined
    case 'warned':
      return warned(hit.at, before, after)
    case 'dare':
      return daredOf.test(before) && clauseEnd.test(after) ? plain('threat') : undefined
    case 'shun':
      return isShunned(before, after) ? { ...plain('threat'), atMost: 'warning' } : undefined
    case 'pain':
      return painful(before, after)
    case 'regret':
      return isRegret(before, after) ? plain('threat') : undefined
    case 'standing':
      return standing(hit, before, after)
    case 'norm':
      return norm(hit, before, after)
    case 'group':
      return undefined
    case 'command':
      return isClauseStart(before) && /^\s*(?:[.!…,;]|$|@|\p{Extended_Pictographic})/u.test(after)
        ? plain('wish')
        : undefined
    default:
      return wish(hit, before, after)
  }
}

const knows = /\b(?:i|we|everyone|everybody)(?: (?:just|also|all|really|now|still))? $/i
/** “So the van comes to you”, “says the satnav”, “: community nursing in the county”. */
const atEase =
  /^[\s,–—-]*(?:so|if|when)\b|^["'”’]?[\s,–—-]+(?:says?|said|sings?|sang|goes) (?:the|my|our|a|this|that)\b|^: (?!i\b|we\b|you)[a-z]+ \w/i

const givenTo = lazyPattern(
  `(?:${meansTo.source.slice(0, -1)}|${calledFor.source.slice(0, -1)})(?:give|giving)\\s+${person} $`,
  'iu',
)

function beating(before: string, after: string): Found | undefined {
  if (due.test(before) && clauseEnd.test(after)) return plain('wish')
  const found = clauseEnd.test(after) ? givenTo.exec(before) : null
  if (!found || isThought.test(before.slice(0, found.index))) return undefined
  return plain(
    /^(?:i|we)(?:'ll| will|'m|'re| am| are)/i.test(found[0]) ? 'threat' : 'wish',
    found[0].length,
  )
}

/** “He deserves …”, and not “the printer needs …”. */
const due =
  /(?:^\W*|[.!?,;] )(?:(?:so|and|but|honestly),? )?(?:he|she|they|you|that (?:man|woman|bloke)|(?:whoever|(?:anyone|those|people|the (?:man|woman|bloke|manager|minister|boss|idiot)) who) [\p{L}' ]{1,50}|the (?:manager|minister|boss)) (?:all )?(?:deserves?|needs?|wants?|could do with) $/iu

const backCare =
  /\b(?:lift\w*|posture|spines?|spinal|desks?|physio\w*|handling|stretch\w*|back (?:pain|care)|bend\w*|carry\w*|garden\w*|exercis\w*|muscles?|tips)\b/i

/** “Watch your back” heads many a page on lifting; a threat comes with somebody. */
function warned(at: TextMatch, before: string, after: string): Found | undefined {
  if (!isClauseStart(before) || !/^\s*(?:[.!…,;\x7F]|$|@|[^\0-\u2000])/.test(after))
    return undefined
  const around = at.before.slice(-300) + at.after.slice(0, 300) + nextSentence(at)
  if (backCare.test(around)) return undefined
  const isAimed = /@\w|\b(?:i|we) (?:know|will)\b|\b(?:i|we)'ll\b|\bbetter $/i.test(
    straighten(around) + before,
  )
  return isAimed ? plain('threat') : { ...plain('threat'), atMost: 'warning' }
}

function violence({ phrase, term }: LexiconHit, before: string, after: string): Found | undefined {
  const target = whomIn(after) ?? bodyPart.exec(after)?.[0]
  if (target === undefined || lifeless.test(before + after)) return undefined
  // “We will end them” may speak of queues, “hit them” of targets.
  if (
    /^\s+them$/i.test(target) &&
    (term.sense !== 'violence' || /^(?:kill|shoot|attack)$/.test(phrase))
  ) {
    return undefined
  }
  if (/^(?:end|finish)$/.test(phrase) && !/^\s+you\b/i.test(target)) return undefined
  if (phrase === 'shoot' && /\b(?:video|film|photo|camera|portrait)s?\b/i.test(before + after))
    return undefined
  return meant(before, target) ?? called(before, target, calledFor)
}

function meant(before: string, tail: string | undefined, onward?: RegExp): Found | undefined {
  if (tail === undefined) return undefined
  const found = meansTo.exec(before)
  if (found) {
    if (isThought.test(before.slice(0, found.index))) return undefined
    const wants = /^(?:i|we)(?:'d| would| want| wanna|.{3,9} mind)/i.test(found[0])
    return plain(wants ? 'wish' : 'threat', found[0].length, tail.length)
  }
  // “I’m going to find out who you are and hunt you down.”
  if (!onward?.test(before)) return undefined
  const lead =
    /(?:(?<![\p{L}'])(?:i|we)(?:'ll| will|'m going to| am going to|'m gonna)|^\W*(?:going to|gonna)) /iu.exec(
      before,
    )
  if (!lead || isThought.test(before.slice(0, lead.index))) return undefined
  return plain('threat', 0, tail.length)
}

function called(before: string, tail: string, pattern: Pattern): Found | undefined {
  const found = pattern.exec(before)
  if (!found || isThought.test(before.slice(0, found.index))) return undefined
  return plain('wish', found[0].length, tail.length)
}

const ofHome =
  /^\s+(?:your|his|her|their) (?:home |private |full |real )?(?:address|(?:phone |mobile )?number|name and address|home address and \w+)\b/i

function exposureIn(verb: string, after: string): string | undefined {
  const found = ofHome.exec(after)
  if (!found) return undefined
  const rest = after.slice(found[0].length)
  const isPublic =
    /^\s*(?:online|everywhere|on (?:twitter|facebook|x|instagram|here)|for (?:everyone|all))\b/i.test(
      rest,
    )
  if (isPublic) return found[0]
  return /^(?:post|publish|leak|dox)$/.test(verb) &&
    /^\s*(?:[.!…,;#]|$|\p{Extended_Pictographic})/u.test(rest)
    ? found[0]
    : undefined
}

/** “Come near my staff again and”, and not “skip the sun cream and”. */
const dared =
  /(?:^|[.!?,;:]\s*)\W*(?:(?:come|go) (?:near|anywhere near|for)|touch|lay (?:a|one) (?:finger|hand) on|(?:speak|talk) to|threaten|swear at|shout at|mess with|cross|follow|(?:try|do|say|pull) (?:it|that|this))\b[^.!?]{0,50}\b(?:again|once more|one more time)\W+(?:(?:and|or) )?$/i

function isRegret(before: string, after: string): boolean {
  if (dared.test(before) && /^ (?:it|this|that)?\W*$/i.test(after)) return true
  if (
    !/^ (?:this|that|the day|ever|crossing|messing|(?:saying|writing|typing|posting|tweeting) (?:that|this)|what you)\b/i.test(
      after,
    )
  )
    return false
  return isClauseStart(before) && !/\b(?:if|unless|without|buy\w*|miss\w*)\b/i.test(before + after)
}

/** “Keep talking about my nurses and”, and not “keep taking it and”. */
const daredOf =
  /(?:^|[.!?,;:]\s*|@\w+\W*)\W*(?:(?:you )?(?:keep|carry on|go on)(?: on)? (?:(?:talking|mouthing off|running your mouth|slagging|lying|threatening|swearing)(?= and| about (?:me|us|my|our|her|him|them)\b| (?:at|to) (?:me|us|my|our|her|him)\b| like)|(?:posting|messaging|tweeting|writing|bothering)(?: about)? (?:me|us|my|our|her|him|them|lies)\b)|(?:(?:touch|threaten|swear at|shout at|spit at|come near|go near|mess with|lay (?:a|one) (?:finger|hand) on|(?:speak|talk) to) (?:me|us|her|him|them|my|our|one of (?:us|my|our))|(?:say|do|pull|try) (?:it|that|this)(?: to (?:me|us|her|him|my|our))?(?= \w+ (?:again|once more)| again| once more| like| to my face))\b)[^.!?]{0,50} (?:and|&|then|to|you'll|you will|we'll|let's) (?:we'll |let's |you'll )?$/i

/** “I’ll make sure no dentist will ever see you again.” */
function isShunned(before: string, after: string): boolean {
  return (
    /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to) $/i.test(before) &&
    /^(?: (?:in|round|around|near|for) [^.!?,]{1,30}?)?(?: will| would)?(?: ever)? (?:sees?|treats?|takes?|touch(?:es)?|serves?|helps?|registers?) (?:you|him|her|them|your (?:kids|children|family))\b(?! (?:as|without|until|unless|twice|late|alone))/i.test(
      after,
    )
  )
}

/** “I hope it hurts”, and not “I hope it hurts less”. */
function painful(before: string, after: string): Found | undefined {
  const lead = /(?:(?:^|[.!?,;:]\s*|\band )(?:and )?(?:i|we) (?:\w+ )?|^\W*)hope $/i.exec(
    before,
  )?.[0]
  if (
    lead === undefined ||
    !/^(?: (?:like hell|a lot|when|badly|you|too))?\s*(?:[.!…,]|$)/i.test(after)
  )
    return undefined
  return plain('wish')
}

function standing({ phrase }: LexiconHit, before: string, after: string): Found | undefined {
  const end = after.replace(/^ (?:(?:as|in) [\w' ]{2,30} )?again\b/, '')
  if (/(?:work|practise)$/.test(phrase) && end === after) return undefined
  if (!/^\s*(?:[.!…,;]|$|@|#|for (?:this|that)\b|if\b|and\b|over this\b)/i.test(end))
    return undefined
  const found = lazyStanding.exec(before)
  return found ? plain('standing', found[0].length) : undefined
}
const lazyStanding = lazyPattern(
  `(?<![\\p{L}'])(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to) ${hedge}(?:make sure |see to it |see that )?(?:that )?$`,
  'iu',
)
