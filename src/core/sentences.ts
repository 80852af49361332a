export interface Range {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms mx dr prof st no nos e.g i.e eg ie etc vs approx dept fig tel ext rev sr jr d.o.b'.split(
    ' ',
  ),
)
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
  boundary.lastIndex = start
  for (let match = boundary.exec(text); match && match.index < end; match = boundary.exec(text)) {
    const { index } = match
    const cut = Math.min(boundary.lastIndex, end)
    if (text.charCodeAt(index) === stop) {
      if (isAbbreviated(text.slice(Math.max(from, index - 12), index + 1))) continue
      // «… at 3 p.m. on Tuesday»: a small letter goes on with the sentence.
      const next = text.charCodeAt(cut)
      if (next >= 97 && next <= 122) continue
    }
    pushSentence(ranges, text, from, cut)
    from = cut
  }
  if (from < end) pushSentence(ranges, text, from, end)
  return ranges
}

/** A run of stops is tried from its first one only, or a long one would take forever. */
const boundary = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s)\s+|\n\s*\n\s*/g
const stop = 46

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
    const space = text.lastIndexOf(' ', from + longest)
    // Without a space nearby, at least no letter is cut in two.
    const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(from + longest - 1))
    const cut = space > from + longest / 2 ? space + 1 : from + longest - (isHigh ? 1 : 0)
    ranges.push({ start: from, end: cut })
    from = cut
  }
  ranges.push({ start: from, end })
}
