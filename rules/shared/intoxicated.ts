import { lazyPattern, type LexiconHit } from 'professional/rule'
import type { Nearby } from './nearby.ts'

const beverage =
  'gin|wine|vodka|beer|beers|prosecco|tequila|rum|whisky|cocktails|edibles|weed|coke|ket'
const doing =
  'checking|dispensing|labelling|handing out|signing off|screening|doing|giving|drawing up|writing|prescribing'
const task =
  'scripts?|prescriptions?|items|meds|methadone|blister packs|trays|dosettes?|jabs|vaccines|tablets|obs|bloods|smears|handover|cannulas|discharges'
const place =
  'counter|dispensary|pharmacy|ward|unit|clinic|hospital|practice|surgery|lab|chair|operating table|drug trolley'

/** Where professionals are at work, or soon will be. */
const atWork = lazyPattern(
  [
    String.raw`\b(?:on|at|in|into|for|to|my|our|this|a|the|late|early|night|day|long|double|first|last|next|another|\w+day|locum|through|before|during|hour|kind of|sort of) (?:shifts?|work)\b`,
    String.raw`\bwork(?:ing)? (?:today|tonight|tomorrow|this|all|till|until|again|in \d|at \d|with)\b`,
    String.raw`\b(?:in|on|to|into|for|at|behind|across|round|manning|running) (?:the|my|our) (?:\w+ )?(?:${place})\b`,
    String.raw`\bon (?:(?:the|my) )?(?:labour (?:ward|unit|suite)|icu|itu|nicu|take|nights?|days|lates|earlies|duty|the floor)\b`,
    String.raw`\b(?:on|in|at|to) (?:the|our|a) (?:vaccination|vaccine|jab|screening|blood|mobile|dental|eye|breast|mammogram|covid|flu) (?:bus|van|unit|truck|centre|clinic|hub)\b|\bon (?:ward|bay) [\dA-Z]\w{0,2}\b`,
    String.raw`\bon[- ]call\b|\b(?:at my desk|triaging|clock(?:ed|ing) (?:on|in)|on (?:till|until) \d+|blue[- ]light|between patients|duty (?:pharmacist|doctor|manager|GP|dentist|optometrist))\b|\b(?:scripts|prescriptions|items) to (?:check|dispense|label)\b|\b(?:in|to|into|before|during|through) (?:clinic|theatre|resus|triage|charge|surgery|scrubs|ED|A&E)\b|\bRP\b(?!s)|\bresponsible pharmacist\b`,
    String.raw`\b(?:ward ?rounds?|drug rounds?|meds rounds?|crash calls?|bleep|handovers?)\b|\b(?:first|last|next|another|my|this|today's) (?:clinic|surgery|list)\b|\b(?:morning|afternoon|evening|jab|flu|baby|smear|minor ops|busy|full|all-day|theatre|clinic) (?:clinics?|surgery|list)\b|\b(?:clinic|surgery|theatre|handover|list|ward) (?:at|in|from|this|today|starts?|all|until|till|tomorrow|now)\b`,
    String.raw`\b(?:${doing}) (?:(?:the|my|some|all|your|a|100|200|\w+day's|people's) )?(?:${task})\b`,
    String.raw`\b(?:\d+|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty) (?:\w+ )?(?:jabs|vaccines|scripts|items to (?:check|dispense|label)|prescriptions|patients|smears|eye tests|bloods|fillings|bags)\b|\bmethadone\b|\b(?:testing eyes|eye tests?|sight tests?|doing fillings|(?:fillings?|extractions?|smears?|bloods?|blood tests?|home visits?|patients) (?:to do|to see|left to|this (?:morning|afternoon)|before lunch)|root canals?|controlled drugs?|CD check)\b|\b(?:these|the|my|this|that) (?:test charts?|(?:eye|sight|drug) charts?|slit[- ]lamp|ophthalmoscope|otoscope|stethoscope|scalpel|(?:dental )?drill|cannulas?|resus trolley|needle and)\b`,
    String.raw`\b(?:open|opening|opened) (?:up )?(?:the |our |my )?(?:pharmacy|shop|surgery|practice)\b|\b(?:whole|full|entire|today's|my) (?:\w+ )?(?:list|surgery|clinic)\b`,
    String.raw`\b(?:opening|opened|locking|locked) up\b|\blocum(?:ing|s|ed)?\b|\b(?:operating|cannulating|intubating|dispensing|vaccinating|auscultating|catheterising|scrubbing in)\b`,
    String.raw`\b(?:seeing|facing|treating|jabbing|examining|vaccinating|counselling) (?:\w+ )?(?:patients?|people|customers)\b|\b(?:my|first|next) (?:\w+ )?(?:patient|customer|client)\b`,
  ].join('|'),
  'i',
)
/** Work is over, or far away. */
const offWork =
  /\b(?:after|no|off|not at|out of|left|from|finish(?:ed|ing)?|avoiding|missed|skipped) (?:work|shift)\b|\b(?:days?|week|weekend|morning|shift)s? off\b|\b(?:annual leave|off (?:today|tomorrow|sick|duty)|rang in sick|called in sick|not working|not on call|glad i'm not(?: at work| working| on (?:call|shift))?|don't have work|no clinic)\b/gi

