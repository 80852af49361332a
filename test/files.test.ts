import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../src/core/errors.ts'
import { createConfigLoader } from '../src/node/config.ts'
import { type FileFlags, type FindOptions, findFiles, type FoundFiles } from '../src/node/files.ts'
import { makeFolder, makeRepository } from './folder.ts'

function find(
  cwd: string,
  paths: readonly string[] = [],
  flags: FileFlags = {},
  more: Partial<FindOptions> = {},
): Promise<FoundFiles> {
  const config = createConfigLoader({ cwd, rules: [] })
  return findFiles(paths, { cwd, flags, config, ...more })
}

async function pathsIn(
  cwd: string,
  paths: readonly string[] = [],
  flags: FileFlags = {},
): Promise<string[]> {
  return (await find(cwd, paths, flags)).files.map(({ path }) => path)
}

async function errorOf(promise: Promise<unknown>): Promise<UsageError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof UsageError) return error
  throw new Error('expected a UsageError', { cause: error })
}

const canBeShutOut = process.getuid?.() !== 0 && process.platform !== 'win32'

describe('paths', () => {
  test('of files are taken as they were given, each once, sorted by code units', async () => {
    const cwd = makeFolder({ 'b.md': '', 'a.txt': '', 'B.md': '', 'é.md': '', 'x/c.markdown': '' })
    const given = ['é.md', 'b.md', './b.md', join(cwd, 'b.md'), 'B.md', 'x/../a.txt', 'x']
    const { files } = await find(cwd, given)
    expect(files.map(({ path, format }) => [path, format])).toEqual([
      ['B.md', 'markdown'],
      ['a.txt', 'text'],
      ['b.md', 'markdown'],
      ['x/c.markdown', 'markdown'],
      ['é.md', 'markdown'],
    ])
  })

  test('outside of the current folder keep the way that leads there', async () => {
    const folder = makeFolder({ 'in/a.md': '', 'out/b.md': '', 'out/c.md': '' })
    const given = ['../out/b.md', join(folder, 'out/c.md')]
    expect(await pathsIn(join(folder, 'in'), given)).toEqual(['../out/b.md', `${folder}/out/c.md`])
  })

  test('of folders stand for the drafts in them, of known formats', async () => {
    const cwd = makeFolder({
      'drafts/a.md': '',
      'drafts/deep/b.TXT': '',
      'drafts/photo.png': '',
      'drafts/LICENSE': '',
      'drafts/.hidden/c.md': '',
      'other/d.md': '',
    })
    const expected = ['drafts/.hidden/c.md', 'drafts/a.md', 'drafts/deep/b.TXT']
    expect(await pathsIn(cwd, ['drafts'])).toEqual(expected)
    expect(await pathsIn(cwd, ['drafts/'])).toEqual(expected)
  })

  test('that are globs are matched here, brackets in names notwithstanding', async () => {
    const cwd = makeFolder({
      'a.md': '',
      'x/b.md': '',
      'x/y/c.md': '',
      'x/d.txt': '',
      'x/[slug].md': '',
    })
    expect(await pathsIn(cwd, ['*.md'])).toEqual(['a.md'])
    expect(await pathsIn(cwd, ['**/*.md'])).toEqual(['a.md', 'x/[slug].md', 'x/b.md', 'x/y/c.md'])
    expect(await pathsIn(cwd, ['./x/*.{md,txt}'])).toEqual(['x/[slug].md', 'x/b.md', 'x/d.txt'])
    expect(await pathsIn(cwd, ['x/[slug].md'])).toEqual(['x/[slug].md'])
    expect(await pathsIn(join(cwd, 'x/y'), ['../*.txt'])).toEqual(['../d.txt'])
    expect(await pathsIn(cwd, [`${cwd}/x/**/c.md`])).toEqual(['x/y/c.md'])
  })

  test('are the current folder where there are none', async () => {
    expect(await pathsIn(makeFolder({ 'a.md': '', 'x/b.txt': '' }))).toEqual(['a.md', 'x/b.txt'])
  })

  test('are those of the configuration where there are none', async () => {
    const cwd = makeRepository({
      '.professionalrc': "files: [posts, 'web/**/*.md', '!posts/old', notes.txt]",
      'posts/a.md': '',
      'posts/old/b.md': '',
      'web/c.md': '',
      'web/d.txt': '',
      'notes.txt': '',
      'README.md': '',
    })
    expect(await pathsIn(cwd)).toEqual(['notes.txt', 'posts/a.md', 'web/c.md'])
    expect(await pathsIn(join(cwd, 'web'))).toEqual(['../notes.txt', '../posts/a.md', 'c.md'])
    expect(await pathsIn(cwd, ['README.md'])).toEqual(['README.md'])
  })

  test('leave our own files out of a folder', async () => {
    const cwd = makeFolder({ '.professionalrc': '', 'a.md': '', 'a.md.professional.yml': '' })
    const { files, out } = await find(cwd, [], { ext: ['.yml=text'] })
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(out).toContainEqual({
      path: 'a.md.professional.yml',
      message: 'a sidecar, which is read with its draft',
    })
  })
})

