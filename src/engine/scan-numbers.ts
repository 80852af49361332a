import { lazy } from '../core/pattern.ts'
import { daysInText } from '../core/day.ts'

/** The number of a post, longer than whatever people have: *1234567890123456789*. */
const idOfPost = String.raw`(?<!\d)\d{17,25}(?!\d)`
const nobodys = lazy(() => new RegExp(`${daysInText().source}|${idOfPost}`, 'g'))

/** Farther than the parts of a number are from each other. */
const gap = ' '.repeat(10)

/**
 * Tells whether a text holds digits that may be a number of somebody's. A day has as many, and so
 * has the address of a post, and one of them stands in nearly every draft.
 *
 * @param pattern Digits, with few signs between them.
 */
export function holdsNumber(pattern: RegExp, text: string): boolean {
  return pattern.test(text) && pattern.test(text.replaceAll(nobodys(), gap))
}
