import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { readSidecar } from '../src/readers/sidecar.ts'
import { makeRepository } from './folder.ts'
import { memoryIo } from './harness.ts'
import { git, repositoryOf } from './repository.ts'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(cwd: string, args: readonly string[], stdin?: string): Promise<Run> {
  const io = memoryIo({ cwd, ...(stdin !== undefined && { stdin }) })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

const only = ['--only', 'safeguarding/suicide-language', '--format', 'compact']

/** The lines of a report without its summary. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const { out } = await run(cwd, [...only, ...args])
  return out.split('\n').filter((line) => /:\d+:\d+: /.test(line))
}

const words = 'Copy\nHe committed suicide.\n'
const silence =
  'suppress:\n  - rule: safeguarding/suicide-language\n    reason: The title of a film\n'

function problems(text: string): string[] {
  const { notices } = readSidecar({ path: 'a', format: 'yaml', text })
  return notices.map(({ message, start, end }) => `${message} [${text.slice(start, end)}]`)
}

describe('what a sidecar says', () => {
  test('is nearer than the configuration, and farther than the draft itself', async () => {
    const cwd = makeRepository({
      '.professionalrc': 'meta: { platform: linkedin, kind: post, audience: patients }',
      'a.md': '---\nkind: reply\n---\nHello',
      'a.md.professional.yml': 'kind: thread\nplatform: x\n',
    })
    const { out, code } = await run(cwd, ['config', 'a.md', '--json'])
    const { values } = JSON.parse(out) as {
      values: { key: string; value: string; origin: string }[]
    }
    expect(values.filter(({ key }) => key.startsWith('meta'))).toEqual([
      { key: 'meta.audience', value: 'patients', origin: '.professionalrc:1' },
      { key: 'meta.platform', value: 'x', origin: 'a.md.professional.yml:2' },
      { key: 'meta.kind', value: 'reply', origin: 'a.md:2' },
    ])
    expect(code).toBe(0)
  })

  test('counts for every draft of the file, unless its row says otherwise', async () => {
    const long = 'word '.repeat(70).trim()
    const cwd = makeRepository({
      'a.csv': `Copy,Channel\n${long},\n${long},LinkedIn\n`,
      'a.csv.professional.yml': 'platform: x\n',
    })
    const { out } = await run(cwd, ['--only', 'platform/length', '--format', 'compact', 'a.csv'])
    expect(out.match(/a\.csv:\d+/g)).toEqual(['a.csv:2'])
  })

  test('decides how a text is parted', async () => {
    const cwd = makeRepository({
      'a.txt': `${'word '.repeat(40)}\n---\n${'word '.repeat(40)}`,
      'a.txt.professional.yml': 'platform: x\n',
    })
    const length = ['--only', 'platform/length', '--format', 'compact', 'a.txt']
    expect((await run(cwd, length)).out).toContain('a.txt:3:')
    writeFileSync(join(cwd, 'a.txt.professional.yml'), 'platform: x\nkind: thread\n')
    expect((await run(cwd, length)).out).not.toContain('a.txt:')
  })
})

describe('what a sidecar silences', () => {
  test('is silenced in the whole file, with its reason', async () => {
    const cwd = makeRepository({ 'a.csv': words, 'a.csv.professional.yml': silence })
    const { out } = await run(cwd, [...only.slice(0, 2), '--format', 'json', 'a.csv'])
    const { files } = JSON.parse(out) as {
      files: { path: string; diagnostics: unknown[]; suppressed: { reason: string }[] }[]
    }
    expect(files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([['a.csv', 0]])
    expect(files[0]?.suppressed.map(({ reason }) => reason)).toEqual(['The title of a film'])
  })

  test('may be some words only, and is not taken notice of with --no-inline-config', async () => {
    const cwd = makeRepository({
      'a.csv': `${words}She committed suicide.\n"He ""committed suicide""."\n`,
      'a.csv.professional.yml': `${silence}    text: nothing of the kind\n`,
    })
    expect(await found(cwd, 'a.csv')).toHaveLength(4)
    writeFileSync(join(cwd, 'a.csv.professional.yml'), silence)
    expect(await found(cwd, 'a.csv')).toHaveLength(0)
    expect(await found(cwd, '--no-inline-config', 'a.csv')).toHaveLength(3)
  })

  test('goes together with what the draft silences itself', async () => {
    const cwd = makeRepository({
      'a.md':
        '---\nsuppress:\n  - rule: access/alt-text\n    reason: drawn\n---\nHe committed suicide.\n\n![](a.jpg)\n',
      'a.md.professional.yml': silence,
    })
    const both = ['--only', 'access/alt-text,safeguarding/suicide-language', '--format', 'compact']
    expect((await run(cwd, [...both, 'a.md'])).out).not.toContain('a.md:')
  })

  test('is told at its own place when it is wrong, and the draft is one draft', async () => {
    const cwd = makeRepository({
      'a.csv': words,
      'a.csv.professional.yml': [
        'suppress:',
        '  - rule: safeguarding/suicide-langage',
        '    reason: x',
        '  - { rule: safeguarding, reason: x, until: 2020-01-31 }',
        '  - rule: platform/length',
        '    reason: x',
        '',
      ].join('\n'),
    })
    const rules = ['--only', 'safeguarding/suicide-language,platform/length']
    const { out, code } = await run(cwd, [...rules, 'a.csv'])
    expect(out.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, '  '))).toEqual([
      'a.csv',
      expect.stringMatching(/^2:4  row 2, Copy  warning  .*  safeguarding\/suicide-language$/),
      '',
      'a.csv.professional.yml',
      '2:5  error  There is no such rule; perhaps safeguarding/suicide-language  professional/unknown-suppression',
      '4:5  warning  The silence of safeguarding ended on 2020-01-31  professional/expired-suppression',
      '5:5  warning  Nothing here is found by platform/length  professional/unused-suppression',
      '',
      '✖ 1 error, 3 warnings, 0 info in 1 draft',
      '',
    ])
    expect(code).toBe(1)
  })
})

describe('what is wrong with a sidecar', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['# nothing\n', []],
    ['kind: thread\n', []],
    ['kind: Thread\nplatform: [X (Twitter), Instagram]\naudience: Public\n', []],
    ['platfrom: x', ['There is no such key here; perhaps “platform” [platfrom]']],
    [
      'platfrom: x\nauthor: { nme: Jo, rol: nurse }\naudiense: public',
      [
        'There is no such key here; perhaps “name” [nme]',
        'There is no such key here; perhaps “role” [rol]',
        'There is no such key here; perhaps “platform” [platfrom]',
        'There is no such key here; perhaps “audience” [audiense]',
      ],
    ],
    [
      'kind: Mrs Smith',
      [expect.stringMatching(/^This is not a value of “kind”: it takes post, .* \[Mrs Smith\]$/)],
    ],
    ['date: soon', ['“date”: write a date as 2026-01-31 [soon]']],
    [
      'consent: { type: written, covers: [story], expires: 2026-31-01 }',
      [
        '“expires”: the calendar has no such day; write year, month and day as 2026-01-31 [2026-31-01]',
      ],
    ],
    ['fictional: perhaps', ['“fictional” takes true or false [perhaps]']],
    ['just words', ['A sidecar holds keys and values, such as “kind: thread” [just words]']],
    ['- kind: x', ['A sidecar holds keys and values, such as “kind: thread” [- kind: x]']],
    ['kind: "x', ['The sidecar is not YAML: a quotation mark is not closed []']],
    [
      'platform: [x\nkind: post\n',
      [
        'The sidecar is not YAML: a “[” is not closed by a “]”, or what stands between them is not indented [x]',
      ],
    ],
    ['kind: }', ['The sidecar is not YAML: a closing bracket has no opening one [}]']],
    [
      'a: b: c',
      [expect.stringMatching(/^The sidecar is not YAML: .* in it needs quotation marks/)],
    ],
    ['suppress:\n  - reason: x', ['“rule” is missing here [reason: x]']],
    ['suppress: all', ['“suppress” takes a list [all]']],
    [
      'suppress:\n  - { rule: a, untill: 2027-01-31 }',
      ['There is no such key here; perhaps “until” [untill]'],
    ],
    ['author:\n  nme: Jo Smith', ['There is no such key here; perhaps “name” [nme]']],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('does not spoil the rest of it, and the run is not complete', async () => {
    const cwd = makeRepository({
      'a.csv': words,
      'b.md': 'Hello',
      'a.csv.professional.yml': `platfrom: x\n${silence}`,
    })
    expect(await found(cwd)).toEqual([
      'a.csv.professional.yml:1:1: error There is no such key here; perhaps “platform” [professional/sidecar]',
    ])
    expect((await run(cwd, only)).code).toBe(2)
    const { err, code } = await run(cwd, ['config', 'a.csv'])
    expect(err).toBe(
      'professional: a.csv.professional.yml:1:1: There is no such key here; perhaps “platform”\n',
    )
    expect(code).toBe(2)
  })

  test('is that it cannot be read', async () => {
    const cwd = makeRepository({
      'a.csv': words,
      'a.csv.professional.yml': Uint8Array.from([0x6b, 0xff, 0xfe, 0x20]),
    })
    expect(await found(cwd)).toEqual([
      expect.stringMatching(/^a\.csv:2:4: warning/),
      expect.stringMatching(/^a\.csv\.professional\.yml:1:2: error File is not UTF-8/),
    ])
    expect((await run(cwd, ['config', 'a.csv'])).err).toMatch(
      /a\.csv\.professional\.yml: File is not/,
    )
  })

  test('is that its draft is not there', async () => {
    const cwd = makeRepository({
      'a.md': 'Hello',
      'a.professional.yml': silence,
      'november.csv': words,
      'novmber.csv.professional.yml': silence,
      'gone.docx.professional.yml': silence,
      'a.md.professional.yaml': silence,
      'out/b.md.professional.yml': silence,
      '.professionalignore': 'out\n',
    })
    const { err } = await run(cwd, only)
    expect(err.split('\n')).toEqual([
      'professional: a.md.professional.yaml: A sidecar ends in “.professional.yml”: this file is not read',
      'professional: a.professional.yml: There is no draft “a” beside this sidecar; for “a.md” it is called “a.md.professional.yml”',
      'professional: gone.docx.professional.yml: There is no draft “gone.docx” beside this sidecar',
      'professional: novmber.csv.professional.yml: There is no draft “novmber.csv” beside this sidecar; for “november.csv” it is called “november.csv.professional.yml”',
      '',
    ])
  })

  test('is not looked for in the sidecar of a draft', async () => {
    const cwd = makeRepository({
      'a.csv': words,
      'a.csv.professional.yml': 'brand: committed suicide',
    })
    expect(await found(cwd)).toHaveLength(1)
    const { err } = await run(cwd, [...only, 'a.csv.professional.yml'])
    expect(err).toMatch(/^professional: a\.csv\.professional\.yml: Left out \(a sidecar, /)
  })
})

describe('drafts that are no files', () => {
  test('on standard input have the sidecar of the file they will be', async () => {
    const cwd = makeRepository({ 'x/a.csv.professional.yml': silence })
    const named = await run(cwd, [...only, '--stdin-filename', 'x/a.csv', '-'], words)
    expect(named.out).not.toContain('x/a.csv:')
    const other = await run(cwd, [...only, '--stdin-filename', 'a.csv', '-'], words)
    expect(other.out).toContain('a.csv:2:4')
  })

  test('staged, have the sidecar that is staged', async () => {
    const cwd = repositoryOf({ 'a.csv': 'Copy\nHello\n' })
    write(cwd, 'a.csv', words)
    write(cwd, 'a.csv.professional.yml', silence)
    git(cwd, 'add', 'a.csv')
    expect(await found(cwd, '--staged')).toHaveLength(1)
    git(cwd, 'add', '-A')
    expect(await found(cwd, '--staged')).toHaveLength(0)
    rmSync(join(cwd, 'a.csv.professional.yml'))
    expect(await found(cwd, '--staged')).toHaveLength(0)
  })

  test.each(['--staged', '--changed'])(
    'are looked at with %s when only their sidecar has changed',
    async (flag) => {
      const cwd = repositoryOf({ 'a.csv': words, 'a.csv.professional.yml': silence, 'b.md': 'x' })
      expect(await found(cwd, flag)).toHaveLength(0)
      write(cwd, 'a.csv.professional.yml', 'kind: post\n')
      git(cwd, 'add', '-A')
      expect(await found(cwd, flag)).toEqual([expect.stringMatching(/^a\.csv:2:4: /)])
    },
  )
})

test('--fix goes by the sidecar too', async () => {
  const cwd = makeRepository({
    'a.md': '#flujab #winterisnear\n',
    'a.md.professional.yml': 'suppress:\n  - { rule: access/hashtag-case, reason: quoted }\n',
  })
  const { out } = await run(cwd, ['--fix', '--diff', 'a.md'])
  expect(out).toBe('')
})

function write(root: string, path: string, text: string): void {
  writeFileSync(join(root, path), text)
}
