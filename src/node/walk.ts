import { type Dirent, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FormatId } from '../core/document.ts'
import { lazy } from '../core/pattern.ts'
import { baselineName } from './baseline-search.ts'
import { dataFormats } from '../readers/index.ts'
import { configMeantBy, configNames, mayConfigure } from './config-search.ts'
import { reasonOf } from './decode.ts'
import type { FormatOf } from './formats.ts'
import {
  alwaysLeftOut,
  type FileReasons,
  ignoreFileName,
  type IgnoreRules,
} from './ignore-files.ts'
import { isOddName, oddName } from './odd-name.ts'
import { pathIn } from './paths.ts'
import { isProgramFile } from './program-files.ts'
import { isMeantAsSidecar, sidecarProblem } from './sidecars.ts'

export interface WalkOptions {
  readonly ignore: IgnoreRules
  readonly formatOf: FormatOf
  /** Asked first, for globs: what it does not take is passed over without a word. */
  readonly takes?: ((absolute: string) => boolean) | undefined
  readonly onFolder?: ((absolute: string) => void) | undefined
  /** Told of every folder in which nothing lies that configures it, absolute. */
  readonly onPlain?: ((absolute: string) => void) | undefined
  readonly onFile: (draft: WalkedDraft, folder: WalkedFolder) => void
  /** The same for a file that may hold data rather than words for readers. */
  readonly onData: (draft: WalkedDraft, folder: WalkedFolder) => Promise<void>
  /** A file or folder that is left out, and why. */
  readonly onOut: (absolute: string, reason: string) => void
  /** Something that whoever left a file there should know. */
  readonly onNote: (absolute: string, message: string) => void
  /** A configuration that is not read under its name, and the name under which it would be. */
  readonly onMisnamed: (absolute: string, proper: string) => void
  /** A folder that cannot be entered. */
  readonly onProblem: (absolute: string, message: string) => void
}

/** Files of ours that are no drafts, whatever they end in. */
const ownFiles = new Set([...configNames, ignoreFileName, baselineName, 'package.json'])

export const sidecarReason = 'a sidecar, which is read with its draft'

/** Whether a file of this name holds settings of ours. */
export function isSettingsFile(name: string): boolean {
  return ownFiles.has(name) || isMeantAsSidecar(name)
}

/** What a walk has come by, before the configuration is asked. */
interface Seen {
  readonly folders: readonly FolderOfDrafts[]
  /** Files that are called like a sidecar. */
  readonly sidecars: readonly string[]
  readonly misnamed: readonly { readonly absolute: string; readonly proper: string }[]
  readonly closed: readonly { readonly absolute: string; readonly message: string }[]
}

/** Every draft in a folder and the folders in it. Links to other folders are not followed. */
export async function walkFolder(folder: string, options: WalkOptions): Promise<void> {
  // The configuration is asked last: where it lies is known only once the folders are.
  const seen = lookThrough(folder, options)
  await handOnDrafts(seen, options)
  await tellSidecars(seen, options)
  tellMisnamed(seen, options)
  await tellClosed(seen, options)
}

