import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, test } from 'vitest'
import { createConfigSchema } from '../src/core/config-schema.ts'
import { UsageError } from '../src/core/errors.ts'
import { defineRule, type Rule } from '../src/core/rule.ts'
import { type ConfigFlags, type ConfigLoader, createConfigLoader } from '../src/node/config.ts'
import * as v from 'valibot'
import { makeFolder, makeRepository, type Tree } from './folder.ts'

function makeRule(id: string, profile: 'general' | 'uk-pharmacy' | undefined): Rule {
  return defineRule({
    id,
    summary: 'A sentence.',
    why: '',
    advice: '',
    references: [],
    severity: 'warning',
    ...(profile && { profile }),
    since: '0.1.0',
    messages: { found: 'Found' },
    options: {
      allowTests: v.pipe(v.optional(v.boolean(), true), v.description('Whether tests are fine.')),
      most: v.pipe(v.optional(v.number(), 3), v.description('How many.')),
      names: v.pipe(v.optional(v.array(v.string()), []), v.description('Which ones.')),
    },
    examples: { bad: [], good: [] },
    create: () => ({}),
  })
}

const rules: readonly Rule[] = [
  makeRule('tone/anger', 'general'),
  makeRule('tone/shouting', 'uk-pharmacy'),
  makeRule('tone/whisper', undefined),
]

function load(cwd: string, flags: ConfigFlags = {}): ConfigLoader {
  return createConfigLoader({ cwd, rules, flags })
}

async function configOf(files: Tree, path = 'draft.md', flags: ConfigFlags = {}) {
  return (await load(makeRepository(files), flags).resolve(path)).config
}

async function errorOf(promise: Promise<unknown>): Promise<UsageError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof UsageError) return error
  throw new Error('expected a UsageError', { cause: error })
}

async function messageFor(config: string, name = '.professionalrc'): Promise<string> {
  return (await errorOf(configOf({ [name]: config }))).message
}