const somebodyElse = String.raw`patients?|pts?|customers?|clients?|residents?|he|she|they|them|him|her|his|their|who|people|somebody|someone|anyone|anybody|everyone|everybody|you|your|relatives?|visitors?|colleagues?|doctors?|nurses?|pharmacists?|locum who|driver|bloke|guys?|chap|man|men|gentleman|lady|ladies|woman|women|lads?|girls?|teen\w*|students?|dad|mum|husband|wife|neighbours?|uncle|friends?|(?:work|team)?mates?|brother|sister|flatmate|partner|boss|is|are|was|were|my|because`
/** The author, and then nobody else, before the state they are in. */
const iAm = lazyPattern(
  String.raw`\b(?:i'm|im|i am|i was|i've been|i've (?:turned|come|gone|rocked)|(?:i|we) (?:still|might|may|could|must|will|definitely|think i'm|feel|felt|got|arrived|woke|worked|came|went|turned|rocked|showed|checked|opened|ran|started|did|sat|stood|stumbled|crawled|do|work|turn)|me|we're|we are|we were|we all|both of us|half (?:of us|the team)|(?:the )?(?:whole|entire) team(?: is| was)?)(?:,? (?!(?:${somebodyElse})\b)[\w'-]+){0,9}[ ,:]*$`,
  'i',
)
const iHave = lazyPattern(
  String.raw`\b(?:i|i'm|i've|i'd|i'll|my|me|we|our|we're|we've)(?: (?!(?:${somebodyElse.replace('|my', '')})\b)[\w'-]+){0,9}[ ,:]*$`,
  'i',
)
/** A report without a subject: *Still drunk, RP till six*. */
const clipped =
  /^[^a-z0-9]*(?:(?:#\w+|so|absolutely|totally|completely|proper|properly|slightly|mildly|very|really|fully|utterly|severely|massively|pretty|just|well|a|bit|little|kinda|happy|monday|friday|saturday|sunday|morning|all|ok|okay|right|update|status|current|currently|mood|me|omg|god|oh|ugh|yep|yay|lol|too|always|also|again|and|ngl|tbh|honestly|literally|feeling|working|turned|turning|up|came|coming|in|to|into|my|rocked|showed|going|went|heading|arrived|got|woke|waking|back|still|early|late|night|long|week|shift|shifts|work|on|call|at|clinic|ward|the|of|course|obviously|clearly|definitely|officially|possibly|probably|maybe|basically|may|might|could|be|worst|with|this|dispensary|theatre|surgery|handover|behind|counter|nursing|fighting|battling|rocking|dying|from|surviving|raging|banging|stinking|horrific|terrible|awful|monster|killer|huge|massive|hideous|brutal|both|hour|day|today|another|one|nothing|like|hours?'?|sleep|kip|one|two|three|four|checking|scripts|prescriptions|dispensing|opening|locum|RP|when|as|now|\d+)[\s:,.…–—/&+-]+){0,12}$/i
/** “Doing smears with a …”, “made it through the list with a …”: the author is left out. */
const withoutI = lazyPattern(
  String.raw`^\W*(?:(?:so|and|honestly|confession)[,:]? )?(?:(?!treating|preventing|curing|managing|avoiding|having|drinking|getting|coming|driving|being|helping|talking|nothing|something|anything|everything|morning|evening|according|including)\w{2,12}ing|opened|made|ran|did|worked|survived|spent|started|came|turned|rocked|showed|went|checked|dispensed|finished|taught|drove|smoked|drank|had|straight from|popped|dropped|snorted|sniffed|took|downed|necked|sank|rolled|stumbled|crawled|limped|can confirm)(?:,? (?!(?:${somebodyElse})\b)[\w'-]+){0,10}[ ,:]*$`,
  'i',
)
const anyoneElse = /^\W*(?:anyone|anybody|who) else(?: is)?(?: \w+ly| still| a bit| so)? $/i
const self = /\b(?:i|i'm|i've|i'd|i'll|me|my|myself|we|we're|we've)\b/i
const elseBefore = lazyPattern(
  String.raw`\b(?:${somebodyElse.replace('|is|are|was|were|my|because', '')}|being|stag|hen|party ?goers|fans|guests)\b`,
  'i',
)
/** “My blood pressure is …” */
const otherIs =
  /\b(?:is|are|was|were|been|gets?|got|goes|went|has|have)(?: (?:\w+ly|still|now|also|just|so|too|as|a bit|very))* $/i
/** “I got to bed at four, was …”: the author goes on. */
const goesOn = /(?:\b(?:i|we|bed)\b|^\W*got )[^,;.!?]{1,40}(?:,|,? and) w(?:as|ere) (?:still )?$/i
const attributive =
  /\b(?:an?|the|some|another|every|this|that|these|those|two|three|many|most|any|our|your|his|her|their|of|for|with)\s$/i
/** Things, of which there is *a* or *another*. */
const consumed = / (?:before|at lunch|on my break|still in)\b/
/** *Gin still in me*: whose it is stands in the words. */
const inMe = / (?:in me|(?:in|on) my (?:system|breath))$/
const otherPeople =
  /^ (?:pharmacists?|doctors?|nurses?|medics?|students?|people|patients?|staff|colleagues?|drivers?|teen\w*|guests?|customers?|lads?|dads?|mums?|men|women|freshers|revellers|clients|partygoers|workers|surgeons?|dentists?|employees)\b/i

/** Advice, rules, proceedings, and those who have left drink behind. */
const otherTopic =
  /\b(?:tips?|remed(?:y|ies)|cures?|myths?|evidence|prevent\w*|units (?:a|per) week|alcohol awareness|dry january|(?<!\b(?:not|near|barely|hardly|far from)(?: \w+)? )sober\w*|in recovery|rehab|addict\w*|alcoholi[sc]\w*|dependen\w+|detox|quit|stopped drinking|gave up|given up|years ago|decades ago|used to|as a student|when i was|at uni|back in (?:the day|\d)|in my (?:teens|twenties|20s)|helpline|samaritans|occupational health|practitioner health|struggl\w+|disciplin\w*|dismissed|sacked|struck off|tribunal|suspend\w*|convict\w*|arrest\w*|court|police|policy|guidance|standards|regulator\w*|gmc|gphc|nmc|gdc|goc|hcpc|whistle\w*|unsafe|fatigue|no breaks?|short[- ]staffed|understaffed|research|study|studies|survey|quiz|episode|film|series|drama|character|novel|april fool)\b/i
const noDrink =
  /(?:\b(?:without|not|never|no(?! sleep)|nobody|hardly|barely|cannot|nor|neither|zero|accused of|asked if|asks if|thinks? i'm|thought i was|look(?:s|ed)?|sounds?|pretend\w*|imagine|if|unless|whether|avoid|anti|worried about|instead of|rather than|than)|n't)(?:,? [\w'-]+){0,4}[ ,]*$/i
/** “I feel as if I were …”, “so tired that I might as well be …”. */
const simile =
  /\b(?:feel(?:s|ing)? like|felt like|as if|as though|might as well|almost|practically|tired|exhausted|knackered|no sleep|sleepless|sleep depriv\w+|lack of sleep|without sleep|equivalent|similar to|compared|effectively|functionally|emotionally|mentally)\b[^.!?;]{0,40}$/i
const onWhat = lazyPattern(
  String.raw`^ on (?!shift|call|duty|the (?:\w+ )?(?:ward|unit|job|floor|counter)|my|a (?:shift|ward|school|\w+day)|\w+days?|nights?|earl|lates?|take|this|icu|itu|labour|${beverage})\w`,
  'i',
)
const otherHangover =
  /\b(?:food|sugar|book|emotional|social|vulnerability|vaccine|booster|jab|covid|moderna|pfizer|conference|holiday|halloween|football|strictly|eurovision|match|election|screen|carb|migraine|travel|adrenaline|night[- ]?shift|nights?|shift|work|sleep|on[- ]call|anaesthetic|opioid|historical|colonial|regulatory|victorian|caffeine|chocolate|cake|post[- ]\w+)[ -]$/i
const hangoverThing =
  /^(?:'s)? (?:from (?:the )?(?:pandemic|covid|brexit|old|days|previous|last year|\d|a time|lockdown)|of (?:the|a|old)|kits?|tablets?|drinks?|food|tips|effects?|sachets?|patch(?:es)?|iv|drip|aisle|season|free|rescue|pack|bag|survival|science|products?)\b/i
/** “Wasted trip”, “drunk tea”: the word belongs to what follows. */
const standsAlone =
  /^(?:\W*$|[ ]*[^\w\s]|[ ](?:last|yesterday|today|tonight|this|at work|on shift|on call|on the ward|but|opening|checking|doing|dispensing|working|again|rn|right now|lol|tbh|haha\w*|in (?:clinic|work|the dispensary)|behind the|before (?:work|my|clinic)|at (?:the|a|my|our) (?:\w+ )?(?:wedding|party|do|pub|hen|stag|races|festival|match|club|rave)|after (?:the|a|my|our|last night's|[\w-]+'s) (?:\w+ )?(?:wedding|party|do|hen|stag|night out|races|festival|gig|barbecue|bbq|christening|leaving do)\b|after (?:\w+ ){1,3}(?:pints|beers|gins|glasses|bottles|cocktails|shots)\b|for (?:work|my shift)|while|whilst|till|until|from last night|and (?:on (?:call|shift|duty)|nobody|no one|checking|in charge|working|i|it's|still|at work))\b)/i
const drinkCue =
  /\b(?:last night|night out|drink(?:s|ing)?|gins?|wines?|vodkas?|beers?|pints?|tequilas?|proseccos?|ciders?|cocktails?|jager\w*|party|wedding|after ?party|rave|bender|hen do|stag do|christmas do|works? do|xmas do|leaving do|pub|club|festival|weed|joint|edibles?|booze\w*|alcohol|brunch|out out|headache|head is|bacon|berocca|dioralyte|vom\w*|sick bowl|never again|bed at|in at [1-6] ?am|(?:till|until) [1-6] ?am)\b|[🍻🍷🍺🍸🥂🍹🥴🤢🤮]/iu
const plainState =
  /^(?:stoned|tipsy|bladdered|paralytic|legless|sloshed|pilled|coked|head like|hanging out of|rough as|over the limit|off my|on a comedown|on the sauce|under the)/i

/** “High as a kite: our crew flew …”: a headline on what flies or climbs. */
const punned =
  /^(?::| [–—-]) (?=[^.!?]{0,80}\b(?:air ambulances?|helicopters?|helipads?|drones?|balloons?|flights?|fl(?:y|ies|ew|ying)|pilots?|sky ?div\w*|wing ?walk\w*|abseil\w*|parachut\w*|zip ?wires?|climb\w*|kites?)\b)(?![^.!?]*\b(?:i|i'm|me|my|us|we|we're|tonight|whole|entire)\b)/i

/** “So glad that I am off until Tuesday”: what they name they do not do today. */
const isOff = /\b(?:i am|i'm|i was) (?:now )?off (?:work )?(?:until|till)\b/i

/** Whether authors say that they are unfit, in jest or not, and at work. */
export function isUnfitAtWork(hit: LexiconHit, near: Nearby): boolean {
  const { at } = hit
  const { previous, before, after, next } = near
  const sentence = `${before}${at.value}${after}`
  const wide = `${previous} ${sentence} ${next}`
  if (otherTopic.test(wide) || noDrink.test(before) || isOff.test(sentence)) return false
  if (simile.test(before) && !drinkCue.test(before)) return false
  if (!isOwn(hit, near) || !isState(hit, near)) return false
  return [sentence, next, previous].some((text) => atWork.test(text.replaceAll(offWork, '…')))
}

function isOwn({ term, phrase }: LexiconHit, { before, after }: Nearby): boolean {
  const has = term.sense === 'hangover' ? iHave : iAm
  if (has.test(before)) return true
  if (anyoneElse.test(before)) return true
  // “Hungover? We are open.”
  if (/^[^.!]*\?/.test(after)) return false
  if (clipped.test(before)) return true
  if (elseBefore.test(before) || (otherIs.test(before) && !goesOn.test(before))) return false
  if (withoutI.test(before) || inMe.test(phrase)) return true
  return term.sense !== 'state' && self.test(term.sense === 'sure' ? `${before} ${after}` : before)
}

function isState({ at, term, phrase }: LexiconHit, near: Nearby): boolean {
  const { previous, before, after, next } = near
  if (onWhat.test(after)) return false
  if (phrase === 'high as a kite' && punned.test(after)) return false
  if (term.sense === 'hangover') return !otherHangover.test(before) && !hangoverThing.test(after)
  if ((attributive.test(before) && !consumed.test(phrase)) || otherPeople.test(after)) return false
  if (term.sense === 'sure' || /\bcame (?:in)?to (?:work|clinic) $/i.test(before)) return true
  if (!standsAlone.test(after)) return false
  return (
    plainState.test(phrase) || drinkCue.test(`${previous} ${before}${at.value}${after} ${next}`)
  )
}
