import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic, FileResult } from '../src/core/finding.ts'
import { gatherResults } from '../src/engine/count.ts'
import { onChangedLines } from '../src/node/changed-lines.ts'
import { findGitFiles, readStaged } from '../src/node/git.ts'
import { findChangedLines } from '../src/node/git-lines.ts'
import { main } from '../src/cli/main.ts'
import { makeFolder } from './folder.ts'
import { memoryIo } from './harness.ts'
import { git, repositoryOf } from './repository.ts'

function write(root: string, path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

const pathsOf = (files: readonly { path: string }[]): string[] =>
  files.map(({ path }) => path).toSorted()

describe('what is staged', () => {
  test('is read from the index, not from the work tree', () => {
    const root = repositoryOf({ 'a.md': 'one\n', 'b.md': 'one\n' })
    write(root, 'a.md', 'staged\n')
    git(root, 'add', 'a.md')
    write(root, 'a.md', 'written since\n')
    write(root, 'b.md', 'not staged\n')
    const files = findGitFiles(root, { kind: 'staged' })
    expect(pathsOf(files)).toEqual(['a.md'])
    const [content] = readStaged(root, files).values()
    expect(Buffer.from(content ?? []).toString()).toBe('staged\n')
  })

  test('is read byte for byte, whatever the names, and with as few calls for many', () => {
    const contents = {
      'a.md': 'one\n',
      'b.md': 'one\n',
      'none.md': '',
      'line\nbreak.md': '\n\nwords without an end of line',
      'bytes.md': Buffer.from([0, 0xff, 0x0a, 0x0a, 0xc3]),
    }
    const root = makeFolder(contents)
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    const files = findGitFiles(root, { kind: 'staged' })
    const trace = join(makeFolder(), 'trace')
    function callsFor(some: typeof files): number {
      writeFileSync(trace, '')
      vi.stubEnv('GIT_TRACE2_EVENT', trace)
      try {
        const found = readStaged(root, some)
        expect(found.size).toBe(some.length)
        for (const { path, absolute } of some) {
          const content = contents[path as keyof typeof contents]
          expect(Buffer.from(found.get(absolute) ?? [])).toEqual(Buffer.from(content))
        }
      } finally {
        vi.unstubAllEnvs()
      }
      return readFileSync(trace, 'utf8').match(/"event":"start"/g)?.length ?? 0
    }
    expect(files).toHaveLength(5)
    expect(callsFor(files)).toBe(callsFor(files.slice(0, 1)))
  })

  test('goes by its new name, and not at all once it is deleted', () => {
    const root = repositoryOf({ 'old name.md': 'some words that stay\n', 'gone.md': 'x\n' })
    git(root, 'mv', 'old name.md', 'näw "name".md')
    git(root, 'rm', '-q', 'gone.md')
    expect(pathsOf(findGitFiles(root, { kind: 'staged' }))).toEqual(['näw "name".md'])
  })

  test('is everything before the first commit', () => {
    const root = makeFolder({ 'a.md': 'one\n' })
    git(root, 'init', '-q')
    git(root, 'add', '-A')
    const files = findGitFiles(root, { kind: 'staged' })
    expect(pathsOf(files)).toEqual(['a.md'])
    expect(readStaged(root, files).size).toBe(1)
  })

  test('is named from the folder it is asked in', () => {
    const root = repositoryOf({ 'docs/a.md': 'one\n', 'b.md': 'one\n' })
    write(root, 'docs/a.md', 'two\n')
    write(root, 'b.md', 'two\n')
    git(root, 'add', '-A')
    expect(pathsOf(findGitFiles(join(root, 'docs'), { kind: 'staged' }))).toEqual([
      '../b.md',
      'a.md',
    ])
  })

  test('leaves a submodule to a run in it', () => {
    const inner = repositoryOf({ 'x.md': 'one\n' })
    const root = repositoryOf({ 'a.md': 'one\n' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner.md')
    const files = findGitFiles(root, { kind: 'staged' })
    expect(pathsOf(files)).toEqual(['.gitmodules'])
    expect([...readStaged(root, files).keys()]).toEqual([join(root, '.gitmodules')])
    git(root, 'commit', '-q', '-m', 'with a submodule')
    const within = join(root, 'inner.md')
    write(within, 'x.md', 'two\n')
    git(within, 'commit', '-q', '-am', 'within')
    write(within, 'y.md', 'new\n')
    expect(findGitFiles(root, { kind: 'changed' })).toEqual([])
    expect(pathsOf(findGitFiles(within, { kind: 'changed' }))).toEqual(['y.md'])
    expect(pathsOf(findGitFiles(within, { kind: 'since', ref: 'HEAD~1' }))).toEqual(['x.md'])
  })

  test('is that of the index which a hook is told of', () => {
    const root = repositoryOf({ 'a.md': 'one\n', 'b.md': 'one\n' })
    write(root, 'a.md', 'two\n')
    write(root, 'b.md', 'two\n')
    git(root, 'add', 'a.md')
    writeFileSync(
      join(root, '.git/hooks/pre-commit'),
      '#!/bin/sh\necho "$GIT_INDEX_FILE" > told\ncp "$GIT_INDEX_FILE" kept\n',
      { mode: 0o755 },
    )
    git(root, 'commit', '-q', '-m', 'only b', 'b.md')
    git(root, 'reset', '-q', '--soft', 'HEAD~1')
    vi.stubEnv('GIT_INDEX_FILE', join(root, 'kept'))
    try {
      expect(pathsOf(findGitFiles(root, { kind: 'staged' }))).toEqual(['b.md'])
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('has no content while a merge is undecided, and others have', () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    git(root, 'switch', '-q', '-c', 'topic')
    write(root, 'a.md', 'ours\n')
    git(root, 'commit', '-q', '-am', 'ours')
    git(root, 'switch', '-q', 'main')
    write(root, 'a.md', 'theirs\n')
    git(root, 'commit', '-q', '-am', 'theirs')
    expect(() => git(root, 'merge', '-q', 'topic')).toThrow('git')
    write(root, 'b.md', 'two\n')
    git(root, 'add', 'b.md')
    const both = ['a.md', 'b.md'].map((path) => ({ path, absolute: join(root, path) }))
    expect([...readStaged(root, both).keys()]).toEqual([join(root, 'b.md')])
    expect(pathsOf(findGitFiles(root, { kind: 'staged' }))).toEqual(['b.md'])
    expect(pathsOf(findGitFiles(root, { kind: 'changed' }))).toEqual(['a.md', 'b.md'])
  })
})

test.each(['sha1', 'sha256'])('before the first commit, all is new (%s)', (algorithm) => {
  const root = makeFolder({ 'a.md': 'one\n', 'b.md': 'one\n' })
  git(root, 'init', '-q', `--object-format=${algorithm}`)
  git(root, 'add', 'a.md')
  expect(pathsOf(findGitFiles(root, { kind: 'staged' }))).toEqual(['a.md'])
  expect(pathsOf(findGitFiles(root, { kind: 'changed' }))).toEqual(['a.md', 'b.md'])
  expect(findChangedLines(root, { kind: 'staged' }).get('a.md')).toEqual([{ first: 1, last: 1 }])
})

test('a repository within, which git does not know, is left to a run in it', () => {
  const root = repositoryOf({ 'a.md': 'one\n' })
  git(root, 'init', '-q', 'inner.md')
  write(join(root, 'inner.md'), 'x.md', 'one\n')
  write(root, 'b.md', 'two\n')
  expect(pathsOf(findGitFiles(root, { kind: 'changed' }))).toEqual(['b.md'])
})

test('a folder that is reached by a link keeps its name', () => {
  const root = repositoryOf({ 'docs/a.md': 'one\n' })
  const link = join(makeFolder(), 'link')
  symlinkSync(root, link)
  write(root, 'docs/a.md', 'two\n')
  const [file] = findGitFiles(join(link, 'docs'), { kind: 'changed' })
  expect(file).toEqual({ path: 'a.md', absolute: join(link, 'docs/a.md') })
})

test('what has changed is staged, unstaged or new, and not ignored', () => {
  const root = repositoryOf({
    'a.md': 'one\n',
    'b.md': 'one\n',
    'c.md': 'one\n',
    '.gitignore': 'x.md\n',
  })
  write(root, 'a.md', 'two\n')
  git(root, 'add', 'a.md')
  write(root, 'b.md', 'two\n')
  write(root, 'new.md', 'two\n')
  write(root, 'x.md', 'two\n')
  expect(pathsOf(findGitFiles(root, { kind: 'changed' }))).toEqual(['a.md', 'b.md', 'new.md'])
})

test('since a branch counts from where it was left', () => {
  const root = repositoryOf({ 'a.md': 'one\n', 'b.md': 'one\n' })
  git(root, 'switch', '-q', '-c', 'topic')
  write(root, 'a.md', 'two\n')
  git(root, 'commit', '-q', '-am', 'ours')
  git(root, 'switch', '-q', 'main')
  write(root, 'b.md', 'theirs\n')
  git(root, 'commit', '-q', '-am', 'theirs')
  git(root, 'switch', '-q', 'topic')
  expect(pathsOf(findGitFiles(root, { kind: 'since', ref: 'main' }))).toEqual(['a.md'])
})

describe('a mistake says what would work', () => {
  test('a commit there is not', () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    expect(() => findGitFiles(root, { kind: 'since', ref: 'nope' })).toThrow(
      'Git knows no commit “nope”',
    )
  })

  test('a folder in no repository', () => {
    const folder = makeFolder({ 'a.md': 'one\n' })
    expect(() => findGitFiles(folder, { kind: 'staged' })).toThrow(
      'This folder is in no git repository',
    )
  })

  test('a folder whose owner git does not trust', () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    try {
      findGitFiles(root, { kind: 'staged' })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        message: 'Git does not trust the owner of this folder',
        hint: expect.stringMatching(/^Tell it to: git config --global --add safe\.directory ./),
      })
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('a repository without files', () => {
    const root = makeFolder()
    git(root, 'init', '-q', '--bare')
    expect(() => findGitFiles(root, { kind: 'staged' })).toThrow(
      'This repository has no files checked out',
    )
  })

  test('a repository that is broken', () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    write(root, '.git/index', 'broken')
    expect(() => findGitFiles(root, { kind: 'staged' })).toThrow(/^Git could not answer: .*index/)
  })

  test('a branch of another origin', () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    git(root, 'switch', '-q', '--orphan', 'other')
    git(root, 'commit', '-q', '--allow-empty', '-m', 'another beginning')
    expect(() => findGitFiles(root, { kind: 'since', ref: 'main' })).toThrow(
      '“main” and the present have no past in common',
    )
  })

  test('a shallow clone without a common past counts all that differs', () => {
    const origin = repositoryOf({ 'a.md': 'one\n', 'b.md': 'one\n' })
    write(origin, 'a.md', 'two\n')
    git(origin, 'commit', '-q', '-am', 'second')
    git(origin, 'switch', '-q', '-c', 'topic', 'HEAD~1')
    write(origin, 'b.md', 'two\n')
    git(origin, 'commit', '-q', '-am', 'ours')
    const clone = join(makeFolder(), 'clone')
    git(origin, 'clone', '-q', '--depth', '1', '--branch', 'topic', `file://${origin}`, clone)
    git(clone, 'fetch', '-q', '--depth', '1', 'origin', 'main')
    expect(pathsOf(findGitFiles(clone, { kind: 'since', ref: 'FETCH_HEAD' }))).toEqual([
      'a.md',
      'b.md',
    ])
  })

  test('a shallow clone without the commit', () => {
    const origin = repositoryOf({ 'a.md': 'one\n' })
    write(origin, 'a.md', 'two\n')
    git(origin, 'commit', '-q', '-am', 'second')
    const first = git(origin, 'rev-parse', 'HEAD~1').trim()
    const clone = join(makeFolder(), 'clone')
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, clone)
    try {
      findGitFiles(clone, { kind: 'since', ref: first })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        code: 'unknown-commit',
        hint: expect.stringContaining('shallow'),
      })
    }
  })
})

