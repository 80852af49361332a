import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createFormatOf } from '../src/node/formats.ts'
import { isProgramFile } from '../src/node/program-files.ts'
import { formatByExtension, formatOf, formats, loadReader } from '../src/readers/index.ts'

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
