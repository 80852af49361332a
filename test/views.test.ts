import { describe, expect, test } from 'vitest'
import altText from '../rules/access/alt-text.ts'
import linkText from '../rules/access/link-text.ts'
import nhsNumber from '../rules/confidentiality/nhs-number.ts'
import length from '../rules/platform/length.ts'
import suicide from '../rules/safeguarding/suicide-language.ts'
import { main } from '../src/cli/main.ts'
import type { Config } from '../src/core/config.ts'
import type { FileResult } from '../src/core/finding.ts'
import { createPlan } from '../src/engine/plan.ts'
import { loadReader } from '../src/readers/index.ts'
import { makeRepository } from './folder.ts'
import { linter, memoryIo, today } from './harness.ts'

const rules = [altText, linkText, length, suicide]

async function lint(text: string, format: string, config: Config): Promise<FileResult> {
  const plan = createPlan({ config, rules, today })
  const source = { path: `draft.${format}`, format, text }
  return linter.lint(source, await loadReader(format, text, plan.layout), plan)
}

/** What is found, and the words it is found in as they stand in the file. */
async function found(text: string, format: string, config: Config): Promise<string[]> {
  const { diagnostics } = await lint(text, format, config)
  return diagnostics.map(({ ruleId, position: { start, end } }) => {
    return `${ruleId.replace(/.*\//, '')}: ${text.slice(start.offset, end.offset)}`
  })
}

const view = (keys: string[], more: object = {}): Config => ({
  views: [{ files: ['**'], keys, ...more }],
})

describe('a view', () => {
  const text = JSON.stringify({
    items: [
      { n: 1, strapline: 'He committed suicide.' },
      { n: 2, strapline: 'All is well.' },
    ],
  })

  test('makes words of keys that nobody else knows', async () => {
    expect(await found(text, 'json', {})).toEqual([])
    expect(await found(text, 'json', view(['items.*.strapline']))).toEqual([
      'suicide-language: committed suicide',
    ])
    expect(await found(text, 'json', view(['strapline']))).toHaveLength(1)
    expect(await found(text, 'json', view(['.strapline']))).toEqual([])
  })

  test('is read as what it is written in', async () => {
    const json = JSON.stringify({ note: 'He *committed*\n**suicide**.\n\n![](a.jpg)' })
    expect(await found(json, 'json', view(['note'], { as: 'text' }))).toEqual([])
    expect(await found(json, 'json', view(['note'], { as: 'markdown' }))).toEqual([
      'suicide-language: committed*\\n**suicide',
      'alt-text: ![](a.jpg)',
    ])
    const html = JSON.stringify({ note: 'He <i>committed</i> suicide.' })
    expect(await found(html, 'json', view(['note']))).toEqual([
      'suicide-language: committed</i> suicide',
    ])
    expect(await found(html, 'json', view(['note'], { as: 'text' }))).toEqual([])
    const plain = JSON.stringify({ note: 'committed &#115;uicide' })
    expect(await found(plain, 'json', view(['note']))).toEqual([])
    expect(await found(plain, 'json', view(['note'], { as: 'html' }))).toEqual([
      'suicide-language: committed &#115;uicide',
    ])
  })

  test('takes words away that only sound like some, but not from those who look for identifiers', async () => {
    const json = JSON.stringify({ message: 'He committed suicide. NHS number 999 000 0018' })
    const config = view(['message'], { as: 'none' })
    expect(await found(json, 'json', {})).toEqual(['suicide-language: committed suicide'])
    expect(await found(json, 'json', config)).toEqual([])
    const level = ['error', { allowTestRange: false }] as const
    const numbers = { ...config, rules: { 'confidentiality/nhs-number': level } }
    const plan = createPlan({ config: numbers, rules: [nhsNumber], today })
    const source = { path: 'a.json', format: 'json', text: json }
    const { diagnostics } = await linter.lint(source, await loadReader('json', json), plan)
    expect(diagnostics).toHaveLength(1)
  })

  test('may be of words for one platform', async () => {
    const json = JSON.stringify({ short: 'word '.repeat(60).trim() })
    expect(await found(json, 'json', view(['short']))).toEqual([])
    const { diagnostics } = await lint(json, 'json', view(['short'], { platform: 'x' }))
    expect(diagnostics.map(({ ruleId, place }) => [ruleId, place])).toEqual([
      ['platform/length', 'short'],
    ])
  })

  test('of a list or a map holds for all that is in it', async () => {
    const json = JSON.stringify({
      parts: [{ a: 'He committed suicide.', b: ['She committed suicide.'] }],
      other: { c: 'They committed suicide.' },
    })
    expect(await found(json, 'json', view(['parts', 'other']))).toHaveLength(3)
    const config: Config = {
      views: [
        { files: ['**'], keys: ['parts', 'other'] },
        { files: ['**'], keys: ['parts.*.b'], as: 'none' },
      ],
    }
    expect(await found(json, 'json', config)).toHaveLength(2)
  })

  test.each([
    ['ndjson', '{"line": "He committed suicide."}\n{"line": "All is well."}\n', ['line']],
    ['yaml', 'line: >\n  He committed\n  suicide.\n', ['line']],
    ['yaml', '- line: |\n    He committed\n    suicide.\n', ['*.line']],
    ['yaml', 'a: 1\n---\nline: He committed suicide.\n', ['.line']],
  ])('reads %s: %j', async (format, words, keys) => {
    expect(await found(words, format, {})).toEqual([])
    expect(await found(words, format, view(keys))).toHaveLength(1)
    expect(await found(words, format, view(keys, { as: 'markdown' }))).toHaveLength(1)
  })

  test('wins over what the archive of a platform is known for', async () => {
    const post = { full_text: 'Hello', created_at: 'Wed Oct 10 20:19:24 +0000 2018', id_str: '1' }
    const json = JSON.stringify([{ ...post, note: 'He committed suicide.' }])
    expect(await found(json, 'json', {})).toEqual([])
    expect(await found(json, 'json', view(['*.note']))).toHaveLength(1)
  })
})

