import { lazyPattern, makePattern, type Range } from 'professional/rule'
import { namesIllness } from './health-states.ts'

/** What people bring who come to give. */
const gift =
  '(?:cheques?|donations?|hampers?|bouquets?|flowers|cakes?|cupcakes|biscuits|chocolates|doughnuts|samosas|brownies|mince pies|scones|pizzas?|Easter eggs|fresh eggs|toys|teddies|teddy bears|(?:Christmas|birthday) presents|gifts|(?:knitted|woolly|bobble) hats|hats|cards|\\d+ letters|blankets|books|tickets|posters|leaflets|harvest \\w+|Christmas tree|choir|(?:brass|steel|jazz) band|carol singers|camera crew|film crew|goody bags)'
const ourPeople =
  '(?:us(?: all)?|everyone|(?:(?:the|our|all|every) )(?:[\\w-]+ ){0,2}?(?:wards?|team|units?|clinic|surgery|pharmacy|practice|hospice|nurses|staff|doctors|children|residents|patients|food ?bank|appeal|raffle|tombola|garden|waiting room|reception|library))'
const held =
  '(?:trays?|box(?:es)?|baskets?|crates?|bags?|tins?|plates?|bunch(?:es)?|pots?|jars?|stacks?|armfuls?|bootfuls?|vans?)'
/** Things of a building, which tradespeople see to. */
const fixture =
  '(?:lifts?|boiler|doors?|lights?|lighting|heating|radiators?|wi-?fi|computers?|printers?|photocopier|phones|phone lines?|alarms?|fridges?|freezer|roof|windows|carpets?|signs?|till|TV|television|gutters?|drains?|leaks?|toilets?|sinks?|taps?|kettle|dishwasher|coffee machine|vending machine|extinguishers?|sprinklers?|generator|air con(?:ditioning)?|ceiling|shutters?|fence|piano|clock|furniture|recycling|toys|books|leaflets|posters|chairs|parcels?|meters?|waiting room|tombola|keys|bins?|lawn)'
const an = '(?:(?:an?|the|some|our|more|two|three|four|five|six|ten|\\d+) )?(?:[\\w-]+ ){0,3}?'

