import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, FileResult } from '../src/core/finding.ts'
import { gatherResults } from '../src/engine/count.ts'
import { onChangedLines } from '../src/node/changed-lines.ts'
import { findChangedLines, findGitFiles, readStaged } from '../src/node/git.ts'
import { main } from '../src/cli/main.ts'
import { makeFolder, type Tree } from './folder.ts'
import { memoryIo } from './harness.ts'

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.org']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}

/** A repository with one commit of these files. */
function repositoryOf(files: Tree): string {
  const root = makeFolder(files)
  git(root, 'init', '-q', '-b', 'main')
  git(root, 'add', '-A')
  git(root, 'commit', '-q', '-m', 'first')
  return root
}

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

  test('has no content for a submodule', () => {
    const inner = repositoryOf({ 'x.md': 'one\n' })
    const root = repositoryOf({ 'a.md': 'one\n' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner.md')
    const files = findGitFiles(root, { kind: 'staged' })
    expect(pathsOf(files)).toEqual(['.gitmodules', 'inner.md'])
    expect([...readStaged(root, files).keys()]).toEqual([join(root, '.gitmodules')])
  })
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