describe('a configuration under a name that is not read', () => {
  const advice = 'A configuration of this name is not read; rename it to'

  test('is told with the name that is', async () => {
    const cwd = makeRepository({
      '.professional.yml': '',
      'professional.config.ts': '',
      'posts/.professional-rc.JSON': '',
      'a.md': '',
      'professional.yml': '',
      '.professional/rules/': '',
      'out/.professional.yml': '',
      '.professionalignore': 'out\n',
    })
    const { files, notes } = await find(cwd)
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(notes).toEqual([
      { path: '.professional.yml', message: `${advice} “.professionalrc.yml”` },
      { path: 'posts/.professional-rc.JSON', message: `${advice} “.professionalrc.json”` },
      { path: 'professional.config.ts', message: `${advice} “.professionalrc.yml”` },
    ])
  })

  test('is not where it was named, or none is wanted', async () => {
    const cwd = makeRepository({ '.professional.yml': '', 'a.md': '' })
    for (const named of ['.professional.yml', false] as const) {
      const config = createConfigLoader({ cwd, rules: [], flags: { config: named } })
      expect((await find(cwd, [], {}, { config })).notes).toEqual([])
    }
  })
})

describe('paths that lead nowhere', () => {
  test.skipIf(process.platform === 'win32')('are told to be links where they are', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    symlinkSync('gone.md', join(cwd, 'link.md'))
    expect((await errorOf(find(cwd, ['link.md']))).message).toBe(
      '“link.md” is a link that leads nowhere',
    )
  })

  test('are told, all of them, with the nearest name', async () => {
    const cwd = makeFolder({ 'drafts/launch.md': '', 'empty/': '' })
    const error = await errorOf(find(cwd, ['drafts/lanch.md', 'nowhere', 'empty', '*.txt']))
    expect(error.code).toBe('no-match')
    expect(error.message).toBe(
      [
        'There is no file or folder “drafts/lanch.md”; perhaps “launch.md”',
        'There is no file or folder “nowhere”',
        'There is nothing to lint in “empty”',
        'No draft matches “*.txt”',
      ].join('\n'),
    )
  })

  test('say what a draft is where a folder has none', async () => {
    const error = await errorOf(find(makeFolder({ 'empty/': '' }), ['empty']))
    expect(error.hint).toMatch(/^Drafts are files that end in .*\.md/)
    const cwd = makeFolder({ 'a.png': '' })
    expect((await errorOf(find(cwd))).hint).toBe(
      '`professional config --files` shows what was left out, and why',
    )
  })

  test('are passed over when asked to', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    const flags = { errorOnUnmatchedPattern: false }
    expect(await pathsIn(cwd, ['nowhere', '*.txt', 'a.md'], flags)).toEqual(['a.md'])
    expect(await pathsIn(cwd, ['nowhere'], flags)).toEqual([])
  })

  test('are told of a configuration that names nothing', async () => {
    const cwd = makeRepository({ '.professionalrc': 'files: [posts/**]', 'a.md': '' })
    expect((await errorOf(find(cwd))).message).toBe(
      'No draft matches “files” in the configuration: posts/**',
    )
  })
})