describe('finding a configuration', () => {
  test.each([
    ['.professionalrc', 'profile: uk-health'],
    ['.professionalrc', '{ "profile": "uk-health" }'],
    ['.professionalrc.json', '{ "$schema": "x", "profile": "uk-health" }'],
    ['.professionalrc.yaml', 'profile: uk-health'],
    ['.professionalrc.yml', '\uFEFFprofile: uk-health'],
    ['.professionalrc.mjs', "export default { profile: 'uk-health' }"],
    ['.professionalrc.cjs', "module.exports = { profile: 'uk-health' }"],
    ['professional.config.mjs', "export default { profile: 'uk-health' }"],
    ['professional.config.cjs', "module.exports = { profile: 'uk-health' }"],
    ['package.json', '{ "name": "x", "professional": { "profile": "uk-health" } }'],
  ])('reads %s', async (name, text) => {
    expect(await configOf({ [name]: text })).toMatchObject({ profile: 'uk-health' })
  })

  test.each(['.professionalrc.js', 'professional.config.js'])('reads %s', async (name) => {
    const files = {
      'package.json': '{ "type": "module" }',
      [name]: "export default { profile: 'uk-health' }",
    }
    expect(await configOf(files)).toMatchObject({ profile: 'uk-health' })
  })

  test('climbs from the folder of the file, not from the current folder', async () => {
    const cwd = makeRepository({
      '.professionalrc': 'profile: general',
      'a/.professionalrc': 'profile: uk-health',
      'a/b/draft.md': '',
    })
    const { file, config } = await load(cwd).resolve('a/b/draft.md')
    expect(file).toBe(join(cwd, 'a/.professionalrc'))
    expect(config.profile).toBe('uk-health')
    expect((await load(join(cwd, 'a/b')).resolve('../../draft.md')).config.profile).toBe('general')
  })

  test('takes the nearest alone: what lies above is not mixed in', async () => {
    const config = await configOf(
      { '.professionalrc': 'meta: { platform: x }', 'a/.professionalrc': 'meta: { kind: ad }' },
      'a/draft.md',
    )
    expect(config.meta).toEqual({ kind: 'ad' })
  })

  test('never reads a configuration outside of the repository', async () => {
    const outer = makeFolder({
      '.professionalrc': 'nonsense: true',
      'repository/.git/': '',
      'repository/drafts/a.md': '',
    })
    const { file } = await load(join(outer, 'repository')).resolve('drafts/a.md')
    expect(file).toBeUndefined()
  })

  test('climbs past a package.json that does not speak of us', async () => {
    const config = await configOf(
      { '.professionalrc': 'profile: general', 'a/package.json': '{ "name": "professional" }' },
      'a/draft.md',
    )
    expect(config.profile).toBe('general')
  })

  test('ends the climb at a file that is empty', async () => {
    const config = await configOf(
      { '.professionalrc': 'profile: general', 'a/.professionalrc': '# nothing yet\n' },
      'a/draft.md',
    )
    expect(config.profile).toBe('uk-pharmacy')
  })

  test('serves files that do not exist', async () => {
    const config = await configOf({ '.professionalrc': 'profile: general' }, 'no/such/folder/a.md')
    expect(config.profile).toBe('general')
  })

  test('names both of two in one folder', async () => {
    const files = {
      '.professionalrc': '',
      'professional.config.mjs': '',
      'package.json': '{ "professional": {} }',
    }
    const error = await errorOf(configOf(files))
    expect(error.code).toBe('two-configs')
    expect(error.message).toBe(
      'There is more than one configuration in one folder: .professionalrc, professional.config.mjs and the key “professional” of package.json',
    )
  })

  test('uses the file named by --config and no other', async () => {
    const files = { '.professionalrc': 'nonsense: 1', 'other/strict.yml': 'profile: general' }
    expect(await configOf(files, 'a.md', { config: 'other/strict.yml' })).toMatchObject({
      profile: 'general',
    })
  })

  test('says what is wrong with --config', async () => {
    const files = { 'folder/a.md': '', 'rules.toml': '' }
    expect((await errorOf(configOf(files, 'a.md', { config: 'none.yml' }))).message).toBe(
      '--config none.yml: there is no such file',
    )
    expect((await errorOf(configOf(files, 'a.md', { config: 'folder' }))).message).toBe(
      '--config folder: folder is a folder',
    )
    expect((await errorOf(configOf(files, 'a.md', { config: 'rules.toml' }))).message).toBe(
      'rules.toml cannot be a configuration: it ends in “.toml”',
    )
  })

  test('uses none with --no-config', async () => {
    const config = await configOf({ '.professionalrc': 'nonsense: 1' }, 'a.md', { config: false })
    expect(config).toEqual({ profile: 'uk-pharmacy', rules: {}, terms: [], meta: {} })
  })

  test('gives the same object for files with the same settings', async () => {
    const loader = load(makeRepository({ '.professionalrc': 'overrides: [{ files: b/** }]' }))
    expect(await loader.resolve('a/1.md')).toBe(await loader.resolve('c/2.md'))
    expect(await loader.resolve('a/1.md')).not.toBe(await loader.resolve('b/2.md'))
  })
})

