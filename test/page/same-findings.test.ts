import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as Docx from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildEngine } from '../../page/build/engine.ts'
import { rules } from '../../rules/index.ts'
import { main } from '../../src/cli/main.ts'
import type { Diagnostic } from '../../src/core/finding.ts'
import type { DraftMeta } from '../../src/core/meta.ts'
import { createConfigLoader } from '../../src/node/config.ts'
import { createFixRun, fixDraft } from '../../src/node/fix.ts'
import { createLinter, formatOf } from '../../src/browser.ts'
import { exampleDraft, memoryIo, readMarks } from '../harness.ts'
import { type PageEngine, startPageEngine } from './engine.ts'

const root = resolve(import.meta.dirname, '../..')
/** The page lives in the present. */
const today = new Date().toISOString().slice(0, 10)

let engine: PageEngine
beforeAll(async () => {
  engine = startPageEngine(await buildEngine('0.0.0'))
}, 60_000)

interface Report {
  readonly files: readonly { readonly diagnostics: readonly Diagnostic[] }[]
}

async function onCommandLine(path: string, input?: string | Uint8Array): Promise<unknown> {
  const io = memoryIo({ cwd: root, ...(input !== undefined && { stdin: input }) })
  const args = ['--no-config', '--now', today, '--format', 'json', '--no-ignore']
  await main([...args, ...(input === undefined ? [path] : ['--stdin-filename', path, '-'])], io)
  const report = JSON.parse(io.out()) as Report
  return report.files.flatMap(({ diagnostics }) => diagnostics)
}

async function onPage(
  path: string,
  content: string | Uint8Array,
  meta: DraftMeta = {},
): Promise<unknown> {
  const draft = { path, format: undefined, content, meta, profile: 'uk-pharmacy' } as const
  const { result } = await engine.ask({ ask: 'check', draft })
  return result.diagnostics
}

const drafts = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('fixtures', path))
  .filter(
    (path) => formatOf(path) !== undefined && !/^fixtures.(?:reports.\w+\.|evaluate)/.test(path),
  )

describe('the page finds what the command line finds', () => {
  test('there are drafts in several formats', () => {
    const formats = new Set(drafts.map(formatOf))
    expect([...formats]).toEqual(expect.arrayContaining(['csv', 'html', 'markdown', 'text', 'tsv']))
    expect(drafts.length).toBeGreaterThan(100)
  })

  test('in every fixture', async () => {
    let found = 0
    for (const path of drafts) {
      const expected = await onCommandLine(path)
      const bytes = readFileSync(join(root, path))
      expect({ path, found: await onPage(path, bytes) }).toEqual({ path, found: expected })
      found += (expected as unknown[]).length
    }
    expect(found).toBeGreaterThan(100)
  }, 120_000)

  test('in a Word document', async () => {
    const children = [
      new Docx.Paragraph({ text: 'Newsletter', heading: 'Heading1' }),
      new Docx.Paragraph('Mrs Adeyemi collected her methotrexate late again.'),
      new Docx.Paragraph('Flu jabs for the elderly are back. READ THE SIGN!!!'),
    ]
    const bytes = await Docx.Packer.toBuffer(new Docx.Document({ sections: [{ children }] }))
    const expected = await onCommandLine('news.docx', bytes)
    expect(expected).toHaveLength(4)
    expect(await onPage('news.docx', bytes)).toEqual(expected)
  })

  // Together they reach every rule, and what each of them asks libraries for.
  test('in the examples of all rules', async () => {
    const texts = rules
      .flatMap(({ examples }) => [...examples.bad, ...examples.good])
      .map(exampleDraft)
      .filter(({ options, terms, format, meta }) => !options && !terms && !format && !meta)
      .map(({ text }) => readMarks(text).text)
      .filter((text) => !text.startsWith('---'))
    const together = 12
    const linter = createLinter({ today })
    const silent = new Set(rules.filter(({ profile }) => profile).map(({ id }) => id))
    for (let start = 0; start < texts.length; start += together) {
      const text = texts.slice(start, start + together).join('\n\n')
      const { diagnostics } = await linter.lintText(text)
      for (const { ruleId } of diagnostics) silent.delete(ruleId)
      expect(await onPage('draft.md', text)).toEqual(JSON.parse(JSON.stringify(diagnostics)))
    }
    // The rest wants metadata, or speaks only where nothing else does.
    expect(silent.size).toBeLessThan(40)
  }, 120_000)

  test('in examples with metadata', async () => {
    const examples = rules
      .flatMap(({ examples: { bad } }) => bad.map(exampleDraft))
      .filter(({ options, terms, format, meta }) => !options && !terms && !format && meta)
    expect(examples.length).toBeGreaterThan(50)
    for (const { text: marked, meta = {} } of examples) {
      const { text } = readMarks(marked)
      const { diagnostics } = await createLinter({ config: { meta }, today }).lintText(text)
      expect(await onPage('draft.md', text, meta)).toEqual(JSON.parse(JSON.stringify(diagnostics)))
    }
  }, 120_000)
})

describe('the page fixes what the command line fixes', () => {
  // A byte order mark belongs to the file, and the page has no more than the text.
  const fixable = drafts.filter(
    (path) =>
      /fixtures.(?:flagged|formats).*\.(?:md|txt|html)$/.test(path) &&
      !readFileSync(join(root, path), 'utf8').startsWith('\uFEFF'),
  )
  test.each(fixable)('%s', async (path) => {
    const bytes = readFileSync(join(root, path))
    const text = bytes.toString()
    const config = createConfigLoader({ cwd: root, rules, flags: { config: false } })
    const given = { path, format: formatOf(path) ?? 'markdown', bytes }
    const expected = await fixDraft(given, createFixRun({ config, today }), 'safe')
    const draft = {
      path,
      format: undefined,
      content: text,
      meta: {},
      profile: 'uk-pharmacy',
    } as const
    const fixed = await engine.ask({ ask: 'fix', draft })
    expect(fixed?.text).toBe(expected?.after)
  })

  test('nothing in a calendar', async () => {
    const draft = {
      path: 'plan.csv',
      format: undefined,
      content: 'caption\nREAD THE SIGN!!!\n',
      meta: {},
      profile: 'uk-pharmacy',
    } as const
    expect(await engine.ask({ ask: 'fix', draft })).toBeNull()
  })
})

test('a report has no name in it', async () => {
  const draft = {
    path: 'monday.md',
    format: undefined,
    content: 'What a Monday. Mrs Adeyemi collected her methotrexate late again.',
    meta: {},
    profile: 'uk-pharmacy',
  } as const
  const { result } = await engine.ask({ ask: 'check', draft })
  for (const format of ['markdown', 'html'] as const) {
    const text = await engine.ask({ ask: 'report', result, format })
    expect(text).toContain('This names somebody who receives care')
    expect(text).not.toContain('Adeyemi')
  }
})

test('says of MDX what reads it', async () => {
  const [found] = (await onPage('draft.mdx', '# Hello')) as Diagnostic[]
  expect(found).toMatchObject({
    message: 'This page does not read MDX',
    advice: 'Read it as Markdown, or run `professional` on the command line.',
  })
})
