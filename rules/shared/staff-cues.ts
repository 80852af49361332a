import { lazy, lazyPattern, makePattern, type Pattern } from 'professional/rule'

const role =
  '(?:pharmacists?|technicians?|dispensers?|prescribers?|nurses?|doctors?|GPs?|consultants?|surgeons?|registrars?|physio\\w*|dentists?|hygienists?|optometrists?|opticians?|midwi(?:fe|ves)|therapists?|dietitians?|paramedics?|radiographers?|psychologists?|psychiatrists?|\\w+ologists?|specialists?|locums?|receptionists?|managers?|directors?|partners?|chair\\w*|chief|lead|officers?|head of|professor|lecturers?|researchers?|authors?|minister|secretary|MP|councillor|trainees?|students?|apprentices?|colleagues?|teams?|staff|assistants?|porters?|volunteers?|governor|trustee|chaplain|practitioners?)'

/** Words for people at work, wherever they stand. */
export const staffRole: Pattern = lazyPattern(
  `\\b${role}\\b|\\b(?:Dr|Prof|Nurse|Sister|Matron)\\b\\.?`,
  'i',
)

const careGiver =
  '(?:pharmac\\w+|technician|dispenser|prescriber|nurse|doctor|GP|consultant|surgeon|registrar|physio\\w*|dentist|hygienist|optometrist|optician|midwife|therapist|dietitian|paramedic|radiographer|podiatr\\w+|psycholog\\w+|psychiatr\\w+|locum|receptionist|carer|care (?:worker|assistant)|health visitor|chaplain|trainee|apprentice)'
/** People who give care are told of as colleagues. */
export const givesCare: Pattern = lazyPattern(`\\b${careGiver}\\b`, 'i')
const colleague = lazyPattern(
  `(?:[,:–-]|\\b(?:was|is|as|became)|['’]s) an? (?:[\\w’'-]+ ){0,3}${careGiver}\\b|\\b(?:our|my) (?:[\\w’'-]+ ){0,3}(?:${careGiver}|colleague)\\b`,
  'i',
)

/** “Our first male midwife”, “…, a pharmacist in Largs”. */
export function tellsOfColleague(sentence: string): boolean {
  return colleague.test(sentence)
}

const calledStaff = lazyPattern(
  `^,? ?\\(?(?:who )?(?:is |was |as )?(?:[\\w’'-]+ ){0,4}${role}\\b`,
  'i',
)
const afterRole = lazyPattern(`\\b${role},? $`, 'i')

/** How “is our new technician” begins. */
const occupied = '^,? (?:is|was|became|(?:works|started|joined|trained|qualified|retired) as) '
const mayBeAtWork = makePattern(occupied, 'i')
const atWork = lazyPattern(
  `${occupied}(?:(?:a|an|the|our|my|your) )?(?:[\\w’'-]+ ){0,3}${role}\\b`,
  'i',
)
/** What people do at work and in public life. */
const staffDeed =
  /^,? (?:(?:has|have|will|is|was|who|also|now|then|kindly|recently|just|be|been|always|today|says) ){0,3}(?:join(?:s|ed|ing)?|lead(?:s|ing)?|led|(?:run(?:s|ning)?|ran)(?! (?:out|low|short|away|a (?:temperature|fever))\b)|welcom\w+|train(?:s|ing)|teach\w*|taught|retir\w+|started (?:here|with us|as|at our|in (?:our|the))|says?|said|expla\w+|add(?:s|ed)|argu\w+|writes?|wrote|writing|publish\w+|operat(?:es|ed|ing) on|perform\w+|examin\w+|prescrib(?:es|ing)|review(?:s|ing)|recommend\w*|advis\w+|spoke|speaks|speaking|talks|talking|won|wins|win|qualif\w+|complet\w+|giving|gives|offering|offers|available|back (?:from|at|with)|away|on leave|on hand|covering|covers|leaving|leaves us|carr(?:y|ies|ied) out|opened|opening|opens|raised|raising|climb\w+|cycl\w+|donat\w+|campaign\w*|championed|here to|happy to|at the (?:clinic|surgery|helm)|holding|holds|hosts?|hosting|hosted|working|works|worked|based|appointed|promoted|elected|nominated|named|awarded|honoured|shortlisted|presenting|answers?|answering|answered|demonstrat\w+|show(?:s|ed|ing) (?:us|how)|vaccinat(?:es|ing)|administer\w*|saw (?:me|us|my)|looked after|helped (?:me|us)|stitched|told (?:us|me|patients|the|delegates)|presented (?:at|a|an|the|her|his|our|to))\b/i
const staffDeedActive =
  /^,? (?:(?:has|have|then|also|kindly|later|who) ){0,2}(?:prescribed|treated|diagnosed|reviewed|admitted|discharged|referred|dispensed|transferred|vaccinated) /i

/** “Our resident Priya turned up early for her first on call.” */
const ownShift =
  /\b(?:his|her|their) (?:first |last |next |final )?(?:on[- ]calls?|night shift|nights|shift|rotation|ward round|rota)\b/i

