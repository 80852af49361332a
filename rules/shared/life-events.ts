import {
  type Container,
  lazy,
  lazyPattern,
  type Range,
  type SignalContext,
} from 'professional/rule'
import { forenames } from '../lexicons/forenames.ts'
import { generality } from '../signals/generic.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'
import { diedInCare } from './care-ties.ts'
import { isStaffOrPublic, tellsOfColleague } from './staff-cues.ts'

const word = "[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F'’-]{1,25}"
const end = String.raw`(?![\w\u00C0-\u024F-]| [A-Z][a-z])`
/** Forename and surname, or a title and a surname. */
const recovered = lazy(
  () =>
    new RegExp(
      `(?<name>(?:(?:Mr|Mrs|Ms|Miss) |(?<forename>${word}) )${word}?[\\w\\u00C0-\\u024F])${end}`,
      'g',
    ),
)

/** “Our dear Winnie Ashworth”, “our resident Winnie”. */
const mourned = lazy(
  () =>
    new RegExp(
      String.raw`\b[Oo]ur (?<lead>(?:very |own |dear(?:est)? |lovely |darling |beloved |gorgeous |wonderful |precious |old ){0,3})(?<noun>(?:resident|patient|service user),? )?(?<name>(?:(?:Mr|Mrs|Ms|Miss) )?(?<forename>${word})(?: ${word})?)${end}`,
      'g',
    ),
)
/** “The chest infection was too much for her”: whoever says *the* was told of it before. */
const ofIllness =
  /\b(?:the|(?:his|her|that) (?:last )?) ?(?:(?:chest|kidney|urine|urinary|lung|heart|water|bladder) )?(?:infection|pneumonia|sepsis|UTI|stroke|cancer|dementia|Alzheimer['’]s|Parkinson['’]s|heart failure|kidney failure|fall|broken hip|covid|flu|COPD|illness)\b[^.!?]{0,40}\b(?:too much|took (?:him|her|them)|got (?:him|her|the better)|beat (?:him|her)|won\b|finally|in the end)/i
/** Whom the author mourns as their own, or as one of the team. */
const ownLoss =
  /\b(?:colleague|friend|mum|mother|mam|dad|father|nan|nana|gran\w*|grand\w+|sister|brother|aunt\w*|uncle|wife|husband|son|daughter|cousin|family|teammate|dog|cat|founder|volunteer\w*|worked|retired|matron|sister|nurse|doctor|carer|cook|chef|cleaner|porter|pharmacist|manager|receptionist|dentist|physio|midwife)\b/i

/** “He did parkrun on his new knee” */
const mended = lazyPattern(
  String.raw`\b(?:[Hh]e|[Ss]he)\b[^.!?]{0,60}\b(?:on|with) (?:his|her) (?:brand )?new (?:knees?|hips?|heart|kidney|liver|lungs?|leg|ankle|shoulder)\b`,
)
const struggled =
  /^,? (?:(?:really|still|just|barely|hardly|physically) ){0,2}(?:could(?:n['’]t| not| barely| hardly)|struggled to|was(?:n['’]t| not) able to|was unable to|needed (?:two|both|a|help))\b/
/** Those who speak so treated somebody. */
const ownWork =
  /\bwhy (?:I|we) (?:became|become|do (?:this|it|what)|love|went into|trained|still do)\b|\b(?:best|favourite) (?:part|bit|thing) of (?:my|our|the|this) job\b|\b(?:love|proud of) (?:my|our|this) job\b|\b(?:my|our) (?:\w+ )?(?:clinic|caseload|rehab|gym|programme|exercise class|sessions?)\b/i

