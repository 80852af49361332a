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
  try {
    return run(cwd, args)
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

function run(cwd: string, args: readonly string[]): Uint8Array {
  return execFileSync('git', [...args], {
    cwd,
    maxBuffer: largestAnswer,
    // Nothing is asked of anybody: what reads from here is told that there is nothing.
    stdio: ['ignore', 'pipe', 'pipe'],
    // A hook runs with the index that is committed named in these.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  })
}
