import {
  isAtWork,
  isIntroducedAsStaff,
  isMournedColleague,
  isStaffOrPublic,
} from '../shared/staff-cues.ts'
import { isEncounter, isInPublic, type Told } from '../shared/story.ts'
import type { PersonMention } from './person.ts'
import type { Sentence } from './sentences.ts'

/** Longer sentences are looked at in part, which keeps every pattern fast. */
const reach = 300

/** The words around a mention of somebody, in which a story is told or not. */
export function toldAround(mention: PersonMention, list: readonly Sentence[]): Told | undefined {
  const sentence = list[mention.sentence]
  if (!sentence) return undefined
  const { value, block } = sentence
  const from = mention.start - sentence.start
  const to = mention.end - sentence.start
  const previous = list[mention.sentence - 1]
  return {
    before: value.slice(Math.max(0, from - reach), from),
    words: value.slice(from, to),
    after: value.slice(to, to + reach),
    previous: previous?.block === block ? previous.value.slice(-reach) : '',
    isClipped: mention.isClipped === true,
  }
}

/** What happens to the author’s own people is theirs to tell. */
const ownFamily =
  /^(?:my (?:own |dear |old |late |poor |lovely |little |big |younger |older |eldest |youngest |elderly |darling |beautiful )?|our )(?:mum|mother|mam|mummy|dad|father|daddy|wife|husband|partner|spouse|son|daughter|brother|sister|twin|aunt|auntie|uncle|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|granddaughter|cousin|niece|nephew|boyfriend|girlfriend|fianc[eé]e?)\b/i

/** “Born in Harwich, the son of a butcher”: where the one who is told of comes from. */
const parentage = /\bborn\b[^.!?]{0,80}\b(?:son|daughter|child|twins?) of $/i

/** Whether somebody is told of who is neither the author’s family nor staff, nor in public life. */
export function isToldInPrivate(
  mentions: readonly PersonMention[],
  list: readonly Sentence[],
): boolean {
  const told = mentions.flatMap((mention) => toldAround(mention, list) ?? [])
  const [first] = told
  if (!first || ownFamily.test(first.words) || parentage.test(first.before)) return false
  if (mentions[0]?.name && isStaffOrPublic(first.before, first.after)) return false
  if (mentions[0]?.name && isIntroduced(mentions[0], list)) return false
  if (told.some(({ after }) => isAtWork(after)) || isMournedColleague(told)) return false
  return !isInPublic(first) || isEncounter(first)
}

/** How far back a page that presents a team names somebody in full. */
const mostBefore = 2

function isIntroduced(
  { sentence: index, start, end }: PersonMention,
  list: readonly Sentence[],
): boolean {
  const sentence = list[index]
  if (!sentence) return false
  const name = sentence.value.slice(start - sentence.start, end - sentence.start)
  return list
    .slice(Math.max(0, index - mostBefore), index)
    .some(({ value }) => isIntroducedAsStaff(name, value.slice(0, reach)))
}
