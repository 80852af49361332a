import { readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { findOwnFolder, type OwnFolder } from './own-folder.ts'
import { pathIn, showPath } from './paths.ts'
import type { Repositories } from './repository.ts'

export const moduleName = 'professional'

/** Names under which a configuration may lie in a folder. */
export const configNames: readonly string[] = [
  `.${moduleName}rc`,
  `.${moduleName}rc.json`,
  `.${moduleName}rc.yaml`,
  `.${moduleName}rc.yml`,
  `.${moduleName}rc.js`,
  `.${moduleName}rc.mjs`,
  `.${moduleName}rc.cjs`,
  `${moduleName}.config.js`,
  `${moduleName}.config.mjs`,
  `${moduleName}.config.cjs`,
]

/** What people may call a configuration instead. */
const nearly =
  /^(?:\.professional|\.?professional[-.]?(?:rc|config))\.(json|ya?ml|toml|[cm]?[jt]s)$/i

/** The name that a file was meant to have which looks like a configuration and is not read as one. */
export function configMeantBy(name: string): string | undefined {
  const ending = nearly.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || configNames.includes(name)) return undefined
  const proper = `.${moduleName}rc.${ending}`
  return configNames.includes(proper) ? proper : `.${moduleName}rc.yml`
}

/** Whether a name may be one by which a folder is configured, on a system for which case is one. */
export function mayConfigure(name: string): boolean {
  return /^\.?(?:professional|package\.json$)/i.test(name)
}

export interface ConfigSearch {
  /**
   * The configuration file of a folder itself, absolute.
   *
   * @throws {UsageError} When there are two.
   */
  inFolder(folder: string): string | undefined
  /** The nearest one in the folder or above it, up to the root of the repository. */
  above(folder: string): string | undefined
  /** The nearest folder of a team's own rules and words, in the same way. */
  ownAbove(folder: string): OwnFolder | undefined
  /** Takes note of a folder in which nothing lies that configures it, so that nobody asks. */
  notePlain(folder: string): void
}

export function createConfigSearch(cwd: string, repositories: Repositories): ConfigSearch {
  const found = new Map<string, string | undefined>()
  const nearest = new Map<string, string | undefined>()
  const own = new Map<string, OwnFolder | undefined>()
  const plain = new Set<string>()

  function inFolder(folder: string): string | undefined {
    if (plain.has(folder)) return undefined
    if (!found.has(folder)) found.set(folder, onlyConfig(findConfigs(folder), cwd))
    return found.get(folder)
  }

  function climb(folder: string): string | undefined {
    for (const ancestor of repositories.ancestors(folder)) {
      const file = inFolder(ancestor)
      if (file !== undefined) return file
    }
    return undefined
  }

  function findOwn(folder: string): OwnFolder | undefined {
    if (own.has(folder)) return own.get(folder)
    const parent = dirname(folder)
    const isTop = parent === folder || folder === repositories.rootOf(folder)
    const here = plain.has(folder) ? undefined : findOwnFolder(folder)
    const nearestOwn = here ?? (isTop ? undefined : findOwn(parent))
    own.set(folder, nearestOwn)
    return nearestOwn
  }

  return {
    inFolder,
    ownAbove: findOwn,
    notePlain: (folder) => void plain.add(folder),
    above(folder) {
      if (!nearest.has(folder)) nearest.set(folder, climb(folder))
      return nearest.get(folder)
    },
  }
}

/** Every configuration file in a folder; a few existence checks and no more. */
export function findConfigs(folder: string): string[] {
  const files = configNames.map((name) => pathIn(folder, name)).filter(isFile)
  const manifest = pathIn(folder, 'package.json')
  return isFile(manifest) && holdsConfig(manifest) ? [...files, manifest] : files
}

function onlyConfig(files: readonly string[], cwd: string): string | undefined {
  if (files.length > 1) {
    const shown = files.map((file) =>
      basename(file) === 'package.json'
        ? `the key “${moduleName}” of ${showPath(cwd, file)}`
        : showPath(cwd, file),
    )
    const last = shown.pop() ?? ''
    throw new UsageError(
      'two-configs',
      `There is more than one configuration in one folder: ${shown.join(', ')} and ${last}`,
      { hint: 'Keep one of them and delete the others, or name one with --config' },
    )
  }
  return files[0]
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** A manifest that cannot be read is not ours to complain of, unless it seems to speak of us. */
function holdsConfig(manifest: string): boolean {
  const text = readFileSync(manifest, 'utf8')
  if (!text.includes(`"${moduleName}"`)) return false
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && Object.hasOwn(value, moduleName)
  } catch {
    return new RegExp(`"${moduleName}"\\s*:`).test(text)
  }
}
