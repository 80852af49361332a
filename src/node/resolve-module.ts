import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A path and not the name of a package. */
export function isPath(specifier: string): boolean {
  return /^\.{0,2}[\\/]|^\.{1,2}$|^[a-z]:[\\/]/i.test(specifier)
}

/** The file that a package's name or a path leads to, seen from another file. */
export function resolveModule(specifier: string, from: string): string | undefined {
  if (isPath(specifier)) {
    const path = resolve(dirname(from), specifier)
    return existsSync(path) ? path : undefined
  }
  try {
    return requireFrom(from).resolve(specifier)
  } catch {
    return resolveImportOnly(specifier, from)
  }
}

/** Few runs resolve anything, and the others are spared a module that takes long to load. */
function requireFrom(file: string): NodeJS.Require {
  return process.getBuiltinModule('node:module').createRequire(file)
}

/** Packages that may only be imported are refused to `require`, from which the way is asked. */
function resolveImportOnly(specifier: string, from: string): string | undefined {
  for (const folder of requireFrom(from).resolve.paths(specifier) ?? []) {
    const manifest = join(folder, specifier, 'package.json')
    if (!existsSync(manifest)) continue
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: unknown }
    const way = importTarget(exports)
    const file = way === undefined ? undefined : join(dirname(manifest), way)
    if (file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile()) return file
  }
  return undefined
}

function importTarget(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  const conditions = exports as Readonly<Record<string, unknown>>
  for (const key of ['.', 'node', 'import', 'default']) {
    const target = importTarget(conditions[key])
    if (target !== undefined) return target
  }
  return undefined
}
