import { dirname, join } from 'node:path'
import { givenName, givenPlace } from '../engine/config-given.ts'
import type { Config } from '../core/config.ts'
import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'
import type { ConfigProblem } from '../core/config-issues.ts'
import type { ConfigPath, PathEnd } from '../core/config-path.ts'
import { checkConfig } from '../engine/config-check.ts'
import type { Layer } from './config-layer.ts'
import { createConfigReader, isCode, type ReadConfig } from './config-read.ts'
import { findPreset } from './config-presets.ts'
import type { ConfigSearch } from './config-search.ts'
import { findOwnFolder, type OwnFolder } from './own-folder.ts'
import type { OwnRule } from './own-rules.ts'
import { createOwnThings } from './own-things.ts'
import { showPath } from './paths.ts'
import type { TermFile } from './term-file.ts'

/** A configuration file and all that it starts from. */
export interface ConfigStack {
  /** Later ones win; the file itself is the last. */
  readonly layers: readonly Layer[]
  /** Every file that was read, absolute. */
  readonly sources: readonly string[]
  /** Configurations among them that are code. */
  readonly programs: readonly string[]
  /** The built-in rules, those of its plugins and the team's own. */
  readonly rules: readonly Rule[]
  /** Those that are not built in. */
  readonly ownRules: readonly OwnRule[]
  readonly termFiles: readonly TermFile[]
  /** Code that was not run, and why: a sentence each. */
  readonly refused: readonly string[]
}

export interface LayerContext {
  readonly cwd: string
  readonly rules: readonly Rule[]
  readonly allowCode: boolean
  /** Somebody has asked for this very file. */
  readonly isNamed: boolean
  readonly search: ConfigSearch
}

/**
 * Where a stack begins: a file, a team's own folder where there is no file, or a configuration that
 * a program hands over, whose paths count from the current folder.
 */
export type StackStart =
  | { readonly file: string }
  | { readonly own: OwnFolder }
  | { readonly given: Config }

/** A configuration that is about to be read, and how it was come by. */
interface Step {
  readonly file: string
  /** What it says, where the file is only a name for a configuration that is none. */
  readonly given?: Config
  readonly base: string
  /** What stands in a package knows nothing of the folders that it is used for. */
  readonly isInPackage: boolean
  /** The files that extend it, outermost first. */
  readonly chain: readonly string[]
}

/** @throws {UsageError} With every mistake of the first file that has any. */
export async function loadStack(start: StackStart, context: LayerContext): Promise<ConfigStack> {
  const { cwd, search, allowCode } = context
  const reader = createConfigReader(cwd, allowCode)
  const own = createOwnThings(context)
  const layers: Layer[] = []
  const sources: string[] = []

  async function load(step: Step): Promise<void> {
    if (step.chain.includes(step.file)) throw cycle([...step.chain, step.file], cwd)
    const isApart = step.isInPackage || step.given !== undefined
    const beside = isApart ? undefined : findOwnFolder(dirname(step.file))
    const isAsked = step.chain.length === 0 && context.isNamed
    if (!allowCode && isCode(step.file) && !isAsked) {
      own.refuse(showPath(cwd, step.file))
      if (beside) layers.push(...(await own.loadFolder(beside)))
      return
    }
    const read = step.given ? readGiven(step.given) : await reader.read(step.file)
    const value = read.value ?? {}
    const shown = step.given ? givenName : showPath(cwd, step.file)
    if (!step.given) sources.push(step.file)
    // What it starts from comes first: plugins may bring the rules that it speaks of.
    const problems = await extendAll(value, step, (path) => originOf(read, shown, path))
    for (const [index, specifier] of textsOf(value, 'plugins').entries()) {
      const at = placeOf(read, shown, pathOf(value, 'plugins', index), 'value')
      await own.loadPlugin(specifier, step.file, at)
    }
    if (beside) layers.push(...(await own.loadFolder(beside)))
    const { rules, refused } = own.things()
    const isPartial = refused.length > 0
    refuse([...problems, ...checkConfig(value, rules, isPartial)], read, {
      file: step.file,
      shown,
    })
    layers.push({
      // Checked on the line above.
      config: normalize(value as Written),
      base: step.base,
      origin: (path) => originOf(read, shown, path),
    })
  }

  async function extendAll(
    value: unknown,
    step: Step,
    origin: Layer['origin'],
  ): Promise<ConfigProblem[]> {
    const problems: ConfigProblem[] = []
    for (const [index, specifier] of textsOf(value, 'extends').entries()) {
      const path = pathOf(value, 'extends', index)
      const preset = findPreset(specifier, step.file, search)
      if ('problem' in preset) {
        problems.push({ path, end: 'value', message: preset.problem })
      } else if ('profile' in preset) {
        const { profile } = preset
        layers.push({ config: { profile }, base: step.base, origin: () => origin(path) })
      } else {
        const isInPackage = step.isInPackage || preset.isPackage
        await load({
          file: preset.file,
          base: isInPackage ? step.base : dirname(preset.file),
          isInPackage,
          chain: [...step.chain, step.file],
        })
      }
    }
    return problems
  }

  if ('own' in start) layers.push(...(await own.loadFolder(start.own)))
  else {
    const first =
      'file' in start
        ? { file: start.file, base: dirname(start.file) }
        : { file: join(cwd, givenName), base: cwd, given: start.given }
    await load({ ...first, isInPackage: false, chain: [] })
  }
  const { files, ...things } = own.things()
  return { layers, sources: [...sources, ...files], programs: sources.filter(isCode), ...things }
}

