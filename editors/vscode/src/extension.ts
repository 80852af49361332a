import { join } from 'node:path'
import * as vscode from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

/** Starts the server that comes with the extension. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('professional', { log: true })
  const start = async (): Promise<void> => {
    client = createClient(context, output)
    await client.start()
  }
  const restart = async (): Promise<void> => {
    await client?.dispose()
    await start()
  }
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand('professional.restart', restart),
    vscode.commands.registerCommand('professional.showOutput', () => output.show()),
    vscode.commands.registerCommand('professional.why', explainDraft),
    // The server is told once, when it starts, whether it may run code.
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
  )
  await start()
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
  client = undefined
}

const languages = ['markdown', 'mdx', 'plaintext', 'html', 'csv', 'tsv']
const data = ['json', 'yaml', 'xml']

function createClient(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
): LanguageClient {
  const server: ServerOptions = {
    module: context.asAbsolutePath(join('dist', 'server', 'bin', 'professional.cjs')),
    args: ['lsp'],
    transport: TransportKind.stdio,
  }
  const options: LanguageClientOptions = {
    documentSelector: [
      ...languages.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
      ...data.map((language) => ({ scheme: 'file', language })),
    ],
    outputChannel,
    initializationOptions: { trusted: vscode.workspace.isTrusted },
    middleware: {
      async executeCommand(command, args, next) {
        if (command !== 'professional.openRule') return next(command, args) as unknown
        // Shown as a page and not as the Markdown it is written in.
        const page: unknown = await next(command, [...(args as unknown[]), 'quietly'])
        if (typeof page !== 'string') return undefined
        return vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(page))
      },
    },
  }
  return new LanguageClient('professional', 'professional', server, options)
}

async function explainDraft(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri
  if (!uri || !client) {
    await vscode.window.showInformationMessage('professional: no draft is open')
    return
  }
  await client.sendRequest('workspace/executeCommand', {
    command: 'professional.status',
    arguments: [client.code2ProtocolConverter.asUri(uri)],
  })
}
