import { dirname } from 'node:path'
import { findSource } from '../../rules/find-source.ts'
import { rules } from '../../rules/index.ts'
import type { FileResult, LintResult } from '../core/finding.ts'
import { gatherResults } from '../engine/count.ts'
import { oncePerFolder } from './once-per-folder.ts'
import type { Cache } from './cache.ts'
import { companyOf, gatherDrafts, type RunDrafts } from './company.ts'
import type { FoundFile } from './files.ts'
import { isStream, lintGiven, lookAt, sizeOf } from './look-at.ts'
import type { RunOptions } from './run-options.ts'
import { createRun, type GivenDraft, type Looked, type Run, type Settled } from './run.ts'
import { type Concurrency, createWatch, threadsOf } from './watch.ts'

/** Paths found, contents read, everything linted. One bad file does not end the run. */
export async function lintFiles(
  files: readonly FoundFile[],
  given: readonly GivenDraft[],
  options: RunOptions,
): Promise<LintResult> {
  const results: FileResult[] = []
  const total = files.length + given.length
  const cache = await openCache(options, files.length)
  const drafts = gatherDrafts([...files, ...given])
  const run = createRun({ ...options, keeps: cache !== undefined }, (path) =>
    companyOf(path, drafts),
  )

  let done = 0
  let hasFacts = false
  /** One that may still change, so that those after it have to wait as well. */
  let isWaiting = false

  function add(result: FileResult): void {
    tell(result)
    options.onProgress?.(++done, total)
  }

  function tell(result: FileResult): void {
    if (result.sidecar) return tellBoth(result)
    results.push(result)
    hasFacts ||= result.facts.length > 0
    isWaiting ||= hasFacts || options.isBaselined?.(result.path) === true
    if (!isWaiting) options.onResult?.(result)
  }

  function tellBoth({ sidecar, ...result }: FileResult): void {
    tell(result)
    if (sidecar && sidecar.diagnostics.length > 0) tell(sidecar)
  }

  for (const draft of given) add(await lintGiven(draft, run, options))
  await lintInOrder(files, { run, cache, options, drafts, add })
  const problem = cache?.save()
  if (problem !== undefined) options.onNote?.(problem)
  const gathered = gatherResults(results)
  if (!hasFacts) return gathered
  const { compareDrafts } = await import('../engine/across.ts')
  return gatherResults(compareDrafts(gathered.files, run.rules(), findSource))
}

/** Few runs have one, and none of the others waits for what it takes. */
async function openCache(
  { cache, config, today, onDebug }: RunOptions,
  count: number,
): Promise<Cache | undefined> {
  if (!cache || count === 0) return undefined
  if (config.options.rules !== rules) {
    onDebug?.('cache', 'none, for nobody can tell whether rules of the caller’s own have changed')
    return undefined
  }
  const { createCache } = await import('./cache.ts')
  return createCache(config.options.cwd, today, cache)
}

interface Surroundings {
  readonly run: Run
  readonly cache: Cache | undefined
  readonly options: RunOptions
  readonly drafts: RunDrafts
  /** Wants the results in the order of the files. */
  readonly add: (result: FileResult) => void
}

async function lintInOrder(files: readonly FoundFile[], surroundings: Surroundings): Promise<void> {
  const { run, cache, options, add } = surroundings
  const inOrder = createQueue(add)
  const unknown =
    cache || options.known ? await recallFiles(files, surroundings, inOrder) : [...files.keys()]

  /** @param at Which of those that were not known. */
  function take(at: number, { result, kept }: Looked): void {
    const number = unknown[at] ?? 0
    const file = files[number]
    if (file && kept) cache?.keep(file, kept)
    if (file) options.known?.keep(file.absolute, result)
    inOrder(number, result)
  }

  const rest = unknown.flatMap((number) => files[number] ?? [])
  const concurrency = rest.some(isStream) ? 'off' : concurrencyOf(options)
  const watch = createWatch(concurrency, rest.length)
  for (const [at, file] of rest.entries()) {
    if (watch.wantsThreads(at)) {
      return lintInThreads(rest.slice(at), concurrency, surroundings, (more, looked) =>
        take(at + more, looked),
      )
    }
    const start = options.onTiming && process.hrtime.bigint()
    take(at, await lookAt(file, run, options))
    if (start) options.onTiming?.(file.path, Number(process.hrtime.bigint() - start) / 1e6)
  }
}

/** @returns The numbers of the files that have to be looked at. */
async function recallFiles(
  files: readonly FoundFile[],
  { run, cache, options }: Surroundings,
  handOn: (number: number, result: FileResult) => void,
): Promise<number[]> {
  const unknown: number[] = []
  const settle = oncePerFolder(run.settle)
  let ofFolder: Promise<Settled> | undefined
  let settled: Settled | undefined
  let number = 0
  for (const file of files) {
    const asked = settle(file.path, file.folder)
    if (!settled || asked !== ofFolder) settled = await (ofFolder = asked)
    if (!settled.resolved.isOfFolder) settled = await run.settle(file.path)
    const remembered = options.known?.recall(file.absolute)
    const result = remembered ?? cache?.look(file, settled.plan, settled.resolved)
    if (result) handOn(number, result)
    else unknown.push(number)
    number++
  }
  if (cache)
    options.onDebug?.('cache', `${files.length - unknown.length} of ${files.length} drafts known`)
  return unknown
}

function concurrencyOf({
  concurrency = 'off',
  config,
  onTiming,
  onDebug,
}: RunOptions): Concurrency {
  if (concurrency === 'off') return 'off'
  if (onTiming) onDebug?.('threads', 'one, so that times can be compared')
  // Rules are code, which does not cross threads: the others know the built-in ones by themselves.
  else if (config.options.rules !== rules)
    onDebug?.('threads', 'one, for rules of the caller’s own')
  else return concurrency
  return 'off'
}

async function lintInThreads(
  files: readonly FoundFile[],
  concurrency: Concurrency,
  { run, cache, options, drafts }: Surroundings,
  take: (at: number, looked: Looked) => void,
): Promise<void> {
  const { lintTogether } = await import('./pool.ts')
  const { only, skip, inlineConfig, showSensitive, withExcerpts, engine, today } = options
  const { cwd, flags, allowCode } = options.config.options
  await lintTogether({
    files,
    sizes: files.map(sizeOf),
    threads: threadsOf(concurrency),
    task: {
      config: { cwd, flags, allowCode },
      settings: {
        only,
        skip,
        inlineConfig,
        showSensitive,
        withExcerpts,
        engine,
        today,
        keeps: cache !== undefined,
      },
      baselined: files.map(({ path }) => path).filter((path) => options.isBaselined?.(path)),
      drafts,
    },
    lintHere: run.lintFile,
    onLooked: take,
    onDebug: (note) => options.onDebug?.('threads', note),
  })
  await knowRules(files, run)
}

/** Takes what comes in in any order, and hands it on in the order of its numbers. */
function createQueue<T>(handOn: (item: T) => void): (number: number, item: T) => void {
  const early = new Map<number, T>()
  let next = 0
  return (number, item) => {
    if (number !== next) return void early.set(number, item)
    next++
    handOn(item)
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next++)
      handOn(due)
    }
  }
}

/** What other threads have looked at may have rules of its own, by the folder it lies in. */
async function knowRules(files: readonly FoundFile[], run: Run): Promise<void> {
  const folders = new Set<string>()
  for (const { path, absolute } of files) {
    const folder = dirname(absolute)
    if (folders.has(folder)) continue
    folders.add(folder)
    await run.settle(path)
  }
}
