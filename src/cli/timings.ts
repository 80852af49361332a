import type { RuleId } from '../core/finding.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import type { Io } from './io.ts'

/** What `--debug timings` gathers in a run, and shows at its end. */
export interface Timings {
  readonly stopwatch: Stopwatch
  /** Adds what a draft took, in milliseconds. */
  addDraft(path: string, milliseconds: number): void
  print(io: Io): void
}

export function createTimings(): Timings {
  /** Milliseconds since the process began: Node's own start is part of it. */
  const now = (): number => performance.now()
  const untilDrafts = now()
  const stages = new Map<string, number>()
  const rules = new Map<RuleId, number>()
  const drafts = new Map<string, number>()
  return {
    stopwatch: {
      now,
      addToStage: (name, since) => add(stages, name, now() - since),
      addToRule: (ruleId, since) => add(rules, ruleId, now() - since),
    },
    addDraft: (path, milliseconds) => add(drafts, path, milliseconds),
    print(io) {
      const start = `${amount(untilDrafts)} until the first draft`
      const lines = [start, ...slowest('by stage', stages), ...slowest('by rule', rules)]
      lines.push(...slowest('by draft', drafts), `${amount(now())} in all`)
      for (const line of lines) io.stderr(`[timings] ${line}\n`)
    },
  }
}

function add<Key>(sums: Map<Key, number>, key: Key, milliseconds: number): void {
  sums.set(key, (sums.get(key) ?? 0) + milliseconds)
}

const shown = 20

function slowest(title: string, sums: ReadonlyMap<string, number>): string[] {
  const sorted = [...sums].toSorted((a, b) => b[1] - a[1])
  const more = sorted.length - shown
  return [
    `${title}:`,
    ...sorted.slice(0, shown).map(([name, sum]) => `${amount(sum)}  ${name}`),
    ...(more > 0 ? [`${' '.repeat(11)}  and ${more} more`] : []),
  ]
}

function amount(milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms`
}
