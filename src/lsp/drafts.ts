import { basename, dirname } from 'node:path'
import type { FormatId } from '../core/document.ts'
import { UsageError } from '../core/errors.ts'
import type { ProfileId, Rule } from '../core/rule.ts'
import { type BaselineSearch, createBaselineSearch } from '../node/baseline-search.ts'
import { type ConfigLoader, createConfigLoader, type ResolvedConfig } from '../node/config.ts'
import type { Content } from '../node/decode.ts'
import { createFormatOf } from '../node/formats.ts'
import { createIgnoreRules, type IgnoreRules } from '../node/ignore-files.ts'
import { pathInside, showPath } from '../node/paths.ts'
import { isProgramFile } from '../node/program-files.ts'
import { createRepositories } from '../node/repository.ts'
import { contentBeside } from '../node/sidecars.ts'
import { isSettingsFile } from '../node/walk.ts'
import { binaryFormats, dataFormats } from '../readers/index.ts'
import { pathOf } from './addresses.ts'
import type { EditorBuffer } from './buffers.ts'

/** A buffer that is a draft, and how it is to be read. */
export interface OpenDraft {
  /** Seen from the folder that is open, with `/`. */
  readonly path: string
  readonly format: FormatId
  readonly resolved: ResolvedConfig
  /** What it was resolved by. */
  readonly config: ConfigLoader
  /** The folder that paths count from, absolute. */
  readonly folder: string
  /** Those that are in force here: none for a text without a file. */
  readonly baselines: BaselineSearch
  /** What lies beside it. */
  readonly sidecar: Content | undefined
}

/** Why a buffer is not looked at: the rest of a sentence. */
export interface NotADraft {
  readonly reason: string
}

export interface DraftFinder {
  /** @throws {UsageError} For a configuration or an ignore file with a mistake in it. */
  find(buffer: EditorBuffer, profile: ProfileId | undefined): Promise<OpenDraft | NotADraft>
}

export interface FinderOptions {
  readonly rules: readonly Rule[]
  /** Absolute paths of the folders that are open. */
  readonly folders: readonly string[]
  readonly allowCode: boolean
}

interface FolderState {
  readonly config: ConfigLoader
  readonly ignore: IgnoreRules
  readonly baselines: BaselineSearch
}

/** Remembers what it has read of configurations: one finder lives until they change. */
export function createDraftFinder({ rules, folders, allowCode }: FinderOptions): DraftFinder {
  const states = new Map<string, FolderState>()
  const formatOf = createFormatOf()

  function stateOf(
    cwd: string,
    profile: ProfileId | undefined,
    { hasConfig, isFile }: { readonly hasConfig: boolean; readonly isFile: boolean },
  ): FolderState {
    const key = `${profile ?? ''} ${hasConfig} ${isFile} ${cwd}`
    let state = states.get(key)
    if (!state) {
      const flags = { profile, ...(!hasConfig && { config: false as const }) }
      const config = createConfigLoader({ cwd, rules, allowCode, flags })
      const baselines = createBaselineSearch(cwd, isFile ? undefined : false)
      states.set(key, (state = { config, ignore: createIgnore(cwd, config), baselines }))
    }
    return state
  }

  /** A text without a file is written for the first of the folders. */
  async function findUnsaved(
    { uri, languageId }: EditorBuffer,
    profile: ProfileId | undefined,
  ): Promise<OpenDraft | NotADraft> {
    const format = formatOf(uri) ?? formatByLanguage[languageId]
    if (format === undefined || dataFormats.has(format) || binaryFormats.has(format)) {
      return noFormat
    }
    const [folder] = folders
    const cwd = folder ?? process.cwd()
    const hasConfig = folder !== undefined
    const { config, baselines } = stateOf(cwd, profile, { hasConfig, isFile: false })
    const path = `untitled.${format}`
    const resolved = await config.resolve(path)
    return { path, format, resolved, config, folder: cwd, baselines, sidecar: undefined }
  }

  async function findFile(
    file: string,
    format: FormatId,
    profile: ProfileId | undefined,
  ): Promise<OpenDraft | NotADraft> {
    const cwd = folderOf(file, folders)
    const state = stateOf(cwd, profile, { hasConfig: true, isFile: true })
    const { config, ignore, baselines } = state
    const folderIgnore = await ignore.inFolder(dirname(file))
    const left = ignore.reason(file, false) ?? folderIgnore.reason(file, false)
    if (left !== undefined) return { reason: `it is left out (${left})` }
    if (dataFormats.has(format) && !(await isNamed(file, cwd, config))) {
      return {
        reason: `${format} is checked where “files” or a view in the configuration names it`,
      }
    }
    const resolved = await config.resolve(file)
    const path = showPath(cwd, file)
    const sidecar = contentBeside(file)
    return { path, format, resolved, config, folder: cwd, baselines, sidecar }
  }

  return {
    async find(buffer, profile) {
      const file = pathOf(buffer.uri)
      if (file === undefined) return findUnsaved(buffer, profile)
      if (isSettingsFile(basename(file))) return { reason: 'it is a file of settings' }
      const format = formatOf(file) ?? markupByLanguage[buffer.languageId]
      if (format === undefined || binaryFormats.has(format)) return noFormat
      try {
        return await findFile(file, format, profile)
      } catch (error) {
        // Whether data holds drafts is for the configuration to say; most does not.
        if (!(error instanceof UsageError) || !dataFormats.has(format)) throw error
        return { reason: error.message }
      }
    },
  }
}

const noFormat: NotADraft = { reason: 'its format is not one that drafts are written in' }

/** Languages, as editors call them, that tell the format of a text whose name does not. */
const markupByLanguage: Readonly<Record<string, FormatId>> = {
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
}

/** The same for a text without a name. Any file may be plain text, and few of them are drafts. */
const formatByLanguage: Readonly<Record<string, FormatId>> = {
  ...markupByLanguage,
  plaintext: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'tsv',
}

function createIgnore(cwd: string, config: ConfigLoader): IgnoreRules {
  return createIgnoreRules({
    cwd,
    config,
    repositories: createRepositories(),
    ignore: true,
    gitignore: true,
    ignorePath: [],
    ignorePattern: [],
  })
}

/** The innermost folder that is open, else the file's own. */
function folderOf(file: string, folders: readonly string[]): string {
  const around = folders.filter((folder) => pathInside(folder, file) !== undefined)
  return around.toSorted((a, b) => b.length - a.length)[0] ?? dirname(file)
}

async function isNamed(file: string, cwd: string, config: ConfigLoader): Promise<boolean> {
  return !isProgramFile(cwd, file) && (await config.folder(dirname(file))).takesData(file)
}
