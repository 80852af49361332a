import { spawn, spawnSync } from 'node:child_process'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { CheckOutput } from '../src/cli/mcp/output-schemas.ts'
import { makeFolder, makeRepository } from './folder.ts'
import { type Answer, connect } from './mcp-client.ts'
import { pack, relations } from './readers/office.ts'

const program = resolve(import.meta.dirname, '../bin/professional.cjs')

const draft = `---
platform: x
---
Mrs Adeyemi collected her methotrexate late again. An elderly lady, NHS number 943 476 5919.

It is #mentalhealthawareness week 🙄 – book now!!!
`

function checkOf({ structured }: Answer): CheckOutput {
  return structured as unknown as CheckOutput
}

/** What an assistant does with the suggestions that need no asking. */
function applySafe(text: string, { findings }: CheckOutput): string {
  return findings
    .flatMap(({ suggestions }) => suggestions.find(({ safe }) => safe)?.edits ?? [])
    .toSorted((a, b) => (b.range.start.offset ?? 0) - (a.range.start.offset ?? 0))
    .reduce(
      (changed, { range, text: words }) =>
        changed.slice(0, range.start.offset) + words + changed.slice(range.end.offset),
      text,
    )
}

describe('professional mcp', { timeout: 60_000 }, () => {
  test('offers tools that only read, with schemas, and says what they are for', async () => {
    const { client, log } = await connect(makeRepository())
    expect(client.getServerVersion()).toMatchObject({ name: 'professional' })
    expect(client.getInstructions()).toContain('Never repeat it')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'check_text',
      'check_file',
      'explain_rule',
      'list_rules',
    ])
    for (const { annotations, outputSchema, description, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(outputSchema).toMatchObject({ type: 'object' })
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(description?.length).toBeGreaterThan(40)
    }
    // They are sent with everything that an assistant is asked.
    expect(JSON.stringify(tools).length).toBeLessThan(20_000)
    expect(log()).toBe('')
  })

  test('what it answers is of the shape that it promises', async () => {
    const { client, call } = await connect(makeRepository({ 'a.md': draft }))
    const { tools } = await client.listTools()
    const ajv = new Ajv2020({ strict: false })
    const calls: readonly (readonly [string, object])[] = [
      ['check_text', { text: draft }],
      ['check_text', { text: 'All is well.' }],
      ['check_file', { path: 'a.md', maxFindings: 1 }],
      ...rules.slice(0, 20).map(({ id }) => ['explain_rule', { rule: id }] as const),
      ['list_rules', { includeOff: true }],
    ]
    for (const [name, args] of calls) {
      const { structured, text, isError } = await call(name, { ...args })
      expect(isError).toBe(false)
      // Clients of old look at the text.
      expect(JSON.parse(text)).toEqual(structured)
      const { outputSchema } = tools.find((tool) => tool.name === name) ?? {}
      const validate = ajv.compile(outputSchema as SchemaObject)
      validate(structured)
      expect(validate.errors).toBe(null)
    }
  })

  test('checks a text: findings, places, advice once a rule, guidance', async () => {
    const { call } = await connect(makeRepository())
    const check = checkOf(await call('check_text', { text: draft }))
    expect(check.complete).toBe(true)
    expect(check.counts).toMatchObject({ error: 1, silenced: 0 })
    expect(check.summary).toContain('Errors have to be mended')
    const dated = check.findings.find(({ ruleId }) => ruleId === 'respect/dated-terms')
    const { start, end } = dated?.range ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(draft.slice(start.offset, end.offset)).toBe('elderly')
    expect(dated?.suggestions).toMatchObject([{ safe: false, edits: [{ text: 'older' }] }])
    const ids = check.rules.map(({ ruleId }) => ruleId)
    expect(new Set(check.findings.map(({ ruleId }) => ruleId))).toEqual(new Set(ids))
    expect(ids).toHaveLength(new Set(ids).size)
    for (const { advice, why, guidance } of check.rules) {
      expect(advice).not.toBe('')
      expect(why).not.toBe('')
      for (const { title } of guidance) expect(title).not.toBe('')
    }
  })

  test('an assistant can apply the edits', async () => {
    const { call } = await connect(makeRepository())
    const fixed = applySafe(draft, checkOf(await call('check_text', { text: draft })))
    expect(fixed).toContain('It is #MentalHealthAwareness week 🙄 – book now!\n')
    expect(applySafe(fixed, checkOf(await call('check_text', { text: fixed })))).toBe(fixed)
  })

  test('says nothing of the draft that is personal, nor the draft itself', async () => {
    const folder = makeRepository({
      'a.md': draft,
      '.professionalrc':
        'rules: { confidentiality/nhs-number: [error, { allowTestRange: false }] }',
    })
    const { call, log } = await connect(folder)
    for (const answer of [
      await call('check_text', { text: draft }),
      await call('check_file', { path: 'a.md' }),
    ]) {
      expect(checkOf(answer).counts.error).toBe(2)
      expect(answer.text).not.toMatch(/Adeyemi|943|5919|methotrexate/)
      for (let at = 0; at + 20 < draft.length; at++) {
        expect(answer.text).not.toContain(draft.slice(at, at + 20))
      }
    }
    expect(log()).toBe('')
  })

  test('what is known of a draft counts, and so does the configuration of its folder', async () => {
    const folder = makeRepository({
      'social/.professionalrc': 'rules: { respect/dated-terms: off }',
    })
    const { call } = await connect(folder)
    const long = 'An elderly lady. '.repeat(30)
    const idsFor = async (args: object): Promise<Set<string>> => {
      const check = checkOf(await call('check_text', { text: long, ...args }))
      return new Set(check.findings.map(({ ruleId }) => ruleId))
    }
    expect(await idsFor({})).toEqual(new Set(['respect/dated-terms']))
    expect(await idsFor({ meta: { platform: 'x' } })).toContain('platform/length')
    expect(await idsFor({ path: 'social/monday.md' })).toEqual(new Set())
    expect(await idsFor({ only: ['platform'], meta: { platform: 'x' } })).toEqual(
      new Set(['platform/length']),
    )
    expect(await idsFor({ skip: ['respect'] })).toEqual(new Set())
  })

  test('a configuration that changes is heeded at once', async () => {
    const folder = makeRepository({ '.professionalrc': 'rules: { respect/dated-terms: off }' })
    const { call } = await connect(folder)
    const check = { text: 'An elderly lady.' }
    expect(checkOf(await call('check_text', check)).findings).toEqual([])
    writeFileSync(join(folder, '.professionalrc'), 'rules: { respect/dated-terms: error }')
    expect(checkOf(await call('check_text', check)).counts.error).toBe(1)
  })

  test('takes the flags that choose a configuration', async () => {
    const folder = makeRepository({
      '.professionalrc': 'rules: { respect/dated-terms: off }',
      'other.yaml': 'rules: { respect/dated-terms: warning }',
    })
    const check = { text: 'An elderly lady.' }
    const countsWith = async (...flags: readonly string[]): Promise<CheckOutput['counts']> =>
      checkOf(await (await connect(folder, ...flags)).call('check_text', check)).counts
    expect(await countsWith('--no-config')).toMatchObject({ info: 1 })
    expect(await countsWith('--config', 'other.yaml')).toMatchObject({ warning: 1 })
    expect(await countsWith('--rule', 'respect/dated-terms:error')).toMatchObject({ error: 1 })
  })

  test('what a baseline holds is counted and not shown, unless a flag wants it', async () => {
    const text = 'An elderly lady.\n'
    const folder = makeRepository({ 'a.md': text })
    spawnSync(process.execPath, [program, 'baseline', 'update'], { cwd: folder })
    for (const [tool, args] of [
      ['check_file', { path: 'a.md' }],
      ['check_text', { path: 'a.md', text }],
    ] as const) {
      const known = checkOf(await (await connect(folder)).call(tool, args))
      expect(known).toMatchObject({ findings: [], counts: { info: 0, baselined: 1 } })
      const all = checkOf(await (await connect(folder, '--no-baseline')).call(tool, args))
      expect(all).toMatchObject({ counts: { info: 1, baselined: 0 } })
    }
  })

  test('what lies beside a file counts, and what is wrong with it is told', async () => {
    const folder = makeRepository({
      'a.md': '#mentalhealthawareness is on my mind.\n',
      'a.md.professional.yml': 'suppress: [{ rule: access/hashtag-case, reason: A campaign. }]\n',
      'b.md': 'Words.\n',
      'b.md.professional.yml': 'platform: myspace\n',
    })
    const { call } = await connect(folder)
    const known = checkOf(await call('check_file', { path: 'a.md' }))
    expect(known).toMatchObject({ findings: [], counts: { silenced: 1 } })
    const wrong = checkOf(await call('check_file', { path: 'b.md' }))
    expect(wrong.notes).toEqual([expect.stringContaining('b.md.professional.yml:1: ')])
    symlinkSync('/etc/hosts', join(folder, 'c.md.professional.yml'))
    writeFileSync(join(folder, 'c.md'), 'Words.\n')
    const refused = await call('check_file', { path: 'c.md' })
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringContaining('not a path inside'),
    })
  })

  test('shows the gravest first where there are more than fit, and counts the others', async () => {
    const { call } = await connect(makeRepository())
    const text = `${'An elderly lady. '.repeat(5)}\n\nMrs Adeyemi collected her tablets.\n`
    const check = checkOf(await call('check_text', { text, maxFindings: 2 }))
    expect(check.findings.map(({ severity }) => severity)).toEqual(['error', 'info'])
    expect(check.notShown).toEqual({ error: 0, warning: 0, info: 4 })
  })

  test('reads office files, whose words nobody can edit by line', async () => {
    const folder = makeRepository({
      'a.docx': pack({
        '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml':
          '<w:document><w:body><w:p><w:r><w:t>Ask an elderly man.</w:t></w:r></w:p></w:body></w:document>',
      }),
    })
    const { call } = await connect(folder)
    const { findings } = checkOf(await call('check_file', { path: 'a.docx' }))
    expect(findings).toMatchObject([
      { place: 'paragraph 1', suggestions: [{ title: 'Write “older”', edits: [] }] },
    ])
    expect(findings[0]).not.toHaveProperty('range')
    const refused = await call('check_text', { text: 'Words.', path: 'a.docx' })
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('check_file') })
  })

  test('explains a rule, and keeps words that nobody should come across', async () => {
    const { call } = await connect(makeRepository())
    const { structured } = await call('explain_rule', { rule: 'nhs-number' })
    expect(structured).toMatchObject({
      ruleId: 'confidentiality/nhs-number',
      sensitive: true,
      severity: 'error',
      options: [{ name: 'allowTestRange' }],
    })
    const slur = await call('explain_rule', { rule: 'respect/slur' })
    expect(slur.text).toContain('kept encoded')
    expect(await call('explain_rule', { rule: 'nhs-nubmer' })).toMatchObject({
      isError: true,
      text: 'No rule is called “nhs-nubmer”. Perhaps “confidentiality/nhs-number”.',
    })
  })

  test('lists the rules that are on here', async () => {
    const folder = makeRepository({ '.professionalrc': 'rules: { access/alt-text: off }' })
    const { call } = await connect(folder)
    const idsFor = async (args: object): Promise<string[]> => {
      const { structured } = await call('list_rules', { ...args })
      return (structured['rules'] as { ruleId: string }[]).map(({ ruleId }) => ruleId)
    }
    const on = await idsFor({ category: 'access' })
    expect(on).toContain('access/link-text')
    expect(on).not.toContain('access/alt-text')
    expect(await idsFor({ category: 'access', includeOff: true })).toContain('access/alt-text')
    expect(await idsFor({ query: 'NHS number' })).toContain('confidentiality/nhs-number')
  })

  test('has a prompt for a review', async () => {
    const { client } = await connect(makeRepository())
    const { prompts } = await client.listPrompts()
    expect(prompts.map(({ name }) => name)).toEqual(['review_draft'])
    const { messages } = await client.getPrompt({
      name: 'review_draft',
      arguments: { draft: 'drafts/a.md', platform: 'x' },
    })
    const [message] = messages
    expect(JSON.stringify(message)).toContain('It will be published on x.')
  })
})

