import type { WhoWakes } from '../core/document.ts'
import { isDay } from '../core/day.ts'
import { metaEntries } from '../core/meta.ts'
import type { Range } from '../core/sentences.ts'
import { keptForShort } from '../core/short-words.ts'
import { shownByEntry, shownByField } from '../core/shown.ts'
import { blockBreak } from '../core/text.ts'
import type { Awake } from '../core/tree.ts'
import type { Feature } from '../core/wakes.ts'
import { signKeys } from './archives.ts'
import { isCounting, type ReadKey } from './data-keys.ts'
import { metaRoles, ownKey } from './data-records.ts'
import { isBeside, unbroken } from './record-wakes.ts'
import { isTelling } from './telling.ts'

/** What a key says of its value, as far as it takes to tell whether anybody would look. */
interface FlatKey {
  readonly isCopy: boolean
  /** People read it, as a post or beside one. */
  readonly isRead: boolean
  readonly isCounting: boolean
  /** What the value tells of the draft, as in `DraftMeta`. */
  readonly entry: string | undefined
  /** What the name shows; see {@link shownBy}. */
  readonly shown: number
}

const number = /-?\d[\d.eE+-]*/y
const plainNumber = /^-?[\d.]+$/
const word = /true|false|null/y

/**
 * Tells of a record as most are, an object of strings, numbers and lists of them, who would have
 * anything to say of it, and makes nothing but its words. Undefined for all others: they have to be
 * read to tell.
 */
export function createFlatSkim(
  meaningOf: ReadKey,
  whoWakes: WhoWakes,
  isApart: boolean,
): (text: string, range: Range) => Awake | undefined {
  /** Keys come again in each record; undefined for one that only a reader understands. */
  const known = new Map<string, FlatKey | undefined>()
  /** The first keys of the record before, in their order, which mostly is that of the next as well. */
  const inOrder: string[] = []
  const plainStringEnd = createStringEnds()
  // Of the record that is looked at: one for all, since there are millions.
  let words = ''
  let posts = 0
  let read = 0
  let shown = 0

  function keyCalled(name: string): FlatKey | undefined {
    const key = known.get(name)
    if (key || known.has(name)) return key
    // A file may have as many keys as records.
    if (known.size > mostKnown) known.clear()
    known.set(name, flatKey(name, meaningOf))
    return known.get(name)
  }

  /** @returns The name of a key; undefined for one that only a reader understands. */
  function nameAt(text: string, at: number, end: number, place: number): string | undefined {
    const again = inOrder[place]
    if (again !== undefined && isStringAt(text, at, again)) return again
    const stop = plainStringEnd(text, at, end)
    if (stop < 0) return undefined
    const name = text.slice(at + 1, stop)
    if (place < mostInOrder) inOrder[place] = name
    return name
  }

  /** @returns Where the value ends; -1 for one that only a reader understands. */
  function takeValue(text: string, at: number, end: number, key: FlatKey): number {
    let stop = plainStringEnd(text, at, end)
    if (stop >= 0) return take(text.slice(at + 1, stop), key) ? stop + 1 : -1
    if (text.charCodeAt(at) === quote) {
      stop = stringEnd(text, at, end)
      const value = decoded(text.slice(at, stop))
      return value !== undefined && take(value, key) ? stop : -1
    }
    stop = endOf(number, text, at)
    if (stop >= 0) return take(text.slice(at, stop), key) ? stop : -1
    return endOf(word, text, at)
  }

  function takeList(text: string, start: number, end: number, key: FlatKey): number {
    // What several values say of a draft is for its reader to tell.
    if (key.entry !== undefined) return -1
    let at = spaceEnd(text, start + 1)
    if (text.charCodeAt(at) === bracketEnd) return at + 1
    for (;;) {
      at = takeValue(text, at, end, key)
      if (at < 0) return -1
      at = spaceEnd(text, at)
      const sign = text.charCodeAt(at)
      if (sign === bracketEnd) return at + 1
      if (sign !== comma) return -1
      at = spaceEnd(text, at + 1)
    }
  }

  /** @returns Whether it is what it seems. */
  function take(value: string, key: FlatKey): boolean {
    if (value === '' || !isPart(value, key)) return true
    // It may be markup, in which words are not what they seem.
    if (key.isCopy && value.includes('<')) return false
    const seen = value.includes('\n') || value.includes('\r') ? unbroken(value) : value
    const isQuiet = !key.isCopy && key.shown === 0 && isDay(value)
    if (!isQuiet) words += words === '' ? seen : blockBreak + seen
    shown |= key.shown
    if (key.entry !== undefined) shown |= shownBitsOf(key.entry, value)
    if (key.isCopy && ++posts > 1) shown |= thread
    if (key.isRead) read++
    return true
  }

  return (text, { start, end }) => {
    if (text.charCodeAt(start) !== brace) return undefined
    words = ''
    posts = 0
    read = 0
    shown = 0
    let place = 0
    for (let at = spaceEnd(text, start + 1); ;) {
      const name = nameAt(text, at, end, place++)
      if (name === undefined) return undefined
      const key = keyCalled(name)
      at = spaceEnd(text, at + name.length + 2)
      if (!key || text.charCodeAt(at) !== colon) return undefined
      at = spaceEnd(text, at + 1)
      const isList = text.charCodeAt(at) === bracket
      const stop = isList ? takeList(text, at, end, key) : takeValue(text, at, end, key)
      if (stop < 0) return undefined
      at = spaceEnd(text, stop)
      const sign = text.charCodeAt(at)
      if (sign === comma) at = spaceEnd(text, at + 1)
      else if (sign !== braceEnd || spaceEnd(text, at + 1) < end) return undefined
      else {
        if (isBeside(read, isApart)) shown |= beside
        return whoWakes(words, shownBy(shown))
      }
    }
  }
}

