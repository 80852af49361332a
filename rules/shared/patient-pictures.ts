import { type ClueRows, lazyPattern } from 'professional/rule'
import { compoundHeads } from '../lexicons/person-nouns.ts'
import { anyClues, mapClues, patternClues } from './pattern-clues.ts'
import { asksForAny } from './quick-questions.ts'

/** Asks cheaply whether the words name anything that this is about. */
const mayShow =
  /patient|customer|resident|service user|sores?\b|pressure (?:ulcer|injur)|burns?\b|blister|granulation|necro|eschar|cellulitis|amputation|stump|lesion|bruis|swelling|\bmole\b|\blump\b|\bboil\b|\bcyst\b|eczema|psoriasis|leg bag|drain site|board|list|letter|summar|notes|wristband|incision|suture|stitch|scar|staple|graft|stoma|surgical|abscess|wound|rash|ulcer|x-?ray|scan|script|label|doss?et|blister|handover|whiteboard|screen|PMR|consult|CCTV|shop ?lift|chart|ward|unit|theatre|labour|recovery|[NI]ICU|SCBU|incubator|hospice|bell\b|chemo|dialysis|hospital (?:gown|bed)|skin to skin|drip|cannula/i

/** A drawing, a sign or a thing for training: nobody real is in it. */
const unreal =
  /\b(?:illustrat\w+|diagrams?|drawings?|drawn|cartoons?|sketch\w*|logos?|icons?|infographics?|graphics?|(?<!\b(?:drug|medication|prescription|kardex|MAR|obs|observations?|fluid|NEWS2?|vital signs) )charts?|graphs?|plots?|fig(?:ure)?s?|flow\w*|stylised|hypothetical|synthetic|overview|pathways?|posters?|leaflets?|banners?|flyers?|signs?|models?|mannequins?|manikins?|dumm(?:y|ies)|simulat\w+|training|example|sample|templates?|blank|empty|mock\w*|specimen|test patient|QR|web ?(?:page|site)s?|home ?page|apps?|tools?|dashboards?|slides?|covers?|books?|survey|artworks?|paintings?|statues?|actors?|posed by|animat\w+|visuali[sz]\w*|data|process\w*|networks?|projects?|renders?|emojis?|maps?|archive|museum|screen ?shot of (?:our|the|a) (?:new )?(?:web|NHS|page|post|tweet|public|site|news|twitter|facebook)|istock|shutterstock|getty|unsplash|stock[ -](?:photo|image|picture)\w*|photo by model)\b/i

