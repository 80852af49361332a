import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { type ConfigArgs, configCommand } from '../src/cli/commands/config.ts'
import { makeRepository } from './folder.ts'

/** Enough rules to see how they are shown; the others would only make the tests brittle. */
const few = rules.filter(({ id }) =>
  ['confidentiality/nhs-number', 'safeguarding/suicide-language'].includes(id),
)

async function config(cwd: string, args: ConfigArgs = {}) {
  let out = ''
  let err = ''
  const io = {
    cwd,
    color: false,
    stdout: (text: string) => (out += text),
    stderr: (text: string) => (err += text),
    stdin: async () => new Uint8Array(),
  }
  const code = await configCommand(args, io, few)
  return { code, out, err }
}

const files = {
  '.professionalrc': 'profile: general\nmeta:\n  platform: [x, web]\nignore: [old/]\n',
  'draft.md': '',
  'old/draft.md': '',
  'photo.png': '',
}

describe('of a file', () => {
  test('shows each value with its origin, in columns', async () => {
    const { code, out, err } = await config(makeRepository(files), { file: 'draft.md' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`In force for draft.md
Configuration: .professionalrc

profile                              general      .professionalrc:1
meta.platform                        ["x","web"]  .professionalrc:3
rules.safeguarding/suicide-language  warning      profile general
ignore[0]                            old/         .professionalrc:4

1 more rule off; --json lists them too
`)
  })

  test('shows what the draft says of itself, and where', async () => {
    const front = [
      '---',
      'title: A title',
      'platform: Twitter',
      'audience: public',
      'professional:',
      '  audience: patients',
      '  author: { role: nurse }',
      'suppress:',
      '  - { rule: civility/insult, reason: a name, text: Jo Example }',
      '---',
      'Hello',
    ].join('\n')
    const cwd = makeRepository({
      '.professionalrc': 'meta: { platform: web, author: { name: Jo }, kind: ad }',
      'draft.md': front,
      'draft.md.professional.yml': 'kind: reply\nsuppress: [{ rule: tone/anger }]\n',
      'draft.json': '[]',
    })
    const { out } = await config(cwd, { file: 'draft.md', json: true })
    const { values } = JSON.parse(out) as { values: { key: string }[] }
    expect(values.filter(({ key }) => key.startsWith('meta.'))).toEqual([
      { key: 'meta.kind', value: 'reply', origin: 'draft.md.professional.yml:1' },
      {
        key: 'meta.suppress',
        value: [{ rule: 'tone/anger' }],
        origin: 'draft.md.professional.yml:2',
      },
      { key: 'meta.platform', value: 'x', origin: 'draft.md:3' },
      { key: 'meta.audience', value: 'patients', origin: 'draft.md:6' },
      {
        key: 'meta.suppress',
        value: [{ rule: 'civility/insult', reason: 'a name', text: '(not shown)' }],
        origin: 'draft.md:8',
      },
      { key: 'meta.author', value: { role: 'nurse' }, origin: 'draft.md:7' },
    ])
    const shown = await config(cwd, { file: 'draft.md' })
    expect(shown.out).toMatch(/^meta\.audience +patients +draft\.md:6$/m)
    expect(shown.out).not.toContain('Jo Example')
    expect((await config(cwd, { file: 'draft.json' })).out).toMatch(/meta\.platform +web/)
  })

  test('is complete in JSON', async () => {
    const { out } = await config(makeRepository(files), { file: 'draft.md', json: true })
    const report = JSON.parse(out) as { values: { key: string }[] }
    expect(report).toMatchObject({ schemaVersion: 1, configuration: '.professionalrc' })
    expect(report.values.map(({ key }) => key)).toContain('rules.confidentiality/nhs-number')
    expect(report.values[0]).toEqual({
      key: 'profile',
      value: 'general',
      origin: '.professionalrc:1',
    })
  })

  test('shows what comes without a configuration', async () => {
    const { out } = await config(makeRepository())
    expect(out).toContain('In force for the current folder\nNo configuration file')
    expect(out).toMatch(/profile +uk-pharmacy +default/)
  })

  test('says why the file is not linted at all', async () => {
    const cwd = makeRepository(files)
    expect((await config(cwd, { file: 'old/draft.md' })).err).toBe(
      'professional: old/draft.md is not linted: Left out (.professionalrc:4: old/)\n',
    )
    expect((await config(cwd, { file: 'photo.png' })).err).toBe(
      'professional: photo.png is not linted: no known format\n',
    )
    expect((await config(cwd, { file: 'new.md' })).err).toBe(
      'professional: new.md does not exist; this would be in force for it\n',
    )
  })
})

describe('of all files', () => {
  test('shows what is in, what is out, and why', async () => {
    const { code, out } = await config(makeRepository(files), { files: true })
    expect(code).toBe(0)
    expect(out).toBe(`In (1)
  draft.md  markdown

Out (3)
  .professionalrc  a file of settings, not a draft
  old              .professionalrc:4: old/
  photo.png        no known format
`)
  })

  test('is the same in JSON', async () => {
    const { out } = await config(makeRepository(files), { files: true, json: true })
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'draft.md', format: 'markdown' }],
      problems: [],
    })
  })

  test('are listed as the documentation shows', async () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/files.md'), 'utf8')
    const { out } = await config(
      makeRepository({
        'drafts/november.md': '',
        'drafts/posts.json': '[]',
        'drafts/.professionalignore': 'old/\n',
        'drafts/old/a.md': '',
        'package.json': '{}',
        'node_modules/x/README.md': '',
      }),
      { files: true },
    )
    expect(page).toContain(`\`\`\`\n${out}\`\`\`\n`)
  })

  test('is an answer and no error where there is nothing', async () => {
    expect(await config(makeRepository(), { files: true })).toMatchObject({
      code: 0,
      out: 'In (0)\n  nothing\n',
    })
  })
})
