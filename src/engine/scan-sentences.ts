import { abbreviations } from '../core/abbreviations.ts'
import { lazy } from '../core/pattern.ts'
import { hashOn } from '../core/term-hash.ts'
import { hashBeginning, hashStart } from './clue-hash.ts'
import { beyondAscii, isGap } from './codes.ts'
import { isWrap } from './line-breaks.ts'
import { firstLetter, wordCodes } from './word-codes.ts'

/** How many words make a sentence long. */
export const sentence: Readonly<Record<'tooLong' | 'long' | 'longestWord', number>> = {
  /** The fewest of one that is too long by itself. */
  tooLong: 36,
  /** Of two that are too long together. */
  long: 26,
  /** What goes on without a space is read as several words, of so many signs. */
  longestWord: 200,
}

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
      for (let due = start; due < index; due += sentence.longestWord) {
        words++
        if (words === sentence.long) longOnes++
        if (words >= sentence.tooLong || longOnes > 1) return true
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

const stop = 46
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
const shortened = lazy(() => {
  const words = [...abbreviations].filter((word) => !word.includes('.'))
  return {
    hashes: new Set(words.map(hashBeginning)),
    longest: Math.max(...words.map(({ length }) => length)),
  }
})

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
  const { hashes, longest } = shortened()
  let start = end
  while (start > 0 && end - start <= longest && isLetter(codes[start - 1] ?? 0)) start--
  const length = end - start
  if (length < 2 || length > longest) return length === 1
  let hash = hashStart
  for (let at = start; at < end; at++) hash = hashOn(hash, wordCodes[codes[at] ?? 0] ?? 0)
  return hashes.has(hash)
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