/** What is on the screen may be called an app or a banner, and is somebody's record all the same. */
const ofRecords =
  /\bscreen ?shots? of (?:[\w'’-]+ ){0,4}(?:records?|PMR|EMIS|SystmOne|RiO)\b(?! (?:template|form|system|website|app|number of)\b)/i
const madeUp =
  /\b(?:training|example|sample|templates?|blank|empty|mock\w*|specimen|test (?:patient|environment|system)|dumm(?:y|ies)|simulat\w+|hypothetical|synthetic|demo\w*|fictional|made[- ]up|new)\b/i

const cctv =
  /\b(?:CCTV(?! (?:cameras?|signs?|policy|operators?|rooms?|system|notice))|shop ?lift\w*)\b/i
/** The surroundings of care, as against who and what is cared for. */
const elsewhere =
  /^(?:['’]s)? ?(?:rooms?|bags?|counter|hatch|desk|collection|charges?|pre-?payment|point|lockers?|delivery|services?|robot|pads?|form|forms|document|period|paper|hub|entrance|area|chairs?|beds?|food|printer|awards?|prevention|champions?|machine|maker|roll|writer|bathroom|toilets?|choice|options?|leaflets?|certificates?|vending|parking|car)\b/i
/** Words in an alternative text, a caption or a title that show a patient or what is theirs. */
const shownSource = String.raw`\b(?<person>(?:patient(?! (?:white)?(?:board|list|screen)s?\b)|customer|service user)|(?<=\b(?:our|my|this|one of (?:our|my)|care home) (?:\w+ )?|\ba )residents?|(?<=\b(?:our|my|these|two|three|four|some of (?:our|my)) (?:\w+ )?)(?:patients|customers)|(?:patients|customers)(?=['’]))(?<own>['’]s?)?(?: (?<next>[\p{L}-]+))?|\b(?<thing>wounds?|incisions?|sutures|(?<=['’]s )stitches|(?:stitches|staples|scars?|skin grafts?|stoma)(?=[,:]? (?:(?:at|on|by|after) )?(?:day|week|wk|month) (?:\d|one|two|three|four|five|six)\b)|(?<=\b(?:day|week|wk|month) (?:\d{1,2}|one|two|three|four|five|six)(?: of| after| post| with)?(?: the| my patient['’]s)? )(?:stitches|staples|skin grafts?|stoma)|surgical sites?|abscess(?:es)?|(?:(?:pressure|bed) ?sores?|pressure (?:ulcers?|injur(?:y|ies)))(?! (?:awards?|cushions?|mattress\w*|prevention|care|teams?|nurses?|week|day|training|risk|scores?|assessment|study|rates?|leaflets?|grading|guides?|guidelines?|packs?|mats?|relief|stand|audit|campaign|cream|service|pathway|masterclass|talk|conference|champions?)\b)|(?<=\b(?:his|her|their|this (?:lady|gent|gentleman|man|woman|girl|boy|chap)['’]s|my patient['’]s) (?:[\p{L}-]+ ){0,2})(?:sores?|burns?|blisters?|granulation|necrosis|necrotic (?:toe|heel|foot|tissue)|eschar|cellulitis|amputation|stump|stoma|lesions?|bruising|bruises|swelling|mole|lump|boil|abscess|cyst|eczema|psoriasis|leg bag|drain site|scar)(?! (?:pride|crowds?|numbers|ranks|choir|night|supper|poem|poetry|cottage|of (?:clay|sugar|coal|cheese|dough|wood|rock)|cream|awareness|clinic|team|walk|campaign)\b)|(?:discharge|referral|clinic|appointment|results) (?:letters?|summary|summaries)|wristbands?|case notes|(?:drug|medication|MAR|obs|observations?|fluid|NEWS2?) charts?|rash(?:es)?|ulcers?|x-?rays?|scans? of(?! (?:the |a |our )?(?:QR|code|barcode|document|page))|prescriptions?|scripts?(?!\.js| (?:for|of) (?:our|the|a) (?:panto|play|film|show|talk|video))|(?:(?:dispensing|pharmacy|patient|bag|bottle|address|medicine) )?labels?(?! (?:old|new|"|“|maker))|dosettes?|dosset boxe?s?|blister packs?|handover(?= (?:sheets?|notes?|list|board|book|paper)\b|[^\w ]|$)|(?:ward |patient |names? on (?:the|a) )?whiteboards?|(?:bed|patient|obs|handover|admissions?|triage|theatre|ward) boards?(?! (?:meeting|member|room|papers?|chair|games?)s?)|(?:theatre|patient|clinic|ward round|admissions?) lists?(?= (?:behind|on|over|in|beside|visible|above|up)\b)|(?:appointments?|patient|computer|booking|records?|results) screens?(?= (?:open|on|behind|in the background|visible|showing|lit|over)\b)|screen ?shots? of (?:[\p{L}'’-]+ ){0,4}(?:records?|PMR|results|handover|notes|messages?|conversation|chat|appointments?|rota with|EMIS|SystmOne|RiO|inbox|referral)|PMR(?: screen)?|consultations?)\b`
const shown = lazyPattern(shownSource, 'iu')
/** Somebody without a role, and then where or how only somebody in care is shown. */
const laySource = String.raw`\b(?:mum|mummy|mother|dad|daddy|father|parents|newborn|baby|babies|twins|triplets|toddler|nan|nana|gran|granny|grandma|grandad|grandpa|lady|gentleman|woman|man|boy|girl|child|little one)s?\b[^.!?\n]{0,60}?\b(?:(?:on|in|at|from) (?:the|our|my|a|his|her|their) (?:[\w-]+ ){0,2}(?:ward|unit|NICU|SCBU|ICU|incubator|cot|hospital bed|hospice|recovery room)|in (?:theatre|labour|recovery|NICU|SCBU|ICU)|first cuddles?|(?:ringing|rang|rings) the (?:[\w-]+ ){0,4}bell|after (?:his|her|their) (?:last |final |first )?(?:chemo\w*|radiotherapy|operation|surgery|transplant|dialysis)|in (?:a|his|her) hospital (?:gown|bed)|with (?:a|an|his|her) (?:drip|cannula|feeding tube|oxygen mask))\b`
const lay = lazyPattern(laySource, 'i')
/** Those who come to a ward to give. */
const giving =
  /\b(?:volunteers?|visitors?|visiting|donat\w+|fundrais\w+|cheque|choir|band|mayor|santa|league of friends|team|nurses?|midwi(?:fe|ves)|doctors?|staff)\b/i
const ownLabel =
  /\b(?:nutrition\w*|warning|hazard|food|ingredients?|clothes|traffic|white|private|allergen|wine|shelf|name|drawer|washing|axis|class|has a|hash|machine)\b.{0,20}\blabel|\blabel(?:ling|led)\b/i
const meeting =
  /\b(?:whiteboard)\b.{0,60}\b(?:meeting|ideas?|plan\w*|workshop|teach\w*|thank|welcome|menu|quote|joke|message of)|(?:public|online|open) consultation\b/i

/** In file names people put one word for what the picture is of. */
const namedAfter =
  /(?:^| )(?:patient|rash|wound|ulcer|x-?ray|script|rx|prescription|labels?|cctv|handover|pmr|dosette|blister ?pack|leg ?ulcer)(?: |$|\d)/i

/** Somebody at work with *a patient*: most such pictures are posed. */
const scene =
  /\b(?:pharmacists?|technicians?|dispensers?|nurses?|doctors?|GPs?|midwi(?:fe|ves)|dentists?|hygienists?|optometrists?|opticians?|physio\w*|therapists?|paramedics?|clinicians?|surgeons?|consultants?|carers?|staff|team|volunteers?|receptionists?|vaccinators?|prescribers?|radiographers?|professionals?)\b/i
const anyone = /\b(?:an?|the|with|to) (?:\w+ )?$/i

const mayName = asksForAny(
  'patient rash wound ulcer ray script rx label cctv handover pmr dosette blister lift'.split(' '),
)

/** How much a picture gives away by its words: `staged` may be posed, `identified` shows whom. */
export type Exposure = 'staged' | 'shown' | 'identified'

/** What is in all words, and in the names of all files, that give something away. */
export const exposureClues = (): ClueRows =>
  anyClues(
    patternClues(cctv, shownSource, laySource, namedAfter),
    // In an address, `%20` is a space.
    mapClues(patternClues(namedAfter), (clue) => `20${clue}`),
  )

/** Where a picture goes that the platform adds: “[photo]”. */
const placeholder = /[[(](?:photos?|images?|pictures?|pics?|selfies?)\b/i
const several = String.raw`(?<!\bno |\bwithout |\bfor )\b(?:patients?(?! (?:leaflets?|information|notice|experience|safety|lounge|garden|transport|entertainment))|inpatients?)\b`
/** Patients who are in it, if only behind the team. */
const captured = lazyPattern(
  String.raw`${several}[^.?!\n]{0,60}\b(?:behind us|in the (?:background|photo|picture|shot|snap)|(?:joining|join|joined) in\b(?=[^.?!\n]{0,30}\bbeds?\b)|(?:in|from) their beds|in shot|photobomb\w*|(?:smiling|posing|posed) (?:for|with|behind|from)\b)|\b(?:in the background|behind us|pictured|photo(?:graph)?(?:ed)? with|selfie with|posing with|spot the)\b[^.?!\n]{0,30}\b(?:our|my|a|one of (?:our|my)|two of (?:our|my)|some of (?:our|my)) (?:[\w-]+ ){0,2}${several}`,
  'i',
)

/** What is in a text with the place of a picture. */
export const placeholderClues = (): ClueRows => patternClues(placeholder)
export const capturedClues = (): ClueRows => patternClues(captured)

/** The words that say who is in a picture of which a text keeps only the place. */
export function capturedIn(text: string): { start: number; end: number } | undefined {
  if (!placeholder.test(text)) return undefined
  const found = captured.exec(text)
  if (!found || /\b(?:consent|permission|agreed)/i.test(text)) return undefined
  return { start: found.index, end: found.index + found[0].length }
}

/** What the words with a picture say that it shows. */
export function exposureIn(words: string): Exposure | undefined {
  if (!mayShow.test(words)) return undefined
  if (cctv.test(words)) return 'identified'
  if (ofRecords.test(words)) return madeUp.test(words) ? undefined : 'shown'
  if (unreal.test(words) || ownLabel.test(words) || meeting.test(words)) return undefined
  const found = shown.exec(words)
  if (!found) return lay.test(words) && !giving.test(words) ? 'shown' : undefined
  const { person, own, next = '' } = found.groups ?? {}
  const after = words.slice(found.index + found[0].length)
  if (person !== undefined) {
    const tail = `${next}${after}`
    const isThing = own === undefined && compoundHeads().has(next.toLowerCase())
    if (isThing || elsewhere.test(tail)) return undefined
    return scene.test(words) && anyone.test(words.slice(0, found.index)) ? 'staged' : 'shown'
  }
  return elsewhere.test(after) ? undefined : 'shown'
}

/** The same for the address of a picture, of which only the name of the file counts. */
export function exposureInName(url: string): Exposure | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/%20|[-_.]+/g, ' ')
    .replaceAll(/([a-z])(?=\d)/gi, '$1 ')
  if (name.length > 100 || !mayName(name.toLowerCase())) return undefined
  if (cctv.test(name)) return 'identified'
  if (unreal.test(name) || !namedAfter.test(name)) return undefined
  const words = name.trim().toLowerCase().split(' ')
  const at = words.findIndex((word) => /^(?:patient|prescription|label|labels)$/.test(word))
  const next = at < 0 ? '' : (words[at + 1] ?? '')
  return compoundHeads().has(next) || elsewhere.test(next) ? undefined : 'shown'
}
