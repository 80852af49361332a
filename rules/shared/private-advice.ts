import { lazyPattern } from 'professional/rule'
import { itemsIn } from './care-ties.ts'
import { namesCondition } from './conditions.ts'
import { namesIllness } from './health-states.ts'
import type { Nearby } from './nearby.ts'
import { promisesVerdict } from './promised-verdict.ts'

/** Where a request or an offer begins: no “patients DM me”, no “she will text me”. */
const lead =
  /(?:^|[.!?:;,–—…(\n\x7F\uFFFC|/>*•-]\s{0,3}|\p{Extended_Pictographic}\uFE0F?\s{0,3}|\b(?:please|pls|plz|just|simply|then|and|or|so|but|now|kindly|even|always|feel free to|free to|welcome to|happy for you to|(?:you|u|anyone|everyone|people|everybody|anybody) can(?: always| just| also)?|you could(?: always)?|can you|could you|why not|either|go ahead and|do|come on,?|yes|hey|mums|folks|guys|ladies|lads|dm|privately)\s+)$/iu
/** Before the place where things are to be sent: “pop a photo …” and “pics … to my inbox”. */
const sending =
  /(?:^|[.!?:;,–—…(\n]\s{0,3}|\p{Extended_Pictographic}\uFE0F?\s{0,3}|\b(?:please|pls|just|simply|then|and|or|so|can)\s+)(?:pop|stick|drop|put|send|chuck|ping|sling|fire|throw|shoot|pics?|photos?|pictures?|questions?|symptoms?)\b[^.!?]{0,60}$/iu
/** Before an invitation: it is refused, supposed, or somebody else’s. */
const refusal =
  /(?:\b(?:not|never|cannot|stop|avoid|without|instead of|rather than|no need to|nobody|no one|before you|if you|when you|who|that|those)|n't)(?:\s+[\p{L}'-]+){0,4}[\s,]*$|\b(?:said|says|told (?:me|us|her|him|them)|wrote|writes|texted)[:,]?\s*$/iu
/** In the sentence or beside it: the author gives no such advice, or says who does. */
const noAdvice =
  /\b(?:(?:can|could|do|does|did|will|would|should)(?:n't| not)|cannot|can't|won't|unable to|not able to|never|no longer|no|isn't|is not|not(?: for| a place for)?)\b(?![^.!?;]{0,30}\b(?:googl|suffer|worry|panic|ignor|struggl|self-diagnos|wait|sit)\w*)[^.!?;]{0,40}\b(?:advi[cs]e|advising|diagnos\w+|consult\w*|prescrib\w+|medical questions?|clinical questions?|individual|personal (?:medical|health|circumstances|questions?|details)|symptoms?)\b|\b(?:for (?:medical |clinical |personal |health |individual |any )?advice|with (?:your )?symptoms),? (?:please )?(?:see|speak|talk|contact|call|ring|ask|go|visit|book|use)\b|\binstead,? (?:of|see|speak|talk|contact|call|ring|ask|please)\b/i

/** What else people are asked to write for. */
const otherErrand =
  /\b(?:slides?|deck|handouts?|poster|abstract|recordings?|tickets?|raffle|merch|stall|stand|lanyards?|t-?shirts?|badges?|recipes?|playlist|templates?|spreadsheet|papers?|article|blog|e?-?books?|copy|copies|pdf|toolkit|resource\w*|links?|(?:for|the|full|more|further|any) (?:\w+ )?details|more info(?:rmation)?|event|charity|fun ?run|fund-?rais\w+|donat\w+|sponsor\w*|(?<!\b(?:can|could|to|you|still|safely) )(?:run|walk|race)|marathon|10k|job|jobs|vacanc\w+|recruit\w*|hiring|role|locums?|cover|shifts?|rota|cv|career\w*|mentor\w*|portfolio|appraisal|revalidation|revision|exams?|interview\w*|pre-?reg|foundation training|apprentice\w*|course|webinar|workshop|conference|talks?(?! (?:you|through|it|about|to))|speaker|guest|podcast|episode|panel|collab\w*|press|journalist|documentary|filming|story|stories|case stud\w+|study|studies|research|trial|survey|questionnaire|focus group|participants?|participat\w+|take part|volunteer\w*|join (?:us|our|the|in)|committee|network|to (?:order|book|collect|request|renew|rearrange|cancel|change|reserve|pay)|topics?|experiences?|room|venue|hire|delivery slot|discount|voucher|code|prize|giveaway|win|enter|order number|feedback|complain\w*|compliment\w*|suggestion|ideas?|opinions?|thoughts on (?:the|this|our)|service change|campaign|policy|guideline|guidelines|guidance document|audit|project|protocol|SOP|pathway|lesson plan|curriculum|lecture|teaching|students?|colleagues?|trainees?|fellow (?:pharmacists|nurses|doctors|GPs|midwives|dentists)|when (?:you(?:'re| are)?|your) (?:home|free|done|here|ready|back|leaving)|(?:for|have|has|had|got|with) (?:a )?(?:chat|catch-?up|gossip|natter)|opt(?:ing)? out|stop to|is ready|(?:you|anyone|who)(?:'d| would)? (?:wants?|likes?|can|could)(?: to)? help|(?:here|there|happy) to listen|not alone|to talk|vent|coffee|cuppa)\b/i

const own =
  "(?:your|ur|their|ya|yr)(?: (?!own business)[\\w'-]+){0,2}? (?:symptoms?|doses?|dosage|tablets?|tabs|meds|medicines?|medications?|pills?|inhalers?|insulin|hrt|contracepti\\w+|coil|implant|prescriptions?|scripts?|rash|rashes|moles?|lumps?|bumps?|spots?|skin|acne|eczema|psoriasis|rosacea|wounds?|bloods?|blood (?:tests?|pressure|sugars?|results?|count|readings?)|(?:test |lab |scan )?results?|labs|levels|scans?|x-?rays?|ecg|peri ?menopaus\\w+|menopaus\\w+|periods?|cycle|hormones?|pains?|migraines?|headaches?|thyroid|cholesterol|diagnosis|treatment|condition|health (?:questions?|concerns?|issues?|worries|problems?|queries|history)|medical (?:questions?|history|issues?|problems?)|medication (?:questions?|list)|(?:full|whole|meds|medicines|tablet) list|teeth|tooth|gums|toothache|eyes?|bump|pregnancy|supplements?|weight|diet|gut|tonsils|throat|ears?|toenails?|scalp|tongue|nipples?|poo|pee|wee|discharge)"
const ownMatter = lazyPattern(
  `\\bwhat (?:you(?:'re| are)?|ur|your) (?:on|taking|using)\\b|\\b${own}\\b(?! (?:journey|story|stories|hero(?:es)?|week|day|team|talk|event|goals?|programme|routine|bag|passport|slides?|guide|guides|tracker|leaflet|service|app)\\b)`,
  'i',
)

const matter =
  '(?:questions?|qs|worr(?:y|ies|ied)|concerns?|concerned|quer(?:y|ies)|advice|help|tips|guidance|ask|unsure|struggling|confused|recommendations?|chat|opinion|second opinion|consult(?:ation)?)'
/** “Questions about contraception”, with the topic to be looked at. */
const matterOf = lazyPattern(
  `\\b${matter}(?: (?:about|on|with|re|regarding|around|for|over|in))?:? ([^.!?;]{2,70})`,
  'i',
)
/** “Contraception questions”, the topic before it. */
const topicOf = lazyPattern(
  `([\\w'/ -]{2,60}?) (?:questions?|qs|advice|worries|concerns?|quer(?:y|ies)|problems|dilemmas|woes|troubles|recommendations?|consult(?:ation)?s?)\\b`,
  'i',
)
const topicWord =
  /\b(?:medical|clinical|health|healthcare|contracepti\w+|the pill|hrt|menopaus\w+|peri ?menopaus\w+|medicat\w+|medicines?|meds|tablets?|doses?|dosage|side[- ]effects?|symptoms?|interactions?|periods?|fertility|pregnan\w+|breastfeeding|vaccin\w+|jabs?|acne|eczema|psoriasis|rosacea|rash(?:es)?|moles?|migraines?|headaches?|hay ?fever|allerg\w+|thrush|uti|cystitis|reflux|ibs|constipation|insomnia|blood pressure|cholesterol|thyroid|antibiotics?|antidepressants?|painkillers?|statins?|inhalers?|insulin|supplements?|weight[- ]loss (?:jabs?|injections?)|mounjaro|ozempic|wegovy|sexual health|std|sti|erection\w*|viagra|sildenafil|hair loss|testosterone|hormones?|conceiv\w+|tonsil\w*|ear ?wax|skin (?:conditions?|problems?|issues?)|teething|colic|nappy rash|toothache|braces|implants|botox|fillers?|dermatolog\w+)\b/i
/** A topic of work, not of anybody's body. */
const workTopic =
  /\b(?:servic\w+|clinics?|campaign|programme|policy|training|guideline\w*|role|team|talk(?! (?:you|it|them) )|session|report|shortages?|supply|prescribing|funding|careers?|law|strategy|professionals?|education|week|day|awareness|informatics|data|tech\w*|innovation|leadership|inequalit\w+|literacy|workforce|jobs?|ads?|press|marketing|economics?|visas?|writing|communication|comms|safety (?:officer|lead|culture)|school)\b/i

const animal =
  /\b(?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?|horses?|ponies|pony|rabbits?|guinea pigs?|vets?)\b/i

/** What the author will then do. */
const willTell = lazyPattern(
  "\\b(?:I'll|I will|I can|I could|I'd be happy to|I'm happy to|happy to|let me|so I can|we'll|we will|we can|our (?:\\w+ )?(?:pharmacist|nurse|doctor|GP|dentist|team) (?:will|can))(?: (?:\\w+ly|always|just|also|try to|try and|gladly|even|personally))? (?:tell|let you know|advise|check|diagnose|take a (?:quick )?look|have a (?:quick )?look|look at|look over|work out|explain|recommend|suggest|review|go through|go over|see if|say|answer|identify|assess|help you (?:choose|decide|find|pick|work)|reply with|sort|figure out|confirm|guide you|prescribe|(?:talk|walk|take) you through|give you)\\b",
  'i',
)
const whatToTake = lazyPattern(
  "\\b(?:(?:work out|tell you|give you|sort out|check|calculate|figure out) (?:the |your |a |what )?(?:right |correct |exact |safe )?(?:dose|dosage)\\b|(?:what|where)(?:'s| is| has been|'s been) (?:torn|sprained|strained|fractured|infected)|what (?:dose|tablets?|medicine|meds|cream|to take|you should take|you can take|(?:it|that|this|they) (?:is|could be|might be|are)(?! about\\b))|where (?:it|you)(?: are|'re)? (?:hurts?|aches?|sore|in pain|swollen)|what hurts|which (?:exercises?|stretches|tablets?|cream|drops)|how (?:much|many) (?:\\w+ )?(?:to take|you can take|you need)|which (?:tests?|bloods?|scan|\\w+ to (?:take|use))|(?:which|what)(?: \\w+){0,3} (?:is|are|would be|works?|suits?)(?: \\w+)? (?:right|best|safe|suitable|you)\\b|right for you|safe for you|(?:for|any) (?:interactions|clashes|side[- ]effects)|(?:whether|if) (?:it's|it is|they're|they are|you can) (?:\\w+ )?(?:safe|serious|normal|infected|take|mix|broken|worth worrying))",
  'i',
)
const forAdvice =
  /\bfor (?:(?:some|free|any|more|honest|\w+ly|my) )?(?:advice|help|tips|a consult\w*|an assessment|a second opinion|recommendations?)\b/i
/** “Message me any time about …” */
const about =
  /^(?: (?:any ?time|day or night|privately|directly|here|today|tonight|please|whenever|x)){0,2} (?:about|with|re|regarding) ([^.!?;]{3,70})/i
/** “… if you have any pain” */
const ifYou =
  /\b(?:if|when|whenever|should) (?:you|u|your [\w']+|anyone|anybody)(?:'ve|'re)? (?:(?:still|ever|also|all|a|any|get|gets|got|have|has|had|feel|feels|notice|notices|think|are|is|having|getting|some|bad|new|more|develop|experience)\b ?){1,4}(.{2,60})/i
const photo =
  /\b(?:photos?|pics?|pictures?|images?|selfies?|videos?|vids?|clips?|snaps?|screenshots?)\b/i
const bareSymptom =
  /\b(?:rash(?:es)?|moles?|lumps?|spots?|bites?|itch\w*|swollen|swelling|reactions?|allergic|stung|sores?|ulcers?|wounds?|blisters?|pain|painful|hurts?|ache|aches|bleeding|discharge|cough|fever|temperature|nausea|dizzy|constipated|bloated|reflux|heartburn|migraines?|headaches?|toothache|eczema|acne|psoriasis|thrush|cystitis|uti|hot flushes|night sweats|heavy periods|side[- ]effects?|limp|limping|numb(?:ness)?|tingl\w+|(?:dodgy|bad|sore|stiff|funny|weird|odd|itchy|wonky|tight) (?:knee|back|neck|hip|shoulder|foot|elbow|wrist|ankle|ear|eye|tooth|tummy|jaw|bits|patch|toe|leg)s?|(?:can't|cannot|struggling to|struggle to|trying to) (?:sleep|breathe|swallow|pee|poo|conceive))\b/i
/** Other ways to reach a team, which make a message only the beginning. */
const officialWay =
  /\b(?:secure(?:ly)?|encrypted|NHS App|NHSmail|patient access|accurx|e-?consult|online (?:form|consultation)|(?:ring|call|phone|telephone) (?:us|the|our|on|0\d)|(?:give us|on) a (?:ring|call)|0\d{2,4}[\s\d]{5,12}|in person|(?:pop|come|call|drop) (?:in|into|by)|book an appointment|(?:111|999)\b|(?:see|speak to|talk to|contact|ask|visit) (?:your|a|the|our) (?:\w+ )?(?:GP|doctor|pharmacist|pharmacy|surgery|practice|nurse|midwife|dentist))/i

/** Whether the words before an invitation let it be one that the author makes. */
export function isInvited(before: string, sense: string | undefined): boolean {
  if (sense === 'place') {
    const found = sending.exec(before)
    return found !== null && !refusal.test(before.slice(0, found.index))
  }
  if (refusal.test(before)) return false
  return sense === 'statement' || lead.test(before)
}

/** Whether what stands around an invitation to write offers advice on somebody’s own health. */
export function offersAdvice(
  { previous, before, after, next }: Nearby,
  invitation: string,
): boolean {
  const sentence = `${before}${invitation}${after}`
  const wide = `${previous} ${sentence} ${next}`
  if (animal.test(wide)) return false
  if (noAdvice.test(sentence) || noAdvice.test(next) || noAdvice.test(previous)) return false
  if (otherErrand.test(before) || otherErrand.test(after)) return false
  if (ownMatter.test(after) || ownMatter.test(before) || whatToTake.test(after)) return true
  if (asksTopic(after) || asksTopic(before) || isAboutHealth(aboutOf(after))) return true
  const isTelling = willTell.test(after) || willTell.test(next)
  if (promisesVerdict(`${previous} ${sentence}`, `${after} ${next}`)) return true
  if (otherErrand.test(next) && !isTelling) return false
  if (isTelling && isAboutHealth(wide)) return true
  if (bareSymptom.test(ifYou.exec(after)?.[1] ?? '')) return true
  if (forAdvice.test(after) && isAboutHealth(`${previous} ${sentence}`)) return true
  if (photo.test(sentence) && bareSymptom.test(`${previous} ${sentence}`)) return true
  return /\?\W*$/.test(previous) && isOwnTrouble(previous)
}

/** Whether another, official way is shown beside it. */
export function showsOfficialWay({ previous, before, after, next }: Nearby): boolean {
  return [previous, before, after, next].some((text) => officialWay.test(text))
}

function aboutOf(after: string): string {
  return about.exec(after)?.[1] ?? ''
}

function asksTopic(text: string): boolean {
  const topics = [matterOf.exec(text)?.[1], topicOf.exec(text)?.[1]]
  return topics.some((topic) => topic !== undefined && isAboutHealth(topic))
}

function isAboutHealth(text: string): boolean {
  if (workTopic.test(text)) return false
  if (topicWord.test(text) || ownMatter.test(text) || namesIllness(text)) return true
  if (
    whatToTake.test(text) &&
    /\b(?:dose|tablets?|medicine|meds|cream|take|clashes|interactions|rash|itch\w*)\b/i.test(text)
  )
    return true
  return bareSymptom.test(text) || itemsIn(text).length > 0 || namesCondition(text)
}

/** “Too shy to ask your GP?”, “Can't get an appointment?” */
const withoutDoctor =
  /\btoo (?:shy|embarrassed|scared|nervous|busy|awkward|ashamed) to (?:ask|see|ring|call|tell|talk to|go to|bother) (?:your|the|a|any) (?:GP|doctor|nurse|pharmacist|dentist|midwife|optician)\b|\b(?:can't|cannot|couldn't) get (?:(?:an?|your|in with|in to see|to see|the) ){1,2}(?:GP|doctor|dentist|appointment)|\bneeds? (?:A&E|antibiotics|stitches|a (?:doctor|GP)|an x-?ray)\b/i

/** “Rash won't go?”, “Unsure about your inhaler?”: a question that a reader would answer with yes. */
function isOwnTrouble(sentence: string): boolean {
  const question = sentence.slice(Math.max(0, sentence.search(/[:–—][^:–—]*$/)))
  if (otherErrand.test(question) || workTopic.test(question)) return false
  if (ownMatter.test(question)) return true
  const isClipped = !/\b(?:I|we|he|she|they|my|our|his|her)\b/i.test(question)
  if (!isClipped) return false
  if (withoutDoctor.test(question)) return true
  return bareSymptom.test(question) || whatToTake.test(question) || asksTopic(question)
}
