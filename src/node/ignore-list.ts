import ignore from 'ignore'
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

export function createIgnoreList(base: string, patterns: readonly IgnorePattern[]): IgnoreList {
  // Case counts everywhere, so that an editor on one system agrees with a server on another.
  const list = ignore({ ignorecase: false })
  for (const { pattern, origin } of patterns) list.add({ pattern, mark: origin })
  // One folder's files come one after the other.
  let last = { folder: '', ignored: false }
  return {
    test(absolute, isFolder) {
      const way = pathInside(base, absolute)
      if (way === undefined || way === '') return undefined
      // What is said of a whole folder was weighed when the folder was; another list may have
      // taken it back.
      const folder = way.slice(0, way.lastIndexOf('/') + 1)
      if (folder !== last.folder) {
        last = { folder, ignored: folder !== '' && list.test(folder).ignored }
      }
      if (last.ignored) return undefined
      const { ignored, unignored, rule } = list.test(isFolder ? `${way}/` : way)
      if (ignored) return { ignored, reason: `${rule?.mark ?? ''}: ${rule?.pattern ?? ''}` }
      return unignored ? { ignored: false } : undefined
    },
  }
}
