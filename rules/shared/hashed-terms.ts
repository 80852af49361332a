import {
  createHashFilter,
  emptyTermHash,
  endOfLettersAndDigits,
  type FoldedView,
  hashOn,
  hashStretch,
  hashTerm,
  lazyPattern,
  letterAt,
  nextLetterOrDigit,
  type Range,
  type TextView,
} from 'professional/rule'

/** A term that is known by its hash only. */
export interface HashedHit<Entry> extends Range {
  readonly entry: Entry
  /** It stands in the plural, or with a genitive. */
  readonly isInflected: boolean
  /** Letters are left out of it: it is hinted at, and not said. */
  readonly isMasked: boolean
}

const masked = /^[a-z]{1,12}\*[a-z]{1,12}$/
const lettersAndStars = /[a-z*]/
/** No term is shorter; short words are most of a text. */
const shortest = 3
const longest = 30

/** Words that are run together with others, in hashtags and by haste. */
const glued =
  'all|another|bastards?|behaviou?r|bloody|can|common|country|dirty|filthy|fucking|hate|in|just|kill|like|lovers?|many|no|of|out|people|scum|shop|stupid|such|that|the|these|this|those|typical|you'
const gluedAhead = lazyPattern(`^(?:${glued})(?=[a-z]{4})`)
const gluedBehind = lazyPattern(`(?<=[a-z]{4})(?:${glued})$`)

/** Terms by their hashes. */
export type HashIndex<Entry> = ReadonlyMap<string, Entry>

/** The same in all of a view that is looked at. */
export function hashedIn<Entry>(view: TextView, index: HashIndex<Entry>): HashedHit<Entry>[] {
  return [...view.folds()].flatMap((folded) => findHashed(folded, index))
}

/**
 * Finds terms of one or two words in a folded text, singular or plural, and in disguise: `1d10t`,
 * `i d i o t`, `id*ot`.
 */
export function findHashed<Entry>(folded: FoldedView, index: HashIndex<Entry>): HashedHit<Entry>[] {
  const { value } = folded
  let known: Map<string, Found<Entry> | undefined> | undefined
  const hits: HashedHit<Entry>[] = []
  /** Offsets that a hit takes up: terms are short, and hits may be many. */
  let covered: Set<number> | undefined
  const filter = termFilter(index)
  let word = startWord()
  let next = startWord()
  let isMore = filter.read(value, 0, word)
  while (isMore) {
    isMore = filter.read(value, word.end, next)
    // Nearly all words of a text are no term, and are not even cut out.
    const { start, end } = word
    const isPair = isMore && next.start === end + 1 && isGap(value.charCodeAt(end))
    const isFound =
      (isPair &&
        filter.mayGoOn(value, word, next) &&
        add(lookAtPair(word, next), start, next.end)) ||
      (word.mayBe && add(look(value.slice(start, end)), start, end))
    if (!isFound) addGlued(word)
    ;[word, next] = [next, word]
  }
  for (const { word: plain, start, end } of folded.unmasked()) add(look(plain), start, end)
  for (const { start, end } of maskedIn(value)) {
    const written = value.slice(start, end)
    for (const vowel of 'aeiou') add(look(written.replace('*', vowel)), start, end, true)
  }
  return hits.length > 1 ? hits.toSorted((a, b) => a.start - b.start) : hits

  function lookAtPair(first: Range, second: Range): Found<Entry> | undefined {
    const words = [first, second].map(({ start, end }) => value.slice(start, end))
    return look(words.join(' '))
  }

  function look(plain: string): Found<Entry> | undefined {
    if (plain.length < shortest || plain.length > longest) return undefined
    known ??= new Map()
    if (!known.has(plain)) known.set(plain, findEntry(plain, index))
    return known.get(plain)
  }

  function add(
    found: Found<Entry> | undefined,
    start: number,
    end: number,
    isMasked = false,
  ): boolean {
    if (!found) return false
    const range = folded.back(start, end)
    if (isCovered(range)) return true
    covered ??= new Set()
    for (let at = range.start; at < range.end; at++) covered.add(at)
    hits.push({ ...found, ...range, isMasked })
    return true
  }

  function isCovered({ start, end }: Range): boolean {
    if (!covered) return false
    for (let at = start; at < end; at++) if (covered.has(at)) return true
    return false
  }

  function addGlued({ start, end, hash }: WordSpan): void {
    if (end - start < 8) return
    // Most long words are no two, and come again.
    const place = hash & (mostQuiet - 1)
    const quiet = quietWords[place]
    if (quiet?.length === end - start && value.startsWith(quiet, start)) return
    const written = value.slice(start, end)
    if (!partGlued(written, start, end) && end - start <= longestQuiet) quietWords[place] = written
  }

  /** @returns Whether it may be two words, whatever they say. */
  function partGlued(written: string, start: number, end: number): boolean {
    const ahead = gluedAhead.exec(written)?.[0].length ?? 0
    if (ahead > 0 && add(look(written.slice(ahead)), start + ahead, end)) return true
    const behind = gluedBehind.exec(written)?.[0].length ?? 0
    if (behind > 0) add(look(written.slice(0, -behind)), start, end - behind)
    return ahead > 0 || behind > 0
  }
}

