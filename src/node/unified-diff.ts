import { changesBetween, type LineChange, linesOf } from './line-changes.ts'

/** Lines of context around a change, as `diff -u` has it. */
const around = 3

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

export interface UnifiedDiff {
  /** Empty where nothing may be shown. */
  readonly text: string
  /** How many changes are left out. */
  readonly hidden: number
}

/**
 * The difference between two texts, which `patch` and `git apply` understand.
 *
 * @param isSecret Tells of lines of the old text, from 1, that may not be shown: they are left out
 *   of the context, and a change in one is left out whole.
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  isSecret: (line: number) => boolean = () => false,
): UnifiedDiff {
  const lines = linesOf(before)
  const changes = changesBetween(lines, linesOf(after))
  const open = changes.filter(({ start, end }) => !hasSecret(start, end, isSecret))
  const hunks = hunksOf(lines, open, isSecret)
  const text = hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
  return { text, hidden: changes.length - open.length }
}

function hunksOf(
  before: readonly string[],
  changes: readonly LineChange[],
  isSecret: (line: number) => boolean,
): string[] {
  const groups: LineChange[][] = []
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1)
    const isNear = last !== undefined && change.start - last.end <= 2 * around
    if (isNear && !hasSecret(last.end, change.start, isSecret)) groups.at(-1)?.push(change)
    else groups.push([change])
  }

  let shift = 0
  return groups.map((group, index) => {
    const start = group[0]?.start ?? 0
    const end = group.at(-1)?.end ?? start
    const least = groups[index - 1]?.at(-1)?.end ?? 0
    const most = groups[index + 1]?.[0]?.start ?? before.length
    const from = start - contextBefore(start, least, isSecret)
    const to = end + contextAfter(end, most, isSecret)
    const lines = linesOfHunk(before, group, from, to)
    const oldCount = to - from
    const newCount = lines.filter(({ sign }) => sign !== '-').length
    const head = `@@ -${place(from, oldCount)} +${place(from + shift, newCount)} @@\n`
    shift += newCount - oldCount
    return head + lines.map(show).join('')
  })
}

function hasSecret(start: number, end: number, isSecret: (line: number) => boolean): boolean {
  for (let line = start + 1; line <= end; line++) if (isSecret(line)) return true
  return false
}

function linesOfHunk(
  before: readonly string[],
  group: readonly LineChange[],
  from: number,
  to: number,
): Line[] {
  const line =
    (sign: Line['sign']) =>
    (text: string): Line => ({ sign, text })
  let at = from
  const lines = group.flatMap(({ start, end, added }) => {
    const kept = before.slice(at, start)
    at = end
    return [
      ...kept.map(line(' ')),
      ...before.slice(start, end).map(line('-')),
      ...added.map(line('+')),
    ]
  })
  return [...lines, ...before.slice(at, to).map(line(' '))]
}

function place(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`
}

function show({ sign, text }: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`
}

function contextBefore(start: number, least: number, isSecret: (line: number) => boolean): number {
  let count = 0
  while (count < around && start - count > least && !isSecret(start - count)) count++
  return count
}

function contextAfter(end: number, most: number, isSecret: (line: number) => boolean): number {
  let count = 0
  while (count < around && end + count < most && !isSecret(end + count + 1)) count++
  return count
}
