import { describe, expect, test } from 'vitest'
import length from '../rules/platform/length.ts'
import type { Config } from '../src/core/config.ts'
import type { Sought } from '../src/core/layout.ts'
import { createPlan } from '../src/engine/plan.ts'
import { createConfigLoader } from '../src/node/config.ts'
import { loadReader } from '../src/readers/index.ts'
import { makeRepository } from './folder.ts'
import { linter, today } from './harness.ts'
import { escapeXml, pack } from './readers/office.ts'
import { outlineOf } from './readers/ways.ts'

async function read(
  format: string,
  content: string | Uint8Array,
  config: Config,
): Promise<{ readonly lines: string[]; readonly sought: readonly Sought[] }> {
  const { layout } = createPlan({ config, rules: [], today })
  const reader = await loadReader(format, '', layout)
  const body = typeof content === 'string' ? { text: content } : { text: '', bytes: content }
  const { tree, sought } = reader.read({ path: 'a', format, ...body }, {}, layout)
  // Drafts that say nothing of themselves are not worth a line.
  return { lines: outlineOf(tree).filter((line) => line !== 'draft {}'), sought: sought?.() ?? [] }
}

describe('columns by their headings', () => {
  const csv = 'When,Where,Wording,Birdsite,Content\n2026-11-02,Bluesky,Hello,Hi,Reel\n'

  test('are what the configuration says, beside those that are known', async () => {
    expect((await read('csv', csv, {})).lines).toEqual([
      'field [row 1, D] Birdsite',
      'draft {"platform":"bluesky","date":"2026-11-02"}',
      'field [row 2, When] 2026-11-02',
      'field [row 2, Where] Bluesky',
      'post [row 2, Wording] Hello',
      'field [row 2, Birdsite] Hi',
      'post [row 2, Content] Reel',
    ])
    const columns = { x: ['birdsite'], none: ['CONTENT'] }
    expect((await read('csv', csv, { columns })).lines.slice(3)).toEqual([
      'post [row 2, Wording] Hello',
      'post [row 2, Birdsite] Hi',
      'field [row 2, Content] Reel',
    ])
  })

  test('for one platform are measured by it', async () => {
    const long = 'word '.repeat(70).trim()
    const text = `Where,Birdsite,Wording\nLinkedIn,${long},${long}\n`
    const plan = createPlan({ config: { columns: { x: ['Birdsite'] } }, rules: [length], today })
    const source = { path: 'a.csv', format: 'csv', text }
    const { diagnostics } = await linter.lint(source, await loadReader('csv', text), plan)
    expect(diagnostics.map(({ place }) => place)).toEqual(['row 2, Birdsite'])
  })

  test('make a row of headings where none of them is known', async () => {
    const text = 'Ref,Strap,Lede\n1,Short,Much longer words than those before\n'
    expect((await read('csv', text, { columns: { copy: ['Strap'] } })).lines.slice(-3)).toEqual([
      'field [row 2, Ref] 1',
      'post [row 2, Strap] Short',
      'field [row 2, Lede] Much longer words than those before',
    ])
  })

  test('are found below a title, with a note in brackets, in any case', async () => {
    const text = 'Winter plan,\nDay,STRAP_LINE (max 80)\n2026-11-02,Hello\n'
    expect((await read('csv', text, { columns: { copy: ['Strap line'] } })).lines).toContain(
      'post [row 3, STRAP_LINE (max 80)] Hello',
    )
  })

  test('say what the keys of records are for, too', async () => {
    const json = JSON.stringify([{ strap: 'Hello', where: 'X', message: 'internal note' }])
    const columns = { copy: ['strap'], none: ['message'] }
    expect((await read('json', json, { columns })).lines).toEqual([
      'draft {"platform":"x"}',
      'post [record 1, strap] Hello',
      'field [record 1, where] X',
      'field [record 1, message] internal note',
    ])
  })
})

describe('columns by their letters', () => {
  const csv = '02/11/2026 09:00,Hello,A very long note that nobody means to publish\n'

  test('are meant where a sheet has no headings', async () => {
    expect((await read('csv', csv, { columns: { copy: ['B'], date: ['A'] } })).lines).toEqual([
      'draft {"date":"2026-11-02"}',
      'field [row 1, A] 02/11/2026 09:00',
      'post [row 1, B] Hello',
      'field [row 1, C] A very long note that nobody means to publish',
    ])
  })

  test('leave the words to be guessed where they say only what else there is', async () => {
    expect((await read('csv', csv, { columns: { none: ['C'] } })).lines).toContain(
      'post [row 1, B] Hello',
    )
  })

  test('are meant for a column without a heading, and for no other', async () => {
    const text = 'Copy,,Link\nHello,Hi,x\n'
    expect((await read('csv', text, { columns: { linkedin: ['B', 'C'] } })).lines).toEqual([
      'post [row 2, Copy] Hello',
      'post [row 2, B] Hi',
      'field [row 2, Link] x',
    ])
  })
})

