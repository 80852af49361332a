import { findSource } from '../../rules/find-source.ts'
import type { Plan } from '../core/config.ts'
import type { Source, TextProblem } from '../core/document.ts'
import type { FileResult, LintResult } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import { gatherResults } from '../engine/count.ts'
import { resultAsleep } from '../engine/asleep.ts'
import { unreadableResult } from '../engine/failed.ts'
import type { Linter } from '../engine/linter.ts'
import { checkSelectors, createPlan } from '../engine/plan.ts'
import { timeStage } from '../engine/timing.ts'
import { createWaker, type ReadyClues, type Waker } from '../engine/wake.ts'
import type { ReadyWords } from '../engine/word-table.ts'
import { decode } from '../readers/decode.ts'
import { binaryFormats, loadReader } from '../readers/index.ts'
import type { ConfigLoader, ResolvedConfig } from './config.ts'
import { type Content, readBytes, readText } from './decode.ts'
import type { FoundFile } from './files.ts'
import type { KnownResults } from './known-results.ts'
import { contentBeside, readSidecarFrom, sidecarOf } from './sidecars.ts'

/** What the run as a whole has decided. */
export interface RunOptions {
  readonly config: ConfigLoader
  /** Worked out before; only saves time. */
  readonly readyWords?: ReadyWords | undefined
  /** Worked out before; only saves time. */
  readonly readyClues?: ReadyClues | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  readonly inlineConfig?: boolean | undefined
  readonly showSensitive?: boolean | undefined
  /** Whether a baseline is in force for a draft, which is not applied here. */
  readonly isBaselined?: ((path: string) => boolean) | undefined
  /** ISO date. */
  readonly today: string
  /** Results of a run before, for drafts that have not changed since. */
  readonly known?: KnownResults | undefined
  /**
   * Called with each result that neither a comparison with other drafts nor a baseline can change, as
   * soon as it is there and in the order of the paths.
   */
  readonly onResult?: ((result: FileResult) => void) | undefined
  /** Called before each file. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Called with what each file took, in milliseconds. */
  readonly onTiming?: ((path: string, milliseconds: number) => void) | undefined
  readonly stopwatch?: Stopwatch | undefined
}

/** A draft that is not a file: standard input, or an editor's buffer. */
export interface GivenDraft {
  readonly path: string
  readonly format: string
  readonly bytes: Uint8Array
  /** What lies beside it: in the index, for a draft that is staged. */
  readonly sidecar?: Content | undefined
}

/** Paths found, contents read, everything linted. One bad file does not end the run. */
export async function lintFiles(
  files: readonly FoundFile[],
  given: readonly GivenDraft[],
  options: RunOptions,
): Promise<LintResult> {
  const results: FileResult[] = []
  const total = files.length + given.length
  const run = createRun(options, total > 1)

  function add({ sidecar, ...result }: FileResult): void {
    results.push(result)
    const isSettled = result.facts.length === 0 && options.isBaselined?.(result.path) !== true
    if (isSettled) options.onResult?.(result)
    if (sidecar && sidecar.diagnostics.length > 0) add(sidecar)
  }

  for (const { path, format, bytes, sidecar } of given) {
    const content = binaryFormats.has(format) ? { bytes } : decode(bytes)
    add(await run.lint(path, format, content, sidecar))
  }
  for (const [index, { path, format, absolute }] of files.entries()) {
    options.onProgress?.(given.length + index, total)
    const known = options.known?.recall(absolute)
    if (known) {
      await run.prepare(path)
      add(known)
      continue
    }
    const start = process.hrtime.bigint()
    const content = binaryFormats.has(format) ? readBytes(absolute) : readText(absolute)
    const result = await run.lint(path, format, content, contentBeside(absolute))
    options.known?.keep(absolute, result)
    add(result)
    options.onTiming?.(path, Number(process.hrtime.bigint() - start) / 1e6)
  }
  const { files: sorted } = gatherResults(results)
  if (sorted.every(({ facts }) => facts.length === 0)) return gatherResults(sorted)
  const { compareDrafts } = await import('../engine/across.ts')
  return gatherResults(compareDrafts(sorted, run.rules(), findSource))
}

interface Run {
  /** Those of all plans so far. */
  rules(): readonly Rule[]
  /** Settles what would be looked for in a file. */
  prepare(path: string): Promise<Plan>
  /** @param beside What lies in the sidecar, where there is one. */
  lint(
    path: string,
    format: string,
    content: Content,
    beside: Content | undefined,
  ): Promise<FileResult>
}

function createRun(options: RunOptions, isCompared: boolean): Run {
  const plans = {
    with: new WeakMap<ResolvedConfig, Plan>(),
    without: new WeakMap<ResolvedConfig, Plan>(),
  }
  const wakers = new WeakMap<Plan, Waker>()
  let linter: Linter | undefined
  const known = new Set<Rule>()

  function planFor(resolved: ResolvedConfig, isBaselined: boolean): Plan {
    const made = plans[isBaselined ? 'with' : 'without']
    let plan = made.get(resolved)
    if (!plan) {
      const { only, skip, inlineConfig, showSensitive, today } = options
      const { config, rules, refused } = resolved
      checkSelectors([...(only ?? []), ...(skip ?? [])], rules)
      plan = createPlan({
        config,
        rules,
        today,
        isCompared,
        isBaselined,
        isPartial: refused.length > 0,
        ...(only && { only }),
        ...(skip && { skip }),
        ...(inlineConfig !== undefined && { inlineConfig }),
        ...(showSensitive !== undefined && { showSensitive }),
      })
      made.set(resolved, plan)
      for (const rule of rules) known.add(rule)
    }
    return plan
  }

  function wakerFor(plan: Plan): Waker {
    let waker = wakers.get(plan)
    if (!waker) wakers.set(plan, (waker = createWaker(plan, options.readyClues)))
    return waker
  }

  /** Drafts that nobody has to look at go without what it takes to look. */
  async function loadLinter(): Promise<Linter> {
    const { createLinter } = await import('../engine/linter.ts')
    return createLinter({ findSource, ...options })
  }

  async function prepare(path: string): Promise<Plan> {
    return planFor(await options.config.resolve(path), options.isBaselined?.(path) ?? false)
  }

  return {
    rules: () => [...known],
    prepare,
    async lint(path, format, content, beside) {
      if ('problem' in content) return unreadableResult(path, format, content.problem)
      const read = beside && (await readSidecarFrom(sidecarOf(path), beside))
      const sidecar = read && 'sidecar' in read ? read.sidecar : undefined
      const source: Source = { path, format, text: '', ...content, sidecar }
      const plan = await prepare(path)
      const waker = wakerFor(plan)
      const asleep = timeStage(options.stopwatch, 'fall asleep', () =>
        // What lies beside a draft has to be looked at as well.
        beside ? undefined : resultAsleep(source, plan, waker),
      )
      if (asleep) return asleep
      linter ??= await loadLinter()
      const reader = await loadReader(format, source.text, plan.layout)
      const result = await linter.lint(source, reader, plan)
      return read && 'problem' in read
        ? { ...result, sidecar: unreadableSidecar(sidecarOf(path), read.problem) }
        : result
    },
  }
}

function unreadableSidecar(path: string, problem: TextProblem): FileResult {
  return { ...unreadableResult(path, 'yaml', problem), isSidecar: true }
}
