/** More milliseconds than this on a slow machine, and a stretch is read as plain text. */
export const mostPerChunk = 5000
export const mostPerFile = 30_000

/** Deeper quotes make micromark run out of stack. */
const deepestQuote = 250

/**
 * About how many milliseconds micromark 4.0.3 takes for a stretch of Markdown. Counted from its
 * shape and not from a clock, so that a draft is read alike on every machine. The factors were
 * fitted to stretches of 4 to 64 KB (2026-11-25): setext headings, brackets, character references
 * and emphasis marks cost with the square of their number.
 */
export function estimateCost(text: string): number {
  const setext = count(text, /^ {0,3}(?:-+|=+)[ \t]*$/gm)
  const brackets = count(text, /\[/g)
  const references = count(text, /&/g)
  const marks = count(text, /[*_~]/g)
  const containers = count(text, /^[ \t]*(?:[-+*>|]|\d{1,9}[.)])|\|/gm)
  const deep = new RegExp(`(?:>[ \\t]?){${deepestQuote}}`).test(text)
  if (deep) return Number.POSITIVE_INFINITY
  return (
    text.length * 0.002 +
    setext ** 2 * 1.5e-4 +
    brackets ** 2 * 5e-6 +
    references ** 2 * 1.5e-5 +
    marks ** 2 * 3e-6 +
    containers * 0.06
  )
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}