describe('paths that begin with “!”', () => {
  const files = {
    'drafts/old-1.md': '',
    'drafts/new.md': '',
    'drafts/note.txt': '',
    'drafts/old/deep/a.md': '',
    'pages/old-2.md': '',
  }

  test('take away from what the others name, wherever they stand', async () => {
    const cwd = makeFolder(files)
    expect(await pathsIn(cwd, ['drafts/*.md', '!drafts/old-*'])).toEqual(['drafts/new.md'])
    expect(await pathsIn(cwd, ['!drafts/old-*', 'drafts/*.md'])).toEqual(['drafts/new.md'])
    expect(await pathsIn(cwd, ['drafts/new.md', '!**/old-*'])).toEqual(['drafts/new.md'])
    expect(await pathsIn(cwd, ['drafts', '!./drafts/old/', '!*.txt'])).toEqual([
      'drafts/new.md',
      'drafts/note.txt',
      'drafts/old-1.md',
    ])
    expect(await pathsIn(join(cwd, 'pages'), ['../drafts', '!../drafts/old*'])).toEqual([
      '../drafts/new.md',
      '../drafts/note.txt',
    ])
    expect(await pathsIn(cwd, ['drafts', `!${join(cwd, 'drafts/old*')}`])).toEqual([
      'drafts/new.md',
      'drafts/note.txt',
    ])
  })

  test('hold for files that are named one by one or in a list, without a note', async () => {
    const cwd = makeFolder({ ...files, list: 'drafts/old-1.md\ndrafts/new.md\n' })
    const named = await find(cwd, ['drafts/old-1.md', 'drafts/new.md', '!drafts/old-1.md'])
    expect(named.files.map(({ path }) => path)).toEqual(['drafts/new.md'])
    expect(named.notes).toEqual([])
    expect(named.out).toEqual([
      { path: 'drafts/old-1.md', message: 'taken away by “!drafts/old-1.md”' },
    ])
    expect(await pathsIn(cwd, ['!**/old-*'], { fileList: 'list' })).toEqual(['drafts/new.md'])
  })

  test('alone take away from what is linted without a path', async () => {
    const cwd = makeRepository(files)
    expect(await pathsIn(cwd, ['!drafts'])).toEqual(['pages/old-2.md'])
    writeFileSync(join(cwd, '.professionalrc'), 'files: [drafts/**]')
    expect(await pathsIn(cwd, ['!**/old*'])).toEqual(['drafts/new.md', 'drafts/note.txt'])
  })

  test('hold whatever ignore files say, and need match nothing', async () => {
    const cwd = makeFolder({ ...files, '.professionalignore': 'pages/\n!drafts/old-1.md' })
    const flags = { ignore: false }
    expect(await pathsIn(cwd, ['.', '!drafts', '!nowhere.md'], flags)).toEqual(['pages/old-2.md'])
    expect(await pathsIn(cwd, ['drafts/*.md', '!drafts/old-*'])).toEqual(['drafts/new.md'])
  })

  test.skipIf(!canBeShutOut)('keep folders from being entered', async () => {
    const cwd = makeFolder(files)
    chmodSync(join(cwd, 'drafts/old'), 0)
    onTestFinished(() => chmodSync(join(cwd, 'drafts/old'), 0o755))
    expect((await find(cwd, ['drafts', '!drafts/old/**'])).problems).toEqual([])
  })

  test('are told where they leave nothing', async () => {
    const error = await errorOf(find(makeFolder(files), ['drafts/*.md', '!**/*.md']))
    expect(error.message).toBe('No draft matches “drafts/*.md”')
    expect(error.hint).toBe('What begins with “!” takes away from what the others name')
  })

  test('are names where they begin with a folder', async () => {
    const cwd = makeFolder({ '!a.md': '', 'b.md': '', list: '!a.md' })
    expect(await pathsIn(cwd, ['./!a.md'])).toEqual(['!a.md'])
    expect(await pathsIn(cwd, [], { fileList: 'list' })).toEqual(['!a.md'])
  })
})

test('an empty path is a mistake, and not the current folder', async () => {
  const cwd = makeFolder({ 'a.md': '' })
  expect((await errorOf(find(cwd, ['a.md', '']))).message).toBe('A path is empty')
  expect((await errorOf(find(cwd, ['!']))).message).toBe('“!” says nothing to take away')
})

