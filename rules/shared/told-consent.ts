import { lazy, lazyPattern, matchesOf, type Range, type TextView } from 'professional/rule'
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
  if (!mayAgree.test(view.value)) return false
  const words = view.value.slice(person.start, person.end)
  const names = [...matchesOf(name(), straighten(words))]
    .map(([one]) => one)
    .filter((one) => !titles.has(one))
  return view.sentences().some(({ start, end }) => {
    const sentence = straighten(view.value.slice(start, Math.min(end, start + longest)))
    const found = mayAgree.test(sentence) ? agreed.exec(sentence) : null
    if (!found || notAgreed.test(sentence.slice(0, found.index + found[0].length))) return false
    if (names.length === 0) return anybody.test(sentence)
    return names.some((one) => ` ${sentence.replaceAll(/[^\p{L}'-]/gu, ' ')} `.includes(` ${one} `))
  })
}

const longest = 400
