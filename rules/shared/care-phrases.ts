import type { Range } from 'professional/rule'
import { alternatives } from './alternatives.ts'

const whom =
  '(?:him|her|them|his|their|the (?:patient|baby|child|lady|man|woman)|this (?:patient|man|woman))'
const illness =
  '(?:cancers?|tumou?rs?|leukaemia|lymphoma|melanoma|diabetes|asthma|COPD|epilepsy|dementia|HIV|TB|MS|MND|sepsis|pneumonia|pre-?eclampsia|psychosis|schizophrenia|anorexia|bulimia|meningitis|cirrhosis|angina|heart failure|kidney failure|liver failure|hepatitis|covid|norovirus|an MI|a PE|a DVT|[a-z]{4,20}(?:itis|aemia|oma|opathy|algia|philia|plegia))'

/** What is done to people, or happens to them, in care: verbs with the person or the body. */
const phrases = alternatives(
  [
    [
      /(?:scann|examin|swabb|sutur|stitch|bandag|dress|nurs|ventilat|sedat|resuscitat|palliat|counsell|vaccinat|weigh|assess|triag|shock|tub|cannulat|induc|immunis|monitor|wash|screen)ed (?:him|her|them|his|their|th)/i,
      `\\b(?:scanned|examined|swabbed|sutured|stitched|bandaged|dressed|nursed|ventilated|sedated|resuscitated|palliated|counselled|vaccinated|weighed|assessed|triaged|shocked|tubed|cannulated|induced|immunised|monitored|washed|screened) (?:${whom})\\b(?! (?:ticket|bag|badge|card|passport|phone|boots|dog|car))`,
    ],
    [
      /gave birth|labour|broke|full term|pregnant|expecting/i,
      '\\b(?:gave birth|(?:went|goes|been|is|was) (?:in|into) labour|(?:water|waters) broke|full term|(?:weeks|months) pregnant|(?:woman|lady|mum|girl|patient) in (?:early |active |established |advanced )?labour|(?:is|was|got|fell|found out (?:she|they) (?:is|was)) pregnant|(?:is|was) expecting (?:twins|a baby|her))\\b',
    ],
    [
      /\b(?:had|having|have|get|gets|getting|got) /i,
      '\\b(?:had|having|has had) (?:an? |another |her |his |their )?(?:\\w+ )?(?:fit|seizure|stroke|heart attack|cardiac arrest|fall|miscarriage|stillbirth|transplant|transfusion|hypo|nosebleed|panic attack|asthma attack|bleed|reaction|coil fitted|smear|scan|biopsy|(?:teeth|tooth) out)\\b(?! of (?:temper|giggles|the giggles))|\\b(?:had|have|having|get|getting|got) (?:his|her|their|two|three|four|a|all) (?:\\w+ )?(?:teeth|tooth|stitches|coil|implant|appendix|tonsils|gallbladder|cataracts?|moles?|wisdom teeth|leg|foot|toes?|breast|womb) (?:out|removed|fitted|off|done|taken out|amputated|changed)\\b',
    ],
    [
      /(?:took|tak(?:ing|es?)|check(?:ed|ing)|measured|drew|chang(?:ed|ing)|cleaned|removed|emptied|listened to|examined) (?:out )?(?:his|her|their) /i,
      `\\b(?:took|taking|take|takes|checked|checking|measured|drew|changed|changing|cleaned|removed|emptied|listened to|examined) (?:out )?(?:his|her|their) (?:\\w+ )?(?:bloods?|obs|observations|temperature|temp|pulse|blood pressure|sats|BP|stitches|catheter|cannula|dressings?|stoma|chest|heart|lungs|bag|pad|bandages?|drain|tube|wound|stoma bag|feet|eyes|ears|mouth|throat|abdomen)\\b(?! of\\b)`,
    ],
    [
      /\b(?:his|her|their) |the baby/i,
      "\\b(?:his|her|their|the baby[’']s) (?:\\w+ )?(?:sats|blood sugars?|blood pressure|HbA1c|INR|temperature|pulse|heart rate|cervix|waters|contractions|bump|smear|swab|biopsy|x-?ray|MRI|CT|bloods|potassium|haemoglobin|creatinine|platelets|iron|ferritin|thyroid|wound|stoma|catheter|ulcer|rash|lump|mole|stump|drip|cannula|airway|denture|filling|crown|brace|dentures|gums|hearing aids?|inhaler|EpiPen|insulin|stitches|plaster cast|diagnosis|prognosis|seizures?|chemo|radiotherapy|dialysis|transplant|care plan|DNACPR|discharge (?:letter|summary))\\b(?! sums?\\b)",
    ],
    [
      /\bunder |seen by|open to|known to|referred to|assessed by|discharged|waiting for|visited by/i,
      `\\b(?:under|seen by|open to|known to|referred to|assessed by|discharged (?:by|from)|waiting for|visited by) (?:the |our |a )?(?:\\w+ ){0,2}(?:CAMHS|crisis team|mental health team|CMHT|district nurses?|community nurses?|health visitor|midwi(?:fe|ves)|physio\\w*|OT|dietitian|oncolog\\w+|cardiolog\\w+|neurolog\\w+|dermatolog\\w+|psychiatr\\w+|psycholog\\w+|talking therapies|IAPT|palliative (?:care )?team|memory clinic|pain clinic|optometrist|dentist|hygienist|GP|podiatrist|chiropodist|stoma nurse|specialist nurse)\\b`,
    ],
    [
      /\b(?:saw|see)|refer|sent|sleeve|post-?op|fracture|broken|\blist\b|syringed|end.of.life|(?:fitted with|wears?|wearing|given|on) an? /i,
      '\\b(?:saw|seen|sees|seeing) (?:the|a|her|his|their|our) (?:physio\\w*|midwife|dentist|hygienist|GP|doctor|nurse|specialist|consultant|optician|optometrist|podiatrist|counsellor|psychologist|psychiatrist|dietitian|surgeon)\\b|\\bself-?referred\\b|\\b(?:sent|referred) (?:him|her|them) to (?:me|us) with (?:an? |his |her )?(?:\\w+ )?(?:jaw|rash|pain|lump|cough|fever|swelling|infection|tooth|leg|arm|eye|ear|bleed|bleeding|wound)\\b|\\brolled up (?:his|her|their) sleeve|\\bpost-?op\\b|\\b(?:hip|leg|arm|wrist|ankle) fracture|\\bbroken (?:hip|leg|arm|wrist|ankle|neck|femur)\\b|\\b(?:cataract|hip|hernia|endoscopy|theatre|dental|surgical|clinic) list\\b|\\bears? syringed\\b|\\bend[- ]of[- ]life\\b|\\b(?:fitted with|wears?|wearing|given|on) an? (?:new )?(?:hearing aid|pacemaker|coil|stent|brace|pump|catheter|stoma|sling|monitor|splint|denture|prosthesis|defibrillator)\\b',
    ],
    [
      /arrested|crashed|coded|fitted|seized|desaturated|haemorrhaged|flatlined|blue.lighted|ambulance|rang the bell|sick/i,
      '(?<!\\b(?:was|were|been|got|is) )\\b(?:arrested|crashed|coded|fitted|seized|desaturated|haemorrhaged|flatlined)(?= (?:at \\d|in (?:resus|CT|theatre|the ambulance|front of)|on (?:the (?:ward|table|trolley|shop floor)|us|me)|twice|again|and (?:we|I)))|\\bblue[- ]lighted\\b|\\b(?:an |the )?ambulance (?:took|came for|brought|crew)\\b|\\brang the bell after\\b|\\b(?:was|been|being) (?:\\w+ly |very )?sick\\b(?! (?:of|leave|pay|note))|\\bsick (?:into|in) (?:a|the) (?:bowl|kidney dish|bucket|bag|sink)\\b',
    ],
    [
      /\bOD|all[- ]clear|(?:his|her) (?:good|bad|latest) news|section/i,
      "\\b(?:OD['’]?(?:d|ed|ing)|(?:gave|give|giving|given|got|getting) (?:him|her|them|his|the (?:patient|lady|gentleman|man|woman)) (?:finally |at last )?(?:the |an? |his |her )?(?:all[- ]clear)|(?:emergency|crash|elective|planned|cat(?:egory)? ?[1-4]) (?:c-?)?section)\\b",
    ],
    [
      /\boff\b|ill|poorly|laid up/i,
      '\\b(?:off(?: (?:work|school|sick))?|ill|poorly|laid up) (?:(?:since|for|all|these|this) (?:[\\w-]+ ){1,3})?with (?:his|her|their) (?:\\w+ )?(?:prostate|back|hip|knee|heart|chest|nerves|stomach|bowels?|kidneys?|lungs?|waterworks|gallbladder|shoulder|eyes?|feet|legs?|head|lumbago|sciatica)\\b',
    ],
    [
      /brush|floss|\b(?:seen|see|been to|had) an? /i,
      "\\b(?:had(?:n['’]t| not| never)|has(?:n['’]t| not| never)|have(?:n['’]t| not| never)|never) (?:\\w+ ){0,2}?(?:brushed (?:since|for|in|his|her|their)|flossed|(?:seen|been to) (?:a|the) (?:dentist|doctor|GP|optician|hygienist)|had an? (?:smear|check-?up|eye test|sight test|hearing test|filling|scan))\\b",
    ],
    [
      /\bwait|listed/i,
      '\\b(?:waiting list|waiting|listed|waits?|waited) for (?:an?|his|her|their|two) (?:new )?(?:hip|knee|kidney|liver|heart|lung|cataract|hernia|operation|op|scan|transplant|bed|hip replacement|knee replacement|assessment|diagnosis|appointment)\\b',
    ],
    [
      /cancer|tumou?r|aemia|oma\b|itis\b|opathy|algia|philia|plegia|diabetes|asthma|COPD|epilepsy|dementia|\b(?:HIV|TB|MS|MND|MI|PE|DVT)\b|sepsis|pneumonia|eclampsia|psychosis|schizophrenia|anorexia|bulimia|cirrhosis|angina|failure|covid|norovirus/i,
      `\\b(?:has|had|have|having|got|with|found|diagnosed with|dying of|died of|died from|living with|recovering from|treated for|being treated for) (?:\\w+ ){0,2}?(?:stage (?:\\d|[IV]{1,3}) (?:\\w+ )?)?${illness}\\b|\\b(?:lump|it|that|this) (?:was|is|might be|could be) cancer\\b`,
    ],
    [
      /chemo|radiotherapy|dialysis|immunotherapy|physio|rehab|detox|IVF|CBT|counselling|HRT|treatment|palliative/i,
      '\\b(?:finished|finishing|started|starting|stopped|had|having|needs?|needed|in for|during|after|between|completed|refused|declined|midway through) (?:\\w+ ){0,2}?(?:chemo|chemotherapy|radiotherapy|dialysis|immunotherapy|physio|rehab|detox|IVF|CBT|counselling|HRT|treatment|palliative care)\\b',
    ],
    [
      /\bchair\b/i,
      '\\b(?:had|have|got) (?:an? |this |the )?(?:[\\w-]+ ){1,3}in (?:the|my|our) (?:dental )?chair\\b',
    ],
    [
      /\babout (?:his|her|their) /i,
      '\\babout (?:his|her|their) (?:\\w+ )?(?:prostate|waterworks|knees?|hips?|heart|chest|stomach|tummy|throat|feet|foot|legs?|shoulder|kidneys?|liver|lungs?|nerves|memory|smear|fertility|drinking)(?![\\w-])(?! (?:of|for|to|in)\\b)',
    ],
    [
      /\b(?:for|about|with) (?:his|her|their|an? )/i,
      '\\b(?:for|about|with|something for) (?:his|her|their|an? ) ?(?:\\w+ )?(?:piles|gout|rash|thrush|cystitis|eczema|lump|mole|ulcers?|migraines?|reflux|bowels|bladder|periods|bleeding|cough|toothache|abscess|earache|hearing|cataracts?|back pain|chest pain|breathing|breathlessness|palpitations|anxiety|depression|moods?|swelling|bunion|verruca|nits|worms|constipation|diarrhoea|erectile \\w+)\\b',
    ],
    [
      /check|review|scan|deliver/i,
      '\\b(?:six|eight|two|three|four|\\d+)[- ]week (?:check|scan|review)|\\b(?:baby|annual|asthma|diabetic|post-?natal|medication|blood pressure|smear|hearing|eye|feet|foot) (?:check|checks|review)\\b|\\bmidwi(?:fe|ves) delivered\\b|\\bdelivered (?:her|his|their|the) (?:baby|twins|triplets|son|daughter|first|second)\\b',
    ],
  ],
  'i',
)

/** Asks cheaply what most sentences do not have. */
const somebody =
  /\b(?:he|she|him|her|his|they|them|their|patient|lady|man|woman|baby|child|had(?:n['’]t)?|saw|under|waiting|blue|sick|weeks?|check|midwi|pregnant|self|ambulance|gave|OD['’]?d|section)\b/i

export interface CarePhrase extends Range {
  /** A thing of care they have, and not what is done to them. */
  readonly isItem: boolean
}

/** Where a sentence tells of care in more words than one, as offsets into it. */
export function carePhrasesIn(sentence: string): CarePhrase[] {
  if (!somebody.test(sentence)) return []
  return [...phrases.matchAll(sentence.slice(0, 600))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isItem: /^(?:his|her|their|the baby|about|for|with)\b/i.test(match[0]),
  }))
}
