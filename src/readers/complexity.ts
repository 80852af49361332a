/** More milliseconds than this, and a stretch is read as plain text. */
export const mostPerChunk = 2000
export const mostPerFile = 4000

/** Deeper quotes and lists make micromark run out of stack. */
const deepest = 250
const marker = '(?:[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|>)[ \\t]*'
const tooDeep = new RegExp(`(?:${marker}){${deepest}}|([*_~])\\1{${2 * deepest}}`)

/** What costs its number of milliseconds each time it stands there. */
const linear: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/[\n\r]/g, 0.04],
  [/\[/g, 0.04],
  [/^ {0,3}#/gm, 0.05],
  [/</g, 0.02],
  [/[\\`]/g, 0.006],
  [/\|/g, 0.06],
  [/\]:/g, 0.2],
]

/** What costs that with the square of its number. */
const square: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/^ {0,3}(?:-+|=+)[ \t]*$/gm, 1.5e-4],
  [/(?:\r\n|\n|\r(?!\n))[ \t]*[\n\r][ \t]*>/g, 1.5e-4],
  [/^ {0,3}\[\^/gm, 8e-4],
  [/\[/g, 5e-6],
  [/&/g, 1.5e-5],
  [/[*_~]/g, 3e-6],
]

/** The marks of quotes and lists before the text of a line, and far indentation before them. */
const containers = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|$))+/gm

/**
 * About how many milliseconds micromark 4.0.3 takes for a stretch of Markdown. Counted from its
 * shape and not from a clock, so that a draft is read alike on every machine. The factors were
 * fitted to stretches of 4 KB to 1 MB on a slow machine (2026-11-25).
 */
export function estimateCost(text: string): number {
  if (tooDeep.test(text)) return Number.POSITIVE_INFINITY
  let cost = text.length * 0.001 + costOfOpenLabels(text)
  for (const [pattern, each] of linear) cost += count(text, pattern) * each
  for (const [pattern, each] of square) cost += count(text, pattern) ** 2 * each
  for (const [prefix] of text.matchAll(containers)) cost += prefix.length * 0.03
  return cost
}

/** After a bracket, each word of a paragraph is compared with all before it. */
function costOfOpenLabels(text: string): number {
  let cost = 0
  for (const paragraph of text.split(/(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\n\r])/)) {
    const bracket = paragraph.indexOf('[')
    if (bracket >= 0) cost += count(paragraph.slice(bracket), /\s/g) ** 2 * 8e-6
  }
  return cost
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}
