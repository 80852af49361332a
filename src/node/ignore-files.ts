import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { ConfigLoader } from './config.ts'
import { createIgnoreList, type IgnoreList, type IgnorePattern } from './ignore-list.ts'
import { pathIn, pathInside, showPath } from './paths.ts'
import { findGitFile, type Repositories } from './repository.ts'

export const ignoreFileName = '.professionalignore'

/** Why a folder of this name is never entered: nobody writes drafts in it. */
export function alwaysLeftOut(name: string): string | undefined {
  return foldersLeftOut.has(name) ? `${name} is always left out` : undefined
}

const foldersLeftOut: ReadonlySet<string> = new Set(['.git', 'node_modules', '.professional'])

export interface IgnoreOptions {
  readonly cwd: string
  readonly repositories: Repositories
  readonly config?: ConfigLoader | undefined
  /** False takes what ignore files, configuration and flags leave out. */
  readonly ignore: boolean
  readonly gitignore: boolean
  readonly ignorePath: readonly string[]
  readonly ignorePattern: readonly string[]
  /** Wins over all of them, and holds without them. */
  readonly takenAway?: FileReasons | undefined
}

/** Why files and folders are left out; undefined where they are not. */
export interface IgnoreRules {
  /** By name, flags and ignore files; the folders above it are looked at first. */
  reason(absolute: string, isFolder: boolean): string | undefined
  /** The same for all files that lie directly in a folder. */
  reasonsIn(folder: string): FileReasons
  /** What the configuration says of all that lies in a folder. */
  inFolder(folder: string): Promise<ConfigIgnore>
}

/** Why a file of one folder is left out. */
export type FileReasons = (absolute: string) => string | undefined

/** By the configuration in force in one folder. */
interface ConfigIgnore {
  /** The topmost of the folders above that is left out, if one is. */
  readonly folder: LeftOut | undefined
  reason(absolute: string, isFolder: boolean): string | undefined
}

interface LeftOut {
  readonly absolute: string
  readonly reason: string
}

