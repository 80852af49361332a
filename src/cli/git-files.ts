import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ConfigLoader } from '../node/config.ts'
import type { FolderConfig } from '../node/config-folder.ts'
import {
  createFormatOf,
  type FileFlags,
  findFiles,
  type FindOptions,
  type FoundFiles,
} from '../node/files.ts'
import { asNamed } from '../node/file-targets.ts'
import { createGlobTest, type GlobTest } from '../node/globs.ts'
import { findGitFiles, type GitFile, type GitScope, readStaged } from '../node/git.ts'
import type { GivenDraft } from '../node/run.ts'
import { isOddName, oddName } from '../node/odd-name.ts'
import { draftOf, isSidecar, sidecarOf } from '../node/sidecars.ts'
import { dataFormats } from '../readers/index.ts'
import { nothingFound } from './git-scope.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'

export interface GitDrafts {
  /** To be read from the work tree. */
  readonly found: FoundFiles
  /** Read from the index. */
  readonly staged: readonly GivenDraft[]
}

export interface GitRequest {
  readonly flags: LintFlags
  readonly config: ConfigLoader
  readonly io: Io
  /** Told of every folder in which there may be drafts, absolute. */
  readonly onFolder?: FindOptions['onFolder']
}

/**
 * The drafts among git's changes that are not ignored: of the paths that are named, else of what the
 * configuration lints when none is.
 */
export async function findInGit(
  scope: GitScope,
  named: readonly string[],
  { flags, config, io, onFolder }: GitRequest,
): Promise<GitDrafts> {
  const formatOf = createFormatOf(flags.ext)
  const all = withDrafts(findGitFiles(io.cwd, scope)).filter(
    ({ path }) => formatOf(path) !== undefined,
  )
  const odd = all.filter(({ absolute }) => isOddName(absolute))
  const problems = odd.map(({ path }) => ({ path, message: oddName }))
  const changes = all.filter((file) => !odd.includes(file))
  const isWanted =
    named.length === 0
      ? await configuredTest(await config.folder(io.cwd))
      : await namedTest(named, { flags, config, io })
  // What has changed tells of no other folder, in which something may change next.
  if (onFolder) await findFiles(named, { cwd: io.cwd, flags: lenient(flags), config, onFolder })
  const chosen: GitFile[] = []
  for (const file of changes) {
    if (!isWanted(file.absolute)) continue
    if (named.length > 0 || (await isTaken(file, formatOf(file.path), config))) chosen.push(file)
  }
  if (chosen.length === 0) return { found: { ...nothingFound, problems }, staged: [] }
  const paths = chosen.map(({ path }) => asNamed(path))
  const found = await findFiles(paths, { cwd: io.cwd, flags: lenient(flags), config })
  // A file that an ignore file leaves out is no news here: nobody has named it.
  if (scope.kind !== 'staged') {
    return {
      found: { ...found, notes: [], problems: [...problems, ...found.problems] },
      staged: [],
    }
  }
  const kept = new Set(found.files.map(({ absolute }) => absolute))
  // What is gone from the work tree is in the index all the same.
  const inIndex = chosen.filter(({ absolute }) => kept.has(absolute) || !existsSync(absolute))
  return {
    found: { ...nothingFound, problems },
    staged: stagedDrafts(io.cwd, inIndex, formatOf),
  }
}

/** Repositories are full of data that nobody publishes: only what the configuration names is. */
async function isTaken(
  { absolute }: GitFile,
  format: string | undefined,
  config: ConfigLoader,
): Promise<boolean> {
  if (format === undefined || !dataFormats.has(format)) return true
  return (await config.folder(dirname(absolute))).takesData(absolute)
}

function lenient(flags: LintFlags): FileFlags {
  return { ...flags, errorOnUnmatchedPattern: false, fileList: undefined }
}

function stagedDrafts(
  cwd: string,
  files: readonly GitFile[],
  formatOf: (path: string) => string | undefined,
): GivenDraft[] {
  const contents = readStaged(cwd, [...files, ...files.map(beside)])
  return files.flatMap((file) => {
    const { path, absolute } = file
    const bytes = contents.get(absolute)
    const format = formatOf(path)
    if (!bytes || format === undefined) return []
    const sidecar = contents.get(beside(file).absolute)
    return [{ path, format, bytes, sidecar: sidecar && { bytes: sidecar } }]
  })
}

/** A draft of which only the sidecar has changed is another draft now. */
function withDrafts(files: readonly GitFile[]): GitFile[] {
  const drafts = files.map((file) => {
    const { path, absolute } = file
    return isSidecar(path) ? { path: draftOf(path), absolute: draftOf(absolute) } : file
  })
  return [...new Map(drafts.map((file) => [file.absolute, file])).values()]
}

function beside({ path, absolute }: GitFile): GitFile {
  return { path: sidecarOf(path), absolute: sidecarOf(absolute) }
}

async function namedTest(
  named: readonly string[],
  { flags, config, io }: GitRequest,
): Promise<GlobTest> {
  const { files } = await findFiles(named, { cwd: io.cwd, flags, config })
  const wanted = new Set(files.map(({ absolute }) => absolute))
  return (absolute) => wanted.has(absolute)
}

async function configuredTest({ files }: FolderConfig): Promise<GlobTest> {
  if (files.length === 0) return () => true
  const tests = await Promise.all(files.map(({ globs, base }) => createGlobTest(globs, base)))
  return (absolute) => tests.some((test) => test(absolute))
}
