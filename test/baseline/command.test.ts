import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { makeFolder, makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'

const name = '.professional-baseline.json'
const elderly = 'Flu jabs for the elderly are back next week.\n'
const suicide = 'He committed suicide last year. Samaritans are there.\n'
const link = 'Book your jab: [click here](https://example.org/flu).\n'
const named = 'Mrs Adeyemi collected her methotrexate late again.\n'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const io = memoryIo({ cwd })
  const now = args[0] === 'config' ? [] : ['--now', today]
  const code = await main([...args, ...now], io)
  return { code, out: io.out(), err: io.err() }
}

function write(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

interface Written {
  readonly schemaVersion: number
  readonly findings: readonly ({ path: string; rule: string; nth?: number } | null)[]
}

function baselineOf(folder: string, path = name): Written['findings'] {
  const { findings } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Written
  return findings.filter((item) => item !== null)
}

async function withBaseline(files: Tree): Promise<string> {
  const folder = makeRepository(files)
  await run(folder, 'baseline', 'update')
  return folder
}

describe('a finding of the baseline', () => {
  test('is neither shown nor counted, but summed up', async () => {
    const folder = await withBaseline({ 'a.md': suicide + link })
    expect(await run(folder, '--max-warnings', '0', '--fail-on', 'info')).toEqual({
      code: 0,
      out: '✔ 1 draft ready, 2 in the baseline\n',
      err: '',
    })
    const all = await run(folder, '--no-baseline', '--max-warnings', '0')
    expect(all.code).toBe(1)
    expect(all.out).toContain('2 warnings')
  })

  test('stays in json, sarif and html, with its reason', async () => {
    const folder = await withBaseline({ 'a.md': suicide })
    const json = JSON.parse((await run(folder, '-f', 'json')).out)
    expect(json.counts).toMatchObject({ warning: 0, suppressed: 0, baselined: 1 })
    expect(json.files[0].diagnostics).toEqual([])
    expect(json.files[0].suppressed).toMatchObject([
      { ruleId: 'safeguarding/suicide-language', reason: 'baseline', baselined: true },
    ])
    const sarif = JSON.parse((await run(folder, '-f', 'sarif')).out)
    expect(sarif.runs[0].results[0].suppressions).toEqual([
      { kind: 'external', justification: 'baseline' },
    ])
    const { out: html } = await run(folder, '-f', 'html')
    expect(html).toContain('1 finding agreed to live with for now')
    expect(html).toContain('It stands in the baseline of the team.')
    expect(html).not.toContain('Silenced in this draft')
  })

  test('is counted in the other summaries', async () => {
    const folder = await withBaseline({ 'a.md': suicide })
    expect((await run(folder, '-f', 'markdown')).out).toBe('### 1 draft ready, 1 in the baseline\n')
    expect((await run(folder, '-f', 'compact')).out).toBe('')
    expect((await run(folder, '-f', 'ndjson')).out).toBe('')
  })

  test('that goes while another of the same rule comes is told from it', async () => {
    const folder = await withBaseline({ 'a.md': `${elderly}\n${link}` })
    write(folder, 'a.md', `${link}\nThe elderly are welcome in our new garden.\n`)
    const ran = await run(folder, '-f', 'compact')
    expect(ran.out).toMatch(/^a\.md:3:1: info .*\[respect\/dated-terms\]\n$/)
    expect(ran.err).toBe(
      `professional: 1 finding of the baseline is gone; \`professional baseline prune\` takes it out of ${name}\n`,
    )
  })

  test('counts once for each time that it stands there', async () => {
    const folder = await withBaseline({ 'a.md': `${elderly}\n${elderly}` })
    expect(baselineOf(folder).map((finding) => finding?.nth)).toEqual([undefined, 2])
    write(folder, 'a.md', `${elderly}\n${elderly}\n${elderly}`)
    expect((await run(folder, '-f', 'compact')).out.split('\n')).toHaveLength(2)
    write(folder, 'a.md', elderly)
    expect((await run(folder, 'baseline', 'check')).out).toContain('no longer found')
  })

  test('is mended by --fix like any other', async () => {
    const folder = await withBaseline({ 'a.md': 'Join us #askyourpharmacist today.\n' })
    expect(baselineOf(folder)).toHaveLength(1)
    await run(folder, '--fix')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('#AskYourPharmacist')
  })

  test('is known under --only, with --stdin-filename and among staged drafts', async () => {
    const folder = await withBaseline({ 'a.md': suicide + link })
    expect((await run(folder, '--only', 'safeguarding', '-f', 'compact')).out).toBe('')
    const io = memoryIo({ cwd: folder, stdin: suicide + link })
    await main(['-f', 'compact', '--stdin-filename', 'a.md', '-'], io)
    expect(io.out()).toBe('')
    rmSync(join(folder, '.git'), { recursive: true })
    git(folder, 'init', '-q')
    git(folder, 'add', '.')
    expect((await run(folder, '--staged')).out).toBe('✔ 1 draft ready, 2 in the baseline\n')
  })
})

describe('the file', () => {
  test('has one finding a line, sorted, and the same bytes each time', async () => {
    const folder = await withBaseline({ 'b.md': suicide, 'a.md': link + elderly, 'B.md': link })
    const text = readFileSync(join(folder, name), 'utf8')
    const lines = text.split('\n')
    expect(lines.slice(0, 3)).toEqual(['{', '  "schemaVersion": 1,', '  "findings": ['])
    expect(lines.slice(-4)).toEqual(['    null', '  ]', '}', ''])
    const entries = lines.slice(3, -4)
    expect(entries).toEqual(entries.toSorted())
    expect(entries.every((line) => /^ {4}\{ "path": .* \},$/.test(line))).toBe(true)
    expect((await run(folder, 'baseline', 'update')).out).toBe(
      `Nothing to change: ${name}, 4 findings in 3 drafts\n`,
    )
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  test('lies beside the configuration, else at the root of the repository', async () => {
    const folder = makeRepository({
      '.professionalrc': '',
      'site/.professionalrc': '',
      'site/a.md': link,
      'docs/b.md': link,
    })
    expect((await run(join(folder, 'docs'), 'baseline', 'update', '..')).out).toBe(
      `Written: ../${name}, 1 finding in 1 draft (1 new)\nWritten: ../site/${name}, 1 finding in 1 draft (1 new)\n`,
    )
    expect(baselineOf(folder)).toMatchObject([{ path: 'docs/b.md' }])
    expect(baselineOf(folder, `site/${name}`)).toMatchObject([{ path: 'a.md' }])
    expect((await run(folder)).out).toBe('✔ 2 drafts ready, 2 in the baseline\n')
    const bare = makeRepository({ 'docs/b.md': link })
    await run(join(bare, 'docs'), 'baseline', 'update')
    expect(baselineOf(bare)).toMatchObject([{ path: 'docs/b.md' }])
  })

  test('can be named', async () => {
    const folder = makeFolder({ 'a.md': link, 'ci/': '' })
    const missing = await run(folder, '--baseline', 'ci/known.json')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toBe(
      'professional: There is no baseline ci/known.json\n  `professional baseline update --baseline ci/known.json` writes one\n',
    )
    await run(folder, 'baseline', 'update', '--baseline', 'ci/known.json')
    expect(baselineOf(folder, 'ci/known.json')).toMatchObject([{ path: '../a.md' }])
    expect((await run(folder, '--baseline', 'ci/known.json')).out).toContain('1 in the baseline')
    expect((await run(folder)).out).toContain('1 warning')
  })

  test('may have been written with the separators of Windows, or laid out by a formatter', async () => {
    const folder = await withBaseline({ 'drafts/a.md': link })
    const path = join(folder, name)
    const value = JSON.parse(readFileSync(path, 'utf8'))
    const laidOut = JSON.stringify(value, undefined, 4).replace('drafts/a.md', 'drafts\\\\a.md')
    write(folder, name, `\uFEFF${laidOut.replaceAll('\n', '\r\n')}`)
    expect((await run(folder)).out).toBe('✔ 1 draft ready, 1 in the baseline\n')
  })

  test('is no draft', async () => {
    const folder = await withBaseline({ 'a.md': link })
    expect((await run(folder, 'config', '--files')).out).toContain(
      'a file of settings, not a draft',
    )
  })

  test.each([
    ['{', ':1: this is no JSON'],
    ['', ':1: a baseline says “"schemaVersion": 1”, and this file does not'],
    ['[]', ':1: a baseline says “"schemaVersion": 1”, and this file does not'],
    [
      '{\n  "schemaVersion": 7,\n  "findings": []\n}',
      ':2: the baseline was written by a later version of professional (schema 7; this one knows 1)',
    ],
    ['{\n"schemaVersion": 1,\n"findings": {}\n}', ':3: “findings” is no list'],
    [
      '{\n"schemaVersion": 1,\n"findings": [\n{ "path": "a.md", "rule": "x/y", "key": "1" },\n{ "path": "a.md", "rule": "x/y" },\nnull\n]\n}',
      ':5: a finding has “path”, “rule” and “key”, each a text, and may have “nth”, a number from 1',
    ],
    [
      '{\n"schemaVersion": 1,\n"findings": [\n{ "path": "a.md", "rule": "x/y", "key": "1" },\n{ "path": "a.md", "rule" },\nnull\n]\n}',
      ':5: this is no JSON',
    ],
    [
      '{\n"schemaVersion": 1,\n"findings": [\n<<<<<<< HEAD\n{ "path": "a.md", "rule": "x/y", "key": "1" },\n=======\n>>>>>>> other\nnull\n]\n}',
      ':4: a merge has left its marks here',
    ],
  ])('that is damaged is told with its line: %j', async (text, message) => {
    const folder = makeRepository({ 'a.md': link, [name]: text })
    for (const args of [[], ['baseline', 'check'], ['baseline', 'update']]) {
      const { code, out, err } = await run(folder, ...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`professional: ${name}${message}\n`)
      expect(err.split('\n')).toHaveLength(3)
    }
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })

  test('is merged by git where two branches change different lines', async () => {
    const folder = makeFolder({
      '.gitattributes': `${name} merge=union\n`,
      'a.md': link,
      'k.md': elderly,
      'z.md': suicide,
    })
    git(folder, 'init', '-q', '-b', 'main')
    await run(folder, 'baseline', 'update')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'start')
    git(folder, 'checkout', '-qb', 'one')
    write(folder, 'zz.md', link)
    write(folder, 'aa.md', link)
    await run(folder, 'baseline', 'update')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    git(folder, 'checkout', '-q', 'main')
    write(folder, 'zy.md', suicide)
    write(folder, 'a.md', 'Nothing to see.\n')
    await run(folder, 'baseline', 'update')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'two')
    git(folder, 'merge', '-q', 'one', '-m', 'both')
    const merged = await run(folder)
    expect(merged.out).toBe('✔ 6 drafts ready, 5 in the baseline\n')
    await run(folder, 'baseline', 'prune')
    expect((await run(folder, 'baseline', 'check')).code).toBe(0)
  })
})

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.org']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
}

