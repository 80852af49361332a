import { accessSync, constants, lstatSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { FormatId } from '../core/document.ts'
import { baselineName } from './baseline-search.ts'
import { configNames } from './config-search.ts'
import { reasonOf } from './decode.ts'
import type { FormatOf } from './formats.ts'
import { alwaysLeftOut, ignoreFileName, type IgnoreRules } from './ignore-files.ts'
import { isProgramFile } from './program-files.ts'

export interface WalkOptions {
  readonly ignore: IgnoreRules
  readonly formatOf: FormatOf
  /** Asked first, for globs: what it does not take is passed over without a word. */
  readonly takes?: ((absolute: string) => boolean) | undefined
  readonly onFolder?: ((absolute: string) => void) | undefined
  readonly onFile: (absolute: string, format: FormatId) => void
  /** A file or folder that is left out, and why. */
  readonly onOut: (absolute: string, reason: string) => void
  /** A folder that cannot be entered. */
  readonly onProblem: (absolute: string, message: string) => void
}

/** Files of ours that are no drafts, whatever they end in. */
const ownFiles = new Set([...configNames, ignoreFileName, baselineName, 'package.json'])
const sidecar = /\.professional\.ya?ml$/

/** Whether a file of this name holds settings of ours. */
export function isSettingsFile(name: string): boolean {
  return ownFiles.has(name) || sidecar.test(name)
}

/** Every draft in a folder and the folders in it. Links to other folders are not followed. */
export async function walkFolder(folder: string, options: WalkOptions): Promise<void> {
  const { ignore, formatOf, takes, onFolder, onFile, onOut, onProblem } = options
  const { fdir: Fdir } = await import('fdir')

  const files: { readonly absolute: string; readonly format: FormatId }[] = []
  const closed: { readonly absolute: string; readonly message: string }[] = []

  function isEntered(path: string): boolean {
    try {
      accessSync(path, constants.R_OK | constants.X_OK)
      return true
    } catch (error) {
      closed.push({ absolute: path, message: reasonOf(error).replace('file', 'folder') })
      return false
    }
  }

  function outFolder(path: string): string | undefined {
    return alwaysLeftOut(basename(path)) ?? linkReason(path) ?? ignore.reason(path, true)
  }

  function outFile(absolute: string, format: FormatId | undefined): string | undefined {
    const name = basename(absolute)
    if (isSettingsFile(name)) return 'a file of settings, not a draft'
    if (isProgramFile(folder, absolute)) return 'a file of a program; name it to lint it'
    return format === undefined ? 'no known format' : ignore.reason(absolute, false)
  }

  if (!isEntered(folder)) return onProblem(folder, closed[0]?.message ?? '')
  onFolder?.(folder)
  new Fdir()
    .withFullPaths()
    .withPathSeparator(sep)
    // Links to files are read; links to folders are left out below.
    .withSymlinks({ resolvePaths: false })
    .exclude((_, withSeparator) => {
      const path = withSeparator.slice(0, -sep.length)
      const reason = outFolder(path)
      // That git's own folder holds no drafts need not be said.
      if (reason !== undefined && basename(path) !== '.git') onOut(path, reason)
      if (reason !== undefined || !isEntered(path)) return true
      onFolder?.(path)
      return false
    })
    .filter((absolute) => {
      if (takes && !takes(absolute)) return false
      const format = formatOf(absolute)
      const reason = outFile(absolute, format)
      if (reason !== undefined) onOut(absolute, reason)
      else if (format !== undefined) files.push({ absolute, format })
      return false
    })
    .crawl(join(folder, sep))
    .sync()

  // The configuration is asked last: where it lies is known only once the folders are.
  for (const { absolute, format } of files) {
    const { folder: above, reason } = await ignore.inFolder(dirname(absolute))
    const why = above?.reason ?? reason(absolute, false)
    if (why === undefined) onFile(absolute, format)
    else onOut(above?.absolute ?? absolute, why)
  }
  for (const { absolute, message } of closed) {
    const { folder: above, reason } = await ignore.inFolder(dirname(absolute))
    if (above === undefined && reason(absolute, true) === undefined) onProblem(absolute, message)
  }
}

function linkReason(path: string): string | undefined {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return isLink ? 'a link to a folder; name it to lint it' : undefined
}