function lookThrough(folder: string, options: WalkOptions): Seen {
  const { ignore, formatOf, takes, onFolder, onPlain, onOut } = options
  const folders: FolderOfDrafts[] = []
  const sidecars: string[] = []
  const misnamed: { readonly absolute: string; readonly proper: string }[] = []
  const closed: { readonly absolute: string; readonly message: string }[] = []
  const open = [folder]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    lookInto(here)
  }
  return { folders, sidecars, misnamed, closed }

  function lookInto(here: string): void {
    const drafts: WalkedDraft[] = []
    let isAlone = true
    const entries = entriesOf(here)
    const ignored = lazy(() => ignore.reasonsIn(here))
    for (const entry of entries) {
      const path = pathIn(here, entry.name)
      const kind = kindOf(entry, path)
      if (isMeantAsSidecar(entry.name)) isAlone = false
      if (kind === 'folder') enter(path, entry.name)
      else if (takes === undefined || takes(path)) {
        const format = weigh(path, entry.name, kind, ignored)
        if (format !== undefined) drafts.push({ absolute: path, format })
      }
    }
    // One that cannot be read has no entries either.
    if (entries.length > 0 && !entries.some(({ name }) => mayConfigure(name))) onPlain?.(here)
    if (drafts.length > 0) folders.push({ folder: here, drafts, isAlone })
  }

  function entriesOf(path: string): readonly Dirent[] {
    try {
      const entries = readdirSync(path, { withFileTypes: true })
      onFolder?.(path)
      return entries
    } catch (error) {
      const message = isOddName(path) ? oddName : reasonOf(error).replace('file', 'folder')
      closed.push({ absolute: path, message })
      return []
    }
  }

  function enter(path: string, name: string): void {
    const reason = alwaysLeftOut(name) ?? ignore.reason(path, true)
    if (reason === undefined) open.push(path)
    // That git's own folder holds no drafts need not be said.
    else if (name !== '.git') onOut(path, reason)
  }

  /** @returns How a draft is to be read. */
  function weigh(
    path: string,
    name: string,
    kind: EntryKind,
    ignored: () => FileReasons,
  ): FormatId | undefined {
    const format = formatOf(name)
    const reason =
      kind === 'file' ? outFile(path, name, format, ignored) : (alwaysLeftOut(name) ?? kind)
    if (reason === undefined && !isOddName(path)) return format
    if (reason === undefined) closed.push({ absolute: path, message: oddName })
    else onOut(path, reason)
    return undefined
  }

  function outFile(
    path: string,
    name: string,
    format: FormatId | undefined,
    ignored: () => FileReasons,
  ): string | undefined {
    if (ownFiles.has(name)) return 'a file of settings, not a draft'
    const proper = configMeantBy(name)
    if (proper !== undefined) {
      misnamed.push({ absolute: path, proper })
      return 'a file of settings, not a draft'
    }
    if (isMeantAsSidecar(name)) {
      sidecars.push(path)
      return sidecarReason
    }
    if (isProgramFile(folder, path)) return 'a file of a program; name it to lint it'
    return format === undefined ? 'no known format' : ignored()(path)
  }
}

/** The folder that was opened last comes first, so that what is sorted later is nearly sorted. */
async function handOnDrafts({ folders }: Seen, options: WalkOptions): Promise<void> {
  const { ignore, onOut, onData, onFile } = options
  for (const inside of folders.toReversed()) {
    const { folder: above, reason } = await ignore.inFolder(inside.folder)
    for (const draft of inside.drafts) {
      const why = above?.reason ?? reason(draft.absolute, false)
      if (why !== undefined) onOut(above?.absolute ?? draft.absolute, why)
      else if (dataFormats.has(draft.format)) await onData(draft, inside)
      else onFile(draft, inside)
    }
  }
}

async function tellSidecars({ sidecars }: Seen, { ignore, onNote }: WalkOptions): Promise<void> {
  for (const absolute of sidecars) {
    const { folder: above, reason } = await ignore.inFolder(dirname(absolute))
    const isOut = ignore.reason(absolute, false) ?? above ?? reason(absolute, false)
    const problem = isOut === undefined ? sidecarProblem(absolute) : undefined
    if (problem !== undefined) onNote(absolute, problem)
  }
}

function tellMisnamed({ misnamed }: Seen, { ignore, onMisnamed }: WalkOptions): void {
  for (const { absolute, proper } of misnamed) {
    if (ignore.reason(absolute, false) === undefined) onMisnamed(absolute, proper)
  }
}

async function tellClosed({ closed }: Seen, { ignore, onProblem }: WalkOptions): Promise<void> {
  for (const { absolute, message } of closed) {
    const { folder: above, reason } = await ignore.inFolder(dirname(absolute))
    if (above === undefined && reason(absolute, true) === undefined) onProblem(absolute, message)
  }
}

export interface WalkedDraft {
  readonly absolute: string
  readonly format: FormatId
}

export interface WalkedFolder {
  /** Absolute. */
  readonly folder: string
  /** Nothing that lies directly in it is called like a sidecar. */
  readonly isAlone: boolean
}

interface FolderOfDrafts extends WalkedFolder {
  /** Those that lie directly in it. */
  readonly drafts: readonly WalkedDraft[]
}

/** A folder, a file, or why it is neither. */
type EntryKind = 'folder' | 'file' | (string & {})

function kindOf(entry: Dirent, path: string): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? linkKind(path) : 'a device, pipe or socket'
}

function linkKind(path: string): EntryKind {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'a link to a folder; name it to lint it'
    return stats.isFile() ? 'file' : 'a link to a device, pipe or socket'
  } catch {
    return 'a link that leads nowhere'
  }
}