describe('code as configuration', () => {
  const code = { 'professional.config.mjs': "export default { profile: 'general' }" }

  test('is not run where nobody asked for it, and that is said once', async () => {
    const cwd = makeRepository(code)
    const told: string[] = []
    const onRefused = (message: string): void => void told.push(message)
    const loader = createConfigLoader({ cwd, rules, allowCode: false, onRefused })
    const { config, refused } = await loader.resolve('a.md')
    await loader.resolve('b.md')
    expect(config.profile).toBe('uk-pharmacy')
    expect(told).toEqual([
      'professional.config.mjs was not loaded: it is code, and no code is run here',
    ])
    expect(refused).toEqual(told)
  })

  test('is an error where somebody names it, and says that no code may run', async () => {
    const flags = { config: 'professional.config.mjs', codeConfig: false }
    const error = await errorOf(configOf(code, 'a.md', flags))
    expect(error.code).toBe('config-is-code')
  })

  test('leaves data readable there', async () => {
    const cwd = makeRepository({ '.professionalrc': 'profile: general' })
    const loader = createConfigLoader({ cwd, rules, allowCode: false })
    expect((await loader.resolve('a.md')).config.profile).toBe('general')
  })

  test('is left out of data that extends it', async () => {
    const cwd = makeRepository({
      ...code,
      'a/.professionalrc': 'extends: ../professional.config.mjs\nmeta: { platform: x }',
    })
    const loader = createConfigLoader({ cwd, rules, allowCode: false })
    const { config, refused } = await loader.resolve('a/x.md')
    expect(config).toMatchObject({ profile: 'uk-pharmacy', meta: { platform: 'x' } })
    expect(refused).toHaveLength(1)
  })

  test('that fails says so without a stack', async () => {
    expect(await messageFor('throw new Error("no luck")', 'professional.config.mjs')).toBe(
      'professional.config.mjs:1: cannot be run: no luck',
    )
    expect(await messageFor('export const profile = 1', 'professional.config.mjs')).toBe(
      'professional.config.mjs exports no configuration',
    )
  })

  test('has its mistakes told by file', async () => {
    expect(await messageFor('export default { rulez: {} }', 'professional.config.mjs')).toBe(
      'professional.config.mjs: there is no key “rulez” here; perhaps “rules”',
    )
  })
})

