import { type ClueRows, lazy, lazyPattern, makePattern, type Range } from 'professional/rule'
import { type Alternative, alternatives } from './alternatives.ts'
import { anyClues, patternClues } from './pattern-clues.ts'
import { straighten } from './surroundings.ts'
import { withoutTags } from './trailing-tags.ts'

const symptom =
  "(?:sore throats?|throat|(?:tension |cluster )?headaches?|migraines?|coughs?|colds?(?! (?:mornings?|weather|days?|nights?|snap|spell|winters?|water|drinks?|house|homes?|rooms?|callers?|feet|hands|start))|flu|fevers?|(?:high )?temperature|ear ?aches?|tooth ?aches?|(?:gum |tooth |dental )?abscess(?:es)?|sore gums|bleeding gums|bad back|whooping cough|hand,? foot and mouth|croup|bronchiolitis|tonsillitis|shingles|mastitis|(?:lower )?back ?(?:pain|ache)|(?:neck|shoulder|hip|foot|heel|hand|wrist|elbow|jaw|nerve|leg|breast|pelvic|tooth|ear|ovulation|anal|tendon) pain|stiff neck|dry mouth|hiccups|itch(?:ing|y skin)|snoring|dry eyes|watering eyes|swollen (?:glands|ankles|feet)|sore (?:tongue|eyes|muscles)|hot flushes|night sweats|palpitations|(?:stomach|tummy) ?(?:aches?|pains?|bugs?|upsets?|cramps?)|period (?:pains?|cramps)|joint pains?|knee pain|muscle (?:pains?|cramps?|aches?)|diarrhoea|(?<=\\b(?:got|have|having|had|with|bout of|dose of|case of|attack of|touch of) )the (?:runs|trots|squits)(?! (?:of|on|in|at|this|that|we|for|to|from)\\b)|(?:dicky|dodgy|gippy|gyppy) (?:tummy|stomach)|vomiting|constipation|indigestion|heartburn|acid reflux|hay ?fever|rash(?:es)?|sunburn|(?:insect )?(?:bites?|stings?)|sprains?|(?:minor )?burns?|nose ?bleeds?|conjunctivitis|sticky eyes?|cystitis|UTIs?|thrush|blisters?|nausea|morning sickness|dizziness|blocked nose|congestion|sinusitis|sinus pain|teething|colic|cold sores?|mouth ulcers?|bloating|piles|haemorrhoids|sciatica|nappy rash|chicken ?pox|dehydration|norovirus|food poisoning|heat rash|heat exhaustion|cramps?|eczema|insomnia|ingrown toenails?|verrucas?|warts?|nits|head lice|threadworms?|sprained (?:ankle|wrist|knee|finger)|athlete's foot)"
const helping =
  '(?:treat|treating|treats|ease|easing|eases|relieve|relieving|soothe|soothing|manage|managing|calm|calming|deal with|dealing with|cope with|coping with|get rid of|getting rid of|beat|beating|cure|curing|fix|fixing|help with|shift|tackle|tackling|remed(?:y|ies) for|relief (?:for|from)|tips for|cures? for|hacks? for|self[- ]?care for|what helps|do (?:about|for|if you have))'

