import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  MessageType,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver/node'
import { describeBug } from '../core/bug.ts'
import { isCode } from '../node/config-read.ts'
import { actionsFor } from './actions.ts'
import { pathOf } from './addresses.ts'
import { type EditorBuffer, followBuffers } from './buffers.ts'
import { capabilitiesFor } from './capabilities.ts'
import type { Seen } from './checks.ts'
import { readClient } from './client.ts'
import { hoverAt } from './hover.ts'
import { createPull, type Pull } from './pull.ts'
import { createPush, type Push } from './push.ts'
import { runCommand } from './run-command.ts'
import { createSession, type Session, type Surroundings } from './session.ts'
import { checksThatListen, listenFor } from './stale.ts'
import { tell } from './tell.ts'

/** All there is between the greeting and the farewell. */
interface Life {
  readonly session: Session
  readonly push: Push | undefined
  readonly pull: Pull | undefined
}

/** Node keeps what it has once imported; only rules that changed themselves are read again. */
const isKept = (uri: string): boolean => isCode(uri) && !/\/\.professional\/rules\/[^/]+$/.test(uri)

const codeStays =
  'professional: code in a configuration is read again when the language server is restarted'

/** Serves one editor; the connection is listened to from here on. */
export function serve(connection: Connection, surroundings: Surroundings): void {
  let life: Life | undefined
  const buffers = new TextDocuments(followBuffers(() => life?.session.client.encoding ?? 'utf-16'))

  function report(error: unknown): void {
    connection.console.error(describeBug(error, surroundings.version))
  }

  function safely(work: () => Promise<void> | void): void {
    Promise.resolve().then(work).catch(report)
  }

  /** A handler that answers with nothing when something breaks, and says where it broke. */
  function answer<Params, Result>(
    nothing: Result,
    work: (params: Params, life: Life, token: CancellationToken) => Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      if (!life) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialised')
      try {
        return await work(params, life, token)
      } catch (error) {
        if (error instanceof ResponseError) throw error
        report(error)
        return nothing
      }
    }
  }

  async function lookAt(
    { session }: Life,
    uri: string,
  ): Promise<{ buffer: EditorBuffer; seen: Seen } | undefined> {
    const buffer = session.buffers.get(uri)
    const seen = buffer && (await session.check(buffer)).seen
    return seen && { buffer, seen }
  }

  /** Everything that is open is looked at again. */
  function recheck({ session, push, pull }: Life): void {
    for (const buffer of session.buffers.all()) {
      push?.later(buffer, true)
      pull?.forget(buffer.uri)
    }
    if (session.client.can.refreshPull && pull)
      safely(() => connection.languages.diagnostics.refresh())
  }

  connection.onInitialize((params) => {
    const client = readClient(params)
    const session = createSession(connection, client, buffers, surroundings)
    const pull = client.can.pull ? createPull(session) : undefined
    life = { session, pull, push: pull ? undefined : createPush(connection, session, safely) }
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'professional', version: surroundings.version },
    }
  })

  connection.onInitialized(() => {
    if (!life) return
    const current = life
    const { can } = current.session.client
    safely(() => current.session.watch())
    if (can.registerConfiguration) {
      const section = 'professional'
      safely(async () => {
        await connection.client.register(DidChangeConfigurationNotification.type, { section })
      })
    }
    if (can.changeFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const paths = (folders: readonly { uri: string }[]): string[] =>
          folders.map(({ uri }) => pathOf(uri)).filter((path) => path !== undefined)
        current.session.changeFolders(paths(added), paths(removed))
        recheck(current)
      })
    }
  })

  connection.onDidChangeConfiguration(({ settings }) => {
    if (!life) return
    life.session.changeSettings((settings as { professional?: unknown } | null)?.professional)
    recheck(life)
  })

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!life) return
    const { session } = life
    session.forgetConfigurations()
    recheck(life)
    if (session.client.isTrusted && changes.some(({ uri }) => isKept(uri))) {
      safely(() => tell(connection, MessageType.Info, codeStays))
    }
  })

  buffers.onDidOpen(({ document }) => {
    if (!life) return
    // An editor that tells of no changes to files is believed to have made some.
    if (!life.session.client.can.watchFiles) life.session.forgetConfigurations()
    life.push?.later(document, true)
  })
  buffers.onDidChangeContent(({ document }) => life?.push?.later(document, false))
  buffers.onDidSave(({ document: { uri } }) => {
    if (!life) return
    const current = life
    const { session, pull } = current
    if (!session.client.can.watchFiles) {
      session.forgetConfigurations()
      recheck(current)
      return
    }
    const buffer = buffers.get(uri)
    if (buffer) current.push?.later(buffer, true)
    pull?.save(uri)
    safely(async () => {
      const { run } = await session.settingsOf(uri)
      if (pull && run === 'onSave' && session.client.can.refreshPull) {
        await connection.languages.diagnostics.refresh()
      }
    })
  })
  buffers.onDidClose(({ document: { uri } }) => {
    life?.push?.close(uri)
    life?.pull?.forget(uri)
    life?.session.close(uri)
  })

  connection.languages.diagnostics.on(
    answer({ kind: 'full', items: [] }, async (params, { pull }, token) =>
      pull ? pull.answer(params, token) : { kind: 'full', items: [] },
    ),
  )
  connection.onHover(
    answer(null, async ({ textDocument, position }, current) => {
      const look = await lookAt(current, textDocument.uri)
      if (!look) return null
      return hoverAt(position, look.buffer, look.seen, current.session.client) ?? null
    }),
  )
  connection.onCodeAction(
    answer([], async (params, current, token) => {
      const look = await lookAt(current, params.textDocument.uri)
      if (!look) return []
      const { session } = current
      // Many texts are tried out, and a key that goes down meanwhile matters more.
      const listen = listenFor(session.buffers, look.buffer, token)
      return actionsFor(params, {
        ...look,
        checks: checksThatListen(session.checks, listen),
        editor: session,
        hasPage: (rule) => session.pages.uriOf(rule) !== undefined,
      })
    }),
  )
  connection.onExecuteCommand(
    answer(null, (params, { session }) => runCommand(params, connection, session)),
  )

  buffers.listen(connection)
  connection.listen()
}
