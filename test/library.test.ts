import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { createLinter as createPortable, lintText as lintPortable } from '../src/browser.ts'
import {
  applyFixes,
  createLinter,
  findFiles,
  gatherResults,
  lintFiles,
  lintText,
} from '../src/index.ts'
import type { Diagnostic, FileResult, LinterOptions, UsageError } from '../src/index.ts'
import { defineRule } from '../src/rule.ts'
import { makeRepository } from './folder.ts'
import { memoryIo, today } from './harness.ts'
import { pack, relations } from './readers/office.ts'

const ids = ({ diagnostics }: { diagnostics: readonly Diagnostic[] }): string[] =>
  diagnostics.map(({ ruleId }) => ruleId)

async function errorOf(work: () => unknown): Promise<UsageError> {
  try {
    await work()
  } catch (error) {
    return error as UsageError
  }
  throw new Error('nothing was thrown')
}

const own = defineRule({
  id: 'elmfield/mark',
  summary: 'The draft has an exclamation mark.',
  why: 'The house style has none.',
  advice: 'End the sentence with a full stop.',
  references: [],
  severity: 'info',
  profile: 'general',
  since: '1.0.0',
  messages: { mark: 'House style: no exclamation marks' },
  options: {},
  examples: { bad: ['Open today«!»'], good: ['Open today.'] },
  create: (context) => ({
    post(post) {
      for (const at of context.text(post).matchAll(/!/g)) context.report({ at, message: 'mark' })
    },
  }),
})

const docx = pack({
  '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
  'word/document.xml':
    '<w:document><w:body><w:p><w:r><w:t>Ask an elderly man.</w:t></w:r></w:p></w:body></w:document>',
})

