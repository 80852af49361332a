import { type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { FormatId } from '../core/document.ts'
import { type AskOfFolder, oncePerFolder } from './once-per-folder.ts'
import type { ConfigLoader } from './config.ts'
import type { FileGlobs } from './config-folder.ts'
import { reasonOf } from './decode.ts'
import { type Missing, noMatch, unknownFormat } from './file-errors.ts'
import { createTakenAway, createTargetTest, readTargets, type Target } from './file-targets.ts'
import { createFormatOf } from './formats.ts'
import { createGlobTest, findGlobFolder, type GlobTest } from './globs.ts'
import { createIgnoreRules } from './ignore-files.ts'
import { pathInside, showPath, withSlashes } from './paths.ts'
import { createRepositories } from './repository.ts'
import { dataFormats } from '../readers/index.ts'
import { isSidecar, sidecarProblem } from './sidecars.ts'
import { sidecarReason, type WalkedDraft, type WalkedFolder, walkFolder } from './walk.ts'

export { createFormatOf } from './formats.ts'

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

export interface FoundFile {
  /** As it was given, or seen from the current folder, with `/`. Shown, never opened. */
  readonly path: string
  readonly absolute: string
  readonly format: FormatId
  /** Nothing of ours lies beside it: its folder was looked through. */
  readonly isAlone?: boolean | undefined
  /** The folder that was looked through, absolute: one text for all of its files. */
  readonly folder?: string | undefined
}

/** Something to be said of a path. */
export interface FileRemark {
  readonly path: string
  readonly message: string
}

export interface FoundFiles {
  /** Sorted by path, each once. */
  readonly files: readonly FoundFile[]
  /** What cannot be opened: the run is not complete. */
  readonly problems: readonly FileRemark[]
  /** What was named expressly but is left out all the same. */
  readonly notes: readonly FileRemark[]
  /** What was met on the way and left out, and why. */
  readonly out: readonly FileRemark[]
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
  const { cwd = process.cwd(), flags = {}, config, stdin } = options
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
  const named: FoundFile[] = []
  const walked: FoundFile[] = []
  let walks = 0
  const problems = new Map<string, string>()
  const notes = new Map<string, string>()
  const out = new Map<string, string>()
  const missing: Missing[] = []
  const unknown: string[] = []

  async function add({ path, isListed }: Target): Promise<void> {
    const absolute = resolve(cwd, path)
    const show = createShow(cwd, path)
    const stats = statOf(absolute)
    const taken = stats === undefined ? undefined : takenAway?.(absolute)
    // Who names it says so in the same breath, which need not be told.
    if (taken !== undefined) out.set(show(absolute), taken)
    else if (typeof stats === 'string') problems.set(show(absolute), stats)
    else if (stats?.isFile()) await addFile(absolute, show(absolute), isListed)
    else if (stats?.isDirectory()) {
      const found = await addFolder(absolute, show)
      if (!found) missing.push({ kind: 'folder', path, absolute })
    } else if (stats)
      problems.set(show(absolute), 'This is a device or pipe; a pipe is read with “-”')
    else if (isListed || !(await addGlob(path, show)))
      missing.push({ kind: 'path', path, absolute })
  }

  async function addFile(absolute: string, path: string, isListed: boolean): Promise<void> {
    const reason = ignore.reason(absolute, false) ?? (await configReason(absolute, false))
    const format = formatOf(absolute)
    if (reason !== undefined) notes.set(path, `Left out (${reason})`)
    else if (isSidecar(absolute))
      notes.set(path, sidecarProblem(absolute) ?? `Left out (${sidecarReason})`)
    else if (isListed && (await isUnnamedData(absolute, format))) out.set(path, isData)
    else if (format !== undefined) named.push({ path, absolute, format })
    // A list is often made by a program, of everything that has changed.
    else if (isListed) out.set(path, 'no known format')
    else unknown.push(path)
  }

  /** @returns Whether there was anything to say of it. */
  async function addFolder(folder: string, show: Show, takes?: GlobTest): Promise<boolean> {
    const reason = ignore.reason(folder, true) ?? (await configReason(folder, true))
    if (reason !== undefined) {
      notes.set(show(folder), `Left out (${reason})`)
      return true
    }
    let isEmpty = true
    walks++
    await walkFolder(folder, {
      ignore,
      formatOf,
      takes,
      onFolder: options.onFolder,
      onPlain: config?.notePlain,
      async onData(draft, inside) {
        const { absolute, format } = draft
        if (!takes && (await isUnnamedData(absolute, format))) out.set(show(absolute), isData)
        else take(draft, inside)
      },
      onFile: take,
      onOut: (absolute, why) => out.set(show(absolute), why),
      onNote(absolute, message) {
        out.delete(show(absolute))
        notes.set(show(absolute), message)
      },
      onMisnamed(absolute, proper) {
        // Whoever names a configuration, or wants none, knows what is read.
        if (config?.options.flags?.config !== undefined) return
        notes.set(
          show(absolute),
          `A configuration of this name is not read; rename it to “${proper}”`,
        )
      },
      onProblem(absolute, message) {
        isEmpty = false
        problems.set(show(absolute), message)
      },
    })
    return !isEmpty

    function take(draft: WalkedDraft, { folder: inside, isAlone }: WalkedFolder): void {
      isEmpty = false
      const { absolute, format } = draft
      walked.push({ path: show(absolute, inside), absolute, format, isAlone, folder: inside })
    }
  }

  /** Data that nothing but its place in a folder or a list of changes speaks of. */
  async function isUnnamedData(absolute: string, format: FormatId | undefined): Promise<boolean> {
    if (format === undefined || !dataFormats.has(format)) return false
    return !(await (await config?.folder(dirname(absolute)))?.takesData(absolute))
  }

  /** @returns Whether it is a glob at all. */
  async function addGlob(glob: string, show: Show): Promise<boolean> {
    const folder = await findGlobFolder(withSlashes(glob))
    if (folder === undefined) return false
    const absolute = resolve(cwd, folder)
    const isFolder = isFolderAt(absolute)
    const found = isFolder && (await addFolder(absolute, show, await createTargetTest(glob, cwd)))
    if (!found) missing.push({ kind: 'glob', path: glob, absolute })
    return true
  }

  /** All globs of one configuration at once, so that `!` can take back. */
  async function addConfigured({ globs, base }: FileGlobs): Promise<void> {
    const takes = await createGlobTest(globs, base)
    const folders = new Set<string>()
    for (const glob of globs.filter((each) => !each.startsWith('!'))) {
      const absolute = resolve(base, (await findGlobFolder(glob)) ?? glob)
      const folder = isFolderAt(absolute) ? absolute : dirname(absolute)
      if (isFolderAt(folder)) folders.add(folder)
    }
    let isEmpty = true
    for (const folder of folders) {
      const found = await addFolder(folder, (absolute) => showPath(cwd, absolute), takes)
      if (found) isEmpty = false
    }
    if (isEmpty) missing.push({ kind: 'configured', path: globs.join(', '), absolute: base })
  }

  async function configReason(absolute: string, isFolder: boolean): Promise<string | undefined> {
    return (await ignore.inFolder(dirname(absolute))).reason(absolute, isFolder)
  }

  /** A file that was named itself is shown as it was named. */
  function eachOnce(): readonly FoundFile[] {
    if (walks <= 1 && named.length === 0) return walked
    const files = new Map<string, FoundFile>()
    for (const file of walked) if (!files.has(file.absolute)) files.set(file.absolute, file)
    for (const file of named) files.set(file.absolute, file)
    return [...files.values()]
  }

  const isNamed = targets.length > 0 || flags.fileList !== undefined
  const configured = isNamed || !config ? [] : (await config.folder(cwd)).files
  for (const target of targets) await add(target)
  for (const globs of configured) await addConfigured(globs)
  if (!isNamed && configured.length === 0) await add({ path: '.', isListed: false })

  if (unknown.length > 0) throw unknownFormat(unknown)
  if (missing.length > 0 && flags.errorOnUnmatchedPattern !== false) {
    throw noMatch(missing, { someOut: out.size > 0, someTaken: takenAway !== undefined })
  }
  return {
    files: eachOnce().toSorted((a, b) => compare(a.path, b.path)),
    problems: remarks(problems),
    notes: remarks(notes),
    out: remarks(out),
  }
}

function isFolderAt(absolute: string): boolean {
  const stats = statOf(absolute)
  return typeof stats === 'object' && stats.isDirectory()
}

/** Undefined where there is nothing; words where it cannot be told. */
function statOf(absolute: string): Stats | string | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : reasonOf(error)
  }
}

const isData = 'data, which is read where it is named, in “files” or in a view'

type Show = AskOfFolder<string>

/** What was given as an absolute path is shown so, unless it lies in the current folder. */
function createShow(cwd: string, given: string): Show {
  function showWhole(absolute: string): string {
    const way = pathInside(cwd, absolute) ?? withSlashes(relative(cwd, absolute))
    if (way === '') return '.'
    const isOutside = way.startsWith('../') || isAbsolute(way)
    return isOutside && isAbsolute(given) ? withSlashes(absolute) : way
  }

  /** How much of the way is not shown; undefined where it is shown as another one. */
  const hiddenOf = oncePerFolder((absolute) => {
    const shown = showWhole(absolute)
    return absolute.endsWith(shown) ? absolute.length - shown.length : undefined
  })

  return (absolute, folder) => {
    const hidden = hiddenOf(absolute, folder)
    return hidden === undefined ? showWhole(absolute) : absolute.slice(hidden)
  }
}

function remarks(map: ReadonlyMap<string, string>): FileRemark[] {
  return [...map]
    .map(([path, message]) => ({ path, message }))
    .toSorted((a, b) => compare(a.path, b.path))
}

/** By code units, so that the order is the same on every system. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
