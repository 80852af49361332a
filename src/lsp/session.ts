import { type Connection, MessageType, type TextDocuments } from 'vscode-languageserver/node'
import { rules } from '../../rules/index.ts'
import { todayInUtc } from '../core/today.ts'
import type { Tables } from '../engine/pipeline.ts'
import { sidecarOf } from '../node/sidecars.ts'
import { pathOf, uriOf } from './addresses.ts'
import type { EditorBuffer } from './buffers.ts'
import { type Check, type Checks, createChecks } from './checks.ts'
import type { Client } from './client.ts'
import { type ConfigReports, createConfigReports } from './config-reports.ts'
import { sidecarSquiggles } from './diagnostics.ts'
import { createDraftFinder, type DraftFinder } from './drafts.ts'
import { createRulePages, type RulePages } from './rule-pages.ts'
import { defaultSettings, readSettings, type Settings } from './settings.ts'
import { tell } from './tell.ts'
import { createWatch } from './watch.ts'

/** What the server is told by whoever starts it. */
export interface Surroundings extends Pick<Tables, 'readyWords' | 'readyClues'> {
  readonly version: string
  /** The folder with a page for each rule, absolute. */
  readonly pages?: string | undefined
}

/** One editor, from its greeting on. */
export interface Session {
  readonly client: Client
  readonly buffers: TextDocuments<EditorBuffer>
  readonly checks: Checks
  readonly reports: ConfigReports
  readonly pages: RulePages
  check(buffer: EditorBuffer): Promise<Check>
  settingsOf(uri: string): Promise<Settings>
  /** Settings may have changed; those given count for editors that are not asked. */
  changeSettings(given: unknown): void
  changeFolders(added: readonly string[], removed: readonly string[]): void
  /** Configurations may have changed. */
  forgetConfigurations(): void
  /** A buffer is no longer open. */
  close(uri: string): void
  /** The text of a file that is open. */
  openText(file: string): string | undefined
  /** Starts to watch configurations. */
  watch(): Promise<void>
}

export function createSession(
  connection: Connection,
  client: Client,
  buffers: TextDocuments<EditorBuffer>,
  { readyWords, readyClues, pages }: Surroundings,
): Session {
  const watch = createWatch(connection, client)
  const reports = createConfigReports((uri, diagnostics) => {
    void connection.sendDiagnostics({ uri, diagnostics })
  })
  const settings = new Map<string, Promise<Settings>>()
  const complaints = new Set<string>()
  let folders = [...client.folders]
  let given = client.settings

  const checks = createChecks({
    tables: { readyWords, readyClues },
    finder: makeFinder(),
    settingsOf,
    today: todayInUtc,
  })

  function makeFinder(): DraftFinder {
    return createDraftFinder({ rules, folders, allowCode: client.isTrusted })
  }

  function settingsOf(uri: string): Promise<Settings> {
    let found = settings.get(uri)
    if (!found) settings.set(uri, (found = askSettings(uri)))
    return found
  }

  async function askSettings(uri: string): Promise<Settings> {
    if (!client.can.configuration) return readSettings(given, complain)
    try {
      const section = 'professional'
      const answer: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section,
      })
      return readSettings(answer, complain)
    } catch {
      return defaultSettings
    }
  }

  function complain(message: string): void {
    if (complaints.has(message)) return
    complaints.add(message)
    void tell(connection, MessageType.Warning, message)
  }

  function forgetConfigurations(): void {
    reports.clear()
    checks.reset(makeFinder())
  }

  return {
    client,
    buffers,
    checks,
    reports,
    pages: createRulePages(pages),
    settingsOf,
    async check(buffer) {
      const check = await checks.of(buffer)
      if (check.problem) reports.add(check.problem)
      if (check.seen && pathOf(buffer.uri) !== undefined) {
        const { uri, squiggles } = sidecarSquiggles(check.seen, client)
        reports.show(uri, squiggles)
      }
      await watch.add(check.seen?.draft.resolved.sources ?? [])
      return check
    },
    changeSettings(next) {
      if (next !== undefined && next !== null) given = next
      settings.clear()
      forgetConfigurations()
    },
    changeFolders(added, removed) {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added]
      forgetConfigurations()
    },
    forgetConfigurations,
    close(uri) {
      settings.delete(uri)
      checks.forget(uri)
      const file = pathOf(uri)
      if (file !== undefined) reports.show(uriOf(sidecarOf(file)), [])
    },
    openText: (file) => buffers.all().find(({ uri }) => pathOf(uri) === file)?.text,
    watch: () => watch.start(),
  }
}
