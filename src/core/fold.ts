/** A text evened out for matching, with the way back into the text it was made from. */
export interface Folded {
  readonly value: string
  /** For each unit of `value`, where its origin starts. */
  readonly from: readonly number[]
  /** For each unit of `value`, where its origin ends. */
  readonly to: readonly number[]
}

const ignorable = /\p{Default_Ignorable_Code_Point}/u
const mark = /\p{M}/u
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

/**
 * Lower case, one space for any run of space (a line feed where that holds a blank line, so that
 * phrases end with their block), plain quotes and dashes, compatibility forms
 * (full-width, styled and circled letters) as plain letters, accents and invisible characters
 * dropped, and hashtags parted at their capitals.
 */
export function foldText(text: string): Folded {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let spaced = false
  let breaks = 0

  function push(value: string, start: number, end: number): void {
    for (let unit = 0; unit < value.length; unit++) {
      from.push(start)
      to.push(end)
    }
    parts.push(value)
    spaced = value === ' '
  }

  for (let index = 0; index < text.length;) {
    const start = index
    const code = text.codePointAt(index) ?? 0
    index += code > 0xffff ? 2 : 1
    if (code === 32 || (code >= 9 && code <= 13)) {
      if (spaced) to[to.length - 1] = index
      else {
        push(' ', start, index)
        breaks = 0
      }
      const isBreak = code === 10 || (code === 13 && text.charCodeAt(index) !== 10)
      if (isBreak && ++breaks === 2) parts[parts.length - 1] = '\n'
      continue
    }
    if (code < 128) {
      const letter = text.charAt(start)
      if (code >= 65 && code <= 90) {
        if (isInsideTag(text, start)) push(' ', start, start)
        push(letter.toLowerCase(), start, index)
      } else push(sameSign[letter] ?? letter, start, index)
      continue
    }
    foldBeyondAscii(text.slice(start, index), start, index)
  }
  return { value: parts.join(''), from, to }

  function foldBeyondAscii(sign: string, start: number, end: number): void {
    const same = sameSign[sign]
    if (same !== undefined) {
      push(same, start, end)
      return
    }
    if (ignorable.test(sign) || mark.test(sign)) {
      // Belongs to the character before it, so that a range never cuts it off.
      if (to.length > 0) to[to.length - 1] = end
      return
    }
    if (anySpace.test(sign)) {
      if (spaced) to[to.length - 1] = end
      else push(' ', start, end)
      breaks = 0
      return
    }
    for (const letter of sign.normalize('NFKD')) {
      if (mark.test(letter)) continue
      push((sameSign[letter] ?? letter).toLowerCase(), start, end)
    }
  }
}

const tagWord = /[#@][\p{L}\p{N}_]*$/u

/** Whether the capital at `index` begins a new word inside a hashtag or handle: `#AskYour…`. */
function isInsideTag(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  const isLower = (before >= 97 && before <= 122) || (before >= 48 && before <= 57)
  // A tag is never longer than this; the bound keeps the search linear.
  return isLower && tagWord.test(text.slice(Math.max(0, index - 100), index))
}
