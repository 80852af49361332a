import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { rules } from '../rules/index.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { createPlan } from '../src/engine/plan.ts'
import { createFormatOf } from '../src/node/formats.ts'
import { isProgramFile } from '../src/node/program-files.ts'
import { formatByExtension, formatOf, formats, loadReader } from '../src/readers/index.ts'
import { linter, today } from './harness.ts'

const page = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8')
/** The cells of the table of formats in which extensions stand. */
const told = page
  .split('\n')
  .filter((line) => /^\| [^|]+ \| `[^|]+\| [^|]+ \| [^|]+ \|$/.test(line))
  .flatMap((line) => line.split('|')[2]?.match(/(?<=`)[\w.-]+(?=`)/g) ?? [])

describe('docs/formats.md', () => {
  test('tells of every extension, and of none that is not read', () => {
    const extensions = told.filter((name) => name.startsWith('.'))
    expect(extensions.toSorted()).toEqual(Object.keys(formatByExtension).toSorted())
  })

  test('names only files that are read', () => {
    const names = told.filter((name) => !name.startsWith('.'))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => formatOf(name) === undefined)).toEqual([])
  })
})

test('every format has a reader of that name', async () => {
  expect(new Set(Object.values(formatByExtension))).toEqual(new Set(formats))
  for (const format of formats) expect(await loadReader(format, '')).toMatchObject({ format })
})

test('the command line knows archives by their names as well', () => {
  expect(createFormatOf()('data/tweets.js')).toBe('json')
  expect(createFormatOf(['.js=text'])('data/tweets.js')).toBe('text')
  expect(createFormatOf()('src/index.js')).toBeUndefined()
})

describe('in folders, files of programs are passed over', () => {
  test.each([
    ['package.json', true],
    ['web/package-lock.json', true],
    ['tsconfig.build.json', true],
    ['.github/workflows/check.yml', true],
    ['.prettierrc.json', true],
    ['schema/post.schema.json', true],
    ['docker-compose.dev.yml', true],
    ['pnpm-lock.yaml', true],
    ['pom.xml', true],
    ['sitemap.xml', true],
    ['posts.json', false],
    ['content/november.yml', false],
    ['_config.yml', false],
    ['feed.xml', false],
    ['package.md', false],
    ['data/block.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isProgramFile('/work', `/work/${path}`)).toBe(expected)
  })
})

describe('the same drafts', () => {
  // Examples of all rules, but those in which rulers or counts part posts.
  const drafts = rules
    .flatMap(({ examples }) => examples.bad)
    .filter((example) => typeof example === 'string')
    .filter((text) => text.trim() === text && !/^---|^\(?\d+\/|^\u{1F9F5}/mu.test(text))
    .filter((_, index) => index % 30 === 0)
  const inHtml = (text: string): string =>
    text
      .split(/\n{2,}/)
      .map((part) => `<p>${escaped(part)}</p>`)
      .join('')
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const web: DraftMeta = { kind: 'web', platform: 'web' }

  async function findingsIn(text: string, format: string, meta: DraftMeta = {}): Promise<string[]> {
    const plan = createPlan({ config: { meta }, rules, today })
    const source = { path: `draft.${format}`, format, text }
    const result = await linter.lint(source, await loadReader(format, text), plan)
    return result.diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`).toSorted()
  }

  test('there are some', () => {
    expect(drafts.length).toBeGreaterThan(20)
  })

  test.each<[string, (texts: readonly string[]) => string, DraftMeta?]>([
    [
      'csv',
      (texts) => `caption\n${texts.map((text) => `"${text.replaceAll('"', '""')}"\n`).join('')}`,
    ],
    ['json', (texts) => JSON.stringify(texts.map((caption) => ({ caption })))],
    [
      'json',
      (texts) => JSON.stringify({ posts: texts.map((content) => ({ content: inHtml(content) })) }),
    ],
    ['ndjson', (texts) => texts.map((caption) => JSON.stringify({ caption })).join('\n')],
    ['yaml', (texts) => stringify(texts.map((caption) => ({ caption })))],
    [
      'feed',
      (texts) =>
        `<rss><channel>${texts.map((text) => `<item><description>${escaped(inHtml(text))}</description></item>`).join('')}</channel></rss>`,
      web,
    ],
    [
      'feed',
      (texts) =>
        `<feed>${texts.map((text) => `<entry><content type="text">${escaped(text)}</content></entry>`).join('')}</feed>`,
      web,
    ],
  ])('have the same findings in %s', async (format, write, meta) => {
    const apart = await Promise.all(drafts.map((text) => findingsIn(text, 'text', meta)))
    expect(apart.flat().length).toBeGreaterThan(10)
    expect(await findingsIn(write(drafts), format)).toEqual(apart.flat().toSorted())
  })
})
