import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Note } from '../../src/core/across.ts'
import { makeFolder, makeRepository } from '../folder.ts'
import { reduceClues } from '../../src/node/audit-reduce.ts'
import jigsawRule from '../../rules/confidentiality/jigsaw.ts'
import { jigsaw, linesOf, type MadePost, makePosts, numbersFrom } from './corpus.ts'
import { type Ran, run, start } from './program.ts'

const patient = { timeout: 240_000 }
const key = '0123456789abcdef0123456789abcdef'
const env = { PROFESSIONAL_AUDIT_KEY: key }
const day = ['--now', '2026-11-25']

const posts = [...makePosts(160), ...jigsaw]

function map(cwd: string, file: string, ...more: readonly string[]): Ran {
  return run(['audit', 'map', file, '--out', 'out', ...day, ...more], { cwd, env })
}

function reduce(cwd: string): string {
  expect(run(['audit', 'reduce', 'out'], { cwd })).toMatchObject({ code: 0 })
  return linesIn(join(cwd, 'out'), /^pictures.*\.ndjson$/)
}

/** All lines of some files, sorted. */
function linesIn(folder: string, names: RegExp): string {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .toSorted()
    .join('\n')
}

/** The same posts in several files. */
function makeShards(list: readonly MadePost[], count: number): string {
  const files = Array.from({ length: count }, (_, shard): [string, string] => [
    `s${shard}.ndjson`,
    linesOf(list.filter((_post, index) => index % count === shard)),
  ])
  return makeRepository(Object.fromEntries(files))
}

function mapAll(cwd: string, ...more: readonly string[]): void {
  for (const file of readdirSync(cwd).filter((name) => name.endsWith('.ndjson'))) {
    expect(map(cwd, file, ...more)).toMatchObject({ code: 0 })
  }
}

test('a rule that fails with an author is reported, and the others go on', async () => {
  const clue = { date: '2026-01-31', at: 0, severity: 'error', silenced: false, value: null }
  const clueOf = (author: string, post: string, ruleId: string): string =>
    `${author}\t${JSON.stringify({ ...clue, post, ruleId })}`
  const compare = (notes: readonly Note<unknown>[]): void => {
    if (notes.length > 1) throw new RangeError('secret')
  }
  const rule = { ...jigsawRule, across: { compare } }
  async function* lines(): AsyncGenerator<string> {
    for (const post of ['a', 'b']) yield clueOf('one', post, rule.id)
    yield* [clueOf('two', 'c', rule.id)]
  }
  const told: unknown[] = []
  const counts = await reduceClues(lines(), [rule], (json) => told.push(JSON.parse(json)))
  expect(counts).toMatchObject({ authors: 2, pictures: 0, failed: 1 })
  expect(told).toMatchObject([
    {
      author: 'one',
      ruleId: 'professional/rule-failed',
      message: `The rule ${rule.id} failed with RangeError`,
      posts: ['a', 'b'],
    },
  ])
})

describe('an audit', patient, () => {
  const whole = (): { cwd: string; pictures: string } => {
    const cwd = makeShards(posts, 1)
    mapAll(cwd)
    return { cwd, pictures: reduce(cwd) }
  }

  test('finds what several posts of an author show together, whatever the parts', () => {
    const { pictures } = whole()
    const name = createHmac('sha256', key).update('author\0x\0quillfeather').digest('hex')
    const of = pictures.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    const found = of.filter(({ author }) => author === name.slice(0, 16))
    expect(found).toMatchObject([
      { ruleId: 'confidentiality/jigsaw', from: '2026-03-01', count: 2 },
    ])

    const next = numbersFrom(7)
    const shuffled = posts
      .map((post) => [next(), post] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, post]) => post)
    const cwd = makeShards([...shuffled, ...shuffled.slice(0, 20)], 3)
    mapAll(cwd, '--partitions', '4')
    expect(reduce(cwd)).toBe(pictures)
  })

  test('is the same through pipes', () => {
    const { cwd, pictures } = whole()
    const input = readFileSync(join(cwd, 's0.ndjson'))
    const mapped = run(['audit', 'map', '--stdio', ...day], { cwd, env, input })
    expect(mapped.err).toContain(`reporter:counter:professional,records,${posts.length}\n`)
    const sorted = mapped.out.split('\n').filter(Boolean).toSorted().join('\n')
    const reduced = run(['audit', 'reduce', '--stdio'], { cwd, input: sorted })
    expect(reduced.out.split('\n').filter(Boolean).toSorted().join('\n')).toBe(pictures)
  })

  test('writes no word of a post, no handle and no hash without the key', () => {
    const { cwd } = whole()
    const folder = join(cwd, 'out')
    const written = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    expect(written).toContain('confidentiality/jigsaw')
    for (const word of [
      'haemophilia',
      'Tobermory',
      'Adeyemi',
      'methotrexate',
      'quillfeather',
      'author-1',
      '"p1"',
      'j0',
    ]) {
      expect(written).not.toContain(word)
    }
    const keyless = written.match(/"[0-9a-f]{14}"/g)
    expect(keyless).toBeNull()
    const other = makeShards(posts, 1)
    run(['audit', 'map', 's0.ndjson', '--out', 'out', ...day], {
      cwd: other,
      env: { PROFESSIONAL_AUDIT_KEY: `${key}0` },
    })
    const names = (at: string): string[] =>
      readFileSync(join(at, 'out/clues-s0.p0'), 'utf8').match(/"[0-9a-f]{16}"/g) ?? []
    const known = new Set(names(cwd))
    expect(names(other).filter((name) => known.has(name))).toEqual([])
  })

  test('leaves out what it cannot read, and goes on', () => {
    const bad = '{"id": "x", "text": \n{"text": "no id"}\n[1]\n'
    const cwd = makeRepository({ 's0.ndjson': bad + linesOf(jigsaw) })
    expect(map(cwd, 's0.ndjson', '--max-rejects', '2')).toMatchObject({ code: 2 })
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
    const { code, err } = map(cwd, 's0.ndjson')
    expect(code).toBe(0)
    expect(err).toContain('6 records')
    expect(err).toContain('3 records left out')
    expect(linesIn(join(cwd, 'out'), /^quarantine/)).toBe(
      '{"record":1,"code":"unreadable"}\n{"record":2,"code":"no-id"}\n{"record":3,"code":"no-id"}',
    )
    expect(reduce(cwd)).toContain('"count":2')
  })

  test('leaves out a post that ends the program, at the third attempt', () => {
    const cwd = makeRepository({
      's0.ndjson': linesOf([...jigsaw, { id: 'd', author: 'a', text: 'deadly' }]),
      'plugin.mjs': `export const rules = [{
  id: 'team/deadly', summary: 'For tests.', why: 'For tests.', advice: 'None.', references: [],
  severity: 'warning', profile: 'general', since: '0.1.0', messages: { seen: 'Seen' }, options: {},
  examples: { bad: [], good: [] },
  create: (context) => ({ post(post) { if (context.text(post).value === 'deadly') process.exit(9) } }),
}]
`,
      '.professionalrc': 'plugins: [./plugin.mjs]\n',
    })
    expect(map(cwd, 's0.ndjson').code).toBe(9)
    expect(map(cwd, 's0.ndjson').code).toBe(9)
    expect(map(cwd, 's0.ndjson')).toMatchObject({ code: 0 })
    expect(linesIn(join(cwd, 'out'), /^quarantine/)).toBe('{"record":4,"code":"deadly"}')
    expect(readdirSync(join(cwd, 'out')).some((name) => name.endsWith('.journal'))).toBe(false)
  })
})

