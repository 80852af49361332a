import { resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { ConfigLoader } from '../node/config.ts'
import { createFormatOf, findFiles, type FindOptions, type FoundFiles } from '../node/files.ts'
import { takesAway } from '../node/file-targets.ts'
import type { GitScope } from '../node/git.ts'
import type { GivenDraft } from '../node/run.ts'
import { contentBeside } from '../node/sidecars.ts'
import type { GitDrafts } from './git-files.ts'
import { nothingFound } from './git-scope.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'

export interface DraftRequest {
  readonly scope: GitScope | undefined
  /** The files that this run writes its reports to, absolute. */
  readonly reports: ReadonlySet<string>
  readonly flags: LintFlags
  readonly config: ConfigLoader
  readonly io: Io
  /** Told of every folder in which there may be drafts, absolute. */
  readonly onFolder: FindOptions['onFolder']
}

/** Whether a draft comes in on standard input. */
export function readsStdin(paths: readonly string[], { stdinFilename }: LintFlags): boolean {
  return paths.includes('-') || (paths.length === 0 && stdinFilename !== undefined)
}

/** The files that paths and flags name; what comes in on standard input is read later. */
export async function findDrafts(
  paths: readonly string[],
  request: DraftRequest,
): Promise<GitDrafts> {
  const { scope, reports } = request
  const named = paths.filter((path) => path !== '-')
  const { found, staged } = scope
    ? await (await import('./git-files.ts')).findInGit(scope, named, request)
    : { found: await findNamed(named, readsStdin(paths, request.flags), request), staged: [] }
  return { found: withoutReports(found, reports), staged }
}

async function findNamed(
  named: readonly string[],
  isBesideStdin: boolean,
  { flags, config, io, onFolder }: DraftRequest,
): Promise<FoundFiles> {
  if (isBesideStdin && named.every(takesAway) && flags.fileList === undefined) return nothingFound
  return findFiles(named, { cwd: io.cwd, flags, config, onFolder, stdin: () => io.stdin() })
}

/** What an earlier run has written among the drafts is not read as one. */
function withoutReports(found: FoundFiles, reports: ReadonlySet<string>): FoundFiles {
  if (reports.size === 0) return found
  return { ...found, files: found.files.filter(({ absolute }) => !reports.has(absolute)) }
}

/**
 * The draft on standard input.
 *
 * @throws {UsageError} Where its name tells of no format that is known.
 */
export async function readStdinDraft(flags: LintFlags, io: Io): Promise<GivenDraft> {
  const path = flags.stdinFilename ?? 'stdin.md'
  const format = createFormatOf(flags.ext)(path)
  if (format === undefined) {
    throw new UsageError('unknown-format', `No reader knows the format of ${path}`, {
      hint: 'Name a file that ends in .md or .txt, or say how to read it: --ext .x=markdown',
    })
  }
  // Without a name, nothing can lie beside it.
  const beside = flags.stdinFilename === undefined ? undefined : resolve(io.cwd, path)
  const sidecar = beside === undefined ? undefined : contentBeside(beside)
  // Records may go on for longer than there is memory.
  const read = format === 'ndjson' ? await readRecords(io) : { bytes: await io.stdin() }
  return { path, format, ...read, sidecar }
}

async function readRecords(io: Io): Promise<Pick<GivenDraft, 'bytes' | 'more'>> {
  const { readStart } = await import('../node/read-start.ts')
  return readStart(io.stdinPieces())
}
