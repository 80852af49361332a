import { type ClueRows, lazy, makePattern } from 'professional/rule'
import { startAfter } from './emoji-signs.ts'
import { patternClues } from './pattern-clues.ts'

/** A group of professions whose members may use each other’s titles. */
export interface Profession {
  readonly id: string
  /** A title by law that nobody else may use. */
  readonly isProtected: boolean
  readonly title: RegExp
}

/** Narrow titles before the wide ones they contain: a *pharmacy technician* is no *technician*. */
const professions: readonly Profession[] = [
  { id: 'pharmacy technician', isProtected: true, title: /\bpharmacy technicians?\b/i },
  { id: 'pharmacist', isProtected: true, title: /\bpharmacists?\b/i },
  {
    id: 'nurse',
    isProtected: true,
    title:
      /\b(?:(?<!dental |veterinary |vet )nurses?(?! associate)|health visitors?|midwife|midwives|ward sister|matron|RGN|RMN)\b/i,
  },
  {
    id: 'doctor',
    isProtected: true,
    title:
      /\b(?:doctors?|GPs?|general practitioners?|physicians?|(?<!dental |oral )surgeons?|psychiatrists?|paediatricians?|anaesthetists?|obstetricians?|(?:cardi|derm|haemat|onc|neur|gynaec|ur|nephr|rheumat|endocrin|gastroenter|ophthalm|radi|immun|geront)(?:at|o)?ologists?|registrar|medical (?:director|consultant))\b/i,
  },
  { id: 'dentist', isProtected: true, title: /\b(?:dentists?|orthodontists?|dental surgeons?)\b/i },
  {
    id: 'dental team',
    isProtected: true,
    title: /\bdental (?:nurses?|hygienists?|therapists?|technicians?)\b/i,
  },
  {
    id: 'optometrist',
    isProtected: true,
    title: /\b(?:optometrists?|ophthalmic opticians?)\b/i,
  },
  { id: 'dispensing optician', isProtected: true, title: /\bdispensing opticians?\b/i },
  {
    id: 'physiotherapist',
    isProtected: true,
    title: /\b(?:physiotherapists?|physical therapists?|physios?)\b/i,
  },
  { id: 'paramedic', isProtected: true, title: /\bparamedics?\b/i },
  { id: 'dietitian', isProtected: true, title: /\bdieti[tc]ians?\b/i },
  { id: 'radiographer', isProtected: true, title: /\bradiographers?\b/i },
  { id: 'occupational therapist', isProtected: true, title: /\boccupational therapists?\b/i },
  {
    id: 'psychologist',
    isProtected: true,
    title: /\b(?:clinical|practitioner|health|counselling|forensic) psychologists?\b/i,
  },
  { id: 'podiatrist', isProtected: true, title: /\b(?:podiatrists?|chiropodists?)\b/i },
  {
    id: 'speech and language therapist',
    isProtected: true,
    title: /\bspeech (?:and|&) language therapists?\b/i,
  },
  { id: 'osteopath', isProtected: true, title: /\bosteopaths?\b/i },
  { id: 'chiropractor', isProtected: true, title: /\bchiropractors?\b/i },
  {
    id: 'assistant',
    isProtected: false,
    title:
      /\b(?:dispensers?|dispensing assistants?|(?:pharmacy|counter|healthcare|health care|care|medicines counter|optical|therapy|physio\w*) assistants?|(?:maternity )?support workers?|HCAs?|nursing associates?|receptionists?|care workers?|carers?)\b/i,
  },
  {
    id: 'nutritionist',
    isProtected: false,
    title:
      /\b(?:nutritionists?|nutritional therapists?|personal trainers?|(?:health|wellness|life) coach(?:es)?|homeopaths?|herbalists?|naturopaths?|aestheticians?|beauticians?)\b/i,
  },
]

/** The groups whose titles stand in a text, or in the role of an author. */
export function professionsIn(text: string): Profession[] {
  return professions.filter(({ title }) => title.test(text))
}

const titles =
  '(?:pharmacists?|pharmacy technician|nurse|midwife|doctor|GP|physician|surgeon|dentist|dental nurse|dental hygienist|optometrist|physio(?:therapist)?|paramedic|dietitian|dietician|radiographer|psychologist|podiatrist|osteopath|chiropractor|health visitor|psychiatrist|paediatrician|occupational therapist)'

/** Before a title of somebody else: *the nurse here*. */
const notOneself =
  'the|an?|our|my|your|his|her|their|every|any|no|each|this|that|which|what|another|one|some|ask|see'

/** “As a nurse, I …” at the start of a clause: no *such as a nurse*, no *working as a nurse*. */
const self = lazy(() =>
  makePattern(
    String.raw`(?:\b(?:speaking|writing) as an? |${startAfter('.!?:;,—–(', 'and|but|so|because|that|honestly')}\bas an? (?=[^.!?\n]{1,200}\b(?:I|I['’]\w+|me|my|we|our)\b)|\b(?:I['’]?m|I am|I['’]?ve been) an? )(?<title>(?:(?!former|ex-|retired|semi-retired|one-time|qualified by)[\w-]+ ){0,3}?${titles})\b(?!['’]s\b| (?:once |always |friend )?(?:told|tells|said|says|put|explained|would|does|did|might|turned|by background|before I|until)\b| (?:student|assistant|shop|friend|practice|surgery|appointment|receptionist))|${startAfter('.!?…/', '(?:hi|hello|hey|honestly|so),?')}\b(?<here>(?:(?!(?:${notOneself})\b)[a-z][\w-]* )?(?:pharmacist|nurse|doctor|GP|dentist|midwife|physio(?:therapist)?|paramedic|dietitian|optometrist|optician|hygienist|podiatrist|radiographer|osteopath)(?: (?:prescriber|practitioner|specialist))?)(?: here\b|(?:['’]s)?(?: top)? tips?(?: of the day)?\s?[:–—]|['’]s (?:top )?tips?\b|(?<=(?:registered|qualified) [a-z]{2,14}):)`,
    'gi',
  ),
)

/** Without one of these nobody says what they are. */
const mayIntroduce =
  /\bas an? |\bi['’]?m an? |\bi am an? |\bi['’]?ve been an? | here\b|\btips?\b|(?:registered|qualified) \w+:/i

/** What is in every text whose author says what they are. */
export const ownTitleClues = (): ClueRows => patternClues(self())

/** A title that somebody gives themselves, and where it stands. */
export interface OwnTitle {
  readonly title: string
  readonly start: number
  readonly end: number
}

/** What the author calls themselves: *as a pharmacist, I …*, *nurse here*. */
export function ownTitles(text: string): OwnTitle[] {
  if (!mayIntroduce.test(text)) return []
  return [...text.matchAll(self())].map(({ index, 0: value, groups }) => {
    const title = groups?.['title'] ?? groups?.['here'] ?? ''
    const start = index + value.lastIndexOf(title)
    return { title, start, end: start + title.length }
  })
}

export function saysProfession(text: string): boolean {
  return ownTitles(text).length > 0
}
