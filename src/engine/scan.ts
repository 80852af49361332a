import { unmask } from '../core/evasion.ts'
import { foldText } from '../core/fold.ts'
import type { Feature } from '../core/wakes.ts'
import { hashOn } from '../core/term-hash.ts'
import { hasAbbreviations } from './scan-abbreviations.ts'
import { hasLongSentence } from './scan-sentences.ts'
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
import { mark, type Marks } from './marks.ts'
import { signs, signsIn } from './signs.ts'

/** What the tree, or the markup, shows of a text beside its words. */
export type Shown = ReadonlySet<Feature>

/** Marks the rows that a text has clues of. */
export type Scan = (text: string, shown: Shown, marks: Marks) => void

export function createScan(table: ClueTable): Scan {
  const others = Object.entries(table.others).map(([name, rows]) => ({ name, rows }))
  const ofSigns = others.filter(({ name }) => name.length === 1)
  const ofFeatures = others
    .filter(({ name }) => name.length > 1)
    .map(({ name, rows }) => {
      // Rows name no other features.
      const feature = name as Feature
      const [needed, test] = tests[feature] ?? [0]
      return { feature, rows, needed, test, mayBeStrange: strangers.has(feature) }
    })

  return function scan(text, shown, marks) {
    markWords(text, table, marks)
    const held = signsIn(text)
    const isStrange = (held & signs.beyondAscii) !== 0 && strange.test(text)
    const mayTag = (held & signs.tag) !== 0
    // As written, and as the lexicons read it: styled letters plain, tags parted at their capitals.
    const folded = isStrange || (mayTag && partedTag.test(text)) ? foldText(text).value : undefined
    if (folded !== undefined) markWords(folded, table, marks)
    if (mayTag) markTags(text, table, marks)
    const mayLink =
      (held & signs.at) !== 0 || (held & addressed) === addressed || text.includes('www.')
    const spoken = mayLink ? text.replaceAll(link, ' ') : text
    if (isStrange || ((held & disguising) !== 0 && disguise.test(spoken))) {
      markDisguised(foldText(spoken).value, table, marks)
    }
    for (const { name, rows } of ofSigns) {
      if (text.includes(name) || folded?.includes(name)) markAll(rows, marks)
    }
    for (const { feature, rows, needed, test, mayBeStrange } of ofFeatures) {
      const isThere =
        (isStrange && mayBeStrange) ||
        ((needed === always || (held & needed) !== 0) &&
          (test === undefined || test(spoken, text, folded))) ||
        shown.has(feature)
      if (isThere) markAll(rows, marks)
    }
  }
}

function markAll(rows: readonly number[], marks: Marks): void {
  for (const row of rows) mark(marks, row)
}

/**
 * Beyond ASCII and the punctuation that folding makes nothing else of, or what stands in a text for a
 * picture.
 */
