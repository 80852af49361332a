import { lazyPattern } from 'professional/rule'
import { bedNumber } from './bed-number.ts'

/** Where somebody in care lies, sits or is looked at, and visitors are not told of. */
const place = String.raw`(?:in|into|on|onto|off|from) (?:(?:my|our|the) )?(?:dental |treatment |examination |exam |physio )?(?:chair|couch|plinth|treatment table|exam(?:ination)? table|trolley|caseload)\b|\b(?:in|into|from|through|on) (?:the )?(?:resus|majors|minors|triage|recovery|labour ward|CCU|ICU|ITU|HDU)\b(?! (?:training|teaching|room|nurse|team|desk|course|drill|bay|day|exercise))|\b(?:in|from) (?:the )?(?:bed|bay|cubicle|side room|trolley|room) ${bedNumber}|\bon (?:the|our|my) ward (?:last night|tonight|today|yesterday|this (?:morning|afternoon|evening))\b`
const inPlace = lazyPattern(`\\b${place}`, 'i')

const part =
  'knees?|hips?|legs?|foot|feet|heels?|toes?|toenails?|nails?|arms?|wrists?|elbows?|ankles?|back|neck|shoulders?|shins?|calf|hamstring|groin|chest|heart|liver|kidneys?|lungs?|eyes?|eyelids?|eyesight|ears?|hearing|nose|sinuses|mouth|lips?|tongue|gums?|tooth|teeth|molars?|bridge|skin|moles?|scalp|throat|tonsils|stomach|tummy|belly|bowels?|bladder|prostate|breasts?|nipples?|jaw|fingers?|thumbs?|hands?|veins?|spine|ribs?'
const trouble = `acne|eczema|rash|lump|cyst|boil|warts?|verrucas?|bunions?|piles|cough|periods?|migraines?|headaches?|hernia|shin splints|sprains?|cramps?|heartburn|reflux|thrush|cystitis|hay fever|ear ?wax|tinnitus|hot flushes|blood pressure|snoring|bed-?wetting`
/** What brought them: “about a sore elbow”, “with shin splints”, and not “with a hand for the raffle”. */
const complaint = lazyPattern(
  String.raw`\b(?:about|over|for) (?:his|her|their|an?|some) (?:[\w-]+ ){0,2}?(?:${part}|${trouble})(?![\w-])(?! (?:of|for|to|in)\b)|\bwith (?:his|her|their|an?|some)? ?(?:[\w-]+ ){0,1}?(?:(?:sore|bad|painful|broken|swollen|sprained|twisted|infected|itchy|bleeding|numb|stiff|dodgy|ingrown|frozen|wobbly|loose) (?:${part})|${trouble})(?![\w-])`,
  'i',
)
/** “Sat down about his knee”: nobody does so but for themselves. */
const consults = lazyPattern(
  String.raw`^[^.!?;]{0,30}\b(?:sat(?: down)?|came(?: in| along| back| to see (?:me|us))?|popped (?:in|by)|dropped in|rang|phoned|walked in|turned up|booked in|was in) (?:about|over|with|for) `,
  'i',
)
/** “Found a lump”: what only those hear of who care for them. */
const confided =
  /\b(?:found|had|has|got|felt|feeling|noticed) (?:an? |the )?(?:[\w-]+ )?(?:lump|bleed|bleeding|blood in)\b|\b(?:thought|thinks|reckoned|was sure|told (?:me|us)) (?:that )?(?:she|he) (?:might be|was|is|may be|had been) (?:\w+ )?(?:pregnant|dying|drinking|suicidal|depressed|bleeding|hearing voices|being hit)\b|\b(?:tonsil|kidney|gall) ?stones?\b|\bdenture|\b(?:stoma|catheter) bag\b/i

/** Whether somebody was where people lie or sit who are cared for. */
export function isAtBedside(after: string): boolean {
  return inPlace.test(after)
}

/** Whether somebody came for what they have. */
export function isConsulting(after: string): boolean {
  return consults.test(after) && complaint.test(after)
}

/** Whether the words tell what somebody came with, or confided. */
export function hasComplaint(text: string): boolean {
  return complaint.test(text) || confided.test(text)
}
