import { abbreviations } from './abbreviations.ts'

export interface Range {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

const lastWord = /[^\s(]*(?=\.$)/

/**
 * The sentences of a block: cut after `.`, `!`, `?` or `…` with what closes them, and at line
 * breaks that look like a list or a verse. Together the ranges cover the block.
 *
 * @param ranges What they are added to.
 */
export function splitSentences(
  text: string,
  start = 0,
  end: number = text.length,
  ranges: Range[] = [],
): Range[] {
  let from = start
  let isSmall: boolean | undefined
  // Sign by sign, since a pattern would look for the next boundary beyond the end, too.
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (!opensBoundary(code)) continue
    boundary.lastIndex = index
    if (!boundary.test(text)) continue
    const at = index
    index = boundary.lastIndex - 1
    const cut = Math.min(boundary.lastIndex, end)
    if (code === stop) {
      if (isAbbreviated(text.slice(Math.max(from, at - 12), at + 1))) continue
      // «… at 3 p.m. on Tuesday»: a small letter goes on with the sentence.
      const next = text.charCodeAt(cut)
      if (next >= 97 && next <= 122) {
        isSmall ??= small.test(text.slice(start, start + 60).replaceAll(/[@#]\w+/g, ''))
        if (!isSmall || !wholeWord.test(text.slice(Math.max(from, at - 3), at + 2))) continue
      }
    }
    pushSentence(ranges, text, from, cut)
    from = cut
  }
  if (from < end) pushSentence(ranges, text, from, end)
  return ranges
}

/** A run of stops is tried from its first one only, or a long one would take forever. */
const boundary = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)\s+|\n\s*\n\s*/y
const lineFeed = 10
const exclamation = 33
const stop = 46
const question = 63
const ellipsis = 0x2026

function opensBoundary(code: number): boolean {
  // Most signs are letters.
  if (code > question) return code === ellipsis
  return code === stop || code === lineFeed || code === exclamation || code === question
}

/** Somebody writes without capitals; a name that is addressed says nothing of it. */
const small = /^[^A-Za-z]*[a-z]/
/** No abbreviation, and no trailing off. */
const wholeWord = /^(?:[a-z]{3}| (?:it|me|us|up|on|in|so|do|go))\.\s/

/** Whether what ends with a full stop ends with an abbreviation or with a single letter. */
function isAbbreviated(text: string): boolean {
  const word = lastWord.exec(text)?.[0] ?? ''
  return word.length === 1 ? /[a-z]/i.test(word) : abbreviations.has(word.toLowerCase())
}

/** What goes on for longer is no sentence, and would be read anew for each finding in it. */
const longest = 1000

function pushSentence(ranges: Range[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > longest) {
    const half = from + longest / 2
    const lastSpace = text.slice(half, from + longest + 1).lastIndexOf(' ')
    // Without a space nearby, at least no letter is cut in two.
    const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(from + longest - 1))
    const cut = lastSpace > 0 ? half + lastSpace + 1 : from + longest - (isHigh ? 1 : 0)
    ranges.push({ start: from, end: cut })
    from = cut
  }
  ranges.push({ start: from, end })
}
