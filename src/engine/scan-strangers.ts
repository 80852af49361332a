import type { Feature } from '../core/wakes.ts'
import { signs } from './signs.ts'

/** Beyond ASCII and the punctuation that folding makes nothing else of. */
export const strange: RegExp = /[^\0-\u007F\u00A0£¥€©®°·–—‘’“”„†•…‰″™−×÷§«»]/

/**
 * Arrows, shapes and emoji, without those that are letters, digits or punctuation in a frame. Letters
 * of flags make a flag two by two; more in a row may be words.
 */
const pictures =
  /(?<!\uD83C[\uDDE6-\uDDFF])(?:\uD83C[\uDDE6-\uDDFF]){2}(?!\uD83C[\uDDE6-\uDDFF])|(?:[\u2190-\u21FF\u2300-\u23FF\u2500-\u2775\u2794-\u27BF\u2900-\u297F\u2B00-\u2BFF]|\uD83C[\uDF00-\uDFFF]|\uD83D[\uDC00-\uDFFF]|\uD83E[\uDC00-\uDEFF])(?:\uFE0F?\u200D(?=[\u2190-\u2BFF\uD83C-\uD83E])|\uFE0F)?/g
/** Letters of European languages. */
const accented = /[\u00C0-\u017E\u1E80-\u1EF9]/
const allAccented = /[\u00C0-\u017E\u1E80-\u1EF9]+/g

/** What letters with accents may be a part of where there are digits as well. */
const beside: readonly Feature[] = [
  '<lettered number>',
  '<long code>',
  '<postcode>',
  '<eircode>',
  '<hex>',
]

/** What any other sign may be, which nobody looks at more closely here. */
const anything: readonly Feature[] = [
  ...beside,
  '<digit>',
  '<number>',
  '<long number>',
  '<emoji>',
  '<foreign>',
  '<masked>',
]

/**
 * What the strange signs of a text may show.
 *
 * @param held The bits of its signs.
 */
export function shownByStrangers(text: string, held: number): readonly Feature[] {
  const words = text.replaceAll(pictures, '')
  if (strange.test(words.replaceAll(allAccented, ''))) return anything
  const shown: Feature[] = []
  if (words.length < text.length) shown.push('<emoji>')
  if (accented.test(words)) {
    shown.push('<foreign>')
    if ((held & signs.digit) !== 0) shown.push(...beside)
  }
  return shown
}
