import { lazyPattern } from 'professional/rule'
import { withoutTags } from './trailing-tags.ts'

/** How a clinic, a pharmacy or an influencer puts a medicine before people, beyond the usual offers. */
export const medicineOffer = lazyPattern(
  [
    String.raw`\b(?:(?:now|last few|next|new|more|evening|weekend) )?(?:slots?|spaces?|appointments?|places) (?:this|next|on|for|left|open|available|before|going|now)\b`,
    String.raw`\b(?:slots?|spaces?|appointments?|places|openings?|cancellations?) (?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b)(?![^.!?]{0,40}\b(?:moved?|cancelled|closed|full|fully)\b)|\b(?:I|we)(?:['’]ve| have)(?: still| just| only)? got (?:[\w-]+ ){0,4}(?:slots?|spaces?|appointments?|cancellations?)\b(?! (?:for (?:nurses|volunteers|students)|to park))`,
    String.raw`\b(?:book|order|buy|purchase|shop|reserve|pre-?order) (?:now|in\b|your|yours|an? (?:[\w-]+ ){0,3}?(?:slot|place|consultation|chat|appointment|session|treatment)|at (?:reception|our)|today|online|here|it\b|with (?:us|me|our)|through|via|for (?:summer|january|christmas)|before|this (?:week|month)|early|to (?:avoid|start)|and (?:save|start)|on our|my)`,
    String.raw`\b(?:buy|order|get|shop|purchase|pick up)(?: [\w-]+){1,4} (?:from (?:us|me)\b|here\b|online|in[- ]store|today|now|with us|at our|while you)`,
    String.raw`(?<=^\W{0,4}|[.!?\n]\W{1,3})(?:buy|order|shop|try) (?:our|these|this|the new|(?:one|two|three|four|six|a|\d) (?:packs?|box(?:es)?|bottles?|tubs?|tubes?|jars?)|yours)\b|\b(?:pick|grab|bag)(?: up)? (?:some|one|yours|(?:a|your) (?:bottle|tub|box|pack|tube|jar)) (?:up )?(?:while|when|next time|in[- ]store|at the (?:counter|till)|today|now)\b|(?<=[.!?\n]\W{1,3})(?:get|buy) (?:them|it|yours|some) (?:at|from) (?!(?:your|any|an?|the|their|this|that|home|work|school|once|least)\b)\w`,
    String.raw`\bbooking (?:now|for|in|fast)\b|\bnow booking\b|\bnow (?:in|at our|with us|offering|prescribing|doing|taking|on sale|stocked|here|live|open)\b`,
    String.raw`\b(?:tap|click|swipe|follow|hit) (?:the |our |my )?(?:link|button|here|below|to)\b|\b(?:my|our|the) (?:\w+ )?link(?:s)? (?:is |are )?(?:in|below|to)\b|\blink (?:below|in|to (?:buy|order))\b|👇|\bshop now\b`,
    String.raw`\b(?:DM|PM|message|text|WhatsApp|inbox|ring|call|e-?mail|(?<!\b(?:we|i|they|may|might|will|must|can|should) )ask|contact)(?: us| me|ing us)? (?:now|today|for|to (?:book|order|reserve|start|get|find out)|if you(?:['’]d like| want))\b|\b(?:DM|message|WhatsApp|inbox) (?:us|me|the (?:page|clinic|salon))\b|\bask (?:in[- ]store|at the counter|us|me|my team|our (?:team|nurses?|doctors?|pharmacists?|clinicians?))(?: today| now)? how to (?:get|order|buy|start) (?:it|yours|them|one|some|hold of)\b|\bask (?:us|me|our team) how(?=\W*$|[.!\n])|\bask (?:in[- ]store|at the counter|us|me|my team|our (?:team|nurses?|doctors?|pharmacists?|clinicians?))(?: today| now)? about (?!side|interactions|any|your|how|what)|\b(?:message|text|comment|DM|reply|send)(?: us| me)? ["“‘'][A-Z]{3,12}["”’']|\bDMs? (?:are )?open\b|\breply (?:with )?["“‘']?(?:yes|start|slim|book|jab|pen)\b`,
    String.raw`\b(?:is|are|we(?:['’]re| are)|it(?:['’]s| is)|now|finally|they(?:['’]re| are)) (?:finally |now |officially |at last )?(?:back|here|in stock|landed|available (?:at|from|in|to|with|here|now|today|this)|on sale|ready to go|taking (?:new )?(?:clients|bookings))\b(?! (?:pain|to (?:normal|work|school)))`,
    String.raw`\b(?:back in|just in|in stock|new in|just arrived|all strengths|every strength|available (?:now|here|today|online|at|from (?:us|our|\w+day|\d)|in[- ]store|without)|next[- ]day|same[- ]day|(?:free|fast|discreet|express|plain|tracked|next-day) (?:and )?(?:\w+ )?(?:delivery|packaging|shipping|postage)|delivered(?: (?:discreetly|straight|direct|in|to|free|tomorrow|next|fast|nationwide))|sent (?:out )?(?:discreetly|in plain)|(?:posted|shipped|delivery) (?:to your|nationwide|tomorrow|today))\b`,
    String.raw`(?<!\b(?:you|we|they|to) )\b(?:get|got|grab|claim|start(?:ing)?|kick-?start) (?:your|yours|started|going|today|now|losing|on your|the (?:new )?jab|it (?:today|now))\b`,
    String.raw`\b(?:we|my clinic|our (?:clinic|clinicians|doctors?|nurses?|prescribers?|pharmacists?|pharmacy|team))(?: now| also| can| will| proudly| do)? (?:offers?|supply|supplies|sells?|stocks?|prescribes?|provides?|do|does|delivers?|posts?)\b(?! not)`,
    String.raw`\bprescribed (?:online|by (?:our|uk|a uk|gphc|registered|qualified)|and delivered|from)\b|\bonline (?:doctor|clinic|prescriber|pharmacy|consultation)\b`,
    String.raw`\b(?:sign up|subscribe|register|enrol|join (?:us|now|today|our|the)|apply|enquire)(?: now| today| below| here| for| online| to our| via)?\b(?! (?:with a|your (?:baby|interest in (?:the )?(?:study|trial))))`,
    String.raw`\b(?:(?:botox|beautox|toxin|filler|jab|pamper|prosecco|beauty) (?:party|parties)|party (?:this|on|at)|giveaway|win (?:a|an|one|your|free|\d)|prize|(?:deals?|offers?|specials?|packages?)(?= (?:this|all|now|available|from|until|on all)|!)|bogof|bundle|subscription)\b`,
    String.raw`\bno (?:waiting (?:list|room)?|prescription (?:needed|required)|gp|doctor|questions|fuss|awkward)\b|\bwithout (?:the |any )?(?:fuss|wait|waiting|awkward)`,
    String.raw`\bwalk[- ]ins? (?:today|welcome|this|available|any)|\bwalk in (?:today|this)|\bpop (?:in|into|down)\b(?! to (?:say|chat|ask|collect))`,
    String.raw`\b(?:before and after|transformation|results (?:speak|after|like)|our (?:lovely |gorgeous )?(?:client|patient)s?\b[^.!?]{0,40}(?:after|results|😍)|you['’]ll love|say (?:hello|goodbye) to|ready (?:to|for) (?:lose|a|feel|your|summer)|treat yourself|try (?:our|it|the)\b|why (?:wait|suffer|struggle))\b`,
    String.raw`\bfrom (?:just |only |as little as )?(?:£|\d+p\b)|\bwhy pay\b|\bcash only\b|\bfirst come,? first served\b|\b(?:see|check|find out) (?:if|whether) you(?:['’]re| are)? (?:eligible|qualify)\b|\bto your (?:door|doorstep|fridge|home|sofa|letterbox)\b|\bgiv(?:e|ing) away\b|\blucky (?:follower|winner)|\btag (?:a|two|three|\d) friends?\b|\bprivate prescription service\b|\bdiscreet(?:ly)?\b|\baffordable\b|\bcan (?:start|put|get) you on\b|\bdrop-?in (?:clinic|session)|(?:saturday|evening|weekend|monday|friday) drop-?ins?\b|\b(?:books?|diar(?:y|ies))(?:['’]s| are| is)? (?:now )?open(?:s|ing)?\b|\b(?:opening|launch) (?:night|day|party|week|offer|prices?)\b|\b(?:first|next) \d+ (?:guests|clients|people|customers|bookings)\b|\b(?:area|pen|month|pack|jab|treatment)s? free\b|\bfree (?:area|pen|jab|month|pack)\b|\bfrom (?:our|us)\b[^.!?]{0,24} to your? |\byou can (?:order|get) (?:at|any|24)`,
    String.raw`\b(?:get|have|start|buy|order|try)\b[^.!?]{0,40}\bprivately\b|(?<=^\W{0,4}|[.!?\n]\W{1,3})(?:come (?:in|along)|visit us|drop in|pop by)\b(?! for (?:a chat|advice|help))|\bjoin (?:over |more than )?\d[\d,]* |\b(?:start|take) (?:the|our) (?:\w+ )?quiz\b|\beligibility (?:quiz|check)`,
  ].join('|'),
  'i',
)