/** Words with one star for a letter: looked for from their stars, which most texts have few of. */
function maskedIn(text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(star); at >= 0; at = text.indexOf(star, at + 1)) {
    let start = at
    let end = at + 1
    while (lettersAndStars.test(text.charAt(start - 1))) start--
    while (lettersAndStars.test(text.charAt(end))) end++
    if (masked.test(text.slice(start, end))) found.push({ start, end })
    at = end
  }
  return found
}

/** Long words that came up before and are no two. */
const quietWords: string[] = []
/** A power of two. */
const mostQuiet = 1024
/** V8 keeps the whole text that a longer one is cut from. */
const longestQuiet = 12

/** A word as it is read: two for all words, since texts have many. */
interface WordSpan {
  start: number
  end: number
  hash: number
  /** Whether it may be a term, or the plural of one. */
  mayBe: boolean
}

function startWord(): WordSpan {
  return { start: 0, end: 0, hash: 0, mayBe: false }
}

/** Where a word ends, with the letters that an apostrophe joins to it. */
function endOfWord(text: string, start: number): number {
  let end = endOfLettersAndDigits(text, start)
  if (text.charCodeAt(end) !== apostrophe || letterAt(text, end + 1) === 0) return end
  end++
  for (let units = letterAt(text, end); units > 0; units = letterAt(text, end)) end += units
  return end
}

const apostrophe = 39
const space = 32
const hyphen = 45
const letterS = 115
const letterZ = 122
const star = '*'

function isGap(code: number): boolean {
  return code === space || code === hyphen
}

/** A singular is at most four letters shorter: *’s* behind *es*. */
const longestEnding = 4

/** Tells which words may be terms: there is a bit for the hash of each. */
interface TermFilter {
  /** Reads the next word from an offset on; false past the last. */
  read(text: string, from: number, into: WordSpan): boolean
  /** Whether a word and the next may be a term together. */
  mayGoOn(text: string, word: WordSpan, next: WordSpan): boolean
}

const filters = new WeakMap<HashIndex<unknown>, TermFilter>()

function termFilter(index: HashIndex<unknown>): TermFilter {
  const known = filters.get(index)
  if (known) return known
  const terms = createHashFilter()
  for (const hash of index.keys()) terms.add(Number.parseInt(hash, 16))

  /** Whether the singular of a stretch may end a term; `from` is the hash of what is before it. */
  function mayInflect(text: string, start: number, end: number, from: number): boolean {
    const last = text.charCodeAt(end - 1)
    if (last !== letterS && last !== letterZ) return false
    let hash = from
    for (let at = start; at < end; at++) {
      if (at >= end - longestEnding && terms.mayHave(hash)) return true
      hash = hashOn(hash, text.charCodeAt(at))
    }
    // The only singular that ends in another letter: *bodies*.
    return text.startsWith('ies', end - 3) || text.startsWith("ies's", end - 5)
  }

  const filter: TermFilter = {
    read(text, from, into) {
      const start = nextLetterOrDigit(text, from)
      if (start >= text.length) return false
      const end = endOfWord(text, start)
      into.start = start
      into.end = end
      into.hash = hashStretch(emptyTermHash, text, start, end)
      into.mayBe =
        isTermLong(end - start) &&
        (terms.mayHave(into.hash) || mayInflect(text, start, end, emptyTermHash))
      return true
    },
    mayGoOn(text, word, next) {
      if (!isTermLong(next.end - word.start)) return false
      const before = hashOn(word.hash, space)
      const { start, end } = next
      return (
        terms.mayHave(hashStretch(before, text, start, end)) || mayInflect(text, start, end, before)
      )
    },
  }
  filters.set(index, filter)
  return filter
}

function isTermLong(length: number): boolean {
  return length >= shortest && length <= longest
}

interface Found<Entry> {
  readonly entry: Entry
  readonly isInflected: boolean
}

function findEntry<Entry>(word: string, index: HashIndex<Entry>): Found<Entry> | undefined {
  const entry = index.get(hashTerm(word))
  if (entry) return { entry, isInflected: false }
  for (const singular of singularsOf(word)) {
    const inflected = index.get(hashTerm(singular))
    if (inflected) return { entry: inflected, isInflected: true }
  }
  return undefined
}

function singularsOf(word: string): string[] {
  const plain = word.replace(/'s$/, '')
  const found = plain === word ? [] : [plain]
  if (/[^s][sz]$/.test(plain)) found.push(plain.slice(0, -1))
  if (plain.endsWith('es')) found.push(plain.slice(0, -2))
  if (plain.endsWith('ies')) found.push(`${plain.slice(0, -3)}y`)
  return found
}
