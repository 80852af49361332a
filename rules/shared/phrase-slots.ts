/** A word of folded text, its apostrophes left out: they often are. */
export interface PhraseWord {
  readonly plain: string
  readonly start: number
  readonly end: number
  /** Only a space or a hyphen, and perhaps a comma, parts it from the word before. */
  readonly isNext: boolean
}

/** What may stand at one place of a phrase: some words, the longest first, or up to four of any. */
export type Slot = readonly (readonly string[])[] | 'some'

const mostBetween = 4

/** The words of a folded text from an offset on, in order, and no more than so many. */
export function wordsOf(folded: string, from: number, most: number): PhraseWord[] {
  const words: PhraseWord[] = []
  const span = startSpan()
  for (
    let before = from;
    words.length < most && readWord(folded, before, span);
    before = span.end
  ) {
    const { start, end } = span
    const isNext = isBeside(folded, before, start)
    words.push({ plain: plainWord(folded, span), start, end, isNext })
  }
  return words
}

/** A word as it is read: one span for all words, since texts have many. */
export interface WordSpan {
  start: number
  end: number
  /** The same for all words of the same letters. */
  hash: number
}

export function startSpan(): WordSpan {
  return { start: 0, end: 0, hash: 0 }
}

/** Reads the next word from an offset on; false past the last. */
export function readWord(folded: string, from: number, into: WordSpan): boolean {
  let at = from
  while (at < folded.length && !isLetter(folded.charCodeAt(at))) at++
  if (at >= folded.length) return false
  into.start = at
  let hash = 0
  for (; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (isLetter(code)) hash = (Math.imul(hash, 31) + code) | 0
    else if (code !== apostrophe) break
  }
  into.end = at
  into.hash = hash
  return true
}

/** Whether only a space or a hyphen, and perhaps a comma or `&`, stands between two offsets. */
export function isBeside(folded: string, end: number, next: number): boolean {
  const last = folded[next - 1]
  if (last !== ' ' && last !== '-') return false
  if (next - end === 3) return folded.startsWith(' & ', end)
  return next - end === 1 || (next - end === 2 && folded[end] === ',')
}

/** A word as it compares, without its apostrophes. */
export function plainWord(folded: string, { start, end }: WordSpan): string {
  const word = folded.slice(start, end)
  return word.includes("'") ? word.replaceAll("'", '') : word
}

const apostrophe = 39

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** The places of a term: `{a b,c,}` for either or nothing, ` … ` for up to four words. */
export function slotsOf(term: string): Slot[] {
  const parts = term.replaceAll("'", '').match(/\{[^}]*\}|…|[^{}…]+/g) ?? []
  return parts.flatMap((part): Slot[] => {
    if (part === '…') return ['some']
    if (!part.startsWith('{')) return part.trim() === '' ? [] : [[splitWords(part)]]
    const choices = part.slice(1, -1).split(',')
    return [choices.toSorted((a, b) => b.trim().length - a.trim().length).map(splitWords)]
  })
}

/** How many words the longest phrase of those places has. */
export function mostWordsOf(slots: readonly Slot[]): number {
  const most = (slot: Slot): number =>
    slot === 'some' ? mostBetween : Math.max(...slot.map(({ length }) => length))
  return slots.reduce((sum, slot) => sum + most(slot), 0)
}

/** The places as a pattern for folded text: *dont* for *don't* as well as *dont*. */
export function patternOfSlots(slots: readonly Slot[]): string {
  const parts = slots.map((choices) => {
    if (choices === 'some') return String.raw`(?:\w+ ){1,4}`
    const some = choices
      .filter(({ length }) => length > 0)
      .map((words) => words.map(parted).join(' '))
    return `(?:(?:${some.join('|')}) )${some.length < choices.length ? '?' : ''}`
  })
  return String.raw`\b${parts.join('')}`
}

/** A word as a scan sees it: *dont* as well as *don t*. */
export function scannedAs(word: string): readonly string[] {
  const [, ...parts] = contraction.exec(word) ?? []
  return parts.length === 0 ? [word] : [word, parts.filter(Boolean).join(' ')]
}

/** Where people put an apostrophe: *it's*, *don't*, *you're*. */
const contraction =
  /^(?:(.+)(s)|(.+n)(t)|(i|you|he|she|it|we|they|who|that|there|what)(d|m|re|ve|ll))$/

function parted(word: string): string {
  const parts = contraction
    .exec(word)
    ?.slice(1)
    .filter((part) => part !== undefined)
  return parts ? `(?:${word}|${parts.join(' ')})` : word
}

function splitWords(text: string): string[] {
  return text.split(/[\s-]+/).filter(Boolean)
}

/** The place of the word after a phrase that begins at a word; 0 if it does not stand there. */
export function matchAt(
  slots: readonly Slot[],
  words: readonly PhraseWord[],
  first: number,
  slot = 0,
  index = first,
): number {
  const choices = slots[slot]
  if (choices === undefined) return index
  if (choices === 'some') {
    for (let count = 1; count <= mostBetween; count++) {
      if (!words[index + count - 1]?.isNext) return 0
      const end = matchAt(slots, words, first, slot + 1, index + count)
      if (end > 0) return end
    }
    return 0
  }
  for (const choice of choices) {
    const fits = choice.every((plain, offset) => {
      const word = words[index + offset]
      return word?.plain === plain && (word.isNext || index + offset === first)
    })
    const end = fits ? matchAt(slots, words, first, slot + 1, index + choice.length) : 0
    if (end > 0) return end
  }
  return 0
}