/** “Welcome to the world, baby Noah” */
const welcomed = lazy(
  () =>
    new RegExp(
      String.raw`\b[Ww]elcome(?: to the world)?,? (?:(?:little|tiny|beautiful|gorgeous|our|newest) ){0,3}[Bb]aby (?<name>${word})${end}`,
      'g',
    ),
)
/** Families call her by her name alone. */
const mother = lazyPattern(
  String.raw`\b(?:[Mm]um|[Mm]ummy|[Mm]ammy|[Mm]am|[Mm]ama|[Mm]om|[Mm]ommy|[Mm]omma) (?:to be )?[A-Z\u00C0-\u00DE][a-z\u00DF-\u024F]`,
)
const delivery =
  /\b(?:labour(?:ed|ing|s)?|contractions?|pushed|pushing|gas and air|epidural|water ?birth|home ?birth|born in the pool|in the (?:birthing? )?pool|breech|forceps|ventouse|c-?section|caesarean|section|hypnobirthing|VBAC|midwi(?:fe|ves))\b/i
const ownBirth =
  /\b(?:my|our) (?:[\w-]+ ){0,3}(?:son|daughter|sister|brother|niece|nephew|grand\w+|cousin|boy|girl|wife|partner|friend|colleague|teammate|bestie)\b|\b(?:auntie|uncle|nana?|granny|grandparents?|maternity leave|works? (?:in|at|for|with) (?:our|us|the)|palace|royal|prince(?:ss)?|duke|duchess|papers|news|celebrity)\b/i

/** Asked first: the patterns are dear. */
const mayBefall =
  /\b(?:died|passed|slipped|drifted|left us|lost (?:his|her)|new [khla]\w+|welcome)\b/i

/**
 * Names of those who are born, get well or die in the author's care: told in the words of people who
 * were there at work, and not in those of family, colleagues or the news.
 */
export function patientsInLifeEvents(container: Container, context: SignalContext): Range[] {
  const { value } = context.text(container)
  if (!mayBefall.test(value)) return []
  const list = context.signal(sentences, container)
  return list
    .flatMap((sentence) => [
      ...named(sentence, mourned(), isMourned),
      ...named(sentence, recovered(), isRecovered),
      ...named(sentence, welcomed(), isWelcomed),
    ])
    .filter((range) => !context.signal(generality, container).isInvented(range))

  function named(sentence: Sentence, pattern: RegExp, isTold: Told): Range[] {
    return [...sentence.value.matchAll(pattern)].flatMap((match) => {
      const { name = '' } = match.groups ?? {}
      const at = match.index + match[0].lastIndexOf(name)
      const before = sentence.value.slice(0, at).slice(-300)
      const after = sentence.value.slice(at + name.length).slice(0, 300)
      const range = { start: sentence.start + at, end: sentence.start + at + name.length }
      return isTold(match.groups ?? {}, before, after, following(sentence)) ? [range] : []
    })
  }

  function following(sentence: Sentence): string {
    const [next, later] = [list[sentence.index + 1], list[sentence.index + 2]]
    if (!next || !areNeighbours(sentence, next)) return ''
    const more = later && areNeighbours(next, later) ? ` ${later.value.slice(0, 200)}` : ''
    return ` ${next.value.slice(0, 200)}${more}`
  }
}

type Told = (
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
  next: string,
) => boolean

function isMourned(
  { lead = '', noun, forename = '' }: Parameters<Told>[0],
  ...told: Rest
): boolean {
  const [, after, next] = told
  if (!diedInCare.test(after) || tellsOfColleague(next)) return false
  if (!forenames.has(forename) && forename !== '') return false
  if (noun !== undefined) return true
  if (lead === '') return false
  return ofIllness.test(after + next) && !ownLoss.test(after + next)
}

function isRecovered({ forename }: Parameters<Told>[0], ...told: Rest): boolean {
  const [before, after, next] = told
  if (forename !== undefined && !forenames.has(forename)) return false
  if (!struggled.test(after) || isStaffOrPublic(before, after)) return false
  return mended.test(next) && ownWork.test(next)
}

function isWelcomed(_: Parameters<Told>[0], ...told: Rest): boolean {
  const [before, after, next] = told
  const text = before + after + next
  return mother.test(text) && delivery.test(text) && !ownBirth.test(text) && !tellsOfColleague(text)
}

type Rest = [before: string, after: string, next: string]
