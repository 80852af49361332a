import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { BaselineSearch } from '../node/baseline-search.ts'
import type { ConfigLoader } from '../node/config.ts'
import type { FoundFiles } from '../node/files.ts'
import { createResultMemory, type KnownResults, stateOf } from '../node/known-results.ts'
import { findOwnFolder } from '../node/own-folder.ts'
import { pathInside, showPath } from '../node/paths.ts'
import { createRepositories } from '../node/repository.ts'
import { plural } from '../reporters/plural.ts'
import { type CollectedOutput, collectOutput } from './collected-output.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'
import { tellUsageError } from './usage-error.ts'

/** One look at everything, of the many that `--watch` takes. */
export interface Round {
  readonly known: KnownResults
  /** Told of each folder in which drafts are looked for. */
  readonly onFolder: (absolute: string) => void
  /** Whether there is anything to be said that has not been said before. */
  hasNews(circumstances: Circumstances): Promise<boolean>
}

/** What decides over the results of a round. */
export interface Circumstances {
  readonly found: FoundFiles
  readonly config: ConfigLoader
  readonly baselines: BaselineSearch
  /** ISO date. */
  readonly today: string
}

/** Lints in one round; undefined, with nothing printed, where there is no news. */
export type LintRound = (io: Io, round: Round) => Promise<number | undefined>

export interface Rounds {
  /** @throws {UsageError} */
  look(): Promise<void>
  /** The same, but that mistakes are told: they may be mended while somebody watches. */
  lookAgain(): Promise<true>
  /** Says that it waits, unless it has already. */
  tellWaiting(): void
  /** Where something may happen that changes the next round. */
  folders(): ReadonlySet<string>
  exitCode(): number
}

export interface WatchedRun {
  readonly paths: readonly string[]
  readonly flags: LintFlags
  readonly io: Io
  readonly lint: LintRound
}

/** In milliseconds: between deleting a draft and writing it anew, some editors take their time. */
const patience = 250

export function createRounds({ paths, flags, io, lint }: WatchedRun): Rounds {
  const memory = createResultMemory()
  const fixed = fixedFolders(paths, flags, io.cwd)
  const programs = new Map<string, string>()
  let folders = new Set<string>()
  let entered = new Set<string>()
  let exitCode = 0
  /** The drafts and settings of the last round; empty after one that failed. */
  let lastSeen = ''
  let lastShown: string | undefined
  let waiting: string | undefined

  const round: Round = {
    known: memory,
    onFolder: (absolute) => void entered.add(absolute),
    async hasNews({ found, config, baselines, today }) {
      const { files, problems, notes } = found
      const known = [...new Set(files.flatMap(({ path }) => baselines.of(path) ?? []))]
      for (const baseline of known) entered.add(dirname(baseline))
      // A draft with a baseline is looked at for more than is told.
      const besides = JSON.stringify([today, files.length > 1, known])
      const { changed, gone } = await memory.refresh(files, config, besides)
      for (const { absolute, path } of files) {
        entered.add(dirname(absolute))
        const { sources, programs: code } = await config.resolve(path)
        for (const source of sources) entered.add(dirname(source))
        for (const program of code) noticeProgram(program)
      }
      const seen = JSON.stringify([files.length, problems, notes, known.map(stateOf)])
      if (changed + gone === 0 && seen === lastSeen) return false
      waiting = `${lookedAt(changed, gone, files.length)}, ${timeOfDay()}; waiting for changes, Ctrl-C ends`
      lastSeen = seen
      return true
    },
  }

  /** Node keeps the code that it has run, whatever becomes of its file. */
  function noticeProgram(absolute: string): void {
    const state = stateOf(absolute)
    const known = programs.get(absolute) ?? state
    programs.set(absolute, state)
    if (known === state) return
    const name = showPath(io.cwd, absolute)
    io.stderr(`professional: ${name} has changed; it is code, which is read once\n`)
    waiting = 'stop and start again to use it; waiting for changes, Ctrl-C ends'
  }

  async function runRound(): Promise<void> {
    const output = collectOutput(io)
    entered = new Set()
    const ended = await lint(output.io, round)
    folders = withAncestors([...entered, ...fixed], io.cwd)
    if (ended === undefined) return
    exitCode = ended
    show(output)
  }

  function show(output: CollectedOutput): void {
    if (lastShown !== undefined) io.clear()
    lastShown = output.text
    output.show()
  }

  function showMistake(error: UsageError): void {
    const output = collectOutput(io)
    tellUsageError(error, output.io)
    folders = withAncestors([...folders, ...entered], io.cwd)
    exitCode = 2
    lastSeen = ''
    if (output.text === lastShown) return
    waiting = 'waiting for changes, Ctrl-C ends'
    show(output)
  }

  return {
    look: runRound,
    async lookAgain() {
      for (const isLast of [false, true]) {
        try {
          await runRound()
          break
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
          if (isLast || error.code !== 'no-match') {
            showMistake(error)
            break
          }
          await new Promise((settle) => setTimeout(settle, patience))
        }
      }
      return true
    },
    tellWaiting() {
      if (waiting !== undefined) io.stderr(`professional: ${waiting}\n`)
      waiting = undefined
    },
    folders: () => folders,
    exitCode: () => exitCode,
  }
}

function lookedAt(changed: number, gone: number, total: number): string {
  const drafts = plural(total, 'draft')
  const looked =
    changed === total ? `${drafts} looked at` : `${changed} of ${drafts} looked at again`
  return [...(changed > 0 ? [looked] : [drafts]), ...(gone > 0 ? [`${gone} gone`] : [])].join(', ')
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8)
}

/** Where files lie that are named, and not found on the way. */
function fixedFolders(paths: readonly string[], flags: LintFlags, cwd: string): string[] {
  const { config, ignorePath, fileList } = flags
  const files = [...paths, config, ignorePath, fileList].filter((path) => typeof path === 'string')
  return [cwd, ...files.map((path) => dirname(resolve(cwd, path)))]
}

/** A configuration or an ignore file may turn up in any folder above, as far as they are asked. */
function withAncestors(folders: readonly string[], cwd: string): Set<string> {
  const repositories = createRepositories()
  const all = new Set<string>()
  for (const folder of folders) {
    const top = repositories.rootOf(folder) ?? cwd
    for (const above of repositories.ancestors(folder)) {
      if (above !== folder && above !== top && pathInside(top, above) === undefined) continue
      all.add(above)
      const own = findOwnFolder(above)
      if (own) for (const name of ['', 'rules', 'terms']) all.add(join(own.folder, name))
    }
  }
  return all
}