/** An announcement of what to do for a symptom. */
const announcedRows: readonly Alternative[] = [
  [
    /treat|\beas(?:e|ing)|reliev|sooth|manag|calm|deal|cop(?:e|ing) with|rid of|beat|cur(?:e|ing)|fix|help with|shift|tackl|remed|relief|tips|hack|self.?care|what helps|do (?:about|for|if you have)/i,
    String.raw`\b${helping}(?: (?:a|an|your|the|that|this|those|any|their|mild|bad|nasty|common|simple|stubborn|child's|baby's|dry|tickly|winter|painful|of|symptoms|with|and)){0,4} (?:\w+ and )?${symptom}\b`,
  ],
  [
    /at home|remed|self.?care|relief|tips|hack/i,
    String.raw`\b${symptom}(?: and \w+)? ?(?:at home|remed(?:y|ies)|self[- ]?care|relief|tips|hacks?)\b`,
  ],
  [
    /(?:^|\n|[.!?] )(?:got|have|having|suffering|struggling|down with|woken with|for)\b/im,
    String.raw`(?:^|\n|[.!?] )(?:got|have|having|suffering (?:with|from)|struggling with|down with|woken with|for)(?: (?:a|an|the|that|your|mild|bad|nasty|bout of|dose of|touch of))* ${symptom}\s*[?:,–—-]`,
  ],
  [
    /[?:–—]|-\s/,
    String.raw`(?:^|\n)\W{0,4}(?:(?!the )\w+ )?(?:(?:bout|dose|case|attack|touch) of )?${symptom}\s*(?:[?:–—]|-\s)`,
  ],
]
const announced = alternatives(announcedRows, 'im')
const titledSource = String.raw`(?:^|\n)(?:(?:mild|simple|common|dry|tickly|sore|bad) )?${symptom}\s*\n`
const titled = lazyPattern(titledSource, 'i')
/** The same of what was named before. */
const atHome =
  /\b(?:treat|ease|relieve|soothe|look after|manage|help)(?: (?:it|this|them|these|yourself|symptoms|(?:the|your) \w+(?: pain)?))?(?: and \w+ \w+)? (?:yourself|at home)\b|\b(?:what|things) (?:you can|to) (?:do|try)\b|\bself[- ]?care\b|\bwhat helps\b|\btry these\b/i
const anySymptom = lazyPattern(String.raw`\b${symptom}\b`, 'i')
const things = String.raw`(?:drink(?:ing)?|rest(?:ing)?|take|taking|gargl(?:e|ing)|suck(?:ing)?|apply(?:ing)?|put(?:ting)?|use|using|try|trying|keep|bath(?:e|ing)|soak(?:ing)?|sip(?:ping)?|eat|eating|avoid(?:ing)?|stretch(?:ing)?|wrap(?:ping)?|raise|massag(?:e|ing)|rinse|cool|run|stay|breathe|inhale|inhaling|sleep|lie|wash|dab|rub|steam|paracetamol|ibuprofen|honey|plenty of|lots of)\b`
const doingSource = String.raw`(?:^|[.!?:;,•–—\n-]\s*|\b(?:and|then|or|to|can|could|should|also|by) |\d[.)]?\s+)${things}`
const doing = lazyPattern(doingSource, 'im')
/** Sentences that tell people what to do. */
const orders = lazy(() => makePattern(String.raw`(?:^|[.!]\s)${things} `, 'gim'))
const leastTold = 3
/** Things that people do for themselves, one kind a line. */
const remedies = [
  // Common words first, as many as may be there without another kind.
  String.raw`\b(?:sip|sips|sipping|drink|drinking|drinks|plenty|lots|glass(?:es)?|fluids)\b(?: (?:of|plenty|lots|little|small|flat|big|a|the|some|more|cold|warm)){0,4}(?: (?:water|fluids|drinks?|squash|lemonade))?`,
  String.raw`\b(?:rest|resting|lie down|dark(?:ened)? room|stay (?:at )?home|home until|early night|duvet|sofa|sleep(?:ing)? (?:on|with|propped))\b`,
  String.raw`\b(?:keep moving|wash (?:with|your|the|it)|soap|oats|cotton|short nails|own towel|vest|moisturis\w+|vaseline|barrier cream)\b`,
  String.raw`\b(?:paracetamol|ibuprofen|calpol|nurofen|painkillers?|anti-?histamines?|calamine|ibuprofen gel)\b`,
  String.raw`\b(?:gargl\w+|(?:salt|salty) ?water|rins(?:e|es|ing)|clove oil|soft toothbrush)\b`,
  String.raw`\b(?:honey|ice loll(?:y|ies)|lozenges?|ginger|steam(?:y|ing)?)\b`,
  String.raw`\b(?:(?:cold|warm|cool|damp) (?:flannel|compress|pack|cloth|bath|water)s?|flannel|hot water bottle|ice pack|bag of (?:frozen )?peas|wheat bag|cling film)\b`,
  String.raw`\b(?:prop(?:ped)? (?:\w+ )?up|pillows?|head (?:raised|up)|cushions?|raise (?:your|the|it)|keep (?:it|your \w+) (?:up|raised|elevated))\b`,
  String.raw`\b(?:(?:plain|dry|soft) (?:food|toast|rice|crackers|biscuits)|toast|crackers|(?:avoid|skip|stay off|steer clear of|cut out|no|off) (?:anything )?(?:\w+ ){0,2}(?:dairy|coffee|caffeine|wine|alcohol|sugary?|spicy|food|drinks?|cold food))\b`,
]
const kinds = remedies.map((source) => lazyPattern(source, 'i'))
const leastKinds = 4
/** What else the items of a list tell people to do. */
const listed = [
  String.raw`\b(?:hot (?:wash|cycle)|wash(?:ed|ing)? (?:your |the |all )?(?:hands|bedding|towels|sheets)|hands washed|(?:clean|own|separate) towels?|bedding|off (?:school|nursery|work)|home (?:until|till|for)|showers?|baths?)\b`,
  String.raw`\b(?:bandages?|conditioner|comb(?:ing)?|cotton wool|balm|sunglasses|windows (?:shut|closed)|plasters?|nasal spray|without (?:a )?nappy|heat (?:on|pad|pack)|leg up|elevat\w+|pat,? (?:do not|don't) rub|contact lenses)\b`,
  String.raw`\b(?:(?:gentle|slow) (?:circles|walks?|stretch\w*|movements?)|quiet (?:voice|day)|loose clothes|early (?:bed|night)|cuddles|short nails|day off)\b`,
]
const listedKinds = [...remedies, ...listed].map((source) => lazyPattern(source, 'i'))
const leastListedKinds = 3
const leastItems = 4
const longestItem = 70
/** A symptom that is no more than the name of what is offered or taught. */
const otherSymptom =
  /^(?: (?:clinic|service|course|jabs?|vaccin\w+|pandemic|research|awareness|week|season|charity|first aid)|-)/i

