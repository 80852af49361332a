import { forenames } from '../lexicons/forenames.ts'
import {
  awkward,
  commonHashtagWords,
  edgeHashtagWords,
  hashtagWords,
  smallHashtagWords,
  wordBeginnings,
  wordEndings,
} from '../lexicons/hashtag-words.ts'
import { placeCalled } from '../lexicons/places.ts'

/** What the words of a hashtag without capitals can be. */
export interface HashtagReading {
  /** The tag with a capital for each word, where it reads in one way only. */
  readonly written: string | undefined
}

/** Short words that are rarely a part of another one. */
const topics = /^(?:covid|flu|jab|hiv|hpv|hrt|ibs|nhs)s?$/

const shortestWord = 3
const longestWord = 20
/** A tag with more readings than this has more than one, which is all that matters. */
const mostReadings = 64

/** How a tag without its `#` reads; undefined for single words, codes and other languages. */
export function readHashtag(tag: string): HashtagReading | undefined {
  const [, lead = '', body = '', tail = ''] = /^(\d{0,8})([A-Za-z]{5,60})(\d{0,8})$/.exec(tag) ?? []
  if (body === '' || hasBoundary(body)) return undefined
  const letters = body.toLowerCase()
  if (isOneWord(letters)) return undefined
  const readings = readingsOf(letters, shortestWord)
  const coarsest = readings.reduce<readonly string[] | undefined>(
    (fewest, reading) => (fewest && fewest.length <= reading.length ? fewest : reading),
    undefined,
  )
  if (!coarsest) return hasShortReading(letters) ? { written: undefined } : undefined
  if (isOnePiece(coarsest)) return undefined
  const isOnly = readings.every((reading) => reading === coarsest || refines(reading, coarsest))
  if (!isOnly) return { written: undefined }
  const written = coarsest.map((word) => wordCalled(word) ?? word).join('')
  return { written: lead + written + tail }
}

function isOneWord(letters: string): boolean {
  return wordCalled(letters) !== undefined || forenames.has(letters) || !!placeCalled(letters)
}

/** `#MentalHealth` and `#NHSheroes` show where a word begins; `#Mentalhealth`, `#FLUJAB` do not. */
function hasBoundary(body: string): boolean {
  return !/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(body)
}

/** How a word is written with its capital: one of the list, or the plural of one. */
function wordCalled(word: string): string | undefined {
  const words = hashtagWords()
  const listed = words.get(word)
  if (listed !== undefined) return listed
  if (word.length < 5 || !word.endsWith('s') || word.endsWith('ss')) return undefined
  const singular = words.get(word.slice(0, -1))
  return singular === undefined ? undefined : singular + 's'
}

/** The word list is not all of English: *steamship*, *outgrow* and *Stephen* are one word each. */
function isOnePiece(reading: readonly string[]): boolean {
  const [first = '', second = '', ...others] = reading
  if (others.length > 0) return false
  if (wordBeginnings.has(first) || wordEndings.has(second)) return true
  const isShort = first.length + second.length < 8
  return isShort && !(topics.test(first) || topics.test(second))
}

/** Every way to cut letters into words. */
function readingsOf(letters: string, shortest: number): string[][] {
  /** The readings of what begins at an offset; worked out once for each. */
  const known = new Map<number, string[][]>([[letters.length, [[]]]])

  for (let start = letters.length - shortest; start >= 0; start--) {
    const found: string[][] = []
    const furthest = Math.min(letters.length, start + longestWord)
    for (let end = start + shortest; end <= furthest; end++) {
      const rests = known.get(end) ?? []
      if (rests.length === 0 || found.length >= mostReadings) continue
      const word = letters.slice(start, end)
      if (!isWord(word)) continue
      for (const rest of rests) {
        if (found.length < mostReadings) found.push([word, ...rest])
      }
    }
    known.set(start, found)
  }
  return known.get(0) ?? []
}

function isWord(word: string): boolean {
  return word.length < shortestWord ? smallHashtagWords.has(word) : wordCalled(word) !== undefined
}

/** Whether words, with *of* or *to* between them, make up the tag: too little to rely on. */
function hasShortReading(letters: string): boolean {
  if (letters.length < 8) return false
  return readingsOf(letters, 2).some(
    (reading) =>
      reading.length > 2 &&
      reading.every((word, index) => {
        if (word.length < shortestWord) {
          const isInside = index > 0 && index < reading.length - 1
          return isInside || (edgeHashtagWords.has(word) && hasLongWords(reading))
        }
        return word.length > shortestWord || commonHashtagWords.has(word)
      }),
  )
}

function hasLongWords(reading: readonly string[]): boolean {
  const long = reading.filter((word) => word.length > shortestWord)
  return long.length > 1 || long.some((word) => word.length > 5)
}

/** Whether one reading only cuts up words of the other, and says nothing to blush at. */
function refines(fine: readonly string[], coarse: readonly string[]): boolean {
  if (fine.some((word) => awkward.has(word) && !coarse.includes(word))) return false
  const cuts = cutsOf(fine)
  return [...cutsOf(coarse)].every((cut) => cuts.has(cut))
}

function cutsOf(reading: readonly string[]): Set<number> {
  let at = 0
  return new Set(reading.map((word) => (at += word.length)))
}
