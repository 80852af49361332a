import { type ClueRows, lazyPattern } from 'professional/rule'
import { arrived, arrives, arrivesAtWork } from '../lexicons/arrivals.ts'
import { clippedReport } from '../signals/nouns.ts'
import { hasComplaint, isAtBedside, isConsulting } from './bedside.ts'
import { careTie } from './care-ties.ts'
import { patternClues } from './pattern-clues.ts'

/** The words around a mention of somebody; long sentences in part, which keeps patterns fast. */
export interface Told {
  readonly before: string
  readonly words: string
  readonly after: string
  /** The sentence before it, of the same paragraph. */
  readonly previous: string
  /** A report without articles: *Lady in for her tablets*. */
  readonly isClipped: boolean
}

const adverb =
  '(?:just|today|earlier|yesterday|tonight|also|actually|really|literally|once|only|so|again|already|finally)'
/** Who has somebody in front of them: “Just had”, “we saw”, “this morning I spoke to”. */
const openerSource = String.raw`(?:^|[.!?,:;–—…\n-]\s*|\p{Extended_Pictographic}\uFE0F?\s{0,3}\b|\b(?:I|we|I['’]ve|we['’]ve|I['’]d|just|today|earlier|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week)|so|and|but|then) )(?:(?:and|so|but|then|so we|so I|we|I|have|['’]ve) )?(?:${adverb} ){0,2}(?:had|saw|seen|served|treated|tested|swabbed|scanned|examined|assessed|diagnosed|stitched(?: up)?|sutured|x-rayed|cannulated|intubated|resuscitated|operated on|met|helped|dealt with|dealing with|spoke (?:to|with)|spoken (?:to|with)|talked to|dispensed (?:for|to)|vaccinated|jabbed|counselled|reviewed|admitted|discharged|triaged|turned away|got|having|seeing|sat with|looked after|cared for|nursed|lost|told|(?:called|sent|blue[- ]lighted)(?: out| back)? to|(?:had|have|having) to (?:tell|explain to|show|stop|section|restrain|intubate|break it to)|spent (?:(?:half )?an hour|(?:\w+ ){1,2}(?:minutes|hours)|(?:the|all|my whole) (?:morning|afternoon|evening|night|shift)) with)(?: (?:in|yet|to))?\s+$`
const opener = lazyPattern(openerSource, 'iu')
/** What a professional did for them, in a sentence without a subject as well. */
const didForSource = String.raw`(?:^|\b(?:I|we|just|have|today|yesterday) )(?:dispensed|prescribed|gave|vaccinated|handed|sold|sent|delivered|ordered)\b[^.!?]{0,80} (?:to|for)\s+$`
const didFor = lazyPattern(didForSource, 'iu')
/** Between a person and what they did. */
const aside = String.raw`(?:[ ,]+(?!(?:who|which|that|and|but|or)\b)[\p{L}\d'’-]+){0,4}?(?:[ ,]+(?:who|and))?[ ,]+`
const asideNow = String.raw`(?:[ ,]+(?!(?:who|which|that|and|but|or)\b)[\p{L}\d'’-]+){0,4}?[ ,]+`
const deeds = String.raw`came (?:in|into|to|up|back|over|through)|walked (?:in|into|up|out|over|back)|popped (?:in|by|into|over|up)|(?:${arrived}) (?:back )?(?:in|into|up|over|through|out|off)|rang|phoned|called (?:me|us|in)|turned up|showed up|dropped in|asked|told (?:me|us|my|our)|sat (?:in|on) (?:my|our|the) (?:chair|couch|waiting room)|shouted|yelled|screamed|swore at|argued|demanded|insisted|threw|cried|wept|sobbed|thanked|hugged|laughed|admitted (?:to|that|he|she)|confessed|complained|wanted|needed|tried to|refused|collapsed|fainted|collected|handed|brought (?:in|back|me|us)|licked|ate|drank|swallowed|bit|kicked|punched|spat|weed|vomited|proposed|hid|presented|was (?:in|convinced|admitted|discharged|on the phone)|thought|said`
const didSomething = lazyPattern(String.raw`^${aside}(?:${deeds})\b`, 'iu')
/** The same as it is told at a bar: *walks up to the counter and tells me*. */
const doesSomethingSource = String.raw`^${asideNow}(?:comes (?:in|up|to|over|back)|walks (?:in|up|over|into)|pops (?:in|up)|rings|phones|turns up|(?:${arrives}) (?:back )?(?:in|into|up|over|through)|asks (?:me|us|for|if)|tells (?:me|us)|goes|shouts|says to (?:me|us)|throw(?:s)? (?:his|her|their|a|an|the)\b.{0,30}\bat (?:me|us)|in (?:again|today|for (?:her|his|their)|asking)|on the phone)\b`
const doesSomething = lazyPattern(doesSomethingSource, 'iu')
/** What people do to themselves, or what happens to them, and only those hear of who care for them. */
const mishapSource = String.raw`^${aside}(?:scrubbed|brushed|rubbed|chewed|sucked|(?:super)?glued|stuck|filed|sanded|pulled|yanked|ripped|cut|sliced|drilled|squeezed|soaked|boiled|microwaved|poured|shoved|sprayed|smeared|dabbed|injected|mixed|confused|mistook|skipped|doubled|halved|crushed|snorted|slept|wore|fell|slipped|tripped|dropped|ignored|googled|flushed|binned|swapped)(?! off\b| (?:with|to) (?:us|our|me)\b) (?:his|her|their|an?|the|it|both|all|two|each|off|out|on|in|into|with|for|up|down|over|to|as)\b`
const mishap = lazyPattern(mishapSource, 'iu')
const pastTense = String.raw`(?:\p{L}{3,}ed|[a-z]+(?:ought|ept|ook|ore|ote|ang|ank|old|ove|uck)|had|did|got|put|cut|hit|fell|lost|left|made|came|went|ate|bit|sat|fed|let|ran|lay|said|read|blew|gave|drew|flew|threw|grew|woke|spoke|broke|rode|swam|spun|began|won|hung|slid|bled|held|lit|met|paid|sent|spent|stood|swung|bent|built|shot|spat|wept|whispered|knew|hid)\b`
const anything = lazyPattern(`^${aside}${pastTense}`, 'iu')
/** After a place and a time: *in resus tonight*, *with shin splints, who*. */
const anythingLater = lazyPattern(
  String.raw`^(?:[ ,]+(?!(?:which|that|and|but|or)\b)[\p{L}\d'’-]+){0,7}?[ ,]+${pastTense}`,
  'iu',
)
/** Strangers whom somebody came across, or read of. */
const offDuty =
  /\b(?:(?:in|on|at|from|outside|off) (?:an?|the|my|our) (?:[\w-]+ )?(?:mirror|stall|stand|fair|film|show|programme|advert|train|bus|tube|metro|tram|flight|ferry|pub|shops?|supermarket|park|gym|pool|street|beach|plane|queue|café|cafe|stage|match|party|wedding|school|station|school run|news|church|library|garden|allotment|bake sale|raffle|quiz|meeting)|in (?:Tesco|Aldi|Lidl|Asda|Sainsbury['’]s|Morrisons|Waitrose|Boots|charge)|in front of me|next to me|behind me|(?:says|reports|reported|according to) (?:the|our)|training|simulation|manikins?|role[- ]?play|exam|OSCE|rehearsal)\b/i
const arrival = lazyPattern(`^${asideNow}${arrivesAtWork}`, 'iu')

/** “An old boy on my round”: whom the author sees again and again. */
const seenOften =
  /^ (?:on|in|from) (?:my|our) (?:[\w-]+ )?(?:rounds?|list|caseload|patch|ward|visits?|unit|clinic)\b(?! (?:of|team|may|can|could|might|will|should|must|would|needs?|round|who (?:may|can|needs?|wants?))\b)/i

/** Said of a day at work: somebody tells what they saw. */
const day =
  /\b(?:today|tonight|yesterday|just (?:now|had|saw|served|been|seen|spoke|came|walked|popped|asked|told|rang|phoned|got|collected|turned|dispensed|been|spent|sat|nursed|tried|wanted|thrown|burst)|this (?:morning|afternoon|evening|lunchtime)|earlier|last (?:night|week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|the other day|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|again|at (?:midnight|lunch(?:time)?|teatime|closing time|half (?:past )?(?:\d{1,2}|\w+)|\d{1,2} ?[ap]m)|at (?:the|my|our) counter|(?:day|shift|morning|night|afternoon) (?:in|on|at) (?:the |our |my )?(?:[\w-]+ )?(?:clinic|ward|theatres?|A&E|ED|resus|surgery|pharmacy|placement))\b/i
const firstPerson = /\b(?:I|I['’](?:ve|d|m)|we|We|we['’]ve|me|us|my|My|mine|our|Our)\b/

/** Words that announce a story about somebody who must not be known. */
const disclaimer =
  /\b(?:no names(?:,| but| obviously|\b)|(?:not )?naming (?:no |any )?names|not (?:saying|telling you) who|can['’]?t say who|won['’]?t say who|(?:some|all|the) details (?:have been )?changed|details (?:have been )?(?:changed|altered)|names? (?:and \w+ )?(?:have been |has been )?changed|true story|you (?:won['’]?t|wouldn['’]?t|will never|would never) believe (?:what|who|the)|(?:funny|weird|odd|strange|daft|classic|mad|bizarre|funniest|weirdest|strangest|oddest) (?:one|story|tale|moment|case|request) (?:from|in|at|on|of) (?:the|my|our|this|today['’]s) (?:[\w-]+ )?(?:chair|clinic|counter|surgery|ward|couch|pharmacy|dispensary|unit|shift|list|week))\b/i

/** People who speak, work or write, though once they were patients. */
const publicLife =
  /\b(?:conference|webinar|panel|podcast|documentary|campaign\w*|award\w*|interview\w*|fundrais\w+|charity|volunteer\w*|joined (?:us|our)|join us|spoke at|speaking at|shared (?:her|his|their) (?:story|experience)|(?:case|patient) stor(?:y|ies)|video|film|blog|inquest|coroner|court|police|arrested|on (?:TV|telly|Twitter|Facebook|YouTube|TikTok|the (?:news|radio|telly))|audit|inspection|leaflet|survey|research|study|trial|election|vote|interview|apprentice|placement|(?<!\b(?:best|worst|my|this|the) )job|vacancy|drama|novel|visited (?:us|our)|opened our|toured our|cut the ribbon|for the cameras?|photo ?call|script(?:ed)? by|actor|interviewing)\b/i
/** “A patient told us in the survey” is feedback that somebody gave in order to be quoted. */
const feedback =
  /\b(?:feedback|(?<!\b(?:fillers?|botox|lip|medication|meds|medicines?|asthma|annual|COPD|diabet(?:es|ic)|wound|skin|mole|brace|denture|implant|contracepti(?:ve|on)|pill|HRT|blood pressure|weekly|monthly|week|month|treatment|post-?op|weight|for (?:her|his|their|an?)) )review|testimonial|quote|survey|thank[- ]you (?:card|letter|note))\b/i
/** People whom professionals know outside work, or as colleagues. */
const ownCircle =
  /\b(?:friend|neighbou?r|partner|flatmate|housemate|boyfriend|girlfriend|cousin|fianc[ée]e?|vet|student|caller|actor|actress|singer|comedian|minister|mp|mayor|councillor|judge|journalist|newsreader)$/i
/** “Can I post about something funny that a patient said?” */
const asksLeave =
  /^\W*(?:can|may|should|could) (?:I|we|you) (?:post|share|write|tell|tweet|talk|blog|upload|repeat|mention)\b/i
/** Thanks are no story. */
const thanked =
  /\b(?:thank(?:s|ed|ing)?(?: you)?|grateful|well done|congratulations)(?: \w+){0,3} $/i
const thanking =
  /^[^.!?]{0,60} (?:to (?:say )?thank|to say (?:thanks|hello|how)|and thanked|(?:with|brought(?: (?:us|me|in)){1,2}) (?:an? )?(?:\w+ )?(?:cakes?|chocolates|card|flowers|biscuits|doughnuts)\b)/i
/** A colleague, or somebody who came on business. */
const onBusiness =
  /^ (?:on|at|behind|from|in) (?:the |our )?(?:reception|front desk|desk|till|phones|council|head office|agency|CQC|company|wholesaler|bank|wholesalers|office|kitchen|canteen|media)\b/i
/** “My taxi driver told me that …”: who works for the author, of the world and not of themselves. */
const ownTradespeople =
  /^my (?:taxi driver|cab driver|cabbie|uber driver|bus driver|hairdresser|barber|plumber|builder|electrician|decorator|gardener|cleaner|window cleaner|dog walker|personal trainer|yoga teacher|driving instructor|piano teacher|postman|postie|milkman|landlord|landlady|accountant|solicitor|mechanic|beautician|nail technician|childminder)$/i
const tells =
  /^ (?:(?:just|once|always|also|today|yesterday) )*(?:told me|tells me|said|says|asked me (?:if|whether|why|how|about)|swore|swears|insisted|thought)\b(?!.*\b(?:he|she|his|her|hers|him|they|their)\b)/i
const longAgo =
  /\b(?:years ago|decades ago|when I was (?:a|an|in)\b|back in (?:the )?\d|once upon)/i
/** “the lad I nursed”, “a woman we looked after” */
const nursed =
  /^,? (?:(?:who|whom|that) )?(?:I|we)(?:['’]d| had)? (?:once |first |ever )?(?:nursed|treated|looked after|cared for|sat with|operated on|resuscitated|anaesthetised|stitched|intubated|admitted|helped (?:to )?(?:nurse|treat))\b(?! (?:myself|ourselves))/
/** “Watched a lady get told it was cancer”, and not a match. */
const witnessedSource = String.raw`(?:^|[.!?,:;–—…\n-]\s*|\b(?:I|we|just|today|and|then) )(?:(?:just|have|then) )?watch(?:ed|ing)\s+$`
const witnessed = lazyPattern(witnessedSource, 'iu')
const undergoing =
  /^(?:,? (?:who|in|on|with) [^.!?]{1,40}?)? (?:get|getting|be|being|hear|hearing|learn|cry|crying|weep|sob|die|dying|wake|take (?:his|her)|say goodbye|struggle|fight|breathe|walk (?:again|out|unaided|for)|fall apart|break down|hold (?:his|her)|come round|collapse|wait)\b/i
/** “A fella we had in on Thursday” */
const seenByUsSource = String.raw`^,? (?:(?:who|whom|that) )?(?:I|we)(?:['’](?:d|ve)| had| have)? (?:just |only |once )?(?:had (?:in|back in)|saw|seen|treated|admitted|discharged|reviewed|served|vaccinated|scanned|triaged|assessed|examined|visited|were called(?: out)? to|was called(?: out)? to|went out to|stitched(?: up)?|cannulated)\b(?! (?:myself|ourselves|with|to (?!A&E|ED|hospital|our|the ward)|(?:in|on|at) (?:an?|the) (?:mirror|stall|stand|fair|conference|documentary|film|show|programme|advert|train|bus|tube|pub|shops?|supermarket|park|gym|street|plane|queue|paper|café|cafe|stage|video|match|party|wedding|school)))`
const seenByUs = lazyPattern(seenByUsSource)
const fate =
  /\b(?:died|dying|passed away|never woke|(?:did not|didn['’]t) (?:make it|survive|wake)|came off (?:his|her)|crash(?:ed)?|(?:was|been) (?:hit|stabbed|shot|burn(?:ed|t)|knocked)|fell (?:from|off|down)|overdosed?|bled|cardiac arrest|seizures?|coma|stroke|amputat\w+|lost (?:his|her) (?:legs?|arms?|sight|bab(?:y|ies)|hands?)|set fire|swallowed|drank)\b/i
const died = /^(?: (?:has|had|just|sadly|also))* (?:died|passed away)\b/i

/** What is in every text with a story of somebody: what they did or what was done, and whose day it was. */
export const storyClues = (): ClueRows => {
  const told = [day, clippedReport, disclaimer, `\\b${arrivesAtWork}`, /\bp[tx]\b/i]
  const done = [
    openerSource,
    didForSource,
    mishapSource,
    `\\b(?:${deeds})\\b`,
    doesSomethingSource,
    died,
    nursed,
    seenByUsSource,
    witnessedSource,
  ]
  return [
    ...patternClues(...done, ...told).slice(0, 1),
    ...patternClues(firstPerson, ...told).slice(0, 1),
  ]
}

/** What is in every text of somebody whom the author sees often. */
export const oftenClues = (): ClueRows => patternClues(seenOften)

/** What is in every text of somebody who did anything at all on a day at work. */
export const dayClues = (): ClueRows => patternClues(day)

/** Whether somebody at work had the person in front of them, or the person did something there. */
export function isEncounter(told: Told): boolean {
  const { before, after } = told
  if (isMet(before) || seenByUs.test(after) || isDoing(told)) return true
  if (witnessed.test(before) && undergoing.test(after)) return true
  return (told.isClipped || day.test(textOf(told))) && careTie(before, after) === 'certain'
}

/** Whether words such as *no names, but* announce the story. */
export function isAnnounced(told: Told): boolean {
  if (!disclaimer.test(told.before) && !disclaimer.test(told.previous)) return false
  return isMet(told.before) || isDoing(told)
}

/** Whether they are announced, and the person did anything at all. */
export function isAnnouncedDeed({ before, previous, after }: Told): boolean {
  return (disclaimer.test(before) || disclaimer.test(previous)) && anything.test(after)
}

/** Whether somebody is told of whom the author sees at work, and does not speak of in general. */
export function isSeenOften({ words, after }: Told): boolean {
  return seenOften.test(after) && /^(?:an?|one|that) (?!.*\bperson$)/i.test(words)
}

/**
 * Whether somebody did anything at all on a day at work, which the author saw: there the place, what
 * they came with, or a word of theirs to the author says enough.
 */
export function isSeenAtWork(told: Told): boolean {
  const text = textOf(told)
  if (!day.test(text) || !anythingLater.test(told.after) || offDuty.test(text)) return false
  if (isAtBedside(told.after) || isConsulting(told.after)) return true
  return hasComplaint(told.after) && firstPerson.test(text)
}

/** Whether somebody tells of their own day. */
export function isOwnDay(told: Told): boolean {
  const text = textOf(told)
  return told.isClipped || day.test(text) || firstPerson.test(text) || arrival.test(told.after)
}

/** Whether they did to themselves what only those hear of who care for them. */
export function isMishap({ after }: Told): boolean {
  return mishap.test(after)
}

/** Whether the person is met outside care: a colleague, a friend, somebody in the news. */
export function isElsewhere(told: Told): boolean {
  if (isInPublic(told) || ownCircle.test(told.words)) return true
  return ownTradespeople.test(told.words) && tells.test(told.after)
}

/** Whether it is told of somebody who speaks or works in public, or came on business. */
export function isInPublic(told: Told): boolean {
  const text = textOf(told)
  if (publicLife.test(text) || feedback.test(text) || longAgo.test(text)) return true
  if (asksLeave.test(told.before) && /\?\W*$/.test(told.after)) return true
  return thanked.test(told.before) || thanking.test(told.after) || onBusiness.test(told.after)
}

/** Whether it is somebody whom the author cared for, and what became of them is told. */
export function isRemembered(told: Told, next: string): boolean {
  if (!nursed.test(told.after)) return false
  return fate.test(told.after) || fate.test(next)
}

export function hasDied({ after }: Told): boolean {
  return died.test(after)
}

export function textOf({ before, words, after }: Told): string {
  return before + words + after
}

function isMet(before: string): boolean {
  return opener.test(before) || didFor.test(before)
}

function isDoing(told: Told): boolean {
  if (didSomething.test(told.after)) return true
  // The present of a story, as against that of every day: *a patient rings us and we call back*.
  if (!doesSomething.test(told.after)) return false
  const text = textOf(told)
  if (told.isClipped || /\bme\b/.test(text) || day.test(text)) return true
  return !/^(?:an?|the|one|that|some|another|her|his)\b/i.test(told.words)
}