/** How somebody at the desk takes names, and how it is said that something has come in. */
const arranging = lazyPattern(
  [
    String.raw`\b(?:has|have|['’]s|['’]ve|just|finally|now) (?:just |finally |now )?(?:landed|arrived|turned up|come in|touched down|hit (?:the|our) shel(?:f|ves))\b(?! (?:in|on|to) (?:the (?:UK|US|NHS|market|news)|Britain|England|Scotland|Wales|Europe|America))`,
    String.raw`\b(?:get|put|fit|squeeze|slot|pencil|pop|sort|add|stick) (?:you|yourself|your name|in \w+ more)(?: all)? (?:in|down|on|onto|booked|out|of you)\b(?! touch)|\b(?:leave|drop)(?: us)? your (?:name|number|details)\b`,
    String.raw`\b(?:give|drop) \w{2,12} an? (?:shout|ring|bell|call|buzz|text|message|nudge|line|tinkle)\b|\b(?:ask|see|message|text|ring|call|find|grab|catch) (?!your|you|an?\b|the|their|any|if|for|what|how|why|it|yourself)\w{2,12}(?:(?: at| on| in| behind)(?: the)? (?:desk|front desk|counter|reception|tills?|salon|clinic|shop)| (?:for|to) (?:an?|your|start|get|book|prices?)\b)`,
    String.raw`(?<=[.!?\n]\W{1,3})(?:message|text|ring|call|DM|inbox) \w{2,12}[.!]`,
    String.raw`\b(?:sorted|prescribed|ordered|approved|yours) (?:in|within) (?:\d{1,2}|one|two|three|five|ten|fifteen|a (?:couple of|few)) (?:minutes|mins|clicks|taps)\b|\bbookings? (?:are |is )?(?:now )?open\b|\border (?:by|before) (?:\d|noon|midnight|two|three|four|five|six)\b|\bopen (?:late|for your)\b|\b(?:doormat|mat|doorstep|letter ?box|fridge|porch) (?:by|tomorrow|tonight|in|on|before|within)\b|\bour (?:fridge|shel(?:f|ves))\b`,
    String.raw`\b(?:offered|prescribed|supplied|sold|done) (?:here|by (?:us|me|our|my)|at (?:ours|our))\b|\b(?:\w+[- ]minute|quick|short|simple) (?:online )?(?:form|quiz|questionnaire)\b|\bwe(?:['’]ve| have) (?:(?:just|finally|now|also) )?got (?:it|them|some|plenty|more|loads)\b|\bplain (?:envelope|box|bag|parcel)(?:e?s)?\b`,
  ].join('|'),
  'i',
)
/** A call for help, or about what somebody has already, arranges no sale. */
const helping =
  /\b(?:(?:if|when|once) you(?:['’]re| are|['’]ve| have)? (?:on|taking|using|had|got|already|run|need|feel|notice)|worr\w+|concern\w*|questions?|problems?|trouble|side[- ]effects?|unwell|prescriptions?|reviews?|support group|stud(?:y|ies)|trial|survey)\b/i

