import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { knownExtensions } from './formats.ts'
import { oddName } from './odd-name.ts'

/** Something that was asked for and led to no draft. */
export interface Missing {
  readonly kind: 'path' | 'folder' | 'glob' | 'configured'
  /** As it was given. */
  readonly path: string
  readonly absolute: string
}

export function unknownFormat(paths: readonly string[]): UsageError {
  const lines = paths.map((path) => `${path}: this is no format that is known`)
  const extension = /.\.[^./\\]+$/.exec(basename(paths[0] ?? ''))?.[0].slice(1) ?? '.x'
  return new UsageError('unknown-format', lines.join('\n'), {
    hint: `Known are ${knownExtensions()}. To read it as plain text: --ext ${extension}=text`,
  })
}

export interface MatchFacts {
  /** Whether anything was met and left out on the way. */
  readonly someOut: boolean
  /** Whether a path that begins with `!` took something away. */
  readonly someTaken: boolean
}

export function noMatch(
  missing: readonly Missing[],
  { someOut, someTaken }: MatchFacts,
): UsageError {
  const isAbsent = missing.some(({ kind }) => kind === 'path')
  const hint = isAbsent
    ? 'Paths count from the current folder'
    : someOut && someTaken
      ? 'What begins with “!” takes away from what the others name'
      : someOut
        ? '`professional config --files` shows what was left out, and why'
        : `Drafts are files that end in ${knownExtensions()}`
  return new UsageError('no-match', missing.map(describe).join('\n'), { hint })
}

function describe({ kind, path, absolute }: Missing): string {
  switch (kind) {
    case 'path':
      return `There is no file or folder “${path}”${nearestPath(absolute)}`
    case 'folder':
      return path === '.'
        ? 'There is nothing to lint in the current folder'
        : `There is nothing to lint in “${path}”`
    case 'glob':
      return `No draft matches “${path}”`
    case 'configured':
      return `No draft matches “files” in the configuration: ${path}`
    default:
      return kind satisfies never
  }
}

/** What may have been meant: nearly the same name in the same folder. */
function nearestPath(absolute: string): string {
  try {
    const nearest = nearestName(basename(absolute), readdirSync(dirname(absolute)))
    if (nearest === basename(absolute))
      return `: ${oddName.charAt(0).toLowerCase()}${oddName.slice(1)}`
    return nearest === undefined ? '' : `; perhaps “${nearest}”`
  } catch {
    return ''
  }
}
