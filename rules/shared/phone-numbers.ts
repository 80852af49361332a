import type { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import {
  foldText,
  hasPlainLetters,
  lazy,
  type LibraryUse,
  makePattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { matchPlain } from './plain-tokens.ts'

/** `private` is a mobile or a number that follows one person, `public` one kept for services. */
export type PhoneKind = 'private' | 'fixed' | 'public'

export interface Phone {
  readonly kind: PhoneKind
  /** With the code of its country: `+447700900123`. */
  readonly number: string
  /** Kept for drama and examples, so that it belongs to nobody. */
  readonly isReserved: boolean
  /** Of the right length only: it takes a label to make it a telephone number. */
  readonly isDoubtful: boolean
}

export type PhoneParser = typeof parsePhoneNumberFromString

const gap = String.raw`[ .()\u00A0\u2007\u2009\u202F\u2010-\u2013-]{0,3}`
const digits = (least: number, most: number, between = gap): string =>
  `(?:${between}\\d){${least},${most}}`
/** A line may end in a number that cannot grow beyond its own length. */
const wrapped = `(?:${gap}|\\r?\\n)`
const start = String.raw`(?<![\w+.,/@#£$€-]|\d[ \u00A0])`
const end = String.raw`(?![\d@\w]|[-.,:]\d| ?[1-9]\d{2}(?!\d))`
const forms: readonly string[] = [
  String.raw`(?:\+|00)[1-9]${digits(7, 13)}`,
  String.raw`(?:\(0[1-9]\d{1,4}\)${digits(5, 8)}|0[1-9]${digits(8, 9, wrapped)})`,
  // As Americans write it: the hyphens or full stops are part of the form.
  String.raw`(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}`,
]
/** Characters that a number may hide behind. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
const source = `${start}(?:${forms.join('|')})${end}`
const candidate = lazy(() => makePattern(source))
const candidates = lazy(() => makePattern(source, 'g'))

/** libphonenumber with the kinds of numbers of every country, loaded where digits look like one. */
export const phoneLibrary: LibraryUse<PhoneParser> = {
  isNeeded(text) {
    if (candidate().test(text)) return true
    return (!hasPlainLetters(text) || unseen.test(text)) && candidate().test(foldText(text).value)
  },
  load: async () => (await import('libphonenumber-js/max')).parsePhoneNumberFromString,
}

/** Digits in the form of a telephone number. */
export function phoneCandidates(view: TextView): Iterable<TextMatch> {
  return matchPlain(view, candidates())
}

/** The ranges that Ofcom keeps for drama, and those of North America for films. */
const reserved =
  /^\+(?:44(?:1632960|1(?:1[3-8]|[2-69]1)4960|1914980|2079460|2920180|2896496|7700900|8081570|9098790|3069990)\d{3}|1[2-9]\d{2}55501\d{2})$/
const toMany: ReadonlySet<string | undefined> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'VOICEMAIL',
])
const ofOne: ReadonlySet<string | undefined> = new Set(['MOBILE', 'PERSONAL_NUMBER', 'PAGER'])

/** What a candidate is; undefined for digits that are no telephone number. */
export function readPhone(value: string, parse: PhoneParser): Phone | undefined {
  const plain = value.normalize('NFKC').split(unseen).join('')
  const american = /^\(?(?:1[ .-]\(?)?[2-9]/.test(plain)
  const found = parse(plain, { defaultCountry: american ? 'US' : 'GB', extract: false })
  if (!found) return undefined
  // A mobile of Ireland as it is dialled there is one digit shorter than any in Britain.
  const irish = /^08[35679]/.test(plain) && !found.isValid() ? parse(plain, 'IE') : undefined
  const phone = irish?.isValid() ? irish : found
  const number: string = phone.number
  const isReserved = reserved.test(number)
  // A valid number is of some kind. To ask for both would try the patterns of all kinds twice.
  const type = phone.getType()
  const isValid = isReserved || type !== undefined
  if (!isValid && (american || !phone.isPossible())) return undefined
  return { kind: kindOf(number, type), number, isReserved, isDoubtful: !isValid }
}

function kindOf(number: string, type: string | undefined): PhoneKind {
  if (toMany.has(type) || /^\+44(?:3|80|84|87|9)/.test(number)) return 'public'
  return ofOne.has(type) || number.startsWith('+447') ? 'private' : 'fixed'
}