describe('checking', () => {
  test('tells an unknown key, with its place and the nearest', async () => {
    expect(await messageFor('# a comment\nprofile: general\nrulez: {}')).toBe(
      '.professionalrc:3:1: there is no key “rulez” here; perhaps “rules”',
    )
  })

  test('tells an unknown rule, with its place and the nearest', async () => {
    expect(await messageFor('rules:\n  tone/angr: error')).toBe(
      '.professionalrc:2:3: there is no rule “tone/angr”; perhaps “tone/anger”',
    )
    expect(await messageFor('{\n "rules": { "x/unheard": "off" }\n}', '.professionalrc.json')).toBe(
      '.professionalrc.json:2:13: there is no rule “x/unheard”; `professional rules` lists them all',
    )
  })

  test('tells an unknown option and a wrong value of one', async () => {
    expect(await messageFor('rules:\n  tone/anger: [error, { allowTest: true }]')).toBe(
      '.professionalrc:2:25: “tone/anger” has no option “allowTest”; perhaps “allowTests”',
    )
    expect(await messageFor('rules:\n  tone/anger: [error, { most: many }]')).toBe(
      '.professionalrc:2:31: “most” takes a number',
    )
  })

  test('tells a level that is none, in the words of other linters too', async () => {
    const levels = 'it takes off, info, warning or error'
    expect(await messageFor('rules: { tone/anger: warn }')).toBe(
      `.professionalrc:1:22: “warn” is not a level of “tone/anger”: ${levels}; perhaps “warning”`,
    )
    expect(await messageFor('rules: { tone/anger: 2 }')).toContain('perhaps “error”')
    expect(await messageFor('rules: { tone/anger: }')).toBe(
      '.professionalrc:1:22: “tone/anger” needs a level: off, info, warning or error',
    )
    expect(await messageFor('rules: { tone/anger: [error, {}, {}] }')).toBe(
      '.professionalrc:1:34: “tone/anger” takes a level and its options, and no more',
    )
  })

  test('tells metadata that is none', async () => {
    expect(await messageFor('meta:\n  audience: publik')).toBe(
      '.professionalrc:2:13: “publik” is not a value of “audience”: it takes public, patients, professionals or internal; perhaps “public”',
    )
    expect(await messageFor('meta:\n  audiense: public')).toBe(
      '.professionalrc:2:3: there is no key “audiense” here; perhaps “audience”',
    )
    expect(await messageFor('meta:\n  author: { nmae: Jo Example }')).toBe(
      '.professionalrc:2:13: there is no key “nmae” here; perhaps “name”',
    )
    expect(await messageFor('meta: x')).toBe(
      '.professionalrc:1:7: “meta” takes names and values, such as “platform: x”',
    )
    expect(await messageFor('meta: { reviewed: soon }')).toBe(
      '.professionalrc:1:19: “reviewed”: write a date as 2026-01-31',
    )
  })

  test('tells values of another kind, and where in a list', async () => {
    expect(await messageFor('meta:\n  platform: [x, tweeter]')).toMatch(
      /^\.professionalrc:2:17: “tweeter” is not a value of “platform”: it takes x, bluesky,/,
    )
    expect(await messageFor('meta: { platform: 3 }')).toMatch(
      /^\.professionalrc:1:19: “platform” has another kind of value: it takes x, bluesky,/,
    )
    expect(await messageFor('meta: { fictional: maybe }')).toBe(
      '.professionalrc:1:20: “fictional” takes true or false',
    )
    expect(await messageFor('files: 3')).toBe('.professionalrc:1:8: “files” takes text or a list')
    expect(await messageFor('ignore: [a, 3]')).toBe('.professionalrc:1:13: “ignore” takes text')
    expect(await messageFor('rules: 3')).toBe(
      '.professionalrc:1:8: “rules” takes the name and level of each rule, such as “tone/anger: warning”',
    )
    expect(await messageFor('rules: { tone/anger: [off, 3] }')).toBe(
      '.professionalrc:1:28: the options of “tone/anger” are names and values',
    )
    expect(await messageFor('overrides: web/**')).toBe(
      '.professionalrc:1:12: “overrides” takes a list, each with “files” and other settings',
    )
  })

  test('tells every mistake of a file at once, from top to bottom', async () => {
    const config = 'profile: uk-helth\nmeta: { kind: blog }\nrules: { x/unheard: off }\nterms: 3\n'
    expect(await messageFor(config)).toBe(
      [
        '4 mistakes in .professionalrc',
        '  .professionalrc:1:10: “uk-helth” is not a value of “profile”: it takes general, uk-health, uk-pharmacy or us-health; perhaps “uk-health”',
        '  .professionalrc:2:15: “blog” is not a value of “kind”: it takes post, reply, review-response, thread, web, ad, video, newsletter, patient-message, private-group or personal',
        '  .professionalrc:3:10: there is no rule “x/unheard”; `professional rules` lists them all',
        '  .professionalrc:4:8: “terms” takes a list',
      ].join('\n'),
    )
  })

  test('tells mistakes inside overrides and terms', async () => {
    expect(await messageFor('overrides:\n  - meta: { kind: ad }')).toBe(
      '.professionalrc:2:5: an override needs “files”: the globs it holds for',
    )
    expect(await messageFor('overrides:\n  - files: ../web/**')).toBe(
      '.professionalrc:2:12: “../web/**” leaves the folder of the configuration file: it never matches',
    )
    expect(await messageFor('terms:\n  - term: "miracle {cure,pill"')).toBe(
      '.professionalrc:2:11: a brace of the term “miracle {cure,pill” is not closed',
    )
    expect(await messageFor('terms:\n  - instead: [medicine]')).toBe(
      '.professionalrc:2:5: “term” is missing here',
    )
  })

  test('tells what is no YAML, or no JSON, with its place', async () => {
    expect(await messageFor('profile: general\nprofile: general')).toBe(
      '.professionalrc:2:1: this key stands here twice',
    )
    expect(await messageFor('profile: general\nignore: [a\n')).toBe(
      '.professionalrc:2:10: a “[” is not closed by a “]”, or what stands between them is not indented',
    )
    expect(await messageFor('{ "rules": ["a"', '.professionalrc.json')).toBe(
      '.professionalrc.json:1:16: JSON is broken here; a comma, a quotation mark or a bracket is missing or one too many',
    )
    expect(await messageFor('{ profile: general }', '.professionalrc.json')).toMatch(
      /^\.professionalrc\.json:1:\d+: this is YAML but not JSON$/,
    )
    expect(await messageFor('[1]')).toBe(
      '.professionalrc:1:1: a configuration takes names and values, such as “profile: uk-health”',
    )
  })

  test('gives places inside package.json', async () => {
    const manifest = '{\n  "name": "x",\n  "professional": {\n    "rulez": {}\n  }\n}'
    expect(await messageFor(manifest, 'package.json')).toBe(
      'package.json:4:5: there is no key “rulez” here; perhaps “rules”',
    )
  })

  test('refuses cosmiconfig’s own $import without following it', async () => {
    expect(await messageFor('$import: ./missing.yml')).toBe(
      '.professionalrc:1:1: there is no “$import” here; use “extends” instead',
    )
  })

  test('keeps dates and off as people write them', async () => {
    const config = await configOf({
      '.professionalrc': 'meta: { reviewed: 2026-01-31 }\nrules: { tone/anger: off }',
    })
    expect(config.meta).toEqual({ reviewed: '2026-01-31' })
    expect(config.rules).toEqual({ 'tone/anger': ['off', {}] })
  })
})

