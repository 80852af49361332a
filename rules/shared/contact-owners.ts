import { type ClueRows, lazyPattern } from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { patternClues } from './pattern-clues.ts'
import { staffRole } from './staff-cues.ts'

export type ContactKind = 'phone' | 'email' | 'postcode' | 'address' | 'handle'

/** What a contact detail is called: *mobile number*, *home address*. */
const label = String.raw`(?:(?:new|old|home|work|personal|own|current|full|delivery|private|contact|mobile|phone|telephone|e-?mail|house|cell|emergency|main|only|street|postal|Insta(?:gram)?|Facebook|Twitter|TikTok) ){0,3}(?:mobile|phone|telephone|tel|cell|landline|number|no|num|digits|address|e-?mail|post ?code|zip(?: code)?|eircode|contact(?: details| number)?|details|Insta(?:gram)?|Facebook|Twitter|TikTok|handle|account|profile|username)\b(?: (?:number|no\.?|code|details|address|account))?`
/** What stands between a label and what it labels. */
const link = String.raw`(?:[\s:=–—(-]|['’]s\b|\b(?:for|in|of) (?:bed|bay|room) \w{1,3}\b|\b(?:is|was|are|now|still|as|on|to|at|in|here|record|file|system|label|bag|our|the|says?|which|given|listed|we|I|have|got|number|changed)\b){0,14}`

const theirLabel = lazyPattern(
  String.raw`(?:\b(?<pronoun>his|her|their|whose)|(?<=(?<noun>[\p{L}-]+))(?:['’]s|s['’])) ${label}${link}$`,
  'iu',
)
const plainLabel = lazyPattern(
  String.raw`\b(?:patient(?! contact)|pt|next of kin|NOK|(?<!\b(?:care|nursing|residential|funeral|our|children['’]s) )home|carer|relative|daughter|son|wife|husband|mum|parent|guardian)(?:['’]s)? ${label}${link}$|\b(?:next of kin|NOK)\b[^.!?\n]{0,40}$|\bpatients (?:home )?(?:address|post ?code|mobile)\b${link}$`,
  'iu',
)
export const askedLabel = lazyPattern(
  String.raw`\b(?:post ?code|zip code|eircode|address)\b${link}$|(?:^|\n)\s*(?:post ?code|address)[:\s]*$`,
  'i',
)

const reach =
  '(?:call|ring|phone|rang|text|contact|reach|message|whatsapp|e-?mail|get hold of|speak to|spoke to|try|get)'
/** Somebody is called, and it is not the reader who calls a service. */
const reached = lazyPattern(
  String.raw`\b${reach}(?:ed|ing|s)? (?:back )?(?:him|her|pt|patient|mum|dad|NOK|(?:the|this|that|my|our|a|his|her) (?:[\p{L}-]+ ){0,2}(?<noun>[\p{L}-]+))(?: (?:back|directly|please|asap|again|today|tomorrow|later|first|urgently|about [\p{L} ]{1,30}))*(?: on| at| via|:|,)?\s*$`,
  'iu',
)
const them = lazyPattern(
  String.raw`\b${reach}(?:ed|ing|s)? (?:back )?them(?: (?:back|directly|please))?(?: on| at| via|:)?\s*$`,
  'i',
)
const reachable = lazyPattern(
  String.raw`\b(?:he|she|(?:his|her|the patient['’]s) (?:daughter|son|wife|husband|mum|dad|mother|father|carer|neighbour|partner|sister|brother|family))(?: (?:is|was|can|will|may|said|says|only|always|best|be|usually|has)|['’]s){1,4} (?:reached|contacted|available|rung|called|texted|on|at|contactable|answers?)(?: on| at)?\s*$`,
  'iu',
)
/** They asked to be called, or us to call. */
const asked = lazyPattern(
  String.raw`\b(?:he|she|patient|pt|lady|gent|customer|daughter|son|wife|husband|mum|dad|carer)\b[^.!?\n]{0,20} (?:asks?|asked|wants?|wanted|told|said|prefers?|would like)(?: (?:us|me|you))?(?: to)?(?: be)? (?:e-?mail|call|ring|rung|text|phone|contact|reach|message)(?:ed|d)?(?: (?:him|her|it|them|back|on|at|to))*\s*$`,
  'iu',
)

