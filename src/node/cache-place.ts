import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { hashText } from '../core/hash.ts'
import { withSlashes } from './paths.ts'
import { createRepositories } from './repository.ts'

/** Where a cache lies, and which folder its paths count from. */
export interface CachePlace {
  /** Absolute. */
  readonly file: string
  /** The way from there to the current folder: it stays true when both are moved. */
  readonly way: string
  /** Somebody has named the file, so it may be one of theirs. */
  readonly isNamed: boolean
}

/**
 * @param location A file, or a folder that is there or ends in a slash; without, the place that
 *   packages agree on, or a file in the current folder.
 */
export function findCachePlace(cwd: string, location: string | undefined): CachePlace {
  if (location !== undefined) {
    const path = resolve(cwd, location)
    const isFolder = /[\\/]$/.test(location) || isFolderAt(path)
    return isFolder ? inFolder(path, cwd) : place(path, cwd, true)
  }
  const modules = createRepositories()
    .ancestors(cwd)
    .map((folder) => join(folder, 'node_modules'))
    .find((folder) => existsSync(folder))
  return modules === undefined
    ? place(join(cwd, '.professionalcache'), cwd, false)
    : inFolder(join(modules, '.cache', 'professional'), cwd)
}

/** Several folders may keep theirs in one place. */
function inFolder(folder: string, cwd: string): CachePlace {
  return place(join(folder, `${hashText(wayTo(folder, cwd))}.cache`), cwd, false)
}

function place(file: string, cwd: string, isNamed: boolean): CachePlace {
  return { file, way: wayTo(resolve(file, '..'), cwd), isNamed }
}

function wayTo(folder: string, cwd: string): string {
  return withSlashes(relative(folder, cwd) || `.${sep}`)
}

function isFolderAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    // Writing will say why.
    return false
  }
}