describe('check_file stays in its folder', { timeout: 60_000 }, () => {
  const secret = 'Mrs Adeyemi collected her tablets.\n'

  const leadingOut = [
    '../secret.md',
    'drafts/../../secret.md',
    '..',
    'out.md',
    'out/secret.md',
    'chain.md',
    '../nothing-there.md',
    '/etc/hostname',
    'C:\\secret.md',
    'c:secret.md',
    '\\\\server\\share\\secret.md',
    '//server/share/secret.md',
    '\\\\?\\C:\\secret.md',
    'drafts/a.md\0.txt',
  ]

  test('no path, link, drive or share leads out of it, nor tells what is there', async () => {
    const parent = makeFolder({ 'secret.md': secret, 'root/drafts/a.md': 'Words.\n' })
    const root = join(parent, 'root')
    symlinkSync('../secret.md', join(root, 'out.md'))
    symlinkSync('..', join(root, 'out'))
    symlinkSync('out.md', join(root, 'chain.md'))
    const { call } = await connect(root)
    const told = new Map<string, string>()
    for (const path of leadingOut) {
      const { text, isError } = await call('check_file', { path })
      told.set(path, isError ? text.replace(/^“[^”]*”/, '').replace(/\..*/s, '') : 'read')
      expect(text).not.toContain(parent)
    }
    const refusal = ' is not a path inside the folder of this server'
    expect([...told]).toEqual(leadingOut.map((path) => [path, refusal]))
    const asName = await call('check_text', { text: 'Words.', path: '../a.md' })
    expect(asName.isError).toBe(true)
  })

  test('links that stay inside are followed, and so is a folder that is one', async () => {
    const parent = makeFolder({ 'real/drafts/a.md': 'An elderly lady.\n' })
    symlinkSync('real', join(parent, 'root'))
    symlinkSync('a.md', join(parent, 'real/drafts/b.md'))
    const { call } = await connect(parent, '--root', 'root')
    const check = checkOf(await call('check_file', { path: 'drafts/b.md' }))
    expect(check).toMatchObject({ path: 'drafts/b.md', counts: { info: 1 } })
  })

  const notRead = [
    ['an absolute path says how to write it', '{root}/drafts/a.md', '“drafts/a.md”'],
    ['a name that is nearly right', 'drafts/b.md', 'Perhaps “drafts/a.md”'],
    ['a folder', 'drafts', 'is a folder'],
    ['a glob is none', 'drafts/*.md', 'There is no file “drafts/*.md”'],
    ['a kind of file that nobody reads', 'drafts/a.png', 'this is no format that is known'],
    ['what is left out', 'drafts/old.md', 'left out'],
    ['what is too large', 'drafts/large.md', 'larger than 5 MB'],
    ['a pipe', 'drafts/pipe.md', 'device or pipe'],
  ] as const

  test('what is not read is said why', async () => {
    const root = makeRepository({
      'drafts/a.md': 'Words.\n',
      'drafts/a.png': 'x',
      'drafts/old.md': 'Words.\n',
      'drafts/large.md': '',
      '.professionalignore': 'old.md\n',
    })
    truncateSync(join(root, 'drafts/large.md'), 6 * 1024 * 1024)
    spawnSync('mkfifo', [join(root, 'drafts/pipe.md')])
    const { call } = await connect(root)
    for (const [what, path, words] of notRead) {
      const answer = await call('check_file', { path: path.replace('{root}', root) })
      const refused = { what, isError: true, text: expect.stringContaining(words) as unknown }
      expect({ what, ...answer }).toMatchObject(refused)
    }
  })

  test('opens nothing where it was given no folder and stands at the very top', async () => {
    const { call } = await connect('/')
    const { isError, text } = await call('check_file', { path: 'etc/hostname' })
    expect(isError).toBe(true)
    expect(text).toContain('--root')
    expect(checkOf(await call('check_text', { text: 'Words.' })).complete).toBe(true)
  })
})