describe('extends', () => {
  test('starts from files, and later ones win', async () => {
    const config = await configOf({
      'a.yml': 'profile: general\nrules: { tone/anger: [error, { most: 1, allowTests: false }] }',
      'b.json': '{ "rules": { "tone/anger": ["info", { "most": 2 }] }, "meta": { "kind": "ad" } }',
      '.professionalrc': 'extends: [./a.yml, ./b.json]\nmeta: { platform: x }',
    })
    expect(config).toMatchObject({
      profile: 'general',
      rules: { 'tone/anger': ['info', { most: 2, allowTests: false }] },
      meta: { kind: 'ad', platform: 'x' },
    })
  })

  test('keeps options where only the level is set anew', async () => {
    const config = await configOf({
      'a.yml': 'rules: { tone/anger: [error, { most: 1 }] }',
      '.professionalrc': 'extends: ./a.yml\nrules: { tone/anger: info }',
    })
    expect(config.rules).toEqual({ 'tone/anger': ['info', { most: 1 }] })
  })

  test('inherits from the folder above when asked to', async () => {
    const files = {
      '.professionalrc': 'rules: { tone/anger: error }\nterms: [{ term: one }]',
      'a/.professionalrc': 'extends: ../.professionalrc\nterms: [{ term: two }]',
      'a/b/.professionalrc': 'extends: ..',
    }
    const config = await configOf(files, 'a/b/draft.md')
    expect(config.rules).toEqual({ 'tone/anger': ['error', {}] })
    expect(config.terms).toEqual([{ term: 'one' }, { term: 'two' }])
  })

  test('knows the built-in profiles', async () => {
    const files = { '.professionalrc': 'extends: professional:us-health' }
    expect((await configOf(files)).profile).toBe('us-health')
  })

  test('finds packages from the folder of the configuration', async () => {
    const config = await configOf({
      'node_modules/house-style/package.json': '{ "main": "style.json" }',
      'node_modules/house-style/style.json': '{ "meta": { "brand": "Example" } }',
      'node_modules/@team/new/package.json': '{ "exports": { "import": "./i.mjs" } }',
      'node_modules/@team/new/i.mjs': "export default { profile: 'general' }",
      '.professionalrc': 'extends: [house-style, "@team/new"]',
    })
    expect(config).toMatchObject({ profile: 'general', meta: { brand: 'Example' } })
  })

  test('lets globs of a package count from the configuration that uses it', async () => {
    const files = {
      'node_modules/p/package.json': '{ "main": "index.json" }',
      'node_modules/p/index.json': '{ "extends": "./more.yml" }',
      'node_modules/p/more.yml': 'overrides: [{ files: ads/**, meta: { kind: ad } }]',
      '.professionalrc': 'extends: p',
    }
    expect((await configOf(files, 'ads/a.md')).meta).toEqual({ kind: 'ad' })
  })

  test('tells a circle', async () => {
    const error = await errorOf(
      configOf({ '.professionalrc': 'extends: ./b.yml', 'b.yml': 'extends: ./.professionalrc' }),
    )
    expect(error.code).toBe('config-cycle')
    expect(error.message).toBe(
      'Configurations extend each other: .professionalrc → b.yml → .professionalrc',
    )
  })

  test('is not a circle when two start from the same', async () => {
    const files = {
      'a.yml': 'extends: ./c.yml',
      'b.yml': 'extends: ./c.yml',
      'c.yml': 'profile: general',
      '.professionalrc': 'extends: [./a.yml, ./b.yml]',
    }
    expect((await configOf(files)).profile).toBe('general')
  })

  test('tells what is not there', async () => {
    expect(await messageFor('extends: professional:uk-heath')).toBe(
      '.professionalrc:1:10: there is no “professional:uk-heath”; perhaps “professional:uk-health”',
    )
    expect(await messageFor('extends:\n  - ./none.yml')).toBe(
      '.professionalrc:2:5: there is no file “./none.yml”; paths count from the folder of this file',
    )
    expect(await messageFor('extends: uk-health')).toBe(
      '.professionalrc:1:10: there is no package “uk-health”; the built-in profile is called “professional:uk-health”',
    )
    expect(await messageFor('extends: uk-helth')).toBe(
      '.professionalrc:1:10: there is no package “uk-helth”; the built-in profile is called “professional:uk-health”',
    )
  })

  test('tells mistakes of the file that makes them', async () => {
    const error = await errorOf(
      configOf({ '.professionalrc': 'extends: ./a.yml', 'a.yml': '\nprofil: general' }),
    )
    expect(error.message).toBe('a.yml:2:1: there is no key “profil” here; perhaps “profile”')
  })
})

