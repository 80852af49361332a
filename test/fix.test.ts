import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { main } from '../src/cli/main.ts'
import { createConfigLoader } from '../src/node/config.ts'
import { findFiles } from '../src/node/files.ts'
import { createFixRun, fixFiles } from '../src/node/fix.ts'
import { changesBetween } from '../src/node/line-changes.ts'
import { unifiedDiff } from '../src/node/unified-diff.ts'
import { makeFolder, makeRepository } from './folder.ts'
import { memoryIo, today } from './harness.ts'
import { git, repositoryOf } from './repository.ts'

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(cwd: string, args: readonly string[], stdin = ''): Promise<Run> {
  const io = memoryIo({ cwd, stdin })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

const draft = 'It is #mentalhealthawareness week.\n\nBook now!!!\n'
const fixed = 'It is #MentalHealthAwareness week.\n\nBook now!\n'
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('--fix', () => {
  test('applies what cannot change the meaning, and reports what is left', async () => {
    const text = `${draft}\nAsk your chemist.\n`
    const folder = makeRepository({ 'a.md': text, 'b.txt': 'All is well.\n' })
    const { code, out, err } = await run(folder, ['--fix', 'a.md', 'b.txt'])
    expect(read(folder, 'a.md')).toBe(text.replace(draft, fixed))
    expect(code).toBe(0)
    expect(err).toBe('professional: 2 suggestions applied\n')
    expect(out).toContain('access/jargon')
    expect(out).not.toContain('access/hashtag-case')
  })

  test('changes nothing the second time', async () => {
    const folder = makeRepository({ 'a.md': draft })
    await run(folder, ['--fix', 'a.md'])
    const { mtimeMs } = statSync(join(folder, 'a.md'))
    const { err } = await run(folder, ['--fix', 'a.md'])
    expect(err).toBe('')
    expect(statSync(join(folder, 'a.md')).mtimeMs).toBe(mtimeMs)
  })

  test('keeps line endings, the mode of a file, and a link to it', async () => {
    const folder = makeRepository({ 'real/a.md': draft.replaceAll('\n', '\r\n') })
    chmodSync(join(folder, 'real/a.md'), 0o640)
    symlinkSync('real/a.md', join(folder, 'link.md'))
    await run(folder, ['--fix', 'link.md'])
    expect(read(folder, 'real/a.md')).toBe(fixed.replaceAll('\n', '\r\n'))
    expect(statSync(join(folder, 'real/a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.md'])
  })

  test('leaves a silenced finding alone', async () => {
    const text = `<!-- professional-disable access/hashtag-case, civility/shouting -- theirs -->\n\n${draft}`
    const folder = makeRepository({ 'a.md': text })
    await run(folder, ['--fix', 'a.md'])
    expect(read(folder, 'a.md')).toBe(text)
  })

  test('obeys --only', async () => {
    const folder = makeRepository({ 'a.md': draft })
    await run(folder, ['--fix', '--only', 'civility/shouting', 'a.md'])
    expect(read(folder, 'a.md')).toBe(draft.replace('!!!', '!'))
  })

  test('leaves files alone whose words do not stand there as they are', async () => {
    const calendar = 'Caption,Platform\n"Book now!!!",x\n'
    const folder = makeRepository({ 'a.csv': calendar })
    await run(folder, ['--fix', 'a.csv'])
    expect(read(folder, 'a.csv')).toBe(calendar)
  })

  const encodings: Record<string, (text: string) => Uint8Array> = {
    'UTF-8': (text) => Buffer.from(`\uFEFF${text}`),
    'UTF-16, little end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16, big end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  }
  test.each(Object.entries(encodings))('keeps the byte order mark of %s', async (_, encode) => {
    const folder = makeRepository({ 'a.md': encode(`Café 😀 now!!!\n\n${draft}`) })
    const { err } = await run(folder, ['--fix', 'a.md'])
    expect(err).toBe('professional: 3 suggestions applied\n')
    const after = encode(`Café 😀 now!\n\n${fixed}`)
    expect(readFileSync(join(folder, 'a.md')).equals(after)).toBe(true)
  })

  test('settles the configuration of a folder once, and keeps no text that stays', async () => {
    const contents = { 'a.md': draft, 'b.md': draft, 'c.md': 'All is well.\n' }
    const cwd = makeFolder(contents)
    const config = createConfigLoader({ cwd, rules, flags: { config: false } })
    let asked = 0
    const resolve: typeof config.resolve = (path) => {
      asked++
      return config.resolve(path)
    }
    const found = await findFiles(Object.keys(contents), { cwd, config, flags: {} })
    const run = createFixRun({ config: { ...config, resolve }, today })
    const drafts = (await fixFiles(found.files, run, 'safe')).map((file) => file.draft)
    expect(asked).toBe(1)
    expect(drafts).toMatchObject([
      { path: 'a.md', before: draft, after: fixed, count: 2 },
      { path: 'b.md', before: draft, after: fixed, count: 2 },
      { path: 'c.md', before: '', after: '', count: 0 },
    ])
  })

  test('cannot change standard input', async () => {
    const { code, err } = await run(makeRepository(), ['--fix', '-'], draft)
    expect(code).toBe(2)
    expect(err).toContain('standard input')
  })

  test('takes nothing that may change the meaning', async () => {
    const folder = makeRepository({ 'a.md': 'Ask your chemist.\n' })
    await run(folder, ['--fix', 'a.md'])
    expect(read(folder, 'a.md')).toBe('Ask your chemist.\n')
    await run(folder, ['--fix-unsafe', 'a.md'])
    expect(read(folder, 'a.md')).toBe('Ask your pharmacy.\n')
  })
})

describe('--diff', () => {
  test('shows what would change, changes nothing, and says so with 1', async () => {
    const folder = makeRepository({ 'a.md': draft, 'b.md': 'All is well.\n' })
    const { code, out } = await run(folder, ['--diff', 'a.md', 'b.md'])
    expect(code).toBe(1)
    expect(read(folder, 'a.md')).toBe(draft)
    expect(out).toBe(
      [
        '--- a/a.md',
        '+++ b/a.md',
        '@@ -1,3 +1,3 @@',
        '-It is #mentalhealthawareness week.',
        '+It is #MentalHealthAwareness week.',
        ' ',
        '-Book now!!!',
        '+Book now!',
        '',
      ].join('\n'),
    )
  })

  test('is silent with 0 where there is nothing to change', async () => {
    const folder = makeRepository({ 'a.md': fixed })
    expect(await run(folder, ['--diff', 'a.md'])).toEqual({ code: 0, out: '', err: '' })
  })

  test('takes a draft on standard input', async () => {
    const { code, out } = await run(makeRepository(), ['--diff', '-'], draft)
    expect(code).toBe(1)
    expect(out).toContain('+Book now!\n')
  })

  test('shows unsafe changes with --fix-unsafe, and still writes nothing', async () => {
    const folder = makeRepository({ 'a.md': 'Ask your chemist.\n' })
    const { code, out } = await run(folder, ['--fix-unsafe', '--diff', 'a.md'])
    expect(code).toBe(1)
    expect(out).toContain('+Ask your pharmacy.\n')
    expect(read(folder, 'a.md')).toBe('Ask your chemist.\n')
  })

  test('does not show lines in which something personal was found', async () => {
    const secret = 'Results for Jane Doe, DOB 03/02/1951, are in.'
    const folder = makeRepository({ 'a.md': `${secret}\n\nBook now!!!\n` })
    const { out, err } = await run(folder, ['--diff', 'a.md'])
    expect(out).toContain('-Book now!!!\n')
    expect(out).not.toContain('1951')
    expect(err).toBe('')
    expect((await run(folder, ['--diff', '--show-sensitive', 'a.md'])).out).toContain('1951')
  })

  test('says how many changes it does not show', async () => {
    const folder = makeRepository({ 'a.md': 'Results for Jane Doe, DOB 03/02/1951, are in!!!\n' })
    const { code, out, err } = await run(folder, ['--diff', 'a.md'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^professional: 1 change is not shown, .*--show-sensitive/)
    expect((await run(folder, ['--diff', '--show-sensitive', 'a.md'])).err).toBe('')
  })

  test('keeps a byte order mark, so that git can apply it', async () => {
    const folder = makeRepository({ 'a.md': `\uFEFF${draft}` })
    const { out } = await run(folder, ['--diff', 'a.md'])
    expect(out).toContain('\n-\uFEFFIt is #mental')
    expect(out).toContain('\n+\uFEFFIt is #Mental')
  })

  test('shows what would change in what is staged', async () => {
    const folder = repositoryOf({ 'a.md': 'Words.\n', 'b.md': 'Words.\n' })
    writeFileSync(join(folder, 'a.md'), draft)
    git(folder, 'add', 'a.md')
    writeFileSync(join(folder, 'a.md'), 'All is well.\n')
    const { code, out } = await run(folder, ['--staged', '--diff'])
    expect(code).toBe(1)
    expect(out).toContain('--- a/a.md\n')
    expect(out).toContain('+Book now!\n')
    expect((await run(folder, ['--staged', '--fix'])).code).toBe(2)
    expect((await run(folder, ['--staged', '--fix-unsafe', '--diff'])).out).toBe(out)
  })

  test('ends with 2 where a file is not there', async () => {
    const folder = makeRepository({ 'a.md': draft })
    expect((await run(folder, ['--diff', 'a.md', 'none.md'])).code).toBe(2)
  })

  test('ends with 2 where a file cannot be read to its end', async () => {
    const folder = makeRepository({ 'a.md': Buffer.from([0x46, 0xff, 0x6c, 0x75]) })
    expect((await run(folder, ['--diff', 'a.md'])).code).toBe(2)
  })
})

describe('a unified diff', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', '', 'dd'), { maxLength: 24 })
    .chain((list) => fc.constantFrom('', '\n').map((end) => list.join('\n') + end))

  test('makes one text out of the other, as git applies it', () => {
    const folder = makeFolder()
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { text: diff } = unifiedDiff('a.txt', before, after)
        if (before === after) {
          expect(diff).toBe('')
          return
        }
        writeFileSync(join(folder, 'a.txt'), before)
        const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: diff,
          encoding: 'utf8',
          env: { ...process.env, GIT_CEILING_DIRECTORIES: folder, GIT_DIR: '/dev/null' },
        })
        expect(stderr).toBe('')
        expect(status).toBe(0)
        expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(after)
      }),
      { numRuns: 60 },
    )
  })

  test('parts changes that are far from each other', () => {
    const before = Array.from({ length: 20 }, (_, index) => `${index}\n`)
    const after = before.with(1, 'x\n').with(18, 'y\n')
    const { text: diff } = unifiedDiff('a', before.join(''), after.join(''))
    expect(diff.match(/^@@.*@@$/gm)).toEqual(['@@ -1,5 +1,5 @@', '@@ -16,5 +16,5 @@'])
  })

  const many = Array.from({ length: 12_000 }, (_, index) => `${index}`)

  test.each([
    ['every second line', many, many.map((line, at) => (at % 2 ? line : `${line}!`)), 6000],
    ['all lines', many, many.map((line) => `${line}!`), 1],
    [
      'lines that become like others',
      many.map((_, at) => (at % 2 ? 'Good!!' : 'Good!')),
      many.map(() => 'Good!'),
      6000,
    ],
    ['most lines, and others are gone', many.map((line) => `${line}!`), many.slice(6000), 1],
    ['the order of lines', many, many.toReversed(), 2],
  ])('may tell of thousands of changes: %s', (_, before, after, count) => {
    const changes = changesBetween(before, after)
    const parts = changes.flatMap(({ start, added }, index) => [
      before.slice(changes[index - 1]?.end ?? 0, start),
      added,
    ])
    expect([...parts, before.slice(changes.at(-1)?.end ?? 0)].flat()).toEqual(after)
    expect(changes).toHaveLength(count)
  })

  test('leaves out a change in a line that is secret', () => {
    const isSecret = (line: number): boolean => line === 1
    expect(unifiedDiff('a', 'b\nc\n', 'x\nc\n', isSecret)).toEqual({ text: '', hidden: 1 })
    expect(unifiedDiff('a', 'b\nc\n', 'b\ny\n', isSecret)).toEqual({
      text: '--- a/a\n+++ b/a\n@@ -2,1 +2,1 @@\n-c\n+y\n',
      hidden: 0,
    })
  })
})