/** Tips to stay fit, and recipes, give no one a diagnosis to miss. */
const fitness =
  /\b(?:exercises?|stretches|workouts?|yoga|pilates|recipes?|diet|healthy eating|5 a day|fitness|training plan)\b/i

/** What most nets say; the pattern of all that one can say is long. */
const plainNet = /\b(?:GPs?|doctors?|pharmacists?|pharmacy|nurses?|dentists?|helplines?)\b/i
const net =
  /(?<![\d.,£$€])(?:111|999|911|112)(?!%|[.,]?\d)|\bA&E\b|\b(?:GPs?|doctors?|pharmacists?|pharmacy|chemists?|nurses?|midwi(?:fe|ves)|health visitors?|dentists?|opticians?|optometrists?|physicians?|specialists?|clinics?|surgery|surgeries|hospitals?|ambulance|urgent\w*|emergenc\w+|samaritans|helplines?)\b|\b(?:seek|get|ask for|need) (?:\w+ )?(?:help|advice|medical|care|treatment|checked)\b|\bmedical (?:advice|help|attention|care)\b|\b(?:speak|talk) to\b|\bget (?:it|them|yourself|him|her|this|that) (?:checked|seen|looked)|\bif (?:it|they|you|your|the|this|that|symptoms?|things|pain|he|she|a|an|there)\b[^.!?]{0,60}\b(?:worse\w*|lasts?|(?:don't|do not)(?! (?:worry|panic|stress|fret))|doesn't|does not|isn't|aren't|(?<!do )not|persists?|still|longer|severe|high|concerned|worried|unsure)\b|\bget(?:s|ting)? worse\b|\bmore than (?:\d+|a|two|three|a few) (?:hours?|days?|weeks?)\b/i

const dangerRows: readonly Alternative[] = [
  [
    /chest|left arm|jaw/i,
    String.raw`\bchest pains?\b|\bpains? (?:in|across|around|through|right across|all over) (?:your|the|my|his|her|their) chest\b|\bpains? (?:is |that's )?(?:going|spreading|radiating|shooting|travelling) (?:down|into|up|to|through) (?:your|the|my|his|her|their) (?:left arm|jaw)\b|\b(?:tight(?:ness in (?:your|the))? chest|chest tightness|crushing chest)\b|\b(?:tight(?:ness|ening)|pressure|heaviness|heavy (?:feeling|weight)|squeezing(?: feeling)?|crushing(?: feeling| pain| weight)?|vice|ach(?:e|ing)|pain) (?:in|across|on|around|round|right across|all across) (?:your|the|my|his|her) chest\b(?! (?:wall|clinic|drain|x-?rays?|ward|team|unit|hospital|freezer|press)| during (?:the|your|a|this) (?:\w+ )?(?:test|scan|procedure|infusion))|\bchest (?:that )?(?:just |suddenly )?(?:feels?|is|goes|gone|has gone|got)? ?(?:like )?(?:it's |it is )?(?:being )?(?:really |all |so )?(?:tight(?:ening)?|heavy|squeezed|crushed|in a vice)(?! (?:fit|binder|strap|band))\b|(?:^|[.!?] |feel(?:ing|s)? )tight across (?:your|the|my) chest\b`,
  ],
  [
    /breath/i,
    String.raw`\b(?:can't|cannot|can not|struggling to|hard to|unable to) (?:breathe|catch (?:your|my|their) breath)\b|\bbreathless at rest\b`,
  ],
  [
    /neck|rash/i,
    String.raw`\bstiff neck(?:,| and| &| with| plus) (?:a )?(?:\w+ )?(?:rash|fever|headache|temperature)\b|\bheadache (?:and|with|plus) (?:a )?(?:\w+ )?stiff neck\b|\brash (?:that|which) (?:doesn't|does not|won't|will not) (?:fade|go|disappear)\b`,
  ],
  [
    /droop|slur|numb|weak|one side/i,
    String.raw`\bfac(?:e|ial) (?:(?:is|has|just|gone|went|looks|feels|suddenly|a bit) ){0,3}droop\w*|\bdroop(?:y|ing|ed) (?:face|mouth|smile)\b|\bone side of (?:your|the|my|his|her|their) (?:face|mouth)\b|\bslurred speech\b|\bslurring\b|\bnumb(?:ness)? (?:down|on|in|all down) one (?:side|arm)\b|\bweak(?:ness)? (?:down|on|in) one (?:side|arm)\b`,
  ],
  [
    /blood|black|tarry/i,
    String.raw`\b(?:cough|spit|vomit|throw|bring|pass|pee|wee|poo|bringing|brought)(?:ing|ed|s|ting)?(?: up)?(?: (?:some|fresh|bright red|a (?:bit|little|lot|drop|few \w+) of|(?:specks|flecks|streaks|spots) of)){0,2} blood\b|\bblood (?:in (?:your|the|my|his|her|their) (?:poo|stools?|urine|pee|wee|sick|vomit|phlegm|spit|sputum|nappy|loo|toilet(?: bowl)?)|(?:when(?:ever)?|every time|each time|after) (?:you|i|he|she|they)(?:'ve|'re)? (?:cough|wee|pee|poo|been to the (?:loo|toilet)|go (?:to the (?:loo|toilet)|for a (?:poo|wee|number two))|throw up|spit|wipe)\w*|when(?:ever)? (?:you|i) go(?= (?:is|can|that|isn't|means|in the)|[?,.]))\b|\b(?:black|tarry)(?:,? tarry| sticky)? (?:stools?|poo|poos)\b`,
  ],
  [/suicidal/i, String.raw`\bsuicidal\b`],
  [
    /weight/i,
    String.raw`\b(?:losing|lost|loss of) weight (?:without (?:trying|meaning to|dieting)|for no reason)\b|\bunexplained weight loss\b`,
  ],
  [
    /headache|thunderclap/i,
    String.raw`\bworst headache\b|\bsudden,? (?:(?:very|really|so) )?(?:severe|bad|terrible|awful|intense|blinding|agonising|excruciating|splitting|violent) head(?:ache|[ -]pain)s?\b|\bthunderclap (?:of an? |kind of |type of )?(?:headache|head ?pain|head|migraine)s?\b|\bheadaches? (?:that |which )?(?:just |suddenly )?(?:hits?|comes?|came|strikes?|struck)(?: on| you| me| her| him)? (?:suddenly|(?:out of|from) (?:nowhere|the blue)|like a (?:hammer|bolt|brick|train|thunder\w*)|in seconds)\b`,
  ],
  [
    /mov(?:e|ing|ement)|kick/i,
    String.raw`\bbab(?:y|ies)(?: is|'s|'s been| has been)? (?:not (?:moving|kicking)|(?:moving|kicking) less)\b|\bbaby (?:isn't|hasn't been|hasn't) (?:moving|moved|kicking|kicked)\b|\b(?:fewer|less|reduced) (?:kicks|(?:fetal |foetal |baby )movements?)\b`,
  ],
  [
    /numb|testic/i,
    String.raw`\bnumb(?:ness)? (?:between|around) (?:your|the|my|his|her|their) (?:legs|saddle|bum|bottom|groin|genitals|privates)\b|\bsudden(?: \w+)? (?:pain in (?:your|the|one|his|a) testicles?|testic(?:le|ular) pain)\b`,
  ],
  [
    /bab(?:y|ies)|newborn|infant|(?:day|week|month).old|wet nappy/i,
    String.raw`\b(?:bab(?:y|ies)|newborns?|infants?|(?:\w+)[- ](?:day|week)[- ]old|(?:one|two|three|[123])[- ]month[- ]old)\b(?:'s|'re)?(?: (?:is|was|are|now|feels?|has|had|have|with|a|got|and|&|very|really|running|boiling|roasting|under \d months|(?:(?:of|at|aged|only|just) )?\w+ (?:days?|weeks?)(?: old)?|(?:of|at|aged) \w+ months?(?: old)?|(?:a )?high))* (?:hot|fevers?|temperature|temp|burning up|floppy|grunting|breathing (?:very |really |so )?fast)\b|\b(?:newborns?|(?:\w+)[- ](?:day|week)[- ]old|(?:one|two|three|[123])[- ]month[- ]old)\b(?:'s)?(?: (?:[\w']+|&)){0,6} (?:3[89]|4[01])(?:\.\d)?(?! ?(?:weeks?|days?|%|ml|cm|inch))\b|\b(?:no|not had a|hasn't had a|without a) wet napp(?:y|ies)\b`,
  ],
  [
    /\blips?\b|throat|tongue|swollen/i,
    String.raw`\blips? (?:are |is |have |going |turn(?:ing|ed)? |gone )?blue\b|\bblue lips\b|\bswollen (?:lips|tongue|throat)\b|\bthroat (?:is )?(?:swelling|closing)\b`,
  ],
  [
    /menopaus|vision|sight|calf|calves|lump/i,
    String.raw`\blumps? in (?:your|my|her|his|the|a|one) (?:breast|boob|testicle|armpit)s?\b|\bbleeding after (?:the )?menopause\b|\bpost-?menopausal bleeding\b|\bsudden(?:ly)? (?:loss of|lost|losing) (?:your |my |his |her |their )?(?:vision|sight)\b|\blost (?:your|the|my|his|her|their) (?:vision|sight) (?:for a|in one)\b|\bcal(?:f|ves) (?:(?:is|are|that's|gone|has gone|feels?|all|really|so|a bit) ){0,3}(?:hot|swollen|red)(?:,| and| &|,? then) (?:hot|swollen|red|sore|tender|painful)\b|\b(?:hot|swollen|red)(?:,| and|) (?:hot|swollen|red|sore|tender|painful) calf\b`,
  ],
]
const danger = alternatives(dangerRows, 'i')
const soothingSource = String.raw`\bnothing to (?:worry|panic|fret|stress|be (?:worried|concerned|alarmed|scared))(?: about)?\b|\bno (?:cause|reason|need) (?:for|to) (?:be )?(?:alarm\w*|panic|worry|concern\w*)\b|\b(?:don't|do not|no need to) (?:worry|panic|stress|fret)\b(?! (?:about|that you))|\b(?:is|are|'s|perfectly|completely|totally|quite|usually|probably|all|very|so) (?:perfectly |completely |totally |quite )?normal\b(?! (?:for|to feel))|\ban? (?:\w+ )?normal (?:part|thing|sign|symptom)\b|^\W*(?:all |perfectly |totally |completely )?normal\b[,.! ]|\bwait and see\b|\b(?:wait|ride|sit|tough) it out\b|\bsleep it off\b|\bit(?:'ll| will) pass\b|\b(?:just|only|usually|normally|probably|mostly|often|nothing but|nothing more than|(?:nearly|almost) always|most of the time,? it's|more often than not,? it's|9[05]% of the time,? it's|(?:seven|eight|nine|ninety-nine|[789]|9\d) times (?:out of|in) \w+,? it's|chances are,? it's)(?: just| only)?(?: a| an| some| your| a bit of| the)? (?:wind|stress|viral|virus|anxiety|trapped wind|indigestion|reflux|heartburn|bronchitis|bug|cold|pulled muscle|muscle|muscular|hormon\w+|flu|a chill|tired(?:ness)?|run down|stressed|anxious|teething|nerves|migraine|panic|growing pains|irritation|piles|haemorrhoids|infection|cramp|strain|tension|trapped nerve|nothing|panic attacks?|unfit|overdoing it)\b|\b(?:passes|goes|clears up|goes away|settles|sorts itself out) (?:by itself|on its own|in (?:a|an) (?:day|hour|few))\b|\bharmless\b|\b(?:walk|shake|shrug) it off\b|\bno big deal\b|\bnothing serious\b|\bit happens\b|\b(?:just )?ignore it\b|\b(?:all|most) (?:babies|kids|newborns|toddlers) (?:(?:do|get|have) (?:that|it|this|them)|are)\b|\b(?:that|it|they)(?:'s|'ll be|'re| is| are| will be) (?:stress|wind|(?:your )?hormones|nerves|anxiety|teething|indigestion|heartburn|tension|your age|viral|piles|migraines?)\b|(?:^|[.!?,] )(?:just )?(?:chill(?: out)?|relax)[.!]|\byou(?:'ll| will) be (?:fine|ok|okay|alright)\b|\bit(?:'?s| is) (?:fine|nothing|ok|okay)\b|\b(?:seven|eight|nine|ninety-nine|[789]|9\d) times (?:out of|in) \w+\b(?![^.!?]*\b(?:stroke|heart|sepsis|meningitis|cancer|serious|clot|bleed))|\b(?:babies|newborns|little ones|kids|toddlers|they) (?:all )?do (?:that|this)\b|\bsee how (?:it|they|he|she|you|things)(?:'s|'re)? (?:is|are|feels?|gets? on|goes?|go|looks?)\b|\b(?:give|leave) it (?:a (?:few|couple|day|week|night)|another|two|till|until|48)\b|\bsit tight\b|\bwait (?:un)?till? (?:the )?(?:morning|tomorrow|monday|after the weekend)\b`
const soothing = lazyPattern(soothingSource, 'i')
const refused =
  /(?:n't|\b(?:not|never|isn't|rather than|without|instead of|more than|cannot|assume|think(?:ing)?|hop(?:e|ing)|told|said|says|dismiss\w*))\b[^.!?;:]{0,25}$|\bif\b[^.!?;:,]{0,25}$|^\W*(?:do not|don't|never) (?:assume|think|suppose|believe|tell yourself)\b/i

/** How an answer begins that takes no sign seriously. */
const shrug =
  /^\W*(?:(?:it|that|this)(?:'s|'ll be| is| will be)? )?(?:probably|prob|most likely|(?:it's|that's|they're|they are) all|they all|we all|loads of (?:us|people|women|men)|half of us|happens to|been there|join the club|(?:dehydration|(?:trapped )?wind|stress|hormones|anxiety|teething|tension|cramp|indigestion|heartburn|piles|a (?:pulled muscle|trapped nerve|virus|bug))(?=[,.!]|\s*$| (?:probably|most|usually|nine|99|ninety|i bet|tbh)))\b(?![^.!?]*\b(?:stroke|heart attack|sepsis|meningitis|cancer|serious|emergency|clot|bleed|999|111)\b)/i

/** What is in every text that soothes about a sign of danger. */
export const soothedClues = (): ClueRows => [
  ...patternClues(...dangerRows.map(([, source]) => source)),
  ...patternClues(soothingSource, shrug),
]

/** What is in every text that tells people what to do for a symptom. */
export const selfCareClues = (): ClueRows =>
  anyClues(
    toldClues(),
    // The kinds that are common alone do not make a list of them.
    [
      ...patternClues(...remedies.slice(leastKinds - 1), ...listed),
      ...patternClues(`\\b${symptom}\\b`),
    ],
  )

const toldClues = (): ClueRows => [
  ...anyClues(
    ...announcedRows.map(([, source]) => patternClues(source)),
    [...patternClues(atHome), ...patternClues(`\\b${symptom}\\b`)],
    patternClues(titledSource),
    // Of four kinds one at least is no common one.
    [...patternClues(...remedies.slice(leastKinds - 1)), ...patternClues(`\\b${symptom}\\b`)],
  ),
  ...patternClues(doingSource),
]

/** Whether a text names somebody to go to, asked cheaply. */
export function namesHelp(text: string): boolean {
  return plainNet.test(withoutWriters(withoutTags(text)))
}

const carer =
  "(?:(?:school|practice|community|district|family|paediatric|A&E|children['’]s|specialist|student|friendly|local|local) ){0,2}(?:GPs?|doctors?|pharmacists?|nurses?|dentists?|midwi(?:fe|ves)|health visitors?|opticians?|optometrists?|chemists?)"
/** Who wrote it sends nobody there: “a school nurse’s guide”, “as a GP”. */
const writer = lazy(() =>
  makePattern(
    String.raw`\b${carer}['’]s? (?:(?:\w+ )?guide|(?:top |best |own )?tips?|view|take|notes?|list|kitchen|blog|column|corner|diary|recipe|round-?up|tricks?|hacks?)\b|\b(?:as|I['’]m|I am|from|by|signed,?|love,?) (?:an? |your |the |our )?${carer}(?=[,.!:\n]|\s*$| (?:and (?:mum|dad|mother|father)|I|who|here|of|for \d))`,
    'gi',
  ),
)

function withoutWriters(text: string): string {
  return text.replaceAll(writer(), ' ')
}

/** Whether a text says when, or where, to get help. */
export function hasSafetyNet(text: string): boolean {
  const said = withoutWriters(withoutTags(text))
  return plainNet.test(said) || net.test(straighten(said))
}

/** Where a text announces what to do for a symptom, and then tells people to do it. */
export function selfCareIn(text: string): Range | undefined {
  const value = straighten(text)
  const found = announced.exec(value) ?? atHomeIn(value)
  if (!found) return carriedOutIn(value) ?? titledIn(value) ?? listedIn(value)
  const from = found.index + found[0].length
  const following = value.slice(from, from + 700)
  if (fitness.test(value.slice(Math.max(0, found.index - 80), from + 160))) return undefined
  const first = doing.exec(`${found[0].slice(-1)} ${following}`)
  if (!first) return carriedOutIn(value) ?? listedIn(value)
  // A lead-in as general as “what you can do” needs more than one thing to do.
  const isGeneral = !announced.test(found[0])
  if (isGeneral && !doing.test(following.slice(first.index + first[0].length)))
    return listedIn(value)
  const lead = /^[\s.!?]*/.exec(found[0])?.[0].length ?? 0
  const tail = /[\s?:,–—-]*$/.exec(found[0])?.[0].length ?? 0
  return { start: found.index + lead, end: from - tail }
}

/** “Ring us straight away”: help that is not named. */
const plainCall =
  /\b(?:ring|call|phone|contact|message|tell|see|come to) us\b|\bstraight away\b|\bbring (?:them|him|her) (?:in|back)\b|\b999\b/i

/** A symptom, and so many things to do for it that they are meant as advice. */
function carriedOutIn(value: string): Range | undefined {
  const found = anySymptom.exec(value)
  if (!found || plainCall.test(value)) return undefined
  const end = found.index + found[0].length
  if (otherSymptom.test(value.slice(end))) return undefined
  const near = value.slice(Math.max(0, found.index - 100), end + 600)
  if (fitness.test(near) || !doing.test(near)) return undefined
  if (kinds.filter((kind) => kind.test(near)).length < leastKinds) return undefined
  return { start: found.index, end }
}

/** A heading that is a symptom, and under it one thing to do after the other. */
function titledIn(value: string): Range | undefined {
  const found = titled.exec(value)
  if (!found || plainCall.test(value)) return undefined
  const end = found.index + found[0].trimEnd().length
  const told = value.slice(end, end + 500).match(orders()) ?? []
  return told.length < leastTold ? undefined : { start: end - found[0].trim().length, end }
}

/** A line that names a symptom, and short lines below it with several kinds of things to do. */
function listedIn(value: string): Range | undefined {
  const found = anySymptom.exec(value)
  if (!found || found.index > 200 || plainCall.test(value)) return undefined
  const end = found.index + found[0].length
  const title = value.slice(0, end).split('\n').at(-1) ?? ''
  const [rest = '', ...lines] = value.slice(end, end + 600).split('\n')
  if (title.length + rest.length > longestItem || otherSymptom.test(rest)) return undefined
  const items = lines.filter((line) => line.trim() !== '' && line.length <= longestItem)
  const told = items.join('\n')
  if (items.length < leastItems || fitness.test(told)) return undefined
  const met = listedKinds.flatMap((kind, index) => (kind.test(told) ? [index] : []))
  const isAdvice = met.length >= leastListedKinds && met.some((index) => index >= leastKinds - 1)
  return isAdvice ? { start: found.index, end } : undefined
}

function atHomeIn(value: string): RegExpExecArray | undefined {
  const found = atHome.exec(value)
  return found && anySymptom.test(value.slice(0, found.index).slice(-1500)) ? found : undefined
}

/** A sign of danger that a sentence names. */
export function dangerIn(sentence: string): Range | undefined {
  const found = danger.exec(straighten(sentence))
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** “Numb down one side? Probably slept on it.”: an answer to everybody. */
export function shrugsOff(question: string, answer: string): boolean {
  return /\?\W*$/.test(question) && shrug.test(straighten(answer))
}

/** Whether a sentence soothes, and does not warn people off being soothed. */
export function isSoothing(sentence: string): boolean {
  const value = straighten(sentence)
  const found = soothing.exec(value)
  return found !== null && !refused.test(value.slice(0, found.index))
}
