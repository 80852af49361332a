import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Config } from '../core/config.ts'
import { UsageError } from '../core/errors.ts'
import type { Sought } from '../core/layout.ts'
import { lazy } from '../core/pattern.ts'
import type { Rule } from '../core/rule.ts'
import type { ConfigFlags, FlagSettings, KnownRules } from './config-flags.ts'
import { type FolderConfig, prepareFolder } from './config-folder.ts'
import type { ConfigStack, StackStart } from './config-layers.ts'
import {
  type ExplainedValue,
  explainSettled,
  originIn,
  settle,
  type Settled,
  toConfig,
} from './config-merge.ts'
import {
  type PartialSettings,
  prepareOverrides,
  prepareViews,
  withoutViews,
} from './config-partial.ts'
import { createConfigSearch } from './config-search.ts'
import type { OwnFolder } from './own-folder.ts'
import { showPath } from './paths.ts'
import { createRepositories } from './repository.ts'

export type { ConfigFlags } from './config-flags.ts'
export type { ExplainedValue } from './config-merge.ts'

export interface ConfigLoaderOptions {
  readonly cwd: string
  readonly rules: readonly Rule[]
  readonly flags?: ConfigFlags | undefined
  /** In the place of a file: none is looked for. */
  readonly given?: Config | undefined
  /** Laid over whatever configuration there is. */
  readonly override?: Config | undefined
  /**
   * False where nobody has asked for code to run: in editors and tool servers. Then configurations,
   * rules and plugins in JavaScript are passed over; what is data still counts.
   */
  readonly allowCode?: boolean | undefined
  /** Called once for each piece of code that was passed over, with a sentence about it. */
  readonly onRefused?: ((message: string) => void) | undefined
}

/** The configuration of one file. */
export interface ResolvedConfig {
  /** With overrides settled and flags applied. */
  readonly config: Config
  /** The built-in rules, those of plugins and the team's own. */
  readonly rules: readonly Rule[]
  /** Code that was passed over, so that there may be more rules than these: a sentence each. */
  readonly refused: readonly string[]
  /** The configuration file in force, absolute. */
  readonly file: string | undefined
  /** Every configuration file it was made from, absolute. */
  readonly sources: readonly string[]
  /** Those among them that are code and configuration in one, which Node runs once; absolute. */
  readonly programs: readonly string[]
  /** The files of its plugins and of the team's own rules, absolute. */
  readonly plugins: readonly string[]
  /** All files of a folder have it: nothing in it speaks of some of them. */
  readonly isOfFolder: boolean
  /** Where something was set that is looked for in a draft. */
  originOf(sought: Pick<Sought, 'setting' | 'name'>): string | undefined
}

export interface ConfigLoader {
  /** What it was made from, so that another thread can make the same. */
  readonly options: ConfigLoaderOptions
  /**
   * The configuration of one file, which need not exist; of the current folder without overrides,
   * if no file is given. Files with the same settings get the same object.
   *
   * @throws {UsageError} With every mistake of a configuration file.
   */
  resolve(path?: string): Promise<ResolvedConfig>
  /** Every value in force for a file, with its origin. */
  explain(path?: string): Promise<readonly ExplainedValue[]>
  /** What the configuration in force in a folder says of whole files. */
  folder(path: string): Promise<FolderConfig>
  /** What the configuration in force in a folder has that is not built in. */
  own(path: string): Promise<OwnConfig>
  /** Takes note of a folder that was looked through, and holds nothing that configures it. */
  notePlain(folder: string): void
}

/** A team's own rules and words, each with its file. */
export type OwnConfig = Pick<ConfigStack, 'ownRules' | 'termFiles'>

/** A configuration file with all that can be prepared before a file is named. */
interface Prepared {
  readonly file: string | undefined
  readonly stack: ConfigStack
  /** Overrides and views: what holds for some of the files. */
  readonly partial: readonly PartialSettings[]
  readonly folder: FolderConfig
  /** @throws {UsageError} For a flag that names nothing there is under this configuration. */
  readonly flags: () => Promise<FlagSettings>
  readonly resolved: Map<string, ResolvedConfig>
}

