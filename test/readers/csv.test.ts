import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Root } from '../../src/core/tree.ts'
import { dayIn } from '../../src/readers/cell-meta.ts'
import { columnLetter } from '../../src/readers/cells.ts'
import { createHeadings, platformsIn } from '../../src/readers/columns.ts'
import { readCsv } from '../../src/readers/csv-cells.ts'
import { createCsvReader } from '../../src/readers/csv.ts'
import namedPatient from '../../rules/confidentiality/named-patient.ts'
import length from '../../rules/platform/length.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)
const folder = resolve(import.meta.dirname, '../../fixtures/calendars')

function table(text: string, separator?: string): string[][] {
  const { rows } = readCsv(text, { start: 0, end: text.length }, separator)
  return rows.map(({ cells }) => cells.map(({ value }) => value))
}

function read(text: string, format: 'csv' | 'tsv' = 'csv'): Root {
  return createCsvReader(format).read({ path: `a.${format}`, format, text }, {}).tree
}

describe('cells', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b;c\n1,5;2;3\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=;\r\na;b,c', [['a', 'b,c']]],
    ['a,', [['a', '']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['"a \\"b\\" c",d', [['a "b" c', 'd']]],
    ['"\\"No\\", she said",d', [['"No", she said', 'd']]],
    ['"a \\"b\\" c:\\\\",d', [['a "b" c:\\', 'd']]],
    ['"C:\\",d', [['C:\\', 'd']]],
    ['"C:\\""x",d', [['C:\\"x', 'd']]],
    ['"a,b\nc",d', [['a,b\nc', 'd']]],
    ['"",""', [['', '']]],
    ['"a"b,c', [['ab', 'c']]],
    [
      '5" wide,b\n6" wide,c',
      [
        ['5" wide', 'b'],
        ['6" wide', 'c'],
      ],
    ],
    [
      'a;b\n"x, y, z, w";1\n"x, y, z, w";2',
      [
        ['a', 'b'],
        ['x, y, z, w', '1'],
        ['x, y, z, w', '2'],
      ],
    ],
    ['"a', [['a']]],
    ['"a""', [['a"']]],
  ])('%j', (text, expected) => {
    expect(table(text)).toEqual(expected)
  })

  test('of a file with tabs are parted by nothing else', () => {
    expect(table('a,b\tc', '\t')).toEqual([['a,b', 'c']])
  })

  test('a quotation mark that nothing closes is said with its place', async () => {
    const { diagnostics, incomplete } = await lintText('Date,Copy\n1,"open\nfor ever', {
      rules: [suicide],
      format: 'csv',
    })
    expect(incomplete).toBe(true)
    expect(diagnostics).toMatchObject([
      { ruleId: 'professional/unreadable', position: { start: { line: 2, column: 3 } } },
    ])
  })
})

const cell = fc
  .array(fc.constantFrom('a', 'ä', '😀', '"', ',', ';', '\n', '\r\n', ' ', '\\', '|', '\t', '9'), {
    maxLength: 8,
  })
  .map((signs) => signs.join(''))
interface WrittenTable {
  readonly rows: string[][]
  readonly separator: string
  readonly ending: string
  readonly isClosed: boolean
}

const written: fc.Arbitrary<WrittenTable> = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  separator: fc.constantFrom(',', ';', '\t', '|'),
  ending: fc.constantFrom('\n', '\r\n'),
  isClosed: fc.boolean(),
})