describe('update', () => {
  test('refuses what is personal, says so by rule and place, and writes the rest', async () => {
    const folder = makeRepository({ 'a.md': `${named}\n${link}`, 'b.md': `${link}\n${named}` })
    const ran = await run(folder, 'baseline', 'update')
    expect(ran).toEqual({
      code: 1,
      err: '',
      out: [
        `Written: ${name}, 2 findings in 2 drafts (2 new)`,
        'Not written: 2 findings of rules about personal things, which no file may hold',
        '  confidentiality/named-patient (2)',
        '    a.md:1:1',
        '    b.md:3:1',
        'Mend these drafts before anything else. What harms nobody, such as an invented number, is',
        'silenced where it stands, with the reason:',
        '  <!-- professional-disable-next-block confidentiality/named-patient -- invented for this page -->',
        '',
      ].join('\n'),
    })
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain('named-patient')
    expect((await run(folder)).code).toBe(1)
  })

  test('leaves the part of drafts that were not looked at', async () => {
    const folder = await withBaseline({ 'a.md': link, 'b.md': suicide })
    write(folder, 'a.md', elderly)
    write(folder, 'b.md', 'Nothing.\n')
    expect((await run(folder, 'baseline', 'update', 'a.md')).out).toBe(
      `Written: ${name}, 2 findings in 2 drafts (1 new, 1 taken out)\n`,
    )
    expect(baselineOf(folder).map((finding) => finding?.path)).toEqual(['a.md', 'b.md'])
  })

  test('keeps what stood in a draft that cannot be read now', async () => {
    const folder = await withBaseline({ 'a.md': link, 'b.md': suicide })
    writeFileSync(join(folder, 'a.md'), Buffer.from('caf\xe9 au lait', 'latin1'))
    write(folder, 'c.md', link)
    const ran = await run(folder, 'baseline', 'update')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('a.md: File is not UTF-8')
    expect(ran.err).toContain('keeps its part of the baseline')
    expect(baselineOf(folder).map((finding) => finding?.path)).toEqual(['a.md', 'b.md', 'c.md'])
  })

  test('writes nothing where there is nothing', async () => {
    const folder = makeRepository({ 'a.md': 'Nothing.\n' })
    expect(await run(folder, 'baseline', 'update')).toMatchObject({
      code: 0,
      out: 'Nothing to write: there are no findings\n',
    })
    expect(existsSync(join(folder, name))).toBe(false)
  })

  test('does not take what the draft silences itself', async () => {
    const silenced = `<!-- professional-disable-next-block access/link-text -- a test -->\n${link}`
    const folder = makeRepository({ 'a.md': silenced })
    expect((await run(folder, 'baseline', 'update')).out).toContain('Nothing to write')
    await run(folder, 'baseline', 'update', '--no-inline-config')
    expect(baselineOf(folder)).toHaveLength(1)
  })
})