const strange = /[^\uFFFC\0-\u007F\u00A0£¥€©®°·–—‘’“”„†•…‰″™−×÷§«»]/
const partedTag = /[#@][A-Za-z\d_]*[a-z\d][A-Z]/

const addressed = signs.colon | signs.slash
/** Where a link leads to is nothing that is said. */
const link = /(?:https?:\/\/|www\.)[^\s<>]{1,2000}|\w@[\w.-]{1,255}/gi

/** Whatever signs there are. */
const always = -1

type Test = (spoken: string, text: string, folded: string | undefined) => boolean

/** For a feature signs one of which it needs, and whether a text that has one has the feature. */
const tests: Readonly<Partial<Record<Feature, readonly [needed: number, test?: Test]>>> = {
  '<digit>': [signs.digit],
  '<number>': [signs.digit, (_, text) => /\d(?:[^A-Za-z\d]{0,8}\d){5}/.test(text)],
  '<postcode>': [signs.digit, (_, text) => postcode.test(text)],
  '<hex>': [signs.hex],
  '<date>': [signs.digit, (_, text) => /\d[-./]\d{1,2}[-./]\d\d/.test(text)],
  '<mailbox>': [signs.at, (_, text) => /[\w.%+-]@[a-z\d-]{1,63}\.[a-z\d]/i.test(text)],
  '<escape>': [signs.mask | signs.markup, (_, text) => /%[\da-f]{2}|\\_/i.test(text)],
  '<base64>': [always, (_, text) => base64.test(text)],
  '<abbreviation>': [always, (spoken) => hasAbbreviations(spoken, 1)],
  '<abbreviations>': [always, (spoken) => hasAbbreviations(spoken, 2)],
  '<loud>': [signs.capitals | signs.exclaimed, (_, text) => loud.test(text)],
  '<masked>': [signs.mask | signs.exclaimed, (spoken) => masked.test(spoken)],
  '<starred>': [
    signs.mask | signs.beyondAscii,
    (_, text, folded) => isStarred(text) || (folded !== undefined && isStarred(folded)),
  ],
  '<tag>': [
    signs.tag,
    (_, text) => /#\d{0,8}(?:[A-Z]?[a-z]{4,}|[A-Z]{5,})\d{0,8}(?![A-Za-z\d])/.test(text),
  ],
  // Spaces beyond ASCII part words as well.
  '<name>': [
    always,
    (_, text) =>
      /[^.!?\s](?=\W)[^\w.!?\n]{0,4}\n?[^\w.!?\n]{0,4}(?!(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z\u0080-\uFFFF]/.test(
        text,
      ),
  ],
  '<lengthy>': [
    always,
    (_, text) => text.length >= 120 || (text.length >= 50 && /\w\.\w/.test(text)),
  ],
  '<sarcasm>': [signs.slash, (_, text) => /\/s(?:arc(?:asm)?)?(?![a-z\d])/i.test(text)],
  '<long>': [signs.long | signs.beyondAscii, (_, text) => hasLongSentence(text)],
}

/** What a sign beyond ASCII may be, which nobody looks at more closely here. */
const strangers: ReadonlySet<Feature> = new Set([
  '<digit>',
  '<number>',
  '<postcode>',
  '<hex>',
  '<emoji>',
  '<foreign>',
  '<masked>',
])

/**
 * A sign for a letter, three of a letter, letters one by one; look-alikes are strange anyway. What
 * is read as a measure hides nothing: `5mg`, `b12`, `1st`.
 */
const disguising = signs.mixed | signs.tripled | signs.spelledOut
const disguise =
  /[a-z][\d@$!|+*#%£]+[a-z]|[\d@$|+*][a-z]{3}|[a-z]{2}[\d@$|+*#%£]|[a-z][@$*#%£]{2}|(?!www\.)([a-z])\1\1|(?<![a-z\d])(?=[^a-z]{0,4}[a-z])[a-z\d@$][ .\-_*][a-z\d@$][ .\-_*][a-z\d@$](?![a-z\d])/i

/** Letters with signs in or behind them: `id*ot`, `f**k`. */
const masked = /[a-z£](?:[*•#@$%£!]+[a-z\d]|[*•#@$%£!]{2})/i

/** Names with a letter or two hidden are not shorter. */
const starred = /(?=[a-z\d*•]{5})[a-z\d]{1,20}[*•]/i

function isStarred(text: string): boolean {
  return (text.includes('*') || text.includes('•')) && starred.test(text)
}

const postcode =
  /(?<![a-z\d])(?:[a-z]{1,2}\d[a-z\d]?\W{0,8}\d[a-z]{2}|[a-z]\d[\dw]\W{0,8}(?=[a-z]{0,3}\d)[a-z\d]{4}|gir\W{0,8}0aa)(?![a-z\d])/i

/** Three bytes and more that have no highest bit, as those of plain text have not. */
const base64 =
  /(?<![A-Za-z\d_+-])(?:[CDI-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){2}[CDI-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589]/

const loud = /[!?]{3}|[A-Z]['’]?[A-Z](?:[\s\S]{0,80}?[^A-Z'’][A-Z]['’]?[A-Z]){2}/

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
function markWords(text: string, table: ClueTable, marks: Marks): void {
  let hash = 0
  let pair = 0
  let unit = 0
  let next = 0
  let pairBefore = 0
  let start = -1
  // The word begins with a digit.
  let isNumbered = false
  // The last sign that belongs to a word is a digit.
  let isAfterDigit = false
  let isUnit = false
  for (let index = 0; index <= text.length; index++) {
    // The end of the text is no part of a word.
    const code = text.charCodeAt(index)
    const small = code < 128 ? (wordCodes[code] ?? 0) : 0
    if (start < 0 && mayBeCapital(code)) {
      markIfKnown(hashEnd(hashOn(next, capitalCode)), table, marks)
      if (isNumbered) markIfKnown(numberedCapital, table, marks)
      if (code > 127) markIfKnown(hashNamed(next), table, marks)
    }
    if (small !== 0) {
      const isFirst = start < 0
      const isDigit = small < 0x3a
      if (isDigit && (isFirst || !isAfterDigit)) {
        markIfKnown(
          isFirst ? hashEnd(hashOn(next, numberCode)) : hashOn(hash, numberCode),
          table,
          marks,
        )
      }
      if (isFirst) {
        start = index
        isNumbered = isDigit
      }
      hash = hashOn(isFirst ? hashStart : hash, small)
      pair = hashOn(isFirst ? next : pair, small)
      isUnit = !isDigit && (isAfterDigit || (isUnit && !isFirst))
      if (isUnit) unit = hashOn(isAfterDigit ? numberNext : unit, small)
      isAfterDigit = isDigit
    } else if (start >= 0) {
      if (table.hasEndings) markEndings(text, start, index, table, marks)
      const after = hashNext(hash)
      hash = hashEnd(hash)
      if (mayBeCapital(text.charCodeAt(start)) && !calendar.has(hash)) {
        markIfKnown(hashNamed(next), table, marks)
      }
      next = after
      pair = hashEnd(pair)
      unit = hashEnd(unit)
      markIfKnown(hashThree(pairBefore, hash), table, marks)
      if (isLast(text, index)) {
        markIfKnown(hashLast(hash), table, marks)
        markIfKnown(hashLast(pair), table, marks)
      }
      pairBefore = pair
      start = -1
    } else continue
    markIfKnown(hash, table, marks)
    markIfKnown(pair, table, marks)
    if (isUnit) markIfKnown(unit, table, marks)
    if (start < 0) isUnit = false
  }
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
function markDisguised(folded: string, table: ClueTable, marks: Marks): void {
  for (const { word, start, end } of unmask(folded)) {
    const before = folded.slice(Math.max(0, start - window), start)
    markWords(before + word + folded.slice(end, end + window), table, marks)
  }
}

const tag = /[#@]([A-Za-z\d_]{5,280})/g
/** Shorter beginnings stand in the middle of most tags. */
const innerFrom = 4

/** A tag holds words anywhere. */
function markTags(text: string, table: ClueTable, marks: Marks): void {
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
  const { hashes, places, lists } = table
  const last = hashes.length - 1
  for (let place = spread(hash) & last; hashes[place] !== 0; place = (place + 1) & last) {
    if (hashes[place] !== hash) continue
    const at = places[place] ?? 0
    const end = at + (lists[at] ?? 0)
    for (let each = at + 1; each <= end; each++) mark(marks, lists[each] ?? 0)
    return
  }
}