describe('plugins', () => {
  const plugin = `export const rules = [{
    id: 'own/rule', summary: 'S.', why: 'W.', advice: 'A.', references: [], severity: 'error',
    since: '1.0.0', messages: {}, options: {}, examples: { bad: [], good: [] }, create: () => ({}),
  }]`

  test('bring rules that the configuration may set', async () => {
    const cwd = makeRepository({
      'rules.mjs': plugin,
      '.professionalrc': 'plugins: ./rules.mjs\nrules: { own/rule: error }',
    })
    const resolved = await load(cwd).resolve('a.md')
    expect(resolved.rules.map(({ id }) => id)).toContain('own/rule')
    expect(resolved.config.rules).toEqual({ 'own/rule': ['error', {}] })
  })

  test('that are missing, broken or empty are told with their place', async () => {
    expect(await messageFor('plugins: ./none.mjs')).toBe(
      '.professionalrc:1:10: there is no plugin “./none.mjs”',
    )
    const files = { '.professionalrc': 'plugins: [./a.mjs]', 'a.mjs': 'export default {}' }
    expect((await errorOf(configOf(files))).message).toBe(
      '.professionalrc:1:11: the plugin “./a.mjs” brings no rules',
    )
  })

  test('are code, and not run where none may be', async () => {
    const config = 'plugins: ./rules.mjs\nrules: { own/rule: error, tone/anger: info }'
    const cwd = makeRepository({ 'rules.mjs': plugin, '.professionalrc': config })
    const loader = createConfigLoader({ cwd, rules, allowCode: false })
    const resolved = await loader.resolve('a.md')
    expect(resolved.rules).toEqual(rules)
    expect(resolved.config.rules).toMatchObject({ 'tone/anger': ['info', {}] })
    expect(resolved.refused).toEqual([
      '.professionalrc:1:10: the plugin “./rules.mjs” was not loaded: it is code, and no code is run here',
    ])
  })
})