describe('sheets', () => {
  const sheet = (name: string): string => {
    const cells = (...words: string[]): string =>
      `<table:table-row>${words.map((word) => `<table:table-cell><text:p>${escapeXml(word)}</text:p></table:table-cell>`).join('')}</table:table-row>`
    return `<table:table table:name="${name}">${cells('Copy', 'Date')}${cells(`Hello from ${name}`, '2026-11-02')}</table:table>`
  }
  const names = ['November', 'November old', 'December', 'Lists']
  const ods = pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${names.map(sheet).join('')}</office:spreadsheet></office:body></office:document-content>`,
  })

  test.each<[string[], string[]]>([
    [[], names],
    [['November'], ['November']],
    [
      ['nov*', 'DECEMBER'],
      ['November', 'November old', 'December'],
    ],
    [
      ['*ember*', '!*old'],
      ['November', 'December'],
    ],
    [['!Lists'], ['November', 'November old', 'December']],
    [['January'], []],
  ])('%j leaves drafts in %j', async (sheets, expected) => {
    const { lines } = await read('ods', ods, { sheets })
    const posts = lines.filter((line) => line.startsWith('post'))
    expect(posts.map((line) => line.replace(/^.*Hello from /, ''))).toEqual(expected)
    // What is in the others is in the file all the same.
    expect(lines.filter((line) => line.includes('Hello from'))).toHaveLength(names.length)
  })

  test('that are nowhere are known, with the nearest', async () => {
    const { sought } = await read('ods', ods, { sheets: ['Novembr', 'Dec*', '!x'] })
    expect(sought).toEqual([
      { setting: 'sheets', name: 'Novembr', isFound: false, nearest: 'November' },
      { setting: 'sheets', name: 'Dec*', isFound: true },
    ])
  })
})

describe('in a configuration', () => {
  test('columns are laid over each other use by use, sheets as a whole', async () => {
    const cwd = makeRepository({
      '.professionalrc':
        'columns: { copy: Wording, alt: [Pic] }\nsheets: Plan\noverrides:\n  - files: old/**\n    columns: { copy: [Text one, Text two] }\n    sheets: [A, B]\n',
    })
    const loader = createConfigLoader({ cwd, rules: [] })
    const { config } = await loader.resolve('old/a.csv')
    expect(config.columns).toEqual({ copy: ['Text one', 'Text two'], alt: ['Pic'] })
    expect(config.sheets).toEqual(['A', 'B'])
    expect((await loader.resolve('a.csv')).config.columns?.copy).toEqual(['Wording'])
    const values = await loader.explain('old/a.csv')
    expect(values.filter(({ key }) => /^(?:columns|sheets)/.test(key))).toEqual([
      { key: 'columns.copy', value: ['Text one', 'Text two'], origin: '.professionalrc:5' },
      { key: 'columns.alt', value: ['Pic'], origin: '.professionalrc:1' },
      { key: 'sheets', value: ['A', 'B'], origin: '.professionalrc:6' },
    ])
  })

  test('views hold for the files they name, those that come later first', async () => {
    const cwd = makeRepository({
      '.professionalrc':
        'views:\n  - files: "*.json"\n    keys: body\n  - files: data/**\n    keys: [body, alt]\n    as: none\n',
    })
    const loader = createConfigLoader({ cwd, rules: [] })
    expect((await loader.resolve('a.json')).config.views).toEqual([
      { files: ['*.json'], keys: ['body'] },
    ])
    const { config, originOf } = await loader.resolve('data/a.json')
    expect(config.views).toHaveLength(2)
    expect(originOf({ setting: 'views', name: 'alt' })).toBe('.professionalrc:5')
    expect((await loader.resolve('a.md')).config.views).toBeUndefined()
    const values = await loader.explain('data/a.json')
    expect(values.filter(({ key }) => key.startsWith('views'))).toEqual([
      {
        key: 'views[0]',
        value: { files: ['*.json'], keys: ['body'] },
        origin: '.professionalrc:2',
      },
      {
        key: 'views[1]',
        value: { files: ['data/**'], keys: ['body', 'alt'], as: 'none' },
        origin: '.professionalrc:4',
      },
    ])
  })
})
