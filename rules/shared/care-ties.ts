import { lazy, lazyPattern, type Pattern } from 'professional/rule'

import { arrived } from '../lexicons/arrivals.ts'
import { isCareItem } from '../lexicons/care-words.ts'
import { measured } from './measurements.ts'

/**
 * How a sentence ties somebody to care: `certain` where nobody but a patient would do or undergo
 * it, `likely` where it is also told of people in public, such as a diagnosis.
 */
export type CareTie = 'certain' | 'likely'

const filler = String.raw`(?:[ ,]+(?:\(?(?:aged )?\d{1,3}\)?|has|had|is|was|were|been|being|just|only|again|finally|never|still|also|today|yesterday|tonight|who|always|nearly|almost|then|already|now|both|back|from(?: \p{Lu}\p{L}+){1,2}|keeps|kept|will|this (?:morning|afternoon|evening|week)|earlier|last (?:night|week)|from bed \d+|in bed \d+|in bay \d+|recently|apparently|sadly|thankfully|actually|even|once more|went and|and (?:his|her) (?:wife|husband|daughter|son|mum|dad)))*[ ,]+`

function after(name: RegExp | string): Pattern {
  const source = typeof name === 'string' ? name : name.source
  return lazyPattern(`^${filler}(?:${source})`, 'iu')
}

/** Winners collect as well. */
const prize = String.raw`(?:her|his|their|the|an?|my) (?:[\p{L}\d’'-]+ ){0,3}?(?:cup(?! of)|trophy|awards?|prizes?|medals?|certificate of \p{L}+|degree(?! of)|diploma|[MOC]BE|honours?|rosette|winnings|cheque|parcels?|post|leaflets|keys)(?![\p{L}-])`

/** The person does what only patients and customers do. */
const counterAct = after(
  String.raw`(?:came|comes|popped|pops|walked|walks|dropped|${arrived}) (?:back )?in(?:to)?\b|in (?:again|today(?!['’]s)|this morning(?!['’]s)|for (?:her|his|a|their))|turned up (?:for|at|with|asking|wanting)|collect(?:ed|s|ing)? (?!${prize})(?:her|his|their|the|a|an|my)\b|picked up (?!${prize})(?:her|his|their)\b`,
)
/** “Admitted to the Fellowship of …”, which is no ward. */
const noHonour = String.raw`(?! (?:yesterday |today |last (?:night|week|month) |this (?:week|month) )?(?:as (?:an? |one of \w+ )?(?:new |honorary |life |senior )*(?:fellow|member|freeman|freewoman|companion|licentiate|associate|solicitor|barrister|knight|dame|officer|commander|partner)\b|to (?:the |an? )?(?:(?:honorary |full )?(?:fellowship|membership|degree)\b|(?:(?!(?:hospitals?|wards?|by|under|on|from|after)\b)[\p{L}’'-]+ ){0,3}?(?:order|academy|college|faculty|society|guild|worshipful company|freedom|roll) of\b(?! (?:\p{L}+ )?hospital)|(?:[\p{L}’'-]+ ){0,2}?hall of fame\b|royal society\b|(?:register|roll|bar)\b|(?:medical|nursing|dental|law|graduate) school\b)))`
/** “Discharged from the Navy”, which is no hospital. */
const noService = String.raw`(?! from (?:the |his |her |their )?(?:(?:(?:British|Royal|US|Indian|merchant|regular|Territorial) )?(?:navy|army|air force|marines)|RAF|Royal (?:engineers|artillery|signals)|(?:armed )?forces|military|reserves|regiment|(?:(?:military|national|active|fire|police|prison) (?:service|force))|duties|bankruptcy)\b(?! (?:hospital|ward|clinic|medical|unit)))`

