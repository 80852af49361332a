import { createHashFilter, hashOn, hashStretch } from 'professional/rule'
import { endOfToken, isDigit, isLetter } from './medicine-tokens.ts'

type MayBegin = (folded: string, start: number, end: number) => boolean

/**
 * Tells quickly of most words of a folded text that no name of a medicine begins with them.
 *
 * @param phrases Names, and what names of more than two words begin with; a space between words.
 * @param long Names that are known when they are cut in two, or followed by *tm*.
 */
export function nameFilter(phrases: readonly string[], long: readonly string[]): MayBegin {
  const filter = createHashFilter()
  /** What may go on: the first words of names, and how a name that is cut in two begins. */
  const openers = createHashFilter()
  for (const words of [...phrases, ...long, ...long.map((name) => `${name}tm`)]) {
    filter.add(hashStretch(0, words))
    if (words.includes(' ')) openers.add(hashStretch(0, words, 0, words.indexOf(' ')))
  }
  for (const name of long) {
    for (let end = 1; end < name.length; end++) openers.add(hashStretch(0, name, 0, end))
  }
  return (folded, start, end) => {
    const hash = hashStretch(0, folded, start, end)
    if (filter.mayHave(hash) || isTag(folded, start)) return true
    if (!openers.mayHave(hash)) return false
    let next = end
    while (next - end < widestGap && !isLetter(folded, next) && !isDigit(folded, next)) next++
    const nextEnd = endOfToken(folded, next)
    // A phrase goes on with the next word, and so does a name that is cut in two.
    return (
      filter.mayHave(hashStretch(hashOn(hash, space), folded, next, nextEnd)) ||
      filter.mayHave(hashStretch(hash, folded, next, nextEnd))
    )
  }
}

/** Whether a word is a hashtag or a handle. */
export function isTag(folded: string, start: number): boolean {
  const before = folded.charCodeAt(start - 1)
  return before === hashSign || before === atSign
}

const space = 32
const hashSign = 35
const atSign = 64
const widestGap = 3
