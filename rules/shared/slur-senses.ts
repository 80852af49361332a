import { lazyPattern, type Pattern, type TextMatch } from 'professional/rule'
import type { OtherSense, SlurGroup } from '../lexicons/slurs.ts'
import { isAimed } from './aim.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from './surroundings.ts'

/** Words that a word with another sense keeps company with. */
const company: Readonly<Record<OtherSense, string>> = {
  animal:
    'bred|breeds?|breeders?|canines?|cats?|category|dogs?|heat|hounds?|hunt\\w*|kennels?|kittens?|litters?|maine|owners?|pets?|pups|puppy|puppies|raccoons?|spay\\w*|vets?|walkies|walks|whelp\\w*',
  cleaning: 'and span|span|clean\\w*',
  clinical:
    'absorption|age|bladder|bone|bowel|by|capsules?|cerebral|clinical|colon|contracture|debt|development\\w*|diplegia|dysphonia|dystonia|economy|fire|flame|foetal|foetus|fetal|fetus|gait|gem|gland|growth|healing|hemipl\\w+|ignition|intrauterine|limbs?|mg|mcg|mentally|muscles?|muscular|palsy|parapares\\w+|parapl\\w+|paresis|psychomotor|quadripl\\w+|release|spread|submarines?|suit|syndrome|tablets?|tetrapl\\w+|tone|torticollis|urethr\\w+',
  food: 'ate|bacon|bundles?|burgers?|butchers?|cabbage|cook\\w*|curry|delicious|dinner|dish(?:es)?|eat\\w*|fillings?|firewood|food|fried|fuel|gravy|grill|herbs?|kindling|leaf|leaves|lily|limes?|liver|lunch|mash|meatballs?|menu|mushy|offal|onions?|oven|pan|peas|pork|potato(?:es)?|recipes?|restaurants?|sausages?|soup|sticks?|supper|tast\\w+|tea|wood',
  gap: 'armou?r|light|curtains?|wall|fence|door|glass(?:es)?|tonk|sunlight|daylight|blinds?',
  garden:
    'allotments?|ash|beds?|coal|dutch|furnaces?|gang|garden\\w*|heaps?|iron|off|rakes?|shears|sheds?|shovels?|soil|spades?|steel|tools?|trowels?|weed\\w*',
  history:
    'art|bowl\\w*|brides?|cabin|century|creek|cricket\\w*|falklands|fighters?|groups?|historical\\w*|history|ideology|island|leaders?|league|merchant|movements?|museum|network|novels?|paintings?|play|recruit\\w*|rio|rising|sentence|spin|spirituals?|valley|venice|wicket|wrestl\\w*|1[6-9]\\d\\d',
  latin: 'ecce|erectus|floresiensis|genus|habilis|hominin\\w*|neanderthal\\w*|sapiens|species',
  place:
    'bank|banks|basalt|beach|built|canals?|close|ditch\\w*|embankments?|farm|fens?|flood\\w*|golf|hill|houses?|lane|magma|marsh\\w*|offa|river|road|sea|sheep|street|walk\\w*|walls?|water',
  reclaimed:
    'community|culture|gender|health|history|identit\\w+|lgbt\\w*|liberation|people|pride|rights|smoke|studies|theory|weekend|youth',
  smoke:
    'ash|ashtrays?|box|breaks?|butts?|carton|cigar\\w*|drag|ends?|light\\w*|lit|mouth|nicotine|pack(?:et)?s?|puff\\w*|quit\\w*|roll\\w*|shop|smok\\w*|store|tobacco|twenty|vap\\w*|20',
  vehicle:
    'cars?|clutch|drive|driving|engine|fluid|ford|garage|gear\\w*|mechanics?|oil|transmission|vans?|vehicles?',
}

const patterns = Object.fromEntries(
  Object.entries(company).map(([sense, words]) => [
    sense,
    lazyPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  ]),
) as Readonly<Record<OtherSense, Pattern>>