/** What somebody comes to do for the place, or for those who work there. */
const done = [
  String.raw`to (?:officially |formally |help |kindly )?(?:open|launch|unveil|bless|tour|judge|lead|switch on|celebrate|film|photograph|entertain|rededicate|plant|cut|run|chair|perform|sing|congratulate|announce|promote|plan)(?= (?:in|at|on|for|with|to|carols?|songs|prayers|(?:the|our|us|this|next|all|some|an?) (?!(?:[\w-]+ )?(?:birth|pregnancy|caesarean|c-section|bottles?|caps?|lid|blister|packet|stitches)\b)))`,
  String.raw`to (?:help )?(?:fix|repair|mend|service|install|inspect|unblock|replace|collect|pick up|deliver|drop off|return|borrow|paint|clean|tune|empty|fit|check|measure|decorate|read) ${an}${fixture}`,
  String.raw`to (?:(?:offer|give|bring|lend|hand|donate|deliver)(?: (?:to|for|in|over))? ${ourPeople}|(?:show|present) ${ourPeople}(?! (?:his|her|their|an?|the)\b)|read (?:stories|poems|to) )`,
  String.raw`to (?:deliver|install|fit|collect) (?:our|the) (?:new|old|spare|broken) [\w-]+`,
  String.raw`to (?:stop|find) (?:the|a|our) (?:[\w-]+ )?(?:flood|leak|smell|draught)`,
  String.raw`to (?:look at|view|inspect|admire|photograph) (?:the|our) (?:[\w-]+ ){0,2}?(?:plans?|parking|car park|buildings?|site|garden|refurbishment|extension|artwork|mural|work)`,
  String.raw`to (?:use|borrow|tune|move) (?:the|our) (?:photocopier|printer|hall|car park|ladder|piano|kettle|projector)`,
  String.raw`to (?:welcome|support|help|encourage|cheer on) (?:us|(?:the|our) (?:[\w-]+ )?(?:teams?|staff|nurses|volunteers|visitors|pupils|campaign|appeal|launch))`,
  String.raw`with (?:an?|some|the|\d+) (?!(?:[\w-]+ ){0,2}?(?:questions?|complaints?|quer(?:y|ies)|messages?|prescriptions?|letters?|forms?|samples?|requests?|problems?|lists?|appointments?|referrals?|notes?|news|request) )(?:[\w-]+ ){1,3}for (?:the|our|all the) (?:[\w-]+ )?(?:nurses|team|staff|ward|waiting room|food ?bank|raffle|tombola|children|porters|cleaners)`,
  String.raw`to (?:donate|deliver|drop off|hand over|hand out|present|bring(?: in)?|offer|give out) ${an}${gift}`,
  String.raw`(?:with|bearing|bringing|carrying) ${an}(?:${gift}|${held}(?: of (?:[\w-]+ ){0,3}?[\w-]+)? for ${ourPeople})`,
  String.raw`for (?:an? |the |our )?(?:[\w-]+ ){0,2}?(?:tour|look (?:a?round)|go (?:on|with) (?:the|our) (?:[\w-]+ ){0,2}?(?:dumm(?:y|ies)|manikin|mannequin|simulator|exercise bike|smoothie bike|piano|tombola)|photos?(?! of)|photo ?call|opening|ceremony|launch|quiz|fete|rehearsal|chat with (?:the|our) (?:team|staff|nurses))`,
  String.raw`to (?:hear|learn|see|find out) (?:how|what) (?:we|you|our|staff|nurses|pharmacists|pharmacies|the (?:[\w-]+ )?(?:clinic|team|ward|service))(?! (?:his|her|their)\b)`,
  String.raw`to meet (?:us|staff|(?:the|our) (?:[\w-]+ )?(?:team|staff|nurses|volunteers|patients)|patients)`,
  String.raw`to see (?:round|where we|what we do|for (?:him|her)self|(?:the|our) (?:refurbished|garden|building|volunteers|new (?!nurse|doctor|GP|dentist|physio|pharmacist|midwife|consultant|clinic|hygienist)))`,
  String.raw`to (?:say|tell us|let us know) (?:(?:that )?(?:we(?: had| have|['’]d|['’]ve) (?:won|been (?:nominated|shortlisted|voted|named|chosen|picked|selected)|left (?:our|the|a))|(?:he|she|they)(?: had| has| have|['’]d) found our|our (?:[\w-]+ )?(?:window|display|entry|car park|sign|alarm|lights?) )|well done|happy (?:birthday|Christmas))`,
  String.raw`to ask (?:if|whether) (?:we (?:would|could|will|can|might) (?:sponsor|host|join|take part|support|display|put up|lend(?! (?:him|her|them)))|our (?:hall|room|car park|team|garden|window))`,
].join('|')
/** What somebody comes to speak of; it may be their own health, so that what follows still counts. */
const said = [
  String.raw`to (?:talk|speak|chat)(?: (?:to|with) (?:us|staff|(?:the|our) (?:[\w-]+ )?(?:staff|team|nurses|doctors|trainees|students|patients|board)))? (?:about|on)(?! (?:his|her|their|him|hers|an?)\b)`,
  String.raw`to (?:talk|speak|listen) (?:to|with) (?:staff|(?:the|our) (?:[\w-]+ )?(?:staff|team|trainees|students|patients|board))\b`,
  String.raw`to (?:hear|learn|find out)(?: more)? (?:about|from|how|what|why)(?! (?:his|her|their|he|she)\b)`,
].join('|')

const comes = String.raw`\b(?:c[ao]mes?|coming|call(?:s|ed)|rang|rings|phone[sd]|popp(?:ed|ing)|pops|dropp(?:ed|ing)|drops|walk(?:ed|s)|turn(?:ed|s) up|arrived|visit(?:s|ed)|stopped by|joined us|(?:was|is|are|were|be) (?:here|in|at|on|with))\b[^.!?;]{0,70}? `
const comesToDo = lazyPattern(String.raw`${comes}(?<errand>${done})\b`, 'i')
const comesToSay = lazyPattern(String.raw`${comes}(?<errand>${said})`, 'i')
const gives = lazyPattern(
  String.raw`\b(?:gave|brought|handed|donated|left|offered|lent|made|baked|knitted)(?: (?:in|over|out|to|for))? ${ourPeople} ${an}(?:${gift}|${held} of (?:[\w-]+ ){0,2}?${gift}|chairs|tables)\b`,
  'i',
)

