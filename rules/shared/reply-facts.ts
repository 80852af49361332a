import { type ClueRows, lazyPattern } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'

const kin =
  '(?:mum|mother|dad|father|son|daughter|husband|wife|baby|child(?:ren)?|partner|nan|gran|grandad|family)'

const thing = String.raw`(?:(?:\w+ )?${kin}['’]s )?(?:(?:recent|last|latest|repeat|previous|first|second|blood|test|flu|scan|own|missed|online|urgent|whole|dental|eye|skin|new|old|monthly|weekly|Friday|Monday) ){0,2}(?:prescriptions?|scripts?|appointments?|visits?|consultations?|(?:medical |health )?records?|(?:blood |test |scan )?results?|medications?|medicines?|meds|tablets|pills|inhalers?|treatments?|diagnosis|surgery date|operation|procedure|(?:hip|knee|cataract|heart|bypass|gallbladder|hernia) (?:replacement|operation|op|surgery|repair)|vasectomy|colonoscopy|endoscopy|root canal|caesarean|c-section|check-?ups?|(?:blood |smear |hearing |eye )?tests?|scans?|smear|biopsy|x-?rays?|swab|doses?|injections?|braces|fillings?|extraction|implants?|antibiotics|insulin|jab|vaccination|referral|clinical notes|notes|order of|file|bloods|labs|admission|discharge|hospital stay|stay (?:on|with|in) (?:us|the ward|our)|delivery of \w+|dressings?|crowns?|dentures?|hearing aids?|glasses|lenses|flu jab|course of \w+|methadone|warfarin|statins?|HRT|Botox|fillers?|IVF(?: journey| cycle)?|chemo\w*|counselling)(?! (?:guide|leaflet|questions?|quer(?:y|ies)|room|plan|centre|area|form|to our (?:stand|website|page|event|stall)|to (?:the|this) (?:website|page|site))\b)`

const gladly = String.raw`\b(?:glad|pleased|delighted|happy|relieved|chuffed|thrilled|good to hear|great to hear|lovely to hear|brilliant to hear)[^.!?]{0,20}`

const ailment =
  '(?:rash|tooth|teeth|gums?|ears?|knee|hip|ankle|elbow|back|skin|mole|eyes?|foot|feet|leg|arm|hand|wrist|shoulder|neck|cough|chest|infection|wound|ulcer|eczema|psoriasis|asthma|hay fever|migraines?|pain|blood pressure|diabetes|swelling|smile|hearing|sight|vision|allergy|cold sore|stitches)\\b'

const clinician =
  'pharmacists?|doctors?|nurses?|dentists?|hygienists?|GPs?|midwi(?:fe|ves)|physio\\w*|optometrists?|opticians?|podiatrists?|consultants?|dietitians?|counsellors?|therapists?|technicians?|radiographers?|phlebotomists?|audiologists?|paramedics?|HCAs?|health ?care assistants?'
const byName = "(?:Dr|Doctor|Nurse|Sister|Matron|Mr|Mrs|Ms|Miss)\\.? [\\p{L}'’-]{2,20}"
/** Readers are told, offered and seen elsewhere too: at an open day, in a blog, on television. */
const ofNoEvent = String.raw`(?![^.!?]{0,80}\b(?:chance|opportunit(?:y|ies)|guidelines?|caf[eé]|open day|blog|book|telly|TV|television|radio|podcast|talk|webinar|conference|event|fair|stall|article|bike|choir|raffle|newsletter|vacanc(?:y|ies)|interview)(?![\w-]))`
/** Who speaks for those who care for the person. */
const ours = `we|I|(?:our|my|one of our) (?:\\w+ ){0,2}(?:${clinician}|receptionists?|team|staff|manager|locum|colleagues?|reception)`
const who = `${ours}|the (?:\\w+ ){0,2}(?:${clinician}|receptionists?|team|staff|manager|locum)`
const did =
  "(?:(?:['’]ve)? (?:have|has|had|also|did|then|still|already|just|both|even|only|personally|who|gladly|\\w+ly))"
