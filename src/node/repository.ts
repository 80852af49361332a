import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathIn, pathInside } from './paths.ts'

/** Where a search that climbs from folder to folder ends. */
export interface Repositories {
  /** The folder with `.git` that this folder lies in, if any. */
  rootOf(folder: string): string | undefined
  /** The folder and those above it, nearest first, up to the repository's own, or the very top. */
  ancestors(folder: string): readonly string[]
}

export function createRepositories(): Repositories {
  const roots = new Map<string, string | undefined>()
  const lines = new Map<string, readonly string[]>()

  function rootOf(folder: string): string | undefined {
    if (roots.has(folder)) return roots.get(folder)
    const parent = dirname(folder)
    const root = existsSync(pathIn(folder, '.git'))
      ? folder
      : parent === folder
        ? undefined
        : rootOf(parent)
    roots.set(folder, root)
    return root
  }

  function ancestors(folder: string): readonly string[] {
    let line = lines.get(folder)
    if (!line) {
      const parent = dirname(folder)
      const isTop = parent === folder || folder === rootOf(folder)
      lines.set(folder, (line = isTop ? [folder] : [folder, ...ancestors(parent)]))
    }
    return line
  }

  return { rootOf, ancestors }
}

/** From the root of the repository to a folder in it: `site/`; empty at the root or outside. */
export function wayFromRoot(folder: string): string {
  const root = createRepositories().rootOf(folder)
  const way = root === undefined ? undefined : pathInside(root, folder)
  return way === undefined || way === '' ? '' : `${way}/`
}

/** A file that git keeps for one clone, outside of what is committed: `info/exclude`, `config`. */
export function findGitFile(root: string, name: string): string | undefined {
  const folder = gitFolder(pathIn(root, '.git'))
  const file = folder && join(folder, name)
  return file && existsSync(file) ? file : undefined
}

/** In a work tree or a submodule, `.git` is a file that says where the folder is. */
function gitFolder(path: string): string | undefined {
  try {
    const [, way] = /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8')) ?? []
    if (way === undefined) return undefined
    const folder = resolve(dirname(path), way.trim())
    const common = join(folder, 'commondir')
    return existsSync(common) ? resolve(folder, readFileSync(common, 'utf8').trim()) : folder
  } catch {
    return path
  }
}
