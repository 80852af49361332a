import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'
import type { TakenNames } from '../engine/taken-names.ts'
import type { Layer } from './config-layer.ts'
import type { OwnFolder } from './own-folder.ts'
import type { OwnRule } from './own-rules.ts'
import { showPath } from './paths.ts'
import { resolveModule } from './resolve-module.ts'
import type { TermFile } from './term-file.ts'

export interface OwnContext {
  readonly cwd: string
  readonly rules: readonly Rule[]
  readonly allowCode: boolean
}

/** What a configuration has that is not built in, gathered as its files are read. */
export interface OwnThings {
  /** @param at Where the configuration names it, for people. */
  loadPlugin(specifier: string, from: string, at: string): Promise<void>
  /** @returns A layer for each file of terms. */
  loadFolder(own: OwnFolder): Promise<Layer[]>
  /** Notes code that is not run. */
  refuse(what: string): void
  things(): {
    readonly rules: readonly Rule[]
    readonly ownRules: readonly OwnRule[]
    readonly termFiles: readonly TermFile[]
    readonly refused: readonly string[]
    readonly files: readonly string[]
  }
}

/** What it takes to run rules, and to read terms, is loaded only where there are any. */
export function createOwnThings({ cwd, rules, allowCode }: OwnContext): OwnThings {
  const ownRules: OwnRule[] = []
  const termFiles: TermFile[] = []
  const refused: string[] = []
  const loaded = new Set<string>()
  let names: TakenNames | undefined

  function refuse(what: string): void {
    refused.push(`${what} was not loaded: it is code, and no code is run here`)
  }

  /** Two configurations may bring the same file. */
  function isNew(file: string): boolean {
    if (loaded.has(file)) return false
    loaded.add(file)
    return true
  }

  async function take(brought: readonly OwnRule[], at: string): Promise<void> {
    const { createTakenNames } = await import('../engine/taken-names.ts')
    names ??= createTakenNames(rules)
    for (const one of brought) {
      names.take(one.rule.id, at, showPath(cwd, one.file))
      ownRules.push(one)
    }
  }

  return {
    refuse,
    async loadPlugin(specifier, from, at) {
      if (!allowCode) return refuse(`${at}: the plugin “${specifier}”`)
      const file = resolveModule(specifier, from)
      if (file === undefined) {
        throw new UsageError('bad-plugin', `${at}: there is no plugin “${specifier}”`, {
          hint: 'A plugin is the name of an installed package, or a path that begins with “./”',
        })
      }
      if (!isNew(file)) return
      const { loadPlugin } = await import('./plugins.ts')
      await take(await loadPlugin({ specifier, file, at, cwd }), at)
    },
    async loadFolder({ folder, rules: ruleFiles, terms }) {
      for (const file of ruleFiles) {
        if (!isNew(file)) continue
        if (!allowCode) {
          refuse(showPath(cwd, file))
          continue
        }
        const { loadOwnRules } = await import('./own-rules.ts')
        await take(await loadOwnRules(file, cwd), showPath(cwd, file))
      }
      const layers: Layer[] = []
      for (const file of terms) {
        if (!isNew(file)) continue
        const { readTermFile } = await import('./term-file.ts')
        const read = readTermFile(file, cwd)
        termFiles.push(read)
        layers.push(layerOf(read, folder))
      }
      return layers
    },
    things: () => ({
      rules: [...rules, ...ownRules.map(({ rule }) => rule)],
      ownRules,
      termFiles,
      refused,
      files: [...loaded],
    }),
  }

  function layerOf({ file, terms, lines }: TermFile, base: string): Layer {
    return {
      config: { terms },
      base,
      origin: ([, index]) => {
        const line = typeof index === 'number' ? lines[index] : undefined
        return line === undefined ? showPath(cwd, file) : `${showPath(cwd, file)}:${line}`
      },
    }
  }
}
