import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { decode } from '../readers/decode.ts'
import { reasonOf } from './decode.ts'
import { createPathTest, type GlobTest } from './globs.ts'
import { pathInside, withSlashes } from './paths.ts'

/** Something that was asked to be linted. */
export interface Target {
  readonly path: string
  /** From a list of files, in which nothing is a glob. */
  readonly isListed: boolean
}

export interface FileListRequest {
  readonly cwd: string
  readonly fileList?: string | undefined
  readonly stdin?: (() => Promise<Uint8Array>) | undefined
}

/** Whether a path that was named takes away from what the others name. */
export function takesAway(path: string): boolean {
  return path.startsWith('!')
}

/** A file that is known to be one, as it has to be named: its name may begin with `!`. */
export function asNamed(path: string): string {
  return takesAway(path) ? `./${path}` : path
}

/**
 * What was named on the command line, and in the list it names.
 *
 * @throws {UsageError} For a path without a sign in it, or a list that cannot be read.
 */
export async function readTargets(
  paths: readonly string[],
  request: FileListRequest,
): Promise<Target[]> {
  const empty = paths.find((path) => path === '' || path === '!')
  if (empty !== undefined) throw emptyPath(empty)
  const named = paths.filter((path) => !takesAway(path)).map((path) => ({ path, isListed: false }))
  const { fileList } = request
  if (fileList === undefined) return named
  const bytes =
    fileList === '-'
      ? ((await request.stdin?.()) ?? new Uint8Array())
      : readList(fileList, resolve(request.cwd, fileList))
  return [...named, ...splitList(fileList, bytes).map((path) => ({ path, isListed: true }))]
}

function emptyPath(path: string): UsageError {
  const message = path === '' ? 'A path is empty' : `“${path}” says nothing to take away`
  return new UsageError('empty-path', message, {
    hint: 'Name a file, a folder or a glob; “.” is the current folder',
  })
}

function readList(fileList: string, absolute: string): Uint8Array {
  try {
    return readFileSync(absolute)
  } catch (error) {
    const message = `--file-list ${fileList}: ${reasonOf(error)}`
    throw new UsageError('bad-file-list', message, { cause: error })
  }
}

/** A path in each line; or between NULs, as `git diff -z` writes them, and then with any sign in it. */
function splitList(fileList: string, bytes: Uint8Array): string[] {
  const isUtf16 = (bytes[0] ?? 0) >= 0xfe
  const parts = isUtf16 ? [bytes] : partsOf(bytes)
  const paths = parts.flatMap((part) => {
    const decoded = decode(part)
    if ('text' in decoded) return parts.length > 1 ? decoded.text : decoded.text.split(lineEnd)
    throw new UsageError('bad-file-list', `--file-list ${fileList}: this is not a list of files`, {
      hint: 'It has one path in each line, or between NULs, in UTF-8',
    })
  })
  return paths.filter((path) => path !== '')
}

const lineEnd = /\r\n|\n|\r/

function partsOf(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...parts, bytes.subarray(start)]
}

/** Why a file or folder is not wanted after all; undefined where it is. */
export type TakenAway = (absolute: string) => string | undefined

/**
 * What the paths that begin with `!` take away: files, and folders with all that is in them.
 *
 * @returns Undefined where none does.
 */
export async function createTakenAway(
  paths: readonly string[],
  cwd: string,
): Promise<TakenAway | undefined> {
  const negated = paths.filter(takesAway)
  if (negated.length === 0) return undefined
  const tests = await Promise.all(
    negated.map(async (path) => {
      const glob = withSlashes(path.slice(1)).replace(/(?<=.)\/+$/, '')
      const place = resolve(cwd, glob)
      const globs = await Promise.all(
        [glob, `${glob}/**`].map((each) => createTargetTest(each, cwd)),
      )
      // A name may hold signs that mean something in a glob.
      const test: GlobTest = (absolute) =>
        pathInside(place, absolute) !== undefined || globs.some((each) => each(absolute))
      return { path, test }
    }),
  )
  return (absolute) => {
    const by = tests.find(({ test }) => test(absolute))
    return by && `taken away by “${by.path}”`
  }
}

/** A glob of the command line. It may begin with `../`, and is matched from there. */
export function createTargetTest(glob: string, cwd: string): Promise<GlobTest> {
  const plain = withSlashes(glob)
  if (isAbsolute(glob)) {
    return createPathTest(withSlashes(relative(resolve('/'), plain)), resolve('/'))
  }
  const [dots = ''] = /^(?:\.{1,2}\/)*/.exec(plain) ?? []
  return createPathTest(plain.slice(dots.length), resolve(cwd, dots))
}
