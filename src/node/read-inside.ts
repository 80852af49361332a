import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, isAbsolute, posix, resolve, win32 } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { reasonOf } from './decode.ts'
import { pathInside, showPath } from './paths.ts'

/** A file of a folder that nobody may leave. */
export interface InsideFile {
  /** From the folder, with `/`, as it was asked for. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads a file for somebody who may read in one folder only. Links may lead about in the folder,
 * but not out of it.
 *
 * @param root Absolute.
 * @param most Bytes.
 * @throws {UsageError} For what is not there, is no file, is too large, or lies outside. Nothing is
 *   told of what lies outside, not even whether it is there.
 */
export function readInside(root: string, path: string, most: number): InsideFile {
  const folder = realpathSync(root)
  const absolute = resolveInside(folder, path)
  const real = realPath(folder, absolute, path)
  if (pathInside(folder, real) === undefined) throw outside(path, folder)
  const bytes = readReal(real, path, most)
  return { path: showPath(folder, absolute), bytes }
}

/**
 * A path as it is written, without looking whether links lead it elsewhere.
 *
 * @returns Absolute.
 * @throws {UsageError} For one that leaves the folder.
 */
export function resolveInside(folder: string, path: string): string {
  const absolute = resolve(folder, path)
  if (!isRelative(path) || pathInside(folder, absolute) === undefined) throw outside(path, folder)
  return absolute
}

/** On any system: a drive, a share or a device is one for somebody. */
function isRelative(path: string): boolean {
  return !posix.isAbsolute(path) && !win32.isAbsolute(path) && !/^[a-z]:|\0/i.test(path)
}

function outside(path: string, folder: string): UsageError {
  const way = isAbsolute(path) ? pathInside(folder, path) : undefined
  return new UsageError(
    'outside-root',
    `“${path}” is not a path inside the folder of this server`,
    {
      hint: way
        ? `Paths count from that folder: “${way}”`
        : 'Paths count from that folder, and neither “..” nor a link leads out of it',
    },
  )
}

function realPath(folder: string, absolute: string, path: string): string {
  try {
    return realpathSync(absolute)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') {
      throw new UsageError('no-match', `There is no file “${path}”`, {
        hint: nearestPath(folder, absolute) ?? 'Paths count from the folder of this server',
      })
    }
    throw new UsageError('unreadable', `“${path}” cannot be opened: ${reasonOf(error)}`)
  }
}

/** What may have been meant: nearly the same name in the same folder, if that is inside. */
function nearestPath(folder: string, absolute: string): string | undefined {
  try {
    const around = realpathSync(dirname(absolute))
    if (around !== folder && pathInside(folder, around) === undefined) return undefined
    const nearest = nearestName(basename(absolute), readdirSync(around))
    return nearest && `Perhaps “${showPath(folder, resolve(around, nearest))}”`
  } catch {
    return undefined
  }
}

function readReal(real: string, path: string, most: number): Uint8Array {
  let file: number | undefined
  try {
    // A link put there in the meantime is not followed, and opening a pipe does not wait.
    file = openSync(real, constants.O_RDONLY | noFollow | nonBlock)
    const stats = fstatSync(file)
    checkKind(stats, path, most)
    if (!isStillAt(real, stats)) throw new UsageError('unreadable', `“${path}” has just changed`)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError('unreadable', `“${path}” cannot be opened: ${reasonOf(error)}`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

// Windows has neither.
const { O_NOFOLLOW: noFollow = 0, O_NONBLOCK: nonBlock = 0 } = constants as {
  readonly O_NOFOLLOW?: number
  readonly O_NONBLOCK?: number
}

function checkKind(stats: Stats, path: string, most: number): void {
  if (stats.isDirectory()) {
    throw new UsageError('not-a-file', `“${path}” is a folder`, { hint: 'Name one file in it' })
  }
  if (!stats.isFile()) throw new UsageError('not-a-file', `“${path}” is a device or pipe`)
  if (stats.size <= most) return
  const megabytes = most / 1024 / 1024
  throw new UsageError('too-large', `“${path}” is larger than ${megabytes} MB`, {
    hint: 'Larger drafts are read on the command line: professional <path>',
  })
}

/** Whether no folder on the way has become a link since it was looked up. */
function isStillAt(real: string, { dev, ino }: Stats): boolean {
  const now = lstatSync(real)
  return realpathSync(real) === real && now.dev === dev && now.ino === ino
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