/** The words of a sentence that put a medicine before people. */
export function offerIn(sentence: string): RegExpExecArray | undefined {
  const offer = medicineOffer.exec(sentence)
  if (offer) return offer
  return helping.test(sentence) ? undefined : (arranging.exec(sentence) ?? undefined)
}

/** What is sold or booked is something else: *book a flu jab*, *order your repeat prescription*. */
export const otherService =
  /\b(?:flu|influenza|covid|vaccin\w*|travel (?:clinic|health)|yellow fever|(?<!\bno )blood (?:test|pressure(?! (?:tablets|pills|medic))|donation|donor)|ear wax|microsuction|screening|smear|health checks?|webinar|(?:training|e-?learning|CPD|accredited|foundation|revision|first aid|speaking) courses?|courses? (?:for|in|on)|conference|meeting|masterclass|slides|open day|workshop|seminar|lectures?|tickets?|information (?:evening|session)|(?:the|a|this) (?:book|guide|poster)|podcasts?|donat\w+|prescription charges?|prepayment|certificates?|repeat prescriptions?|NHS App|medic(?:ation|ine)s? reviews?|stop(?:ping)? smoking|book by|order of|check(?: |-)?up|with (?:the|your|a|their|his|her) (?:GP|practice|nurse|own doctor|surgery)|with our (?:GP|practice|surgery)|practice (?:nurse|pharmacist))\b/i

