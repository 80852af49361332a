import { lazyPattern, type LexiconHit } from 'professional/rule'
import type { Nearby } from './nearby.ts'
import { namesPatient } from './sure-care.ts'

/** A person whom the words before or after describe. */
const person =
  '(?:guy|man|bloke|lad|fella|chap|gent|gentleman|dude|woman|lady|lass|blonde|brunette|redhead|firefighter|fireman|policeman|paramedic|soldier|rugby player|footballer|rower|swimmer|cyclist|athlete|gym bunny|surfer|vet|barman|chef|builder|scaffolder|farmer|customer|client|resident|regular|patient|pt|px|dad|mum|daddy|son|daughter|husband|brother|boyfriend)'
const describesNext = lazyPattern(
  `^(?:,? (?!to\\b|for\\b|and well\\b)[\\w'-]+){0,2}? ${person}\\b(?!s\\b)`,
  'i',
)
const asPerson = /^(?:hott|eye candy|silver fox|dreamboat|heart ?throb|phwoar|bit of|[dmg]ilf)/i
const aboutBody = /(?:over|hung|hung like a|bum|arse|ass|tits|boobs|abs|pecs|bod)$/i
/** A hottie is also a bottle. */
/** Hands on somebody: what a physio does, and says with no such face. */
export const touching = /^(?:rub|massag|oil|hands all)/i
/** “Could get it tbh”: what else people get has somewhere to come from. */
const gotten =
  /^(?: (?:tbh|ngl|fr|imo|honestly|though|tho|lol|any ?(?:day|time)))*\s*(?:$|[^\w\s'’-])/i
const bodyParts = /^(?:those|them|dem|the) /i
const warmth =
  /\b(?:bottle|cramps?|tummy|belly|period|backache|warm\w*|cosy|cuddl\w*|snuggl\w*|heat)\b/i
const isDescribed =
  /(?:\b(?:(?:he|she|who)(?:'s| is| was| looked| looks)|(?<!\b(?:it|this|that|there|which|weather|ward|pharmacy|room|clinic|dispensary|surgery|office|theatre|shop|hospital|building|sun) )(?:is|was|looked|looks|were)|they're|being|how|what an?|patient|pt|customer|guy|bloke|lad|man|woman|lady)(?: (?:so|very|really|well|absolutely|pretty|proper|dead|such|actually|just|quite|absolute|total|complete|right|too|bloody|fucking|stupidly|ridiculously|seriously|incredibly|super|an?))*)\s+$/i
/** Other meanings of words for looks. */
const otherSense: Readonly<Record<string, RegExp>> = {
  fit: /^ (?:to|for|and well|enough|in|into|with|note|notes|test|tests|kit|testing|the|his|her|their|as a fiddle|again|mentally|medically|lately|out|free)\b/i,
  hot: /^ (?:to touch|to the touch|and|water|drinks?|weather|flush\w*|sweats?|day|clinic|tub|bath|compress|swollen|joint|knee|sites?|ward|room|zone|topic|potato|chocolate|food|meal|tea|desk\w*|spot|off|under|with|from|at night|in (?:here|there|the|this))\b/i,
  ripped: /^ (?:up|off|out|open|the|his|her|my|a|ligament|stitches|muscle|skin|trousers|gown)\b/i,
  beautiful:
    /^ (?:soul|person|inside|story|moment|smile|words|family|card|flowers|letter|relationship|human|heart|life|end|way)\b/i,
}
/** Said of children, of what somebody made or brought, of a smile: kind words. */
const innocent =
  /\b(?:bab(?:y|ies)(?! clinic)|newborns?|toddlers?|twins|triplets|little (?:girl|boy|one|lady|man|lad|chap|dude|guy)|child|children|kids?|kiddo|boy|girl|\d+[- ](?:weeks?|months?|days?|years?)[- ]old|birthday|grand(?:son|daughter|child\w*)|bride|wedding|flowers?|card|cake|chocolates|dog|puppy|cat|weather|sunset|knit\w*|drawing|painting|smile|garden|eulogy|funeral|sadly|passed away|in their (?:eighties|nineties)|rest in peace|rip)\b/i
const desire =
  /[😍😘🔥🍑😏🥵🤤😈💋🍆👅]|\bthank you,? thank you\b|\b(?:swoon\w*|drool\w*|phwoar\w*|weak at the knees|heart (?:skipped|racing|raced|fluttered|stopped|be still)|be still my|blush\w*|marry me|(?:weird|wrong|creepy) if i (?:text|call|ring|message|add)|single|no ring|ring finger|my type|asked? (?:me|him|her) out|took his number|fancy (?:him|her)|fancied|crush|flirt\w*|tinder|hinge|bumble|grindr|swipe\w*|couldn't (?:concentrate|stop staring|stop looking|focus|speak)|forgot (?:how to|my own name|what i was)|checking (?:him|her) out|(?:patient|customer|hottie) alert|wish i'd|wish i (?:could|had)|i'd (?:so |totally |definitely |happily )?(?:date|marry|shag|snog)|stare|staring|legs like jelly|got (?:his|her) number|his number off|her number off|got paid to (?:rub|massage|touch)|ask(?:ed|ing)?(?: him| her| them)? (?:for|on|out on) a date(?! (?:for|of|in|when|to))|take my (?:temperature|pulse)|(?:check|examine) (?:him|her) (?:again|twice|slowly))\b/iu
const gasp =
  /\b(?:wow|omg|oh my(?: god)?|phwoar|swoon|lucky (?:that )?i'm (?:a professional|married)|got paid)\b|[😍🔥🥵🤤😏]/iu
/** Told of somebody who undressed to be looked at. */
const swoon =
  /\b(?:sweet (?:\w+ )?jesus|good (?:lord|god)|holy (?:mother|moly|hell|god)|be still my|phwoar\w*|what a (?:man|woman|body|specimen)|weak at the knees|nearly (?:passed out|fainted|fell over|died|swooned)|lost the power of speech|melted|swoon\w*|fan(?:ned)? myself|cold shower|forgot (?:how (?:to|lungs|hearts|knees)|my (?:own )?name|the name of every|what (?:day|year|i was))|lost my train of thought)\b|[😍🥵🤤😏]/iu
const ofIllness =
  /\b(?:rash|wounds?|bruis\w+|tattoos?|scars?|smell|stench|moles?(?! check)|melanoma|tick|lump|burns?|blood|pus|infest\w+|shingles|ulcer|swelling|spider|student|exam room|first anatomy)\b/i
const offRecord =
  /^ (?:off|from|out of|on|onto|in|inside)(?: of)? (?:the|his|her|their|my|our)(?: [\w'-]+){0,2} (?:label|slip|token|bag|packet|box|records?|notes|pmr|screen|script|prescription|system|file|form|chart|computer|referral)\b/i
/** Whether words of attraction stand for a person, or right before one. */
export function describesPerson(
  { term, phrase }: LexiconHit,
  { previous, before, after }: Nearby,
): boolean {
  if (term.sense === 'looks') return describesNext.test(after)
  if (
    /^(?:his|her) | (?:him|her)(?: |$)|(?:pharmacy|ward|clinic|hospital|practice|surgery|patient) crush$/i.test(
      phrase,
    )
  )
    return true
  if (term.sense !== 'plain') return false
  if (asPerson.test(phrase)) return !warmth.test(`${previous}${before}${after}`)
  return describesNext.test(after)
}

/** Whether a number comes from a label or a record, which only patients have, or goes there. */
export function isOffRecord({ term }: LexiconHit, { after }: Nearby): boolean {
  return term.sense === 'number' && offRecord.test(after)
}

const mischief =
  /[😂🤣🙈🙊😜😉🤭👀]|\b(?:naughty|cheeky|oops|lol|nicked|tempted|worth a (?:try|shot|go)|don't tell|too \w+ not to)\b/iu
/** What is done with a number. */
const hasNumber =
  /\b(?:got|get|take|took|taken|taking|nick\w*|have|had|has|asked for|ask for|gave me|given|keep|kept|save|saved|cop(?:y|ied)|wr(?:ote|itten)|stole|grab\w*|swip\w+|lift\w*|slip\w*|want|wanted|left|leave|put|scribbled|noted|memoris\w+|found)(?: \w+){0,2}? (?:his|her|my|a patient's|a patients|(?:my|that|this) patient'?s) (?:phone |mobile )?number$/i

/** “Checked his next of kin”: not who is to be rung, but whether he is free. */
const record = / (?:next of kin|status|emergency contact)$/
const available =
  /\b(?:(?:and|,|definitely|defo|still|very|turns out)(?: s?he(?:['’]s| is))? single|single(?: lads| ladies)?\W*$|not married|unmarried|no (?:wife|husband|partner|girlfriend|boyfriend|ring)\b)/iu
const forCare =
  /\b(?:rang|ring|called?|phoned?|rung|contact\w*|lives? alone|social work\w*|family|no ?one|nobody|sons?|daughter|sister|brother|friend|listed|register\w*|form|update\w*|capacity|DNACPR|funeral|died)\b/i

/** Why a number is kept. */
const toRing =
  /\b(?:rang|(?:ring|call|phone|text|contact|reach)(?:ing|ed)?) (?:him|her|them|back)\b|\bresults?\b|\bnext of kin\b|\b(?:hospital|nhs|ward|room|bed|case|reference|order|account|insurance|ni)\b[^.]{0,12}$/i

/** Harassment, rules and proceedings are spoken of, or fiction. */
const serious =
  /\b(?:harass\w*|inappropriate\w*|unacceptable|uncomfortable|not ok(?:ay)?\b|unprofessional|assault\w*|abus(?:e|ed|ive)|sexis[mt]|misogyn\w*|metoo|creepy|creep|gropes?d?|groping|polic(?:y|ies)|boundar(?:y|ies)|training|chaperone\w*|declin\w+|said no|guidance|standards|regulat\w+|gmc|gphc|nmc|gdc|goc|hcpc|struck off|strike off|erased|tribunal|panel|hearing|suspend\w*|sanction\w*|investigat\w*|misconduct|guilty|convict\w*|fitness to practi[sc]e|crime|criminal|police|court|ethic\w*|dilemma|allowed|consent|safeguard\w*|lone working|zero tolerance|report(?:ed|ing) (?:it|him|her|this)|dementia|disinhibit\w*|delirium|brain injury|frontal lobe|episode|film|movie|novel|drama|series|soap|romcom|grey's anatomy|casualty|holby|(?<!\b(?:rugby|football|cricket|racing|marathon|ski|flu|party|wedding) )season|plot|trope|character|fiction\w*|rumou?rs?)\b/i
const refused =
  /(?:\b(?:never|not(?! me\b)|no|nobody|don't|do not|didn't|wouldn't|shouldn't|should not|must not|mustn't|can't|cannot|avoid|stop|without|isn't|wasn't|nor|if|when|whether|what if|should you|would you|unless|imagine)\b|(?<!\bi |\bi (?:just|really) |^\W*)\bthink(?:s|ing)? i(?:'?m| am| was)\b)(?:,? [\w'-]+){0,6}[ ,]*$/i
const supposed =
  /^\W*(?:if|when(?:ever)?|what (?:if|to do|do you do|should)|how (?:to|do|should)|is it(?! (?:wrong|bad|awful|terrible|normal|weird|ok|okay)(?: that)? i(?:'m|'ve)?\b)|can (?:you|i|a|doctors?|nurses?)|should|would you|imagine|suppose|do you|does|never|please)\b/i
const ownPartner =
  /\b(?:my|our) (?:\w+ )?(?:husband|hubby|wife|wifey|partner|boyfriend|girlfriend|fianc[ée]e?|other half|bf|gf|missus|date|ex|mate|friend|flatmate|colleague|consultant|boss|doctor|nurse|physio|surgeon|dentist|GP|pharmacist)\b/i
const wishes =
  /\b(?:i|i'd|i'm|i've|i'll|we|we'd|me|my|would|wish|want(?:ed)?|wanna|gonna|tempted|dying|could|totally|definitely|so|if only)\b[^.!?]{0,30}$|^\W*$/i
const hasDone = /^(?:kissed|snogged|shagged|slept)/i
/** A colleague does it: another matter. */
const byStaff =
  /\b(?:consultant|registrar|doctor|nurse|physio|porter|paramedic|surgeon|anaesthetist|rep|colleague|locum|pharmacist|student|receptionist|guard|F1|F2|SHO|manager|midwife|dentist)(?: (?:who|has|just|then|always|even|tried to|also)){0,2} $/i
/** People flirt with ideas and with danger, and a crush may be an injury. */
const otherFlirt =
  /^\w* (?:for a (?:walk|stroll|breath)|of (?:bed|hospital)|injur\w+|syndrome|fracture|hazard|barrier|wound|the (?:tablets?|pills?)|(?:and|or) (?:mix|dissolve)|with (?:the idea|danger|disaster|death|zero|(?:becoming|being|moving|leaving|trying)|\d))/i

/** In a reply: the person has been in care. */
const yourCare =
  /\b(?:your (?:\w+ )?(?:appointment|consultation|visit|check-?up|scan|results|prescription|treatment|exam(?:ination)?|session|smear|physio|jab|blood test|bloods|operation|surgery|procedure|inhaler|medication|meds|eye test|filling|follow-?up|review|delivery)|when you (?:\w+ )?(?:came|popped|were in|visited|called in|dropped)|(?:in|at) (?:my|our|the) (?:chair|clinic|surgery|pharmacy|counter|practice|ward|treatment room|consulting room)|my (?:favourite )?patient|treating you|examining you|see you (?:[\w-]+ ){0,2}(?:in|at) (?:clinic|surgery)|your (?:[\w-]+ )?(?:back|knee|wound|shoulder|ankle|hip|scar|stitches|leg|arm|tooth|ear)(?:['’]s| is| are| has| have)? (?:\w+ )?(?:heal\w*|mend\w*|better|recover\w*)|(?:pleasure|lovely|nice|fun|joy|treat|enjoyed|loved)(?: to be)? (?:doing|treating|injecting|filling|fixing|doing up|whitening|waxing|massaging|stitching|adjusting) your (?:\w+ )?(?:lips|botox|fillers?|legs?|feet|teeth|brows|skin|face|back|shoulders?|neck|knee|tooth|smile|eyes|ears|jaw)|you(?:['’]re| are|['’]ve been| have been) (?:now )?(?:discharged|no longer my patient|not my patient))\b/i
/** Care that is about looks: praise of these is for the work. */
const ownWork =
  /\b(?:frames?|glasses|specs|spectacles|lenses|sunglasses|smiles?|teeth|veneers|braces|aligners?|whitening|skin|hair|wig|lips|brows?|lashes|results|tan|hearing aids?|scar)\b/i
/** Company in which people are praised or asked out who are no patients. */
const inCompany =
  /\b(?:outfit|dress|uniform|scrubs|costume|jumper|photo|bump|baby|day|group|club|class|wedding|prom|tea room|canteen|with (?:us|the team)|our team|raffle|fundrais\w+)\b|\bcaf[eé]/i

/** Whether words of attraction are meant as such; whom they are about is another question. */
export function isDesire(hit: LexiconHit, near: Nearby): boolean {
  const { at, term, phrase } = hit
  const { previous, before, after, next } = near
  const wide = `${previous} ${before}${at.value}${after} ${next}`
  if (serious.test(wide) || supposed.test(`${before}${at.value}`) || refused.test(before)) {
    return false
  }
  if (ownPartner.test(wide) && !namesPatient(hit, near)) return false
  const around = `${before}${after}${next}`
  switch (term.sense) {
    case 'plain':
      if (/\b(?:feel(?:s|ing)?|felt)(?: \w+)? $/i.test(before)) return false
      // “Those abs” are a course of exercises as well; it takes a drawn breath.
      if (bodyParts.test(phrase)) return isGasp(hit, near)
      return aboutBody.test(phrase) || describesPerson(hit, near) || isDescribed.test(before)
    case 'looks': {
      if (otherSense[phrase]?.test(after) === true || innocent.test(wide)) return false
      if (describesNext.test(after)) return desire.test(around)
      // Faces and fires show heat, too.
      const cues = phrase === 'hot' ? around.replaceAll(/[🔥🥵]/gu, '') : around
      return isDescribed.test(before) && desire.test(cues)
    }
    case 'number':
      if (!hasNumber.test(`${before}${at.value}`)) return false
      if (desire.test(around)) return true
      return offRecord.test(after) && mischief.test(around) && !toRing.test(wide)
    case 'bared':
      return swoon.test(after + next) && !ofIllness.test(wide)
    case 'desire':
      return hasDone.test(phrase) || wishes.test(before)
    default:
      if (record.test(phrase)) return available.test(around) && !forCare.test(around)
      if (phrase.endsWith(' get it'))
        return gotten.test(after) && (desire.test(around) || gasp.test(around))
      if (touching.test(phrase)) return desire.test(around) || gasp.test(around)
      if (/ patients?$/.test(phrase) && after.startsWith("'")) return false
      if (byStaff.test(before) || (/ (?:him|her|them) out$/i.test(phrase) && !wishes.test(before)))
        return false
      if (phrase === 'flirt' && /\b(?:the|an?|our|local|terrible|old|such) $/i.test(before))
        return false
      return !otherFlirt.test(`${at.value.slice(-1)}${after}`)
  }
}

function isGasp({ at }: LexiconHit, { previous, before, after, next }: Nearby): boolean {
  if (innocent.test(`${previous}${before}${after}${next}`) || /\blittle\b/i.test(previous))
    return false
  if (!/^\W*$|[:,–—-] $|\b(?:and|but|oh|wow|omg|god),? $/i.test(before)) return false
  return (
    /^\W*$/.test(after) && (desire.test(after + next + at.value) || gasp.test(previous + before))
  )
}

/** Whether somebody who has been in care is addressed with praise of their looks, or asked out. */
export function isAdvance({ at, term, phrase }: LexiconHit, near: Nearby): boolean {
  const { previous, before, after, next } = near
  const wide = `${previous} ${before}${at.value}${after} ${next}`
  if (!yourCare.test(wide) || inCompany.test(wide) || serious.test(wide)) return false
  if (term.sense !== 'approach' && ownWork.test(wide)) return false
  if (
    refused.test(before.replace(/\b(?:no longer|not) my patient\b/i, '')) ||
    supposed.test(before)
  )
    return false
  if (term.sense === 'approach') return true
  return /(?:hot|fit|sexy|gorgeous)$/.test(phrase) || desire.test(`${after}${next}`)
}
