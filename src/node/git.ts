import { resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { askGit, readBlobs, readGit, rootOf, split } from './ask-git.ts'
import { showPath } from './paths.ts'

/** What git is asked for. */
export type GitScope =
  /** What the next commit would hold, as it stands in the index. */
  | { readonly kind: 'staged' }
  /** What differs from the last commit, with files that git does not know yet. */
  | { readonly kind: 'changed' }
  /** What has changed since a branch or commit parted from the present. */
  | { readonly kind: 'since'; readonly ref: string }

/** A file that git names. */
export interface GitFile {
  /** As seen from the current folder, with `/`. */
  readonly path: string
  readonly absolute: string
}

/** Added, copied, modified, renamed, of another type: what is deleted cannot be linted. */
const filter = '--diff-filter=ACMRT'

/**
 * The files of a scope that are still there, in the order git names them.
 *
 * @throws {UsageError} Outside of a repository, without git, or for a commit there is not.
 */
export function findGitFiles(cwd: string, scope: GitScope): GitFile[] {
  const root = rootOf(cwd)
  const names = new Set(namesIn(root, scope))
  if (scope.kind === 'changed') {
    for (const name of untracked(root)) names.add(name)
  }
  return [...names].map((name) => {
    const absolute = resolve(root, name)
    return { path: showPath(cwd, absolute), absolute }
  })
}

/** The content of staged files, by their absolute path; submodules and links have none. */
export function readStaged(
  cwd: string,
  files: readonly GitFile[],
): ReadonlyMap<string, Uint8Array> {
  const root = rootOf(cwd)
  const staged = new Map(
    split(askGit(root, ['ls-files', '--stage', '-z'])).flatMap((entry) => {
      // Another stage than 0 is a side of a merge that nobody has decided.
      const [, id, name] = /^100\d+ (\S+) 0\t([^]*)$/.exec(entry) ?? []
      return id === undefined || name === undefined ? [] : [[resolve(root, name), id] as const]
    }),
  )
  const asked = new Map(
    files.flatMap(({ absolute }) => {
      const id = staged.get(absolute)
      return id === undefined ? [] : [[absolute, id] as const]
    }),
  )
  const contents = readBlobs(root, [...asked.values()])
  return new Map(
    [...asked.keys()].map((path, index) => [path, contents[index] ?? new Uint8Array()]),
  )
}

function namesIn(root: string, scope: GitScope): string[] {
  return split(askGit(root, [...diffOf(root, scope), '--name-only', '-z', '-M', filter]))
}

export function untracked(root: string): string[] {
  const names = split(askGit(root, ['ls-files', '--others', '--exclude-standard', '-z']))
  // A repository within this one, of which git knows no more than its folder.
  return names.filter((name) => !name.endsWith('/'))
}

export function diffOf(root: string, scope: GitScope): string[] {
  // What has changed within a submodule is told by a run in it.
  const diff = ['diff', '--ignore-submodules=all']
  switch (scope.kind) {
    case 'staged':
      return [...diff, '--cached']
    case 'changed':
      return [...diff, hasCommit(root) ? 'HEAD' : emptyTree(root)]
    case 'since':
      return [...diff, mergeBase(root, scope.ref)]
    default:
      return scope satisfies never
  }
}

/** The tree of nothing, which has a name in every repository, but not the same one. */
function emptyTree(root: string): string {
  return askGit(root, ['hash-object', '-t', 'tree', '--stdin']).trim()
}

function hasCommit(root: string): boolean {
  try {
    readGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return true
  } catch {
    return false
  }
}

/** Where the present parted from a branch: what others have done there since is not ours. */
function mergeBase(root: string, ref: string): string {
  try {
    readGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  } catch (cause) {
    throw new UsageError('unknown-commit', `Git knows no commit “${ref}”`, {
      hint: isShallow(root)
        ? 'This clone is shallow: fetch more of it (git fetch --unshallow, or fetch-depth: 0)'
        : 'Name a branch, tag or commit, such as origin/main; a remote one has to be fetched first',
      cause,
    })
  }
  try {
    return askGit(root, ['merge-base', ref, 'HEAD']).trim()
  } catch (cause) {
    // Without a common past, as in a shallow clone, everything that differs counts.
    if (isShallow(root)) return ref
    throw new UsageError('no-merge-base', `“${ref}” and the present have no past in common`, {
      hint: 'Name a branch that this one grew out of',
      cause,
    })
  }
}

function isShallow(root: string): boolean {
  try {
    return askGit(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true'
  } catch {
    return false
  }
}
