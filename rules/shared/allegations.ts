import { lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import { bySense } from '../lexicons/by-sense.ts'
import { sentenceAround } from './surroundings.ts'

/** Verbs and verdicts of an accusation; `sense` says what has to follow. */
export const accusations = bySense([
  [
    'record',
    '{falsify,falsifies,falsified,falsifying,forge,forges,forged,forging,fake,fakes,faked,faking,fiddle,fiddles,fiddled,fiddling,alter,altered,altering,doctor,doctored,doctoring,backdate,backdates,backdating,backdated}',
  ],
  [
    'goods',
    '{steal,steals,stealing,stole,stolen,nicking,nicked,pinching,pinched,diverting,diverted}',
    '{help,helps,helped,helping} {himself,herself,themselves} to',
    '{waters,watered,watering} down',
    '{pocket,pockets,pocketed,pocketing}',
  ],
  [
    'verdict',
    '{take,takes,taking,took,accept,accepts,accepted,accepting} {bribes,backhanders,kickbacks,a bribe,a backhander}',
    '{cover,covers,covering,covered} it up',
    'a danger to {patients,clients,the public,residents,children}',
    '{having sex,had sex,has sex} with {a patient,patients,his patients,residents}',
    '{operates,operated,operating,works,working} drunk',
    '{commits,committed,committing} {fraud,assault,perjury}',
    '{drills,drilled,drilling,pulls,pulled,pulling} {healthy,perfectly good,sound} teeth',
    '{dispensing,dispenses,dispensed,selling,sells,sold} {out of date,expired,counterfeit}',
    '{lied,lies,lying} to {the coroner,the inquest,the family,the regulator,the police,the cqc,inspectors}',
    '{defraud,defrauds,defrauding,defrauded,rip off,rips off,ripped off,ripping off,con,cons,conned,conning,scam,scams,scamming,scammed,fleecing,robbing,cheating,swindling} {the nhs,nhs,patients,residents,pensioners,old people,the old folk,the elderly,the taxpayer}',
    '{sells,selling,sold} {sick notes,fit notes,prescriptions,scripts,patient data,fake vaccine cards}',
    '{putting,puts,put,submitting,submits,writing,writes,making,signing,signs,filing}{, up, off, through, in} {false,fake,bogus,fraudulent,made up} {claims,sight tests,tests,prescriptions,scripts,invoices,timesheets,records,entries,notes,reviews}',
    '{leaves,leaving,left} {residents,patients} {in their own,in soiled,in wet,lying in,screaming,starving}',
    '{empty,emptied,emptying,drain,drained,draining} {his,her,their} {bank account,account,savings}',
    '{prescribe,prescribes,prescribed,prescribing,operates,operated} for cash',
    'drunk {on duty,on shift,at work,in charge,behind the counter,on the ward,in clinic}',
    '{turn,turns,turned,turning,show,shows,showed,showing,come,comes,came,coming} up drunk',
    '{comes,came,coming} {to work,on shift,in} drunk',
    '{dealing,selling} {drugs,controlled drugs,pregabalin,opioids,codeine}',
    '{touches,touching,touched,gropes,groping,groped} female {patients,clients,staff}',
    '{botches,botched,botching} {one,every,half,operation after,operations,surgeries,fillings}',
  ],
  [
    'undone',
    '{claim,claims,claimed,claiming,bill,bills,billed,billing,charge,charges,charged,charging}',
  ],
  [
    'drink',
    '{smelling,stinking,reeking,smells,stinks,reeks} of {drink,booze,alcohol,whisky,vodka,gin,wine,beer,weed,cannabis}',
  ],
  ['cover', '{cover,covers,covering,covered} up', '{hides,hiding,hid}'],
  [
    'hidden',
    '{rewrite,rewrites,rewrote,rewriting,delete,deletes,deleted,deleting,shred,shreds,shredded,shredding,wiped,wiping}',
  ],
  ['near', '{allowed,let} {,anywhere }near {a patient,patients,clients,residents,children}'],
  [
    'person',
    '{kill,kills,killed,killing,murdered,harm,harms,harmed,harming,abuse,abuses,abused,abusing,neglect,neglects,neglected,neglecting,assaulted,assaulting,hit,hits,hitting,slap,slaps,slapped,slapping,bully,bullies,bullied,bullying,sleeps with,slept with,sleeping with,gropes,groped,groping,drugs,drugging,drugged,sedates,sedating,sedated,dopes,doping,ties up,tying up,rapes,raped,assaults,poisons,starves,maimed,molests,molested,molesting,feels up,felt up,touched up,poisoned,poisoning,starved,starving}',
  ],
  [
    'death',
    '{let,lets,left,leaves} {him,her,people,patients,residents} {die,to die}',
    '{let,left} {a,the,my,that,our} {child,baby,patient,boy,girl,resident,man,woman,mum,dad,nan} {die,to die}',
  ],
  ['quality', '{negligent,incompetent,corrupt}'],
  [
    'fate',
    '{struck off,prosecuted,jailed,in prison,in jail,arrested,locked up}',
    'strik{e,ing} off',
    'lose {his,her,their} {licence,license,registration,pin}',
  ],
  ['unfit', '{fit,unfit} to practise'],
  [
    'trait',
    'a {thief,fraud,crook,fraudster,conman,con man,con artist,rapist,paedophile,murderer,sexual predator}',
  ],
  [
    'illicit',
    '{deals,dealt,sells,sold,selling} {drugs,controlled drugs,pregabalin,diazepam,tramadol,morphine,oxycodone,zopiclone}',
  ],
])

const follows: Readonly<Record<string, RegExp>> = {
  record:
    /^ (?:(?!and\b|or\b|with\b|for\b)[\w'’-]+ ){0,4}?(?:notes?|records?|charts?|logs?|registers?|prescriptions?|scripts?|signatures?|rotas?|timesheets?|results?|data|figures|references?|qualifications?|certificates?|claims?|audits?|documents?|tax|(?:CD|drugs?|accident|incident) books?(?! (?:layout|design|format|cover|template))|books|expenses|mileage|paperwork|entries|diary|numbers|stats|temp(?:erature)?s?|forms?|reports?|letters?|minutes|appraisals?|checks?|training|obs|observations|competenc\w+|times|(?:care )?plans?|illness(?:es)?|symptoms)\b/i,
  hidden:
    /^ (?:[\w'’]+ ){0,4}?(?:notes?|records?|charts?|logs?|registers?|rotas?|timesheets?|audits?|documents?|paperwork|entries|e-?mails?|reports?|letters?|minutes|footage|complaints?)\b(?! polic)[^.!?]{0,60}\b(?:so (?:that )?(?:the |it )?(?:inspect\w+|CQC|family|coroner|police|regulator|(?:nobody|no one) (?:would |could |can |will |ever )?(?:see|find|know|notice)|looked)|before (?:the |an? )?(?:inspect\w+|CQC|inquest|police|coroner)|to (?:hide|cover|protect (?:him|her|them)sel))/i,
  goods:
    /^ (?:(?:the|our|my|his|her|their|some|more|patients?'?s?|residents?'?s?|controlled|prescription|locum|petty|charity|flu|jab|vaccine|training|raffle|loads of|from the) ){0,4}(?:codeine|morphine|oramorph|oxycodone|opioids?|opiates?|fentanyl|diazepam|temazepam|lorazepam|zopiclone|gabapentin|ketamine|methadone|midazolam|pregabalin|tramadol|drugs?|medicines?|meds|medications?|tablets|pills|money|cash|pensions?|savings|bank (?:card|account)|purse|jewellery|benefits|wages|fees|expenses|donations|tips|funds?|stock|scripts?|prescriptions?|pads?|till|residents?|patients?|insulin|controlled drugs|from)\b/i,
  cover:
    /^ (?:(?:the|all|his|her|their|our|my|these|those|serious|fatal|dispensing|drug|a|for|about|whole) ){0,4}(?:errors?|mistakes?|abuse|deaths?|failures?|failings?|incidents?|mess|what|it|neglect|harm|thefts?|complaints?|overdose|evidence|fraud|truth|scandal|how|that|bullying|misconduct|near miss\w*|assault|something|everything)\b/i,
  illicit:
    /^ (?:out of the back|from (?:the back|under the counter|his|her)|under the counter|on the side|to (?:his |her |their )?(?:mates|addicts|kids|teenagers)|for cash|without (?:a )?(?:prescriptions?|scripts?))\b/i,
  undone:
    /^ (?:(?:the nhs|us|patients|the trust|for|nhs) ){0,2}[^.!?,;]{0,40}?\b(?:(?:he|she|they|we|I) never (?:did|do|gave|give|saw|see|had|took|made|visited)|(?:nobody|no one|no-one) (?:ever )?(?:had|got|saw|received)|never (?:happened|took place)|(?:dead|ghost|invented|made[- ]up) (?:patients|people|visits))\b/i,
  drink: /^(?! (?:gel|rub|wipes?|hand|foam|swabs?)\b)/i,
  death:
    /^(?! (?:as|at home|at peace|in peace|peacefully|quietly|with|in comfort|comfortably|well|happy)\b)/i,
  person:
    /^ (?:(?:him|her|them|me)(?=\s*(?:[.,;:!?]|$)| (?:and|with|by|in|on|at|when|after|again|because|while|for|everyone|last|that|this|through|deliberately)\b)|(?:(?:a|an|the|his|her|its|their|my|our|your|another|that|this|at least|some|several|many|dozens of|two|three|four|five|six|vulnerable|junior|young|female|student|elderly|frail|innocent|dying|poor|\d+|more|own) ){0,4}(?:patients?|clients?|people|folks?|residents?|bab(?:y|ies)|child|children|kids?|m[uo]m|mother|dad|father|nan|gran\w*|grandad|husband|wife|son|daughter|brother|sister|man|woman|colleagues?|staff|nurses?|doctors?|girls|women|players|trainees|students?|partner|uncle|auntie|aunt|friend|lady|power|position|trust of))\b/i,
}

const role =
  '(?:(?:area|line|care home|nursing home|home|community|hospital|practice|surgery|clinic|unit|ward|store|branch|clinical|regional|deputy|locum|responsible|superintendent|night|agency|lead|charge|staff|school|senior|junior|old|former|ex|new|dental) ){0,2}(?:manager|boss|superintendent|pharmacist|nurse|physio(?:therapist)?|consultant|gp|doctor|surgeon|dentist|midwife|paramedic|colleague|employer|locum|dispenser|technician|director|owner|matron|supervisor|receptionist|carer|care assistant|chiropodist|podiatrist|osteopath|crew|hca|registrar|sister in charge|ward sister|head office|optician|practice|surgery|pharmacy|trust|hospital|company|care home|prescriber|team leader|(?:practice|business) partner|principal|head of \\w+|deputy|head nurse|porter|phlebotomist|health visitor|social worker|psychologist|psychiatrist|therapist|counsellor|hygienist|audiologist|dieti[ct]ian|radiographer|anaesthetist|support worker|healthcare assistant|radiologist|orthodontist|optometrist|chiropractor)'
const relative =
  '(?:daughter|son|husband|wife|partner|family|mother|father|m[uo]m|dad|brother|sister|carer|niece|nephew|grandson|granddaughter|relatives?)'
const bridge =
  "(?:['’](?:s|ve|re))?(?:(?:[,:;–—-]| and)?(?:,? (?:and|but|so) (?:I|we|everyone|everybody|the whole \\w+)(?:['’](?:m|ve|re)| am| are| have)?(?: now| all| since| been| absolutely| quite){0,2} (?:certain|sure|convinced|positive|knows?|hear|heard|told|think|reckon|found out)(?: that)?)? (?:they|he|she)(?:['’](?:ve|s|re))?)?(?:,? (?:is|are|was|were|has|have|had|been|being|keeps?|kept|shouldn['’]t|also|now|just|clearly|openly|literally|allegedly|probably|obviously|grossly|criminally|dangerously|totally|completely|utterly|so|should|must|needs|need|to|deserves?|ought|be|who|then|again|a|got|caught|started|still|always|knowingly|deliberately|regularly|routinely|basically|actually|either|isn't|not|ain't|nowhere near|no longer|an|alcoholic|drunk|liar|(?:turns?|turned|comes?|came|shows?|showed)(?: up| in)?(?: late)?(?: (?:to|for|on|at|into) \\w+)?|simply|secretly|busy|going round|(?:makes|made|has|had|tells|told|forces|forced|wants|asks|asked|gets|got) (?:us|me|staff|everyone|the (?:girls|nurses|locums|students))(?: all)?(?: to)?)){0,6},? $"
const where =
  "(?: (?:at|on|in|from|of|over at) (?:(?!who\\b|and\\b|but\\b)[\\p{L}\\d'’&-]+ ?){1,4}?)?"

const surname = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
/** What somebody is to the writer, between commas. */
const aside = "(?:, (?:the|our|my|an?) [\\p{L}'’ -]{2,50},)"
const named = lazyPattern(
  `(?:(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Nurse|Sister|Matron|Pharmacist|Dentist|Optician|Optometrist|Physio|Physiotherapist|Surgeon|Midwife|Paramedic|Chiropractor|Osteopath|Podiatrist|Consultant|Hygienist|Doctor|GP|Carer)\\.? ${surname}|(?<![\\p{L}\\p{N}])(?:dr|mrs?|ms|prof|nurse|sister|matron)\\.? (?!(?:who|in|on|at|of|has|had|is|was|led|and|from|said|told)\\b)\\p{L}[\\p{L}’'-]+(?: (?!who\\b)\\p{L}[\\p{L}’'-]+)?)(?:,? the (?:dentist|pharmacist|chemist|consultant|GP|doctor|nurse|surgeon|optician|ward manager|practice manager|manager)\\b,?|${aside})?|(?<![\\p{L}\\p{N}.])@\\w{2,}(?:,? (?:one of )?your ${role})?|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+, (?:(?:the|our|my|an?) )?${role}${where},|\\b(?:[Oo]ur|[Mm]y|[Tt]he) (?:own )?${role},? ${surname}(?: (?:of|at|from) [\\p{L}’'&\\s]{2,40}?)?,?|(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Pharmacy|Chemists?|Surgery|Medical Centre|Dental(?: Practice| Care)?|Care Home|Clinic|Opticians?|Hospital|Health Centre)|(?<!(?:\\p{Lu}\\p{Ll}+|\\b(?:of|at|in|for|from|by|near|behind)) )(?!White )\\p{Lu}[\\p{L}'’-]+ (?:House|Lodge|Manor|Grange|Nursing Home|Residential Home))${where}${bridge}`,
  'u',
)
const unnamed = lazyPattern(
  `\\b(?:(?:our|my|his|her|their) (?:own )?${role}|(?<=\\bknows? (?:that )?)the ${role}|(?:the|that|this|a certain) (?:area|regional|practice|store|branch|ward|clinic|unit|care home|nursing home) (?:manager|boss)|(?:the|that|this|a certain) ${role}(?: (?:at|on|of|in|from|in charge of|behind|over at) (?:(?!who\\b|and\\b|but\\b)[\\p{L}\\d'’&-]+ ?){1,4}?)|(?:the|that|a certain) (?:family|couple|people|man|woman|pair|owners?|staff|lot|brothers|sisters)(?: (?:who|that) (?:runs?|owns?|manages?|works? (?:at|in|for))| behind| in charge of| at| of) (?:(?!who\\b|and\\b|but\\b)[\\p{L}\\d'’&-]+ ?){1,5}?|(?:the|my|our|this|that) patient'?s? ${relative}|(?:the|that) ${relative})${where}(?:, ${surname},)?${bridge}`,
  'iu',
)

/** Decided, or reported by others; or nothing that is said of a real person. */
const reported =
  /\b(?:tribunal|hearing|panel|(?:in|to|at|the|a|by|our|high|crown|county|supreme|magistrates['’]?|family) court|court (?:hears?|heard|told|case|ruled|rules|found|order|was)|inquest|coroner|jury|judge|inquiry|enquiry|convicted|sentenced|jailed for|pleaded|admitted|found (?:guilty|that|to have)|cleared|acquitted|(?:was|were|been) (?:struck off|suspended|jailed|prosecuted|arrested|charged)|the (?:GMC|NMC|GPhC|HCPC|GDC|regulator) (?:has|found|decided|struck|says)|determination|published|BBC|Guardian|according to|the (?:report|paper|Times|Mail|Sun)|episode|series|drama|novel|film|plot|character|soap|Shipman|Letby|Wakefield|Paterson|Allitt|Crippen|Dickens|Sherlock|Agatha Christie|Act (?:one|two|three|I{1,3})|panto\w*|impostor|imposter|(?:1[5-8]\d\d|19[0-5]\d)s?)\b/i
const unclaimed =
  /\b(?:if|whether|no ?one|nobody|never|nothing|neither|would|could|might|imagine|suppose|does not|did not|didn't|doesn't|don't|wasn't|weren't|hasn't|haven't|false(?:ly)?|wrongly|rumours?|cleared|innocent|in case|unless|what happens|when)\b/i
const raising =
  /\b(?:raised (?:this|it|my concerns?)|I have reported|I reported|formal(?:ly)?|grievance|how do I|who do I|what should I|advice)\b/i

export interface Accusation {
  readonly at: TextMatch
  readonly isNamed: boolean
}

/** Who is accused of what; undefined where nobody is, or others have decided. */
export function accusationAt({ at, term }: LexiconHit): Accusation | undefined {
  const { before, after } = sentenceAround(at)
  const sense = term.sense ?? ''
  if (follows[sense] && !follows[sense].test(after)) return undefined
  if (/^[^.!]*\?\s*$/.test(after)) return undefined
  if (reported.test(before + after) || raising.test(before + after) || unclaimed.test(before))
    return undefined
  if (
    sense === 'fate' &&
    !/\b(?:should|must|ought to|needs?|deserves?|belongs?)\b[^.,;]{0,30}$/i.test(before)
  )
    return undefined
  if (sense === 'near' && !/(?:n['’]t|\bnot)\b[^.,;]{0,8}$/i.test(before)) return undefined
  if (
    sense === 'unfit' &&
    /^fit/i.test(at.value) &&
    !/\b(?:not|n't|ain't|nowhere near|no longer)\b[^.,;]{0,12}$/i.test(before)
  )
    return undefined
  if (
    sense !== 'unfit' &&
    sense !== 'near' &&
    /(?:\bnot\b|n't|no longer)[^.,;]{0,20}$/i.test(before)
  )
    return undefined
  if (
    sense === 'quality' &&
    !/\b(?:is|are|was|were|been|'s|be|so|grossly|totally|utterly|criminally|completely)(?: \w+)? $/i.test(
      before,
    )
  )
    return undefined
  if (
    sense === 'trait' &&
    (!/\b(?:is|was|are|'s) $/i.test(before) || /^ (?:of|in|on|at)\b/.test(after))
  )
    return undefined
  // “For cash-strapped farmers”.
  if (/^-\w/.test(after)) return undefined
  // “A fraud prevention lead”.
  if (/fraud$/i.test(at.value) && !/^(?:\s*$|[^\w\s]| (?:and|who|but|so|because)\b)/.test(after))
    return undefined
  if (sense === 'quality' && /^ (?:at|in|with|on)\b/i.test(after)) return undefined
  const byName = named.exec(before)
  const found = byName ?? unnamed.exec(before)
  if (!found) return accusedBefore(at, before)
  const start = at.start - (before.length - found.index)
  return { at: at.view.slice(start, at.end), isNamed: byName !== null }
}

const title = '(?:[Dd]r|[Mm]rs?|[Mm]s|Miss|Mx|Prof|Professor|[Nn]urse|[Ss]ister|[Mm]atron)'
/** “Everyone knows he has been …”: of whom the sentence before speaks. */
const pronoun = lazyPattern(
  `(?<lead>^\\W*|[,;:–—] |\\b(?:knows?|sure|reckons?|says?|said|thinks?|word is|and|but)(?: that)? )(?<who>he|she|they|(?:that|this) (?:man|bloke|guy|fella|woman|lady|person|lot|outfit|place|practice|clinic|dentist|pharmacist|doctor|nurse|physio|surgeon|carer))${bridge}`,
  'iu',
)
/** “Dr Example at Elmfield?”, asked or taken up, and no more than that. */
const topic = lazyPattern(
  `^\\W*(?:@\\w+[\\s,:]{1,3}){0,3}(?:(?:[Ww]hat about|Ah|Oh),? )?${title}\\.? ${surname}${where}\\?\\s*$`,
  'u',
)
const person = `(?:${title}\\.? ${surname}|@\\w{2,}|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+|(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Pharmacy|Chemists?|Surgery|Dental|Care Home|Clinic|Opticians?|Physio))`
/** “Give Dr Example a wide berth.”: readers are kept away from somebody by name. */
const warned = lazyPattern(
  `(?:\\b(?:[Aa]void|[Ss]teer (?:well )?clear of|(?:[Ss]tay|[Kk]eep)(?: (?:well|far))? (?:away|clear) from|(?:[Ss]tay|[Kk]eep) clear of|[Bb]eware(?: of)?|[Ww]atch out for|[Nn]ever (?:go to|book with|use|trust|see)|[Dd](?:on['’]t|o not)(?: ever)? (?:go (?:to|near)|book with|book in with|use|trust|see)|[Nn]ame and shame:?|[Nn]aming and shaming) (?:the (?:so-called |dentist |physio )?)?${person}${where}|\\b[Gg]ive ${person}${where} (?:an?(?: very)? (?:wide berth|miss|swerve)|the swerve)|[Dd](?:on['’]t|o not) let ${person}${where} (?:near|touch|anywhere near|treat|loose))`,
  'u',
)
const patientsOwn = lazyPattern(`\\bpatient(?:['’]s|s['’]?) (?<relative>${relative})\\b`, 'iu')
const women = /^(?:daughter|wife|mother|m[uo]m|sister|niece|granddaughter)$/i
const men = /^(?:son|husband|father|dad|brother|nephew|grandson)$/i

/** Whom a pronoun stands for that does or is what others are accused of. */
function accusedBefore(at: TextMatch, before: string): Accusation | undefined {
  const found = pronoun.exec(before)
  const { view } = at
  const { start } = view.sentenceAt(at.start)
  if (!found || start - 2 < view.blockAt(at.start).start) return undefined
  const previous = view.value.slice(view.sentenceAt(start - 2).start, start).slice(-200)
  const isWarning = warned.test(previous)
  if (reported.test(previous) || raising.test(previous)) return undefined
  if (!isWarning && unclaimed.test(previous)) return undefined
  const isNamed = isWarning || topic.test(previous)
  const kin = patientsOwn.exec(previous)?.groups?.['relative'] ?? ''
  const who = found.groups?.['who']?.toLowerCase() ?? ''
  // “They” may be anybody, and the patient is somebody too.
  const isKin =
    kin !== '' &&
    !/^th[ai]/.test(who) &&
    !(who === 'he' ? women : who === 'she' ? men : /(?:)/).test(kin)
  if (!isNamed && !isKin) return undefined
  const from = at.start - before.length + found.index + (found.groups?.['lead']?.length ?? 0)
  return { at: view.slice(from, at.end), isNamed }
}
