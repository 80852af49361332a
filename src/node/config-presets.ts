import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { profileNames } from '../core/config-schema.ts'
import { nearestName } from '../core/nearest.ts'
import type { ProfileId } from '../core/rule.ts'
import { listNames } from '../core/config-issues.ts'
import type { ConfigSearch } from './config-search.ts'
import { isPath, resolveModule } from './resolve-module.ts'

/** What a name under `extends` leads to, or why it leads nowhere. */
export type Preset =
  | { readonly profile: ProfileId }
  | { readonly file: string; readonly isPackage: boolean }
  | { readonly problem: string }

/** Names of built-in profiles among what may be extended. */
const builtIn = 'professional:'

/** @param from The configuration file that names it. */
export function findPreset(specifier: string, from: string, search: ConfigSearch): Preset {
  if (specifier.startsWith(builtIn)) return findProfile(specifier)
  const isPackage = !isPath(specifier)
  const path = isPackage ? resolveModule(specifier, from) : resolve(dirname(from), specifier)
  const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })
  const file = path !== undefined && stats?.isDirectory() ? search.inFolder(path) : path
  if (stats && file !== undefined) return { file, isPackage }
  return {
    problem: isPackage ? noPackage(specifier, from) : noFile(specifier, stats !== undefined),
  }
}

function findProfile(specifier: string): Preset {
  const profile = profileNames.find((name) => builtIn + name === specifier)
  if (profile !== undefined) return { profile }
  const names = profileNames.map((name) => builtIn + name)
  const nearest = nearestName(specifier, names)
  const help = nearest ? `perhaps “${nearest}”` : `there are ${listNames(names, 'and')}`
  return { problem: `there is no “${specifier}”; ${help}` }
}

function noFile(specifier: string, isFolder: boolean): string {
  return isFolder
    ? `there is no configuration in the folder “${specifier}”`
    : `there is no file “${specifier}”; paths count from the folder of this file`
}

function noPackage(specifier: string, from: string): string {
  const path = resolve(dirname(from), specifier)
  const nearest = nearestName(specifier, profileNames)
  const help = nearest
    ? `the built-in profile is called “${builtIn}${nearest}”`
    : statSync(path, { throwIfNoEntry: false })
      ? `a file is written with its folder: “./${specifier}”`
      : `if it is one of npm, install it: npm install --save-dev ${specifier}`
  return `there is no package “${specifier}”; ${help}`
}