/** Reads nothing until it is asked. */
export function createConfigLoader(options: ConfigLoaderOptions): ConfigLoader {
  const { cwd, rules, flags = {}, given, override, onRefused } = options
  const allowCode = options.allowCode !== false && flags.codeConfig !== false
  const told = new Set<string>()
  const search = createConfigSearch(cwd, createRepositories())
  const prepared = new Map<string | undefined, Promise<Prepared>>()
  const emptyStack: ConfigStack = {
    layers: [],
    sources: [],
    programs: [],
    rules,
    ownRules: [],
    termFiles: [],
    refused: [],
  }

  function prepareFor(folder: string): Promise<Prepared> {
    const file = configFile(folder)
    // Without a configuration, a team's own folder stands for one.
    const isAlone = file !== undefined || given !== undefined || flags.config === false
    const own = isAlone ? undefined : search.ownAbove(folder)
    const key = file ?? own?.folder
    let found = prepared.get(key)
    if (!found) prepared.set(key, (found = prepare(file, own)))
    return found
  }

  function configFile(folder: string): string | undefined {
    if (flags.config === false || given) return undefined
    return flags.config === undefined ? search.above(folder) : namedConfig(flags.config, cwd)
  }

  async function prepare(file: string | undefined, own: OwnFolder | undefined): Promise<Prepared> {
    const stack = await stackOf(file, own)
    for (const message of stack.refused.filter((each) => !told.has(each))) {
      told.add(message)
      onRefused?.(message)
    }
    const { rules: known } = stack
    const isPartial = stack.refused.length > 0
    if (override) await checkOverride(override, known, isPartial)
    return {
      file,
      stack,
      partial: [...(await prepareOverrides(stack.layers)), ...(await prepareViews(stack.layers))],
      folder: prepareFolder(file, stack.layers),
      flags: lazy(() => settingsOfFlags(flags, { rules: known, isPartial })),
      resolved: new Map(),
    }
  }

  function startOf(file: string | undefined, own: OwnFolder | undefined): StackStart | undefined {
    if (file !== undefined) return { file }
    if (given) return { given }
    return own && { own }
  }

  /** What it takes to read a configuration is loaded only where there is one. */
  async function stackOf(
    file: string | undefined,
    own: OwnFolder | undefined,
  ): Promise<ConfigStack> {
    const start = startOf(file, own)
    if (!start) return emptyStack
    const { loadStack } = await import('./config-layers.ts')
    const isNamed = typeof flags.config === 'string'
    return loadStack(start, { cwd, rules, allowCode, isNamed, search })
  }

  async function settleFor(
    path: string | undefined,
  ): Promise<{ prepared: Prepared; settle: () => Settled; key: string }> {
    const absolute = path === undefined ? undefined : resolve(cwd, path)
    const found = await prepareFor(absolute === undefined ? cwd : dirname(absolute))
    const matching = found.partial.filter(
      ({ matches }) => absolute !== undefined && matches(absolute),
    )
    const ofFlags = await found.flags()
    return {
      prepared: found,
      key: matching.map((each) => found.partial.indexOf(each)).join(' '),
      settle() {
        const layers =
          absolute === undefined ? found.stack.layers : found.stack.layers.map(withoutViews)
        const settled = settle([
          ...layers,
          ...matching,
          ...(override ? [{ config: override, origin: () => 'override' }] : []),
          ...ofFlags.settings,
        ])
        ofFlags.apply(settled)
        return settled
      },
    }
  }

  return {
    options,
    notePlain: search.notePlain,
    async resolve(path) {
      const { prepared: found, settle: settleAll, key } = await settleFor(path)
      let resolved = found.resolved.get(key)
      if (!resolved) {
        const { file, stack } = found
        const settled = settleAll()
        const config = toConfig(settled, stack.rules)
        const originOf: ResolvedConfig['originOf'] = (sought) => originIn(settled, sought)
        const { sources, programs, refused } = stack
        const plugins = [...new Set(stack.ownRules.map((own) => own.file))]
        const isOfFolder = found.partial.length === 0
        const from = { file, sources, programs, plugins }
        resolved = { config, rules: stack.rules, refused, ...from, isOfFolder, originOf }
        found.resolved.set(key, resolved)
      }
      return resolved
    },
    async explain(path) {
      const { prepared: found, settle: settleAll } = await settleFor(path)
      return explainSettled(settleAll(), found.stack.rules)
    },
    async folder(path) {
      const absolute = resolve(cwd, path)
      const found = await prepareFor(absolute)
      // That of a folder above, which is asked what it leaves out, need not know the team's rules.
      if (absolute === cwd) await found.flags()
      return found.folder
    },
    own: async (path) => (await prepareFor(resolve(cwd, path))).stack,
  }
}

/** As with flags: few runs have one. */
async function checkOverride(
  override: Config,
  rules: readonly Rule[],
  isPartial: boolean,
): Promise<void> {
  const { checkGiven } = await import('../engine/config-given.ts')
  checkGiven(override, rules, isPartial)
}

/** Most runs have no such flags, and go without what it takes to check them. */
async function settingsOfFlags(flags: ConfigFlags, rules: KnownRules): Promise<FlagSettings> {
  const { profile, rule = [], set = [] } = flags
  if (profile === undefined && rule.length + set.length === 0) {
    return { settings: [], apply: () => undefined }
  }
  const { readFlags } = await import('./config-flags.ts')
  return readFlags(flags, rules)
}

function namedConfig(path: string, cwd: string): string {
  const file = resolve(cwd, path)
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats?.isFile()) return file
  const shown = showPath(cwd, file)
  throw new UsageError(
    'no-config',
    stats ? `--config ${path}: ${shown} is a folder` : `--config ${path}: there is no such file`,
    {
      hint: stats
        ? `Name the file in it, such as ${path.replace(/[\\/]$/, '')}/.professionalrc`
        : 'The path counts from the current folder; --no-config goes without one',
    },
  )
}
