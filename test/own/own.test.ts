import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createLinter } from '../../src/node/linter.ts'
import { makeFolder, makeRepository, type Tree } from '../folder.ts'
import { memoryIo, today } from '../harness.ts'

/** A rule as `defineRule` makes it, without importing anything. */
function rule(id: string, parts = ''): string {
  return `{
    id: '${id}', summary: 'A word.', why: 'Because.', advice: 'Use another.', references: [],
    severity: 'warning', since: '1.0.0', options: {}, messages: { word: 'This is the word' },
    examples: { bad: ['A «plover».'], good: ['A gull.'] },
    create: (context) => ({ post(post) {
      for (const at of context.text(post).matchAll(/plovers?/g)) context.report({ at, message: 'word' })
    } }), ${parts}
  }`
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const io = memoryIo({ cwd })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

async function failed(files: Tree, ...args: readonly string[]): Promise<string> {
  const folder = makeRepository({ 'a.md': 'A plover.\n', ...files })
  const { code, out, err } = await run(folder, ...(args.length > 0 ? args : ['a.md']))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  return err
}

const own = '.professional/rules/bird.mjs'
const compact = ['-f', 'compact', '--only', 'custom']
const withOurs = ['-f', 'compact', '--only', 'custom,elmfield']

describe('rules in .professional/rules', () => {
  test('are on, and are told like ours', async () => {
    const folder = makeRepository({
      'a.md': 'A plover.\n',
      [own]: `export default ${rule('custom/bird')}`,
    })
    expect((await run(folder, ...compact)).out).toBe(
      'a.md:1:3: warning This is the word [custom/bird]\n',
    )
    expect((await run(folder, 'rules')).out).toContain('custom/bird')
    const explained = (await run(folder, 'explain', 'custom/bird')).out
    expect(explained).toContain('Because.')
    expect(explained).not.toContain('Guidance')
    expect((await run(folder, 'config')).out).toMatch(/rules\.custom\/bird +warning/)
  })

  test('are set by the configuration, and can be silenced in a draft', async () => {
    const files = { [own]: `export default [${rule('elmfield/bird')}, ${rule('custom/bird')}]` }
    const folder = makeRepository({
      ...files,
      'a.md': 'A plover.\n',
      'b.md': '<!-- professional-disable-file custom/bird -- a talk on birds -->\nA plover.\n',
      '.professionalrc': 'rules: { elmfield/bird: off, custom/bird: error }',
    })
    expect(await run(folder, ...withOurs)).toEqual({
      code: 1,
      out: 'a.md:1:3: error This is the word [custom/bird]\n',
      err: '',
    })
  })

  test('belong to the configuration beside them, and to those that extend it', async () => {
    const folder = makeRepository({
      '.professionalrc': '',
      [own]: `export default ${rule('custom/bird')}`,
      'a.md': 'A plover.\n',
      'site/.professionalrc': '',
      'site/a.md': 'A plover.\n',
      'blog/.professionalrc': 'extends: ..',
      'blog/a.md': 'A plover.\n',
    })
    const { out } = await run(folder, ...compact)
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['a.md', 'blog/a.md', ''])
  })

  test('are loaded once, though two configurations in a folder extend each other', async () => {
    const folder = makeRepository({
      '.professionalrc': 'extends: ./base.yml',
      'base.yml': '',
      [own]: `export default ${rule('custom/bird')}`,
      'a.md': 'A plover.\n',
    })
    expect((await run(folder, ...compact)).out.split('\n')).toHaveLength(2)
  })

  test.each([
    ['export const rule = 1', /bird\.mjs exports no rule\n {2}It needs “export default defineRule/],
    ['export default 3', /bird\.mjs: a rule: a rule takes names and values\n/],
    [`export default { id: 'custom/x' }`, /the rule “custom\/x”: “summary” is missing here\n/],
    [
      `export default ${rule('Bird')}`,
      /the rule “Bird”: “id”: it has to be a category and a name in small letters/,
    ],
    [
      `export default ${rule('custom/bird', "severity: 'warn'")}`,
      /“warn” is not a value of “severity”: it takes error, warning or info/,
    ],
    [
      `export default ${rule('custom/bird', 'create: undefined')}`,
      /the rule “custom\/bird”: it does not look at anything; it needs “create”, or terms/,
    ],
    [
      `export default ${rule('custom/bird', "lexicon: [{ term: 'a{b' }]")}`,
      /the rule “custom\/bird”: a brace of the term “a\{b” is not closed/,
    ],
    [
      `export default ${rule('custom/terms')}`,
      /there is a rule “custom\/terms” already, which is built in\n {2}Call it custom\/…/,
    ],
    [
      `export default ${rule('respect/bird')}`,
      /“respect\/bird” stands in the category respect, which is ours/,
    ],
    [`export default ${rule('professional/bird')}`, /the category professional, which is ours/],
    ["export default {\n  id: 'a'\n  b }", /bird\.mjs:3: cannot be run: /],
    ["const a = 1\nthrow new Error('no luck')", /bird\.mjs:2: cannot be run: no luck\n/],
    ["import 'not-there'", /bird\.mjs: cannot be run: Cannot find package 'not-there'\n/],
  ])('that are none are told with their file: %s', async (code, message) => {
    const err = await failed({ [own]: code })
    expect(err).toMatch(/^professional: \.professional\/rules\/bird\.mjs/)
    expect(err).toMatch(message)
  })

  test('of one name are told with both files', async () => {
    const err = await failed({
      '.professional/rules/a.mjs': `export default ${rule('custom/bird')}`,
      '.professional/rules/b.mjs': `export default ${rule('custom/bird')}`,
    })
    expect(err).toContain(
      '.professional/rules/b.mjs: there is a rule “custom/bird” already, in .professional/rules/a.mjs\n',
    )
  })

  test('in other languages are told, and notes are passed over', async () => {
    const err = await failed({
      '.professional/rules/bird.ts': '',
      '.professional/rules/README.md': '',
    })
    expect(err).toContain('.professional/rules/bird.ts cannot be a rule: it ends in “.ts”')
  })

  test('whose patterns take for ever are refused, with place, rule and what is repeated', async () => {
    const slow = rule('custom/bird').replace('/plovers?/g', '/(?:\\w+\\s?)+!/g')
    const err = await failed({ [own]: `export default ${slow}` })
    expect(err).toBe(
      'professional: .professional/rules/bird.mjs:6:52: the pattern /(?:\\w+\\s?)+!/g of custom/bird takes twice as long with each further “A”\n' +
        '  A draft that repeats it would never be done. Let no repeat stand inside another that can read the same letters, or leave out the outer one\n',
    )
  })

  test('are looked through with the files that they import', async () => {
    const err = await failed({
      [own]: `import { word } from './shared/word.js'\nexport default ${rule('custom/bird', 'word')}`,
      '.professional/rules/shared/word.js': 'export const word = /(?:(?:ha)+)+!/\n',
    })
    expect(err).toContain('.professional/rules/shared/word.js:1:21: the pattern /(?:(?:ha)+)+!/ of')
    expect(err).toContain('“haha”')
  })
})

describe('terms in .professional/terms', () => {
  const terms = (text: string, name = 'words.txt'): Tree => ({
    'a.md': 'Ask your chemist, Elmfield clinic or a 24-hour druggist.\n',
    [`.professional/terms/${name}`]: text,
  })

  test('are one a line, with comments and alternatives', async () => {
    const folder = makeRepository(
      terms(
        '\uFEFF# ours\r\n\r\nchemist{,s} -> pharmacy | pharmacist  # since 2020\r\n24-hour druggist\r\n',
      ),
    )
    const { out } = await run(folder, '-f', 'json', '--only', 'custom')
    const [{ diagnostics }] = JSON.parse(out).files
    expect(
      diagnostics.map(({ suggestions }: { suggestions: { title: string }[] }) =>
        suggestions.map(({ title }) => title),
      ),
    ).toEqual([['Write “pharmacy”', 'Write “pharmacist”'], []])
    expect((await run(folder, 'config')).out).toMatch(/terms\[1\].*words\.txt:4\n/)
    expect((await run(folder, 'explain', 'custom/terms')).out).toContain(
      'The list here\n  - chemist{,s} → pharmacy, pharmacist  .professional/terms/words.txt:3\n',
    )
  })

  test('are YAML in the shape of the configuration, and join its own', async () => {
    const folder = makeRepository({
      ...terms(
        'terms:\n  - term: elmfield clinic\n    instead: [Elmfield Pharmacy]\n',
        'names.yml',
      ),
      '.professionalrc': 'terms: [{ term: chemist }]',
    })
    const { out } = await run(folder, ...compact)
    expect(out.match(/“\w+(?: \w+)?”/g)).toEqual(['“chemist”', '“Elmfield clinic”'])
  })

  test('do not need a configuration, nor to be in the current folder', async () => {
    const folder = makeRepository({ ...terms('chemist'), 'deep/down/b.md': 'A chemist.\n' })
    const { out } = await run(join(folder, 'deep/down'), ...compact)
    expect(out).toContain('b.md:1:3: warning')
    expect((await run(folder, '--no-config', ...compact)).out).toBe('')
  })

  test.each([
    ['words.txt', 'fine\nmiracle {cure', ':2:1: a brace of the term “miracle {cure” is not closed'],
    ['words.txt', '  …', ':1:3: the term “…” has no word to look for'],
    [
      'words.txt',
      '{a,b}'.repeat(20),
      ':1:1: the braces of a term stand for 1,048,576 phrases, more than 10,000; write it as several terms',
    ],
    ['words.yml', 'terms:\n  - instead: [a]', ':2:5: “term” is missing here'],
    ['words.yml', 'term:\n  - term: a', ':1:1: there is no key “term” here; perhaps “terms”'],
    ['words.yml', 'terms:\n  - term: a{b', ':2:11: a brace of the term “a{b” is not closed'],
    [
      'words.yml',
      '- term: a',
      ':1:1: the list of terms stands under “terms:”, as in a configuration',
    ],
    ['words.yml', 'terms: [a', ':1:9: a “[” is not closed by a “]”'],
    ['words.csv', 'a,b', ' is no file of terms\n  Terms are in .txt files'],
  ])('that cannot be meant are told with their line: %s %j', async (name, text, message) => {
    expect(await failed(terms(text, name))).toContain(
      `professional: .professional/terms/${name}${message}`,
    )
  })
})

test('flags may speak of rules that a folder above does not know', async () => {
  const folder = makeRepository({
    'a.md': 'A plover.\n',
    [own]: `export default ${rule('elmfield/bird')}`,
  })
  const { code, out } = await run(folder, ...withOurs, '--rule', 'elmfield/bird:error', '.')
  expect(code).toBe(1)
  expect(out).toContain('[elmfield/bird]')
})

describe('where no code may run', () => {
  const files = {
    'a.md':
      '<!-- professional-disable-next-block elmfield/bird -- birds -->\nA plover, says the chemist.\n',
    [own]: `globalThis.hasRun = true; export default ${rule('custom/bird')}`,
    'plugin.mjs': `globalThis.hasRun = true; export const rules = [${rule('elmfield/bird')}]`,
    '.professional/terms/words.txt': 'chemist\n',
    '.professionalrc':
      'plugins: ./plugin.mjs\nrules: { elmfield/bird: error }\nmeta: { platform: x }\n',
  }

  test('data still counts, and what was not loaded is said', async () => {
    const folder = makeRepository(files)
    const { code, out, err } = await run(folder, '--no-code-config', '-f', 'compact')
    expect(code).toBe(0)
    expect(out).toContain('[custom/terms]')
    expect(out).not.toContain('suppression')
    expect(err.split('\n')).toEqual([
      'professional: .professionalrc:1:10: the plugin “./plugin.mjs” was not loaded: it is code, and no code is run here',
      'professional: .professional/rules/bird.mjs was not loaded: it is code, and no code is run here',
      '',
    ])
    expect(globalThis).not.toHaveProperty('hasRun')
  })

  test('rules that were not loaded may be spoken of everywhere', async () => {
    const words = 'allow: [{ rule: elmfield/bird, words: gull, reason: they are birds }]\n'
    const folder = makeRepository({
      ...files,
      '.professionalrc': `${files['.professionalrc']}${words}`,
    })
    for (const flags of [
      ['--rule', 'elmfield/bird:warning'],
      ['--set', 'elmfield/bird.most=3'],
      ['--skip', 'elmfield/bird'],
      ['--only', 'elmfield/bird,custom/terms'],
    ]) {
      const { code, out, err } = await run(folder, '--no-code-config', '-f', 'compact', ...flags)
      expect({ code, err }).toEqual({
        code: 0,
        err: expect.stringMatching(/^(?:.* was not loaded.*\n){2}$/),
      })
      expect(out).toContain('[custom/terms]')
    }
    const linter = createLinter({
      cwd: folder,
      allowCode: false,
      override: { rules: { 'elmfield/bird': 'off' } },
    })
    expect((await linter.resolveConfig('a.md')).refused).toHaveLength(2)
  })

  test('words count beside a configuration that is code', async () => {
    const { '.professionalrc': _, ...rest } = files
    const folder = makeRepository({
      ...rest,
      'professional.config.mjs': 'globalThis.hasRun = true',
    })
    const { out, err } = await run(folder, '--no-code-config', ...compact)
    expect(out).toContain('[custom/terms]')
    expect(err).toContain('professional.config.mjs was not loaded')
    expect(globalThis).not.toHaveProperty('hasRun')
  })
})

describe('plugins and presets in packages', () => {
  const packaged = (name: string, main: string, text: string): Tree => ({
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main }),
    [`node_modules/${name}/${main}`]: text,
  })

  test('bring rules, settings and words', async () => {
    const folder = makeRepository({
      ...packaged('house-rules', 'index.mjs', `export const rules = [${rule('elmfield/bird')}]`),
      ...packaged(
        '@team/preset',
        'preset.json',
        '{ "plugins": "house-rules", "rules": { "elmfield/bird": "error" }, "terms": [{ "term": "chemist" }] }',
      ),
      '.professionalrc': 'extends: "@team/preset"\n',
      'a.md': 'A plover at the chemist.\n',
    })
    const { code, out } = await run(folder, ...withOurs)
    expect(code).toBe(1)
    expect(out.match(/\[.*\]/g)).toEqual(['[elmfield/bird]', '[custom/terms]'])
    expect((await run(folder, 'test', '--coverage').catch(() => undefined))?.err).toContain(
      'There are no rules or terms of your own here',
    )
  })

  test('of their own folder are not taken for the team’s', async () => {
    const folder = makeRepository({
      ...packaged('preset', 'preset.json', '{}'),
      'node_modules/preset/.professional/rules/x.mjs': 'throw new Error()',
      '.professionalrc': 'extends: preset',
      'a.md': 'Words.\n',
    })
    expect((await run(folder)).code).toBe(0)
  })

  test.each([
    ['plugins: nowhere', /^professional: \.professionalrc:1:10: there is no plugin “nowhere”\n/],
    [
      'plugins: ./gone.mjs',
      /^professional: \.professionalrc:1:10: there is no plugin “\.\/gone\.mjs”/,
    ],
    ['extends: nowhere', /there is no package “nowhere”; if it is one of npm, install it/],
    [
      'plugins: bad',
      /the plugin “bad” brings no rules\n {2}It has to export a list called “rules”/,
    ],
    ['plugins: worse', /the plugin “worse”: the rule “x\/y”: “summary” is missing here/],
    ['plugins: broken', /the plugin “broken” cannot be run: no luck \(line 2\)\n/],
    [
      'plugins: [bird, other]',
      /\.professionalrc:1:17: there is a rule “elmfield\/bird” already, in /,
    ],
    ['plugins: ours', /“respect\/bird” stands in the category respect, which is ours/],
    [
      'plugins: slow',
      /node_modules\/slow\/index\.mjs:\d+:\d+: the pattern \/\(a\+\)\+\$\/ of elmfield\/slow/,
    ],
  ])('that are wrong are told with their place: %s', async (config, message) => {
    const err = await failed({
      ...packaged('bad', 'index.mjs', 'export default 3'),
      ...packaged('worse', 'index.mjs', "export const rules = [{ id: 'x/y' }]"),
      ...packaged('broken', 'index.mjs', "\nthrow new Error('no luck')"),
      ...packaged('bird', 'index.mjs', `export const rules = [${rule('elmfield/bird')}]`),
      ...packaged('other', 'index.mjs', `export const rules = [${rule('elmfield/bird')}]`),
      ...packaged('ours', 'index.mjs', `export const rules = [${rule('respect/bird')}]`),
      ...packaged(
        'slow',
        'index.mjs',
        `export const rules = [${rule('elmfield/slow').replace('/plovers?/g', '/(a+)+$/')}]`,
      ),
      '.professionalrc': config,
    })
    expect(err).toMatch(message)
  })
})

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/professional.cjs')