/** An offer by the health service, to which nobody pays. */
export const healthService =
  /\b(?:on the NHS|on prescription(?! online)|(?:via|from|by|through) (?:the NHS|your (?:own )?(?:GP|doctor|surgery|NHS))|NHS (?:prescriptions?|patients|clinic|hospital|service|weight|England|Scotland|Wales|funded|trust|website|services?)|your GP|free (?:of charge )?(?:for (?:everyone|people|anyone|all|eligible|those)|if you|on the NHS|to (?:people|everyone|eligible))|(?:everyone|those|people|patients|(?<!\b(?:see|check|out) )if you(?: are|['’]re)|who(?: are|['’]re)) eligible|eligible (?:people|patients|adults|children)|practice nurse|your (?:next|usual|regular) (?:B12|injection|dose|appointment))\b/i

/** News, rulings and science about a medicine. */
const news = lazyPattern(
  String.raw`\b(?:ASA\b|Advertising Standards|MHRA|GPhC|CQC|regulators?|watchdog|BBC|the Guardian|newspaper|headlines?|according to|researchers?|scientists?|(?:the|a|this|new|recent|of|phase \d) (?:\w+ )?(?:study|trial)|studies|trials|placebo|shares (?:fell|rose)|sales growth|shareholders|profits?|analysts?|patent|list price|Eli Lilly|Novo Nordisk|manufacturers?|maker|company said|MPs?|ministers?|government|licensing|crimes?|criminal|under-18s|ban\b|fines|coroner|Parliament|Commons|fined|jailed|struck off|tribunal|inquest|trading standards|investigat\w+|raid(?:s|ed)?|court|police|council|banned|bans|rulings?|prosecut\w+|seized|smuggl\w+|documentary|the law|legislation|advertis(?:e|ed|ing) (?:of|rules|standards|code|\w+ to the public)|adverts? (?:for|that)|enforcement)\b`,
  'i',
)
/** What something costs in general, or somebody paid. */
const costs = lazyPattern(
  [
    String.raw`\b(?:the )?costs? (?:of|the|between|around|about|usually|up to|too|more|less|patients|people|him|her|them|can|may)\b|\b(?:usually|often|typically|normally|may|can|might|could) (?:cost|charge)\b`,
    String.raw`\bprices? (?:of|for) [^.!?]{0,40}\b(?:rang|var|ros|ris|fell|fall|differ|doubl|went)\w*|\b(?:vary|varies|varied|ranges?|ranged|ranging) (?:from|between)\b|\b(?:went|rose|fell|jumped|risen|gone up) (?:from|to|by)\b|\bbetween £[\d,.]+ and £`,
    String.raw`\b(?:was|were|been|had|being) (?:charged|paid|offered|quoted|sold)\b|\b(?:she|he|they|people|patients?|someone|somebody|women|men|customers) (?:(?:had|has|have|who|now|still|told us they|say they) ){0,2}(?:pay|paid|bought|spen[dt]|charged?|handed over)\b|\bwould you pay\b`,
    String.raw`\b(?:quoted|charged|paid|bought|handed over|spent|asked for|asking for|sold(?! out))\b|\bcost (?:me|him|her|them)\b|\bmy [^.!?]{1,40} cost\b|\b(?:NHS|web ?sites?|clinics?|salons?|sites?|sellers?|dealers?|shops?|compan(?:y|ies)|hospitals?|trusts?|pharmacies) (?:\w+ ){0,2}(?:pays?|sells?|asks?|charges?|offers?|wants?|makes?|will)\b`,
    String.raw`\bif (?:someone|somebody|anyone|you see|you are offered)\b|\bwalk away\b|\btoo good to be true\b|\bin the (?:US|USA|United States)\b|\bheard that\b|\bfakes?\b|\bcan afford\b`,
  ].join('|'),
  'i',
)
const asksForMoney =
  /\b(?:our|we|(?:with|from|join|message) us|DM|book|order (?:now|online|today|yours)|(?:only|just|now) £|save|with code|get yours)\b|\d ?% off/i

