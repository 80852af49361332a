// How long it takes from a key to the findings in the editor, with the real language server and a
// draft of 2 kB: findings that are sent, and those that an editor asks for. Where Linux tells, also
// what the server's processor time was, which other programs have less of a say in.
// `npm run bench:lsp -- 500` types more.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const keys = Number(process.argv[2] ?? 300)
const warmUp = 100
const program = fileURLToPath(new URL('../bin/professional.cjs', import.meta.url))
const uri = 'untitled:draft.md'

const draft = `---
platform: x
---
# Flu jabs for the elderly

What a Monday. Mrs Adeyemi collected her methotrexate late again, and the phones were down.
Vaccination is free for people aged 65 and over, for pregnant women and for many people with a
long-term condition. Book with your **pharmacy** or [your surgery](https://example.org/flu).

- An epileptic should not drive home alone.
- Bring your repeat slip, and a coat: the queue may be outside.

${`Our pharmacists can talk to you about your medicines in private. You do not need an appointment,
and it does not matter where you are registered. Some people feel a little unwell for a day after a
vaccine; that is common and passes. If you are worried, call us or NHS 111. `.repeat(6)}
READ THE SIGN PEOPLE!!! #staywellthiswinter
`.slice(0, 2048)

/** Where the typing goes on: at the end of the first paragraph. */
const line = 5
const typed = ' and then somebody said that it would all be better by Friday, which it was not.'

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
}

/** @param {number | undefined} pid @returns {number} Milliseconds of all threads so far; 0 where nobody tells. */
function processorTime(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    const times = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8'))
    return times.reduce((sum, time) => sum + Number(time.split(' ')[0]) / 1e6, 0)
  } catch {
    return 0
  }
}

/** @param {number[]} values */
function inWords(values) {
  const shown = [0.5, 0.95, 0.99].map(
    (share) => `p${share * 100} ${quantile(values, share).toFixed(1)} ms`,
  )
  return shown.join(', ')
}

/** @param {boolean} isPull */
async function measure(isPull) {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  /** @type {Map<number, (count: number) => void>} */
  const waiting = new Map()
  connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => {
    waiting.get(version)?.(diagnostics.length)
  })
  connection.listen()
  const textDocument = isPull ? { diagnostic: {} } : {}
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument },
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 0, text: draft },
  })

  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const work = []
  let findings = 0
  let column = draft.split('\n')[line]?.length ?? 0
  for (let version = 1; version <= warmUp + keys; version++) {
    // A quick typist; the server has nothing to do in between, as in life.
    await wait(30)
    const position = { line, character: column++ }
    const text = typed[version % typed.length]
    const workBefore = processorTime(server.pid)
    const start = performance.now()
    const answer = new Promise((resolve) => waiting.set(version, resolve))
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    })
    findings = isPull
      ? (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items
          .length
      : await answer
    waiting.delete(version)
    if (version <= warmUp) continue
    times.push(performance.now() - start)
    work.push(processorTime(server.pid) - workBefore)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await once(server, 'exit')
  process.stdout.write(
    `${isPull ? 'asked' : 'sent'} (${times.length} keys, ${draft.length} bytes, ${findings} findings):\n` +
      `  from key to findings  ${inWords(times)}\n` +
      `  processor             ${inWords(work)}\n`,
  )
}

await measure(false)
await measure(true)