describe('overrides', () => {
  const config = `
meta: { kind: post, platform: x }
rules: { tone/anger: [error, { most: 1 }] }
overrides:
  - files: [web/**, '*.page.md']
    excludedFiles: web/news/**
    profile: general
    meta: { kind: web }
    rules: { tone/anger: [info, { allowTests: false }] }
  - files: web/about.md
    meta: { platform: web }
`

  test('hold for the files they name, later ones on top', async () => {
    expect(await configOf({ '.professionalrc': config }, 'web/about.md')).toMatchObject({
      profile: 'general',
      meta: { kind: 'web', platform: 'web' },
      rules: { 'tone/anger': ['info', { most: 1, allowTests: false }] },
    })
  })

  test('do not hold for those excluded, or not named', async () => {
    const plain = { kind: 'post', platform: 'x' }
    expect((await configOf({ '.professionalrc': config }, 'web/news/a.md')).meta).toEqual(plain)
    expect((await configOf({ '.professionalrc': config }, 'posts/a.md')).meta).toEqual(plain)
  })

  test('look at names alone where a glob has no slash', async () => {
    const { meta } = await configOf({ '.professionalrc': config }, 'deep/down/a.page.md')
    expect(meta).toMatchObject({ kind: 'web' })
  })

  test('count from the configuration file, wherever one stands', async () => {
    const cwd = makeRepository({ '.professionalrc': config })
    const { config: settled } = await load(join(cwd, 'web')).resolve('about.md')
    expect(settled.meta).toMatchObject({ platform: 'web' })
  })

  test('of a file that is extended count from that file', async () => {
    const files = {
      '.professionalrc': 'overrides: [{ files: a/ads/**, meta: { kind: ad } }]',
      'a/.professionalrc': 'extends: ../.professionalrc',
    }
    expect((await configOf(files, 'a/ads/x.md')).meta).toEqual({ kind: 'ad' })
  })

  test('take a folder for all that is in it, and a “!” for what is not', async () => {
    const files = {
      '.professionalrc': "overrides: [{ files: [ads/, '!ads/x.md'], meta: { kind: ad } }]",
    }
    expect((await configOf(files, 'ads/deep/a.md')).meta).toEqual({ kind: 'ad' })
    expect((await configOf(files, 'ads/x.md')).meta).toEqual({})
  })
})

describe('flags', () => {
  const files = {
    '.professionalrc': 'profile: general\nmeta: { platform: x }\nrules: { tone/anger: off }',
  }

  test('set profile and levels on top of everything', async () => {
    const flags = { profile: 'uk-health', rule: ['tone/anger:error', 'tone/whisper:info'] }
    expect(await configOf(files, 'a.md', flags)).toMatchObject({
      profile: 'uk-health',
      rules: { 'tone/anger': ['error', {}], 'tone/whisper': ['info', {}] },
    })
  })

  test('set options without touching the level', async () => {
    const set = [
      'tone/anger.most=5',
      'tone/shouting.allowTests=false',
      'tone/shouting.names=a,b',
      'tone/whisper.names=alone',
    ]
    expect((await configOf({}, 'a.md', { set })).rules).toEqual({
      'tone/anger': ['warning', { most: 5 }],
      'tone/shouting': ['warning', { allowTests: false, names: ['a', 'b'] }],
      'tone/whisper': ['off', { names: ['alone'] }],
    })
  })

  test('say of drafts what the configuration leaves open', async () => {
    const set = ['platform=BlueSky', 'kind=Ad', 'meta.fictional=true', 'interests=a, b']
    expect((await configOf(files, 'a.md', { set })).meta).toEqual({
      platform: 'x',
      kind: 'ad',
      fictional: true,
      interests: ['a', 'b'],
    })
  })

  test('reach the members of a key', async () => {
    const set = ['author.type=organisation', 'author.name=Other', 'consent.ref=C-1']
    const config = { '.professionalrc': 'meta: { author: { name: Jo Example } }' }
    expect((await configOf(config, 'a.md', { set })).meta).toEqual({
      author: { name: 'Jo Example', type: 'organisation' },
      consent: { ref: 'C-1' },
    })
  })

  test('count the later one where two say the same', async () => {
    const set = ['kind=ad', 'kind=reply']
    expect((await configOf({}, 'a.md', { set })).meta).toEqual({ kind: 'reply' })
  })

  test.each([
    [
      { profile: 'uk-helth' },
      '--profile uk-helth: there is no such profile',
      'Perhaps “uk-health”',
    ],
    [
      { rule: ['tone/angr:off'] },
      '--rule tone/angr:off: there is no rule “tone/angr”; perhaps “tone/anger”',
      undefined,
    ],
    [
      { rule: ['tone/anger'] },
      '--rule tone/anger: “tone/anger” needs a level: off, info, warning or error',
      'Write it as --rule tone/anger:warning',
    ],
    [
      { rule: ['tone/anger:warn'] },
      '--rule tone/anger:warn: “warn” is not a level of “tone/anger”: it takes off, info, warning or error; perhaps “warning”',
      'Write it as --rule tone/anger:warning',
    ],
    [
      { set: ['platfrom=x'] },
      '--set platfrom=x: there is no “platfrom” to set',
      'Perhaps “platform”',
    ],
    [
      { set: ['author.nmae=x'] },
      '--set author.nmae=x: there is no “author.nmae” to set',
      'Perhaps “author.name”',
    ],
    [
      { set: ['platform=twiter'] },
      '--set platform=twiter: “twiter” is not a value of “platform”: it takes x, bluesky, mastodon, threads, linkedin, facebook, instagram, tiktok, youtube or web',
      undefined,
    ],
    [
      { set: ['tone/anger.most=many'] },
      '--set tone/anger.most=many: “most” takes a number',
      undefined,
    ],
    [
      { set: ['tone/anger.mos=1'] },
      '--set tone/anger.mos=1: “tone/anger” has no option “mos”; perhaps “most”',
      undefined,
    ],
    [
      { set: ['tone/anger=off'] },
      '--set tone/anger=off: this names a rule but none of its options',
      'Its level is set with --rule tone/anger:warning',
    ],
    [
      { set: ['platform'] },
      '--set platform: a value is missing',
      'Write it as --set platform=x, or --set confidentiality/nhs-number.allowTestRange=false',
    ],
  ])('tell what they do not understand: %j', async (flags, message, hint) => {
    const error = await errorOf(configOf({}, 'a.md', flags))
    expect(error.message).toBe(message)
    expect(error.hint).toBe(hint)
  })
})