function write({ rows, separator, ending, isClosed }: WrittenTable): string {
  const quote = (value: string): string =>
    /["\r\n,;\t|\\]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  const text = rows.map((row) => row.map(quote).join(separator)).join(ending)
  return isClosed ? text + ending : text
}

test('the cells are those of csv-parse', () => {
  fc.assert(
    fc.property(written, (given) => {
      const text = write(given)
      const expected = parse(text, {
        delimiter: given.separator,
        relax_column_count: true,
        record_delimiter: given.ending,
      })
      expect(table(text, given.separator)).toEqual(expected)
      expect(table(text, given.separator)).toEqual(given.rows)
    }),
    { numRuns: runs },
  )
})

test('with escaped quotation marks, the cells are those of csv-parse', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      const quote = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`
      const text = ['"one \\"word\\"","two"', ...rows.map((row) => row.map(quote).join(','))]
        .map((line) => `${line}\n`)
        .join('')
      expect(table(text)).toEqual(parse(text, { escape: '\\', record_delimiter: '\n' }))
    }),
    { numRuns: runs },
  )
})

/** Anything at all, well formed or not. */
const scribble = fc
  .array(fc.constantFrom('a', '""', '"', ',', ';', '\n', '\r', '\\"', '\\', 'Copy', 'é', '|'), {
    maxLength: 40,
  })
  .map((signs) => signs.join(''))

test('every piece of a cell leads back to what it was made of', () => {
  fc.assert(
    fc.property(fc.oneof(scribble, written.map(write)), (text) => {
      for (const { cells } of readCsv(text, { start: 0, end: text.length }).rows) {
        for (const { value, pieces, start, end } of cells) {
          for (const [index, [at, from, to]] of pieces.entries()) {
            const part = value.slice(at, pieces[index + 1]?.[0] ?? value.length)
            const source = text.slice(from, to)
            expect([source, source.slice(1)]).toContain(part)
            expect(from >= start && to <= end).toBe(true)
          }
          expect(pieces[0]?.[0] ?? 0).toBe(0)
        }
      }
    }),
    { numRuns: runs },
  )
})

test('cells follow each other, and nothing is lost between them', () => {
  fc.assert(
    fc.property(scribble, (text) => {
      const cells = readCsv(text, { start: 0, end: text.length }, ',').rows.flatMap(
        (row) => row.cells,
      )
      let at = 0
      for (const { start, end } of cells) {
        expect(text.slice(at, start)).toMatch(/^(?:|,|\r|\n|\r\n)$/)
        at = end
      }
      expect(text.slice(at)).toMatch(/^(?:|,|\r|\n|\r\n)$/)
    }),
    { numRuns: runs },
  )
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
})

test.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02T09:00:00Z', '2026-11-02'],
  ['2/11/2026 09:00', '2026-11-02'],
  ['2.11.26', '2026-11-02'],
  ['Mon, 2 Nov 2026', '2026-11-02'],
  ['Monday 2nd November, 2026', '2026-11-02'],
  ['31/02/2026', undefined],
  ['next week', undefined],
  ['2 Foo 2026', undefined],
  ['20/7', undefined],
])('the day in %j is %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test.each([
  ['Caption', 'copy', undefined],
  ['post_text', 'copy', undefined],
  ['ShareCommentary', 'copy', 'linkedin'],
  ['Copy (max 280)', 'copy', undefined],
  ['LinkedIn caption', 'copy', 'linkedin'],
  ['Caption for Instagram', 'copy', 'instagram'],
  ['Post copy – X', undefined, undefined],
  ['Post copy - X', 'copy', 'x'],
  ['X (Twitter)', 'copy', 'x'],
  ['Instagram alt text', 'alt', 'instagram'],
  ['Meta description', 'title', undefined],
  ['LinkedIn link', undefined, undefined],
  ['postAtSpecificTime (YYYY-MM-DD HH:mm:ss)', 'date', undefined],
  ['constructor', undefined, undefined],
  ['', undefined, undefined],
])('the column %j is %s for %s', (heading, role, platform) => {
  expect(createHeadings({})(heading)).toEqual({
    role,
    name: heading,
    ...(platform && { platform }),
  })
})

test('a cell may name several platforms', () => {
  expect(platformsIn('X, LinkedIn & the moon')).toEqual(['x', 'linkedin'])
  expect(platformsIn('constructor')).toEqual([])
})

/** Each post and field with its place and its words. */
function containersOf(text: string, format: 'csv' | 'tsv'): string[] {
  return read(text, format).children.flatMap(({ children }) =>
    children.map((child) => {
      const words = child.type === 'field' ? child.value : wordsOf(child)
      const platform = child.meta.platform ? ` on ${child.meta.platform.toString()}` : ''
      return `${child.type}${platform} at ${child.place}: ${words}`
    }),
  )
}

function wordsOf(node: { readonly value?: string; readonly children?: readonly object[] }): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join(' / ')
}

describe('the calendars of planners are understood', () => {
  const names = readdirSync(folder).filter((name) => /\.[ct]sv$/.test(name))

  test('there are some', () => {
    expect(names.length).toBeGreaterThan(8)
  })

  test.each(names)('%s', async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const format = name.endsWith('.tsv') ? 'tsv' : 'csv'
    await expect(`${containersOf(text, format).join('\n')}\n`).toMatchFileSnapshot(
      `../../fixtures/calendars/${name}.cells`,
    )
  })

  test.each(names)('in %s, the patient is found in her cell', async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const { diagnostics } = await lintText(text, {
      rules: [namedPatient, suicide],
      format: name.endsWith('.tsv') ? 'tsv' : 'csv',
    })
    expect(
      diagnostics.map(({ position: { start, end } }) => text.slice(start.offset, end.offset)),
    ).toEqual([name.startsWith('sprout') ? 'committed suicide' : 'Mrs Adeyemi'])
    expect(diagnostics[0]?.place).toMatch(/^row \d, /)
  })
})

describe('a row', () => {
  test('is a draft with what its cells say of it', () => {
    const text =
      'Date,Channel,Type,Audience,Owner,Consent,Copy,Image,Alt\n2 Nov 2026,X & Bluesky,Review response,Public,Jo,Written (C-1),Hello,a.jpg,A dog'
    expect(read(text).children.map(({ meta }) => meta)).toEqual([
      {
        date: '2026-11-02',
        platform: ['x', 'bluesky'],
        kind: 'review-response',
        audience: 'public',
        author: { name: 'Jo' },
        consent: { type: 'written', covers: ['story'] },
        media: [{ type: 'image', file: 'a.jpg', alt: 'A dog' }],
      },
    ])
  })

  test('says nothing that is not known', () => {
    expect(read('Type,Platform,Copy\nReel,Myspace,Hello').children[0]?.meta).toEqual({})
  })

  test('has as many posts as columns of words, each measured by its own platform', async () => {
    const long = 'word '.repeat(60).trim()
    const text = `X copy,LinkedIn copy\n${long},${long}`
    const { diagnostics } = await lintText(text, { rules: [length], format: 'csv' })
    expect(diagnostics.map(({ place }) => place)).toEqual(['row 2, X copy'])
  })

  test('may have more cells than there are headings', () => {
    expect(containersOf('Copy\na,b,c', 'csv')).toEqual([
      'post at row 2, Copy: a',
      'field at row 2, B: b',
      'field at row 2, C: c',
    ])
  })

  test('of blanks is passed over, and counted', () => {
    expect(containersOf('Copy,Link\n,\n\na,', 'csv')).toEqual(['post at row 4, Copy: a'])
  })
})

test('what stands above the headings is kept', () => {
  expect(containersOf('Content,\nDate,Copy\n,Hello', 'csv')).toEqual([
    'field at row 1, A: Content',
    'post at row 3, Copy: Hello',
  ])
})

test('a row of values is not taken for headings', () => {
  expect(containersOf('2026-11-02,Instagram,Hello to all of you\n', 'csv')).toEqual([
    'field at row 1, A: 2026-11-02',
    'field at row 1, B: Instagram',
    'post at row 1, C: Hello to all of you',
  ])
})

test('an empty file is no draft', async () => {
  expect((await lintText('', { rules: [suicide], format: 'csv' })).diagnostics).toEqual([])
})

test.each([
  'Copy,Notes\nHe committed suicide.,<!-- professional-disable safeguarding/suicide-language -->',
  'Copy\nHe committed suicide.<!-- professional-disable safeguarding/suicide-language -->',
])('a comment that would be published silences nothing: %j', async (text) => {
  const { diagnostics } = await lintText(text, { rules: [suicide], format: 'csv' })
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
    'safeguarding/suicide-language',
    'professional/published-suppression',
  ])
})

// Reading that is not linear would take longer than the test may.
test('20,000 rows are read and linted', { timeout: 120_000 }, async () => {
  const row =
    '2026-11-02,Instagram,"We heard he ""committed suicide"" on Monday.",https://example.org\n'
  const text = `Date,Channel,Caption,Link\n${row.repeat(20_000)}`
  const { diagnostics } = await lintText(text, { rules: [suicide], format: 'csv' })
  expect(diagnostics).toHaveLength(20_000)
  expect(diagnostics.at(-1)).toMatchObject({ place: 'row 20001, Caption' })
})

test('a cell of a million signs is read', () => {
  const text = `Copy\n"${'word ""x"" '.repeat(100_000)}`
  expect(table(text)[1]?.[0]).toHaveLength(900_000)
  expect(table(',"'.repeat(200_000)).length).toBe(1)
})
