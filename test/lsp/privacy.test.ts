import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PassThrough } from 'node:stream'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveOnStreams } from '../../src/lsp/streams.ts'
import { makeRepository } from '../folder.ts'
import { greet, rangeIn, uriOf } from './editor.ts'

/** Everything the server says, as bytes on the wire. */
async function listen(folder: string) {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  let heard = ''
  toClient.on('data', (data: Buffer) => (heard += data.toString()))
  void serveOnStreams(toServer, toClient, { version: '0.0.0' })
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
  onTestFinished(() => connection.dispose())
  const editor = await greet(connection, { folders: [folder] })
  return { editor, toServer, heard: () => heard }
}

/** Drama and test numbers, taken for real ones, and invented people. */
const secrets = ['999 000 0018', '07700 900123', 'Adeyemi', 'CF10 1ZZ', 'j.patient@example.com']
const strict = JSON.stringify({
  rules: {
    'confidentiality/nhs-number': ['error', { allowTestRange: false }],
    'confidentiality/contact-details': ['error', { allowReservedRanges: false }],
  },
})

describe.each(['a.md', 'a.txt', 'a.html', 'a.mdx'])('in %s', (name) => {
  it('what a sensitive rule found is repeated by nothing that the server says unasked', async () => {
    const folder = makeRepository({ '.professionalrc.json': strict })
    const { editor, heard } = await listen(folder)
    const uri = uriOf(join(folder, name))
    const text =
      'Mrs Adeyemi (NHS number 999 000 0018) rang about her morphine!!! Her mobile is 07700 900123.\n\n' +
      'Drop it to the patient at CF10 1ZZ. We emailed j.patient@example.com with your results.\n'
    const found = await editor.open(uri, text)
    expect(found.length).toBeGreaterThan(3)
    for (const secret of secrets) {
      const range = rangeIn(text, secret)
      await editor.hover(uri, range.start)
      await editor.actions(uri, range)
    }
    await editor.actions(uri, rangeIn(text, text.trim()))
    await editor.run('professional.status', uri)
    for (const secret of secrets) expect(heard()).not.toContain(secret)
    expect(heard()).toContain('source.fixAll.professional')
  })
})

describe('a log', () => {
  it('quotes no message that the server could not make sense of', async () => {
    const { editor, toServer, heard } = await listen(makeRepository())
    const send = (body: string): void => {
      toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    send(JSON.stringify({ jsonrpc: '2.0', text: 'Adeyemi' }))
    send('{"jsonrpc": "2.0", "text": Adeyemi')
    send(
      JSON.stringify({
        jsonrpc: '2.0',
        method: 'textDocument/didOpen',
        params: { text: 'Adeyemi' },
      }),
    )
    send(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: ['Adeyemi'] }))
    send(
      JSON.stringify({
        jsonrpc: '2.0',
        id: 'x',
        method: 'textDocument/hover',
        params: { text: 'Adeyemi' },
      }),
    )
    while (editor.said.length < 4) await wait(5)
    expect(heard()).not.toContain('Adeyemi')
    expect(editor.said.join('\n')).toContain('a bug of ours, sorry (TypeError, version 0.0.0)')
    expect(await editor.open('untitled:a', 'Jabs for the elderly.')).toHaveLength(1)
  })
})