describe('a view of front matter', () => {
  const page = (yaml: string): string => `---\n${yaml}\n---\nAll is well.\n`

  test.each(['markdown', 'mdx', 'text', 'html'])('makes words of keys in %s', async (format) => {
    const text = page('hero:\n  strapline: He committed suicide.')
    expect(await found(text, format, {})).toEqual([])
    expect(await found(text, format, view(['hero.strapline']))).toEqual([
      'suicide-language: committed suicide',
    ])
  })

  test('reads Markdown and HTML in it', async () => {
    const text = page('body: |\n  He *committed*\n  suicide.\n\n  [here](https://example.org/a)')
    expect(await found(text, 'markdown', view(['body'], { as: 'markdown' }))).toEqual([
      'suicide-language: committed*\n  suicide',
      'link-text: here',
    ])
    const html = page('body: "He <b>committed</b>\\tsuicide."')
    expect(await found(html, 'text', view(['body'], { as: 'html' }))).toEqual([
      'suicide-language: committed</b>\\tsuicide',
    ])
  })

  test('takes a title away', async () => {
    const text = page('title: He committed suicide.')
    expect(await found(text, 'markdown', {})).toHaveLength(1)
    expect(await found(text, 'markdown', view(['title'], { as: 'none' }))).toEqual([])
  })

  test('leaves the metadata of the draft to the rest of it', async () => {
    const text = `---\nplatform: x\nbody: "**Hello**"\n---\n${'word '.repeat(60)}`
    expect(await found(text, 'markdown', view(['body'], { as: 'markdown' }))).toEqual([
      expect.stringMatching(/^length: /),
    ])
  })
})

describe('on the command line', () => {
  async function run(
    files: Readonly<Record<string, string>>,
    ...args: string[]
  ): Promise<{ out: string; err: string; code: number }> {
    const io = memoryIo({ cwd: makeRepository(files) })
    const only = ['--only', 'safeguarding/suicide-language', '--format', 'compact']
    const code = await main([...only, ...args], io)
    return { out: io.out(), err: io.err(), code }
  }

  const words = '{"items": [{"body_text": "He committed suicide."}]}'

  test('data that a view names is read wherever it lies', async () => {
    const files = {
      '.professionalrc': 'views:\n  - files: data/*.json\n    keys: items.*.body_text\n',
      'data/a.json': words,
      'other/b.json': words,
    }
    const { out, err } = await run(files)
    expect(out.split('\n').filter((line) => line.includes(':'))).toEqual([
      expect.stringMatching(/^data\/a\.json:1:30: /),
    ])
    expect(err).toBe('')
  })

  test('a key that is nowhere is told once, with the nearest', async () => {
    const files = {
      '.professionalrc':
        'views:\n  - files: data/*.json\n    keys:\n      - items.*.body_txt\n      - items.*.maybe\n',
      'data/a.json': words,
      'data/b.json': '{"items": [{"maybe": 1}]}',
    }
    const { err, code } = await run(files)
    expect(err).toBe(
      'professional: .professionalrc:4: there is no key “items.*.body_txt” in any of the 2 files it is for; perhaps “items.*.body_text”\n',
    )
    expect(code).toBe(0)
  })

  test('the files of a view are told apart, and a draft without front matter has no key', async () => {
    const files = {
      '.professionalrc':
        'views:\n  - files: data/*.json\n    keys: body_text\n  - files: pages/*\n    keys: body_text\n',
      'data/a.json': words,
      'pages/a.md': 'Hello',
      'pages/b.md': '---\nbody: x\n---\nHello',
    }
    expect((await run(files)).err).toBe(
      'professional: .professionalrc:5: there is no key “body_text” in any of the 2 files it is for\n',
    )
  })

  test('a name that may tell of somebody is not repeated', async () => {
    const files = {
      '.professionalrc': 'views:\n  - files: data/*\n    keys: jo@example.or\n',
      'data/a.json': '{"jo@example.org": "x"}',
    }
    expect((await run(files)).err).toMatch(/is for\n$/)
  })

  test('columns and sheets that are nowhere are told too', async () => {
    const files = {
      '.professionalrc': 'columns:\n  copy: [Wordng]\n  platform: [Whither]\n',
      'a.csv': 'Where,Wording\nX,He committed suicide.\n',
    }
    expect((await run(files)).err).toBe(
      'professional: .professionalrc:2: there is no column “Wordng” for “copy” in the file it is for; perhaps “Wording”\n',
    )
  })

  test('a draft on standard input is read as the file it will be', async () => {
    const files = {
      '.professionalrc': 'views:\n  - files: data/*.json\n    keys: nowhere\n',
    }
    const io = memoryIo({ cwd: makeRepository(files), stdin: words })
    await main(['--stdin-filename', 'data/a.json', '-'], io)
    expect(io.err()).toMatch(/there is no key “nowhere” in the file it is for/)
  })
})
