import { findSource } from '../../rules/find-source.ts'
import type { Company } from '../core/company.ts'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Engine, Source, TextProblem } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Rule } from '../core/rule.ts'
import type { Stopwatch } from '../core/stopwatch.ts'
import { awakeBeforeRead, emptyResult } from '../engine/asleep.ts'
import { failedResult, unreadableResult } from '../engine/failed.ts'
import type { Linter } from '../engine/linter.ts'
import { checkSelectors, createPlan } from '../engine/plan.ts'
import { timeStage } from '../engine/timing.ts'
import { createWaker, type ReadyClues, type Waker } from '../engine/wake.ts'
import type { ReadyWords } from '../engine/word-table.ts'
import { binaryFormats, loadReader } from '../readers/index.ts'
import { decode } from '../readers/decode.ts'
import type { ConfigLoader, ResolvedConfig } from './config.ts'
import { type Content, readBytes } from './decode.ts'
import type { FileRemark, FoundFile } from './files.ts'
import type { KeptDraft } from './kept-draft.ts'
import type { Keeping } from './keeping.ts'
import { oncePerFolder } from './once-per-folder.ts'
import { contentBeside, readSidecarFrom, sidecarOf } from './sidecars.ts'

/** All that decides what is found in a draft. */
export interface RunSettings {
  readonly config: ConfigLoader
  /** Worked out before; only saves time. */
  readonly readyWords?: ReadyWords | undefined
  /** Worked out before; only saves time. */
  readonly readyClues?: ReadyClues | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  readonly inlineConfig?: boolean | undefined
  readonly showSensitive?: boolean | undefined
  /** Whether somebody wants the lines that findings stand on; true unless stated. */
  readonly withExcerpts?: boolean | undefined
  readonly engine?: Engine | undefined
  /** ISO date. */
  readonly today: string
  /** Whether a baseline is in force for a draft, which is not applied here. */
  readonly isBaselined?: ((path: string) => boolean) | undefined
  readonly stopwatch?: Stopwatch | undefined
  /** Whether a cache wants to keep what was found. */
  readonly keeps?: boolean | undefined
}

/** A draft that is not a file: standard input, or an editor's buffer. */
export interface GivenDraft {
  readonly path: string
  readonly format: string
  readonly bytes: Uint8Array
  /** What is known of it, nearer than its configuration. */
  readonly meta?: DraftMeta | undefined
  /** What lies beside it: in the index, for a draft that is staged. */
  readonly sidecar?: Content | undefined
  /** What comes after them, where there is more than is held at once: of records only. */
  readonly more?: AsyncIterable<Uint8Array>
}

/** The same once it is text. */
interface DecodedDraft extends Omit<GivenDraft, 'bytes'> {
  readonly content: Pick<Source, 'text' | 'bytes'> | { readonly problem: TextProblem }
  /** For a cache. */
  readonly bytes: Uint8Array | undefined
}

/** What was found in a draft, and what a cache may keep of it. */
export interface Looked {
  readonly result: FileResult
  readonly kept?: KeptDraft | undefined
}

/** Looks at one draft after another, in this thread. */
export interface Run {
  /** Those of all plans so far. */
  rules(): readonly Rule[]
  /** @throws {UsageError} When the configuration cannot be followed. */
  settle(path: string): Promise<Settled>
  /** @param plan In the place of what its configuration says. */
  lint(draft: GivenDraft, plan?: Plan): Promise<Looked>
  lintFile(file: FoundFile): Promise<Looked>
  /** Of a text that was read already. */
  lintText(source: Source): Promise<FileResult>
}

/** What was decided for a draft. */
export interface Settled {
  readonly plan: Plan
  readonly resolved: ResolvedConfig
  readonly waker: Waker
  readonly keeping?: Keeping
}