/** What is done with somebody in an appointment. */
const done =
  'smears?|fillings?|extractions?|root canal|scans?|ultrasound|x-?rays?|ECG|bloods?|blood (?:test|taken|pressure)|injections?|jabs?|vaccin\\w+|check-?ups?|eye test|sight test|hearing test|tests?|swabs?|biopsy|dressings?|massage|treatment|operation|procedure|consultation|appointment|review|physio|stitches|crown|cleaning|teeth|ears?|coil|implant'

const treated =
  'did|took|carried out|performed|removed|fitted|repeated|rearranged|took out|dressed|stitched|syringed|cleaned|extracted|filled|numbed|x-?rayed|scanned|examined|drew|redid|tested|looked after'
const treatedThing = String.raw`(?:\w+ ){0,2}?(?:${done}|tooth|wound|legs?|foot|feet|eyes?|moles?|brace|lenses|toenails?|nails?|back|shoulder|knee|hip|gums?)\b(?! (?:card|form|kit|sample|at home|yourself))`

/** What is made for somebody and put in or on them. */
const fitted =
  'crown|fillings?|veneers?|bridge|dentures?|braces?|retainers?|implant|hearing aids?|ear ?moulds?|insoles?|orthotics?|splint|dressing|stitches|cast|catheter|stoma bag'

const us =
  '(?:we|I|(?:our|my|the) (?:\\w+ )?(?:pharmacists?|doctors?|nurses?|team|staff|dentists?|GPs?|receptionists?|manager|optometrists?))'

