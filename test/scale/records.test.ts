import { appendFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileResult } from '../../src/core/finding.ts'
import { createConfigLoader, rules } from '../../src/index.ts'
import { lintFiles } from '../../src/node/lint-files.ts'
import { lintRecords } from '../../src/node/lint-records.ts'
import { createRun } from '../../src/node/run.ts'
import { longestLine, stretchesOf } from '../../src/node/stretches.ts'
import { makeRepository } from '../folder.ts'
import { today } from '../harness.ts'
import { linesOf, makePosts } from './corpus.ts'
import { run, start } from './program.ts'

const patient = { timeout: 180_000 }
const cwd = import.meta.dirname

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function aRun(): ReturnType<typeof createRun> {
  return createRun({ config: createConfigLoader({ cwd, rules }), today }, () => 'none')
}

async function partsOf(bytes: Buffer, size: number): Promise<FileResult[]> {
  const parts: FileResult[] = []
  const stream = { path: 'posts.ndjson', pieces: cut(bytes, size) }
  for await (const { result } of lintRecords(stream, aRun())) parts.push(result)
  return parts
}

describe('a stream is cut between its lines', () => {
  test('wherever its pieces end, and nothing is lost', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '👩🏽‍⚕️', '\n', '\r\n', ' ', '{"x":1}'))
      .map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const bytes = Buffer.from(whole)
        const stretches = []
        for await (const stretch of stretchesOf(cut(bytes, size))) stretches.push(stretch)
        expect(Buffer.concat(stretches.map((one) => one.bytes)).equals(bytes)).toBe(true)
        for (const stretch of stretches.slice(0, -1)) expect(stretch.bytes.at(-1)).toBe(10)
        let line = 1
        for (const stretch of stretches) {
          expect(stretch.line).toBe(line)
          line += stretch.bytes.toString('latin1').split('\n').length - 1
        }
      }),
    )
  })

  test('asks for no more before what it gave was taken', async () => {
    let asked = 0
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (; asked < 100; asked++) yield Buffer.from('a line\n')
    }
    const stretches = stretchesOf(pieces())
    await stretches.next()
    await stretches.next()
    expect(asked).toBe(1)
  })

  test('holds no line that is too long', async () => {
    const long = Buffer.from(`a\n${'b'.repeat(3 * longestLine)}\nc\n`)
    const stretches = []
    for await (const stretch of stretchesOf(cut(long, 65_536))) stretches.push(stretch)
    expect(stretches.flatMap(({ tooLong }) => tooLong)).toEqual([2])
    expect(Buffer.concat(stretches.map(({ bytes }) => bytes)).toString()).toBe('a\n\nc\n')
  })
})

describe('records of a stream', patient, () => {
  const posts = Buffer.from(
    `\n${linesOf(makePosts(60))}\n{"text": broken\n${linesOf(makePosts(3))}`,
  )

  test('give the same findings in the same places, however it is cut', async () => {
    const whole = await lintFiles([], [{ path: 'posts.ndjson', format: 'ndjson', bytes: posts }], {
      config: createConfigLoader({ cwd, rules }),
      today,
    })
    const wanted = whole.files[0]!.diagnostics.filter(({ related }) =>
      related.every(({ path }) => path === 'posts.ndjson'),
    )
    expect(wanted.length).toBeGreaterThan(15)
    const sizes = await Promise.all([1000, 4096, posts.length].map((size) => partsOf(posts, size)))
    const lists = sizes.map((parts) => parts.flatMap(({ diagnostics }) => diagnostics))
    expect(lists[0]).toEqual(lists[1])
    expect(lists[2]).toEqual(lists[1])
    // What records show together is not looked for here.
    const alone = (list: FileResult['diagnostics']) =>
      list
        .filter(({ ruleId }) => ruleId !== 'confidentiality/jigsaw')
        .map(({ fingerprint: _, ...rest }) => rest)
    expect(alone(lists[0]!)).toEqual(alone(wanted))
    const fingerprints = lists[0]!.map(({ fingerprint }) => fingerprint).filter((one) => one !== '')
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
  })

  test('that cannot be read are findings, and the others are looked at', async () => {
    const idiot = '{"text": "You are an idiot."}\n'
    const bytes = Buffer.concat([
      Buffer.from(`${idiot}{"text": \n`),
      Buffer.from('{"text": "caf\xe9"}\n', 'latin1'),
      Buffer.from(`{"text": "${'a'.repeat(longestLine)}"}\n${idiot}`),
    ])
    const found = (await partsOf(bytes, 65_536)).flatMap(({ diagnostics }) => diagnostics)
    expect(
      found.map(({ ruleId, message, position: { start } }) => `${start.line} ${ruleId} ${message}`),
    ).toEqual([
      '1 civility/insult Readers will take this for a personal insult',
      '2 professional/unreadable Record 2 is not JSON from here on',
      '3 professional/unreadable Record 3 is not UTF-8',
      '4 professional/unreadable Record 4 is longer than 1 MB',
      '5 civility/insult Readers will take this for a personal insult',
    ])
  })
})

