/** Words that may stand between a target and what it is called. */
export const filler = `(?:(?:such|an?|the|so|very|really|quite|rather|pretty|just|simply|clearly|plainly|
obviously|evidently|absolutely|totally|completely|utterly|entirely|literally|actually|honestly|
truly|frankly|basically|frigging|flipping|effing|bloody|fucking|freaking|damn|damned|bleeding|
total|complete|utter|absolute|full[- ]on|right|proper|real|massive|huge|big|biggest|great|fat|little|small|
old|young|new|poor|sad|silly|daft|stupid|dumb|thick|ignorant|lazy|arrogant|pompous|smug|selfish|
nasty|horrible|dirty|filthy|disgusting|rotten|vile|evil|corrupt|greedy|deluded|raving|blithering|
gibbering|bumbling|snivelling|whining|moaning|whingeing|spineless|gutless|brainless|clueless|
useless|worthless|hopeless|pathetic|incompetent|lying|thieving|cheating|patronising|entitled|
so-called|self-important|self-righteous|two-faced|overpaid|jumped-up|certified|world-class|
biased|bigoted|racist|sexist|bald|ugly|mad|crazy|same|worst|most|more|all|both|always|still|
nothing but|nowt but|beyond|nothing more than|no better than|a bit of|a bunch of|bunch of|a load of|load of|a pack of|pack of|
a shower of|a pair of|a set of|a gang of|being|acting like|behaving like|like|even|also|now|and|too|
kind of|sort of|as|grade a|prize|fair|sanctimonious|miserable|gullible|feckless|mindless|gormless|witless|cowardly)[\\s,]+)`.replaceAll(
  /\n/g,
  '',
)
/** What kind of staff they are. */
export const kinds =
  'locum|agency|bank|hospital|community|private|junior|senior|student|practice|district|area|middle'
/** People in care work, and those above them. */
export const careStaff =
  'gps?|doctors?|nurses?|matrons?|locums?|pharmacists?|chemists?|dispensers?|technicians?|receptionists?|consultants?|registrars?|surgeons?|dentists?|hygienists?|opticians?|optometrists?|midwi(?:ves|fe)|paramedics?|physios?|physiotherapists?|psych(?:iatr|olog)ists?|an[ae]+sthetists?|radiographers?|sonographers?|orthoptists?|dieti[ct]ians?|chiropractors?|osteopaths?|podiatrists?|chiropodists?|audiologists?|phlebotomists?|hcas?|healthcare assistants?|care assistants?|health visitors?|porters?|social workers?|secretar(?:y|ies)|(?:press|comms|communications) officers?|managers?|boss|bosses|supervisors?|colleagues?|co-?workers?'
/** People a health professional writes about, by what they do or are. */
export const role = `(?:${careStaff}|therapists?|carers?|directors?|execs?|executives?|ceo|chair|owners?|
ministers?|health secretary|commissioners?|inspectors?|examiners?|tutors?|trainers?|trainees?|
students?|preceptors?|patients?|customers?|clients?|punters?|relatives|parents|visitors|experts?|
specialists?|academics?|professors?|teachers?|scientists?|journalists?|reporters?|reps?|drivers?|
neighbours?|landlords?|politicians?|councillors?|editors?|presenters?|columnists?|bloggers?|vloggers?|podcasters?|celebs?|celebrit(?:y|ies)|(?:wellness|health|life|fitness) coach(?:es)?|gurus?|healers?|naturopaths?|herbalists?|landlady|mps?|influencers?|homeopaths?|anti-?vaxx?ers?|anti-?maskers?|conspiracy theorists|leads?|deputy|nutritionists?|spokes(?:man|woman|person)|campaigners?|lobbyists?|governors?|people|person|man|woman|men|women|bloke|blokes|chaps?|fellas?|guys?|lady|ladies|lads?|
girls?|boys?|kids?|idiots?|team|staff|lot|rest of you|husband|wife|brother|sister|mother-in-law)`.replaceAll(
  /\n/g,
  '',
)