/** Before the name of somebody who is thanked, met, asked for or cited. */
const socialLead =
  /\b(?:by|under|with|thank(?:s|ed|ing)?(?: you)?(?: so much| very much)?(?: to)?|see|seeing|ask(?:ed)? for|contact|e-?mail|welcom\w+|meet|congrat\w*(?: to)?|well done(?: to)?|dear|hi|hello|farewell|goodbye(?: to)?|v\.?|vs\.?|versus|according to|credit to|shout ?out to|kudos to|love to|RIP|follow|says|happy birthday(?: to)?|introducing|referred to|refer to|photo of|picture of)[ ,:!]+$/i

/** Company in which names are not patients’. */
const publicOccasion =
  /\b(?:conference|webinar|lecture|awards?|podcast|interview(?:ed)?|[MO]BE|CBE|fundrais\w+|marathon|sponsored|obituary|memorial|tribute|tributes|journal|et al|symposium|seminar|keynote|poster|committee|parliament|inquiry|employment|election|byline|cricket|football|charity)\b/i

/** A place, prize or illness that bears somebody’s name. */
const bearsName = lazy(
  () =>
    /^(?:['’]s?)? (?:(?!(?:HIV|STI|STD|PSA|HPV|TB|PCR|FIT|[Cc](?:OVID|ovid)) )\p{Lu}[\p{L}’'-]+ )?(?:Hospitals?|Infirmary|Ward|Clinic|House|Road|Street|Lane|Avenue|Close|Trust|Centre|Center|School|College|Surgery|Foundation|Fund|Charity|Building|Unit|Room|Wing|Awards?|Prize|Lecture|Pharmacy|Chemists?|Court|Park|Hall|University|[Ss]yndrome|[Dd]isease|[Pp]alsy|[Ss]ign|[Tt]est|[Mm]anoeuvre)\b/u,
)

/** Whether the sentence goes on to say that somebody is one of the staff: *is our new technician*. */
export function isAtWork(after: string): boolean {
  return mayBeAtWork.test(after) && atWork.test(after)
}

const surnames = /^(?: (?:de|van|der|al|ap|ab|O['’])?\s?\p{Lu}[\p{L}'’-]+){0,3}/u
/** Introduced with a job that they no longer do, or as somebody in care. */
const formerly = /^,? ?\(?(?:[\w’'-]+ ){0,4}?(?:retired|former|ex-\w+|patient|resident)\b/i

/** Whether earlier words introduce somebody by a job of the house: *Dr Anna Brandt, GP partner. Anna …* */
export function isIntroducedAsStaff(forename: string, earlier: string): boolean {
  const at = earlier.lastIndexOf(forename)
  if (at < 0) return false
  const rest = earlier.slice(at + forename.length).replace(surnames, '')
  return calledStaff.test(rest) && !formerly.test(rest)
}

/** “Remembering …”, “… has died”. */
const mourning =
  /\b(?:remember\w*|in (?:loving )?memory|tributes?|obituary|condolences|died|passed away|funeral|we (?:have )?lost)\b/i
/** “She set up the first stroke unit”, “He worked in our pharmacy for forty years”. */
const lifeInCare =
  /^(?:,? who)? (?:(?:had|has|also|first|then|later) ){0,2}(?:worked|set up|founded|opened|ran|led|trained|taught|qualified|served|managed|joined|looked after) [^.!?]{0,60}\b(?:pharmac|surger|ward|hospital|hospice|clinic|practice|unit\b|team|NHS|nurs|midwi|dent|doctor|patients|students|trainees|colleagues|profession|service)/i

/** Whether somebody is mourned whose own work was in health, by what the draft tells of them. */
export function isMournedColleague(told: readonly { before: string; after: string }[]): boolean {
  const isMourned = told.some(({ before, after }) => mourning.test(before) || mourning.test(after))
  return isMourned && told.some(({ after }) => lifeInCare.test(after))
}

/** Before the name of somebody who is thanked, wished well or remembered, as patients are too. */
const cheeringLead =
  /\b(?:(?:lovely|great|good|nice|wonderful|brilliant|amazing|fab|thrilled|delighted|pleased|happy) to see|thank(?:s|ed|ing)?(?: you)?(?: so much| very much)?(?: to)?|congrat\w*(?: to)?|well done(?: to)?|farewell(?: to)?|goodbye(?: to)?|shout ?out to|kudos to|love to|RIP|happy birthday(?: to)?)[ ,:!]+$/i

/** Whether nothing but thanks or good wishes before a name makes it that of a colleague. */
export function isOnlyCheered(before: string, after: string): boolean {
  const cheer = cheeringLead.exec(before.slice(-80))?.[0]
  return cheer !== undefined && !isStaffOrPublic(before.slice(0, -cheer.length), after)
}

/** Whether a name belongs to staff, somebody in public or a thing, by the rest of its sentence. */
export function isStaffOrPublic(before: string, after: string): boolean {
  const lead = before.slice(-80)
  const rest = after.slice(0, 160)
  if (/^,? (?:v|vs|versus)\b/.test(rest)) return true
  if (bearsName().test(rest) || calledStaff.test(rest) || afterRole.test(lead)) return true
  if (staffDeed.test(rest) || staffDeedActive.test(rest) || ownShift.test(rest)) return true
  return socialLead.test(lead) || publicOccasion.test(before) || publicOccasion.test(after)
}
