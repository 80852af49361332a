import { isWrap } from './line-breaks.ts'

/** The fewest words of a sentence that is too long by itself. */
const tooLong = 36
/** Of two sentences that are too long together. */
const long = 26
/** What goes on without a space is read as several words. */
const longestWord = 200

/**
 * Whether as many words follow each other without anything that surely ends a sentence. The ends
 * seen here are some of those that a look at the tree sees.
 */
export function hasLongSentence(text: string): boolean {
  let words = 0
  let longOnes = 0
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const isSpace = index === text.length || isSpaceAt(text, index)
    if (!isSpace) {
      if (start < 0) start = index
      if ((index - start) % longestWord !== 0) continue
      words++
      if (words === long) longOnes++
      if (words >= tooLong || longOnes > 1) return true
      continue
    }
    if (start >= 0 && isEnd(text, index)) words = 0
    else if (text.charCodeAt(index) === newline && isLineEnd(text, index)) words = 0
    start = -1
  }
  return false
}

const newline = 10

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code <= 32) return true
  return code === 0xa0 || (code > 0x1000 && /\s/.test(text.charAt(index)))
}

/** A stop, with what closes behind it. */
const stop = /[a-z\d]([.!?…]{1,8})["'”’)\]]{0,4}$/i
/** One of these comes last where a sentence ends; most words end in none. */
const mayClose = new Set([...'.!?…"\'”’)]'].map((sign) => sign.charCodeAt(0)))
/** Words that a full stop may shorten, letters of names among them. */
const shortened =
  /(?:^|[^a-z])(?:mr|mrs|ms|mx|dr|prof|st|no|nos|eg|ie|etc|vs|approx|dept|fig|tel|ext|rev|sr|jr|[a-z])\.[.!?…]{0,8}["'”’)\]]{0,4}$/i

/** Whether a word that is over was the last one of a sentence: *there. The*. */
function isEnd(text: string, after: number): boolean {
  if (!mayClose.has(text.charCodeAt(after - 1))) return false
  const before = text.slice(Math.max(0, after - 24), after)
  const [, stops] = stop.exec(before) ?? []
  if (stops === undefined) return false
  if (!stops.startsWith('.')) return true
  return /^\s{1,3}[A-Z]/.test(text.slice(after, after + 4)) && !shortened.test(before)
}

/** As short a line ends a verse. */
const shortLine = 60

/** Whether a line is a paragraph, an item of a list or a line of a verse by its end. */
function isLineEnd(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 8)
  if (/^ {0,3}(?:[-+|#•]|\* |$|[\t ]*\n)/.test(rest)) return true
  if (!/^ {0,3}(?:[A-Z]|\d{1,3}[.)]\s)/.test(rest)) return false
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - shortLine), at)
  return line.length < shortLine && /[a-z\d.)]$/i.test(line) && !isWrap(line, rest)
}
