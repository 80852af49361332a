import { lazyPattern } from 'professional/rule'
import type { MethodSense } from '../lexicons/suicide-methods.ts'
import { medicinesIn } from './medicines.ts'
import { straighten } from './surroundings.ts'

/** Work to make a method harder to reach, training, and first aid: to be spoken of freely. */
const prevention =
  /\b(?:pack sizes?|pack limits?|legal limits?|\d+-packs?|legislation|barriers?|(?<!(?:gap|hole|break) in the |(?:over|through|under|past|to) the )fenc(?:e|es|ing)|netting|signage|patrols?|restrict\w*|limit(?:s|ed|ing)? (?:access|sales?)|access to|means restriction|anti-\w+|points?|risk assessments?|safety (?:measures|plan|planning)|first aid|training|trained|naloxone|opioids?|heroin|fentanyl|drug deaths?|drug-related|accident\w*|unintentional\w*|charity|sponsored|fundrais\w+|bungee|abseil\w*|parachut\w*|skydiv\w*|zip ?wire|swim\w*|lifeguard|rescued|memorial|vigil|executed|execution|murder\w*|sentenced|film(?! (?:it|him|her|them(?:selves)?|yourself)\b)|novel|drama|episode)\b/i
/** A reader is told what to do about too much of a medicine. */
const firstAid =
  /\b(?:if|when|anyone|someone|you|you've|may|might|can)\b[^.!?]{0,80}\b(?:111|999|A&E|911|emergency|poison(?:s)? (?:line|information)|helpline|call|ring|hospital|straight away)\b/i

export function isPrevention(sentence: string): boolean {
  const value = straighten(sentence)
  return prevention.test(value) || firstAid.test(value)
}

const count =
  '(?:\\d{1,4}|dozens of|hundreds of|a (?:whole |full )?(?:handful|bottle|box|packet|pack) of|(?:two|three|four|five|six|seven|eight|nine|several) (?=boxes|packets|packs|bottles|strips)|boxes of|packets of|bottles of|all (?:his|her|their|of)|(?:ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)(?:-\\w+)?)'
const amount = lazyPattern(
  String.raw`\b${count}(?: \w+){0,2} ?(?:tablets?|pills?|capsules?|packs?|packets?|boxes|strips|mg|grams?|ml|litres?|feet|foot|ft|metres?|storeys?|units)\b`,
  'i',
)
const step =
  /\bby (?:using|mixing|tying|taking|buying|ordering|attaching|inhaling|drinking)\b|\b(?:bought|ordered|obtained|purchased)\b[^.!?]{0,40}\b(?:online|website|shop|forum|internet|seller)\b|\b(?:tied|attached|mixed) (?:it|a|the|to|with)\b|\b(?:instructions?|tutorial|step[- ]by[- ]step|guide) (?:on|for|from)\b/i
const structure =
  '(?:[Bb]ridge|Cliffs?|[Vv]iaduct|Station|[Ll]evel [Cc]rossing|Tower|[Mm]ulti-?storey|Car Park|Quarry|Pier|[Ff]lyover|Head|Overpass|Point|Falls|Footbridge|Underpass|Railway|Reservoir)'
const site =
  '(?:bridge|cliffs?|viaduct|(?:level )?crossing|station|halt|tower|multi-?storey|car park|quarry|pier|flyover|footbridge|overpass|railway|reservoir|weir)'
const before = '(?:from|off|at|near|under|onto|of)'
const namedHeight = lazyPattern(
  String.raw`\b${before} (?:the (?:top of (?:the )?)?)?(?:\p{Lu}[\p{L}'’-]+ ){1,3}${structure}(?![\p{L}-]| (?:Road|Street|Lane|Hall|Hotel|Surgery|Pharmacy|House|Medical|Practice|Park|Clinic|Centre))`,
  'u',
)
/** “Elmfield crossing”, “the old quarry in Elmfield”: what has no name of its own. */
const placedSite = lazyPattern(
  String.raw`\b(?:${before}|on|in|over) (?:the )?(?:top of (?:the )?)?(?:(?:\p{Lu}[\p{L}'’-]+ ){1,3}${site}(?![\p{L}-])|(?:\p{Ll}+ )?(?:${site}|tracks|line|platforms?|woods?|beach|roof) (?:at|in|near|by|outside|above|behind) (?:the )?\p{Lu}\p{Ll}+)`,
  'u',
)

/** Whether a text says with what, how much, how or at which place. */
export function isSpecific(text: string): boolean {
  const value = straighten(text)
  if (amount.test(value) || step.test(value) || namesPlace(value)) return true
  return medicinesIn(value).some(({ kind }) => kind === 'name')
}

export function namesPlace(text: string): boolean {
  return namedHeight.test(text)
}

const idioms: Readonly<Record<MethodSense, RegExp>> = {
  plain:
    /^[ -](?:out|on|around|in there|over|about|up|baskets?|by a thread|with (?:friends|us|the)|fire|in (?:work|paperwork|debt|e-?mails|admin|calls|targets|forms|sorrow|it)|the picture|prevention|attempts? prevention|first)\b/i,
  movement:
    /^(?! (?:from|off|in front of|under|to (?:his|her|their) death|out of (?:a|the|his|her)|into the (?:path|river|sea)|onto the)\b)/i,
  thing:
    /^[ -](?:the|our|up|to|station|staff|as|for|in (?:work|paperwork|debt|emails|admin)|line manager|operators?|companies|services?)\b/i,
  overdose:
    /^[ -](?:of (?:happiness|kindness|sugar|chocolate|news|fun|emails)|awareness|prevention|deaths?|training|kits?|response)\b/i,
}
const leads: Readonly<Record<MethodSense, RegExp>> = {
  plain: /(?:)/,
  movement:
    /\b(?:he|she|they|who|i|man|woman|boy|girl|teen\w*|patients?|son|daughter|brother|sister|husband|wife|mother|mum|father|dad|friend|colleague|student|person|people|lad|lady|youth|by|after|had|and|then|was|\p{Lu}\p{Ll}+)(?: (?:had|has|then|later|allegedly|reportedly|apparently|sadly|tragically|have))? $/iu,
  thing:
    /\b(?:with|using|from|took|drank|drinking|swallow\w*|bought|ordered|cut|cutting|slit|slitting|slashed|tied|under|in front of|hit by|struck by|by|onto|into)(?: (?:a|an|the|his|her|their|my|some|hot|moving|oncoming|high-speed)){0,3} $/i,
  overdose: /(?:)/,
}

/** Whether a word of a method is one, by the words on both sides. */
export function isMethodHere(
  sense: MethodSense,
  word: string,
  before: string,
  after: string,
): boolean {
  // Only verbs have the idioms: “hanging on for news”.
  const isIdiom = (sense !== 'plain' || word.endsWith('ing')) && idioms[sense].test(after)
  return !isIdiom && leads[sense].test(before)
}

/** Done to oneself, and not “shot himself in the foot”. */
export function isDoneToOneself(fromHere: string): boolean {
  return /^\w+ (?:him|her|them)sel(?:f|ves)\b(?! (?:out|up|in the foot|on|to|into|in (?:work|debt|paperwork|e-?mails|coffee|gin)|with (?:work|coffee|cake|kindness))\b)/i.test(
    fromHere,
  )
}

/** Nobody does it for another reason, or by accident. */
export function isInItsWay(before: string): boolean {
  return inItsWay.test(before.slice(-80))
}

const inItsWay =
  /\b(?:(?:thr[eo]w(?:ing|n)?|flung|flinging|hurl(?:ed|ing)) (?:him|her|them)sel(?:f|ves)|(?:he|she|they|who|man|woman|teenager|student|boy|girl|patient|after|by|and|then)(?: (?:had|then|later|has))? (?:jump|leap)(?:ed|ing|t)(?: out)?) (?:under|in front of|into the path of|beneath)(?: (?:an?|the|his|her|moving|oncoming|passing|high-speed|express|tube|goods)){0,3} $/i

/** Somebody took it; nobody is told what to do, and nobody counts deaths. */
export function isOwnOverdose(before: string, after: string): boolean {
  if (/\b(?:of|from|after|by|with|in|to) (?:an? |his |her |their |the )?(?:\w+ )?$/i.test(before))
    return true
  if (
    /\b(?:took|taken|taking|take|takes) (?:an? |another |his |her |their )?(?:\w+ )?$/i.test(before)
  )
    return true
  return (
    /\b(?:he|she|they|i|who|son|daughter|patient|woman|man|girl|boy|friend)(?: (?:had|has|then))? $/i.test(
      before,
    ) || /^ (?:on|of) \w/i.test(after)
  )
}

const taken = lazyPattern(
  String.raw`\b(?:took|swallowed|taken) (?<before>${count})(?: of)?(?: [\w-]+){0,4}? ?(?:tablets?|pills?|capsules?|packs?|packets|boxes|mg|strips)\b(?=[^.!?]{0,20}\b(?:died|never woke|did(?:n't| not) wake|was found dead|(?:was|were) dead)\b)|\b(?:died|dead|death|killed|collapsed)\b[^.!?]{0,60}\b(?:taking|took|swallowing|swallowed|taken)(?: (?:about|around|over|more than|almost|some|up to|nearly))? (?<count>${count})(?: of)?(?: [\w-]+){0,4}? ?(?:tablets?|pills?|capsules?|packs?|packets|boxes|mg|strips)\b`,
  'i',
)

/** Words that tell of a death and of how much had been taken. */
export function fatalAmountIn(sentence: string): { start: number; end: number } | undefined {
  const found = taken.exec(straighten(sentence))
  const number = Number(found?.groups?.['count'] ?? found?.groups?.['before'])
  // Somebody who died after two tablets was ill, or allergic.
  if (!found || number < 8) return undefined
  return { start: found.index, end: found.index + found[0].length }
}

const dose = lazyPattern(
  String.raw`\b(?:took|taken|taking|swallow(?:ed|ing)|inject(?:ed|ing)|drank|drinking|inhal(?:ed|ing))\b[^.!?]{0,40}?\b${count}(?: of)?(?: \w+){0,2} ?(?:tablets?|pills?|capsules?|packs?|packets?|boxes|strips|mg|grams?|ml|litres?|units)\b`,
  'i',
)

const means =
  /\b(?:(?:took|taken|taking) (?:his|her|their|my) own li(?:fe|ves)|end(?:ed|ing) (?:his|her|their|my)(?: own)? li(?:fe|ves)|kill(?:ed|ing) (?:him|her|them)sel(?:f|ves)|died by suicide)\b(?: [\w']+){0,4}? (?:with|using) (?!no\b)[^.!?,;:]{1,50}/i

const injection =
  /\b(?:own li(?:fe|ves)|suicide|kill(?:ed|ing) (?:him|her|them)sel(?:f|ves))\b[^.!?]{0,30}\b(?:after|by) injecting (?:him|her|them)sel(?:f|ves) with \w+/i

/** Words that tell of a death and of the medicine that brought it about. */
export function meansIn(sentence: string): { start: number; end: number } | undefined {
  const value = straighten(sentence)
  const injected = rangeOf(injection.exec(value))
  if (injected) return injected
  const found = rangeOf(means.exec(value))
  if (!found) return undefined
  const medicine = medicinesIn(sentence.slice(found.start, found.end)).find(
    ({ kind }) => kind !== 'form',
  )
  return medicine && { start: found.start, end: found.start + medicine.end }
}

const supply =
  /\b(?:used|us(?:es|ing)|took|taken|taking|stole|stolen|helped (?:him|her|them)sel(?:f|ves) to|got hold of|sav(?:ed|ing) up|hoard(?:ed|ing)|stockpil(?:ed|ing))\b[^.!?;]{0,50}?\b(?:(?:drugs?|medicines?|meds|controlled drugs|CD|anaesthetics?) (?:cupboard|safe|cabinet|trolley|fridge|room|store)|dispensary|(?:from|off) (?:work|the (?:ward|practice|surgery|pharmacy|hospital|theatre|ambulance)(?! (?:team|staff))\b))/i
const hoard =
  /\b(?:us(?:ed|ing)|took|taken|taking|sav(?:ed|ing) up|hoard(?:ed|ing)|stockpil(?:ed|ing)|swallow(?:ed|ing))\b (?:(?:all|some|most|up|of) ){0,2}(?:his|her|their)(?: [\w'-]+){0,2}? (?:tablets|pills|medication|medicines|meds|prescriptions?|antidepressants|painkillers|insulin|morphine|patches)\b/i

/** Words that tell where somebody came by what they took, beside a death of that kind. */
export function supplyIn(sentence: string): { start: number; end: number } | undefined {
  const value = straighten(sentence)
  return rangeOf(supply.exec(value) ?? hoard.exec(value))
}

const foundPerson =
  /\b(?:body|bodies|he|she|they|who|man|woman|boy|girl|teenager|patient|nurse|doctor|vet|dentist|pharmacist|student|father|mother|dad|mum|son|daughter|brother|sister|husband|wife|partner|friend|colleague|cousin|inmate|prisoner)(?: \w+)? (?:was|were|been) (?:found|discovered) $|\b(?:found|discovered) (?:him|her|them) $/i

/** Whether a word of a method is how somebody was found, by the words before it. */
export function isHowFound(before: string, word: string): boolean {
  return /^h[au]ng/i.test(word) && foundPerson.test(before)
}

/** Words that tell what somebody took, and how much. */
export function doseIn(sentence: string): { start: number; end: number } | undefined {
  return rangeOf(dose.exec(straighten(sentence)))
}

const scene =
  /\b(?:place|spot|site|scene|bridge|cliff|platform|room|tree|building|track)s? where (?:it|this|that|he|she|they|the \w+|a \w+|my \w+|our \w+)(?: \w+){0,2}? (?:happened|died|did it|(?:was|were) found|took place|ended (?:it|his|her|their)|lost)\b/i
const note =
  /\b(?:left|leaving|leaves|wrote|found|read)(?: behind)? (?:an?|his|her|their|the|two|several)(?: \w+)? notes?\b(?! (?:of|to self|for (?:staff|the team)))|\bsuicide notes?\b/i

const height =
  /^ (?:from|off) (?:(?:the|an?|his|her|their) )?(?:[\w'-]+ ){0,2}?(?:top (?:floor|deck|level|storey)|roof|multi-?storey|car park|bridge|viaduct|balcony|window|cliffs?|ledge|(?:first|second|third|fourth|fifth|sixth|\w+th)[- ]floor)\b/i
const fatal = /\b(?:inquest|coroner|died|killed|found dead|his death|her death|their deaths?)\b/i
const fleeing =
  /\b(?:fire|flames|smoke|blaze|escap\w+|chased|fled|pushed|cats?|dogs?|dared?|gutter|to (?:save|rescue|help|reach))\b/i

/** “The inquest heard that he … from the roof”: nobody dies so at play. */
export function isFatalHeight(after: string, near: string): boolean {
  return height.test(after) && fatal.test(near) && !fleeing.test(near)
}

const farewell =
  /\b(?:left|leaving|wrote|written)(?: behind)? (?:an?|two|three|several|his|her|their)(?: \w+)? (?:notes?|letters?)\b(?! of (?:thanks|complaint|apology))/i
const inError = /\b(?:by mistake|mistakenly|in error|unintended|unknowingly)\b/i

/** Too much of a medicine, and words left for those who remain: it was meant. */
export function isMeant(text: string): boolean {
  return farewell.test(straighten(text)) && !inError.test(text)
}

/** A picture or mention of the very place. */
export function sceneIn(sentence: string): { start: number; end: number } | undefined {
  return rangeOf(scene.exec(straighten(sentence)))
}

export function noteIn(sentence: string): { start: number; end: number } | undefined {
  return rangeOf(note.exec(straighten(sentence)))
}

export function placeIn(sentence: string): { start: number; end: number } | undefined {
  return rangeOf(namedHeight.exec(sentence) ?? placedSite.exec(sentence))
}

function rangeOf(found: RegExpExecArray | null): { start: number; end: number } | undefined {
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
