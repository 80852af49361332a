import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type ShowDocumentParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import type { Surroundings } from '../../src/lsp/session.ts'
import { serveOnStreams } from '../../src/lsp/streams.ts'

/** What a modern editor can do that does not ask for diagnostics itself. */
export const capable: InitializeParams['capabilities'] = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
  },
  window: { showDocument: { support: true } },
}

/** The same, but it asks. */
export const asking: InitializeParams['capabilities'] = {
  ...capable,
  workspace: { ...capable.workspace, diagnostics: { refreshSupport: true } },
  textDocument: {
    ...capable.textDocument,
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
  },
}

export interface EditorOptions {
  /** Absolute; the folders that are open. */
  readonly folders?: readonly string[]
  readonly capabilities?: InitializeParams['capabilities']
  readonly options?: unknown
  /** What it answers when asked for settings. */
  readonly settings?: unknown
  readonly surroundings?: Partial<Surroundings>
}

/** An editor that does no more than it is told, and remembers what it hears. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly greeting: InitializeResult
  /** Everything that the server has logged or shown. */
  readonly said: string[]
  readonly shown: ShowDocumentParams[]
  readonly registered: RegistrationParams['registrations']
  readonly refreshes: () => number
  readonly applied: WorkspaceEdit[]
  readonly published: PublishDiagnosticsParams[]
  settings: unknown
  open(uri: string, text: string, languageId?: string): Promise<Diagnostic[]>
  /** The same, without waiting. */
  show(uri: string, text: string, languageId?: string): Promise<void>
  /** @returns The diagnostics of the version after the change. */
  change(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<Diagnostic[]>
  /** The same, without waiting. */
  type(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<void>
  save(uri: string): Promise<void>
  close(uri: string): Promise<void>
  /** The next diagnostics of a text, of this version or any. */
  next(uri: string, version?: number): Promise<Diagnostic[]>
  hover(uri: string, position: Position): Promise<Hover | null>
  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]>
  run(command: string, ...args: unknown[]): Promise<unknown>
  /** The text of an open buffer. */
  text(uri: string): string
}

export const uriOf = (path: string): string => pathToFileURL(path).href

export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveOnStreams(toServer, toClient, { version: '0.0.0', ...options.surroundings })
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
  onTestFinished(() => connection.dispose())
  return greet(connection, options)
}

/** Says hello to a server, wherever it runs. */
export async function greet(
  connection: ProtocolConnection,
  { folders = [], capabilities = capable, options, settings }: EditorOptions,
): Promise<Editor> {
  const texts = new Map<string, { version: number; text: string }>()
  const waiting = new Set<{
    uri: string
    version: number | undefined
    done: (diagnostics: Diagnostic[]) => void
  }>()
  let refreshes = 0
  const said: string[] = []
  const shown: ShowDocumentParams[] = []
  const registered: RegistrationParams['registrations'] = []
  const applied: WorkspaceEdit[] = []
  const published: PublishDiagnosticsParams[] = []

  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => {
      published.push(params)
      for (const one of waiting) {
        if (one.uri !== params.uri) continue
        if (one.version !== undefined && one.version !== params.version) continue
        waiting.delete(one)
        one.done(params.diagnostics)
      }
    },
  )
  connection.onNotification('window/logMessage', ({ message }) => void said.push(message))
  connection.onNotification('window/showMessage', ({ message }) => void said.push(message))
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => editor.settings),
  )
  connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
    shown.push(params)
    return { success: true }
  })
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations)
  })
  connection.onRequest('workspace/diagnostic/refresh', () => void refreshes++)
  connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit)
    return { applied: true }
  })
  connection.listen()
  const greeting: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
    initializationOptions: options,
  })
  await connection.sendNotification('initialized', {})

  const editor: Editor = {
    connection,
    greeting,
    said,
    shown,
    registered,
    refreshes: () => refreshes,
    applied,
    published,
    settings,
    async open(uri, text, languageId) {
      const next = editor.next(uri, 1)
      await editor.show(uri, text, languageId)
      return next
    },
    async show(uri, text, languageId = 'markdown') {
      texts.set(uri, { version: 1, text })
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      })
    },
    async change(uri, changes) {
      const next = editor.next(uri, (texts.get(uri)?.version ?? 0) + 1)
      await editor.type(uri, changes)
      return next
    },
    async type(uri, contentChanges) {
      const version = (texts.get(uri)?.version ?? 0) + 1
      texts.set(uri, { version, text: texts.get(uri)?.text ?? '' })
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      })
    },
    save: (uri) => connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    next: (uri, version) =>
      new Promise((done) => {
        waiting.add({ uri, version, done })
      }),
    hover: (uri, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    actions(uri, range, only) {
      const context: CodeActionContext = { diagnostics: [], ...(only && { only }) }
      return connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context,
      })
    },
    run: (command, ...args) =>
      connection.sendRequest('workspace/executeCommand', { command, arguments: args }),
    text: (uri) => texts.get(uri)?.text ?? '',
  }
  return editor
}

/** The edits that a code action or command makes in one text. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const changes = edit?.documentChanges ?? []
  const versioned = changes.flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  )
  return [...versioned, ...(edit?.changes?.[uri] ?? [])]
}

/** A text with edits in it, counted in UTF-16 as is the default. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  const offset = ({ line, character }: Position): number =>
    Math.min((starts[line] ?? text.length) + character, text.length)
  let result = text
  const fromEnd = edits.toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
  for (const { range, newText } of fromEnd) {
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end))
  }
  return result
}

/** The range of the first time that some words stand in a text, in UTF-16. */
export function rangeIn(text: string, words: string): Range {
  const at = (offset: number): Position => {
    const before = text.slice(0, offset).split('\n')
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  }
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the text has no “${words}”`)
  return { start: at(start), end: at(start + words.length) }
}

export const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics.map(({ code }) => code)