describe('a part of an audit', patient, () => {
  test('is not done twice, and is done again where something has changed', () => {
    const cwd = makeShards(jigsaw, 1)
    map(cwd, 's0.ndjson')
    expect(map(cwd, 's0.ndjson').err).toContain('done before')
    const file = join(cwd, 'out/clues-s0.p0')
    const clues = readFileSync(file, 'utf8')
    writeFileSync(file, clues.slice(1))
    expect(map(cwd, 's0.ndjson').err).not.toContain('done before')
    expect(readFileSync(file, 'utf8')).toBe(clues)
    expect(map(cwd, 's0.ndjson', '--partitions', '2').err).not.toContain('done before')
    expect(map(cwd, 's0.ndjson', '--partitions', '2', '--profile', 'general').err).not.toContain(
      'done before',
    )
    reduce(cwd)
    expect(run(['audit', 'reduce', 'out'], { cwd }).err).toContain('done before')
  })

  test('that was killed is not there, and is the same when it is done again', async () => {
    const cwd = makeShards(posts, 1)
    mapAll(cwd)
    const wanted = linesIn(join(cwd, 'out'), /^(?:clues|findings)/)
    for (const pause of [150, 400, 800]) {
      rmSync(join(cwd, 'out'), { recursive: true })
      const child = start(['audit', 'map', 's0.ndjson', '--out', 'out', ...day], { cwd, env })
      await wait(pause)
      child.kill('SIGKILL')
      mapAll(cwd)
      expect(linesIn(join(cwd, 'out'), /^(?:clues|findings)/)).toBe(wanted)
    }
  })

  test('that is missing or unlike the others stops the reduce', () => {
    const cwd = makeShards(jigsaw, 2)
    expect(run(['audit', 'reduce', 'out'], { cwd })).toMatchObject({ code: 2 })
    map(cwd, 's0.ndjson')
    map(cwd, 's1.ndjson', '--profile', 'general')
    const mixed = run(['audit', 'reduce', 'out'], { cwd })
    expect(mixed.code).toBe(2)
    expect(mixed.err).toContain('were mapped in different ways')
    rmSync(join(cwd, 'out/s1.done'))
    expect(run(['audit', 'reduce', 'out'], { cwd }).err).toContain('The shard s1 was begun')
  })

  test.each([
    [['map', 'a.ndjson', '--out', 'o'], 'needs the day'],
    [['map', 'a.ndjson', '--out', 'o', ...day], 'needs a key'],
    [['map', 'none.ndjson', '--out', 'o', '--key-file', 'key', ...day], 'There is no such file'],
    [['map', 'a.ndjson', '--key-file', 'key', ...day], 'where to?'],
    [['map', 'a.ndjson', '--out', 'o', '--key-file', 'short', ...day], 'shorter than 16'],
  ])('says what is missing: %j', (args, said) => {
    const cwd = makeFolder({ 'a.ndjson': linesOf(jigsaw), key, short: 'abc' })
    const { code, err } = run(['audit', ...args], { cwd, env: { PROFESSIONAL_AUDIT_KEY: '' } })
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
