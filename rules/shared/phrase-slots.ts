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

/** The words of a folded text, in order. */
export function wordsOf(folded: string): PhraseWord[] {
  const words: PhraseWord[] = []
  let before = 0
  for (let start = wordFrom(folded, 0); start >= 0; start = wordFrom(folded, before)) {
    const isNext = isBesides(folded, before, start)
    before = wordEnd(folded, start)
    words.push({ plain: plainWord(folded, start, before), start, end: before, isNext })
  }
  return words
}

/** Where the next word of a folded text begins; -1 past the last. */
export function wordFrom(folded: string, from: number): number {
  for (let at = from; at < folded.length; at++) if (isLetter(folded.charCodeAt(at))) return at
  return -1
}

/** Where a word that begins at an offset ends. */
export function wordEnd(folded: string, start: number): number {
  let end = start + 1
  for (; end < folded.length; end++) {
    const code = folded.charCodeAt(end)
    if (!isLetter(code) && code !== apostrophe) break
  }
  return end
}

/** Whether only a space or a hyphen, and perhaps a comma, stands between two offsets. */
export function isBesides(folded: string, end: number, next: number): boolean {
  const last = folded[next - 1]
  if (last !== ' ' && last !== '-') return false
  return next - end === 1 || (next - end === 2 && folded[end] === ',')
}

/** A word as it compares, without its apostrophes. */
export function plainWord(folded: string, start: number, end: number): string {
  const word = folded.slice(start, end)
  return word.includes("'") ? word.replaceAll("'", '') : word
}

const apostrophe = 39

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** The places of a term: `{a b,c,}` for either or nothing, ` … ` for up to four words. */
export function slotsOf(term: string): Slot[] {
  return [...term.matchAll(/\{([^}]*)\}|…|([^{}…]+)/g)].flatMap(
    ([whole, choices, plain]): Slot[] => {
      if (whole === '…') return ['some']
      if (choices === undefined) return plain?.trim() === '' ? [] : [[splitWords(plain ?? '')]]
      const all = choices.split(',').map(splitWords)
      return [all.toSorted((a, b) => b.join(' ').length - a.join(' ').length)]
    },
  )
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
  return text
    .replaceAll("'", '')
    .split(/[\s-]+/)
    .filter(Boolean)
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