/** What both entries promise. */
describe.each([
  ['professional', (options: LinterOptions) => createLinter({ config: {}, ...options })],
  ['professional/browser', (options: object) => createPortable(options)],
])('createLinter of %s', (_, make) => {
  const create = (options: LinterOptions = {}): ReturnType<typeof make> => make(options)

  test('lints any number of drafts with one linter', async () => {
    const linter = create({ only: ['respect/dated-terms', 'access/alt-text'] })
    expect(ids(await linter.lintText('An elderly man.'))).toEqual(['respect/dated-terms'])
    expect(ids(await linter.lintText('All is well.'))).toEqual([])
    expect(ids(await linter.lintText('An elderly man.'))).toEqual(['respect/dated-terms'])
  })

  test('the path decides the format, unless the format does', async () => {
    const linter = create({ only: ['access/alt-text'] })
    expect(ids(await linter.lintText('![](a.png)'))).toEqual(['access/alt-text'])
    expect(ids(await linter.lintText('![](a.png)', { path: 'a.txt' }))).toEqual([])
    const asMarkdown = { path: 'a.txt', format: 'markdown' }
    expect(ids(await linter.lintText('![](a.png)', asMarkdown))).toEqual(['access/alt-text'])
  })

  test('what is known of a draft holds for it alone, and is less near than its front matter', async () => {
    const linter = create({ only: ['platform/length'], config: { meta: { platform: 'linkedin' } } })
    const long = 'A word and another. '.repeat(20)
    expect(ids(await linter.lintText(long))).toEqual([])
    expect(ids(await linter.lintText(long, { meta: { platform: 'x' } }))).toEqual([
      'platform/length',
    ])
    expect(ids(await linter.lintText(long))).toEqual([])
    const front = `---\nplatform: linkedin\n---\n${long}`
    expect(ids(await linter.lintText(front, { meta: { platform: 'x' } }))).toEqual([])
  })

  test('reads the bytes of an office document, and refuses its words', async () => {
    const linter = create({ only: ['respect/dated-terms'] })
    const { diagnostics } = await linter.lintText(docx, { path: 'a.docx' })
    expect(diagnostics.map(({ place }) => place)).toEqual(['paragraph 1'])
    expect(await errorOf(() => linter.lintText('words', { path: 'a.docx' }))).toMatchObject({
      code: 'bad-draft',
    })
  })

  test('knows rules of somebody’s own', async () => {
    const linter = create({
      plugins: [{ rules: [own] }],
      config: { rules: { 'elmfield/mark': 'warning' } },
      only: ['elmfield'],
    })
    const { diagnostics } = await linter.lintText('Open!')
    expect(diagnostics).toMatchObject([{ ruleId: 'elmfield/mark', severity: 'warning' }])
  })

  test('takes its date when it is asked, or the one it was given', async () => {
    const draft =
      '<!-- professional-disable-file respect/dated-terms -- a title until=2026-11-01 -->\n\nThe elderly.\n'
    const before = create({ today: '2026-10-31', only: ['respect/dated-terms'] })
    expect(ids(await before.lintText(draft))).toEqual([])
    const after = create({ today, only: ['respect/dated-terms'] })
    expect(ids(await after.lintText(draft))).toContain('respect/dated-terms')
  })

  test('heeds comments in a draft unless it is told not to', async () => {
    const draft =
      '<!-- professional-disable-file respect/dated-terms -- a title -->\n\nThe elderly.\n'
    const { suppressed } = await create().lintText(draft)
    expect(suppressed.map(({ reason }) => reason)).toEqual(['a title'])
    const deaf = create({ inlineConfig: false, only: ['respect/dated-terms'] })
    expect(ids(await deaf.lintText(draft))).toEqual(['respect/dated-terms'])
  })

  test('fixes as often as it takes, and says what is left', async () => {
    const linter = create({ config: { profile: 'general' } })
    const fixed = await linter.fixText('It is #mentalhealthawareness week!!!\n\nThe elderly man.\n')
    expect(fixed.text).toBe('It is #MentalHealthAwareness week!\n\nThe elderly man.\n')
    expect(fixed.count).toBe(2)
    expect(ids(fixed.result)).toEqual(['respect/dated-terms'])
    const unsafe = await linter.fixText('The elderly man.', { level: 'unsafe' })
    expect(unsafe.text).not.toContain('elderly')
  })

  test('fixes nothing where words do not stand as they are', async () => {
    const linter = create({ only: ['civility/shouting'] })
    const table = 'Copy\nBook now!!!\n'
    const fixed = await linter.fixText(table, { format: 'csv' })
    expect(fixed).toMatchObject({ text: table, count: 0 })
    expect(ids(fixed.result)).toEqual(['civility/shouting'])
  })

  test.each([
    [{ config: { profil: 'x' } }, 'bad-config', 'config: there is no key “profil” here'],
    [
      { config: { rules: { 'respect/dated-term': 'off' } } },
      'bad-config',
      'config.rules: there is no rule “respect/dated-term”; perhaps “respect/dated-terms”',
    ],
    [
      { config: { meta: { platform: 'twiter' } } },
      'bad-config',
      'config.meta.platform: “twiter” is not',
    ],
    [{ only: ['respekt'] }, 'unknown-selector', 'No rule answers to “respekt”'],
    [{ plugins: [{}] }, 'bad-plugin', 'plugins[0] brings no rules'],
    [
      { plugins: [{ rules: [{ ...own, id: 'respect/dated-terms' }] }] },
      'rule-clash',
      'plugins[0]: there is a rule “respect/dated-terms” already, which is built in',
    ],
    [
      { plugins: [{ rules: [own] }, { rules: [own] }] },
      'rule-clash',
      'plugins[1]: there is a rule “elmfield/mark” already, in plugins[0]',
    ],
    [
      { plugins: [{ rules: [{ ...own, id: 'respect/mark' }] }] },
      'rule-clash',
      'plugins[0]: “respect/mark” stands in the category respect, which is ours',
    ],
  ])('says what is wrong: %j', async (options, code, message) => {
    const error = await errorOf(() => create(options as LinterOptions).lintText('Words.'))
    expect(error.name).toBe('UsageError')
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
  })

  test('says which format it may have been', async () => {
    const error = await errorOf(() => create().lintText('Words.', { format: 'markdwon' }))
    expect(error).toMatchObject({ code: 'unknown-format', hint: 'Perhaps “markdown”' })
  })

  test('what sensitive rules matched is not in the result', async () => {
    const draft = 'Mrs Adeyemi collected her methotrexate. NHS number 943 476 5919.'
    const result = await create().lintText(draft)
    expect(ids(result)).toContain('confidentiality/named-patient')
    expect(JSON.stringify(result)).not.toMatch(/Adeyemi|943 476/)
  })
})