describe('changed lines', () => {
  test('are those that were added or changed', () => {
    const root = repositoryOf({ 'a.md': 'one\ntwo\nthree\nfour\n', 'ü.md': 'x\n' })
    write(root, 'a.md', 'one\nTWO\nthree\nfour\nfive\nsix\n')
    write(root, 'ü.md', 'y\n')
    write(root, 'new.md', 'all\n')
    const lines = findChangedLines(root, { kind: 'changed' })
    expect(lines.get('a.md')).toEqual([
      { first: 2, last: 2 },
      { first: 5, last: 6 },
    ])
    expect(lines.get('ü.md')).toEqual([{ first: 1, last: 1 }])
    expect(lines.get('new.md')).toEqual([{ first: 1, last: Number.POSITIVE_INFINITY }])
  })

  test('of a renamed file are those that differ', () => {
    const root = repositoryOf({ 'a.md': 'one\ntwo\nthree\nfour\nfive\nsix\n' })
    git(root, 'mv', 'a.md', 'b.md')
    write(root, 'b.md', 'one\ntwo\nthree\nfour\nfive\nSIX\n')
    git(root, 'add', '-A')
    expect(findChangedLines(root, { kind: 'staged' }).get('b.md')).toEqual([{ first: 6, last: 6 }])
  })

  test('are not led astray by lines that look like those of a patch', () => {
    const root = repositoryOf({ 'a.md': '-- a\n\n\nend\n' })
    write(root, 'a.md', '++ b/x.md\n@@ -1 +9 @@\n\n\nEND')
    expect(findChangedLines(root, { kind: 'changed' })).toEqual(
      new Map([
        [
          'a.md',
          [
            { first: 1, last: 2 },
            { first: 5, last: 5 },
          ],
        ],
      ]),
    )
  })

  test('are known whatever git is told to show people', () => {
    const root = repositoryOf({
      'docs/a.md': 'one\ntwo\nthree\nfour\n',
      '.gitattributes': '*.md diff=loud\n',
    })
    for (const setting of [
      'diff.noprefix=true',
      'diff.mnemonicPrefix=true',
      'diff.relative=true',
      'diff.interHunkContext=9',
      'diff.context=9',
      'diff.loud.textconv=wc',
      'diff.external=false',
      'color.ui=always',
      'core.quotePath=false',
      'diff.renames=false',
    ]) {
      git(root, 'config', ...(setting.split('=') as [string, string]))
    }
    write(root, 'docs/a.md', 'ONE\ntwo\nthree\nFOUR\n')
    const expected = [
      { first: 1, last: 1 },
      { first: 4, last: 4 },
    ]
    expect(findChangedLines(root, { kind: 'changed' }).get('docs/a.md')).toEqual(expected)
    expect(pathsOf(findGitFiles(join(root, 'docs'), { kind: 'changed' }))).toEqual(['a.md'])
  })

  test('of an Office file are all it has', () => {
    const root = repositoryOf({ 'a.docx': 'PK\0one', 'old.docx': 'PK\0words that stay, and more' })
    write(root, 'a.docx', 'PK\0two')
    git(root, 'mv', 'old.docx', 'new.docx')
    write(root, 'new.docx', 'PK\0words that stay, and less')
    git(root, 'add', '-A')
    const lines = findChangedLines(root, { kind: 'staged' })
    const all = [{ first: 1, last: Number.POSITIVE_INFINITY }]
    expect([lines.get('a.docx'), lines.get('new.docx')]).toEqual([all, all])
  })

  test('keep a finding that several places make, if one of them has changed', () => {
    const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } })
    const diagnostic = (line: number, related: Diagnostic['related'] = []): Diagnostic => ({
      ruleId: 'test/rule',
      severity: 'error',
      message: 'A word',
      position: at(line),
      place: null,
      related,
      advice: '',
      references: [],
      suggestions: [],
      fingerprint: '',
      url: null,
    })
    const file: FileResult = {
      path: 'a.md',
      diagnostics: [
        diagnostic(1),
        diagnostic(3),
        diagnostic(9, [{ path: 'b.md', position: at(4), message: 'gives the ward' }]),
      ],
      suppressed: [],
      facts: [],
      excerpts: {},
      byteColumns: {},
      incomplete: false,
    }
    const lines = new Map([
      ['a.md', [{ first: 3, last: 5 }]],
      ['b.md', [{ first: 4, last: 4 }]],
    ])
    const { files, counts } = onChangedLines(gatherResults([file]), lines)
    expect(files[0]?.diagnostics.map(({ position }) => position.start.line)).toEqual([3, 9])
    expect(counts.error).toBe(2)
  })
})