const body =
  '(?:knees?|hips?|legs?|foot|feet|toes?|arms?|wrists?|ankles?|back|neck|shoulders?|chest|heart|liver|kidneys?|lungs?|eyes|teeth|tooth|skin|moles?|rash|lump|piles|bowels?|bladder|prostate|breasts?|stomach|tummy|throat|nose|ribs?|jaw|fingers?|veins?|spine)'
/** Whatever brought them, this is why somebody looked at them. */
const ailing = makePattern(
  String.raw`\b(?:(?:his|her|their) (?:[\w-]+ )?${body}|(?:broken|fractured|sprained|swollen|bleeding|sore|painful|bad) (?:[\w-]+ )?${body}|fractured|sprained|bleeding|burnt|pains?|(?<!\bsee )for (?:him|her)self|about (?:his|her|their))\b`,
  'i',
)
/** Nobody gives these: they are looked at. */
const looked =
  /\b(?:samples?|specimens?|urine|wee|stools?|poo|sputum|swabs?|needles?|syringes?|sharps|tablets|pills|capsules|medicines?|medication|insulin|inhalers?|drugs?|kidneys?|liver|marrow|stem cells|sperm|plasma|blood(?! (?:fridge|bank|bikes?|donor|donation)))\b|\b(?:up|in|on|down|inside|under|stuck) (?:his|her|their)\b/i
const clauseEnd = /[,.!?;]| (?:and|but|that|which|who|because|so|as|since|after|before|then) /

/**
 * What business brought somebody, who is no patient for it, as a stretch of the words behind them:
 * *came to open our clinic*, *walked in with a cheque*. What is named there is nothing of theirs.
 */
export function errandIn(after: string): Range | undefined {
  if (ailing.test(after)) return undefined
  const found = comesToDo.exec(after) ?? gives.exec(after)
  if (!found) return undefined
  const { start, end: to } = placeOf(found)
  const end = to + clauseLength(after.slice(to))
  return looked.test(after.slice(start, end)) ? undefined : { start, end }
}

/** Where the business itself stands, without the coming. */
function placeOf({ 0: words, index, groups }: RegExpExecArray): Range {
  const end = index + words.length
  return { start: end - (groups?.['errand'] ?? words).length, end }
}

function clauseLength(rest: string): number {
  const end = rest.search(clauseEnd)
  return end < 0 ? rest.length : end
}

const place =
  '(?:wards?|hospitals?|hospice|clinics?|surgery|surgeries|pharmacy|pharmacies|practice|care home|unit|department|waiting room|centre)'
/** Where nobody goes but for themselves. */
const clinicOfKind =
  '(?![^.!?;]{0,40}\\b(?:pain|memory|fertility|methadone|drugs?|alcohol|sexual|diabet\\w+|asthma|antenatal|cancer|chemo\\w*|dialysis|IVF|HIV|GUM|weight|anxiety|depression|leg|foot|eye|hearing|skin|breast) (?:health )?(?:clinic|unit|service|centre))'