/** Whether a sentence speaks of what something costs, and asks nobody for it. */
export function isPriceTalk(sentence: string): boolean {
  return costs.test(sentence) && !asksForMoney.test(sentence)
}

/** Harm, lack, forgery and law. */
const safety =
  /\b(?:reclassif\w+|controlled drugs?|shortages?|short of|short supply|recall(?:s|ed|ing)?|withdrawn|Yellow Card|counterfeits?|fakes?|illegal(?:ly)?|black market|scams?|warn(?:s|ed|ing|ings)?|safety (?:alert|update)|patient safety|hospitali[sz]ed|in hospital|out of stock|hard to (?:find|get)|(?<!(?:day|week|month)(?:['’]s|s['’]) )suppl(?:y|ies) (?:problem|issue|disruption|is|are|of [\w ]{1,30} is)|do not (?:share|buy)|never (?:buy|share))\b/i
/** Jobs, training and talks, which are for the trade. */
const trade =
  /\b(?:hiring|recruit(?:ing|s|ment)|vacanc(?:y|ies)|salary|£\d[\d,.]*k? (?:an hour|(?:a|per) (?:year|hour|annum))|your CV|curriculum vitae|job (?:advert|description)s?|apply (?:by|before)|join our team|(?<!\bno )(?:nurse|doctor|pharmacist|prescriber|injector|practitioner)s? (?:wanted|needed|required)|CPD|(?:training|foundation|certified|accredited) (?:course|day|programme)s?|delegates?|injector training|(?:talk|lecture|poster|session|workshop) on\b(?! us\b| the house\b)|conference)\b/i