describe('an own rule that imports what professional does not have', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>
  }
  const entries = Object.keys(exports).flatMap((key) =>
    key.endsWith('.json') ? [] : [`professional${key.slice(1)}`],
  )
  const ruleWith = (specifier: string): string => `import '${specifier}'\nexport default 1\n`

  const told = (cwd: string): string =>
    spawnSync(process.execPath, [program, ...compact], { cwd, encoding: 'utf8' }).stderr

  test.each(['beside it', 'nowhere near'])('is told of it: installed %s', (where) => {
    const isBeside = where === 'beside it'
    const folder = makeRepository({
      'a.md': 'A plover.\n',
      [own]: ruleWith('professional/rules'),
      'node_modules/': '',
    })
    if (isBeside) symlinkSync(root, join(folder, 'node_modules/professional'))
    const err = told(folder)
    expect(err).toContain('there is no “professional/rules” that can be imported; there are ')
    for (const entry of entries) expect(err).toContain(entry)
  })

  test.each(entries)('and may import %s', (entry) => {
    const folder = makeRepository({ 'a.md': 'A plover.\n', [own]: ruleWith(entry) })
    expect(told(folder)).toContain('a rule: a rule takes names and values')
  })
})

test('a rule imports professional/rule though nothing is installed beside it', () => {
  const folder = makeFolder({
    'a.md': 'A plover.\n',
    // Node would warn of a module in a package that does not say what it has.
    'package.json': '{ "name": "site" }',
    '.professional/rules/bird.js': `import { defineLexiconRule, v } from 'professional/rule'
export default defineLexiconRule({
  id: 'custom/bird', summary: 'A bird.', why: 'Because.', advice: 'Do.', references: [],
  severity: 'warning', since: '1.0.0', message: 'We say “{instead}”, not “{actual}”',
  options: { most: v.pipe(v.optional(v.number(), 3), v.description('How many.')) },
  terms: [{ term: 'plover{,s}', instead: ['gull'] }],
  examples: { bad: ['A «plover».'], good: ['A gull.'] },
})
`,
  })
  const result = spawnSync(process.execPath, [program, ...compact, '--now', today], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(result.stderr).toBe('')
  expect(result.stdout).toBe('a.md:1:3: warning We say “gull”, not “plover” [custom/bird]\n')
})
