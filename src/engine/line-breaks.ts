import { lazy } from '../core/pattern.ts'

/** A line as long as this ends where the column did, whatever follows. */
const longLine = 60

/** Marks that open something before the first word of a line. */
const opening = String.raw`["'“‘(\[«_*]{0,3}`
const goesOn = lazy(() => new RegExp(`^${opening}\\p{Ll}`, 'u'))
const isWord = lazy(() => new RegExp(`^${opening}[\\p{L}\\p{N}]`, 'u'))
/** After one of these, nobody ends a line for its own sake. */
const unfinished = lazy(
  () =>
    /(?:,|[^\p{L}\p{N}](?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|about|into|over|than|that|as|is|are|was|were|be|has|have|had|will|would|can|could|my|your|his|her|its|our|their|this|these|those|mr|mrs|ms|mx|dr|miss|st|no|not))$/iu,
)
/** What begins a line of a notice: *Where: …*. */
const label = lazy(
  () => new RegExp(`^${opening}\\p{Lu}[\\p{L}'’]*(?: [\\p{L}'’]+){0,2}[_*]{0,2}:`, 'u'),
)
const ended = /[.!?…:;|•]["'”’)\]]*$/

/** A line break, as a stretch of a string. */
interface Break {
  readonly start: number
  readonly end: number
}

/**
 * The line breaks of a string that only wrap a sentence.
 *
 * @param around What stands before and after it in the same paragraph.
 */
export function wrapsIn(
  value: string,
  around: { readonly before: string; readonly after: string },
): Break[] {
  const wraps: Break[] = []
  let line = around.before
  let from = 0
  for (const { 0: found, index: start } of value.matchAll(/\r\n|[\r\n]/g)) {
    const end = start + found.length
    line += value.slice(from, start)
    const rest = value.slice(end, end + mostNext)
    if (isWrap(line, rest === '' ? around.after : rest)) wraps.push({ start, end })
    line = ''
    from = end
  }
  return wraps
}

/** How much of what comes next it takes to tell: the longest label. */
export const mostNext = 24

/**
 * Whether a line break only wraps a sentence, as editors and mail do, so that words on both sides of
 * it belong together. One that parts the items of a list or the lines of a form stays what it is.
 *
 * @param line What stands before it on its line.
 * @param rest What stands after it.
 */
export function isWrap(line: string, rest: string): boolean {
  const before = line.trimEnd()
  const after = rest.trimStart()
  if (before === '' || ended.test(before) || !isWord().test(after)) return false
  if (goesOn().test(after) || unfinished().test(` ${before}`)) return true
  return before.length >= longLine && !label().test(after)
}