/** @param companyOf Tells for a path which drafts of the run are read together with it. */
export function createRun(settings: RunSettings, companyOf: (path: string) => Company): Run {
  let linter: Linter | undefined
  /** For each configuration, by what else decides a plan. */
  const settled = new WeakMap<ResolvedConfig, Map<string, Settled>>()
  const known = new Set<Rule>()

  async function settle(path: string): Promise<Settled> {
    const resolved = await settings.config.resolve(path)
    const isBaselined = settings.isBaselined?.(path) ?? false
    const company = companyOf(path)
    const made = settled.get(resolved) ?? new Map<string, Settled>()
    settled.set(resolved, made)
    const circumstances = isBaselined ? `${company} baselined` : company
    let found = made.get(circumstances)
    if (!found) {
      const plan = planFrom(settings, resolved, { company, isBaselined })
      // Few runs keep anything, and none of the others has to load what it takes.
      const keeping = settings.keeps && (await import('./keeping.ts')).createKeeping(plan)
      const waker = createWaker(plan, settings.readyClues)
      found = { resolved, waker, ...(keeping ? { plan: keeping.plan, keeping } : { plan }) }
      made.set(circumstances, found)
      for (const rule of resolved.rules) known.add(rule)
    }
    return found
  }

  const settleFolder = oncePerFolder(settle)

  /** Drafts that nobody has to look at go without what it takes to look. */
  async function loadLinter(): Promise<Linter> {
    const { createLinter } = await import('../engine/linter.ts')
    return createLinter({ findSource, ...settings })
  }

  /** What is read goes without its bytes, as large as its text, unless somebody asks for them. */
  function look({ bytes, ...draft }: GivenDraft, plan?: Plan): Promise<Looked> {
    const isBinary = binaryFormats.has(draft.format)
    const content = isBinary ? { text: '', bytes } : decode(bytes)
    return lookAt({ ...draft, content, bytes: settings.keeps ? bytes : undefined }, plan)
  }

  async function lookAt(draft: DecodedDraft, given?: Plan): Promise<Looked> {
    const { path, format, content, bytes, meta, sidecar: beside } = draft
    if ('problem' in content) return { result: unreadableResult(path, format, content.problem) }
    const read = beside && (await readSidecarFrom(sidecarOf(path), beside))
    const sidecar = read && 'sidecar' in read ? read.sidecar : undefined
    const source: Source = { path, format, ...content, sidecar }
    const ofFolder = await settleFolder(path)
    const ofDraft = ofFolder.resolved.isOfFolder ? ofFolder : await settle(path)
    const { waker, keeping } = ofDraft
    const plan = given ?? ofDraft.plan
    const own = meta ? { ...plan, meta: { ...plan.meta, ...meta } } : plan
    const awake = timeStage(settings.stopwatch, 'fall asleep', () =>
      // What lies beside a draft has to be looked at as well, and the waker knows one plan only.
      beside || plan !== ofDraft.plan ? undefined : awakeBeforeRead(source, own, waker),
    )
    const seen = awake?.length === 0 ? emptyResult(source) : await lookAwake(source, own, awake)
    const result =
      read && 'problem' in read
        ? { ...seen, sidecar: unreadableSidecar(sidecarOf(path), read.problem) }
        : seen
    // What lies beside it has a say, and few drafts have something there.
    const mayKeep = bytes && !beside && !meta
    const kept = mayKeep ? keeping?.keep(result, bytes, source.text) : undefined
    return { result, kept }
  }

  async function lookAwake(
    source: Source,
    plan: Plan,
    awake?: readonly PlannedRule[],
  ): Promise<FileResult> {
    linter ??= await loadLinter()
    const { format, text } = source
    const reader = await loadReader(format, text, plan.layout, plan.engine)
    return linter.lint(source, reader, plan, awake)
  }

  return {
    rules: () => [...known],
    settle,
    lint: look,
    lintText: async (source) => lookAwake(source, (await settle(source.path)).plan),
    async lintFile({ path, format, absolute, isAlone }) {
      // Decoded at once, and asked for no more.
      const isBrief = isAlone === true && settings.keeps !== true && !binaryFormats.has(format)
      const read = readBytes(absolute, isBrief)
      return 'problem' in read
        ? { result: unreadableResult(path, format, read.problem) }
        : look({ path, format, ...read, sidecar: isAlone ? undefined : contentBeside(absolute) })
    },
  }
}

function planFrom(
  { only, skip, inlineConfig, showSensitive, withExcerpts, engine, today }: RunSettings,
  { config, rules, refused }: ResolvedConfig,
  run: { readonly company: Company; readonly isBaselined: boolean },
): Plan {
  // A selector may name a rule of code that was not run.
  const isPartial = refused.length > 0
  if (!isPartial) checkSelectors([...(only ?? []), ...(skip ?? [])], rules)
  return createPlan({
    config,
    rules,
    today,
    ...run,
    isPartial,
    ...(only && { only }),
    ...(skip && { skip }),
    ...(inlineConfig !== undefined && { inlineConfig }),
    ...(showSensitive !== undefined && { showSensitive }),
    ...(withExcerpts !== undefined && { withExcerpts }),
    ...(engine !== undefined && { engine }),
  })
}

/** What is said of a path that could not even be opened. */
export function problemResult({ path, message }: FileRemark): FileResult {
  const source: Source = { path, format: '', text: '' }
  return failedResult(source, { id: 'professional/unreadable', message, start: 0, end: 0 })
}

function unreadableSidecar(path: string, problem: TextProblem): FileResult {
  return { ...unreadableResult(path, 'yaml', problem), isSidecar: true }
}
