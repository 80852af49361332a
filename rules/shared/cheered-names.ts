import { type Container, lazy, type Range, type SignalContext } from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { care } from '../signals/care.ts'
import { generality } from '../signals/generic.ts'
import { fondness } from '../signals/names.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'
import { hasOwnItem, isMeasured, isOwnThing, withoutHome } from './care-ties.ts'
import { attendsCare } from './own-visits.ts'
import { staffRole } from './staff-cues.ts'

/**
 * Whom we cheer, remember or are fond of, by forename and surname. Such a name alone may be
 * anybody's: authors, colleagues and public figures have more of them than patients.
 */
const cheered = lazy(
  () =>
    /(?:\b[Ww]ell done|\b[Cc]ongrat(?:ulation)?s|\b[Pp]roud of|\b[Gg]ood luck|\b[Bb]irthday|\b[Hh]appy \d{2,3}(?:st|nd|rd|th)|\b[Tt]hank(?:s| you)|\bto see|\b[Ll]ove to|\bRIP|\b[Rr]est in peace|\b[Tt]hinking of|\b[Cc]heers? for|\b[Gg]oodbye|\b[Ff]arewell|\b[Ss]ad(?:dened)? to (?:hear|say|lose)(?: that)?|\b[Ss]orry to hear(?: that)?|\b[Ll]ost|\b[Mm]iss(?:ing)?|\b[Rr]emember|\b(?:[Bb]rave|[Ll]ittle|[Oo]ld|[Yy]oung|[Pp]oor))(?:[ ,:!]{1,2}(?:to|for|our|the|brave|little|young|old|lovely|dear|superstar|amazing|gorgeous|wee)){0,4}[ ,:!]{1,2}(?<forename>[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F'’-]{1,20}) (?!(?:Hospital|Ward|House|Clinic|Surgery|Day|Week|Unit|Road|Street|Lane)\b)[A-Z\u00C0-\u00DE][\w\u00C0-\u024F'’-]{1,25}(?![\w\u00C0-\u024F'’-]| [A-Z][a-z])/g,
)
/** What patients do or undergo, and those who are cheered for their work do not. */
const undergoes =
  /^(?: (?:tonight|today))?,? (?:(?:who|she|he)(?:['’]s)? )?(?:(?:has|have|is|was|just|finally|today|now) ){0,3}(?:(?:finish|complet|start|begin|began|had|having|has|surviv|beat|got through|through)\w*(?: [\w'’-]+){0,4} (?:chemo\w*|radiotherapy|immunotherapy|dialysis|transplant|treatment|jab|round|cycle|operation|surgery)s?\b(?![- ](?:rooms?|centres?|units?|suites?|teams?|nurses?|clinics?|services?|wards?|lists?|courses?|training|trials?|research))|(?:rang|rings|ringing) the (?:[\w-]+ ){0,4}bell\b|(?:goes|going|went) (?:down (?:to|for)|under|in for|into)\b|(?:admitted|discharged|rushed in|wheeled)\b)/i
/** “…, who came in for her warfarin check”: to where the author works. */
const comesIn =
  /^,? who (?:(?:has|had|just|always) )?(?:came|comes|popped|pops|called|calls|dropped|drops|walked|walks) in(?: \w+day)? (?:for|to (?:collect|get|pick up)) (?:her|his|their)\b/
const explained =
  /^,? (?:our|one of our|my|one of my) (?:[\w'’-]+ ){0,3}(?:patient|regular|resident|customer|client)s?\b/i
/** “Well done to Kit Lowe on six months sober, from your key worker.” Stars stay sober as well. */
const recovering =
  /^ on (?:your |her |his )?(?:[\w-]+ ){1,4}(?:sober|clean|smoke[- ]free|alcohol[- ]free|drug[- ]free|in recovery|off (?:the )?(?:drink|fags|insulin|methadone))\b/i
const fromUs =
  /\byour (?:key ?worker|nurse|team|midwife|physio|counsellor|pharmacist|doctor)\b|\b(?:our|my) (?:[\w-]+ )?(?:service|clinic|programme|group|team|caseload)\b/i
/** It happens where the author works. */
const here =
  /\b(?:we|us|our|my|me|I)\b|\bthe (?:whole|entire) (?:clinic|ward|team|unit|pharmacy)\b|\bthe (?:end of treatment )?bell\b/i
/** Without any cheer: only patients lie there. */
const lying = lazy(
  () =>
    /(?<=^[^\p{L}\p{N}]{0,8}|[.!?…] )(?<forename>[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F'’-]{1,20}) [A-Z\u00C0-\u00DE][\w\u00C0-\u024F'’-]{1,25}(?=(?:['’]s| is| was)(?: back| still| now){0,2} (?:in|on) (?:bed|bay|cubicle|side room) (?:\w{1,3}|four|five|seven|eight|nine|eleven|twelve)\b)/gu,
)
/** “Bev Sutcliffe’s blood pressure is down”: what only those who measured it know. */
const owning = lazy(
  () =>
    /(?<forename>[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F'’-]{1,20}) [A-Z\u00C0-\u00DE][\w\u00C0-\u024F-]{1,25}(?=['’]s (?<owned>[^.!?\n]{1,120}))/g,
)
/** What heals, and what comes back from a laboratory. */
const healing =
  /^(?:(?:new|old|left|right|leg|foot|pressure|venous|latest|last|test|scan|smear|swab|biopsy) ){0,2}(?:ulcers?|wounds?|stitches|results?|swab|smear|biopsy|catheter|stoma|hip|knee|dosette(?: box)?|blister packs?|inhalers?|prescription|stent|pacemaker) (?:is|are|was|were|has|have|came|went|needs?|looks?)\b/i
const heldOn =
  /\b(?:dispens|mak|made|deliver|dress|nurs|jabb|treat|visit|look|fill|put|do|inject|giv|sort)\w*(?: (?:up|out|together|after))? (?:his|her) ((?:[\w'’-]+ ){0,3}[\w'’-]+)/i

/** Asked first: the patterns are dear, and most texts cheer nobody. */
const mayCheer =
  /well done|congrat|proud of|good luck|birthday|\brip\b|rest in peace|thinking of|cheers? for|goodbye|farewell|thank|happy \d|to see\b|love to\b|\b(?:remember|brave|little|old|young|poor|lost|miss|missing)\b|sad(?:dened)? to|sorry to hear/i
const mayOwn =
  /[a-z]['’]s (?:[\w-]+ ){0,3}(?:is|are|was|were|has|have|came|went|fell|dropped|rose|looks?|needs?|down|up)\b/
const mayLie = /\b(?:in|on) (?:bed|bay|cubicle|side room) \w/

/** Forename and surname of people whom the author cheers, and who receive care there. */
export function cheeredPatients(container: Container, context: SignalContext): Range[] {
  const { value } = context.text(container)
  if (!mayTell(value)) return []
  const list = context.signal(sentences, container)
  return list.flatMap((sentence) => {
    if (!mayTell(sentence.value)) return []
    const next = list[sentence.index + 1]
    const goesOn = next && areNeighbours(sentence, next) ? next.value.slice(0, 240) : ''
    const inBed = (mayLie.test(sentence.value) ? [...sentence.value.matchAll(lying())] : []).filter(
      ({ groups }) => forenames.has(groups?.['forename'] ?? ''),
    )
    const bedded = inBed.map(({ 0: name, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + name.length,
    }))
    const told = [...sentence.value.matchAll(cheered())].flatMap((match) => {
      const forename = match.groups?.['forename'] ?? ''
      const at = match[0].lastIndexOf(`${forename} `)
      const lead = match[0].slice(0, at).trimEnd().split(' ').at(-1) ?? ''
      if (!forenames.has(forename) && !fondness.has(lead.toLowerCase())) return []
      const end = match.index + match[0].length
      const after = sentence.value.slice(end, end + 160)
      if (staffRole.test(after.slice(0, 60))) return []
      const range = { start: sentence.start + match.index + at, end: sentence.start + end }
      return isCaredFor(after, goesOn, range) ? [range] : []
    })
    return [...told, ...bedded, ...ownersIn(sentence, goesOn)]
  })

  function ownersIn({ value, start }: Sentence, next: string): Range[] {
    if (!mayOwn.test(value)) return []
    return [...value.matchAll(owning())].flatMap(({ 0: name, index, groups }) => {
      const owned = groups?.['owned'] ?? ''
      if (!forenames.has(groups?.['forename'] ?? '')) return []
      if (!isMeasured(`’s ${owned}`) && !healing.test(owned)) return []
      const range = { start: start + index, end: start + index + name.length }
      const isHere = here.test(value) || here.test(next) || staffRole.test(owned)
      return isHere && !context.signal(generality, container).isInvented(range) ? [range] : []
    })
  }

  function isCaredFor(after: string, next: string, range: Range): boolean {
    if (context.signal(generality, container).isInvented(range)) return false
    if (attendsCare(after)) return true
    const said = withoutHome(after)
    if (comesIn.test(said) && hasOwnItem(said, false)) return true
    if (recovering.test(after) && fromUs.test(`${after} ${next}`)) return true
    if (!here.test(after) && !here.test(next)) return false
    if (undergoes.test(after)) return true
    const held = heldOn.exec(`${after} ${next}`)?.[1]
    if (held !== undefined && isOwnThing(held)) return true
    return explained.test(after) && context.signal(care, container).near(range) !== undefined
  }
}

function mayTell(text: string): boolean {
  return mayCheer.test(text) || mayLie.test(text) || mayOwn.test(text)
}