/** What a record may show beside its words, a bit for each. */
const features: readonly Feature[] = [
  '<thread>',
  '<beside>',
  '<meta>',
  '<platform>',
  '<folding>',
  '<author>',
  '<picture field>',
  '<patient field>',
]
const thread = bitsOf(['<thread>'])
const beside = bitsOf(['<beside>'])

function bitsOf(shown: readonly Feature[]): number {
  let bits = 0
  for (const feature of shown) bits |= 1 << features.indexOf(feature)
  return bits
}

const platformBits = keptForShort((value) => bitsOf(shownByEntry('platform', value)))

function shownBitsOf(entry: string, value: string): number {
  return entry === 'platform' ? platformBits(value) : bitsOf(shownByEntry(entry, value))
}

/** Made once, for there are millions of records. */
const shownSets: ReadonlySet<Feature>[] = []

function shownBy(bits: number): ReadonlySet<Feature> {
  return (shownSets[bits] ??= new Set([
    '<plain>',
    ...features.filter((_, bit) => (bits & (1 << bit)) !== 0),
  ] as const))
}

const mostKnown = 2000
const mostInOrder = 40

const quote = 34
const comma = 44
const colon = 58
const backslash = 92
const bracket = 91
const bracketEnd = 93
const brace = 123
const braceEnd = 125

function flatKey(name: string, meaningOf: ReadKey): FlatKey | undefined {
  // What silences a rule has to be heard, and archives write words in their own ways.
  const isOwn = name === ownKey || name === 'suppress'
  if (isOwn || signKeys.has(name) || isTelling(name)) return undefined
  const { role, platform } = meaningOf(name)
  if (platform) return undefined
  return {
    isCopy: role === 'copy',
    isRead: role === 'copy' || role === 'alt' || role === 'title',
    isCounting: isCounting(name),
    entry: role !== undefined && metaRoles.includes(role) ? role : ownEntry(name),
    shown: role === 'copy' ? 0 : bitsOf(shownByField(name)),
  }
}

function ownEntry(name: string): string | undefined {
  return Object.hasOwn(metaEntries, name) ? name : undefined
}

/** A number that counts or orders something is neither words nor anybody’s. */
function isPart(value: string, key: FlatKey): boolean {
  return !(key.isCounting && plainNumber.test(value))
}

function spaceEnd(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || code === 9; code = text.charCodeAt(++at));
  return at
}

/** Whether a string of such letters is written at a place. */
function isStringAt(text: string, at: number, value: string): boolean {
  return (
    text.charCodeAt(at) === quote &&
    text.startsWith(value, at + 1) &&
    text.charCodeAt(at + 1 + value.length) === quote
  )
}

/**
 * Tells where a string without escapes has its last quotation mark; -1 if it is none. Strings are
 * best asked for in their order.
 */
function createStringEnds(): (text: string, start: number, end: number) => number {
  let last = ''
  let from = 0
  let nextEscape = -1
  return (text, start, end) => {
    if (text.charCodeAt(start) !== quote) return -1
    if (text !== last || start < from || nextEscape < start) {
      last = text
      from = start
      nextEscape = text.indexOf('\\', start)
      if (nextEscape < 0) nextEscape = text.length
    }
    const stop = text.indexOf('"', start + 1)
    return stop < end && stop < nextEscape ? stop : -1
  }
}

/** Where a string ends, whatever is in it. */
function stringEnd(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (code === backslash) at++
  }
  return end
}

function decoded(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