describe('check and prune', () => {
  test('say so where there is no baseline', async () => {
    const folder = makeRepository({ 'a.md': link })
    for (const action of ['check', 'prune']) {
      expect(await run(folder, 'baseline', action)).toEqual({
        code: 2,
        out: '',
        err: `professional: There is no baseline to ${action}\n  \`professional baseline update\` writes one\n`,
      })
    }
  })

  test('tell new and old ones, and prune takes out the old ones only', async () => {
    const folder = await withBaseline({ 'a.md': `${link}\n${elderly}`, 'b.md': suicide })
    expect(await run(folder, 'baseline', 'check')).toEqual({
      code: 0,
      err: '',
      out: `${name}: 3 findings in 2 drafts\nIt is what is found\n`,
    })
    write(folder, 'a.md', `${link}\n${suicide}`)
    rmSync(join(folder, 'b.md'))
    const checked = await run(folder, 'baseline', 'check')
    expect(checked.code).toBe(1)
    // The draft that is gone had the same sentence: it has moved.
    expect(checked.out).toContain('b.md is now a.md')
    write(
      folder,
      'a.md',
      `${link}\nAnother person committed suicide, they say. Samaritans are there.\n`,
    )
    const again = await run(folder, 'baseline', 'check')
    expect(again.code).toBe(1)
    expect(again.out.split('\n')).toEqual([
      `${name}: 3 findings in 2 drafts`,
      'New, and not in the baseline',
      expect.stringMatching(
        /^ {2}a\.md:3:16 {2}“committed suicide”.* safeguarding\/suicide-language$/,
      ),
      'Of no use: `professional baseline prune` takes it out',
      '  a.md  respect/dated-terms: no longer found',
      '  b.md  safeguarding/suicide-language: there is no such draft any more',
      '',
    ])
    const pruned = await run(folder, 'baseline', 'prune')
    expect(pruned.code).toBe(0)
    expect(pruned.out).toContain(`Written: ${name}, 1 finding in 1 draft (2 taken out)\n`)
    expect(baselineOf(folder)).toMatchObject([{ rule: 'access/link-text' }])
    expect((await run(folder, 'baseline', 'prune')).out).toBe(
      `Nothing to take out: ${name}, 1 finding in 1 draft\n`,
    )
  })

  test('leave alone what was not looked at', async () => {
    const folder = await withBaseline({ 'a.md': link, 'b.md': suicide, 'c.md': elderly })
    write(folder, 'b.md', 'Nothing.\n')
    rmSync(join(folder, 'c.md'))
    expect(await run(folder, 'a.md')).toMatchObject({ code: 0, err: '' })
    expect((await run(folder, 'baseline', 'check', 'a.md')).code).toBe(0)
    await run(folder, 'baseline', 'prune', 'a.md')
    expect(baselineOf(folder)).toHaveLength(3)
  })

  test('say why an entry is of no use', async () => {
    const folder = await withBaseline({ 'a.md': `${link}\n${suicide}\n${elderly}` })
    const text = readFileSync(join(folder, name), 'utf8')
    write(
      folder,
      name,
      text
        .replace('access/link-text', 'access/linktext')
        .replace('safeguarding/suicide-language', 'confidentiality/named-patient'),
    )
    write(folder, '.professionalrc', 'rules: { respect/dated-terms: off }\n')
    expect((await run(folder, 'baseline', 'check')).out.split('\n')).toEqual(
      expect.arrayContaining([
        '  a.md  access/linktext: there is no such rule',
        '  a.md  confidentiality/named-patient: the rule is about personal things, which no baseline holds',
        '  a.md  respect/dated-terms: the rule is off here',
      ]),
    )
    expect((await run(folder)).err).toBe('')
  })
})