/** Lessons for those who prescribe or inject, and what makes such a day a bargain instead. */
const taught =
  /\bstudy (?:day|morning|afternoon|evening)s? (?:on|about|in)\b|\b(?:study (?:day|morning|afternoon|evening)s?|prescribing (?:course|module|update)s?)\b[^!?]{0,100}\bfor (?:[a-z-]+,? ){0,4}(?:physiotherapists|doctors|nurses|pharmacists|prescribers|clinicians|GPs|midwives|dentists|paramedics|optometrists|podiatrists)\b/i
const bargain = /\b(?:offers?|deals?|treats?|areas?|half[- ]price|discount\w*)\b|\d ?% off/i
/** Trials that look for volunteers, and pay them. */
const recruited =
  /\b(?:trial|study|research) (?:volunteers?|participants?)\b|\bvolunteers? (?:are )?(?:needed|wanted|sought|required) for (?:an?|our|the|this) (?:[\w-]+ ){0,3}(?:trial|study)\b|\b(?:take|taking) part in (?:an?|our|the|this) (?:[\w-]+ ){0,3}(?:trial|study)\b(?! (?:month|week|offer|pack|pen|price))/i
const paidOut = /\b(?:paid|pay you|get|receive|given|earn|claim|thank you of) (?:up to )?£ ?\d+/gi
/** What services for people who use drugs tell everybody else. */
const drugAdvice =
  /\b(?:drugs?(?: and alcohol)?|substance (?:misuse|use)|addictions?|harm reduction) (?:services?|teams?|workers?|charit(?:y|ies)) (?:wants?|asks?|tells?|explains?|says?|talks?|answers?|would like)\b|\bin the news: (?:what|why|how|should)\b/i
/** Who is injected for practice is a customer. */
const modelsWanted = /\b(?:for|as|our|on) (?:\w+ )?models\b|\bmodels? (?:needed|wanted|required)\b/i
/** What a business tells its customers about data, money and parcels. */
const policy =
  /\b(?:privacy (?:policy|notice)|terms (?:and|&) conditions|personal (?:data|information)|your data|copy of your|data protection|cookies|card provider|(?:cannot|can) be returned|refunds?|if an order arrives|superintendent|we (?:keep|store|hold|process) (?:your|the))\b/i

/** Somebody in the text sells. */
const sells = lazyPattern(
  [
    String.raw`\b(?:our|we|us|I['’]m|my)\b[^.!?]{0,60}\b(?:clinic|stock|order|price|code|book|offer|deliver\w*|link|prescrib\w+|jabs?|injections?)\b`,
    String.raw`\b(?:DM|book|order|buy|shop|grab|enquire|subscribe)(?: (?:now|yours?|online|today|here|us|in|a consultation))\b|\blink in (?:my |our )?bio\b|\badd to (?:basket|cart)\b|\bcode [A-Z]+\d|\bget (?:started|yours)\b|\bstart (?:your|today|now)\b`,
    String.raw`\b(?:from|only|just|now)(?: only| just)? £ ?\d[\d,.]*(?! to £)|\b(?:free|next[- ]day|discreet) delivery\b|\d ?% off\b`,
  ].join('|'),
  'i',
)

/** Why an offer beside a medicine is none, as far as its block shows. */
export function isOtherTalk(block: string): boolean {
  if (policy.test(block)) return true
  const isForModels = modelsWanted.test(block)
  if (trade.test(block) && !isForModels && !/\bDM\b/.test(block)) return true
  const own = withoutQuotations(withoutTags(block))
  if (sells.test(own)) return false
  if (taught.test(own) && !isForModels && !bargain.test(own)) return true
  if (recruited.test(own) && !bargain.test(own) && !/£/.test(own.replaceAll(paidOut, '')))
    return true
  return [news, safety, drugAdvice].some((talk) => talk.test(own))
}

/** Whether words stand in a quotation, and what the writer says beside it sells nothing. */
export function isOthersOffer(block: string, start: number, end: number): boolean {
  const isQuoted = [...block.matchAll(quotation)].some(
    ({ index, 0: quote }) => index < start && end < index + quote.length,
  )
  const own = withoutQuotations(block)
  return isQuoted && own.trim().length > 20 && !sells.test(own) && !medicineOffer.test(own)
}

