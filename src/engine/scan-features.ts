import { openingPronoun } from '../core/opening-pronoun.ts'
import { lazyPattern } from '../core/pattern.ts'
import type { Feature } from '../core/wakes.ts'
import { hasAbbreviations } from './scan-abbreviations.ts'
import { digitSigns } from './digit-signs.ts'
import { isLengthy, mayBeOverlong, mayGetLonger } from './scan-length.ts'
import { holdsNumber } from './scan-numbers.ts'
import { hasLongSentence } from './scan-sentences.ts'
import { signs } from './signs.ts'
import { longText } from './long-text.ts'

/** Whatever signs there are. */
export const always = -1

/** What is known of a text once its words were looked at. */
export interface Seen {
  readonly text: string
  /** Without addresses. */
  readonly spoken: string
  /** The bits of its signs. */
  readonly held: number
  /** The bits of what its digits may be. */
  readonly digits: number
  /** As lexicons read it, if that is something else. */
  readonly folded: string | undefined
  /** Until the next text is looked at. */
  readonly codes: () => Uint8Array
}

export type Test = (seen: Seen) => boolean

/** For a feature signs one of which it needs, and whether a text that has one has the feature. */
export type Looks = Readonly<Partial<Record<Feature, readonly [needed: number, test: Test]>>>

/** Features that signs are enough for. */
export const bySigns: Readonly<Partial<Record<Feature, number>>> = {
  '<digit>': signs.digit,
  '<hex>': signs.hex,
}

export const looks: Looks = {
  '<number>': [signs.digit, (seen) => isNumber(seen, digitSigns.number, number)],
  '<long number>': [signs.digit, (seen) => isNumber(seen, digitSigns.longNumber, longNumber)],
  '<lettered number>': [
    signs.digit,
    ({ text, digits }) =>
      (digits & digitSigns.letteredNumber) !== 0 && holdsNumber(letteredNumber, text),
  ],
  '<long code>': [
    signs.hex,
    ({ text, digits }) => (digits & digitSigns.longCode) !== 0 && longCode.test(text),
  ],
  '<postcode>': [
    signs.digit,
    ({ text, digits }) => (digits & digitSigns.postcode) !== 0 && postcode.test(text),
  ],
  '<eircode>': [signs.digit, ({ digits }) => (digits & digitSigns.eircode) !== 0],
  '<date>': [signs.digit, ({ digits }) => (digits & digitSigns.date) !== 0],
  '<mailbox>': [signs.at, ({ text }) => /[\w.%+-]@[a-z\d-]{1,63}\.[a-z\d]/i.test(text)],
  '<escape>': [signs.mask | signs.markup, ({ text }) => /%[\da-f]{2}|\\_/i.test(text)],
  '<abbreviations>': [signs.innerCapital, ({ spoken }) => hasAbbreviations(spoken, 2)],
  '<loud>': [signs.capitals | signs.exclaimed, ({ text }) => loud.test(text)],
  '<masked>': [signs.masked, ({ spoken }) => masked.test(spoken)],
  '<starred>': [
    signs.masked | signs.beyondAscii,
    ({ text, folded }) => isStarred(text) || (folded !== undefined && isStarred(folded)),
  ],
  '<tag>': [
    signs.tagged,
    ({ text }) => /#\d{0,8}(?:[A-Z]?[a-z]{4,}|[A-Z]{5,})\d{0,8}(?![A-Za-z\d])/.test(text),
  ],
  '<long>': [signs.long, ({ text, codes }) => hasLongSentence(text, codes())],
}

/** For these a text is looked through once all else is known, and where they matter beside it. */
export const lastLooks: Looks = {
  '<abbreviation>': [signs.innerCapital, ({ spoken }) => hasAbbreviations(spoken, 1)],
  '<base64>': [always, ({ text }) => base64.test(text)],
  // A long text begins with a title.
  '<opening pronoun>': [
    always,
    ({ text }) => text.length <= longText && opensWithPronoun.test(text),
  ],
  '<subject>': [signs.colon, ({ text }) => subject.test(text)],
  // Spaces beyond ASCII part words as well.
  '<name>': [
    always,
    ({ text }) =>
      /[^.!?\s](?=\W)[^\w.!?\n]{0,4}\n?[^\w.!?\n]{0,4}(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z\u0080-\uFFFF]/.test(
        text,
      ),
  ],
  '<lengthy>': [always, ({ text }) => isLengthy(text)],
  '<overlong>': [
    signs.overlong | signs.markup | signs.mask | signs.beyondAscii,
    ({ text, held }) =>
      ((held & signs.overlong) !== 0 && mayBeOverlong(text)) || mayGetLonger(text),
  ],
  '<sarcasm>': [signs.slash, ({ text }) => /\/s(?:arc(?:asm)?)?(?![a-z\d])/i.test(text)],
}

/** Letters with signs in or behind them: `id*ot`, `f**k`. */
const masked = /[a-z£](?:[*•#@$%£!]+[a-z\d]|[*•#@$%£!]{2})/i

/** What most stars are not: they begin an item or a bold word. */
const star = /[*•€£](?<=[a-z\d].)/i

/** Names with a letter or two hidden are not shorter. */
const starred = /(?=[a-z\d*•€£]{5})[a-z\d]{1,20}[*•€£]/i

function isStarred(text: string): boolean {
  return star.test(text) && starred.test(text)
}

/** A day has as many digits as a number that may be somebody's. */
function isNumber({ text, digits }: Seen, wanted: number, pattern: RegExp): boolean {
  if ((digits & wanted) === 0) return false
  return (digits & digitSigns.day) === 0 || holdsNumber(pattern, text)
}

const number = /\d(?:[^A-Za-z\d]{0,8}\d){5}/
const longNumber = /\d(?:[^A-Za-z\d]{0,8}\d){7}/
const letteredNumber = /[a-z]{2}[^a-z\d]{0,8}\d(?:[^a-z\d]{0,8}\d){5,12}[^a-z\d]{0,8}[a-z]/i
const longCode = /[a-f\d]{6}[^a-z\d]{0,8}[a-z\d]{6}[^a-z\d]{0,8}[a-f\d]{5}[^a-z\d]{0,8}[a-z\d+]/i

const postcode =
  /(?<![a-z\d])(?:[a-z]{1,2}\d[a-z\d]?\W{0,8}\d[a-z]{2}|[a-z]\d[\dw]\W{1,8}(?=[a-z]{0,3}\d)[a-z\d]{4}|gir\W{0,8}0aa)(?![a-z\d])/i

/** Three bytes and more that have no highest bit, as those of plain text have not. */
const base64 =
  /(?<![A-Za-z\d_+-])(?:[CDI-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){2}[CDI-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589]/

/** In a line of its own, since front matter and other fields stand before it; behind any markup. */
const lineStart = String.raw`^(?:<[^>\n]{0,99}>|[^A-Za-z\n]){0,20}`
const opensWithPronoun = lazyPattern(lineStart + openingPronoun, 'im')
const subject = lazyPattern(`${lineStart}re:`, 'im')

const loud = /[!?]{3}|[A-Z]['’]?[A-Z](?:[\s\S]{0,80}?[^A-Z'’][A-Z]['’]?[A-Z]){2}/