describe('a draft that was renamed', () => {
  test('keeps its part, and update writes the new path', async () => {
    const folder = await withBaseline({ 'old/a.md': `${link}\n${elderly}`, 'b.md': suicide })
    renameSync(join(folder, 'old'), join(folder, 'new'))
    expect(await run(folder)).toMatchObject({
      code: 0,
      out: '✔ 2 drafts ready, 3 in the baseline\n',
      err: '',
    })
    expect(await run(folder, 'baseline', 'check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('old/a.md is now new/a.md'),
    })
    await run(folder, 'baseline', 'prune')
    expect(baselineOf(folder).map((finding) => finding?.path)).toContain('old/a.md')
    expect((await run(folder, 'baseline', 'update')).out).toContain('(2 moved)')
    expect(baselineOf(folder).map((finding) => finding?.path)).toEqual([
      'b.md',
      'new/a.md',
      'new/a.md',
    ])
  })

  test('is not taken for one that was copied', async () => {
    const folder = await withBaseline({ 'a.md': link })
    write(folder, 'b.md', link)
    expect((await run(folder, '-f', 'compact')).out).toContain('b.md:1:17')
    rmSync(join(folder, 'a.md'))
    write(folder, 'c.md', link)
    expect((await run(folder, '-f', 'compact')).out).toMatch(/^c\.md:1:17[^\n]*\n$/)
  })

  test('does not lend an entry to a finding of which nothing is known', async () => {
    const folder = await withBaseline({ 'a.md': '![](IMG1.PNG)\n' })
    expect(baselineOf(folder)).toHaveLength(1)
    expect((await run(folder)).out).toContain('1 in the baseline')
    renameSync(join(folder, 'a.md'), join(folder, 'b.md'))
    expect((await run(folder)).out).toContain('1 warning')
  })
})