const quotation = /“[^”]{0,300}”|"[^"\n]{0,300}"/g

function withoutQuotations(text: string): string {
  return text.replaceAll(quotation, '')
}

export function isSafetyTalk(block: string): boolean {
  return safety.test(block)
}

/** Words before a medicine that say that somebody takes it already. */
const takenBefore = lazyPattern(
  String.raw`\b(?:if (?:you|they|someone|your \w+)(?:['’]re| are| have| were)?|people(?: who)?|anyone|patients?|those|adults|women|men|who|when (?:you|people)|while(?: you)?|you(?:['’]re| are| have| may be| were)?|are you|I(?:['’]m| am)?|they(?:['’]re| are)?|everyone) (?:\w+ ){0,3}?(?:tak(?:e|es|ing|en)|us(?:e|es|ing)|on|prescribed|given|inject(?:s|ing)?|stop(?:s|ping|ped)?|miss(?:ed|ing)?|had|having|have|receiv\w+|living with|start(?:ed)?|buy|bought) (?:\w+ ){0,3}$`,
  'i',
)
const leadsTaken =
  /(?:^|[.!?]\s+|\n)\W{0,3}(?:On|Taking|Using|Prescribed|Already (?:on|taking|using)|(?:Just |Recently )?[Hh]ad|Having) (?:\w+ (?:or|and) )?$/
const knowledge = lazyPattern(
  String.raw`\b(?:(?:side[- ]effects? of|interactions? (?:between|with)|how (?:to take|to use|to store|does|do)|take|taking|missed|dose of|your (?:usual|regular|repeat)|leaflet for|storing|store|keep)(?: the| your| a)? |no |not (?:the |a |any )?|never (?:[\w-]+ ){0,4}|without )$`,
  'i',
)
const refused = lazyPattern(
  String.raw`\b(?:(?:do|can|will|must|may|should) (?:not|never) (?:[\w-]+ ){0,6}|(?:do|ca|wo|must|should|did|does)n['’]t (?:[\w-]+ ){0,6}|cannot (?:[\w-]+ ){0,6}|no longer (?:[\w-]+ ){0,3}|stopp(?:ed|ing) (?:offering|selling|doing|supplying|using) (?:[\w-]+ ){0,2}|unable to (?:[\w-]+ ){0,4}|(?:have|has|had) run out of (?:[\w-]+ ){0,2})$`,
  'i',
)

/** Whether the words before a medicine speak of somebody who has it, or refuse it. */
export function isTaken(before: string): boolean {
  if (
    /\b(?:start|put|get) you (?:started )?on (?:\w+ )?$|\byou can (?:now )?(?:buy|get) $/i.test(
      before,
    )
  )
    return false
  if (/\bfree\b[^.!?]{0,40} when you (?:buy|order) $/i.test(before)) return false
  return takenBefore.test(before) || leadsTaken.test(before)
}

/** *… may be prescribed*, *… is given once a week*. */
const explainedAfter =
  /^(?:(?:,| and| or|, and) [\w-]+){0,3} (?:(?:may|might) (?:only |also |not )?(?:be (?:prescribed|used|given|needed|offered|an option)|cause|turn|suit)|(?:is|are|was) (?:(?:used|given|taken|licensed|recommended|rarely|usually|often) |not |a (?:class|type|kind|drug) |(?:the|one of the|two of the) (?:main|usual|most common|only|first) (?:\w+ )?(?:treatments?|medicines?|options?)|only (?:given|used|prescribed)))/i

/** *Order your … early*: a prescription that somebody has already. */
const ordered = /\b(?:order|request|collect|pick up|renew)(?: all)? your (?:[\w-]+ ){0,2}$/i
const inTime =
  /\b(?:early|in good time|by (?:\d|noon|the|mon|tues|wednes|thurs|fri|satur)|before (?:we|the|christmas|easter|you))/i