describe('formats', () => {
  test('that are unknown are told for files named one by one', async () => {
    const cwd = makeFolder({ 'a.post': '', 'b.tar.gz': '', 'c.md': '' })
    const error = await errorOf(find(cwd, ['a.post', 'b.tar.gz', 'c.md']))
    expect(error.code).toBe('unknown-format')
    expect(error.message).toBe(
      'a.post: this is no format that is known\nb.tar.gz: this is no format that is known',
    )
    expect(error.hint).toMatch(/To read it as plain text: --ext \.post=text$/)
  })

  test.each([
    ['old.doc', 'Save .doc as .docx'],
    ['old.XLS', 'Save .XLS as .xlsx'],
    ['a.pdf', 'Instead of a PDF, lint the text it was made from'],
    ['a.zip', 'Unpack .zip first, and lint what is in it'],
  ])('that are no text are not to be read as text: %s', async (path, advice) => {
    const { hint } = await errorOf(find(makeFolder({ [path]: '' }), [path]))
    expect(hint).toContain(`. ${advice}`)
    expect(hint).not.toContain('--ext')
  })

  test('can be named by extension, also in folders', async () => {
    const cwd = makeFolder({ 'a.post': '', 'b.post.txt': '', 'c.txt': '' })
    const flags = { ext: ['.post=markdown', 'post.txt=markdown'] }
    const { files } = await find(cwd, ['.'], flags)
    expect(files.map(({ path, format }) => [path, format])).toEqual([
      ['a.post', 'markdown'],
      ['b.post.txt', 'markdown'],
      ['c.txt', 'text'],
    ])
  })

  test('that hold data as often as words are read where they are named', async () => {
    const cwd = makeFolder({
      'a.md': '',
      'package.json': '',
      'posts/tweets.json': '',
      'content.yml': '',
      '.professionalrc.json': '{"files": ["posts/*.json"]}',
    })
    const { files } = await find(cwd, ['.'], {}, { config: undefined })
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(await pathsIn(cwd, ['.'])).toEqual(['a.md', 'posts/tweets.json'])
    expect(await pathsIn(cwd, ['content.yml', 'posts/*'])).toEqual([
      'content.yml',
      'posts/tweets.json',
    ])
    expect(await pathsIn(cwd)).toEqual(['posts/tweets.json'])
    expect((await find(cwd, ['.'])).out).toContainEqual({
      path: 'content.yml',
      message: 'data, which is read where it is named, in “files” or in a view',
    })
  })

  test('that do not exist are told', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    const error = await errorOf(find(cwd, ['a.md'], { ext: ['.post=markdwon'] }))
    expect(error.message).toBe('--ext .post=markdwon: there is no format “markdwon”')
    expect(error.hint).toBe('Perhaps “markdown”')
    expect((await errorOf(find(cwd, ['a.md'], { ext: ['.post'] }))).message).toBe(
      '--ext .post: this is not an ending and a format',
    )
  })
})

