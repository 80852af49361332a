import { unmask } from '../core/evasion.ts'
import { hashOn } from '../core/term-hash.ts'
import {
  capitalCode,
  type ClueTable,
  hashEnd,
  hashLast,
  hashNamed,
  hashNext,
  hashStart,
  hashThree,
  hashWord,
  isInFilter,
  numberCode,
  spread,
} from './clue-table.ts'
import { markList, type Marks } from './marks.ts'

/** For ASCII, the small letter or digit that it stands for; 0 is no part of a word. */
const wordCodes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const small = String.fromCharCode(code).toLowerCase()
  if (/[a-z\d]/.test(small)) wordCodes[code] = small.charCodeAt(0)
}

/** Where a word starts that follows a number, or touches it. */
const numberNext = hashNext(hashOn(hashStart, numberCode))
const numberedCapital = hashEnd(hashOn(numberNext, capitalCode))

/**
 * One pass over the letters, with the hash of the word so far, those of this word after one and
 * two before, and that of letters after a number: each letter may be the last one of a beginning.
 */
export function markWords(text: string, table: ClueTable, marks: Marks): void {
  const { filter } = table
  const { length } = text
  const look = (hash: number): void => {
    if (isInFilter(filter, spread(hash))) markHash(hash, table, marks)
  }
  let next = 0
  let pairBefore = 0
  // The word before begins with a digit.
  let isNumbered = false
  // The last sign that belongs to a word is a digit.
  let isAfterDigit = false
  for (let index = 0; index < length; index++) {
    const start = index
    const first = text.charCodeAt(start)
    const isCapital = mayBeCapital(first)
    if (isCapital) {
      look(hashEnd(hashOn(next, capitalCode)))
      if (isNumbered) look(numberedCapital)
      if (first > 127) look(hashNamed(next))
    }
    let small = smallOf(first)
    if (small === 0) continue
    let hash = hashStart
    let pair = next
    let unit = 0
    let isUnit = false
    isNumbered = isDigit(small)
    if (isNumbered) look(hashEnd(hashOn(next, numberCode)))
    do {
      if (isAfterDigit || isUnit || isDigit(small)) {
        if (!isDigit(small)) {
          unit = hashOn(isAfterDigit ? numberNext : unit, small)
          look(unit)
          isUnit = true
        } else {
          if (!isAfterDigit && index > start) look(hashOn(hash, numberCode))
          isUnit = false
        }
        isAfterDigit = isDigit(small)
      }
      hash = hashOn(hash, small)
      pair = hashOn(pair, small)
      look(hash)
      look(pair)
      index++
      small = index < length ? smallOf(text.charCodeAt(index)) : 0
    } while (small !== 0)
    if (table.hasEndings) markEndings(text, start, index, table, marks)
    const after = hashNext(hash)
    hash = hashEnd(hash)
    pair = hashEnd(pair)
    if (isCapital && !calendar.has(hash)) look(hashNamed(next))
    look(hash)
    look(pair)
    if (isUnit) look(hashEnd(unit))
    look(hashThree(pairBefore, hash))
    if (isLast(text, index)) {
      look(hashLast(hash))
      look(hashLast(pair))
    }
    next = after
    pairBefore = pair
  }
}

/** For ASCII, the small letter or digit that it stands for; 0 is no part of a word. */
function smallOf(code: number): number {
  return code < 128 ? (wordCodes[code] ?? 0) : 0
}

function isDigit(small: number): boolean {
  return small < 0x3a
}

/** Whether no word goes on in the same line but for spaces and quotation marks. */
function isLast(text: string, after: number): boolean {
  for (let index = after; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 || code === 34 || code === 39) continue
    return code > 127 || wordCodes[code] === 0
  }
  return true
}

/** Words with a capital that name no place and nobody, but for some who are called so. */
const calendar = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(hashWord),
)

/** A capital, or a sign beyond ASCII that may be one, but no dash or quotation mark. */
function mayBeCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code >= 0xc0 && code >> 8 !== 0x20)
}

/** What shows of a disguised word beside what stands around it. */
const window = 40

/** Marks what words say once their disguise is off. */
export function markDisguised(folded: string, table: ClueTable, marks: Marks): void {
  for (const { word, start, end } of unmask(folded)) {
    const before = folded.slice(Math.max(0, start - window), start)
    markWords(before + word + folded.slice(end, end + window), table, marks)
  }
}

const tag = /[#@]([A-Za-z\d_]{5,280})/g
/** Shorter beginnings stand in the middle of most tags. */
const innerFrom = 4

/** A tag holds words anywhere. */
export function markTags(text: string, table: ClueTable, marks: Marks): void {
  for (const [, inside = ''] of text.matchAll(tag)) {
    for (let from = 1; from <= inside.length - innerFrom; from++) {
      const to = Math.min(inside.length, from + longestTerm)
      let hash = hashStart
      for (let index = from; index < to; index++) {
        hash = hashOn(hash, wordCodes[inside.charCodeAt(index)] ?? 0)
        if (index - from >= innerFrom - 1) markIfKnown(hash, table, marks)
      }
    }
  }
}

/** Shorter words are not run together. */
const gluedFrom = 7
/** No term is longer, which keeps the work on a word of a million letters small. */
const longestTerm = 48

/** What may end a word that is run together, and the singular of *-ies*. */
function markEndings(
  text: string,
  start: number,
  end: number,
  table: ClueTable,
  marks: Marks,
): void {
  const isPlural = end - start > 4 && /ies$/i.test(text.slice(end - 3, end))
  const last = end - start < gluedFrom ? start : end - 3
  for (let from = Math.max(start, end - longestTerm); from <= last; from++) {
    if (!isPlural && from === start) continue
    let hash = hashStart
    const stop = isPlural ? end - 3 : end
    for (let index = from; index < stop; index++) {
      hash = hashOn(hash, wordCodes[text.charCodeAt(index)] ?? 0)
      if (index >= end - 3) markIfKnown(hash, table, marks)
    }
    if (isPlural) markIfKnown(hashOn(hash, 0x79), table, marks)
  }
}

function markIfKnown(hash: number, table: ClueTable, marks: Marks): void {
  if (isInFilter(table.filter, spread(hash))) markHash(hash, table, marks)
}

function markHash(hash: number, table: ClueTable, marks: Marks): void {
  const { hashes, places } = table
  const last = hashes.length - 1
  for (let place = spread(hash) & last; hashes[place] !== 0; place = (place + 1) & last) {
    if (hashes[place] === hash) return markList(marks, table, places[place] ?? 0)
  }
}
