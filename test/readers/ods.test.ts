import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import namedPatient from '../../rules/confidentiality/named-patient.ts'
import { containers, escapeXml, leaves, led, lintBytes, pack, readBytes } from './office.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function spreadsheet(tables: string, styles = ''): Uint8Array {
  return pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  })
}

function row(...cells: readonly string[]): string {
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

function cell(words: string, attributes = ''): string {
  return `<table:table-cell${attributes}>${words && `<text:p>${words}</text:p>`}</table:table-cell>`
}

const headings = row(cell('Date'), cell('Copy'))

async function cellsOf(rows: string): Promise<string[]> {
  const table = `<table:table table:name="Posts">${headings}${rows}</table:table>`
  return containers(await readBytes('ods', spreadsheet(table)))
}

describe('a cell', () => {
  test.each<[string, string, string[]]>([
    [
      'of several paragraphs has lines',
      row(
        cell(''),
        '<table:table-cell><text:p>One</text:p><text:p>two</text:p></table:table-cell>',
      ),
      ['post Posts!B2: One\ntwo'],
    ],
    [
      'of styled words is one',
      row(
        cell(''),
        cell(
          '<text:span>Flu</text:span><text:s text:c="2"/>jabs<text:tab/>&amp;<text:line-break/>more',
        ),
      ),
      ['post Posts!B2: Flu  jabs\t&\nmore'],
    ],
    [
      'with a day has it as ISO writes it',
      row(cell('2 Nov', ' office:date-value="2026-11-02T00:00:00"'), cell('Hi')),
      ['field Posts!A2: 2026-11-02', 'post Posts!B2: Hi'],
    ],
    [
      'after blank ones has its own letter',
      row(
        cell('', ' table:number-columns-repeated="3"'),
        cell('Hi'),
        cell('', ' table:number-columns-repeated="16380"'),
      ),
      ['field Posts!D2: Hi'],
    ],
    [
      'that is repeated is read once',
      row(cell('Hi', ' table:number-columns-repeated="16384"')),
      ['field Posts!A2: Hi'],
    ],
    [
      'under another one counts',
      row('<table:covered-table-cell/>', cell('Hi')),
      ['post Posts!B2: Hi'],
    ],
    [
      'may have a note',
      row(
        cell(''),
        '<table:table-cell><office:annotation><dc:creator>Jo</dc:creator><text:p>Is this</text:p><text:p>her?</text:p></office:annotation><text:p>Hi</text:p></table:table-cell>',
      ),
      ['post Posts!B2: Hi', 'field Posts!B2 (note): Is this\nher?'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await cellsOf(rows)).toEqual(expected)
  })
})

test('rows that are repeated count', async () => {
  const blank =
    '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>'
  expect(await cellsOf(blank + row(cell(''), cell('Hi')))).toEqual(['post Posts!B1002: Hi'])
})

test('what is hidden is read, and its place says so', async () => {
  const hidden = ' table:visibility="filter"'
  const bytes = spreadsheet(
    `<table:table table:name="Posts" table:style-name="ta1"><table:table-column table:visibility="collapse"/>${headings}
      <table:table-row${hidden}>${cell('')}${cell('Hi')}</table:table-row>${row(cell('today'))}</table:table>
     <table:table table:name="Old" table:style-name="ta2">${row(cell('Copy'))}${row(cell('Hi'))}</table:table>`,
    '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
  )
  expect(containers(await readBytes('ods', bytes))).toEqual([
    'post Posts!B2 (hidden row): Hi',
    'field Posts!A3 (hidden column): today',
    'post Old!A2 (hidden sheet): Hi',
  ])
})

test('findings are in the cell that people know', async () => {
  const bytes = spreadsheet(
    `<table:table table:name="Posts">${headings}${row(cell(''), cell('Mrs Adeyemi collected her methotrexate late again.'))}</table:table>`,
  )
  const { diagnostics } = await lintBytes('ods', bytes, [namedPatient])
  expect(diagnostics.map(({ place }) => place)).toEqual(['Posts!B2'])
})

test('every string leads back to itself in the text of the file', async () => {
  const word = fc
    .array(fc.constantFrom('a', 'é', '😀', ' ', '&', '<', 'Copy'), { maxLength: 5 })
    .map((words) => words.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 }), async (rows) => {
      const table = rows
        .map((cells) => row(...cells.map((words) => cell(escapeXml(words)))))
        .join('')
      const read = await readBytes(
        'ods',
        spreadsheet(`<table:table table:name="S">${table}</table:table>`),
      )
      for (const [value, pieces] of leaves(read.tree)) expect(led(read.text, pieces)).toBe(value)
      for (const value of rows.flat()) if (value.trim() !== '') expect(read.text).toContain(value)
      expect(read.notices).toEqual([])
    }),
    { numRuns: runs },
  )
})

test.each<[string, Uint8Array, RegExp]>([
  ['another zip', pack({ 'a.xml': '<a/>' }), /no spreadsheet/],
  ['a text', pack({ 'content.xml': '<office:text/>' }), /no spreadsheet/],
  [
    'half a sheet',
    spreadsheet('<table:table table:name="Posts"><table:table-row>').slice(0, -40),
    /damaged/,
  ],
  [
    'a sheet that ends early',
    pack({ 'content.xml': `<office:spreadsheet><table:table table:name="S">${headings}` }),
    /damaged/,
  ],
])('%s is said to be unreadable', async (_, bytes, message) => {
  const { diagnostics, incomplete } = await lintBytes('ods', bytes, [namedPatient])
  expect(incomplete).toBe(true)
  expect(diagnostics[0]?.message).toMatch(message)
})

test('numbers of repetitions that nobody means are bounded', async () => {
  const rows = row(cell('', ' table:number-columns-repeated="99999999999"'), cell('far')).repeat(
    300,
  )
  const bytes = spreadsheet(`<table:table table:name="S">${rows}</table:table>`)
  expect((await readBytes('ods', bytes)).notices).toHaveLength(1)
})
