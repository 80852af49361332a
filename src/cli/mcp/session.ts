import { lstatSync, realpathSync, statSync } from 'node:fs'
import { parse, resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import type { FileResult } from '../../core/finding.ts'
import { lazy } from '../../core/pattern.ts'
import type { Rule } from '../../core/rule.ts'
import { todayInUtc } from '../../core/today.ts'
import { formatFor } from '../../linter.ts'
import {
  type ConfigFlags,
  type ConfigLoader,
  createConfigLoader,
  type ResolvedConfig,
} from '../../node/config.ts'
import { createBaselineSearch } from '../../node/baseline-search.ts'
import { asNamed } from '../../node/file-targets.ts'
import { findFiles } from '../../node/files.ts'
import { lintFiles } from '../../node/lint-files.ts'
import type { GivenDraft } from '../../node/run.ts'
import { noteRules } from '../../node/note-rules.ts'
import { readInside, resolveInside } from '../../node/read-inside.ts'
import type { Content } from '../../node/decode.ts'
import { sidecarOf } from '../../node/sidecars.ts'
import { settleBaselines } from '../../node/settle-baselines.ts'
import { binaryFormats } from '../../readers/index.ts'
import { readReadyClues, readReadyWords } from '../../node/ready-tables.ts'
import type { CheckChoice, CheckFileInput, CheckTextInput } from './input-schemas.ts'

export interface SessionFlags extends ConfigFlags {
  /** The folder that may be read; by default the current one. */
  readonly root?: string | undefined
  readonly baseline?: string | false | undefined
}

/** A draft that was looked at, and the rules that may have looked. */
export interface Checked {
  readonly result: FileResult
  readonly rules: readonly Rule[]
  /** What was not heeded, of the configuration or of a file beside the draft: a sentence each. */
  readonly notes: readonly string[]
}

/** What the tools of one server do. */
export interface Session {
  readonly root: string
  checkText(input: CheckTextInput): Promise<Checked>
  checkFile(input: CheckFileInput): Promise<Checked>
  /** The configuration of the folder, as it is now. */
  resolveConfig(): Promise<ResolvedConfig>
}

/** In bytes. */
const largestFile = 5 * 1024 * 1024

/** @throws {UsageError} Where there is no such folder. */
export function createSession(flags: SessionFlags, cwd: string): Session {
  const root = findRoot(flags.root, cwd)
  const config = typeof flags.config === 'string' ? resolve(cwd, flags.config) : flags.config

  const baseline =
    typeof flags.baseline === 'string' ? resolve(cwd, flags.baseline) : flags.baseline
  const readyClues = lazy(readReadyClues)

  /** A new one each time: a server lives long, and configurations change. */
  function loadConfig(): ConfigLoader {
    const settings = { ...flags, config }
    // Whoever talks to an assistant has not asked for code to run.
    return createConfigLoader({ cwd: root, rules, flags: settings, allowCode: false })
  }

  async function lint(
    loader: ConfigLoader,
    draft: Omit<GivenDraft, 'meta'>,
    { meta, only, skip }: CheckChoice,
  ): Promise<Checked> {
    const { config: noted, rulesOf } = noteRules(loader, rules)
    const { path } = draft
    const ready = { readyWords: readReadyWords, readyClues: readyClues() }
    const settings = { config: noted, only, skip, today: todayInUtc() }
    const { of: baselineOf } = createBaselineSearch(root, baseline)
    const isBaselined = (): boolean => baselineOf(path) !== undefined
    const found = await lintFiles([], [{ ...draft, meta }], { ...settings, ...ready, isBaselined })
    const settled = await settleBaselines(found, { ...settings, cwd: root, baselineOf })
    const result = settled.result.files.find((file) => file.path === path)
    if (!result) throw new Error('a draft that was given has a result')
    const { refused } = await noted.resolve(path)
    const beside = settled.result.files.filter((file) => file !== result).flatMap(notesOf)
    return { result, rules: rulesOf(), notes: [...refused, ...beside] }
  }

  return {
    root,
    checkText: async ({ text, ...input }) => {
      const { path = 'draft.md' } = input
      resolveInside(root, path)
      const format = formatFor(input)
      if (binaryFormats.has(format)) {
        throw new UsageError('bad-draft', `“${path}” would be no text`, {
          hint: 'A file of an office program is read with check_file',
        })
      }
      return lint(loadConfig(), { path, format, bytes: Buffer.from(text) }, input)
    },
    checkFile: async (input) => {
      if (flags.root === undefined && root === parse(root).root) throw noRoot()
      const { path, bytes } = readInside(root, input.path, largestFile)
      const loader = loadConfig()
      const { files, notes } = await findFiles([asNamed(path)], { cwd: root, config: loader })
      const [file] = files
      if (!file) {
        const reason = notes.map(({ message }) => message.replace(/^L/, 'l')).join(', ')
        throw new UsageError('left-out', `“${path}” is ${reason}; it was not looked at`)
      }
      const sidecar = readSidecar(root, input.path)
      return lint(loader, { path, format: file.format, bytes, sidecar }, input)
    },
    resolveConfig: () => loadConfig().resolve(),
  }
}

/** What lies beside a draft, if it lies in the folder. */
function readSidecar(root: string, draft: string): Content | undefined {
  const path = sidecarOf(draft)
  const isThere = lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== undefined
  return isThere ? readInside(root, path, largestFile) : undefined
}

function notesOf({ path, diagnostics }: FileResult): string[] {
  return diagnostics.map(({ message, position }) => `${path}:${position.start.line}: ${message}`)
}

function findRoot(given: string | undefined, cwd: string): string {
  const folder = resolve(cwd, given ?? '.')
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(folder)
  throw new UsageError('no-root', `--root ${given ?? '.'}: there is no such folder`, {
    hint: 'Name the folder that your drafts are in',
  })
}

/** Some clients start their servers at the very top, where everything of everybody lies. */
function noRoot(): UsageError {
  return new UsageError('no-root', 'This server was given no folder, so that it opens no files', {
    hint: 'Start it with --root <folder of the drafts>, or hand the text to check_text',
  })
}
