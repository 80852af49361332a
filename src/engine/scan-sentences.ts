import { isGap } from './codes.ts'
import { isWrap } from './line-breaks.ts'
import { wordCodes } from './word-codes.ts'

/** The fewest words of a sentence that is too long by itself. */
const tooLong = 36
/** Of two sentences that are too long together. */
const long = 26
/** What goes on without a space is read as several words. */
const longestWord = 200

/**
 * Whether as many words follow each other without anything that surely ends a sentence. The ends
 * seen here are some of those that a look at the tree sees.
 *
 * @param codes Those of the text.
 */
export function hasLongSentence(text: string, codes: Uint8Array): boolean {
  const { length } = text
  let words = 0
  let longOnes = 0
  let index = 0
  while (index < length) {
    const start = index
    while (index < length && isGap[codes[index] ?? 0] === 0) index++
    if (index > start) {
      for (let due = start; due < index; due += longestWord) {
        words++
        if (words === long) longOnes++
        if (words >= tooLong || longOnes > 1) return true
      }
      // Most words end in a letter, and no sentence with them.
      if (wordCodes[codes[index - 1] ?? 0] === 0 && index < length && isEnd(text, index)) words = 0
    }
    for (; index < length && isGap[codes[index] ?? 0] !== 0; index++) {
      if (words > 0 && codes[index] === newline && isLineEnd(text, index)) words = 0
    }
  }
  return false
}

const newline = 10

function isBlank(code: number): boolean {
  return code === 32 || (code > 8 && code < 14) || (code > 127 && isWideSpace(code))
}

function isWideSpace(code: number): boolean {
  return code === 0xa0 || (code > 0x1000 && /\s/.test(String.fromCharCode(code)))
}

const stop = 46
const stops = '.!?…'
/** What closes behind a stop. */
const closers = '"\'”’)]'
const mostStops = 8
const mostClosers = 4

/** Words that a full stop may shorten; so may letters of names. */
const shortened = new Set(
  'mr mrs ms mx dr prof st no nos eg ie etc vs approx dept fig tel ext rev sr jr'.split(' '),
)
const longestShortened = 6

/** Whether a word that is over was the last one of a sentence: *there. The*. */
function isEnd(text: string, after: number): boolean {
  const closed = runBefore(text, after, closers, mostClosers)
  const last = runBefore(text, closed, stops, mostStops)
  if (last === closed || last === 0 || !isLetterOrDigit(text.charCodeAt(last - 1))) return false
  if (text.charCodeAt(last) !== stop) return true
  return beginsSentence(text, after) && !isShortened(text, last)
}

/** Where a run of some signs begins that ends at `end`. */
function runBefore(text: string, end: number, signs: string, most: number): number {
  let start = end
  while (start > 0 && end - start < most && signs.includes(text.charAt(start - 1))) start--
  return start
}

function beginsSentence(text: string, from: number): boolean {
  let at = from
  while (at - from < 3 && isBlank(text.charCodeAt(at))) at++
  return at > from && isCapital(text.charCodeAt(at))
}

/** Whether the word that ends there is written with a full stop anyway. */
function isShortened(text: string, end: number): boolean {
  let start = end
  while (start > 0 && end - start <= longestShortened && isLetter(text.charCodeAt(start - 1)))
    start--
  const length = end - start
  return length === 1 || (length > 1 && shortened.has(text.slice(start, end).toLowerCase()))
}

function isLetter(code: number): boolean {
  return (code | 32) > 96 && (code | 32) < 123
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code > 47 && code < 58)
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91
}

/** As short a line ends a verse. */
const shortLine = 60

/** Whether a line is a paragraph, an item of a list or a line of a verse by its end. */
function isLineEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next === newline) return true
  // A small letter: most lines go on.
  if (next > 96 && next < 123) return false
  const rest = text.slice(at + 1, at + 8)
  if (/^ {0,3}(?:[-+|#•]|\* |$|[\t ]*\n)/.test(rest)) return true
  if (!/^ {0,3}(?:[A-Z]|\d{1,3}[.)]\s)/.test(rest)) return false
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - shortLine), at)
  return line.length < shortLine && /[a-z\d.)]$/i.test(line) && !isWrap(line, rest)
}
