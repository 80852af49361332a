import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type AskOfFolder, oncePerFolder } from './once-per-folder.ts'
import { pathIn } from './paths.ts'
import { createRepositories } from './repository.ts'

export const baselineName = '.professional-baseline.json'

/** Which baseline is in force. Nothing is read. */
export interface BaselineSearch {
  /** Of a draft, which need not be a file; absolute. */
  readonly of: AskOfFolder<string | undefined>
}

/**
 * The nearest baseline in the folder of the draft or above it, up to the root of the repository.
 *
 * @param named The only one, counted from the current folder; false for none at all.
 */
export function createBaselineSearch(cwd: string, named?: string | false): BaselineSearch {
  if (named === false) return { of: () => undefined }
  if (named !== undefined) {
    const file = resolve(cwd, named)
    return { of: () => file }
  }
  const repositories = createRepositories()
  const byFolder = new Map<string, string | undefined>()

  function ofFolder(folder: string): string | undefined {
    if (byFolder.has(folder)) return byFolder.get(folder)
    const own = pathIn(folder, baselineName)
    const above = dirname(folder)
    const isTop = above === folder || folder === repositories.rootOf(folder)
    const found = existsSync(own) ? own : isTop ? undefined : ofFolder(above)
    byFolder.set(folder, found)
    return found
  }

  return { of: oncePerFolder((path) => ofFolder(dirname(resolve(cwd, path)))) }
}
