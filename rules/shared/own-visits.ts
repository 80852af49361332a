import { lazyPattern } from 'professional/rule'

const kinds =
  'physio(?:therapy)?|chemo(?:therapy)?|radiotherapy|immunotherapy|dialysis|infusions?|transfusion|counselling|rehab|hydrotherapy|speech therapy|acupuncture|podiatry|chiropody|dental|hygienist|dentist|smear|scan|MRI|CT|ultrasound|mammogram|x-?ray|ECG|biopsy|hearing|eye|sight|blood|bloods|wound|dressing|leg ulcer|leg|foot|feet|knee|hip|shoulder|back|heart|asthma|diabetes|diabetic|COPD|blood pressure|antenatal|postnatal|midwife|memory|pain|fertility|IVF|methadone|B12|steroid|iron|botox|cataracts?|hernia|gallbladder|bypass|tonsils?|root canal|wisdom tooth'
const occasions =
  'sessions?|appointments?|appts?|checks?|check-?ups?|reviews?|treatments?|cycles?|rounds?|tests?|fittings?|assessments?|follow-?ups?|injections?|infusions?|replacements?|ops?|operations?|surgery|procedures?|repair|transplant|grafts?|removal|fillings?|drops'
/** What is done with a patient by appointment: *dialysis session*, *cataract op*. */
const visitSource = `(?:(?:${kinds}) (?:${occasions})|(?:physio|chemo|radiotherapy|immunotherapy|dialysis|rehab|IVF|smear|mammogram|biopsy|transfusion|transplant|op|operation|check-?up|colonoscopy|endoscopy|hysterectomy|mastectomy|caesarean|c-section|vasectomy|root canal|stitches|extraction|stroke|heart attack|hip replacement|blood pressure (?:tablets|pills)|tablets|pills|prescription|dosette|blister pack)(?:therapy)?)`
/** What those who give care have as well: lists and clinics of these. */
const visit = String.raw`(?:[\w-]+ ){0,2}?${visitSource}\b(?! (?:of the (?:day|shift|list|week)|clinics?|lists?|talks?|lectures?|modules?|exams?|placements?|training|courses?|shifts?|units?|wards?|teams?|services?|trials?|projects?|books?|for (?:her|his|their|our|a) (?:patients?|clients?)))`

const attending = lazyPattern(
  String.raw`\b(?:after|before|following|since|during|between|through|throughout|ahead of|recovering from|(?:in|here|back|came|comes?|coming|attend(?:s|ed|ing)|(?:walks?|walked|pops?|popped|drops?|dropped|calls?|called) (?:in|down|up|over|by|along|round)) for|finish(?:ed|es|ing)|complet(?:ed|es|ing)) (?:(?:his|her|their) |(?:pleased|glad|hope|delighted|happy)[^.!?]{0,12} your )${visit}|\b(?:pleased|glad|hope|delighted|happy)(?: that)? your ${visit} (?:is|was|went|has|are)\b`,
  'i',
)
/** What came of care, and whose care it was: *lost two stone with our dietitian*. */
const achieving = lazyPattern(
  String.raw`\b(?:(?:lost|shed) [\w.½ ]{1,16}(?:stone|kilos?|kg|lbs?|pounds)|(?:quit|given up|gave up|stopped) (?:smoking|drinking|vaping)|(?:smoke|alcohol|drug|nicotine)[ -]free|come off (?:insulin|oxygen|methadone|steroids|dialysis)|walk(?:ed|ing|s)? (?:unaided|again|without))\b[^.!?]{0,40} (?:with|thanks to|under|through|on) (?:our|my|the|us)\b`,
  'i',
)
/** A colleague who was off sick. */
const backAtWork =
  /\b(?:back|return\w*) (?:at|to|on|in|with|behind) (?:the |our |his |her |their )?(?:work|team|ward|shift|desk|clinic|office|shop ?floor|dispensary|counter|helm|rota|nights|job|practice|surgery|us)\b|\b(?:shift|rota|colleagues?|co-?workers?|workmates?|staff|charity|sponsor\w*)\b/i

/** Whether somebody goes to care as a patient does, or got better by it: *after her dialysis session*. */
export function attendsCare(rest: string): boolean {
  return (attending.test(rest) || achieving.test(rest)) && !backAtWork.test(rest)
}