export function createIgnoreRules(options: IgnoreOptions): IgnoreRules {
  const { cwd, repositories, config, takenAway = noReason } = options
  const flagLists = options.ignore ? readFlagLists(options) : []
  const ownLists = new Map<string, IgnoreList | undefined>()
  const gitLists = new Map<string, readonly IgnoreList[]>()
  const byFolder = new Map<string, readonly IgnoreList[]>()
  const folderReasons = new Map<string, string | undefined>()
  const byConfig = new Map<string, Promise<ConfigIgnore>>()

  function reason(absolute: string, isFolder: boolean): string | undefined {
    return isFolder ? folderReason(absolute) : reasonsIn(dirname(absolute))(absolute)
  }

  function reasonsIn(folder: string): FileReasons {
    const ofAll = folderReason(folder)
    if (ofAll !== undefined) return () => ofAll
    const lists = options.ignore ? listsFor(folder) : []
    if (lists.length === 0) return takenAway
    return (absolute) => takenAway(absolute) ?? ask(lists, absolute, false)
  }

  /** A file cannot come back from a folder that is left out, as in git. */
  function folderReason(folder: string): string | undefined {
    if (folderReasons.has(folder)) return folderReasons.get(folder)
    const parent = dirname(folder)
    const isTop = parent === folder
    const found = isTop ? undefined : (folderReason(parent) ?? ownReason(folder))
    folderReasons.set(folder, found)
    return found
  }

  function ownReason(folder: string): string | undefined {
    const taken = takenAway(folder)
    if (taken !== undefined || !options.ignore) return taken
    const isBelow = pathInside(cwd, folder) !== undefined
    const always = isBelow ? alwaysLeftOut(basename(folder)) : undefined
    return always ?? ask(listsFor(dirname(folder)), folder, true)
  }

  /** All lists that have a say in a folder, the strongest first. */
  function listsFor(folder: string): readonly IgnoreList[] {
    let lists = byFolder.get(folder)
    if (!lists) {
      const ancestors = repositories.ancestors(folder)
      const root = options.gitignore ? repositories.rootOf(folder) : undefined
      lists = [
        ...flagLists,
        ...ancestors.map(ownList).filter((list) => list !== undefined),
        ...(root === undefined ? [] : ancestors.flatMap((each) => gitListsOf(each, root))),
      ]
      byFolder.set(folder, lists)
    }
    return lists
  }

  function ownList(folder: string): IgnoreList | undefined {
    if (!ownLists.has(folder))
      ownLists.set(folder, readList(folder, pathIn(folder, ignoreFileName)))
    return ownLists.get(folder)
  }

  function gitListsOf(folder: string, root: string): readonly IgnoreList[] {
    let lists = gitLists.get(folder)
    if (!lists) {
      const exclude = folder === root ? findGitFile(root, 'info/exclude') : undefined
      const files = [pathIn(folder, '.gitignore'), ...(exclude === undefined ? [] : [exclude])]
      lists = files.map((file) => readList(folder, file)).filter((list) => list !== undefined)
      gitLists.set(folder, lists)
    }
    return lists
  }

  function readList(base: string, file: string): IgnoreList | undefined {
    return existsSync(file) ? createIgnoreList(base, readPatterns(file, cwd)) : undefined
  }

  function inFolder(folder: string): Promise<ConfigIgnore> {
    let found = byConfig.get(folder)
    if (!found) byConfig.set(folder, (found = askConfig(folder)))
    return found
  }

  async function askConfig(folder: string): Promise<ConfigIgnore> {
    if (!config || !options.ignore) return nothingLeftOut
    const isTop = folder === repositories.rootOf(folder) || dirname(folder) === folder
    const above = isTop ? nothingLeftOut : await inFolder(dirname(folder))
    const reason = above.folder ? undefined : above.reason(folder, true)
    const out = above.folder ?? (reason === undefined ? undefined : { absolute: folder, reason })
    // The configuration inside a folder that is left out is not even read.
    if (out) return { folder: out, reason: () => out.reason }
    const lists = (await config.folder(folder)).ignore.toReversed()
    return { folder: undefined, reason: (absolute, isFolder) => ask(lists, absolute, isFolder) }
  }

  return { reason, reasonsIn, inFolder }
}

const noReason = (): undefined => undefined
const nothingLeftOut: ConfigIgnore = { folder: undefined, reason: noReason }

/** The first list that has something to say decides. */
function ask(
  lists: readonly IgnoreList[],
  absolute: string,
  isFolder: boolean,
): string | undefined {
  for (const list of lists) {
    const verdict = list.test(absolute, isFolder)
    if (verdict) return verdict.ignored ? verdict.reason : undefined
  }
  return undefined
}

function readFlagLists({ cwd, ignorePath, ignorePattern }: IgnoreOptions): IgnoreList[] {
  const patterns = ignorePattern.map((pattern) => ({ pattern, origin: '--ignore-pattern' }))
  const files = ignorePath.map((path) => {
    const file = resolve(cwd, path)
    if (existsSync(file)) return createIgnoreList(dirname(file), readPatterns(file, cwd))
    throw new UsageError('bad-ignore-path', `--ignore-path ${path}: there is no such file`, {
      hint: 'The path counts from the current folder',
    })
  })
  return patterns.length === 0 ? files : [createIgnoreList(cwd, patterns), ...files]
}

function readPatterns(file: string, cwd: string): IgnorePattern[] {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    return text.split(/\r\n|\n|\r/).map((pattern, index) => ({
      pattern,
      origin: `${showPath(cwd, file)}:${index + 1}`,
    }))
  } catch (error) {
    const message = `${showPath(cwd, file)} cannot be read`
    throw new UsageError('bad-ignore-path', message, { cause: error })
  }
}
