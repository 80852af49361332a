import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'

/** No larger answer of git is taken. */
const largestAnswer = 256 * 1024 * 1024

/**
 * What git answers, as text.
 *
 * @throws {UsageError} When it cannot.
 */
export function askGit(cwd: string, args: readonly string[]): string {
  return Buffer.from(readGit(cwd, args)).toString('utf8')
}

/** The same, as bytes. */
export function readGit(cwd: string, args: readonly string[]): Uint8Array {
  return readFrom(cwd, args)
}

/**
 * The content of blobs, in the order of their ids.
 *
 * @throws {UsageError} When git does not have one of them, or cannot answer.
 */
export function readBlobs(cwd: string, ids: readonly string[]): Uint8Array[] {
  if (ids.length === 0) return []
  // All of them at once: to start git takes longer than to read a draft.
  const answer = readFrom(cwd, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))
  let at = 0
  return ids.map((id) => {
    const end = answer.indexOf(lineFeed, at)
    const size = / blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1]
    if (size === undefined) {
      throw new UsageError('git-failed', `Git has no content for ${id}`, {
        hint: 'Run git fsck in this folder to see what is amiss',
      })
    }
    const start = end + 1
    at = start + Number(size) + 1
    return answer.subarray(start, at - 1)
  })
}

const lineFeed = 10

function readFrom(cwd: string, args: readonly string[], input?: string): Buffer {
  try {
    return run(cwd, args, input)
  } catch (cause) {
    const [why = ''] = wordsOf(cause).trim().split('\n')
    throw new UsageError('git-failed', `Git could not answer: ${why || 'it says nothing more'}`, {
      hint: `Run git ${args[0] ?? ''} in this folder to see what is amiss`,
      cause,
    })
  }
}

/** The parts of an answer between NULs. */
export function split(text: string): string[] {
  return text.split('\0').filter((part) => part !== '')
}

/**
 * The folder of the repository, by way of the current one where links lead there.
 *
 * @throws {UsageError} Outside of a repository, or without git.
 */
export function rootOf(cwd: string): string {
  // A folder may have a line break in its name; the way up has none.
  const [, root = cwd, up = ''] = /^([^]*?)\r?\n([./]*)\r?\n$/.exec(askWhere(cwd)) ?? []
  const near = resolve(cwd, up)
  return realpathSync(near) === realpathSync(root) ? near : root
}

function askWhere(cwd: string): string {
  try {
    return Buffer.from(run(cwd, ['rev-parse', '--show-toplevel', '--show-cdup'])).toString('utf8')
  } catch (cause) {
    throw noRepository(cause)
  }
}

function noRepository(cause: unknown): UsageError {
  const other = 'Name the files to lint, or leave out --staged, --changed and --since'
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
    return new UsageError('no-git', 'Git is not installed, or not on the path', {
      hint: other,
      cause,
    })
  }
  const words = wordsOf(cause)
  if (/dubious ownership/.test(words)) {
    return new UsageError('foreign-repository', 'Git does not trust the owner of this folder', {
      hint: `Tell it to: ${/git config [^\n]*/.exec(words)?.[0] ?? 'git config --global --add safe.directory'}`,
      cause,
    })
  }
  if (/must be run in a work tree/.test(words)) {
    return new UsageError('no-work-tree', 'This repository has no files checked out', {
      hint: 'Run it in a clone that has, or name the files to lint',
      cause,
    })
  }
  return new UsageError('no-repository', 'This folder is in no git repository', {
    hint: other,
    cause,
  })
}

/** What git has to say to its failure. */
function wordsOf(cause: unknown): string {
  return cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : ''
}

function run(cwd: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', [...args], {
    cwd,
    // What was asked for by its ids may be as large as it is.
    maxBuffer: input === undefined ? largestAnswer : Infinity,
    // Nothing is asked of anybody: what reads from here is told that there is nothing.
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
    // A hook runs with the index that is committed named in these.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  })
}
