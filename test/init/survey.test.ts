import { validateWorkflow } from '@action-validator/core'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../rules/index.ts'
import { main } from '../../src/cli/main.ts'
import { createConfigLoader } from '../../src/node/config.ts'
import { findFiles } from '../../src/node/files.ts'
import { makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'
import { init, read } from './run.ts'

const post = '---\ntitle: Flu\nreviewed: 2026-11-01\n---\n\nFlu vaccination is free from 65.\n'
const page = '<p>Flu vaccination is free from 65.</p>'

interface Kind {
  readonly files: Tree
  /** The line that tells the generator. */
  readonly found: string
  /** What is linted afterwards. */
  readonly linted: readonly string[]
}

const sites: Readonly<Record<string, Kind>> = {
  Jekyll: {
    files: {
      '_config.yml': 'title: Elmfield\ndestination: ./out\n',
      '_posts/2026-01-05-flu.md': post,
      '_drafts/spring.md': post,
      'about.md': post,
      '_layouts/post.html': page,
      'out/index.html': page,
      'README.md': 'How to build this site\n',
      'robots.txt': 'User-agent: *\n',
    },
    found: 'a website of Jekyll (_config.yml)',
    linted: ['_drafts/spring.md', '_posts/2026-01-05-flu.md', 'about.md'],
  },
  Hugo: {
    files: {
      'hugo.toml': 'contentDir = "words"\npublishDir = "docs"\n',
      'words/posts/flu.md': post,
      'archetypes/default.md': post,
      'layouts/index.html': page,
      'docs/index.html': page,
    },
    found: 'a website of Hugo (hugo.toml)',
    linted: ['words/posts/flu.md'],
  },
  'an older Hugo': {
    files: {
      'config.toml': 'baseURL = "https://example.org/"\n',
      'content/flu.md': post,
      'themes/plain/layouts/index.html': page,
    },
    found: 'a website of Hugo (config.toml)',
    linted: ['content/flu.md'],
  },
  Eleventy: {
    files: {
      'eleventy.config.js': "export default () => ({ dir: { input: 'src', output: 'public' } })\n",
      'src/posts/flu.md': post,
      'src/_includes/base.html': page,
      'public/index.html': page,
    },
    found: 'a website of Eleventy (eleventy.config.js)',
    linted: ['src/posts/flu.md'],
  },
  Astro: {
    files: {
      'package.json': '{ "dependencies": { "astro": "^5.0.0" } }',
      'src/content.config.ts': "glob({ base: './src/news', pattern: '**/*.md' })",
      'src/news/flu.md': post,
      'src/pages/about.mdx': post,
      'public/old.html': page,
      'dist/index.html': page,
    },
    found: 'a website of Astro (package.json)',
    linted: ['src/news/flu.md', 'src/pages/about.mdx'],
  },
  'Docusaurus in a folder of its own': {
    files: {
      'website/docusaurus.config.js': "export default { docs: { path: '../docs' } }\n",
      'website/blog/flu.md': post,
      'website/build/index.html': page,
      'docs/start.md': post,
      'README.md': 'How to build this site\n',
    },
    found: 'a website of Docusaurus (website/docusaurus.config.js)',
    linted: ['docs/start.md', 'website/blog/flu.md'],
  },
}

describe.each(Object.entries(sites))('a website of %s', (_, { files, found, linted }) => {
  test('is told, and its drafts are linted, and nothing else', async () => {
    const cwd = makeRepository(files)
    expect((await init(cwd)).out).toContain(`  ${found}\n`)
    const config = createConfigLoader({ cwd, rules })
    const drafts = await findFiles([], { cwd, config })
    expect(drafts.files.map(({ path }) => path)).toEqual(linted)
    expect((await config.resolve(linted[0])).config.meta).toMatchObject({ kind: 'web' })
  })

  test('gets files that are valid, and drafts that are ready stay so', async () => {
    const cwd = makeRepository(files)
    expect(await init(cwd, { hook: 'pre-commit', ci: 'github' })).toMatchObject({
      code: 0,
      err: '',
    })
    expect(validateWorkflow(read(cwd, '.github/workflows/professional.yml')).errors).toEqual([])
    const io = memoryIo({ cwd })
    expect(await main(['--now', today, '--fail-on', 'info'], io)).toBe(0)
    expect(io.out()).toBe(`✔ ${linted.length} draft${linted.length === 1 ? '' : 's'} ready\n`)
    const { hooks } = (parse(read(cwd, '.pre-commit-config.yaml')) as PreCommit).repos[0]
    const pattern = new RegExp(hooks[0].files)
    expect(linted.filter((path) => !pattern.test(path))).toEqual([])
  })
})

interface PreCommit {
  readonly repos: readonly [{ readonly hooks: readonly [{ readonly files: string }] }]
}

describe('drafts', () => {
  test('are counted by format and folder', async () => {
    const cwd = makeRepository({ 'drafts/a.md': post, 'drafts/b.txt': 'Open.', 'c.md': post })
    expect((await init(cwd)).out).toMatch(
      /^Found:\n {2}3 drafts \(2 markdown, 1 text\) in this folder, drafts\/\n/,
    )
  })

  test('in folders named after a platform or a kind get its settings', async () => {
    const cwd = makeRepository({
      'social/LinkedIn/a.md': 'Open.',
      'newsletters/b.md': 'Open.',
      'blog/c.md': 'Open.',
    })
    await init(cwd)
    const config = createConfigLoader({ cwd, rules })
    const metaOf = async (path: string): Promise<unknown> =>
      (await config.resolve(path)).config.meta
    expect(await metaOf('social/LinkedIn/a.md')).toEqual({ platform: 'linkedin' })
    expect(await metaOf('newsletters/b.md')).toEqual({ kind: 'newsletter' })
    expect(await metaOf('blog/c.md')).toEqual({})
  })

  test('which say nothing of their platform get that of their neighbours, if they agree', async () => {
    const on = (platform: string): string => `---\nplatform: ${platform}\n---\nOpen.\n`
    const cwd = makeRepository({
      'one/a.md': on('bluesky'),
      'one/b.md': 'Open.',
      'two/a.md': on('bluesky'),
      'two/b.md': on('x'),
      'two/c.md': 'Open.',
    })
    await init(cwd)
    const config = createConfigLoader({ cwd, rules })
    expect((await config.resolve('one/b.md')).config.meta).toEqual({ platform: 'bluesky' })
    expect((await config.resolve('two/c.md')).config.meta).toEqual({})
  })

  test('whose platform is written where nobody reads it are told', async () => {
    const cwd = makeRepository({
      'a.md': '---\nchannels: [Twitter]\n---\nOpen.\n',
      'b.md': '---\nchannels: [Twitter]\n---\nOpen.\n',
      'c.md': '---\nplatform: [x]\nchannel: Twitter\n---\nOpen.\n',
      'd.md': '---\nchannel: [\n---\nOpen.\n',
    })
    expect((await init(cwd)).out).toContain(
      '  2 drafts say “channels: Twitter”; to have it counted, write “platform: x”\n',
    )
  })
})

describe('tools', () => {
  const husky = { '.husky/commit-msg': '' }

  test('in use are offered, and taken by a flag without a name', async () => {
    const cwd = makeRepository({ ...husky, '.github/CODEOWNERS': '' })
    const { out } = await init(cwd, { dryRun: true })
    expect(out).toContain('  husky (.husky)\n  github (.github)\n')
    expect(out).toContain('To lint before each commit: professional init --hook husky\n')
    expect(out).toContain('To lint each change: professional init --ci github\n')
    const again = await init(cwd, { hook: true, ci: true })
    expect(again.out).not.toContain('professional init')
    expect(read(cwd, '.husky/pre-commit')).toBe('npx professional --staged\n')
    expect(existsSync(join(cwd, '.github/workflows/professional.yml'))).toBe(true)
  })

  test('of which there are several, or none, have to be named', async () => {
    const two = makeRepository({ ...husky, '.lintstagedrc': '{}' })
    await expect(init(two, { hook: true })).rejects.toMatchObject({
      message: '--hook: there are lint-staged (.lintstagedrc), husky (.husky)',
    })
    await expect(init(makeRepository(), { ci: true })).rejects.toMatchObject({
      message: '--ci: none is in use here',
      hint: 'Name one: --ci github, --ci gitlab',
    })
  })

  test('with settings in another place are not given a second one', async () => {
    const cwd = makeRepository({ 'package.json': '{ "lint-staged": { "*.js": "eslint" } }' })
    const { out } = await init(cwd, { hook: 'lint-staged' })
    expect(out).toContain('Not written: .lintstagedrc.json, there is package.json already\n')
    expect(out).toMatch(/To add to it by hand:\n {4}\{\n {6}"\*\.\{md,.*\}": "professional"\n/)
  })

  test.each([
    ['git@github.com:elmfield/site.git', 'github'],
    ['https://jo:secret@gitlab.example.org/elmfield/site.git', 'gitlab'],
  ])('are guessed from the address of the repository: %s', async (url, name) => {
    const cwd = makeRepository({ '.git/config': `[remote "origin"]\n\turl = ${url}\n` })
    const { out } = await init(cwd, { dryRun: true })
    expect(out).toContain(`  ${name} (the address of the repository)\n`)
    expect(out).not.toContain('secret')
  })

  test('without a template of ours are told what to run', async () => {
    const cwd = makeRepository({ Jenkinsfile: '' })
    expect((await init(cwd)).out).toContain(
      'To lint each change in Jenkins: professional -f junit=professional.junit.xml\n',
    )
  })

  test('watch the branch that the repository starts from', async () => {
    const head = 'ref: refs/remotes/origin/trunk\n'
    const cwd = makeRepository({ '.git/refs/remotes/origin/HEAD': head })
    await init(cwd, { ci: 'github' })
    expect(read(cwd, '.github/workflows/professional.yml')).toContain('branches: ["trunk"]')
  })
})

test('--dry-run writes nothing, and shows what it would', async () => {
  const cwd = makeRepository({ 'a.md': post })
  const { code, out } = await init(cwd, { dryRun: true, ci: 'gitlab' })
  expect(code).toBe(0)
  expect(out).toContain(
    'Would be written: .gitlab-ci.yml\n    professional:\n      image: node:22\n',
  )
  for (const path of ['.professionalrc', '.professionalignore', '.gitlab-ci.yml']) {
    expect(existsSync(join(cwd, path))).toBe(false)
  }
})