test('one that is not UTF-8 costs no other that holds the sign for it', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text": "caf\xe9"}\n', 'latin1'),
    Buffer.from('{"text": "You are an idiot.\uFFFD"}\n'),
    Buffer.from('{"text": "caf\xc3', 'latin1'),
  ])
  const found = (await partsOf(bytes, 65_536)).flatMap(({ diagnostics }) => diagnostics)
  expect(found.map(({ ruleId, position: { start } }) => `${start.line} ${ruleId}`)).toEqual([
    '1 professional/unreadable',
    '2 civility/insult',
    '3 professional/unreadable',
  ])
})

describe('a file of records that is too large to be held', patient, () => {
  const clean = `${JSON.stringify({ text: 'Words.', note: ' '.repeat(60_000) })}\n`
  const telling = `${JSON.stringify({ text: 'You are an idiot.' })}\n`

  function makeLarge(): string {
    const folder = makeRepository({ 'a.md': 'You are an idiot.\n', 'z.md': 'You are an idiot.\n' })
    const file = join(folder, 'posts.ndjson')
    writeFileSync(file, telling)
    for (let count = 0; count < 360; count++) appendFileSync(file, clean)
    appendFileSync(file, telling)
    return folder
  }

  test('is looked at record by record, in its turn, and counted', () => {
    const folder = makeLarge()
    const files = ['a.md', 'posts.ndjson', 'z.md']
    const { code, out, err } = run(['-f', 'compact', '--max-warnings', '3', ...files], {
      cwd: folder,
    })
    expect(out.split('\n').map((line) => line.split(':', 2).join(':'))).toEqual([
      'a.md:1',
      'posts.ndjson:1',
      'posts.ndjson:362',
      'z.md:1',
      '',
    ])
    expect(code).toBe(1)
    expect(err).toContain('posts.ndjson: larger than 20 MB')
    expect(err).toContain('4 warnings, more than the 3 allowed')
    const { files: reported, counts } = JSON.parse(
      run(['-f', 'json', ...files], { cwd: folder }).out,
    )
    expect(reported[1].diagnostics).toHaveLength(2)
    expect(counts.warning).toBe(4)
  })

  test('or comes through a pipe, prints while it comes, and waits when nobody reads', async () => {
    const child = start(['-f', 'ndjson', '--stdin-filename', 'x.ndjson', '-'], { cwd })
    const { stdin, stdout } = child
    stdin!.write(telling)
    for (let count = 0; count < 400; count++) {
      if (!stdin!.write(clean)) await once(stdin!, 'drain')
    }
    const [first] = await once(stdout!, 'data')
    expect(JSON.parse(String(first))).toMatchObject({ path: 'x.ndjson', ruleId: 'civility/insult' })
    stdin!.end(telling)
    stdout!.resume()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})
