import { letterOrDigitAt, lettersAndDigits, tableOf } from './letters.ts'
import { hasPlainLetters, matchesOf } from './pattern.ts'

/** Signs that stand for a letter in a disguised word. */
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
}

/** Cyrillic and Greek letters that look like Latin ones. */
const lookAlike: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}

const latin = /[a-z]/
/** Words of ASCII letters alone, none of them three times in a row, are what they seem. */
const mayHideWords = /[^\sa-z"'(),.:;?-]|([a-z])\1\1/

interface Patterns {
  /** Without a match, nothing is spelled out. */
  readonly letters?: RegExp
  readonly spelledOut: RegExp
}

const asciiPatterns = {
  ...createPatterns('a-z\\d', 'g'),
  letters: /[ .\-_*][a-z\d@$][ .\-_*][a-z\d@$](?![a-z\d])/,
}
let unicodePatterns: Patterns | undefined

function createPatterns(letters: string, flags: string): Patterns {
  const sign = `[${letters}@$]`
  return {
    spelledOut: new RegExp(
      `(?<![${letters}])${sign}(?:[ .\\-_*]${sign}){2,}(?![${letters}])`,
      flags,
    ),
  }
}

/** Those with Unicode classes take milliseconds to compile, and most text is ASCII. */
function patternsFor(folded: string): Patterns {
  if (hasPlainLetters(folded)) return asciiPatterns
  return (unicodePatterns ??= createPatterns('\\p{L}\\p{N}', 'gu'))
}

/** A word as it may read once its disguise is off, and where it stands in the folded text. */
export interface Unmasked {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Words of a folded text that hide what they say: `1d10t`, `i.d.i.o.t`, `idiooooot`, Cyrillic
 * letters among Latin ones. Words that hide nothing are not returned; others may be several times,
 * since `1` may stand for `i` or `l`, and three letters for one or two.
 */
export function unmask(folded: string): Unmasked[] {
  const found: Unmasked[] = []
  const { letters, spelledOut } = patternsFor(folded)
  if (letters) lookAtSigns()
  else if (mayHideWords.test(folded)) {
    for (let at = 0; at < folded.length; at = lookAt(at));
  }
  if (letters?.test(folded) === false) return found
  for (const { 0: written, index } of matchesOf(spelledOut, folded)) {
    add(written, written.replaceAll(/[ .\-_*]/g, ''), index)
  }
  return found

  /** Looks at the words in which something else than letters stands, or a letter three times. */
  function lookAtSigns(): void {
    const hiding = new RegExp(mayHideWords, 'g')
    let from = 0
    for (let match = hiding.exec(folded); match; match = hiding.exec(folded)) {
      let start = match.index
      while (start > from && insideWords[folded.charCodeAt(start - 1)] === 1) start--
      from = lookAt(start)
      hiding.lastIndex = from
    }
  }

  /** Looks at the word at an offset, if there is one, and tells where to go on. */
  function lookAt(start: number): number {
    let end = start
    let isDisguised = false
    /** How often the last letter stands in a row. */
    let row = 0
    let last = 0
    while (end < folded.length) {
      const units = signAt(folded, end)
      if (units === 0) break
      const code = folded.charCodeAt(end)
      const isLetter = code >= 97 && code <= 122
      row = code === last ? row + 1 : 1
      last = code
      if (!isLetter || row > 2) isDisguised = true
      end += units
    }
    if (isDisguised) {
      const written = folded.slice(start, end)
      const body = withoutPunctuation(written)
      add(body, body, start)
      // `idio+`; an exclamation mark at the end is one.
      if (/[+|]$/.test(written)) add(written, written, start)
    }
    return Math.max(end, start + 1)
  }

  function add(written: string, body: string, start: number): void {
    for (const plain of readingsOf(body)) {
      if (plain !== written) found.push({ word: plain, start, end: start + written.length })
    }
  }
}

const insideWords = tableOf(`${lettersAndDigits}@$!|+*`)

/** How many units the letter, digit or sign that may stand for one takes up; 0 if there is none. */
function signAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at)
  return code < 128 ? (insideWords[code] ?? 0) : letterOrDigitAt(folded, at)
}

/** A word may end in a mark that is only punctuation: `idiot!`. */
function withoutPunctuation(written: string): string {
  let end = written.length
  while (end > 0 && '!|+*'.includes(written.charAt(end - 1))) end--
  return written.slice(0, end)
}

/** A vitamin, a road, a dose, an ordinal: `b12`, `a55`, `5mg`, `1st`. */
const measure = /^(?:[a-z]\d+|\d+[a-z]{1,2})$/
/** Longer than any word: nobody reads it as one. */
const longest = 1000

function readingsOf(body: string): ReadonlySet<string> {
  if (body.length > longest || !latin.test(body) || measure.test(body)) return new Set()
  const readings = new Set<string>()
  for (const one of /[1!|]/.test(body) ? ['i', 'l'] : ['i']) {
    let plain = ''
    for (const letter of body) {
      const meant = leet[letter] ?? lookAlike[letter] ?? letter
      plain += meant === 'i' && letter !== 'i' && letter in leet ? one : meant
    }
    if (!/(.)\1\1/u.test(plain)) readings.add(plain)
    else for (const once of ['$1', '$1$1']) readings.add(plain.replaceAll(/(.)\1{2,}/gu, once))
  }
  return readings
}