/** *Take …*, *side effects of …*; *we cannot sell …*, but not *cannot get …?*. */
export function isExplained(before: string, after: string): boolean {
  if (knowledge.test(before)) return true
  // “Why won’t we give …?” asks for a reason.
  if (/\bwhy\b/i.test(before) && refused.test(before)) return true
  if (explainedAfter.test(after)) return true
  if (ordered.test(before) && inTime.test(after) && !/deliver|dispatch/i.test(after)) return true
  return (
    refused.test(before) &&
    !/^[^.!?]{0,60}\?|\bbut (?:we|our \w+) (?:can|do|does|have|will)(?=[.!,]|$)/.test(after)
  )
}

/** A seller’s answer, and no advice. */
const haveIt =
  /^\W{0,3}(?:(?:we|our (?:pharmacy|shop|site))(?:['’]ve)?(?: (?:also|now|all|always|do|can|have|got|both)){0,2} (?:stock|sell|have|got|supply|carry|keep|hold|offer|post|send|ship|deliver) (?:it|them|both|plenty|every|all (?:of them|strengths))\b(?! (?:ready|waiting|to take|in the|with (?:food|your)|back))|ours (?:is|are|ships?|goes|arrives?|costs?)|(?:it|they)(?:['’]s|['’]re| is| are) (?:on our shel|in our (?:cup|ware|shop)|in stock)|you can (?:have|get|order|buy) (?:it|them|yours) (?:from|with|through|at) (?:us|our)|(?:switch|come|move|hop) (?:over |across )?to us\b|(?:get|order|buy) (?:it|yours|them) (?:from us|here|with us))/i

/** “Still taking … from somewhere slow? We stock it.” */
export function isWonOver(after: string, next: string): boolean {
  return /^[^.!?]{0,100}\?/.test(after) && haveIt.test(next)
}

/** Advice on how to go about it, in which an offer has to be plain to count. */
const guidance = lazyPattern(
  String.raw`\b(?:how to (?:find|check|tell|take|use|store|spot|stay|choose)|never (?:have|buy|take|share|use)|should (?:not|never)|only if (?:it (?:was|is) )?prescribed|(?:speak|talk) to (?:your|a) (?:GP|doctor)|read (?:more|on|our blog)|explains?|what to (?:ask|expect|do)|podcasts?|episode|listen (?:now|to)|our blog|ask your (?:GP|doctor|surgery))\b`,
  'i',
)

export function isGuidance(text: string): boolean {
  return guidance.test(text)
}

/** Plain facts, which may stand on any page. */
export const information = lazyPattern(
  String.raw`\b(?:recall|shortages?|withdrawn|MHRA|Yellow Card|side[- ]effects?|interact(?:s|ions?)?|NICE\b|NHS|patient safety|storage|store|how to|do not|don['’]t|never|must|should|trials?|stud(?:y|ies)|research\w*|evidence|leaflet|GP|your (?:own )?doctor|specialist|licen[cs]ed|guidance|guidelines?|law|rules?|advertis\w+|adverts?|risks?|safe(?:ty|ly)?|talk to|speak to|tell (?:your|us|a)|eligible|if you|if your|why|how|what|whether|myth|fact|thank|congratulat\w+|award|course|training|conference|webinar|journal|learn\w*|named|awareness|symptoms?|missed|pregnan\w+|contracepti\w+|report|suppl(?:y|ies)|prescription|shop around|fake|run out|sorry|apolog\w+|delays?|out of|rarely|usually|often|(?:most|some|more|many) (?:young )?people|patients|causes?|(?:is|are) (?:used|given|a |an |the |not)|works by|contains?|conditions?|diagnos\w+|clinical|blood tests?|diabet\w+|questions?|dispos\w+|replace|group of|crime|guide|(?:do|does|can|is|are) [^.!?]{1,80}\?)`,
  'i',
)
