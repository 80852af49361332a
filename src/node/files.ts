import { byCodeUnits } from '../core/compare.ts'
import type { ConfigLoader } from './config.ts'
import { noMatch, unknownFormat } from './file-errors.ts'
import { addConfigured, addTarget, createSearch, type Met } from './file-search.ts'
import { createTakenAway, readTargets } from './file-targets.ts'
import { createFormatOf } from './formats.ts'
import type { FileRemark, FoundFile, FoundFiles } from './found-files.ts'
import { createIgnoreRules } from './ignore-files.ts'
import { createRepositories } from './repository.ts'

export { createFormatOf } from './formats.ts'
export type { FileRemark, FoundFile, FoundFiles } from './found-files.ts'

/** The flags that choose files, as commander names them. */
export interface FileFlags {
  /** `.x=format` each. */
  readonly ext?: readonly string[] | undefined
  readonly ignorePath?: string | readonly string[] | undefined
  readonly ignorePattern?: readonly string[] | undefined
  readonly ignore?: boolean | undefined
  readonly gitignore?: boolean | undefined
  /** A file that names files, a line each, or `-`. */
  readonly fileList?: string | undefined
  readonly errorOnUnmatchedPattern?: boolean | undefined
}

export interface FindOptions {
  /** The folder that paths count from; by default the one of the process. */
  readonly cwd?: string | undefined
  readonly flags?: FileFlags | undefined
  /** For what it lints without being told, and what it leaves out. */
  readonly config?: ConfigLoader | undefined
  /** Told of every folder that is looked into, absolute. */
  readonly onFolder?: ((absolute: string) => void) | undefined
  /** For `--file-list -`. */
  readonly stdin?: (() => Promise<Uint8Array>) | undefined
}

/**
 * The files that paths, folders and globs name.
 *
 * @param given Paths, folders and globs; none means what the configuration lints, else the current
 *   folder. One that begins with `!` takes away from what the others name.
 * @throws {UsageError} For a path that leads nowhere, or a file of an unknown format.
 */
export async function findFiles(
  given: string | readonly string[] = [],
  options: FindOptions = {},
): Promise<FoundFiles> {
  const paths = [given].flat()
  const { cwd = process.cwd(), flags = {}, config, stdin, onFolder } = options
  const formatOf = createFormatOf(flags.ext)
  const targets = await readTargets(paths, { cwd, stdin, fileList: flags.fileList })
  const takenAway = await createTakenAway(paths, cwd)
  const ignore = createIgnoreRules({
    cwd,
    config,
    repositories: createRepositories(),
    ignore: flags.ignore ?? true,
    gitignore: flags.gitignore ?? true,
    ignorePath: [flags.ignorePath ?? []].flat(),
    ignorePattern: flags.ignorePattern ?? [],
    takenAway,
  })
  const search = createSearch({ cwd, formatOf, ignore, takenAway, config, onFolder })

  const isNamed = targets.length > 0 || flags.fileList !== undefined
  const configured = isNamed || !config ? [] : (await config.folder(cwd)).files
  for (const target of targets) await addTarget(search, target)
  for (const globs of configured) await addConfigured(search, globs)
  if (!isNamed && configured.length === 0) await addTarget(search, { path: '.', isListed: false })

  const { met } = search
  const { problems, notes, out, missing, unknown } = met
  if (unknown.length > 0) throw unknownFormat(unknown)
  if (missing.length > 0 && flags.errorOnUnmatchedPattern !== false) {
    throw noMatch(missing, { someOut: out.size > 0, someTaken: takenAway !== undefined })
  }
  return {
    files: eachOnce(met).toSorted((a, b) => byCodeUnits(a.path, b.path)),
    problems: remarks(problems),
    notes: remarks(notes),
    out: remarks(out),
  }
}

/** A file that was named itself is shown as it was named. */
function eachOnce({ named, walked, walks }: Met): readonly FoundFile[] {
  if (walks <= 1 && named.length === 0) return walked
  const files = new Map<string, FoundFile>()
  for (const file of walked) if (!files.has(file.absolute)) files.set(file.absolute, file)
  for (const file of named) files.set(file.absolute, file)
  return [...files.values()]
}

function remarks(map: ReadonlyMap<string, string>): FileRemark[] {
  return [...map]
    .map(([path, message]) => ({ path, message }))
    .toSorted((a, b) => byCodeUnits(a.path, b.path))
}
