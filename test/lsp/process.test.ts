import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeRepository } from '../folder.ts'
import { codesOf, type Editor, type EditorOptions, greet, rangeIn, uriOf } from './editor.ts'
import { teamRule } from './team-rule.ts'

const program = resolve(import.meta.dirname, '../../bin/professional.cjs')

/** The server as an editor starts it. */
async function start(cwd: string, options: EditorOptions = {}, args: string[] = []) {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio', ...args], { cwd })
  onTestFinished(() => void server.kill())
  let errors = ''
  server.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const editor: Editor = await greet(connection, { folders: [cwd], ...options })
  return { server, editor, errors: () => errors }
}

async function farewell({ connection }: Editor): Promise<void> {
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
}

const text = 'Jabs for the elderly.\n'

describe('professional lsp --stdio', () => {
  it('serves from greeting to farewell, and writes nothing but the protocol', async () => {
    const folder = makeRepository()
    const { server, editor, errors } = await start(folder)
    expect(editor.greeting.serverInfo?.name).toBe('professional')
    const uri = uriOf(join(folder, 'a.md'))
    expect(codesOf(await editor.open(uri, text))).toEqual(['respect/dated-terms'])
    const actions = await editor.actions(uri, rangeIn(text, 'the elderly'))
    expect(actions.map(({ title }) => title)).toContain('Open the page of respect/dated-terms')
    const exit = once(server, 'exit')
    await farewell(editor)
    expect(await exit).toEqual([0, null])
    expect(errors()).toBe('')
  })

  it('ends with 1 when the editor goes without a farewell', async () => {
    const { server, editor } = await start(makeRepository())
    const exit = once(server, 'exit')
    await editor.connection.sendNotification('exit')
    expect(await exit).toEqual([1, null])
    const other = await start(makeRepository())
    const gone = once(other.server, 'exit')
    other.server.stdin.end()
    expect(await gone).toEqual([1, null])
  })

  it('ends when the process of the editor is gone, though its pipes are open', async () => {
    const parent = spawnSync(process.execPath, ['-e', '0'])
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'])
    onTestFinished(() => void server.kill())
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    connection.listen()
    const exit = once(server, 'exit')
    await connection.sendRequest('initialize', {
      processId: parent.pid,
      rootUri: null,
      capabilities: {},
    })
    expect(await exit).toEqual([1, null])
  })

  it('takes the flag that the client of VS Code adds', async () => {
    const { editor } = await start(makeRepository(), {}, [`--clientProcessId=${process.pid}`])
    expect(await editor.open('untitled:a', text)).toHaveLength(1)
  })

  it('keeps what code of a configuration prints out of the protocol', async () => {
    const folder = makeRepository({
      'professional.config.mjs':
        "console.log('printed')\nexport default { rules: { 'respect/dated-terms': 'error' } }\n",
    })
    const { editor, errors } = await start(folder, { options: { trusted: true } })
    const [found] = await editor.open(uriOf(join(folder, 'a.md')), text)
    expect(found?.severity).toBe(1)
    expect(errors()).toBe('printed\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(join(folder, 'professional.config.mjs')), type: 2 }],
    })
    while (editor.said.length === 0) await wait(5)
    expect(editor.said).toEqual([expect.stringContaining('restarted')])
  })

  it('follows a configuration', async () => {
    const folder = makeRepository()
    const { editor } = await start(folder)
    const uri = uriOf(join(folder, 'a.md'))
    await editor.open(uri, text)
    writeFileSync(join(folder, '.professionalrc'), 'rules: { respect/dated-terms: off }\n')
    const next = editor.next(uri)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    expect(await next).toEqual([])
  })

  it('reads a rule of the team again when it has changed', async () => {
    const file = '.professional/rules/jabs.mjs'
    const rule = (message: string): string => teamRule('warning', message)
    const folder = makeRepository({ [file]: rule('This says jab') })
    const { editor } = await start(folder, { options: { trusted: true } })
    const uri = uriOf(join(folder, 'a.md'))
    const messages = (found: readonly { readonly message: unknown }[]): unknown[] =>
      found.map(({ message }) => message)
    expect(messages(await editor.open(uri, text))).toContain('This says jab')
    writeFileSync(join(folder, file), rule('This says jab again'))
    const next = editor.next(uri)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(join(folder, file)), type: 2 }],
    })
    expect(messages(await next)).toContain('This says jab again')
    expect(editor.said).toEqual([])
  })

  it('lives on after messages that make no sense', async () => {
    const { server, editor } = await start(makeRepository())
    const send = (body: string): void => {
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    for (const junk of [
      'null',
      '[1]',
      '42',
      '{',
      '{}',
      '{"jsonrpc":"2.0","method":"$/cancelRequest"}',
    ]) {
      send(junk)
    }
    server.stdin.write('neither header nor body\r\n\r\n')
    for (const method of [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didSave',
      'textDocument/didClose',
      'textDocument/hover',
      'textDocument/codeAction',
      'textDocument/diagnostic',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
      'workspace/executeCommand',
      'no/such/method',
    ]) {
      for (const params of [undefined, null, {}, [], [1], 'x', { textDocument: null }]) {
        send(JSON.stringify({ jsonrpc: '2.0', method, params }))
        send(JSON.stringify({ jsonrpc: '2.0', id: method, method, params }))
      }
    }
    // Behind a header that makes no sense, the library reads on when more comes.
    const nudge = setInterval(() => void editor.connection.sendNotification('$/nudge'), 50)
    onTestFinished(() => clearInterval(nudge))
    expect(await editor.open('untitled:a', text)).toHaveLength(1)
    const back = { start: { line: 5, character: 9 }, end: { line: 0, character: 3 } }
    expect(await editor.change('untitled:a', [{ range: back, text }])).toHaveLength(2)
  })

  it('says how it is started, when it is started without', () => {
    const { status, stderr } = spawnSync(process.execPath, [program, 'lsp'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'professional: The language server talks over standard input and output\n' +
        '  Editors start it as: professional lsp --stdio\n',
    )
  })
})