describe('the linter of files', () => {
  const unchecked = (options: object): LinterOptions => options

  test.each([
    [
      { profil: 'x' },
      'options: there is no key “profil” here',
      'In a configuration there is “profile”: createLinter({ config: { profile } })',
    ],
    [{ onyl: ['respect'] }, 'options: there is no key “onyl” here; perhaps “only”', undefined],
    [{ today: 'tomorrow' }, 'options.today: “today”: write a day as 2026-01-31', undefined],
    [
      { engine: 'foo' },
      'options.engine: “foo” is not a value of “engine”: it takes fast or reference',
      undefined,
    ],
    [{ only: 'respect' }, 'options.only: “only” takes a list', 'Write only: ["respect"]'],
    [{ plugins: [null] }, 'options.plugins[0]: “plugins” takes names and values', undefined],
    [{ config: true }, 'options.config: “config” takes text, false or names and values', undefined],
  ])('says what it cannot be made of: %j', async (options, message, hint) => {
    const error = await errorOf(() => createLinter(unchecked(options)))
    expect(error).toMatchObject({ name: 'UsageError', code: 'bad-argument' })
    expect(error.message).toContain(message)
    expect(error.hint).toBe(hint)
    for (const work of [
      () => lintText('Words.', unchecked(options)),
      () => gatherResults(lintFiles('.', unchecked(options))),
    ]) {
      expect((await errorOf(work)).message).toContain(message)
    }
  })

  test.each([
    [{ meta: { platform: 'Mrs Adeyemi' } }, 'options.meta.platform: this is not a value of'],
    [{ meta: { platfrom: 'x' } }, 'options.meta: there is no such key here; perhaps “platform”'],
    [{ paht: 'a.md' }, 'options: there is no key “paht” here; perhaps “path”'],
    [{ path: 3 }, 'options.path: “path” takes text'],
  ])('says what is wrong with what is known of a draft: %j', async (draft, message) => {
    const linter = createLinter({ config: {} })
    for (const work of [
      () => linter.lintText('Words.', draft as object),
      () => linter.fixText('Words.', draft as object),
      () => linter.measureText('Words.', draft as object),
      () => lintText('Words.', draft as object),
    ]) {
      const error = await errorOf(work)
      expect(error).toMatchObject({ name: 'UsageError', code: 'bad-argument' })
      expect(error.message).toContain(message)
      expect(error.message).not.toContain('Adeyemi')
    }
    const level = { level: 'all' } as unknown as { level: 'safe' }
    expect((await errorOf(() => linter.fixText('Words.', level))).message).toContain(
      'options.level: “all” is not a value of “level”: it takes safe or unsafe',
    )
  })

  test('says that a draft is text or bytes, and files are paths', async () => {
    const linter = createLinter({ config: {} })
    for (const nothing of [undefined, null, 3, ['words']] as unknown as string[]) {
      for (const work of [
        () => lintText(nothing),
        () => linter.lintText(nothing),
        () => linter.fixText(nothing),
        () => linter.measureText(nothing),
      ]) {
        const error = await errorOf(work)
        expect(error).toMatchObject({ name: 'UsageError', code: 'bad-draft' })
      }
    }
    const wrong = 3 as unknown as string
    for (const work of [
      () => gatherResults(lintFiles(wrong)),
      () => gatherResults(linter.lintFiles([wrong])),
      () => linter.findFiles(wrong),
    ]) {
      expect(await errorOf(work)).toMatchObject({ name: 'UsageError', code: 'bad-argument' })
    }
    const files = { ignorPattern: ['a'] } as object
    expect((await errorOf(() => linter.findFiles('.', files))).message).toContain(
      'options: there is no key “ignorPattern” here; perhaps “ignorePattern”',
    )
  })

  test('files are found from the folder of the process where no other is named', async () => {
    const { files } = await findFiles(['fixtures/clean'])
    expect(files.length).toBeGreaterThan(0)
    expect((await findFiles('fixtures/clean')).files).toEqual(files)
  })

  test.each([
    [{ id: 'team/y' }, 'plugins[0]: the rule “team/y”: “summary” is missing here'],
    [{ ...own, id: 'mark' }, 'plugins[0]: the rule “mark”: “id”: it has to be a category'],
    [{ ...own, create: undefined }, 'plugins[0]: the rule “elmfield/mark”: it does not look at'],
    ['elmfield/mark', 'plugins[0]: a rule:'],
  ])('takes as a rule only what is one: %j', async (rule, message) => {
    const plugins = [{ rules: [rule as typeof own] }]
    const error = await errorOf(() => createLinter({ plugins }))
    expect(error).toMatchObject({ name: 'UsageError', code: 'bad-rule' })
    expect(error.message).toContain(message)
    expect(error.hint).toContain('defineRule')
  })

  const drafts = {
    '.professionalrc': 'profile: general\nrules:\n  respect/dated-terms: error\n',
    'drafts/a.md': 'The elderly man.\n',
    'drafts/b.md': 'All is well.\n',
    'web/.professionalrc': 'rules:\n  respect/dated-terms: off\n',
    'web/c.md': 'The elderly man.\n',
  }

  test('finds the configuration of each file, as the command line does', async () => {
    const cwd = makeRepository(drafts)
    const linter = createLinter({ cwd, only: ['respect/dated-terms'] })
    const { files, counts } = await gatherResults(linter.lintFiles(['drafts', 'web']))
    expect(files.map(({ path }) => path)).toEqual(['drafts/a.md', 'drafts/b.md', 'web/c.md'])
    expect(counts).toMatchObject({ error: 1, warning: 0 })
    expect(await linter.lintText('The elderly man.', { path: 'web/new.md' })).toMatchObject({
      diagnostics: [],
    })
  })

  test('goes without configuration files where it is given one, or none is wanted', async () => {
    const cwd = makeRepository(drafts)
    const severities = async (options: LinterOptions): Promise<string[]> => {
      const only = ['respect/dated-terms']
      const { diagnostics } = await lintText('The elderly man.', { cwd, only, ...options })
      return diagnostics.map(({ severity }) => severity)
    }
    expect(await severities({})).toEqual(['error'])
    expect(await severities({ config: false })).toEqual(['info'])
    expect(await severities({ config: 'web/.professionalrc' })).toEqual([])
    expect(await severities({ config: { rules: { 'respect/dated-terms': 'off' } } })).toEqual([])
    expect(await severities({ override: { rules: { 'respect/dated-terms': 'off' } } })).toEqual([])
  })

  test('a configuration that is given may lead to files, and counts from the folder', async () => {
    const cwd = makeRepository({
      ...drafts,
      'own.mjs': `export const rules = [{ id: 'elmfield/none', summary: 'None.', why: 'None.', advice: 'None.', references: [], severity: 'info', profile: 'general', since: '1.0.0', messages: {}, options: {}, examples: { bad: [], good: [] }, create: () => ({}) }]`,
    })
    const linter = createLinter({
      cwd,
      config: {
        extends: ['./web/.professionalrc'],
        plugins: ['./own.mjs'],
        overrides: [{ files: ['drafts/*'], rules: { 'respect/dated-terms': 'error' } }],
      },
      only: ['respect/dated-terms'],
    })
    const { rules, sources } = await linter.resolveConfig()
    expect(rules.at(-1)?.id).toBe('elmfield/none')
    expect(sources).toEqual([join(cwd, 'web/.professionalrc'), join(cwd, 'own.mjs')])
    const { counts } = await gatherResults(linter.lintFiles())
    expect(counts).toMatchObject({ error: 1, info: 0 })
  })

  test('runs no code where it must not', async () => {
    const cwd = makeRepository({
      'professional.config.mjs': 'globalThis.hasRun = true\nexport default {}\n',
      'a.md': 'Words.\n',
    })
    const refused: string[] = []
    const onRefused = (message: string): void => void refused.push(message)
    const safe = { cwd, allowCode: false, onRefused }
    await gatherResults(createLinter(safe).lintFiles('a.md'))
    await createLinter({ ...safe, config: { plugins: ['./x.mjs'] } }).lintText('Words.')
    expect(globalThis).not.toHaveProperty('hasRun')
    expect(refused).toEqual([
      'professional.config.mjs was not loaded: it is code, and no code is run here',
      'config.plugins[0]: the plugin “./x.mjs” was not loaded: it is code, and no code is run here',
    ])
    const config = 'professional.config.mjs'
    const error = await errorOf(() => createLinter({ ...safe, config }).lintText('Words.'))
    expect(error.code).toBe('config-is-code')
  })

  test('leaves out what a baseline holds, as the command line does', async () => {
    const draft = 'Ask an elderly man.\n\nIt is #mentalhealthawareness week!!!\n'
    const cwd = makeRepository({ 'a.md': 'Ask an elderly man.\n', 'b.md': draft })
    await main(['baseline', 'update'], memoryIo({ cwd }))
    const again = `${draft}\nAsk an elderly woman.\n`
    writeFileSync(join(cwd, 'b.md'), again)
    const linter = createLinter({ cwd })
    const { files, counts } = await gatherResults(linter.lintFiles())
    expect(counts).toMatchObject({ error: 0, warning: 0, info: 1, baselined: 4 })
    const result = await linter.lintText(again, { path: 'b.md' })
    expect(result).toEqual(files.find(({ path }) => path === 'b.md'))
    expect(result.suppressed.every(({ baselined }) => baselined)).toBe(true)
    const without = await createLinter({ cwd, baseline: false }).lintText(again, { path: 'b.md' })
    expect(without.diagnostics.length).toBe(4)
  })

  test('mends what a baseline holds too', async () => {
    const draft = 'It is #mentalhealthawareness week!!! Ask an elderly man.\n'
    const cwd = makeRepository({ 'a.md': draft })
    await main(['baseline', 'update'], memoryIo({ cwd }))
    const { text, result } = await createLinter({ cwd }).fixText(draft, { path: 'a.md' })
    expect(text).toBe('It is #MentalHealthAwareness week! Ask an elderly man.\n')
    expect(result.suppressed.length + result.diagnostics.length).toBe(1)
  })

  test('reads a file when its result is asked for, and stops when nobody asks', async () => {
    const cwd = makeRepository({ 'a.md': 'One.\n', 'b.md': 'Two.\n', 'c.md': 'Three.\n' })
    const seen: string[] = []
    for await (const { path, diagnostics } of lintFiles('.', { cwd, only: ['respect'] })) {
      seen.push(`${path} ${diagnostics.length}`)
      if (path === 'a.md') writeFileSync(join(cwd, 'b.md'), 'The elderly man.\n')
      if (path === 'b.md') break
    }
    expect(seen).toEqual(['a.md 0', 'b.md 1'])
  })

  test('compares drafts, and gives those last', async () => {
    const cwd = join(import.meta.dirname, '../fixtures/campaigns/flagged/clifden-counter')
    const results: FileResult[] = []
    for await (const result of lintFiles('.', { cwd, only: ['confidentiality/jigsaw'], today })) {
      results.push(result)
    }
    const compared = results.findIndex(({ facts }) => facts.length > 0)
    expect(results.slice(compared).filter(({ facts }) => facts.length === 0)).toEqual([])
    expect(results.flatMap(ids)).toContain('confidentiality/jigsaw')
  })

  test('a file that cannot be read is a result, and what is left out is a note', async () => {
    const cwd = makeRepository({
      'a.md': Buffer.from('caf\xE9', 'latin1'),
      'b.md': 'Words.\n',
      'c.md': 'Words.\n',
      '.professionalignore': 'c.md\n',
    })
    const notes: string[] = []
    const onNote = ({ path }: { readonly path: string }): number => notes.push(path)
    const { files } = await gatherResults(lintFiles(['a.md', 'b.md', 'c.md'], { cwd, onNote }))
    expect(files.map(({ path, incomplete }) => [path, incomplete])).toEqual([
      ['a.md', true],
      ['b.md', false],
    ])
    expect(notes).toEqual(['c.md'])
    const error = await errorOf(() => gatherResults(lintFiles('d.md', { cwd })))
    expect(error.code).toBe('no-match')
  })

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be opened too', async () => {
    const cwd = makeRepository({ 'a/b.md': 'Words.\n' })
    chmodSync(join(cwd, 'a'), 0)
    const { files } = await gatherResults(lintFiles('.', { cwd }))
    chmodSync(join(cwd, 'a'), 0o755)
    expect(files).toMatchObject([{ incomplete: true }])
  })

  test('reports as the command line does', async () => {
    const cwd = makeRepository(drafts)
    const linter = createLinter({ cwd, today })
    const result = await gatherResults(linter.lintFiles('.'))
    for (const format of ['stylish', 'json', 'html', 'sarif']) {
      const io = memoryIo({ cwd })
      await main(['--format', format, '--now', today, '.'], io)
      expect(await linter.report(result, format)).toBe(io.out())
    }
    expect((await errorOf(() => linter.report(result, 'stylsh'))).hint).toBe('Perhaps “stylish”')
  })

  test('fixes what --fix fixes', async () => {
    const text = 'It is #mentalhealthawareness week.\n\nBook now!!!\n\nThe elderly man.\n'
    const cwd = makeRepository({ 'a.md': text, 'b.md': text })
    await main(['--fix', 'a.md'], memoryIo({ cwd }))
    await main(['--fix-unsafe', 'b.md'], memoryIo({ cwd }))
    const linter = createLinter({ cwd })
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    expect((await linter.fixText(text, { path: 'a.md' })).text).toBe(read('a.md'))
    const unsafe = await linter.fixText(text, { path: 'b.md', level: 'unsafe' })
    expect(unsafe.text).toBe(read('b.md'))
    expect(unsafe.text).not.toBe(read('a.md'))
  })

  test('what somebody has agreed to is applied once', async () => {
    const text = 'Book now!!! The elderly man.'
    const { diagnostics } = await lintPortable(text)
    const agreed = diagnostics.filter(({ ruleId }) => ruleId === 'respect/dated-terms')
    expect(applyFixes(text, agreed, 'unsafe').text).toBe('Book now!!! The older man.')
    expect(applyFixes(text, agreed, 'safe')).toEqual({ text, count: 0 })
  })
})

test('a configuration for the browser leads to no files', async () => {
  for (const config of [
    { extends: ['./x.yaml'] },
    { plugins: ['x'] },
    { overrides: [{ files: ['*'] }] },
  ]) {
    expect((await errorOf(() => lintPortable('Words.', { config }))).code).toBe('needs-files')
  }
})
