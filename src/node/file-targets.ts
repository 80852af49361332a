import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { decode } from '../readers/decode.ts'
import { reasonOf } from './decode.ts'
import { createPathTest, type GlobTest } from './globs.ts'
import { withSlashes } from './paths.ts'

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

/** What was named on the command line, and in the list it names. */
export async function readTargets(
  paths: readonly string[],
  request: FileListRequest,
): Promise<Target[]> {
  const named = paths.map((path) => ({ path, isListed: false }))
  const { fileList } = request
  if (fileList === undefined) return named
  const bytes =
    fileList === '-'
      ? ((await request.stdin?.()) ?? new Uint8Array())
      : readList(fileList, resolve(request.cwd, fileList))
  return [...named, ...splitList(fileList, bytes).map((path) => ({ path, isListed: true }))]
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

/** A glob of the command line. It may begin with `../`, and is matched from there. */
export function createTargetTest(glob: string, cwd: string): Promise<GlobTest> {
  const plain = withSlashes(glob)
  if (isAbsolute(glob)) {
    return createPathTest(withSlashes(relative(resolve('/'), plain)), resolve('/'))
  }
  const [dots = ''] = /^(?:\.{1,2}\/)*/.exec(plain) ?? []
  return createPathTest(plain.slice(dots.length), resolve(cwd, dots))
}