const visits = lazyPattern(
  String.raw`^[^.!?;]{0,60}?\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?) ${clinicOfKind}(?:the|our|a|an|every|all|two|three|four|[A-Z][\w’'-]+) (?:[\w’'-]+ ){0,4}?${place}\b`,
  'i',
)
/** What those who are known in a place do for it, and how their work ends or begins. */
const deeds = [
  'retire[sd]? (?:today|tomorrow|this|next|last|on|after|at|from|in)',
  'will (?:be )?(?:bless|open|unveil|lead|judge|launch|switch|visit|join|sing|play|run)(?:ing)?',
  'will be (?:in|at) (?:the|our) (?:[\\w-]+ )?chapel',
  'opened (?:our|the|an?) (?:[\\w-]+ ){0,3}?(?:clinics?|wards?|units?|wings?|surgery|pharmacy|garden|fete|fair|buildings?|centre|room|hospice|extension|event|day|exhibition)',
  '(?:unveiled|launched|blessed|judged|toured|donated|lent|led) (?:us|an?|the|our|carols?|prayers|worship|songs)',
  'raised (?:over|more|almost|nearly|funds|money|£|\\d)[\\d,]*',
  'joined (?:our (?:[\\w-]+ )?(?:team|nurses|staff|choir|volunteers)|us (?:for|to))',
  'sent (?:us|(?:(?!(?:the|him|her|them)\\b)[\\w-]+ ){1,3}(?:to|for) (?:us|the|our))',
  '(?:built|baked|knitted|cooked|organised|hosts?|hosted|chairs|chaired|welcom(?:es|ed)|supports|supported|performed|praised|ploughed|helped) (?:us|an?|the|our|some|more|£ ?[\\d,]+|\\d+|(?!\\w+sel(?:f|ves)\\b)\\w+ (?:to|for) (?:us|the|our))',
  '(?:played|sang|performed|preached|busked|busks) (?:in|at|on|for|to|carols?|songs)',
  'handed out',
  'cut the (?:ribbon|tape|cake|first|turf)',
  'dropped off (?:an?|the|some|our|\\d+)? ?(?:[\\w-]+ ){0,3}?(?:for (?:the|our|us)|to (?:the|our|us))',
  '(?:brought|brings) (?:his|her|their) (?:pupils|class|choir|school|students|scouts|brownies|cubs|parishioners|players)',
  '(?:brought|left|made|gave) (?:us )?(?:an?|the|some|\\d+) (?:[\\w-]+ ){0,3}?(?:for (?:the|our|us)|to (?:the|our|us)|outside) ',
  `gave ${ourPeople} an? (?:[\\w-]+ )?(?:talk|gold|silver|award|prize|concert|lift|speech|reading|blessing|demonstration)`,
  '(?:lets?|is letting|are letting) us',
  '(?:is|was) (?:our|the) (?:[\\w-]+ )?(?:guest|speaker|patron|Santa|judge|host)',
  'spoke at',
  'signed (?:every|autographs|books|shirts)',
  'delivers? to (?:us|our|this|the)',
  '(?:finish|complet|start)(?:ed|es|s) (?:his|her|their) (?:\\w+ )?(?:training|apprenticeship|placement|course) as',
].join('|')
const deed = lazyPattern(String.raw`^[^.!?;]{0,60}?\b(?:${deeds})(?![\w-])`, 'i')
/** Who holds an office comes to a clinic on business. */
const office =
  /\b(?:MPs?|MSP|member of parliament|(?:deputy )?(?:lord |lady )?may(?:or|oress)|lord provost|councillor|chair of the [\w ]{0,20}council|lord lieutenant|high sheriff|(?:arch)?bishop|baroness|duke|duchess|ambassador|police (?:and crime )?commissioner|footballer|goalkeeper|olympian|paralympian|gold medallist|newsreader|pop star)\b/i
const comesTo = lazyPattern(
  String.raw`^[^.!?;]{0,40}?\b(?:(?:came|comes|coming|popped|dropped|called) (?:in)?to|spent (?:the|an?) (?:[\w-]+ )?(?:morning|afternoon|day|hour) (?:on|in|at)) ${clinicOfKind}(?:the|our|this) (?:[\w’'-]+ ){0,3}?(?:wards?|hospital|hospice|clinic|surgery|pharmacy|practice|care home)\b`,
  'i',
)

/** The same of somebody whom a place knows by what they do, and who visits as such. */
export function publicErrandIn(words: string, after: string): Range | undefined {
  const errand = errandIn(after)
  if (errand || ailing.test(after)) return errand
  if (looked.test(after)) return undefined
  const done = deed.exec(after)
  if (done) {
    const { start, end } = placeOf(done)
    // “Retires with MS”
    return { start, end: end + clauseLength(after.slice(end).replace(/ with .*/s, '')) }
  }
  const found =
    comesToSay.exec(after) ??
    visits.exec(after) ??
    (office.test(words) ? comesTo.exec(after) : undefined)
  return found ? placeOf(found) : undefined
}

/** Acts of coming, which say nothing of why, and the building, which is an operation as well. */
const coming =
  /^(?:came|come|coming|comes|popp\w+|pops|walk\w+|dropped|was in|turned up|in again|rang|phoned|on the phone|surgery)\b/i

export function isOnlyComing(cue: string): boolean {
  return coming.test(cue)
}

const worse = /\b(?:worse|poorly|unwell|ill|in tears|MS|MND|dying)\b/

/** Whether somebody is unwell, in words that no list of illnesses has. */
export function ails(text: string): boolean {
  return ailing.test(text) || worse.test(text) || looked.test(text) || namesIllness(text)
}