/** The person undergoes it: always with a form of *be*. */
const undergone = lazyPattern(
  String.raw`^(?:[ ,]+(?:\(?(?:aged )?\d{1,3}\)?|who|just|finally|sadly|today|yesterday|from \p{Lu}\p{L}+|last (?:night|week)))*[ ,]+(?:is|was|were|ha[sd] (?:just |now |also |already |since )?been|being|got|is being|been) (?:just |only |again |finally |urgently |now |also |then |later ){0,2}(?:re-?)?(?:admitted${noHonour}|discharged${noService}|dispensed|triaged|sectioned|intubated|cannulated|catheterised|resuscitated|rushed (?:in|to)|blue-lighted|transferred to (?:the |our )?(?:ward|ICU|ITU|HDU|hospital|theatre)|referred (?:to (?:us|hospital|the (?:hospital|clinic|memory|surgical|mental)|A&E|cardiology|oncology|rheumatology|dermatology|urology|haematology)|for)|prescribed)\b`,
  'iu',
)
const told = after(
  /(?:presented|presents) (?:with|to (?:us|A&E|the (?:clinic|surgery|ward|pharmacy|practice)))\b|overdosed|(?:waited|waiting|spent|lay|lying)\b[^.!?]{1,25}\b(?:on a trolley|in A&E|in the corridor|in resus|for a bed|for an ambulance)|on (?:a|the) trolley (?:in|outside|by|beside|again)\b|my (?:first|last|next|final|only|favourite|longest|oldest) (?:visit|patient|appointment|call|home visit)\b|returns? (?:today |to (?:the )?clinic )?(?:today )?for (?:a )?(?:follow|review|check)/,
)
const publicCare = after(
  /(?:(?:been )?(?:diagnosed|treated)|underwent|surgery|an operation|chemo\w*|a (?:transplant|stroke|biopsy|heart attack)|(?:an?|another) (?:bad |nasty |big |little |small )?(?:fall|fit|seizure|hypo|funny turn|bleed|relapse)|in (?:A&E|hospital|ICU|ITU|HDU|resus|theatre)|tested (?:positive|negative)|(?:passed (?:away|out)|died|collapsed|fell|fainted|keeled over)\b.{0,40}\b(?:ward|clinic|surgery|pharmacy|counter|bay|hospice|A&E|care home|shop|waiting room|treatment room|consult(?:ing|ation) room)|transferred)\b/,
)

/** Right before a name. Only patients are called so: a resident may be a doctor, a client anybody’s. */
export const ourPatient = /\b(?:our|my) (?:[\w-]+ ){0,3}(?:patient|pt|service user),? $/i
export const ourClient = /\b(?:our|my) (?:[\w-]+ ){0,3}(?:client|resident),? $/i
const honoured =
  /\b(?:privilege\w*|honour\w*|pleasure|joy|lucky|proud) to (?:have )?(?:nursed?|cared? for|look(?:ed)? after|treat(?:ed)?) $/i