describe(
  'what cannot be done is said so that an assistant can act on it',
  { timeout: 60_000 },
  () => {
    const mistakes: readonly (readonly [object, string])[] = [
      [{}, '“text” is missing here'],
      [{ txt: 'Words.' }, 'there is no key “txt” here; perhaps “text”'],
      [{ text: '' }, 'there is no text in it'],
      [{ text: 'x'.repeat(200_001) }, 'it takes no more than 200,000 characters'],
      [{ text: 'Words.', format: 'markdwon' }, 'perhaps “markdown”'],
      [{ text: 'Words.', meta: { platform: 'twiter' } }, '“twiter” is not a value of “platform”'],
      [{ text: 'Words.', meta: { suppress: [] } }, 'there is no key “suppress” here'],
      [
        { text: 'Words.', meta: { consent: { type: 'written' } } },
        'there is no key “consent” here',
      ],
      [{ text: 'Words.', maxFindings: 1000 }, 'it takes no more than 200'],
      [{ text: 'Words.', only: ['respekt'] }, 'No rule answers to “respekt”. Perhaps “respect”.'],
    ]

    test('mistakes in what a tool is given', async () => {
      const { call } = await connect(makeRepository())
      for (const [args, words] of mistakes) {
        const answer = await call('check_text', { ...args })
        expect(answer).toMatchObject({ isError: true, text: expect.stringContaining(words) })
      }
    })

    test.each([
      ['professional.config.mjs', 'professional.config.mjs was not loaded: it is code'],
      ['.professionalrc.cjs', '.professionalrc.cjs was not loaded: it is code'],
      ['.professionalrc', 'the plugin “./own.mjs” was not loaded: it is code'],
      ['.professional/rules/own.js', '.professional/rules/own.js was not loaded: it is code'],
    ])('code is passed over, and that is told: %s', async (name, words) => {
      const code = `require('node:fs').writeFileSync('has-run', '')\n`
      const folder = makeRepository({
        [name]: name === '.professionalrc' ? 'plugins: [./own.mjs]\n' : code,
        'own.mjs': code,
        'a.md': 'Words.\n',
      })
      const { call } = await connect(folder)
      for (const answer of [
        await call('check_text', { text: 'Words.' }),
        await call('check_file', { path: 'a.md' }),
        await call('list_rules'),
      ]) {
        expect(answer.isError).toBe(false)
        expect(answer.structured['notes']).toEqual([expect.stringContaining(words)])
      }
      const checked = spawnSync('ls', ['-a'], { cwd: folder, encoding: 'utf8' })
      expect(checked.stdout).not.toContain('has-run')
    })

    test('a mistake in the configuration comes with its line', async () => {
      const { call } = await connect(makeRepository({ '.professionalrc': 'profil: uk-health\n' }))
      const { text } = await call('check_text', { text: 'Words.' })
      expect(text).toContain('.professionalrc:1:1: there is no key “profil” here')
    })

    test('a folder that is not there is said at once', () => {
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [program, 'mcp', '--root', 'x'],
        {
          encoding: 'utf8',
          input: '',
        },
      )
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('--root x: there is no such folder')
    })
  },
)

