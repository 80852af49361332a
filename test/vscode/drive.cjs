// Starts the extension as VS Code would, opens a draft, and prints what somebody would see.
'use strict'

const childProcess = require('node:child_process')
const { once } = require('node:events')
const { setTimeout: wait } = require('node:timers/promises')
const [, , folder, draft] = process.argv
const vscode = require('vscode')

// Servers write down what was compiled of them as they end, into a folder that the test clears.
const servers = []
for (const name of ['fork', 'spawn']) {
  const start = childProcess[name]
  childProcess[name] = (...args) => {
    const server = start(...args)
    servers.push(server)
    return server
  }
}
const { activate, deactivate } = require(`${folder}/extension.cjs`)
const { stage, workspace, window, Uri, Range, Position } = vscode

const byName = (a, b) => (a < b ? -1 : 1)

async function until(done) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = done()
    if (answer) return answer
    await wait(25)
  }
  throw new Error(`waited for ${done} in vain: ${stage.logged.join('\n')}`)
}

function documentOf(text) {
  const uri = Uri.file(draft)
  return {
    uri,
    languageId: 'markdown',
    version: 1,
    isClosed: false,
    isDirty: false,
    getText: () => text,
  }
}

const diagnosticsOf = (uri) =>
  stage.collections.flatMap((collection) => collection.get(String(uri)) ?? [])
const shownOf = ({ range, code, severity }) => [
  range.start.line,
  range.start.character,
  severity,
  code.value ?? code,
]

async function main() {
  const seen = {}
  const subscriptions = []
  const document = documentOf('Jabs for the elderly!!!\n')
  workspace.textDocuments.push(document)
  window.activeTextEditor = { document }
  window.visibleTextEditors.push(window.activeTextEditor)
  window.tabGroups.all.push({ tabs: [{ input: new vscode.TabInputText(document.uri) }] })
  await activate({ subscriptions, asAbsolutePath: (path) => `${folder}/../${path}` })

  const found = async () =>
    (await until(() => diagnosticsOf(document.uri).length > 0 && diagnosticsOf(document.uri))).map(
      shownOf,
    )
  seen.untrusted = await found()
  for (const collection of stage.collections) collection.clear()
  workspace.isTrusted = true
  stage.events.onDidGrantWorkspaceTrust.fire()
  seen.trusted = await found()
  seen.commands = [...stage.commands.keys()].toSorted(byName)

  const { token } = new vscode.CancellationTokenSource()
  const range = new Range(new Position(0, 9), new Position(0, 20))
  const actions = await stage.providers.codeActions.provideCodeActions(
    document,
    range,
    { diagnostics: [], triggerKind: 1 },
    token,
  )
  seen.actions = actions.map(({ title }) => title)
  const page = actions.find(({ title }) => title.startsWith('Open the page'))
  await vscode.commands.executeCommand(page.command.command, ...page.command.arguments)
  seen.executed = stage.executed.map(([name, uri]) => [name, uri.replace(/^.*\/docs\//, 'docs/')])

  await vscode.commands.executeCommand('professional.why')
  seen.why = stage.shown.at(-1)
  window.activeTextEditor = undefined
  await vscode.commands.executeCommand('professional.why')
  seen.whyNot = stage.shown.at(-1)

  await vscode.commands.executeCommand('professional.restart')
  await deactivate()
  seen.left = [...stage.commands.keys()].toSorted(byName)
  for (const one of subscriptions) one.dispose()
  for (const server of servers) {
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
  seen.ended = servers.length
  process.stdout.write(JSON.stringify(seen))
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack.slice(0, 2000)}\n`)
    process.exit(1)
  },
)
