/** Lines of context around a change, as `diff -u` has it. */
const around = 3

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
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
): string {
  const hunks = hunksOf(linesOf(before), linesOf(after), isSecret)
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
}

/** Each line with its ending: one may differ from another in that alone. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunksOf(
  before: readonly string[],
  after: readonly string[],
  isSecret: (line: number) => boolean,
): string[] {
  const groups: Change[][] = []
  for (const change of changesBetween(before, after)) {
    if (hasSecret(change.start, change.end, isSecret)) continue
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
  group: readonly Change[],
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

interface Change {
  /** Lines of the old text, from 0. */
  readonly start: number
  readonly end: number
  readonly added: readonly string[]
}

/** Stretches of lines that differ, by the shortest way from one text to the other (Myers, 1986). */
function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const kept = commonLines(before, after)
  const changes: Change[] = []
  let old = 0
  let fresh = 0
  for (const [oldLine, freshLine] of [...kept, [before.length, after.length] as const]) {
    if (oldLine > old || freshLine > fresh) {
      changes.push({ start: old, end: oldLine, added: after.slice(fresh, freshLine) })
    }
    old = oldLine + 1
    fresh = freshLine + 1
  }
  return changes
}

/** Pairs of lines that both texts have, in order. */
function commonLines(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const trace: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  for (let steps = 0; steps <= before.length + after.length; steps++) {
    trace.push(new Map(reached))
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const left = reached.get(diagonal - 1) ?? -1
      const right = reached.get(diagonal + 1) ?? -1
      let old = diagonal === -steps || (diagonal !== steps && left < right) ? right : left + 1
      let fresh = old - diagonal
      while (old < before.length && fresh < after.length && before[old] === after[fresh]) {
        old++
        fresh++
      }
      reached.set(diagonal, old)
      if (old >= before.length && fresh >= after.length) {
        return wayBack(trace, before.length, after.length)
      }
    }
    reached = new Map(reached)
  }
  return []
}

function wayBack(
  trace: readonly ReadonlyMap<number, number>[],
  oldEnd: number,
  freshEnd: number,
): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  let old = oldEnd
  let fresh = freshEnd
  for (const [steps, reached] of [...trace.entries()].toReversed()) {
    const diagonal = old - fresh
    const left = reached.get(diagonal - 1) ?? -1
    const right = reached.get(diagonal + 1) ?? -1
    const isDown = diagonal === -steps || (diagonal !== steps && left < right)
    const from = isDown ? diagonal + 1 : diagonal - 1
    const oldFrom = steps === 0 ? 0 : (reached.get(from) ?? 0)
    const freshFrom = steps === 0 ? 0 : oldFrom - from
    while (old > oldFrom && fresh > freshFrom) {
      old--
      fresh--
      kept.push([old, fresh])
    }
    old = oldFrom
    fresh = freshFrom
  }
  return kept.toReversed()
}