describe('on the wire', { timeout: 60_000 }, () => {
  function talk(
    lines: readonly string[],
  ): Promise<{ code: number | null; out: string; err: string }> {
    const child = spawn(process.execPath, [program, 'mcp'], { cwd: makeRepository() })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      // Whoever wants an answer keeps the input open until it is there.
      if (out.includes('"id":9')) child.stdin.end()
    })
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdin.write(lines.map((line) => `${line}\n`).join(''))
    return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
  }
  const request = (id: number, method: string, params: object): string =>
    JSON.stringify({ jsonrpc: '2.0', id, method, params })
  const initialize = request(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  })
  const initialized = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })
  const check = (id: number): string =>
    request(id, 'tools/call', { name: 'check_text', arguments: { text: 'An elderly lady.' } })

  test('standard output holds messages and nothing else, and the end of input ends it', async () => {
    const { code, out, err } = await talk([initialize, initialized, check(2), check(9)])
    const messages = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: number })
    expect(messages.map(({ id }) => id)).toEqual([1, 2, 9])
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  test('what is no message is passed over, and not repeated', async () => {
    const { code, out, err } = await talk([
      initialize,
      initialized,
      'Mrs Adeyemi collected her tablets.',
      check(9),
    ])
    expect(out).toContain('"id":9')
    expect(code).toBe(0)
    expect(out + err).not.toContain('Adeyemi')
  })

  test('versions of the protocol that assistants in use speak are understood', async () => {
    for (const version of ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25']) {
      const hello = initialize.replace('2025-06-18', version)
      const { out } = await talk([hello, initialized, check(9)])
      expect(out).toContain(`"protocolVersion":"${version}"`)
    }
  })
})
