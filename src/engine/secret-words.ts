import { foldText } from '../core/fold.ts'
import { letterOrDigitAt } from '../core/letters.ts'
import { lazy, matchesOf } from '../core/pattern.ts'
import { isFunctionWord } from '../core/plain-words.ts'
import type { Range } from '../core/sentences.ts'

/**
 * Finds again what sensitive rules found, in whatever case and accents: a rule may report a name once
 * where it stands twice.
 */
export type FindSecrets = (text: string) => readonly Range[]

/**
 * What must not be repeated is each match as a whole, and of its words the names and identifiers,
 * with a surname that stands right behind. Ordinary words of a match tell nothing anywhere else.
 *
 * @param found Where in the text sensitive rules found something.
 */
export function createSecrets(text: string, found: Iterable<Range>): FindSecrets {
  const secrets = new Set<string>()
  /** How long the secrets are that begin with two signs. */
  const lengths = new Map<string, Set<number>>()

  function add(words: string): void {
    const secret = foldText(words).value.trim()
    if (secret.length < beginning || secret.length > longestSecret) return
    secrets.add(secret)
    const key = secret.slice(0, beginning)
    const known = lengths.get(key)
    if (known) known.add(secret.length)
    else lengths.set(key, new Set([secret.length]))
  }

  for (const { start, end } of found) {
    const match = text.slice(start, end)
    if (match.length >= shortestMatch) add(match)
    for (const word of tellingWords(match.replaceAll(/[*~\\]/g, ''))) add(word)
    for (const surname of surnamesBehind(text, start, end))
      add(text.slice(surname.start, surname.end))
  }

  return (asked) => (secrets.size === 0 ? [] : secretsIn(asked, secrets, lengths))
}

/** A secret is looked up by its first signs. */
const beginning = 2
const shortestMatch = 3
/** Of a longer match the names are looked for, but not the whole. */
const longestSecret = 100

function secretsIn(
  text: string,
  secrets: ReadonlySet<string>,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
): Range[] {
  const folded = foldText(text)
  const { value } = folded
  const ranges: Range[] = []
  const sourceOf = (at: number): number => folded.startOf(at) ?? text.length
  let tokenEnd = 0
  let isAddress = false

  for (let at = 0; at < value.length; at++) {
    if (at >= tokenEnd) {
      const token = value.slice(at, at + longestToken).split(/\s/, 1)[0] ?? ''
      tokenEnd = at + Math.max(token.length, 1)
      isAddress = addressSign.test(token)
    }
    if (!isAddress && !isBoundary(at)) continue
    const length = longestAt(at)
    if (length === 0) continue
    const start = sourceOf(at)
    const end = folded.endOf(at + length - 1) ?? text.length
    const { end: behind = end } = surnamesBehind(text, start, end).at(-1) ?? {}
    ranges.push({ start, end: behind })
  }
  return ranges

  function longestAt(at: number): number {
    let longest = 0
    for (const length of lengths.get(value.slice(at, at + beginning)) ?? []) {
      if (length <= longest || !secrets.has(value.slice(at, at + length))) continue
      if (isAddress || endsWord(at + length)) longest = length
    }
    return longest
  }

  /** With a plural’s or a genitive’s letter, or without. */
  function endsWord(end: number): boolean {
    return isBoundary(end) || (value[end] === 's' && isBoundary(end + 1))
  }

  /** Where a word begins or ends, also inside of `MrsBloggs`. */
  function isBoundary(at: number): boolean {
    if (!isInWord(value, at - 1) || !isInWord(value, at)) return true
    const source = sourceOf(at)
    return isCapital(text, source) && !isCapital(text, sourceOf(at - 1))
  }
}

/** In tags, accounts and addresses words stand without anything between them. */
const addressSign = /[#@/_]|[^\s.]\.[a-z\d]/
const longestToken = 2000

/** Letters that know no capitals, as in Chinese, stand in no words that could be told apart. */
const casedOrDigit = lazy(() => /[\p{Ll}\p{Lu}\p{N}]/u)

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? letterOrDigitAt(text, at) > 0 : casedOrDigit().test(text[at] ?? '')
}

const capital = lazy(() => /[\p{Lu}\p{Lt}]/u)

function isCapital(text: string, at: number): boolean {
  return capital().test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

const compound = lazy(() => /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+){0,9}/gu)
const anyDigit = lazy(() => /\p{N}/u)

/** The names and identifiers of a match: `O’Brien-Smith`, and what it is made of. */
function* tellingWords(match: string): Generator<string> {
  let isBehindTitle = false
  for (const [whole] of matchesOf(compound(), match)) {
    const parts = whole.split(/['’-]/)
    for (const word of parts.length > 1 ? [whole, ...parts] : parts) {
      const isTelling = anyDigit().test(word)
        ? word.length >= shortestCode
        : isName(word, isBehindTitle ? shortestSurname : shortestName)
      if (isTelling) yield word
    }
    isBehindTitle = titles().has(whole.toLowerCase())
  }
}

/** Of less, such as an age, much else is made up. */
const shortestCode = 4
const shortestName = 3
/** Of what stands right behind a title or a name: Wu, Ng. */
const shortestSurname = 2

function isName(word: string, shortest: number): boolean {
  return word.length >= shortest && isCapital(word, 0) && !isOrdinary(word.toLowerCase())
}

const wordBehind = lazy(
  () => /[*_]{0,3}(?:[ \u00A0]|\r?\n)?[*_]{0,3}(\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+){0,3})/uy,
)
const lastWord = lazy(() => /\p{Lu}[\p{L}\p{M}'’-]*$/u)
const mostSurnames = 2
const longestName = 40

/** Words with a capital that touch a name: one may have been found without the other. */
function surnamesBehind(text: string, start: number, end: number): Range[] {
  const name = lastWord().exec(text.slice(Math.max(start, end - longestName), end))?.[0]
  if (name === undefined || isOrdinary(name.toLowerCase())) return []
  const surnames: Range[] = []
  const pattern = wordBehind()
  for (let at = end; surnames.length < mostSurnames;) {
    pattern.lastIndex = at
    const word = pattern.exec(text)?.[1]
    if (word === undefined || !isName(word, shortestSurname)) break
    at = pattern.lastIndex
    surnames.push({ start: at - word.length, end: at })
    // Where all is in capitals, they make no names.
    if (word === word.toUpperCase()) break
  }
  return surnames
}

function isOrdinary(word: string): boolean {
  return isFunctionWord(word) || titles().has(word) || everydayWords().has(word)
}

const titles = lazy(
  () =>
    new Set(
      'dame doctor dr lady lord madam master matron miss mr mrs ms mx nurse prof professor sir sister'.split(
        ' ',
      ),
    ),
)

/** What matches hold besides, and drafts hold anywhere. None is a common name as well. */
const everydayWords = lazy(
  () =>
    new Set(
      (
        'about after again also always another any because before being birth both boy care chi child ' +
        'children clinic code colleague consultant covid dad date daughter dear dob during each email ' +
        'england every everyone family father few first friday friend gentleman girl got great happy ' +
        'having health hello help hospital husband insurance ireland january february july last lovely ' +
        'man many medical men monday mother mum national new next nhs number october old one ' +
        'november december other parent partner patient patients people person phone please postcode ' +
        'pregnant record resident road saturday saw scotland september several since someone son ' +
        'sorry still street such sunday surgery tell thank thanks thursday today tomorrow tuesday two ' +
        'three uk united kingdom until very wales ward wednesday week welcome well who wife woman ' +
        'women year years yesterday young'
      ).split(' '),
    ),
)