describe('a rule that compares drafts', () => {
  const rule = `export const rules = [{
    id: 'own/slogan', summary: 'S.', why: 'W.', advice: 'A.', references: [], severity: 'warning',
    since: '1.0.0', profile: 'general', options: {}, messages: { other: 'Another slogan' },
    examples: { bad: [], good: [] },
    create: (context) => ({ post(post) {
      for (const at of context.text(post).matchAll(/slogan (\\w+)/g)) context.note(at, at.value)
    } }),
    across: { compare(notes, report) {
      for (const note of notes) if (note.value !== notes[0].value) report({ at: note, message: 'other' })
    } },
  }]`
  const files = {
    '.professionalrc': 'plugins: ./rules.mjs\n',
    'rules.mjs': rule,
    'a.md': 'Our slogan one.\n',
    'b.md': 'Their slogan two.\n',
  }

  test('is known, and a run with one of the drafts calls nothing old', async () => {
    const folder = await withBaseline(files)
    expect(baselineOf(folder)).toMatchObject([{ path: 'b.md', rule: 'own/slogan' }])
    expect((await run(folder)).out).toBe('✔ 2 drafts ready, 1 in the baseline\n')
    expect(await run(folder, 'b.md')).toMatchObject({ out: '✔ 1 draft ready\n', err: '' })
    await run(folder, 'baseline', 'prune', 'b.md')
    expect(baselineOf(folder)).toHaveLength(1)
    write(folder, 'a.md', 'Our slogan two.\n')
    await run(folder, 'baseline', 'prune')
    expect(baselineOf(folder)).toEqual([])
  })
})

test('a folder for the baseline that does not exist is told', async () => {
  const folder = makeRepository({ 'a.md': link })
  const ran = await run(folder, 'baseline', 'update', '--baseline', 'no/such.json')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('The baseline cannot be written to no/such.json')
  mkdirSync(join(folder, 'no'))
  expect((await run(folder, 'baseline', 'update', '--baseline', 'no/such.json')).code).toBe(0)
})