/** “It was an honour to look after Sir Alec”, and not his garden. */
export function isHonoured(before: string, after: string): boolean {
  return honoured.test(before) && !/^['’]s?\b/.test(after)
}

/** Said of patients even where one bids farewell. */
export const sentHome =
  /^,? (?:who (?:was|is|has been) )?(?:finally |safely |just )?(?:(?:discharged|admitted|transferred) (?:home|from|to|back|after|this|last|today)|(?:went|goes|is going|is|came) home (?:(?:at last|finally|today|tonight|this \w+) )?(?:from (?:our|my|the) (?:[\w-]+ )?(?:unit|ward|hospital|hospice)|today after|after \d+))\b/i

/** Verbs that need a thing of care after them. */
const wantsItem = after(
  /(?:asks?|asked|asking|wants?|wanted|wanting|needs?|needed|buys|bought|takes?|took|taking|given|on|starts?|started|stopped|stops?|refus(?:ed|es|ing)|miss(?:ed|es)|lost|loses|left|forgot|ran out|run out|running out|rang|phoned|called|calls|rings|requested|ordered|swallowed|threw|has|had|got|gets|due|waiting|awaiting|attended|attends|(?:came|comes|come|popped in|called in) for|complain\w*|brought|returned|swears|thinks|says|refilled|using|used|uses|insists|sent|wondered|queried|could(?:n['’]t| not)|can['’]t|cannot|won['’]t|did(?:n['’]t| not)|does(?:n['’]t| not)|struggl\w+|chang\w+|switched|went|faint(?:ed|s)|passed out|collapsed|keeled over|vomited|threw up|cried|sobbed)\b/,
)
const ownItem = lazyPattern(
  String.raw`^(?:['’]s?|,? whose)\s+((?:[\p{L}\d'’-]+\s+){0,3}[\p{L}\d'’-]+)`,
  'u',
)
const ownLater = lazy(() => /\b(?:his|her|their)\s+((?:[\p{L}\d'’-]+\s+){0,3}[\p{L}\d'’-]+)/gu)
/** Who speaks of *her prescription charges* speaks of politics. */
const policy =
  /^(?:charges?|polic(?:y|ies)|plans?|bill|services?|campaigns?|trials?|company|research|list|clinics?|team|talk|audit|project|poster|paper|course|training|video|stall|lecture)$/i
const labelled =
  /^,?[\s(]*(?:DOB|D\.O\.B|date of birth|NHS (?:no|number)|CHI|MRN|hospital (?:no|number))\b/i

const ownMeasure = lazyPattern(`^${measured}`, 'i')

/** Somebody cares for the person. */
const caredFor =
  /(?:^|\b(?:I|we|just|and|then|had to|today|who) )(?:have |just |also |had |finally |then )?(?:dispensed|vaccinated|jabbed|admitted|discharged|triaged|cannulated|catheterised|intubated|sectioned|resuscitated)(?: (?:for|to))? (?:(?:our|my|poor|lovely|dear|little|old|mr and|mr &) )*$/i
const gave = lazyPattern(
  String.raw`\b(?:gave|giving|given|handed|handing|delivered|delivering|sent|dropped off|prescribed|sold)(?: (?:[\p{L}\d'’-]+ ){0,4}(?:to|for))? (?:(?:our|my|poor|lovely|dear|little|old|mr and|mr &) )*$`,
  'iu',
)
const itemFor = lazyPattern(
  String.raw`((?:[\p{L}\d'’-]+ ){1,4})(?:(?:is|are|was|were|due|ready|waiting|here|in|out) )*for (?:(?:our|my|poor|lovely|dear|little|old|mr and|mr &) )*$`,
  'iu',
)

const inFor = lazy(
  () =>
    /\b(?:in for|in with|had|having|getting|got|needs|needed) (?:an? |some )?((?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+)/gu,
)

/** “Root canal on poor”, “bloods again on”: surgery and resuscitation are told of public figures, too. */
const doneOn = lazyPattern(
  String.raw`\b(?:root canals?|fillings?|extractions?|crown prep|scale and polish|(?:leg |wound )?dressings?(?: changes?)?|wound care|bloods|obs|blood pressure(?: check)?|ECGs?|cannulas?|cannulation|catheter(?: changes?|isation)?|smears?|swabs?|biops(?:y|ies)|bladder scan|(?:ear )?(?:syringing|microsuction)|ear wax removal|eye test|sight test|hearing test|enema|stoma care|foot care|nail surgery|cataract (?:op|surgery)|hip replacement|knee replacement|colonoscopy|endoscopy|hysteroscopy|physio|medication review|home visit)(?: (?:number|no\.?|attempt) \w+| again| today| done| this (?:morning|aft|afternoon|week)){0,2} on (?:(?:our|my|poor|lovely|dear|little|old|brave|wee) )*$|\b(?:I|we|just)(?:['’](?:ve|d|m|re))?(?: have| had| just| finally| then){0,2} operat(?:ed|ing) on (?:(?:our|my|poor|lovely|dear|little|old) )*$`,
  'i',
)

/** Whether a name is that of whom something is done on: *root canal on*, not *a film of bloods on Kit’s course*. */
export function isDoneOn(before: string, after: string): boolean {
  return !/^['’]/.test(after) && doneOn.test(before.slice(-120))
}

/** What somebody at work says of one who died there. */
export const diedInCare: Pattern = lazyPattern(
  String.raw`^,? (?:\(?(?:aged )?\d{2,3}\)?,? )?(?:(?:who|has|have|had|very|sadly|peacefully|suddenly|quietly|finally|gently) ){0,3}(?:died|passed(?: away| on| peacefully)?|slipped away|left us|drifted away|lost (?:his|her) (?:fight|battle))\b(?! (?:his|her|their|the|an?|[A-Z]))`,
)

/** Things that surgeons, dentists and GPs have as well. */
const sharedItem =
  /^(?:surgery|operation|procedure|treatment|treatments|crown|brace|braces|cast|plaster|pack|shot|patch|echo|glasses|filling|results|diagnosis|referral|discharge|appointment|drops|cream|booster|repeat|repeats|jab|jabs|jags|flu jag|covid jag|mmr jag|vaccine|vaccines|vaccination|vaccinations)$/

/** The tie between a name and care, by what stands before and after it in its sentence. */
export function careTie(before: string, rest: string): CareTie | undefined {
  const tail = rest.slice(0, 200)
  const lead = before.slice(-120)
  if (counterAct.test(tail) || undergone.test(tail) || told.test(tail)) return 'certain'
  if (labelled.test(tail) || isMeasured(tail)) return 'certain'
  const own = ownItem.exec(tail)?.[1]
  if (own !== undefined && isOwn(own, false)) return 'certain'
  const later = [...firstWords(tail, 10).matchAll(ownLater())].map((match) => match[1] ?? '')
  if (later.some((phrase) => isOwn(phrase, false))) return 'certain'
  const wanted = wantsItem.test(tail)
    ? itemsIn(firstWords(tail, 12).replace(/\byour\b.*/i, ''))
    : []
  if (wanted.some((item) => !sharedItem.test(item))) return 'certain'
  if (caredFor.test(lead) || isDoneOn(lead, tail)) return 'certain'
  if (gave.test(lead) && itemsIn(lead + ' ' + firstWords(tail, 6)).length > 0) return 'certain'
  const forWhom = itemFor.exec(lead)?.[1]
  if (forWhom !== undefined && itemsIn(forWhom).length > 0) return 'certain'
  return wanted.length > 0 || publicCare.test(tail) ? 'likely' : undefined
}

/**
 * Whether somebody who goes by a first name gets something of care themselves: *her inhaler*, *in
 * for a flu jab*.
 *
 * @param isShared Whether it may be something that staff get as well, such as a jab.
 */
export function hasOwnItem(rest: string, isShared: boolean): boolean {
  const near = firstWords(rest.slice(0, 200), 12)
  const own = [...near.matchAll(ownLater()), ...near.matchAll(inFor())].map(
    (match) => match[1] ?? '',
  )
  return own.some((phrase) => isOwn(phrase, isShared))
}

/** What follows a name without an age and a home: “of Mill Lane, who …”, “, 84, from Millbrook, who …”. */
export function withoutHome(rest: string): string {
  return rest.replace(ageAndHome, '')
}

const ageAndHome =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?)?(?:,? (?:of|from) (?:[A-Z][\w'’-]+ ?){1,3})?(?=,? who\b)/

/** Whether what follows a name is something measured of its bearer: *’s peak flow is up*. */
export function isMeasured(rest: string): boolean {
  return ownMeasure.test(rest)
}

/** Parts of the body that were mended. */
const mended =
  /^(?:new |old |poor |other |left |right |broken )*(?:hip|knee|leg|foot|arm|heart|kidney|liver|stoma|wound|tooth|teeth|stitches|chest|scar)s?\b/i

/** Whether what somebody has is a thing of care, other than one that staff have too. */
export function isOwnThing(phrase: string): boolean {
  return isOwn(phrase, false) || mended.test(phrase)
}

/** The tie of somebody who usually gives care: only what they undergo counts. */
export function passiveTie(rest: string): CareTie | undefined {
  return undergone.test(rest.slice(0, 200)) ? 'certain' : undefined
}

/** The things of care that a text names. */
export function itemsIn(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['.&-][\p{L}\p{N}]+)*/gu)
  return (words ?? []).flatMap((word, index, all) => {
    const pair = `${word} ${all[index + 1] ?? ''}`
    return [pair, word].filter((phrase) => isCareItem(phrase)).slice(0, 1)
  })
}

/** *Her controlled drug script* is hers; *her reforms changed prescriptions* is not about her own. */
const noun = /s$|^(?:and|or|to|of|on|in|is|was|for)$/i
const verb = /(?:ed|s)$|^(?:and|or|to|of|on|in|is|was|for)$/i

/** Whether a phrase after *her* or *’s* is about a thing of care, and no verb comes between. */
function isOwn(phrase: string, isShared: boolean): boolean {
  const words = phrase.trim().split(/\s+/)
  const at = words.findIndex((word, index) => {
    const [item] = itemsIn(`${word} ${words[index + 1] ?? ''}`)
    return (
      item !== undefined &&
      item.startsWith(word.toLowerCase()) &&
      (isShared || !sharedItem.test(item))
    )
  })
  if (at < 0 || policy.test(words[at + 1] ?? '')) return false
  return words.slice(0, at).every((word, index) => !(index === 0 ? noun : verb).test(word))
}

function firstWords(text: string, count: number): string {
  return text.split(/(?<=[\s,])/, count).join('')
}
