import { statSync } from 'node:fs'
import type { FileResult } from '../core/finding.ts'
import type { ConfigLoader, ResolvedConfig } from './config.ts'
import type { FoundFile } from './files.ts'
import { sidecarOf } from './sidecars.ts'

/** Results of drafts that have not changed since, and so need not be looked at again. */
export interface KnownResults {
  recall(absolute: string): FileResult | undefined
  keep(absolute: string, result: FileResult): void
}

/** The same from one run to the next. */
export interface ResultMemory extends KnownResults {
  /**
   * Takes note of the drafts as they are now, and of the settings that are in force for them.
   *
   * @param circumstances What decides over results besides.
   * @returns How many are new or have changed, and how many have gone.
   */
  refresh(
    files: readonly FoundFile[],
    config: ConfigLoader,
    circumstances: string,
  ): Promise<{ readonly changed: number; readonly gone: number }>
}

interface Remembered {
  /** What the result rests on. */
  readonly state: string
  result?: FileResult
}

export function createResultMemory(): ResultMemory {
  let memory = new Map<string, Remembered>()

  return {
    async refresh(files, config, circumstances) {
      const settings = new Map<ResolvedConfig, string>()
      const current = new Map<string, Remembered>()
      let changed = 0
      for (const { path, absolute, format } of files) {
        const resolved = await config.resolve(path)
        let inForce = settings.get(resolved)
        if (inForce === undefined) settings.set(resolved, (inForce = settingsOf(resolved)))
        const beside = stateOf(sidecarOf(absolute))
        const state = [path, format, stateOf(absolute), beside, circumstances, inForce].join('\n')
        const known = memory.get(absolute)
        if (known?.state !== state) changed++
        current.set(absolute, known?.state === state ? known : { state })
      }
      const gone = [...memory.keys()].filter((absolute) => !current.has(absolute)).length
      memory = current
      return { changed, gone }
    },
    recall: (absolute) => memory.get(absolute)?.result,
    keep(absolute, result) {
      const known = memory.get(absolute)
      if (known) known.result = result
    },
  }
}

function settingsOf({ config, rules, sources }: ResolvedConfig): string {
  // A rule may say something else than before, under the same name.
  const code = sources.filter((source) => /\.[cm]?[jt]s$/.test(source))
  return JSON.stringify([config, rules.map(({ id }) => id), code.map(stateOf)])
}

/** Differs once a file was written to, moved here or replaced, whatever its clock says. */
export function stateOf(absolute: string): string {
  const stats = statSync(absolute, { throwIfNoEntry: false, bigint: true })
  return stats ? [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ') : ''
}