describe('the command line', () => {
  const breach = 'Mrs Adeyemi collected her methotrexate late again.\n'

  async function run(
    cwd: string,
    ...args: string[]
  ): Promise<{ code: number; out: string; err: string }> {
    const io = memoryIo({ cwd })
    const code = await main(
      ['--only', 'confidentiality/named-patient', '-f', 'compact', ...args],
      io,
    )
    return { code, out: io.out(), err: io.err() }
  }

  test('--staged stops a breach that the work tree hides', async () => {
    const root = repositoryOf({ 'a.md': 'Words.\n' })
    write(root, 'a.md', breach)
    git(root, 'add', 'a.md')
    write(root, 'a.md', 'Words.\n')
    expect(await run(root, '--staged')).toMatchObject({
      code: 1,
      out: expect.stringContaining('a.md:1:1'),
    })
    expect(await run(root, '--changed')).toMatchObject({ code: 0 })
  })

  test('--staged passes a breach that is not staged', async () => {
    const root = repositoryOf({ 'a.md': 'Words.\n', 'b.md': 'Words.\n' })
    write(root, 'a.md', breach)
    write(root, 'b.md', 'More words.\n')
    git(root, 'add', 'b.md')
    expect(await run(root, '--staged')).toMatchObject({ code: 0, out: '' })
  })

  test('--staged with nothing staged is no failure', async () => {
    const root = repositoryOf({ 'a.md': breach })
    expect(await run(root, '--staged')).toMatchObject({ code: 0, out: '' })
  })

  test('takes notice of ignore files and of what is named', async () => {
    const root = repositoryOf({
      'x/a.md': 'Words.\n',
      'y/b.md': 'Words.\n',
      '.professionalignore': 'y/\n',
    })
    write(root, 'x/a.md', breach)
    write(root, 'y/b.md', breach)
    git(root, 'add', '-A')
    expect((await run(root, '--staged')).out.trim().split('\n')).toHaveLength(1)
    expect(await run(root, '--staged', 'y')).toMatchObject({ out: '' })
  })

  test('looks no further than the configuration does when nothing is named', async () => {
    const root = repositoryOf({
      '.professionalrc': 'files: [drafts]\n',
      'drafts/a.md': 'Words.\n',
      'README.md': 'Words.\n',
    })
    write(root, 'drafts/a.md', breach)
    write(root, 'README.md', breach)
    git(root, 'add', '-A')
    for (const scope of ['--staged', '--changed']) {
      expect((await run(root, scope)).out).toMatch(/^drafts\/a\.md:1:1.*\n$/)
      expect((await run(root, scope, 'README.md')).out).toMatch(/^README\.md:1:1.*\n$/)
    }
  })

  test('a path that begins with “!” takes away, and a changed file may be called so', async () => {
    const root = repositoryOf({ 'a.md': 'Words.\n', '!b.md': 'Words.\n' })
    write(root, 'a.md', breach)
    write(root, '!b.md', breach)
    git(root, 'add', '-A')
    expect((await run(root, '--staged')).out).toMatch(/^!b\.md:1:1.*\na\.md:1:1.*\n$/)
    expect((await run(root, '--changed', '.', '!a*')).out).toMatch(/^!b\.md:1:1.*\n$/)
  })

  test('--changed-lines leaves alone what was there before', async () => {
    const root = repositoryOf({ 'a.md': `${breach}\nWords.\n` })
    write(root, 'a.md', `${breach}\nOther words.\n`)
    expect(await run(root, '--changed-lines')).toMatchObject({ code: 0, out: '' })
    write(root, 'a.md', `${breach}\nLittle Alfie came in for his inhaler today.\n`)
    expect((await run(root, '--changed-lines')).out).toMatch(/^a\.md:3:\d+:/)
  })

  test('flags that do not go together are a mistake', async () => {
    const root = repositoryOf({ 'a.md': 'Words.\n' })
    const { code, err } = await run(root, '--staged', '--changed')
    expect(code).toBe(2)
    expect(err).toContain('--staged and --changed do not go together')
  })
})

test.skipIf(process.platform !== 'linux')(
  'a name that is not UTF-8 is told, and the rest goes on',
  async () => {
    const root = repositoryOf({ 'a.md': 'one\n' })
    const name = Buffer.concat([
      Buffer.from(`${root}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.md'),
    ])
    writeFileSync(name, 'two\n')
    write(root, 'a.md', 'He committed suicide.\n')
    git(root, 'add', '-A')
    for (const flag of ['--staged', '--changed']) {
      const io = memoryIo({ cwd: root })
      const only = ['--only', 'safeguarding/suicide-language', '--format', 'compact']
      expect(await main([...only, flag], io)).toBe(2)
      expect(io.out().split('\n').slice(0, 2)).toEqual([
        expect.stringMatching(/^a\.md:1:4: warning/),
        expect.stringMatching(/^caf\uFFFD\.md:1:1: error The name is not UTF-8/),
      ])
    }
  },
)