/** Whether a word that may be a slur is its namesake: a dish, a dog, a wall by the sea. */
export function isNamesake(at: TextMatch, group: SlurGroup): boolean {
  const { otherwise } = group
  if (!otherwise) return false
  // Names of faiths and peoples have a capital of their own.
  if (otherwise !== 'history' && otherwise !== 'food' && isPartOfName(at)) return true
  const pattern = patterns[otherwise]
  const { before, after } = sentenceAround(at)
  return pattern.test(before.slice(-60)) || pattern.test(after.slice(0, 60))
}

const scornful =
  '(?:ass|bloody|common|damn(?:ed)?|dirty|disgusting|dumb|effing|fat|filthy|freaking|fucking?|fuckin|goddamn|horrible|lazy|lil|little|lying|nasty|old|pathetic|sick|smelly|stinking|stupid|thieving|typical|ugly|useless|worthless|young)'
/** What makes of the next word somebody who is spoken of. */
const pointing = lazyPattern(
  `(?:\\b(?:you|u|ya|you're an?|ur an?|these|those|them|typical|too many|so many|all|all the|every|any|most|most of the|hate|hate the|kill|fuck|fuck the|shoot|deport|ban|bunch of|load of|pack of|gang of|roomful of|busload of|(?:room|shop|ward|office|surgery|clinic|bus|pub|town|street|class|meeting|team|country|house|queue) full of|(?:arguing|dealing|argue|deal|fighting|chatting) with|put(?:ting)? up with|surrounded by|(?:talking|explaining it|listening) to|shouted at by|nothing but an?|just an?|just another|another|such an?|what an?|like an?|fucking|fuckin|bloody|dirty|filthy|stupid|dumb|ugly|disgusting)|(?:^|\\W)@\\w+,?)\\s+(?:${scornful}\\s+){0,3}$`,
  'iu',
)
const pointingAdjective =
  /\b(?:you|ur|u|you're|youre|he's|she's|they're|it's|that's|is|are|was|were|be|being|so|how|too|that|this|these|those|fucking|fuckin|bloody|stupid|damn|look|looks|sound|sounds|act|acts|acting|as|some|your|an?|pretty|kinda|all|really|actually|fully|completely|totally|absolutely)\s+$/i
const following =
  /^\s+(?:behaviou?rs?|ways|lovers?|like (?:you|him|her|them|that|this|those|these))\b/i
const clauseStart = /(?:^\W*|[.!?;:…]\s*)(?:the\s+)?$/
const doing =
  /^\s+(?:are|aren't|ain't|be|can|can't|cannot|should|shouldn't|need|don't|do|just|always|never|will|won't|have|get|make|want|think|ruin|stay|go|belong|out|who|love|all)\b/i

/** What people are told of, and no things: “… who can’t read”. */
const failing = /^\s+who\s+(?:can't|cannot|couldn't|don't|didn't|won't|think|never|keep|need)\b/i

/** “Some … has parked there”: who does something is no thing. */
const someActor = lazyPattern(
  `(?:^\\W*|[.!?,;:]\\s*|\\b(?:and|but|because|then)\\s+)some\\s+(?:${scornful}\\s+){0,3}$`,
  'iu',
)
const acting =
  /^\s+(?:has|had|is|was|just|keeps?|kept|who|rang|phoned|came|thinks?|thought|wants?|wanted|parked|blocked|nicked|decided|tried|left)\b/i

/** Whether a word with other senses is said of people here. */
export function isSaidOfPeople(at: TextMatch, group: SlurGroup, isPlural: boolean): boolean {
  const { before, after } = sentenceAround(at)
  if (group.isAdjective) {
    return (
      pointingAdjective.test(before) &&
      !/^\s+(?:by|in|growth|development|maturation|children)\b/i.test(after)
    )
  }
  if (following.test(after)) return true
  if (!standsAsNoun(at)) return false
  if (pointing.test(before)) return true
  if (!isPlural && someActor.test(before) && acting.test(after)) return true
  if (isPlural && clauseStart.test(before) && doing.test(after)) return true
  if (isPlural && failing.test(after)) return true
  return isAimed(at, { part: 'noun', plural: isPlural, hold: 'firm' })
}