/** What only the person and those who cared for them know. */
const facts: readonly string[] = [
  String.raw`\bwhen (?:you|your (?:\w+ )?${kin})(?: (?:first|last|both|recently|originally|and your \w+))? (?:came|visited|called|rang|phoned|collected|saw|attended|dropped|popped|walked|were (?:seen|here|given|admitted|with us|in)|picked up|arrived|spoke|asked|booked|registered|refused|left|joined us)\b`,
  String.raw`\b${us}(?: (?:have|has|had|also|did|already|just|both|personally|carefully|always))* (?:checked|looked (?:at|into|through|up)|reviewed|dispensed|prepared|ordered|filled|processed|updated|amended|chased|changed|cancelled|rebooked|opened|read|examined) your (?!(?:\w+ )?(?:feedback|review|comments?|message|e-?mail|complaint|post|questions?|concerns?|words|rating|points?|suggestions?|tweet|reply|quer(?:y|ies)|thoughts|input|response|inquir(?:y|ies)|enquir(?:y|ies)|application|request|cv|proposal|draft|paper|article|report|website|profile|account)s?\b)`,
  String.raw`\b(?:I|we)(?: (?:can|could|also|now|just)){0,2} see (?:from|in|on) your (?:\w+ )?(?:records?|notes|file|history|chart)\b`,
  String.raw`\b(?:our|my|your|the) (?:\w+ )?(?:records|notes|systems?|files?|CCTV|logs?|call recordings?|appointment book) (?:clearly |also )?(?:shows?|indicates?|confirms?|suggests?|states?|says?|has you|have you|tells?)\b`,
  String.raw`\b(?:as )?${us}(?: (?:have|has|had|also|clearly|did|already|then|both|even|repeatedly|just|actually|personally))* (?:explained to|advised|told|informed|warned|offered|gave|prescribed|referred|treated|examined|vaccinated|saw|seen|asked|refunded|turned) you\b(?! (?:can|could|would|our|the (?:chance|opportunity)))`,
  String.raw`\b(?:${who})${did}* (?:(?:squeez|fitt|slott|work)(?:ed|e)? you in(?= (?:the same day|before|between|after|at|as|early|that|within|on|without|despite|anyway|straight)\b|[.,!])|fit you in(?=[^.!?]{0,40} (?:that|same) day\b)|s(?:aw|een?) you(?= (?:within|before|between|on (?:the|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|that|the same|straight|anyway|early|as an|without|despite|again|twice|in (?:the|our|my|under)))|spen[dt] (?:[\w-]+ ){0,3}(?:minutes|hours?|time|longer) (?:with you|on your|talking (?:to you|you through|through your)|going through your)\b|stay(?:ed)? (?:late|behind|on|open)(?: [\w-]+){0,2} (?:for|to (?:see|treat|help|finish|sort|serve)) you\b|(?:rang|ring|called|call|phoned?|texted|messaged) you (?:back |twice |again |several times |on (?:the|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w* ?|that \w+ |the (?:next|same|following) day |three times )*(?:with|about) (?:your|the) (?:\w+ )?(?:results?|bloods|scan|swab|prescription|test|medication|tablets|appointment|x-?ray))`,
  String.raw`\b(?:while|when|after|as|because|during|and|since) you were (?:already |still |just |now |sitting |lying |sat ){0,2}(?:in (?:with (?:the|our|my|a|Dr|one|your)|the (?:chair|treatment room|consult\w* room|waiting room|waiting area|recovery|scanner)|theatre|labour|recovery|resus|A&E|surgery with|our (?:chair|care|waiting room|clinic|surgery|waiting area))|with (?:the|our|my|one of our) (?:\w+ )?(?:${clinician})|on (?:our|my|the) (?:ward|couch|unit|table|trolley)|having (?:your|the|an?) (?:\w+ )?(?:${done})|being (?:seen|treated|examined|scanned|vaccinated|assessed|admitted|weighed|swabbed)|waiting (?:for your|to (?:see|be seen|go in|have)|in (?:our|my|the) (?:waiting|surgery|pharmacy|clinic)|at (?:our|my|the) (?:counter|desk)))\b`,
  String.raw`\b(?:(?:${ours})${did}*|the (?:\w+ )?(?:${clinician}) who(?=[^.!?]{0,100}\b(?:us|our|my|we)\b)) (?:${treated}) your ${treatedThing}|\b(?:joy|pleasure|lovely|happy|glad|delighted|treat) to (?:do|clean|fit|dress|remove|repeat|redo|test|examine|scan|syringe) your ${treatedThing}`,
  String.raw`(?<!\b(?:that|before|after|when|imagine|once|while|since|which|where) )\byou (?:were|['’]d been|had been) (?:\w+ly |also |already |then |just |still |now |both ){0,2}(?:given|prescribed|seen|told|refused|late|(?:[\w-]+ ){1,2}(?:min(?:ute)?s|hours?) late|rude|abusive|aggressive|shouting|offered|advised|informed|referred|discharged|diagnosed|treated|vaccinated|examined|booked|admitted|turned away|asked (?:[\w-]+ ){0,3}?to (?:leave|wait|come|return|wear|put|calm|stop|move|step)|sent (?:home|away)|swearing|with us|in (?:the (?:chair|scanner|treatment room)|theatre|recovery)|in with (?:the|our|my|Dr)|having your)\b`,
  String.raw`\byou (?:swore|shouted|were a patient|are a patient|have been (?:a|our|my) patient)\b|\bas (?:a|our|my) (?:\w+ )?patient (?:of ours|here|of our \w+)\b`,
  String.raw`\byou (?:had |have |also |already |did |then |unfortunately )*(?:missed|cancelled|collected|attended|picked up|did not attend|didn['’]t attend|failed to attend|refused|stopped taking|requested|ordered) (?:(?:your|two|three|several|the|an?|both|that|her|his|for) )?(?:\w+ ){0,2}(?:appointments?|prescriptions?|tablets|pills|medication|medicines?|treatment|script|inhalers?|dose|jab|vaccination|antibiotics|clinic|x-?rays?|scans?|referral|biopsy|extraction|fillings?|injections?|smear|operation|procedure|blood tests?|bloods)\b`,
  String.raw`\b(?:we|I|(?:our|my|the) (?:\w+ )?(?:pharmacists?|team|staff|manager))(?:['’]ve)?(?: (?:have|had|got|did|always|also|already|still|only|even|been|just|actually))* (?:had|have|got|kept|held|put aside|handed(?: over)?|delivered|posted|bagged|labelled|sent) your ${thing}`,
  String.raw`\byou(?:['’]ve| have|['’]re| are)? (?:been )?registered (?:with us|here|at (?:our|my|the|this))|\byou(?:['’]re| are| have been| were)(?: now| still)? (?:one of our (?:\w+ )?(?:patients|regulars|clients|customers)|on our (?:books|list|register|caseload)|under our care)`,
  String.raw`\byou (?:(?:did|only|actually|also|both|first|\w+ly) ){0,2}(?:arrived?|turn(?:ed)? up|c[ao]me(?: in)?|rang|walk(?:ed)? in|walk(?:ed)? out)(?=(?: [\w-]+){0,3} (?:asking for|demanding|late|minutes|hours?|after (?:your|the|we|closing)|before (?:your|the|we|seeing)|without (?:your|an|the|a|being|waiting)))|\byou (?:declined|turned down|signed for|signed the|consented to|agreed to (?:the|have)|walked out of) (?:the|our|my|your|an?|to)?`,
  String.raw`\b(?:pleasure|lovely|privilege|honour|glad|great|joy|delighted|happy|pleased|enjoyed|loved)(?: to| that we could| we could| for us to)? (?:have )?(?:be able to )?(?:look(?:ed|ing)? after|treat(?:ed|ing)?|car(?:e|ed|ing) for|nurs(?:e|ed|ing)|seeing) (?:you|your (?:\w+ )?${kin})\b(?! (?:at|for) (?:the|our|my) (?:stall|event|fair|conference|meeting))`,
  String.raw`\bthank(?:s| you) for (?:coming|popping|calling|dropping|walking) in\b|\bthank(?:s| you) for (?:visiting (?:us|(?:the|our|my) (?:surgery|practice|pharmacy|clinic|ward))|attending (?:your|the) (?:appointment|clinic)|choosing us for your|bringing your|trusting us with your)`,
  String.raw`\byou(?:['’]re| are| were) (?:allergic|diabetic|asthmatic|pregnant|epileptic|on (?:\w+ )?(?:tablets|medication|medicines?|warfarin|insulin|methadone|antibiotics|the waiting list)|taking \w+|under (?:Dr|the care|our|my|the hospital))`,
  String.raw`\b(?:Dr|Mr|Mrs|Ms|Nurse|our|my|the) (?:\w+ )?\w+ (?:well |clearly )?(?:recalls?|remembers?|saw|treated|examined|explained to) (?:you|your|the (?:visit|appointment|consultation|conversation))\b`,
  String.raw`(?<!\bhave you )\b(?:rang|rung|called|phoned|e-?mailed|contacted|chased|spoke (?:to|with)|messaged|faxed|wrote to|heard from) your (?:\w+ )?(?:surgery|GP|doctor|consultant|dentist|practice|hospital|specialist|clinic|midwife|carer)\b`,
  String.raw`\bhaving you (?:on|in|with|as|at) (?:our|my) (?:\w+ ){0,4}(?:programme|ward|clinic|books|list|service|patient|client|practice|surgery|group)\b`,
  String.raw`\b(?:cleared up|sorted|settled|helped(?: with)?|eased|fixed|cured|improved) your (?:\w+ )?${ailment}|(?:${gladly}|\b(?:hope|hoping)[^.!?]{0,20}) (?:the|your) (?:\w+ )?${ailment} (?:is|are|isn['’]t|aren['’]t|has|have|feels?|feeling|looks?|seems?|cleared|settled|healed|got|soon|went|getting)\b|\byour (?:\w+ )?${ailment} (?:was|were|had|needed|could not|couldn['’]t|did not|didn['’]t)\b`,
  String.raw`\b(?:loved|enjoyed|pleasure|happy|glad|proud)(?: to be| of)? (?:helping|supporting) you (?:to |through |with your )?(?:quit|stop|recover\w*|lose|heal|walk|your|that|through)\b`,
  String.raw`${gladly} (?:the|your) (?:new |\w+ )?(?:inhalers?|cream|tablets|pills|antibiotics|medication|medicine|drops|treatment|physio|massage|exercises|braces?|hearing aids?|crown|dentures?|glasses|patches) (?:(?:is|are|has|have)(?: been)? (?:help|work|suit|settl|fit|do|comfort|better|easier|great|good|clear|sorted|made)\w*|helped|worked|did the trick)\b`,
  String.raw`\b(?:discuss|describ|rais|explain|mention)(?:ing|ed) (?:your|this|that|it|the) (?:[\w’'-]+ ){0,4}?(?:with|to) (?:our|the|one of our|my) (?:\w+ )?(?:${clinician})\b`,
  String.raw`\byou(?:['’]ve| have|['’]d| had) been (?:with|coming to|a patient (?:at|of|with)|visiting|seeing) (?:us|(?:our|my) (?:\w+ )?(?:surgery|practice|pharmacy|clinic|service|team|\w+))\b(?= (?:since|for|from|on and off))`,
  String.raw`\b(?:${who}) did (?:explain to|advise|tell|inform|warn|offer|give|prescribe|refer|treat|examine|see|ask|remind|invite|ring|call|phone|text) you\b`,
  String.raw`\byour ${kin} (?:was|were) (?:prescribed|refused|discharged|diagnosed|referred|treated|vaccinated|examined|admitted|seen (?:by|within|at|in))\b|\bthe (?:\w+ )?(?:${clinician}) (?:who )?you saw\b(?! on )|\b(?:lovely|great|good|nice) to see you(?: [\w-]+){0,4} (?:at|in|for) (?:the|our|my|your) (?:[\w-]+ )?(?:clinic|surgery|appointment|check-?up|scan|smear|jab|review)\b(?! open)|\bthe ${treatedThing} (?:that )?we (?:did|fitted|gave you|took out|took|removed)\b`,
  String.raw`${gladly} the (?:\w+ )?(?:${done}) (?:went|was|is|has|worked)\b|${gladly} (?:we|I|our \w+) (?:could|were able to|was able to|managed to) (?:help|sort|ease|fix|look after|see|fit)[^.!?]{0,20} (?:you\b|your (?:\w+ )?${ailment})`,
  String.raw`\b(?:the|our|my|those) (?:tablets|pills|antibiotics|medicines?|medication|cream|drops|inhalers?|jab|vaccine|injection|dressing|treatment|exercises) (?:we gave you )?(?:upset your|irritated your|made you|gave you (?!the|more)|did(?:n['’]t| not) (?:suit|agree|work|help))`,
  String.raw`(?:\bfor being|\byou(?:['’]re| are| were)) (?:such )?(?:an?|our|my) (?:[\w-]+ ){0,2}?patient (?:of ours|with us|at our)|\b(?:we|I) (?:do |all |still )*remember you well(?=[^\w\s]| and\b)|\bsee you (?:at|for) your (?:next|second|follow-?up|final|first) (?:\w+ )?(?:sessions?|appointments?|check-?ups?|reviews?|visits?|scans?|jabs?|treatments?|smears?)`,
  String.raw`\b(?:removed?|took|taken|taking|removing) you (?:off|from) (?:our|the|my) (?:practice |patient |waiting )?(?:list|books|register|caseload)\b|\byou have(?:n['’]t| not) been (?:to see|in to see|to|seen by) (?:us|our|me) (?:since|for)\b`,
  String.raw`\b(?:after|since|when|because) (?:${who})${did}* (?:fitted|(?:re)?cemented|extracted|stitched|dispensed) (?:it|them|yours)\b|(?<=\bsorry (?:to hear |to read )?(?:that )?)(?:the|your) (?:new |temporary |\w+ )?(?:${fitted})(?= (?:(?:has|have|had|is|are|was|were) (?:already |now |still )?)?(?:c[ao]me (?:loose|off|out|away)|coming (?:loose|off|out|away)|f[ae]ll(?:en)? (?:off|out)|fell apart|broken?(?! (?:down|up))|snapped|cracked|chipped|popped (?:off|out)|rubb(?:ed|ing)|too (?:tight|loose))\b)`,
  String.raw`\b(?:pop|come|drop|call|nip) back (?:in |to us )?(?:and|so) (?:that )?(?:we|I|our \w+)(?:['’]ll| will| can) (?:happily |gladly |also )?(?:re-?cement|re-?fit|re-?do|re-?make|re-?glue|re-?line|re-?dress|adjust|repair|tighten|smooth|realign|re-?check) (?:it|them|that|your)\b`,
  String.raw`\b(?:${ours})(?:['’]ve| have| has)?(?: (?:have|has|had|also|just|now|since|both))* (?:(?:had|taken|took) (?:a|another) (?:\w+ )?(?:look|check)|looked|checked|gone|went|been)(?: back)?(?: (?:through|on|at|in|over))? (?:the|our) (?:\w+ )?(?:systems?|records?|notes|files?|logs?|CCTV|computer|PMR|appointment book|diary)\b(?! of\b)(?=[^.!?]{0,20}\b(?:(?:nothing|(?:no|the) (?:\w+ )?(?:orders?|requests?|prescriptions?|scripts?|appointments?|calls?)) (?:was|were|had|has|came|reached|arrived|went|got|did)|you(?:['’]d)? (?:were|had|did|have|missed|booked|ordered|requested|came|rang|called|collected|asked|cancelled|arrived|never|only)|your (?:\w+ )?(?:orders?|requests?|prescriptions?|scripts?|appointments?|calls?|tablets|medication))\b)`,
  String.raw`\bthe (?:\w+ )?(?:prescriptions?|scripts?|tablets|pills|medications?|medicines?|meds|inhalers?|insulin|antibiotics|cream|ointment|drops|order|glasses|lenses|hearing aids?|test results?) (?:was|were|has been|have been|had been|is|are)(?: all| now| already| still)? (?:there|ready|waiting|here|bagged(?: up)?|put aside|kept|left|in the bag|on the shelf) for you\b(?! all\b| to (?!collect|pick))`,
  String.raw`\bas (?:we )?(?:discussed|agreed|explained) (?:at|during|in|after) your ${thing}`,
  String.raw`\b${byName}${did}* (?:explained to|advised|told|informed|warned|offered|gave|prescribed|referred|treated|examined|vaccinated|saw|refused|rang|phoned|called|texted|discharged) you\b(?! (?:how (?:much|sorry|grateful|pleased)\b|(?:a job|a lift|a place|credit|praise|a great deal|the award|the floor)\b|(?:that )?we\b|(?:on|in) the (?:news|telly|radio|TV)))${ofNoEvent}`,
  String.raw`\bhaving (?:now |just |carefully |personally )?(?:looked|checked|gone|read|been)(?: back)?(?: (?:through|at|over|into|on))* your (?:\w+ )?(?:records?|notes|file|history|chart)\b|(?<=^[^\p{L}]{0,8}|[,;:–—] |\b(?:and|but|so) )(?:on )?(?:looking|checking|reading|going)(?: back)?(?: (?:through|at|over|into))? your (?:\w+ )?(?:records?|notes|file|history|chart)(?=, (?:it|you|we|I|there)\b)|\b(?:we|I)(?:['’]ve| have) (?:now |just |also )?(?:been|gone)(?: back)? (?:through|over|into) your (?:\w+ )?(?:records?|notes|file|history|chart)\b|\b(?:we|I) can see (?:(?:from|in|on) [^.!?,]{3,40},? )?(?:that )?you (?:were|had|have|did|missed|came|cancelled|attended|called|rang|booked|ordered|collected)\b(?! (?:unhappy|upset|not|a (?:bad|poor|difficult|frustrating))\b)${ofNoEvent}`,
  String.raw`\bas you(?:['’]ll| will| may| might)? (?:(?:no doubt|well|surely) )?(?:recall|remember|know),? (?:you (?:chose|declined|agreed to|signed|cancelled|missed|refused|decided)\b|(?:we|I|(?:our|the) (?:\w+ )?(?:${clinician}|team|receptionist|staff)|${byName})(?: [\p{L}'’-]+){0,2}? (?:offered|gave|told|advised|explained|asked|saw|fitted|prescribed|referred|examined|treated|rang|called)\b(?= you\b| your ${thing}|[^.!?]{0,40} to you\b))${ofNoEvent}`,
  String.raw`\b(?:${who}) did (?:\w+ ){0,2}?(?:send|post|e-?mail|text|order|dispense|deliver|prepare|keep|give|pass on|issue|chase|request|check|book|offer)(?: you)? your ${thing}`,
  String.raw`\byour ${thing}\b`,
]
const fact = lazyPattern(facts.join('|'), 'iu')
const anyOwn = lazyPattern(String.raw`^your ${thing}`, 'iu')

