import type { ClueRows, Container, Range, SignalContext } from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { care } from '../signals/care.ts'
import { generality } from '../signals/generic.ts'
import { sentences } from '../signals/sentences.ts'
import { careTie } from './care-ties.ts'
import { anyClues } from './pattern-clues.ts'
import { isStaffOrPublic } from './staff-cues.ts'

/** Tags that wish somebody well; any name may follow. */
const wish =
  /^(?:PrayersFor|PrayFor|JusticeFor|FightFor|ComeOn|GetWell|GetWellSoon|HangOn|GoodLuck|StayStrong|FlyHigh|SleepTight|RIP|BraveLittle|Little)([A-Z][a-z]{2,14})$/
/** Tags that people make for one of their own, and campaigns make as well. */
const team =
  /^(?:Team|Save|Support|Help|For|Love|WalkFor|RunFor|Be|Brave|Our)([A-Z][a-z]{2,14})$|^([A-Z][a-z]{2,14})(?:s(?:Fight|Journey|Army|Story|Battle|Wish)|Strong|Fights|Warrior|Army|Wins)$/

/** Places and causes that people pray for. */
const noPerson =
  /^(?:Paris|Israel|Jordan|India|Ukraine|Gaza|London|Manchester|Peace|Nepal|Haiti|Syria|Japan|Turkey|Morocco|Sydney|Florence|Chelsea|Georgia|Carolina|Victoria|Texas|Hope|Faith|Grace|Joy|Carers?|Nurses?|Rain|Nhs|Soon|Everyone|Rishi|Boris|Keir)$/

const tag = /#(\w{4,30})/g
const account = /@\w{2,30}(?:\.\w+)*/g
/** Care that is given here. */
const ours =
  /\b(?:(?:with|by) (?:us|me)|(?:our|my) (?:\w+ )?(?:wards?|unit|clinic|team|surgery|practice|pharmacy|hospital|patients?|theatre|nurses?|hospice)|on the ward|in clinic|I (?:saw|treated|looked after)|we (?:saw|treated|looked after|discharged|admitted))\b/i
const told = /^,? (?:who|whose|our (?:\w+ )?(?:patient|regular|resident))\b/i

/**
 * What is in every text with such a tag or account, beside the names themselves. Tags are read with
 * their words apart; *RIPJoan* is one.
 */
export const tagClues = (): ClueRows =>
  anyClues(
    [
      ['<tag>'],
      `pray for,prayers for,justice for,fight for,come on,get well,hang on,good luck,stay strong,fly high,
      sleep tight,brave*,little*,rip*,fight,journey,army,story,battle,wish`.split(/,\s*/),
    ],
    [['@'], ['who', 'whose', 'our']],
  )

/** The tags and accounts that name somebody of whose care the draft tells. */
export function taggedPatients(container: Container, context: SignalContext): Range[] {
  const general = context.signal(generality, container)
  const careOf = context.signal(care, container)
  return context.signal(sentences, container).flatMap(({ start, value }) => {
    const tags = namesInTags(value).filter((range) => {
      if (isStaffOrPublic(value.slice(0, range.start), value.slice(range.end))) return false
      const cue = careOf.near({ start: start + range.start, end: start + range.end })
      return cue !== undefined && (cue.kind !== 'place' || ours.test(value))
    })
    return [...tags, ...patientAccounts(value)]
      .map((range) => ({ start: start + range.start, end: start + range.end }))
      .filter((range) => !general.isInvented(range))
  })
}

/** The names in the tags of a sentence: *#PrayForAlfie*. */
function namesInTags(sentence: string): Range[] {
  if (!sentence.includes('#')) return []
  const found: Range[] = []
  for (const match of sentence.matchAll(tag)) {
    const words = match[1] ?? ''
    const wished = wish.exec(words)?.[1]
    const [, first, second] = team.exec(words) ?? []
    const name = wished ?? first ?? second
    if (name === undefined || noPerson.test(name)) continue
    const isName = forenames.has(name) || (wished !== undefined && wordForenames.has(name))
    if (!isName && !(wished !== undefined && /^(?:Pray|Justice|Fight)/.test(words))) continue
    found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The accounts of which a sentence tells that their owners are cared for here. */
function patientAccounts(sentence: string): Range[] {
  if (!sentence.includes('@')) return []
  return [...sentence.matchAll(account)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const after = sentence.slice(end, end + 200)
      if (/[\w.]$/.test(sentence.slice(0, start)) || !told.test(after)) return false
      return ours.test(sentence) && careTie(sentence.slice(0, start), after) !== undefined
    })
}
