import { lazy, lazyPattern, matchesOf, type Range, type TextView } from 'professional/rule'
import { keptFor } from './kept.ts'
import { straighten } from './surroundings.ts'

/** A cheap question before the patterns below. */
const mayAgree = /\b(?:consent|permission)/i

const inWriting = '(?:(?:full|informed|kind|explicit|and),? ){0,2}(?:written|signed)'
const paper = '(?:and \\w+ )?(?:consent|permission)'
const shown =
  '(?:shar(?:e|ed|ing)|publi(?:sh\\w*|cation)|print(?:ed)?|tell(?:ing)?|told|post(?:ed)?|used?|story|name)'
/** “Published with her written consent”, “… gave signed permission for us to tell it”. */
const agreed = lazyPattern(
  [
    `\\b${shown}\\b[^.!?\\n]{0,60}\\bwith (?:[\\w']+ ){0,3}${inWriting} ${paper}\\b`,
    `\\b(?:gave|given|gives|signed|provided) (?:us )?(?:(?:her|his|their|a|the) )?${inWriting} ${paper}\\b[^.!?\\n]{0,20}\\b(?:to|for|that)\\b[^.!?\\n]{0,30}\\b${shown}\\b`,
  ].join('|'),
  'i',
)
/** What should be so, or is not. */
const notAgreed =
  /\b(?:without|never|not|no|only|unless|if|need|needs|must|should|always|whenever|ask(?:ed)? for|requires?|would|refused|withdr[ae]wn?|expired|verbal)\b|n't\b|\?/i
const anybody =
  /\b(?:the (?:patient|person|man|woman|lady|gentleman|family)|she|he|her|his|whose)\b/i
const name = lazy(() => /\p{Lu}[\p{L}-]+/gu)
const titles = new Set(['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr', 'A', 'An', 'The', 'Our', 'One'])

/**
 * Whether a draft says that somebody agreed in writing to be told of: by name, where the words for
 * them are a name.
 */
export function tellsOfConsent(view: TextView, person: Range): boolean {
  const { words, isOfAnybody } = agreementsIn(view)
  if (words.size === 0) return false
  const names = [...matchesOf(name(), straighten(view.value.slice(person.start, person.end)))]
    .map(([one]) => one)
    .filter((one) => !titles.has(one))
  return names.length === 0 ? isOfAnybody : names.some((one) => words.has(one))
}

/** What a draft says of consent in writing. */
interface Agreements {
  /** The words that it is told in, among which are the names of those who gave it. */
  readonly words: ReadonlySet<string>
  /** One of those who gave it is no more than *the patient*, or *she*. */
  readonly isOfAnybody: boolean
}

/** Each person who is told of asks for them. */
const agreementsIn = keptFor((view: TextView): Agreements => {
  const telling = findAgreements(view)
  return {
    words: new Set(telling.flatMap((sentence) => sentence.split(/[^\p{L}'-]/u))),
    isOfAnybody: telling.some((sentence) => anybody.test(sentence)),
  }
})

/** The sentences that tell of it. */
function findAgreements(view: TextView): readonly string[] {
  if (!mayAgree.test(view.value)) return []
  return view
    .sentences()
    .map(({ start, end }) => view.value.slice(start, Math.min(end, start + longest)))
    .filter((sentence) => mayAgree.test(sentence))
    .map(straighten)
    .filter((sentence) => {
      const found = agreed.exec(sentence)
      return found !== null && !notAgreed.test(sentence.slice(0, found.index + found[0].length))
    })
}

const longest = 400
