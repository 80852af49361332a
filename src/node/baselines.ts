import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { BaselineEntry } from '../core/baseline.ts'
import type { FileResult, LintResult, RuleId } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'
import {
  matchBaseline,
  type Matched,
  type NamedFinding,
  type NamedResult,
} from '../engine/baseline.ts'
import { gatherResults } from '../engine/count.ts'
import { createPlan } from '../engine/plan.ts'
import { readBaseline } from './baseline-file.ts'
import type { ConfigLoader, ResolvedConfig } from './config.ts'
import { withSlashes } from './paths.ts'

/** Why an entry of a baseline is of no use any more. */
export type StaleReason = 'gone' | 'draft gone' | 'off' | 'unknown' | 'refused'

export interface StaleEntry {
  readonly entry: BaselineEntry
  readonly because: StaleReason
}

/** What one baseline has to do with a run. */
export interface BaselineUse {
  /** Absolute. */
  readonly file: string
  readonly entries: readonly BaselineEntry[]
  readonly matched: Matched
  /** What the baseline does not hold and may, of drafts that were looked at in full. */
  readonly added: readonly NamedFinding[]
  /** What it may not hold: the findings of sensitive rules. */
  readonly refused: readonly NamedFinding[]
  /** Entries that this run can tell to be of no use. */
  readonly stale: readonly StaleEntry[]
}

export interface BaselineRun {
  readonly cwd: string
  readonly config: ConfigLoader
  /** The baseline of a draft; undefined where none is in force. */
  readonly baselineOf: (path: string) => string | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  /** ISO date. */
  readonly today: string
  /** Everything was looked at that the configuration lints, so that what is missing is gone. */
  readonly isWhole?: boolean | undefined
  /** Baselines that need not exist yet. */
  readonly isWritten?: boolean | undefined
}

/**
 * Moves what baselines hold from the findings of a run to those that are suppressed.
 *
 * @throws {UsageError} For a baseline that cannot be read.
 */
export async function applyBaselines(
  result: LintResult,
  run: BaselineRun,
): Promise<{ readonly result: LintResult; readonly uses: readonly BaselineUse[] }> {
  const groups = groupByBaseline(result.files, run)
  const uses: BaselineUse[] = []
  const files = [...groups.rest]
  for (const [file, results] of [...groups.byBaseline].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const use = await useBaseline(file, results, run)
    uses.push(use)
    files.push(...use.matched.files)
  }
  return { result: gatherResults(files), uses }
}

function groupByBaseline(
  files: readonly FileResult[],
  { baselineOf, cwd }: BaselineRun,
): { rest: FileResult[]; byBaseline: Map<string, NamedResult[]> } {
  const rest: FileResult[] = []
  const byBaseline = new Map<string, NamedResult[]>()
  for (const file of files) {
    const baseline = baselineOf(file.path)
    if (baseline === undefined) {
      rest.push(file)
      continue
    }
    const named = { file, path: nameIn(dirname(baseline), resolve(cwd, file.path)) }
    const group = byBaseline.get(baseline)
    if (group) group.push(named)
    else byBaseline.set(baseline, [named])
  }
  return { rest, byBaseline }
}

/** What a baseline in a folder calls a draft. */
function nameIn(folder: string, absolute: string): string {
  const way = relative(folder, absolute)
  return withSlashes(isAbsolute(way) ? absolute : way)
}

async function useBaseline(
  file: string,
  results: readonly NamedResult[],
  run: BaselineRun,
): Promise<BaselineUse> {
  const isNew = run.isWritten === true && !existsSync(file)
  const entries = isNew ? [] : await readBaseline(file, run.cwd)
  const spokenOf = new Set(entries.map(({ path }) => path))
  const looks = await lookAll(
    results.filter((named) => named.file.diagnostics.length > 0 || spokenOf.has(named.path)),
    run,
  )
  const here = new Set(results.map(({ path }) => path))
  const isGone = (path: string): boolean =>
    !here.has(path) && !existsSync(join(dirname(file), path))
  const refused = new Set(
    looks.flatMap(({ rules }) => rules.filter(({ sensitive }) => sensitive).map(({ id }) => id)),
  )
  const matched = matchBaseline(results, entries, {
    isGone,
    isRefused: (ruleId) => refused.has(ruleId),
  })
  const judge = createJudge(looks, isGone, run)
  const stale = matched.unmatched.flatMap((entry): StaleEntry[] => {
    const because = judge(entry)
    return because === undefined ? [] : [{ entry, because }]
  })
  const isRefused = ({ entry }: NamedFinding): boolean => refused.has(entry.ruleId)
  return {
    file,
    entries,
    matched,
    stale,
    added: matched.fresh.filter((finding) => !isRefused(finding) && !finding.file.incomplete),
    refused: matched.fresh.filter(isRefused),
  }
}

/** What was looked for in a draft. */
interface Looked extends NamedResult {
  readonly rules: readonly Rule[]
  readonly asked: ReadonlySet<RuleId>
}

async function lookAll(
  results: readonly NamedResult[],
  { config, only, skip, today }: BaselineRun,
): Promise<Looked[]> {
  const byConfig = new Map<ResolvedConfig, ReadonlySet<RuleId>>()
  const looks: Looked[] = []
  for (const named of results) {
    const resolved = await config.resolve(named.file.path)
    let asked = byConfig.get(resolved)
    if (!asked) {
      const { config: settings, rules } = resolved
      const request = {
        config: settings,
        rules,
        today,
        ...(only && { only }),
        ...(skip && { skip }),
      }
      asked = new Set(createPlan(request).rules.map(({ rule }) => rule.id))
      byConfig.set(resolved, asked)
    }
    looks.push({ ...named, rules: resolved.rules, asked })
  }
  return looks
}

/** Of what was not looked at or not looked for, nothing can be said. */
function createJudge(
  looks: readonly Looked[],
  isGone: (path: string) => boolean,
  { isWhole = false, only = [], skip = [] }: BaselineRun,
): (entry: BaselineEntry) => StaleReason | undefined {
  const byPath = new Map(looks.map((look) => [look.path, look]))
  const isSelection = only.length > 0 || skip.length > 0
  return ({ path, ruleId }) => {
    const look = byPath.get(path)
    if (!look) return isWhole && isGone(path) ? 'draft gone' : undefined
    if (look.file.incomplete) return undefined
    const rule = look.rules.find(({ id }) => id === ruleId)
    if (rule?.sensitive) return 'refused'
    if (!rule || !look.asked.has(ruleId)) return isSelection ? undefined : rule ? 'off' : 'unknown'
    // What it says may need a draft that this run has not looked at.
    return rule.across && !isWhole ? undefined : 'gone'
  }
}
