import { abbreviations } from '../core/abbreviations.ts'
import { hashOn } from '../core/term-hash.ts'
import { hashBeginning, hashStart } from './clue-hash.ts'
import { beyondAscii, isGap } from './codes.ts'
import { isWrap } from './line-breaks.ts'
import { firstLetter } from './find-signs.ts'
import { wordCodes } from './word-codes.ts'

/** The fewest words of a sentence that is too long by itself. */
const tooLong = 36
/** Of two sentences that are too long together. */
const long = 26
/** What goes on without a space is read as several words. */
const longestWord = 200

/**
 * How many long sentences may stand between two sure ends: two, which are enough, for one that is too
 * long by itself.
 *
 * @param length How many signs stand there.
 */
export function countLong(gaps: number, length: number): number {
  const most = gaps + 1 + Math.trunc(length / longestWord)
  if (most < long) return 0
  return most < tooLong ? 1 : 2
}

/**
 * Whether a sentence surely ends in front of a word with a capital. What nearly all end with is looked
 * at here, on the way through all words; all else {@link hasLongSentence} sees.
 */
export function beginsSentence(codes: Uint8Array, start: number): boolean {
  const gap = codes[start - 1]
  if (gap !== space && gap !== newline) return false
  const sign = codes[start - 2]
  if (sign !== stop && sign !== bang && sign !== query) return false
  if ((wordCodes[codes[start - 3] ?? 0] ?? 0) === 0) return false
  return sign !== stop || !isShortened(codes, start - 2)
}

/** 1 for what surely makes the break in front of it the end of a line. */
export const endsBefore: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
  '\n-+|#'.includes(String.fromCharCode(code)) ? 1 : 0,
)

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
    // The zero behind the last code is a gap.
    while (isGap[codes[index] ?? 0] === 0) index++
    if (index > start) {
      for (let due = start; due < index; due += longestWord) {
        words++
        if (words === long) longOnes++
        if (words >= tooLong || longOnes > 1) return true
      }
      // Most words end in a letter, and no sentence with them.
      if (mayEnd[codes[index - 1] ?? 0] !== 0 && isEnd(text, codes, index)) words = 0
    }
    for (; index < length && isGap[codes[index] ?? 0] !== 0; index++) {
      if (words > 0 && codes[index] === newline && isLineEnd(text, index)) words = 0
    }
  }
  return false
}

const newline = 10
const space = 32

const stop = 46
const bang = 33
const query = 63
const stops = '.!?…'
/** What closes behind a stop. */
const closers = '"\'”’)]'
const mostStops = 8
const mostClosers = 4

/** What a word ends in with which a sentence may: a stop, what closes, or any sign beyond ASCII. */
const mayEnd = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= beyondAscii || (stops + closers).includes(String.fromCharCode(code)) ? 1 : 0,
)

/** Of what a full stop may shorten, what is one word here; so may letters of names. */
const shortenedWords = [...abbreviations].filter((word) => !word.includes('.'))
const shortened = new Set(shortenedWords.map(hashBeginning))
const longestShortened = Math.max(...shortenedWords.map(({ length }) => length))

/** Whether a word that is over was the last one of a sentence: *there. The*. */
function isEnd(text: string, codes: Uint8Array, after: number): boolean {
  const closed = runBefore(text, after, closers, mostClosers)
  const last = runBefore(text, closed, stops, mostStops)
  if (last === closed || last === 0 || wordCodes[codes[last - 1] ?? 0] === 0) return false
  if (codes[last] !== stop) return true
  return isBeforeCapital(text, codes, after) && !isShortened(codes, last)
}

/** Where a run of some signs begins that ends at `end`. */
function runBefore(text: string, end: number, signs: string, most: number): number {
  let start = end
  while (start > 0 && end - start < most && signs.includes(text.charAt(start - 1))) start--
  return start
}

function isBeforeCapital(text: string, codes: Uint8Array, from: number): boolean {
  let at = from
  while (at - from < 3 && isBlank(codes[at] ?? 0, text, at)) at++
  return at > from && isCapital(codes[at] ?? 0)
}

function isBlank(code: number, text: string, at: number): boolean {
  if (code < beyondAscii) return code === 32 || (code > 8 && code < 14)
  const unit = text.charCodeAt(at)
  return unit === 0xa0 || (unit > 0x1000 && /\s/.test(text.charAt(at)))
}

/** Whether the word that ends there is written with a full stop anyway. */
function isShortened(codes: Uint8Array, end: number): boolean {
  let start = end
  while (start > 0 && end - start <= longestShortened && isLetter(codes[start - 1] ?? 0)) start--
  const length = end - start
  if (length < 2 || length > longestShortened) return length === 1
  let hash = hashStart
  for (let at = start; at < end; at++) hash = hashOn(hash, wordCodes[codes[at] ?? 0] ?? 0)
  return shortened.has(hash)
}

function isLetter(code: number): boolean {
  return (wordCodes[code] ?? 0) >= firstLetter
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