describe('what is left out', () => {
  const files = {
    '.professionalignore': '# old ones\narchive/\n*.draft.md\n!keep.draft.md\n',
    'a.md': '',
    'b.draft.md': '',
    'keep.draft.md': '',
    'archive/c.md': '',
    'archive/keep.draft.md': '',
    'sub/.professionalignore': '/d.md\n!e.draft.md\n',
    'sub/d.md': '',
    'sub/e.draft.md': '',
    'sub/deep/d.md': '',
  }

  test('follows .professionalignore, nested', async () => {
    const expected = ['a.md', 'keep.draft.md', 'sub/deep/d.md', 'sub/e.draft.md']
    expect(await pathsIn(makeFolder(files))).toEqual(expected)
    expect(await pathsIn(makeFolder(files), ['**/*.md'])).toEqual(expected)
  })

  test('is the same from any folder', async () => {
    const cwd = join(makeFolder(files), 'sub')
    expect(await pathsIn(cwd)).toEqual(['deep/d.md', 'e.draft.md'])
  })

  test('is noted for files and folders named expressly, with the line that says so', async () => {
    const { files: found, notes } = await find(makeFolder(files), [
      'a.md',
      'b.draft.md',
      'archive/c.md',
      'archive',
      'sub/d.md',
    ])
    expect(found.map(({ path }) => path)).toEqual(['a.md'])
    expect(notes).toEqual([
      { path: 'archive', message: 'Left out (.professionalignore:2: archive/)' },
      { path: 'archive/c.md', message: 'Left out (.professionalignore:2: archive/)' },
      { path: 'b.draft.md', message: 'Left out (.professionalignore:3: *.draft.md)' },
      { path: 'sub/d.md', message: 'Left out (sub/.professionalignore:1: /d.md)' },
    ])
  })

  test('is listed with its reason', async () => {
    const { out } = await find(makeFolder({ ...files, 'photo.png': '', 'node_modules/x/a.md': '' }))
    expect(out).toEqual([
      { path: '.professionalignore', message: 'a file of settings, not a draft' },
      { path: 'archive', message: '.professionalignore:2: archive/' },
      { path: 'b.draft.md', message: '.professionalignore:3: *.draft.md' },
      { path: 'node_modules', message: 'node_modules is always left out' },
      { path: 'photo.png', message: 'no known format' },
      { path: 'sub/.professionalignore', message: 'a file of settings, not a draft' },
      { path: 'sub/d.md', message: 'sub/.professionalignore:1: /d.md' },
    ])
  })

  test('follows .gitignore inside of a repository only', async () => {
    const ignored = {
      '.gitignore': 'build/\r\n/top.md\r\n',
      'top.md': '',
      'build/a.md': '',
      'sub/.gitignore': '*.txt\n!b.txt',
      'sub/top.md': '',
      'sub/a.txt': '',
      'sub/b.txt': '',
    }
    expect(await pathsIn(makeRepository(ignored))).toEqual(['sub/b.txt', 'sub/top.md'])
    expect(await pathsIn(makeFolder(ignored))).toHaveLength(5)
    expect(await pathsIn(makeRepository(ignored), [], { gitignore: false })).toHaveLength(5)
  })

  test('follows .git/info/exclude, also from a linked work tree', async () => {
    const main = makeFolder({ 'a.md': '' })
    const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd })
    git(main, 'init', '--quiet')
    git(
      main,
      '-c',
      'user.name=Jo',
      '-c',
      'user.email=jo@example.org',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x',
    )
    writeFileSync(join(main, '.git/info/exclude'), 'mine.md\n')
    writeFileSync(join(main, 'mine.md'), '')
    expect(await pathsIn(main)).toEqual(['a.md'])

    const tree = join(makeFolder(), 'tree')
    git(main, 'worktree', 'add', '--quiet', tree)
    writeFileSync(join(tree, 'mine.md'), '')
    writeFileSync(join(tree, 'yours.md'), '')
    expect(await pathsIn(tree)).toEqual(['yours.md'])
  })

  test('can be taken back from git by .professionalignore', async () => {
    const cwd = makeRepository({
      '.gitignore': 'drafts/\n*.md',
      '.professionalignore': '!drafts/\n!*.md',
      'drafts/a.md': '',
      'b.md': '',
    })
    expect(await pathsIn(cwd)).toEqual(['b.md', 'drafts/a.md'])
  })

  test('follows the configuration, and never enters what it leaves out', async () => {
    const cwd = makeRepository({
      '.professionalrc': "ignore: [vendor/, '*.draft.md']",
      'a.md': '',
      'a.draft.md': '',
      'vendor/x/.professionalrc': 'nonsense: true',
      'vendor/x/a.md': '',
      'vendor/x/b.md': '',
    })
    const { files: found, out } = await find(cwd)
    expect(found.map(({ path }) => path)).toEqual(['a.md'])
    expect(out).toContainEqual({ path: 'vendor', message: '.professionalrc:1: vendor/' })
    const { notes } = await find(cwd, ['vendor/x/a.md', 'vendor', 'a.draft.md', 'a.md'])
    expect(notes).toEqual([
      { path: 'a.draft.md', message: 'Left out (.professionalrc:1: *.draft.md)' },
      { path: 'vendor', message: 'Left out (.professionalrc:1: vendor/)' },
      { path: 'vendor/x/a.md', message: 'Left out (.professionalrc:1: vendor/)' },
    ])
  })

  test('follows the nearest configuration', async () => {
    const cwd = makeRepository({
      '.professionalrc': 'ignore: x.md',
      'sub/.professionalrc': 'ignore: y.md',
      'x.md': '',
      'y.md': '',
      'sub/x.md': '',
      'sub/y.md': '',
    })
    expect(await pathsIn(cwd)).toEqual(['sub/x.md', 'y.md'])
  })

  test('follows --ignore-pattern and --ignore-path', async () => {
    const cwd = makeFolder({ 'a.md': '', 'b.md': '', 'x/c.md': '', 'x/list': '/c.md\n' })
    expect(await pathsIn(cwd, [], { ignorePattern: ['b.*'] })).toEqual(['a.md', 'x/c.md'])
    expect(await pathsIn(cwd, [], { ignorePath: 'x/list' })).toEqual(['a.md', 'b.md'])
    expect((await errorOf(find(cwd, [], { ignorePath: 'none' }))).message).toBe(
      '--ignore-path none: there is no such file',
    )
  })

  test('is taken in again by --no-ignore, but for folders nobody writes in', async () => {
    const cwd = makeRepository({
      ...files,
      '.professionalrc': 'ignore: a.md',
      '.gitignore': 'b.*',
      'node_modules/x/readme.md': '',
      '.professional/rules/readme.md': '',
    })
    const found = await pathsIn(cwd, [], { ignore: false })
    expect(found).toContain('a.md')
    expect(found).toContain('b.draft.md')
    expect(found).toHaveLength(8)
    expect(await pathsIn(cwd, ['node_modules/x/readme.md'], { ignore: false })).toHaveLength(1)
    const { notes } = await find(cwd, ['node_modules/x/readme.md'])
    expect(notes[0]?.message).toBe('Left out (node_modules is always left out)')
  })

  test('does not depend on the case of letters being ignored by the system', async () => {
    const cwd = makeFolder({ '.professionalignore': 'README.md', 'readme.md': '' })
    expect(await pathsIn(cwd)).toEqual(['readme.md'])
  })
})

