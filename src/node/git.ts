import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
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

/** Lines that are new or changed, by the path of their file. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>

export interface LineRange {
  readonly first: number
  readonly last: number
}

/** No larger answer of git is taken. */
const largestAnswer = 256 * 1024 * 1024
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
  const contents = new Map<string, Uint8Array>()
  const blobs = new Set(
    split(git(root, ['ls-files', '--stage', '-z'])).flatMap((entry) => {
      const [mode, , , name] = /^(\d+) (\S+) (\d)\t([^]*)$/.exec(entry)?.slice(1) ?? []
      return mode?.startsWith('100') && name !== undefined ? [resolve(root, name)] : []
    }),
  )
  for (const { absolute } of files) {
    if (!blobs.has(absolute)) continue
    const name = showPath(root, absolute)
    contents.set(absolute, run(root, ['cat-file', 'blob', `:0:${name}`]))
  }
  return contents
}

/** The lines that a scope adds or changes. A file of which all is new has all its lines. */
export function findChangedLines(cwd: string, scope: GitScope): ChangedLines {
  const root = rootOf(cwd)
  const lines = new Map<string, LineRange[]>()
  const diff = git(root, [
    ...diffOf(root, scope),
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '-M',
  ])
  let current: LineRange[] | undefined
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) {
      const name = unquoted(line.slice(4).replace(/\t$/, ''))
      current = []
      if (name.startsWith('b/')) lines.set(showPath(cwd, resolve(root, name.slice(2))), current)
      continue
    }
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (first === undefined || count === '0') continue
    current?.push({ first: Number(first), last: Number(first) + Number(count) - 1 })
  }
  if (scope.kind === 'changed') {
    for (const name of untracked(root)) {
      lines.set(showPath(cwd, resolve(root, name)), [{ first: 1, last: Number.POSITIVE_INFINITY }])
    }
  }
  return lines
}

function namesIn(root: string, scope: GitScope): string[] {
  return split(git(root, [...diffOf(root, scope), '--name-only', '-z', '-M', filter]))
}

function untracked(root: string): string[] {
  return split(git(root, ['ls-files', '--others', '--exclude-standard', '-z']))
}

function diffOf(root: string, scope: GitScope): string[] {
  const head = hasCommit(root) ? 'HEAD' : emptyTree
  switch (scope.kind) {
    case 'staged':
      return ['diff', '--cached', head]
    case 'changed':
      return ['diff', head]
    case 'since':
      return ['diff', mergeBase(root, scope.ref)]
    default:
      return scope satisfies never
  }
}

/** The tree of nothing, which git knows in every repository. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

function hasCommit(root: string): boolean {
  try {
    run(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return true
  } catch {
    return false
  }
}

/** Where the present parted from a branch: what others have done there since is not ours. */
function mergeBase(root: string, ref: string): string {
  try {
    run(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  } catch (cause) {
    throw new UsageError('unknown-commit', `Git knows no commit “${ref}”`, {
      hint: isShallow(root)
        ? 'This clone is shallow: fetch more of it (git fetch --unshallow, or fetch-depth: 0)'
        : 'Name a branch, tag or commit, such as origin/main; a remote one has to be fetched first',
      cause,
    })
  }
  try {
    return git(root, ['merge-base', ref, 'HEAD']).trim()
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
    return git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'true'
  } catch {
    return false
  }
}

function rootOf(cwd: string): string {
  try {
    return git(cwd, ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, '')
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new UsageError(
      isMissing ? 'no-git' : 'no-repository',
      isMissing
        ? 'Git is not installed, or not on the path'
        : 'This folder is in no git repository',
      { hint: 'Name the files to lint, or leave out --staged, --changed and --since', cause },
    )
  }
}

function split(text: string): string[] {
  return text.split('\0').filter((part) => part !== '')
}

/** A name as `git diff` prints it: in quotation marks with C escapes where it has odd signs. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes: number[] = []
  const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 }
  for (const [, octal, sign, plain = ''] of name
    .slice(1, -1)
    .matchAll(/\\([0-7]{3})|\\([^])|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (sign !== undefined) bytes.push(escapes[sign] ?? sign.charCodeAt(0))
    else bytes.push(...Buffer.from(plain))
  }
  return Buffer.from(bytes).toString('utf8')
}

function git(cwd: string, args: readonly string[]): string {
  return Buffer.from(run(cwd, args)).toString('utf8')
}

function run(cwd: string, args: readonly string[]): Uint8Array {
  return execFileSync('git', [...args], {
    cwd,
    maxBuffer: largestAnswer,
    stdio: ['ignore', 'pipe', 'ignore'],
    // A hook runs with these set to the repository that is committed to; a submodule has its own.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  })
}