/** Where somebody lives; the author and the reader live somewhere as well. */
const lives = lazyPattern(
  String.raw`(?<!\b(?:I|we|you|people|they|may|patients|residents|anyone|everyone|those|all)(?: \w{1,12}){0,2} )\b(?:lives|lived|living|stays|staying|resides|residing|housebound|moved in(?:to)?)(?: (?!clinic|surgery|near)[\p{L}'’]+){0,5},? (?:at|in|on|near|opposite|next door to|to)(?: number| no\.?)?\s*$|\bhome (?:address|is)(?: is| at|:)*\s*$`,
  'iu',
)
const atPlace = lazyPattern(
  String.raw`(?:^|[^\p{L}])(?<noun>[\p{L}-]+(?: [\p{L}-]+)?),? (?:(?:who )?(?:lives|is|(?:is )?(?:now|still|back)) )?\(?(?:at|from|of|in|on|off)(?: number| no\.?| flat)?\s*$`,
  'iu',
)
const sentTo = lazyPattern(
  String.raw`\b(?:(?:take|taking|took|deliver|delivering|drop|dropping|run|running|bring|bringing|get) (?:[\p{L}'’-]+ ){0,2}(?:oxygen|insulin|tablets|meds|medicines?|inhalers?|dressings|antibiotics|pens)|label|prescription|script|bag|parcel|dosette|blister pack|nomad|wristband|letter)(?: [\p{L}'’-]+){0,4},? (?:for|to)\s*$`,
  'iu',
)
const goesBy =
  /(?<!\b(?:here|there|where|who) )\b(?:he|she)(?:['’]s| is| goes by| posts as| tweets as)(?: called)?\s*$/i
const addressed = lazyPattern(
  String.raw`\b(?:label|prescription|script|bag|parcel|dosette|blister pack|nomad|wristband|letter|PMR|record|notes|screen|screenshot|chart)(?: [\p{L}'’-]+){0,4},? (?:says|reads|shows|showing|addressed to)\s*$|\b(?:ambulance|crew|home visit)(?: (?:was|were|called|sent|dispatched|out|this|last|on|in|the|morning|night|today|yesterday|afternoon)){0,5} to\s*$|\b(?:address|post ?code|number|e-?mail|mobile)(?: \p{L}+)? on (?:the|her|his|this|that) (?:bag|label|script|prescription|parcel|letter|record|PMR|system|screen|form|wristband|notes)\b[^\d\n]{0,15}$`,
  'iu',
)
const afterwards = lazyPattern(
  String.raw`^[\s,(–—-]{0,4}(?:(?:is|was|that['’]s|which is|being) )?(?:his|her|(?:the |our |my |this )?(?:patient|pt|lady|gent|gentleman|customer|resident|client)(?:['’]s)?) (?:${label}|daughter|son|wife|husband|mum|carer|neighbour)`,
  'iu',
)

/** “Cards for Ivy, please: Ivy Lowe, …”: presents go to a home, forms and cheques to an office. */
const presents = /\b(?:cards?|letters|flowers|presents?|gifts?|chocolates|well[- ]wishes)\b/i
const presentTo = lazyPattern(
  String.raw`(?:\b(?:[Ss]end|[Pp]ost|[Ww]rite)\b[^.!?\n]{0,60}\bto|:) (?:(?:Mr|Mrs|Ms|Miss)\.? )?(?<forename>\p{Lu}[\p{L}’'-]{1,20}) (?<surname>(?!House|Court|Lodge|Hall|Cottage|Ward|Room|Centre)\p{Lu}[\p{L}’'-]{1,25}), $`,
  'u',
)

const livesThere =
  /^[^.!?]{0,80}\b(?:who|he|she|lady|gentleman|man|woman|chap|couple) (?:lives?|lived|living) there\b/i
/** A driver who found nobody in. */
const unanswered =
  /\b(?:(?:no|any|an) answer|nobody (?:in|home|there)|no one (?:in|home|there)|missed (?:you|her|him|them)|tried to deliver(?: \w+){0,2}) at\s*$|\b(?:could(?:n['’]t| not)|can['’]t|cannot) (?:find|get into|get in at)\s*$/i
/** What is sent to one reader, before the address it went to. */
const papers =
  'results?|reports?|letters?|forms?|scans?|bloods|prescriptions?|certificates?|summary|plans?|programme|exercises|referrals?'
const gone = 'sent|e-?mailed|forwarded|gone|went|going|posted|copied|texted|messaged'
const mailed = lazyPattern(
  String.raw`\b(?:sent|e-?mailed|forwarded)\b[^.!?]{0,40}\b(?:${papers})\b(?: \w+){0,3} to\s*$|\b(?:${papers})\b[^.!?]{0,40}\b(?:${gone})(?: (?:out|over|across|straight|off|to you|you)){0,2} (?:to|at|on)\s*$`,
  'i',
)
/** “The mobile you left with us, …”, and no number that readers are to call. */
const leftWithUs =
  /\b(?:mobile|(?<!\b(?:call|ring|dial|phone|use|on|with) (?:the |this )?)number|e-?mail|address)(?: number| address)? (?:that |which )?(?:you (?:left|gave|registered|put|wrote|have given|['’]ve given)|we (?:have|hold)(?: here)? (?:for you|on file|on record))(?: (?:with|for|to|us|on|file|the|form|down|here|at|your|last|first|visit)){0,5}[\s,:(–—-]*$/i
/** “…, 3 Rhes Capel, LL57 4QX”: a house whose street no list knows, before its postcode. */
const houseLine = lazyPattern(
  String.raw`(?:flat |no\.? ?|number )?\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]*[ ]?){1,4}(?:, (?:\p{Lu}[\p{L}'’-]*[ ]?){1,3}){0,2},? $`,
  'u',
)
const toReader = /\byour?\b|^\W*(?:hi|hello|dear|hey) \w/i

const service =
  'hospitals?|infirmary|surger(?:y|ies)|pharmac(?:y|ies)|chemists?|clinics?|hospices?|practices?|centres?|centers?|trusts?|charit(?:y|ies)|foundation|society|association|services?|helplines?|hotlines?|lines?|teams?|offices?|reception|departments?|dept|units?|wards?|council|schools?|college|university|church|hall|library|hotel|venue|stadium|ltd|limited|plc|llp|llc|inc|cic|nhs|switchboard|branch(?:es)?|shops?|stores?|headquarters|hq|museum|theatre|pub|caf[eé]|restaurant|gym|nursery|hub|league|press|groups?|clubs?|institute|commission|agency|bureau|embassy|police|station|pals|samaritans|desk|laborator(?:y|ies)|lab|galler(?:y|ies)|studio|arena|salon|suite|suppliers?|manufacturers?|company|organi[sz]ations?'
const serviceWord = lazyPattern(String.raw`(?<![\p{L}\p{N}])(?:${service})(?![\p{L}\p{N}])`, 'iu')
const isServiceName = lazyPattern(`^(?:${service})$`, 'i')
const lastService = lazyPattern(
  String.raw`(?<![\p{L}\p{N}])(?:${service})(?:['’]s)?(?: (?:on|at|in|is|number|phone|tel|via|to|located|address))*[\s,:(–—-]{0,4}$`,
  'iu',
)

const toAll =
  /\b(?:all|everyone|everybody|staff|those|you|the (?:girls|guys|lads|ladies)) (?:at|from)\s*$/i

/** What a street belongs to: *14 Mill Lane Surgery*. */
const nextService = lazyPattern(
  String.raw`^(?: \p{Lu}[\p{L}'’]+){0,2},? (?:${service})(?![\p{L}\p{N}])`,
  'iu',
)

/** Words that ask the reader to get in touch, or say when and where. */
const invitation = lazyPattern(
  String.raw`(?:^|[.!?;:,–—*•|\n-]\s*|\b(?:please|pls|can|could|or|and|just|simply|then|should|to|must|may|also|by|via|us|our)\s)(?:call|ring|phone|tel|telephone|text|sms|whatsapp|message|contact|e-?mail|dial|fax|visit|write to|reach|dm|email us|get in touch|pop in|find us|see)(?: (?:us|me|our|the|your|now|today|free|directly|him|her|for|with|info|more|or|and|text|call|email|on|at|to|via|by|here|him|[\p{L}'’-]+)){0,6}[\s:,(–—-]*$`,
  'iu',
)
const ours = lazyPattern(
  String.raw`\b(?:us|our|ours|me|my|mine)\b(?! (?:\p{L}+ ){0,3}(?:patients?|pts?|customers?|residents?|clients?|regulars?|lady|gent|neighbours?|service users?|home|house|address|post ?code)\b)`,
  'iu',
)
const notice =
  /\b(?:contact(?: us| details)?|enquir\w+|inquir\w+|bookings?|book|RSVP|register|sign up|apply|join us|volunteer\w*|donat\w+|tickets?|more info\w*|further (?:info\w*|details)|for details|find out more|open(?:ing)? (?:hours|times)|open (?:from|daily|until|today)|hours|fax|switchboard|press office|media|correspond\w+|copyright|scams?|fraud\w*|hoax|beware|pretend\w*|appointments? (?:line|on)|helpline|hotline|order (?:by|on|online)|visit us|find us|join|text to|come (?:to|along)|pop (?:in|along)|drop in|meet(?:ing)? (?:at|us)|venue|event|exhibition|sponsor\w*|fundrais\w*|CV|conference|hosted?|held at|taking place|parking|based (?:at|in)|located|headquartered)\b/i
const signature =
  /(?:^|\n|\|)\s*(?:tel|telephone|phone|mob|mobile|fax|t|m|e|e-?mail|web|direct(?: line| dial)?|office|DDI)\.?\s*[:|]/i

/** Before a place where somebody is cared for: it is no home. */
const careAt =
  /\b(?:seen|admitted|transferred|referred|taken|appointment|treated|consulted|clinic|surgery|opened|opens?|moved to our|work(?:s|ed|ing)?|practi[sc]\w+|retir\w+|train(?:s|ed|ing)|years|career|job|based|car park)(?: \w+){0,3} (?:at|to|in|from)\s*$|\b(?:opened|opens|opening|bought|built|designed|runs|owns|manages)\s*$/i
/** Where a service begins its work. */
const firstPatient = /\b(?:first|last|next|new|welcom\w+)(?: \w+){0,2} patient at\s*$/i

/** A house with a name that is not somebody's home: *at the Red Lion, 14 Mill Lane*. */
const namedPlace = lazyPattern(
  String.raw`(?:\b(?:at|in|to|from)\s(?:the\s)?|\bThe\s)(?:(?!(?:Flat|Mrs?|Ms|Miss)\b)\p{Lu}[\p{L}'’]+\s){0,3}(?!\p{L}*(?:House|Cottage|Court|Flats?|Lodge)\b)\p{Lu}[\p{L}'’]+,\s*$`,
  'u',
)
/** One person, who need not be tied to a day: it is their home or their own number beside them. */
const someone = lazyPattern(
  String.raw`\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Oo]ur|[Mm]y|[Ss]ome|[Pp]oor|[Oo]ld) (?:[\p{L}-]+ ){0,2}(?:lady|gent|gentleman|man|woman|boy|girl|baby|toddler|child|patient|pt|chap|bloke|resident|customer|neighbour|pensioner|client)\b(?! (?:group|leaflet|information|safety|transport|portal|stor(?:y|ies)|participation|survey|care|services?|experience))|(?<!\/)\b(?:[Hh]e|him|[Hh]is|[Ss]he|her|Her(?! Majesty))\b(?!\/)`,
  'u',
)

/** Whether a sentence tells of one person. */
export function tellsOfOne({ before, after }: Words): boolean {
  return someone.test(before) || someone.test(after)
}

/** The words around a contact detail, within its sentence or line. */
export interface Words {
  readonly before: string
  readonly after: string
  /** What comes before in the block, at some length. */
  readonly lead: string
}

/**
 * Whether the words next to a detail say that it is one person's, who is no staff.
 *
 * @param kind `house` is one by its name alone, as wards and surgeries have names too.
 */
export function isSomebodys(words: Words, kind: ContactKind | 'house'): boolean {
  const { before, after, lead } = words
  if (kind === 'address' && (livesThere.test(after) || unanswered.test(before))) return true
  if (kind === 'address' && isForPresents(words)) return true
  if (kind === 'email' && mailed.test(before) && toReader.test(before + after)) return true
  if ((kind === 'email' || kind === 'phone') && leftWithUs.test(before)) return true
  if (kind === 'postcode') {
    const house = houseLine.exec(before)
    if (house && isCareOf(before.slice(0, house.index))) return true
  }
  return pointToSomebody(words, kind) && !isOfStaff(lead)
}

/** Whether somebody who goes by their care stays at a house: *the catheter lady has moved in with her son at*. */
function isCareOf(before: string): boolean {
  return (
    byCare.test(before) &&
    (lives.test(before) || isPerson(atPlace.exec(before)?.groups?.['noun'] ?? ''))
  )
}

const byCare =
  /\b(?:catheter|leg|ulcer|wound|dressings?|insulin|diabet\w+|stoma|peg(?: feed)?|feed|syringe driver|oxygen|injection|bloods?|eye drops?|hip|knee|cancer|palliative|dialysis|chemo|stroke|dementia|B12|warfarin|bandag\w+|pressure sore|patient|bedbound|housebound|end[- ]of[- ]life) (?:lady|man|gent|gentleman|chap|bloke|woman|lad|girl|boy|couple|patient|fella)\b|\b(?:patient|housebound|bedbound|resident)\b/i

function isForPresents({ before, lead }: Words): boolean {
  const { forename = '', surname = '' } = presentTo.exec(before)?.groups ?? {}
  const isName = forenames.has(forename) || wordForenames.has(forename)
  return isName && !isServiceName.test(surname) && presents.test(lead)
}

function pointToSomebody({ before, after, lead }: Words, kind: ContactKind | 'house'): boolean {
  if (plainLabel.test(before) || afterwards.test(after)) return true
  if (addressed.test(before) || reachable.test(before) || asked.test(before)) return true
  const their = theirLabel.exec(before)
  if (their) {
    const { pronoun = '', noun = '' } = their.groups ?? {}
    if (pronoun.toLowerCase() === 'their') return !serviceWord.test(lead + after)
    return pronoun !== '' || isPerson(noun)
  }
  const called = reached.exec(before)
  if (called) return called.groups?.['noun'] === undefined || isPerson(called.groups['noun'])
  if (them.test(before)) return !serviceWord.test(lead)
  if (kind === 'handle') return goesBy.test(before)
  if (kind === 'phone' || kind === 'email' || firstPatient.test(before)) return false
  if (lives.test(before)) return true
  if (kind === 'house' || nextService.test(after)) return false
  if (sentTo.test(before) && !/\byour\b|\bservices?\b/i.test(before)) return true
  return isPerson(atPlace.exec(before)?.groups?.['noun'] ?? '')
}

/** What stands beside an account that is somebody's: most accounts are only written to. */
export const handleClues = (): ClueRows => [
  ['@'],
  [
    // Whose a cell or a field is, and what it answers.
    '<table>',
    '<patient field>',
    '<meta>',
    patternClues(plainLabel, afterwards, addressed, reachable, asked),
    patternClues(theirLabel, reached, them, goesBy),
  ],
]

/** People who work with patients and go by two words. */
const atWork =
  /\b(?:(?:social|key|support|case|care|youth|outreach) ?worker|(?:care|discharge) coordinator|health visitor|secretary|warden|advocate|rep)\b/gi

/** Whether what comes last before a detail is somebody at work, and not somebody in care. */
export function isOfStaff(lead: string): boolean {
  const near = lead.slice(-160).replaceAll(atWork, 'nurse')
  if (!staffRole.test(near)) return false
  const words = wordsOf(near)
  const staff = words.findLastIndex((word) => word !== '' && staffRole.test(word))
  const person = words.findLastIndex((word) => isPerson(word))
  return staff > person
}

/** Whether a service gives its own details, or somebody asks the reader to get in touch. */
export function isOfService({ before, after, lead }: Words, isPrivate: boolean): boolean {
  if (
    lastService.test(before) ||
    careAt.test(before) ||
    firstPatient.test(before) ||
    namedPlace.test(before)
  )
    return true
  if (nextService.test(after) || toAll.test(before)) return true
  const invited = invitation.exec(before.slice(-80))?.[0]
  if (invited !== undefined && !wordsOf(invited).some((word) => isPerson(word))) return true
  if (notice.test(before) || notice.test(after) || ours.test(before)) return true
  if (isPrivate) return signature.test(before) && staffRole.test(lead)
  return serviceWord.test(before) || serviceWord.test(after) || signature.test(before)
}

/** Whether a paragraph turns to the reader, so that an address at its end may be the author's. */
export function speaksToReader({ lead }: Words): boolean {
  return /\byou(?:r|rs)?\b/i.test(lead) || ours.test(lead)
}

/** Whether a text names a place or a group that serves people. */
export function namesService(text: string): boolean {
  return serviceWord.test(text)
}

/** Whether the words before call what follows a postcode or an address. */
export function asksForPlace(before: string): boolean {
  return askedLabel.test(before)
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}'’-]+/u)
}

function isPerson(noun: string): boolean {
  const words = noun
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(' ')
  const last = words.at(-1) ?? ''
  if (isServiceName.test(last)) return false
  const pair = words.slice(-2).join(' ')
  return (
    personNouns().has(last) || personNouns().has(pair) || /^(?:mrs?|ms|miss)$/.test(words[0] ?? '')
  )
}