describe('lists of files', () => {
  const tree = { 'a.md': '', 'b [1].md': '', 'c.png': '', 'd.md': '' }

  test('name one path a line, none of them a glob', async () => {
    const cwd = makeFolder({ ...tree, list: 'a.md\r\nb [1].md\r\n\r\nc.png\r\n' })
    const { files: found, notes, out } = await find(cwd, [], { fileList: 'list' })
    expect(found.map(({ path }) => path)).toEqual(['a.md', 'b [1].md'])
    expect(notes).toEqual([])
    expect(out).toEqual([{ path: 'c.png', message: 'no known format' }])
    expect(await pathsIn(cwd, ['d.md'], { fileList: 'list' })).toHaveLength(3)
  })

  test('come from standard input too, also parted by NUL', async () => {
    const cwd = makeFolder(tree)
    const stdin = async () => Buffer.from('a.md\0b [1].md\0')
    const { files: found } = await find(cwd, [], { fileList: '-' }, { stdin })
    expect(found.map(({ path }) => path)).toEqual(['a.md', 'b [1].md'])
  })

  test('may be empty, which means nothing and not everything', async () => {
    const { files: found } = await find(makeFolder({ ...tree, list: '\n' }), [], {
      fileList: 'list',
    })
    expect(found).toEqual([])
  })

  test('tell a path that leads nowhere, and a list that is none', async () => {
    const cwd = makeFolder({ list: '*.md\n', photo: Buffer.from([0xff, 0x80, 0x81]) })
    expect((await errorOf(find(cwd, [], { fileList: 'list' }))).message).toBe(
      'There is no file or folder “*.md”',
    )
    expect((await errorOf(find(cwd, [], { fileList: 'none' }))).message).toBe(
      '--file-list none: There is no such file',
    )
    expect((await errorOf(find(cwd, [], { fileList: 'photo' }))).message).toBe(
      '--file-list photo: this is not a list of files',
    )
  })
})

describe('folders that need not be searched for a configuration', () => {
  test('are those without a name that may be one, whatever its case', async () => {
    const cwd = makeFolder({
      'plain/a.md': '',
      'plain/below/b.md': '',
      'ours/.professionalrc.yml': '',
      'ours/c.md': '',
      'loud/Professional.Config.JS': '',
      'loud/d.md': '',
      'node/package.json': '{}',
      'node/e.md': '',
      'team/.professional/terms/words.yml': '',
      'team/f.md': '',
    })
    const plain: string[] = []
    const loader = createConfigLoader({ cwd, rules: [] })
    const config = { ...loader, notePlain: (folder: string) => void plain.push(folder) }
    await findFiles([], { cwd, config })
    const expected = ['.', 'plain', 'plain/below'].map((way) => join(cwd, way))
    expect(plain.toSorted()).toEqual(expected)
  })

  test('take theirs from above all the same', async () => {
    const cwd = makeFolder({
      'site/.professionalrc.yml': 'ignore: drafts/old.md\n',
      'site/drafts/old.md': '',
      'site/drafts/new.md': '',
    })
    expect(await pathsIn(cwd)).toEqual(['site/drafts/new.md'])
  })
})