describe('explaining', () => {
  test('gives each value its origin', async () => {
    const cwd = makeRepository({
      'base.yml': 'meta: { platform: x }\n',
      '.professionalrc':
        'extends: [professional:general, ./base.yml]\nrules:\n  tone/whisper:\n    - error\n    - most: 1\nfiles: [drafts]\noverrides:\n  - files: a.md\n    meta: { kind: ad }\n',
    })
    const flags = { rule: ['tone/shouting:info'], set: ['tone/anger.most=9', 'brand=Example'] }
    const values = await load(cwd, flags).explain('a.md')
    const origins = Object.fromEntries(values.map(({ key, origin }) => [key, origin]))
    expect(origins).toEqual({
      profile: '.professionalrc:1',
      'meta.platform': 'base.yml:1',
      'meta.kind': '.professionalrc:9',
      'meta.brand': '--set',
      'rules.tone/anger': 'profile general',
      'rules.tone/anger.allowTests': 'default',
      'rules.tone/anger.most': '--set',
      'rules.tone/anger.names': 'default',
      'rules.tone/shouting': '--rule',
      'rules.tone/shouting.allowTests': 'default',
      'rules.tone/shouting.most': 'default',
      'rules.tone/shouting.names': 'default',
      'rules.tone/whisper': '.professionalrc:3',
      'rules.tone/whisper.allowTests': 'default',
      'rules.tone/whisper.most': '.professionalrc:5',
      'rules.tone/whisper.names': 'default',
      'files[0]': '.professionalrc:6',
    })
    expect(values).toContainEqual({
      key: 'rules.tone/anger',
      value: 'warning',
      origin: 'profile general',
    })
  })

  test('names the default profile', async () => {
    const values = await load(makeRepository()).explain()
    expect(values[0]).toEqual({ key: 'profile', value: 'uk-pharmacy', origin: 'default' })
  })
})

test('the schema for editors agrees with what is checked', () => {
  const schema = createConfigSchema(rules)
  const good = {
    $schema: 'x',
    profile: 'general',
    extends: 'a',
    rules: { 'tone/anger': ['error', { most: 1 }], 'tone/whisper': 'off' },
    overrides: [{ files: 'a', rules: { 'tone/anger': ['off'] } }],
    terms: [{ term: 'one' }],
    meta: { platform: ['x', 'web'] },
  }
  expect(v.is(schema, good)).toBe(true)
  expect(v.is(schema, { rules: { 'tone/angr': 'off' } })).toBe(false)
  expect(v.is(schema, { rules: { 'tone/anger': ['off', { mst: 1 }] } })).toBe(false)
  const json = toJsonSchema(schema, { typeMode: 'input' })
  expect(json).toMatchObject({ type: 'object', additionalProperties: false })
})