function cycle(chain: readonly string[], cwd: string): UsageError {
  const links = chain.slice(chain.indexOf(chain.at(-1) ?? '')).map((link) => showPath(cwd, link))
  return new UsageError('config-cycle', `Configurations extend each other: ${links.join(' → ')}`, {
    hint: 'Take one of them out of “extends”',
  })
}

function refuse(
  problems: readonly ConfigProblem[],
  read: ReadConfig,
  { file, shown }: { readonly file: string; readonly shown: string },
): void {
  if (problems.length === 0) return
  const lines = problems.map(({ path, end, message }) => {
    const { line = 0, column = 0 } = read.pointAt(path, end) ?? {}
    return { text: `${placeOf(read, shown, path, end)}: ${message}`, line, column }
  })
  lines.sort((a, b) => a.line - b.line || a.column - b.column)
  const message =
    lines.length === 1
      ? lines.map(({ text }) => text).join('')
      : [`${lines.length} mistakes in ${shown}`, ...lines.map(({ text }) => `  ${text}`)].join('\n')
  const places = problems.map((problem) => {
    const { line, column } = read.pointAt(problem.path, problem.end) ?? { line: 1, column: 1 }
    return { file, line, column, message: problem.message }
  })
  throw new UsageError('bad-config', message, { places })
}

function readGiven(value: Config): ReadConfig {
  return { value, pointAt: () => undefined, placeOf: (path, end) => givenPlace({ path, end }) }
}

function placeOf(read: ReadConfig, shown: string, path: ConfigPath, end: PathEnd): string {
  const point = read.pointAt(path, end)
  if (point) return `${shown}:${point.line}:${point.column}`
  return read.placeOf?.(path, end) ?? shown
}

function originOf(read: ReadConfig, shown: string, path: ConfigPath): string {
  const point = read.pointAt(path, 'key')
  return point ? `${shown}:${point.line}` : shown
}

type Written = Readonly<Record<string, unknown>>

/** Strings of a setting that has not been checked yet. */
function textsOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return listOf((value as Written)[key]).filter((item) => typeof item === 'string')
}

function pathOf(value: unknown, key: string, index: number): ConfigPath {
  return Array.isArray((value as Written)[key]) ? [key, index] : [key]
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]
}

/** Names that stand alone become lists of one, so that nobody has to ask again. */
function normalize(written: Written): Written {
  const { $schema: _, overrides, allow, views, ...rest } = written
  const config = {
    ...withColumns(listsIn(rest, ['extends', 'plugins', 'files', 'ignore', 'sheets'])),
    ...(allow !== undefined && {
      allow: listOf(allow).map((item) => listsIn(item as Written, ['words'])),
    }),
    ...(views !== undefined && {
      views: listOf(views).map((view) => listsIn(view as Written, ['files', 'keys'])),
    }),
  }
  const normal: readonly unknown[] = listOf(overrides).map((item) =>
    withColumns(listsIn(item as Written, ['files', 'excludedFiles', 'sheets'])),
  )
  return overrides === undefined ? config : { ...config, overrides: normal }
}

function withColumns(written: Written): Written {
  const { columns } = written
  if (columns === undefined) return written
  return { ...written, columns: listsIn(columns as Written, Object.keys(columns as Written)) }
}

function listsIn(written: Written, keys: readonly string[]): Written {
  const lists = keys.filter((key) => key in written).map((key) => [key, listOf(written[key])])
  return { ...written, ...(Object.fromEntries(lists) as Written) }
}
