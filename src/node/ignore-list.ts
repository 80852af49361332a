import ignore, { type Ignore } from 'ignore'
import { pathInside } from './paths.ts'

export interface IgnorePattern {
  /** In the syntax of `.gitignore`. */
  readonly pattern: string
  /** For people: `.professionalignore:3`. */
  readonly origin: string
}

/** What a list of patterns says of a path: out and why, expressly in, or nothing. */
type Verdict =
  | { readonly ignored: true; readonly reason: string }
  | { readonly ignored: false }
  | undefined

/** Patterns that count from one folder. */
export interface IgnoreList {
  /** Of the path itself; the folders it lies in are asked about first. */
  test(absolute: string, isFolder: boolean): Verdict
}

/** What holds for all that lies directly in one folder. */
interface InFolder {
  /** From the base of the list, with a slash at its end. */
  readonly folder: string
  readonly isIgnored: boolean
  /** Only patterns that look at names alone can match here. */
  readonly isByName: boolean
}

export function createIgnoreList(base: string, patterns: readonly IgnorePattern[]): IgnoreList {
  const list = listOf(patterns)
  // The library keeps each path that it is asked about. Of names alone there are few.
  const names = listOf(patterns.filter(({ pattern }) => !hasPath(pattern)))
  const reaches = patterns.filter(({ pattern }) => hasPath(pattern)).map(reachOf)
  // One folder's files come one after the other.
  let last: InFolder = { folder: '', isIgnored: false, isByName: reaches.length === 0 }

  function lookInto(folder: string): InFolder {
    return {
      folder,
      // What is said of a whole folder was weighed when the folder was; another list may have
      // taken it back.
      isIgnored: folder !== '' && list.test(folder).ignored,
      isByName: !reaches.some((reach) => mayMatchIn(reach, folder)),
    }
  }

  return {
    test(absolute, isFolder) {
      const way = pathInside(base, absolute)
      if (way === undefined || way === '') return undefined
      const folder = way.slice(0, way.lastIndexOf('/') + 1)
      if (folder !== last.folder) last = lookInto(folder)
      if (last.isIgnored) return undefined
      const asked = last.isByName ? way.slice(folder.length) : way
      const { ignored, unignored, rule } = (last.isByName ? names : list).test(
        isFolder ? `${asked}/` : asked,
      )
      if (ignored) return { ignored, reason: `${rule?.mark ?? ''}: ${rule?.pattern ?? ''}` }
      return unignored ? { ignored: false } : undefined
    },
  }
}

function listOf(patterns: readonly IgnorePattern[]): Ignore {
  // Case counts everywhere, so that an editor on one system agrees with a server on another.
  const list = ignore({ ignorecase: false })
  for (const { pattern, origin } of patterns) list.add({ pattern, mark: origin })
  return list
}

/** A pattern with a slash that is not its last sign counts from the folder of the list. */
function hasPath(pattern: string): boolean {
  return /\/(?!\s*$)/.test(pattern) && !pattern.startsWith('#')
}

/** Where such a pattern can match anything. */
interface Reach {
  /** The folders that are written out, up to the first one that is not. */
  readonly start: string
  /** How many folders lie above what it matches; undefined for any number. */
  readonly depth: number | undefined
}

function reachOf({ pattern }: IgnorePattern): Reach {
  const path = pattern
    .trim()
    .replace(/^!?\/?/, '')
    .replace(/\/$/, '')
  const literal = /^[^*?[\\]*/.exec(path)?.[0] ?? ''
  const start = literal.slice(0, literal.lastIndexOf('/') + 1)
  return { start, depth: path.includes('**') ? undefined : depthOf(path) }
}

function mayMatchIn({ start, depth }: Reach, folder: string): boolean {
  if (depth !== undefined && depth !== depthOf(folder)) return false
  return folder.startsWith(start) || start.startsWith(folder)
}

function depthOf(path: string): number {
  return path.split('/').length - 1
}
