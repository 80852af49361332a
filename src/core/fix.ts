import type { Diagnostic, Edit, FileResult, Suggestion } from './finding.ts'
import { countWhile } from './halving.ts'

/** Which suggestions may be applied without anybody looking at each. */
export type FixLevel = 'safe' | 'unsafe'

/** A text with suggestions applied. */
export interface FixedText {
  readonly text: string
  /** How many suggestions were applied. */
  readonly count: number
}

/** The same, looked at before and after. */
export interface SettledText extends FixedText {
  /** What was found at first. */
  readonly before: FileResult
  /** What is left. */
  readonly result: FileResult
}

/**
 * Formats in which the words of a draft stand as they are, so that other words may take their place.
 */
export const fixableFormats: ReadonlySet<string> = new Set(['markdown', 'text', 'html'])

/** What one suggestion uncovers the next one may take care of, but not for ever. */
const mostRounds = 5

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Looks at a text and applies what is allowed, again and again until nothing is left to apply. A
 * text that cannot be looked at in full stays as it is.
 */
export async function settleText(
  text: string,
  level: FixLevel,
  look: (text: string) => Promise<FileResult>,
): Promise<SettledText> {
  let fixed = text
  let count = 0
  let result = await look(text)
  const before = result
  for (let round = 0; round < mostRounds && !result.incomplete; round++) {
    const next = fixText(fixed, result.diagnostics, level)
    if (next.count === 0) return { text: fixed, count, before, result }
    fixed = next.text
    count += next.count
    result = await look(fixed)
  }
  return result.incomplete
    ? { text, count: 0, before, result }
    : { text: fixed, count, before, result }
}

/**
 * Applies the first suggestion of each finding that is allowed. Of two that overlap, the first
 * one wins: what the other was made for is no longer there.
 */
export function fixText(
  text: string,
  diagnostics: readonly Pick<Diagnostic, 'suggestions'>[],
  level: FixLevel,
): FixedText {
  const taken: Change[] = []
  let count = 0
  for (const { suggestions } of diagnostics) {
    const changes = allowedOf(suggestions, level)?.edits.map(changeOf).toSorted(byStart)
    if (!changes || !isPossible(changes, taken, text.length)) continue
    for (const change of changes) taken.splice(placeOf(change, taken), 0, change)
    count++
  }
  return { text: withChanges(text, taken), count }
}

/** @param changes In the order of their places. */
function withChanges(text: string, changes: readonly Change[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of changes) {
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  return parts.join('') + text.slice(at)
}

function allowedOf(suggestions: readonly Suggestion[], level: FixLevel): Suggestion | undefined {
  return suggestions.find(({ safe }) => safe) ?? (level === 'unsafe' ? suggestions[0] : undefined)
}

function changeOf({ position, text }: Edit): Change {
  return { start: position.start.offset ?? -1, end: position.end.offset ?? -1, text }
}

function byStart(a: Change, b: Change): number {
  return a.start - b.start
}

/** Where among changes in order another one belongs. */
function placeOf({ start }: Change, inOrder: readonly Change[]): number {
  return countWhile(inOrder.length, (index) => (inOrder[index]?.start ?? 0) < start)
}

/**
 * Whether changes may be made, and together with those taken; both in order. As those are apart, only
 * the next ones on both sides can be in the way.
 */
function isPossible(changes: readonly Change[], taken: readonly Change[], length: number): boolean {
  return changes.every((change, index) => {
    const { start, end } = change
    if (start < 0 || end < start || end > length) return false
    const place = placeOf(change, taken)
    const near = [changes[index - 1], taken[place - 1], taken[place]]
    return near.every((other) => !other || isApart(change, other))
  })
}

/** Whether two stretches share nothing. What is put in between two signs needs both to stay. */
function isApart(a: Change, b: Change): boolean {
  const isInsertion = a.start === a.end || b.start === b.end
  return isInsertion ? a.end < b.start || b.end < a.start : a.end <= b.start || b.end <= a.start
}
