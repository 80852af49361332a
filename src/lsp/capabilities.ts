import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node'
import { actionKinds } from './actions.ts'
import type { Client } from './client.ts'
import { commands } from './commands.ts'

/** What the server offers a client. */
export function capabilitiesFor({ encoding, can }: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [...actionKinds] },
    executeCommandProvider: { commands: Object.values(commands) },
    // Whoever asks is not sent the same things unasked. Whole folders are left to the command line,
    // which compares their drafts with each other.
    ...(can.pull && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: can.changeFolders } },
  }
}
