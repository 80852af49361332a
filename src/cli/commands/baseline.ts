import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { rules as builtInRules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import type { Rule } from '../../core/rule.ts'
import { todayInUtc } from '../../core/today.ts'
import {
  baselineName,
  type BaselineSearch,
  createBaselineSearch,
} from '../../node/baseline-search.ts'
import { applyBaselines, type BaselineUse } from '../../node/baselines.ts'
import type { ConfigFlags, ConfigLoader } from '../../node/config.ts'
import { type FileFlags, findFiles } from '../../node/files.ts'
import { lintFiles } from '../../node/lint-files.ts'
import { pathInside } from '../../node/paths.ts'
import { createRepositories } from '../../node/repository.ts'
import { type BaselineAction, baselineActions } from '../baseline-actions.ts'
import type { Io } from '../io.ts'
import { openConfig } from '../open-config.ts'
import { createProgress } from '../progress.ts'

export interface BaselineArgs extends ConfigFlags, FileFlags {
  readonly action: BaselineAction
  readonly paths: readonly string[]
  readonly baseline?: string | undefined
  readonly inlineConfig?: boolean | undefined
  readonly now?: string | undefined
}

/** Writes down the findings that a team has agreed to live with for now, or compares them. */
export async function baselineCommand(
  args: BaselineArgs,
  io: Io,
  rules: readonly Rule[] = builtInRules,
): Promise<number> {
  const config = openConfig(io, rules, args)
  const { uses, isComplete } = await look(args, config, io)
  const act = baselineActions[args.action]
  const existing = uses.filter(({ file }) => existsSync(file))
  if (existing.length === 0 && args.action !== 'update') throw noBaseline(args.action)
  let code = 0
  for (const use of args.action === 'update' ? uses : existing) code = Math.max(code, act(use, io))
  if (uses.length === 0) io.stderr('professional: no drafts to look at here\n')
  if (isComplete) return code
  io.stderr('professional: what could not be looked at in full keeps its part of the baseline\n')
  return 2
}

/** Lints as `lint` does, and sees which baseline is in force where. */
async function look(
  args: BaselineArgs,
  config: ConfigLoader,
  io: Io,
): Promise<{ readonly uses: readonly BaselineUse[]; readonly isComplete: boolean }> {
  const { cwd } = io
  const found = await findFiles(args.paths, { cwd, flags: args, config, stdin: () => io.stdin() })
  for (const { path, message } of [...found.notes, ...found.problems]) {
    io.stderr(`professional: ${path}: ${message}\n`)
  }
  const today = args.now ?? todayInUtc()
  const progress = createProgress(io)
  const { inlineConfig } = args
  const result = await lintFiles(found.files, [], {
    config,
    today,
    inlineConfig,
    isBaselined: () => true,
    onProgress: progress.show,
  })
  progress.clear()
  const search = createBaselineSearch(cwd, args.baseline)
  const places = new Map<string, string>()
  for (const { path } of result.files) places.set(path, await placeFor(path, search, config, cwd))
  const { uses } = await applyBaselines(result, {
    cwd,
    config,
    today,
    baselineOf: (path) => places.get(path),
    isWhole: args.paths.length === 0 && args.fileList === undefined,
    isWritten: true,
  })
  const unread = result.files.filter(({ incomplete }) => incomplete)
  for (const { path, diagnostics } of unread) {
    for (const { message } of diagnostics.slice(0, 1))
      io.stderr(`professional: ${path}: ${message}\n`)
  }
  return { uses, isComplete: unread.length === 0 && found.problems.length === 0 }
}

/** The baseline in force for a draft, or where one is to be: beside the configuration. */
async function placeFor(
  path: string,
  search: BaselineSearch,
  config: ConfigLoader,
  cwd: string,
): Promise<string> {
  const there = search.of(path)
  if (there !== undefined) return there
  const absolute = resolve(cwd, path)
  const { file } = await config.resolve(path)
  const root = createRepositories().rootOf(dirname(absolute))
  const folders = [file && dirname(file), root, cwd, dirname(absolute)]
  const holds = (folder: string | undefined): folder is string =>
    folder !== undefined && pathInside(folder, absolute) !== undefined
  return join(folders.find(holds) ?? cwd, baselineName)
}

function noBaseline(action: BaselineAction): UsageError {
  return new UsageError('no-baseline', `There is no baseline to ${action}`, {
    hint: '`professional baseline update` writes one',
  })
}
