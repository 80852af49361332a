import { type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FormatId } from '../core/document.ts'
import { dataFormats } from '../readers/index.ts'
import type { ConfigLoader } from './config.ts'
import type { FileGlobs } from './config-folder.ts'
import { reasonOf } from './decode.ts'
import type { Missing } from './file-errors.ts'
import { createTargetTest, type TakenAway, type Target } from './file-targets.ts'
import type { FormatOf } from './formats.ts'
import type { FoundFile } from './found-files.ts'
import { createGlobTest, findGlobFolder, type GlobTest } from './globs.ts'
import type { IgnoreRules } from './ignore-files.ts'
import { showPath, withSlashes } from './paths.ts'
import { createShow, type Show } from './shown-path.ts'
import { isSidecar, sidecarProblem } from './sidecars.ts'
import { sidecarReason, type WalkedDraft, type WalkedFolder, walkFolder } from './walk.ts'

/** What a search goes by. */
export interface SearchRules {
  readonly cwd: string
  readonly formatOf: FormatOf
  readonly ignore: IgnoreRules
  readonly takenAway: TakenAway | undefined
  readonly config: ConfigLoader | undefined
  readonly onFolder: ((absolute: string) => void) | undefined
}

/** What a search has met so far. Remarks stand under the path that they are about. */
export interface Met {
  /** Files that were named themselves. */
  readonly named: FoundFile[]
  /** Files in folders that were looked through. */
  readonly walked: FoundFile[]
  walks: number
  readonly problems: Map<string, string>
  readonly notes: Map<string, string>
  readonly out: Map<string, string>
  readonly missing: Missing[]
  /** Files that were named, of a format that nobody knows. */
  readonly unknown: string[]
}

export interface Search extends SearchRules {
  readonly met: Met
}

export function createSearch(rules: SearchRules): Search {
  const met: Met = {
    named: [],
    walked: [],
    walks: 0,
    problems: new Map(),
    notes: new Map(),
    out: new Map(),
    missing: [],
    unknown: [],
  }
  return { ...rules, met }
}

/** A file, folder or glob that was asked for. */
export async function addTarget(search: Search, { path, isListed }: Target): Promise<void> {
  const { cwd, takenAway, met } = search
  const absolute = resolve(cwd, path)
  const show = createShow(cwd, path)
  const stats = statOf(absolute)
  const taken = stats === undefined ? undefined : takenAway?.(absolute)
  // Who names it says so in the same breath, which need not be told.
  if (taken !== undefined) met.out.set(show(absolute), taken)
  else if (typeof stats === 'string') met.problems.set(show(absolute), stats)
  else if (stats?.isFile()) await addFile(search, absolute, show(absolute), isListed)
  else if (stats?.isDirectory()) {
    const found = await addFolder(search, absolute, show)
    if (!found) met.missing.push({ kind: 'folder', path, absolute })
  } else if (stats)
    met.problems.set(show(absolute), 'This is a device or pipe; a pipe is read with “-”')
  else if (isListed || !(await addGlob(search, path, show)))
    met.missing.push({ kind: 'path', path, absolute })
}

async function addFile(
  search: Search,
  absolute: string,
  path: string,
  isListed: boolean,
): Promise<void> {
  const { named, notes, out, unknown } = search.met
  const reason = await whyLeftOut(search, absolute, false)
  const format = search.formatOf(absolute)
  if (reason !== undefined) notes.set(path, `Left out (${reason})`)
  else if (isSidecar(absolute))
    notes.set(path, sidecarProblem(absolute) ?? `Left out (${sidecarReason})`)
  else if (isListed && (await isUnnamedData(search, absolute, format))) out.set(path, isData)
  else if (format !== undefined) named.push({ path, absolute, format })
  // A list is often made by a program, of everything that has changed.
  else if (isListed) out.set(path, 'no known format')
  else unknown.push(path)
}

/** @returns Whether there was anything to say of it. */
async function addFolder(
  search: Search,
  folder: string,
  show: Show,
  takes?: GlobTest,
): Promise<boolean> {
  const { config, met } = search
  const { notes, out, problems, walked } = met
  const reason = await whyLeftOut(search, folder, true)
  if (reason !== undefined) {
    notes.set(show(folder), `Left out (${reason})`)
    return true
  }
  let isEmpty = true
  met.walks++
  await walkFolder(folder, {
    ignore: search.ignore,
    formatOf: search.formatOf,
    takes,
    onFolder: search.onFolder,
    onPlain: config?.notePlain,
    async onData(draft, inside) {
      const { absolute, format } = draft
      if (!takes && (await isUnnamedData(search, absolute, format))) out.set(show(absolute), isData)
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
      const message = `A configuration of this name is not read; rename it to “${proper}”`
      notes.set(show(absolute), message)
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

/** @returns Whether it is a glob at all. */
async function addGlob(search: Search, glob: string, show: Show): Promise<boolean> {
  const { cwd, met } = search
  const folder = await findGlobFolder(withSlashes(glob))
  if (folder === undefined) return false
  const absolute = resolve(cwd, folder)
  const isFolder = isFolderAt(absolute)
  const found =
    isFolder && (await addFolder(search, absolute, show, await createTargetTest(glob, cwd)))
  if (!found) met.missing.push({ kind: 'glob', path: glob, absolute })
  return true
}

/** What a configuration lints: all of its globs at once, so that `!` can take back. */
export async function addConfigured(search: Search, { globs, base }: FileGlobs): Promise<void> {
  const { cwd, met } = search
  const takes = await createGlobTest(globs, base)
  const folders = new Set<string>()
  for (const glob of globs.filter((each) => !each.startsWith('!'))) {
    const absolute = resolve(base, (await findGlobFolder(glob)) ?? glob)
    const folder = isFolderAt(absolute) ? absolute : dirname(absolute)
    if (isFolderAt(folder)) folders.add(folder)
  }
  let isEmpty = true
  for (const folder of folders) {
    const found = await addFolder(search, folder, (absolute) => showPath(cwd, absolute), takes)
    if (found) isEmpty = false
  }
  if (isEmpty) met.missing.push({ kind: 'configured', path: globs.join(', '), absolute: base })
}

/** By its name, ignore files, flags or configuration; undefined where it is looked at. */
async function whyLeftOut(
  { ignore }: Search,
  absolute: string,
  isFolder: boolean,
): Promise<string | undefined> {
  const reason = ignore.reason(absolute, isFolder)
  return reason ?? (await ignore.inFolder(dirname(absolute))).reason(absolute, isFolder)
}

/** Data that nothing but its place in a folder or a list of changes speaks of. */
async function isUnnamedData(
  { config }: Search,
  absolute: string,
  format: FormatId | undefined,
): Promise<boolean> {
  if (format === undefined || !dataFormats.has(format)) return false
  return !(await (await config?.folder(dirname(absolute)))?.takesData(absolute))
}

const isData = 'data, which is read where it is named, in “files” or in a view'

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
