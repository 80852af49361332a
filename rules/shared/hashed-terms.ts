import {
  type FoldedView,
  hashTerm,
  hasPlainLetters,
  lazyPattern,
  type Range,
  unmask,
} from 'professional/rule'

/** A term that is known by its hash only. */
export interface HashedHit<Entry> extends Range {
  readonly entry: Entry
  /** It stands in the plural, or with a genitive. */
  readonly isInflected: boolean
  /** Letters are left out of it: it is hinted at, and not said. */
  readonly isMasked: boolean
}

const asciiWord = /[a-z\d]+(?:'[a-z]+)?/g
const anyWord = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu
const masked = /(?<![a-z*])[a-z]{1,12}\*[a-z]{1,12}(?![a-z*])/g
/** No term is shorter; short words are most of a text. */
const shortest = 3

/** Words that are run together with others, in hashtags and by haste. */
const glued =
  'all|another|bastards?|behaviou?r|bloody|can|common|country|dirty|filthy|fucking|hate|in|just|kill|like|lovers?|many|no|of|out|people|scum|shop|stupid|such|that|the|these|this|those|typical|you'
const gluedAhead = lazyPattern(`^(?:${glued})(?=[a-z]{4})`)
const gluedBehind = lazyPattern(`(?<=[a-z]{4})(?:${glued})$`)

/** Terms by their hashes. */
export type HashIndex<Entry> = ReadonlyMap<string, Entry>

/**
 * Finds terms of one or two words in a folded text, singular or plural, and in disguise: `1d10t`,
 * `i d i o t`, `id*ot`.
 */
export function findHashed<Entry>(folded: FoldedView, index: HashIndex<Entry>): HashedHit<Entry>[] {
  const { value } = folded
  const known = new Map<string, Found<Entry> | undefined>()
  const hits: HashedHit<Entry>[] = []
  /** Offsets that a hit takes up: terms are short, and hits may be many. */
  const covered = new Set<number>()
  const words = [...value.matchAll(hasPlainLetters(value) ? asciiWord : anyWord)]
  for (const [place, { 0: word, index: start }] of words.entries()) {
    const next = words[place + 1]
    const end = start + word.length
    if (next && next.index === end + 1 && /[ -]/.test(value.charAt(end))) {
      const pair = `${word} ${next[0]}`
      if (add(look(pair), start, start + pair.length)) continue
    }
    if (!add(look(word), start, end)) addGlued(word, start)
  }
  for (const { word, start, end } of unmask(value)) add(look(word), start, end)
  for (const { 0: written, index: start } of value.matchAll(masked)) {
    const end = start + written.length
    for (const vowel of 'aeiou') add(look(written.replace('*', vowel)), start, end, true)
  }
  return hits.toSorted((a, b) => a.start - b.start)

  function look(word: string): Found<Entry> | undefined {
    if (word.length < shortest || word.length > 30) return undefined
    if (!known.has(word)) known.set(word, findEntry(word, index))
    return known.get(word)
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
    for (let index = range.start; index < range.end; index++) covered.add(index)
    hits.push({ ...found, ...range, isMasked })
    return true
  }

  function isCovered({ start, end }: Range): boolean {
    for (let index = start; index < end; index++) if (covered.has(index)) return true
    return false
  }

  function addGlued(word: string, start: number): void {
    if (word.length < 8) return
    const ahead = gluedAhead.exec(word)?.[0].length ?? 0
    if (ahead > 0 && add(look(word.slice(ahead)), start + ahead, start + word.length)) return
    const behind = gluedBehind.exec(word)?.[0].length ?? 0
    if (behind > 0) add(look(word.slice(0, -behind)), start, start + word.length - behind)
  }
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
