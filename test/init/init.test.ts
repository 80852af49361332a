import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { rules } from '../../rules/index.ts'
import { createConfigLoader } from '../../src/node/config.ts'
import { findFiles } from '../../src/node/files.ts'
import { makeFolder, makeRepository } from '../folder.ts'
import { init, read } from './run.ts'

test('writes a configuration and an ignore file, and says so', async () => {
  const cwd = makeRepository()
  expect(await init(cwd)).toEqual({
    code: 0,
    out: 'Written: .professionalrc\nWritten: .professionalignore\n',
    err: '',
  })
  expect(read(cwd, '.professionalrc').length).toBeLessThan(1000)
})

test('writes a configuration that is in force as it stands', async () => {
  const cwd = makeRepository({ 'archive/a.md': '', 'b.md': '' })
  await init(cwd)
  const config = createConfigLoader({ cwd, rules })
  expect((await config.resolve('a.md')).config).toEqual({
    profile: 'uk-pharmacy',
    rules: {},
    terms: [],
    meta: {},
  })
  expect((await findFiles([], { cwd, config })).files).toHaveLength(2)
})

test('writes examples that hold once their # is taken away', async () => {
  const cwd = makeRepository()
  await init(cwd)
  const uncommented = read(cwd, '.professionalrc').replaceAll(/^# (?=[a-z]+:|[ -])/gm, '')
  const other = makeRepository({ '.professionalrc': uncommented })
  const resolved = await createConfigLoader({ cwd: other, rules }).resolve('newsletter/a.md')
  expect(resolved.config.meta).toEqual({
    platform: 'x',
    author: { type: 'organisation', name: 'Example Pharmacy' },
    kind: 'newsletter',
  })
  expect(resolved.config.rules).toEqual({ 'confidentiality/nhs-number': ['error', {}] })
})

test('names the schema to editors where the package is installed', async () => {
  const schema = './node_modules/professional/schema/professionalrc.schema.json'
  const cwd = makeRepository({ [schema]: '{}' })
  await init(cwd)
  expect(read(cwd, '.professionalrc')).toMatch(`# yaml-language-server: $schema=${schema}\n`)
})

test('never overwrites, and goes on with what is not there yet', async () => {
  const cwd = makeRepository({ '.professionalrc': 'profile: general' })
  expect(await init(cwd)).toEqual({
    code: 0,
    out: 'Not written: .professionalrc, it exists already\nWritten: .professionalignore\n',
    err: '',
  })
  expect(read(cwd, '.professionalrc')).toBe('profile: general')
})

test('exits with 2 when there is nothing left to write', async () => {
  const cwd = makeRepository()
  await init(cwd)
  const { code, err } = await init(cwd)
  expect(code).toBe(2)
  expect(err).toBe('professional: nothing was written\n')
})

test('puts no second configuration beside one of another name', async () => {
  const cwd = makeRepository({ 'package.json': '{ "professional": {} }' })
  const { out } = await init(cwd)
  expect(out).toContain('Not written: .professionalrc, there is package.json already\n')
})

describe('hooks', () => {
  test('of pre-commit see the formats we read', async () => {
    const cwd = makeRepository()
    const { out } = await init(cwd, { hook: 'pre-commit' })
    expect(out).toContain('To turn the hook on: pre-commit install\n')
    const [document] = parseAllDocuments(read(cwd, '.pre-commit-config.yaml'))
    const hook = (key: string): unknown => document?.getIn(['repos', 0, 'hooks', 0, key])
    expect(document?.getIn(['repos', 0, 'repo'])).toBe('local')
    expect([hook('entry'), hook('language')]).toEqual(['professional', 'node'])
    const files = new RegExp(String(hook('files')))
    expect('drafts/a.md').toMatch(files)
    expect('drafts/a.mdx.png').not.toMatch(files)
  })

  test('of husky can be run', async () => {
    const cwd = makeRepository()
    await init(cwd, { hook: 'husky' })
    expect(read(cwd, '.husky/pre-commit')).toContain('npx professional')
    if (process.platform === 'win32') return
    expect(statSync(join(cwd, '.husky/pre-commit')).mode & 0o111).toBe(0o111)
  })

  test('of lefthook are YAML', async () => {
    const cwd = makeRepository()
    await init(cwd, { hook: 'lefthook' })
    const [document] = parseAllDocuments(read(cwd, 'lefthook.yml'))
    expect(document?.getIn(['pre-commit', 'commands', 'professional', 'run'])).toBe(
      'npx professional --staged',
    )
  })

  test('that are there already are shown what to add', async () => {
    const cwd = makeRepository({ 'lefthook.yml': 'pre-push: {}' })
    const { code, out } = await init(cwd, { hook: 'lefthook' })
    expect(code).toBe(0)
    expect(out).toContain(
      'Not written: lefthook.yml, it exists already\n  To add to it by hand:\n    pre-commit:\n',
    )
    expect(read(cwd, 'lefthook.yml')).toBe('pre-push: {}')
  })

  test.each(['pre-commit', 'husky', 'lefthook', 'lint-staged'])(
    'of %s are not asked for a second time',
    async (hook) => {
      const cwd = makeRepository({
        'a.md': '',
        '.alexrc.yml': 'allow:\n  - crazy\n',
      })
      await init(cwd, { hook })
      const { out } = await init(cwd, { hook })
      expect(out).toContain('it exists already and holds what is needed\n')
      expect(out).not.toContain('by hand')
    },
  )

  test('that nobody knows are told, and nothing is written', async () => {
    const cwd = makeFolder()
    await expect(init(cwd, { hook: 'huskey' })).rejects.toMatchObject({
      message: '--hook huskey: it takes pre-commit, husky, lefthook, lint-staged',
      hint: 'Perhaps “husky”',
    })
    expect(() => read(cwd, '.professionalrc')).toThrow('ENOENT')
  })
})

test.each([
  ['github', '.github/workflows/professional.yml', ['jobs', 'professional', 'runs-on']],
  ['gitlab', '.gitlab-ci.yml', ['professional', 'image']],
])('writes CI for %s, with the version it was written by', async (ci, path, known) => {
  const cwd = makeRepository()
  await init(cwd, { ci })
  const text = read(cwd, path)
  const [document] = parseAllDocuments(text)
  expect(document?.errors).toEqual([])
  expect(document?.hasIn(known)).toBe(true)
  expect(text).toMatch(/npx --yes professional@\d+\.\d+\.\d+/)
})