/** Before *your visit*: how somebody feels about it. */
const felt =
  /\b(?:glad|chuffed|thrilled|proud|pleased|delighted|happy|sorry|apolog\w+|thank(?:s| you)|hope|hoping|enjoyed|regarding|disappointed|sad|regret\w*|lovely|great|pleasure|good to|mistake|wrong|error|lost|delay\w*|late)\b/i
/** After it: what became of it. */
const happened =
  /^ (?:\w+ ){0,3}?(?:was|were|went|had|never|still|has been|have been|did(?: not|n['’]t)?|arrived|came|got|took|ran|is (?:now |still |all )?(?:ready|waiting|here|overdue|due|on|with|booked|in)|are (?:now |still |all )?(?:ready|waiting|here|overdue|due|on|with|normal|in|back|booked)|showed?|looks?|helps?|(?:is|are) (?:helping|working|doing)|works?|suits?|fits?|finished)\b/i

const condition =
  /\b(?:if|unless|should (?:you|your|anyone)|whether|whenever|in case|once (?:you|your)|when (?:you|your) (?:\w+ )?(?:come|comes|visit|call|collect|ring|phone|is|are|need|arrive|next|have|has)|next time|in (?:the )?future|every(?:one|body)|all (?:our )?patients|anyone|people|patients)\b/i
/** Speaks of a prescription that nobody says exists: requests, offers, and the refusal to say. */
const noFact =
  /\b(?:please|you (?:can|may|might|could|will|should|need|are welcome|would like)|(?:can|could|may|might|would|will) (?:you|we|I)|we(?:['’]d| would| can|['’]ll| will| could| cannot| can['’]t| do not| don['’]t| never| aim| always| try)|I(?:['’]d| would| can| cannot| can['’]t)|(?:discuss|comment|talk|speak|look into|give us|contact|email|call|ring)\w*|cannot|can['’]t|not able|unable|happy to|like to|to help|how to|to (?!hear|read|see|learn|know|find)\w+ your|must|(?<!\bno )need)\b|^\W*(?:refill|request|bring|check|order|collect|keep|take|show|track|use|get|give|have|ask|see|tell)\b/i

/** What colleagues, speakers and applicants are told. */
const business =
  /\b(?:interview|applications?|applied|vacanc(?:y|ies)|conference|webinar|podcast|panel|stall|keynote|placement|rota|volunteer\w*|fundrais\w+|lecture|workshop|your (?:talk|poster|article|paper|shift|CV))\b/i

const occasion =
  '(?:open (?:day|days|evening|house|weekend)|museum|exhibition|fair|fete|fun day|taster (?:day|session)|careers (?:day|evening|event|fair)|stall|stand|lecture|talk|concert|carol service|coffee morning|ceremony|awards|annual (?:general )?meeting|AGM|public meeting|school (?:tour|visit|trip)|tour|launch|event|archive|library|gift shop|charity shop|cafe|garden party)'
/** “Your visit to our museum”, “when you came to our open day”: where nobody is a patient. */
const toOccasion = lazyPattern(
  String.raw`^(?:(?: [\w-]+)?|(?: [\w-]+){0,4}? (?:to|at|for|round|around) (?:see )?(?:our|the|this|a)(?: [\w’'-]+){0,2}?) ${occasion}\b(?! (?:with|to))`,
  'i',
)
const attended = lazyPattern(
  String.raw`\b(?:coming|came|come|visit(?:ing|ed)?|joining|joined|attending|attended|being|were|helping|supporting)(?: (?:us|along|over|in|round))? (?:to |at |for )?(?:our|the|this|a) (?:[\w’'-]+ ){0,2}?${occasion}\b`,
  'i',
)
const visiting =
  /^(?:when you (?:(?:first|last|both|recently) )?(?:came|visited|attended|popped|dropped|walked|arrived|called|spoke|asked|joined)|your (?:\w+ )?visit|thank(?:s| you) for (?:coming|visiting|popping|dropping))\b/i
const ofCare =
  /\b(?:patients?|appointments?|prescriptions?|medicines?|medication|tablets|treatments?|results?|records?|doctor|dentist|GP|symptoms?|pain|scans?|tests?|bloods?|jabs?|vaccin\w+|dose|diagnos\w+)\b/i
/** What a reply that thanks for an open day may go on to, which is another visit. */
const elsewhere =
  /\b(?:pharmacists?|nurses?|midwife|hygienist|receptionists?|counter|waiting|wards?|clinic|surgery|practice|last \w+|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i

/** Whether a text thanks somebody for coming to an open day, a museum or a fair. */
export function isAboutOccasion(text: string): boolean {
  return attended.test(text)
}

/** Whether a sentence says something of a prescription that there is, and not of any. */
function isTold(before: string, after: string): boolean {
  return felt.test(before) || happened.test(after)
}

/** A sentence without end is looked at in part. */
const reach = 2000

/** What is in every text that states a fact of somebody’s care. */
export const factClues = (): ClueRows => patternClues(...facts)

/**
 * The first words of a sentence that state a fact of somebody’s care.
 *
 * @param isOfOccasion The reply speaks of an open day or the like.
 */
export function factIn(value: string, isOfOccasion = false): RegExpExecArray | undefined {
  const end = Math.min(value.length, reach)
  for (let from = 0; from < end;) {
    const found = fact.exec(value.slice(from, end))
    if (!found) return undefined
    found.index += from
    if (isStated(found, value) && !isVisitTo(found, value, isOfOccasion)) return found
    from = found.index + found[0].length
  }
  return undefined
}

function isStated({ 0: words, index }: RegExpExecArray, value: string): boolean {
  const before = value.slice(0, index)
  if (condition.test(before) || business.test(value)) return false
  if (!anyOwn.test(words)) return true
  const after = value.slice(index + words.length)
  // “Sorry your crown came off, we’ll put it back”: an offer may follow what happened.
  const clause = before + words + (/^[^,;–—]*/.exec(after)?.[0] ?? '')
  const isSaid = happened.test(after) ? clause : value
  if (noFact.test(isSaid) || condition.test(value)) return false
  return isTold(before, after)
}

/** Whether they came to see a museum or an open day, and nothing of care is said of it. */
function isVisitTo(
  { 0: words, index }: RegExpExecArray,
  value: string,
  isOfOccasion: boolean,
): boolean {
  if (!visiting.test(words) || ofCare.test(value)) return false
  if (isOfOccasion && !elsewhere.test(value)) return true
  return toOccasion.test(value.slice(index + words.length, index + 160))
}