describe('odd things on disk', () => {
  test('links to files are read, links to folders not followed, circles end', async () => {
    const cwd = makeFolder({ 'a/x.md': '', 'b/': '' })
    symlinkSync('../a/x.md', join(cwd, 'b/link.md'))
    symlinkSync('..', join(cwd, 'a/loop'))
    symlinkSync('nowhere.md', join(cwd, 'b/dangling.md'))
    const { files: found, out } = await find(cwd)
    expect(found.map(({ path }) => path)).toEqual(['a/x.md', 'b/link.md'])
    expect(out).toEqual([
      { path: 'a/loop', message: 'a link to a folder; name it to lint it' },
      { path: 'b/dangling.md', message: 'a link that leads nowhere' },
    ])
    expect(await pathsIn(cwd, ['a/loop/b'])).toEqual(['a/loop/b/link.md'])
  })

  test('a link that leads to itself is a problem of its own', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    symlinkSync('self.md', join(cwd, 'self.md'))
    const { files: found, problems } = await find(cwd, ['a.md', 'self.md'])
    expect(found).toHaveLength(1)
    expect(problems).toEqual([
      { path: 'self.md', message: 'File is a symbolic link that leads back to itself' },
    ])
  })

  test.skipIf(process.platform === 'win32')('pipes and sockets are not waited for', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const server = createServer().listen(join(cwd, 'socket.md'))
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await pathsIn(cwd)).toEqual(['a.md'])
    const { problems } = await find(cwd, ['a.md', 'pipe.md', 'socket.md'])
    const message = 'This is a device or pipe; a pipe is read with “-”'
    expect(problems).toEqual([
      { path: 'pipe.md', message },
      { path: 'socket.md', message },
    ])
  })

  test.skipIf(!canBeShutOut)(
    'a folder without permission is a problem, the rest goes on',
    async () => {
      const cwd = makeFolder({ 'a.md': '', 'shut/b.md': '' })
      chmodSync(join(cwd, 'shut'), 0)
      onTestFinished(() => chmodSync(join(cwd, 'shut'), 0o700))
      const { files: found, problems } = await find(cwd)
      expect(found).toHaveLength(1)
      expect(problems).toEqual([{ path: 'shut', message: 'No permission to read this folder' }])
    },
  )

  test.skipIf(process.platform === 'win32')('names may hold anything that a name can', async () => {
    const names = ['-f.md', '--fix.md', 'a\nb.md', 'a\tb.md', ' .md', 'ä.MD', '*.md', "a'b.md"]
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, ''])))
    expect(await pathsIn(cwd)).toEqual(names.toSorted())
    expect(await pathsIn(cwd, ['--fix.md', 'a\nb.md', '*.md'])).toEqual(
      ['*.md', '--fix.md', 'a\nb.md'].toSorted(),
    )
    const stdin = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('a\nb.md\0-f.md\0'))
    const { files } = await find(cwd, [], { fileList: '-' }, { stdin })
    expect(files.map(({ path }) => path)).toEqual(['-f.md', 'a\nb.md'])
  })

  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is a problem', async () => {
    const cwd = makeFolder({ 'a.md': '' })
    const name = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9])])
    writeFileSync(Buffer.concat([name, Buffer.from('.md')]), '')
    writeFileSync(Buffer.concat([name, Buffer.from('.png')]), '')
    mkdirSync(name)
    const { files, problems } = await find(cwd)
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(problems).toEqual([
      { path: 'caf\uFFFD', message: 'The name is not UTF-8, so it cannot be opened: rename it' },
      { path: 'caf\uFFFD.md', message: 'The name is not UTF-8, so it cannot be opened: rename it' },
    ])
  })

  test('a nested repository has ignore files of its own', async () => {
    const cwd = makeRepository({ '.gitignore': '*.txt', 'inner/.git/': '', 'inner/a.txt': '' })
    mkdirSync(join(cwd, 'plain'))
    writeFileSync(join(cwd, 'plain/b.txt'), '')
    expect(await pathsIn(cwd)).toEqual(['inner/a.txt'])
  })
})
