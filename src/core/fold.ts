import { lazy } from './pattern.ts'
import { createRuns, type Runs } from './runs.ts'

/** A text evened out for matching, with the way back into the text it was made from. */
export interface Folded {
  readonly value: string
  /** For each unit of `value`, where its origin starts; worked out each time it is asked for. */
  readonly from: readonly number[]
  /** For each unit of `value`, where its origin ends. */
  readonly to: readonly number[]
  /** The same for one unit, without room for all of them; undefined past the end. */
  startOf(index: number): number | undefined
  endOf(index: number): number | undefined
}

// V8 works out what a class of Unicode holds as soon as the pattern is made.
const ignorable = lazy(() => /\p{Default_Ignorable_Code_Point}/u)
const mark = lazy(() => /\p{M}/u)
const anySpace = /\s/

/** What NFKC leaves as it is but a reader takes for the same sign. */
const sameSign: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u00B4': "'",
  '`': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
}

/** What stays as it is, and is common enough not to be asked about: bullets, money. */
const unchanged: ReadonlySet<string> = new Set(['\u2022', '\u00A3', '\u20AC'])

/**
 * Lower case, one space for any run of space (a line feed where that holds a blank line, so that
 * phrases end with their block), plain quotes and dashes, compatibility forms
 * (full-width, styled and circled letters) as plain letters, accents and invisible characters
 * dropped, and hashtags parted at their capitals.
 */
export function foldText(text: string): Folded {
  if (!isPlain(text)) return foldAll(text)
  // The rest is inherited.
  return { __proto__: unitForUnit, value: text.toLowerCase() } as unknown as Folded
}

/** Whether nothing changes but the case. */
function isPlain(text: string): boolean {
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 32 || code === 96 || code > 127) return false
    if (code === 32 && before === 32) return false
    if (code >= 65 && code <= 90 && isSmall(before)) return false
    before = code
  }
  return true
}

function foldAll(text: string): Folded {
  const parts: string[] = []
  const runs = createRuns()
  /** From here on, units stand for themselves, and have not been told yet. */
  let plainFrom = 0
  let spaced = false
  let breaks = 0

  function push(value: string, start: number, end: number): void {
    parts.push(value)
    runs.add(value.length, start, end)
    spaced = value === ' '
  }

  function tellPlain(end: number): void {
    if (plainFrom >= end) return
    parts.push(text.slice(plainFrom, end).toLowerCase())
    runs.addPlain(plainFrom, end)
  }

  function foldSpace(code: number, at: number): void {
    tellPlain(at)
    plainFrom = at + 1
    if (spaced) runs.extendLast(at + 1)
    else {
      push(' ', at, at + 1)
      breaks = 0
    }
    const isBreak = code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)
    if (!isBreak || ++breaks !== 2) return
    const last = parts.pop() ?? ''
    parts.push(`${last.slice(0, -1)}\n`)
  }

  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 32 && !spaced) {
      spaced = true
      breaks = 0
    } else if (code === 32 || (code >= 9 && code <= 13)) foldSpace(code, index)
    else if (code < 128) {
      if (code >= 65 && code <= 90 && isSmall(before) && isInsideTag(text, index)) {
        tellPlain(index)
        push(' ', index, index)
        plainFrom = index
      } else if (code === 96) {
        tellPlain(index)
        push("'", index, index + 1)
        plainFrom = index + 1
      }
      spaced = false
    } else {
      tellPlain(index)
      const start = index
      const sign = text.codePointAt(index) ?? 0
      if (sign > 0xffff) index++
      plainFrom = index + 1
      foldBeyondAscii(sign, start, index + 1)
    }
    before = code
  }
  tellPlain(text.length)
  return withWayBack(parts.join(''), runs)

  function foldBeyondAscii(sign: number, start: number, end: number): void {
    const letters = foldSign(sign)
    if (letters === joined) runs.extendLast(end)
    else if (letters === space) {
      if (spaced) runs.extendLast(end)
      else push(' ', start, end)
      breaks = 0
    } else for (const letter of letters) push(letter, start, end)
  }
}

/** Belongs to the character before it, so that a range never cuts it off. */
const joined: readonly string[] = []
const space: readonly string[] = [' ']

/** The letters of signs beyond ASCII that came up before: a text has few, and has them often. */
const known = new Map<number, readonly string[]>()
const mostKnown = 2 ** 13

function foldSign(code: number): readonly string[] {
  let letters = known.get(code)
  if (!letters) {
    letters = lettersOf(String.fromCodePoint(code))
    if (known.size < mostKnown) known.set(code, letters)
  }
  return letters
}

function lettersOf(sign: string): readonly string[] {
  const same = unchanged.has(sign) ? sign : sameSign[sign]
  if (same !== undefined) return [same]
  if (ignorable().test(sign) || mark().test(sign)) return joined
  if (anySpace.test(sign)) return space
  return [...sign.normalize('NFKD')]
    .filter((letter) => !mark().test(letter))
    .map((letter) => (sameSign[letter] ?? letter).toLowerCase())
}

const tagWord = lazy(() => /[#@][\p{L}\p{N}_]*$/u)

/** A lower-case letter or a digit, of ASCII. */
function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** Whether the capital at `index` begins a new word inside a hashtag or handle: `#AskYour…`. */
function isInsideTag(text: string, index: number): boolean {
  // A tag is never longer than this; the bound keeps the search linear.
  return tagWord().test(text.slice(Math.max(0, index - 100), index))
}

function withWayBack(value: string, { startOf, endOf }: Runs): Folded {
  // The rest is inherited.
  return { __proto__: waysBack, value, startOf, endOf } as unknown as Folded
}

/** Few ask for all ways at once; getters in each text would take longer to make than most texts. */
const waysBack: Pick<Folded, 'from' | 'to'> & ThisType<Folded> = {
  get from() {
    return Array.from({ length: this.value.length }, (_, index) => this.startOf(index) ?? 0)
  },
  get to() {
    return Array.from({ length: this.value.length }, (_, index) => this.endOf(index) ?? 0)
  },
}

/** Of a text whose units stand for themselves. */
const unitForUnit = {
  __proto__: waysBack,
  startOf(this: Folded, index: number): number | undefined {
    return index >= 0 && index < this.value.length ? index : undefined
  },
  endOf(this: Folded, index: number): number | undefined {
    return index >= 0 && index < this.value.length ? index + 1 : undefined
  },
}
