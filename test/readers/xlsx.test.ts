import fc from 'fast-check'
import { Buffer } from 'node:buffer'
import readExcel from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import namedPatient from '../../rules/confidentiality/named-patient.ts'
import dateOfBirth from '../../rules/confidentiality/date-of-birth.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { shownNumber, stylesFrom } from '../../src/readers/xlsx-values.ts'
import {
  containers,
  escapeXml,
  leaves,
  led,
  lintBytes,
  pack,
  readBytes,
  relations,
} from './office.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

interface SheetParts {
  readonly name: string
  readonly state?: string
  readonly xml: string
  readonly relations?: readonly (readonly [string, string, string])[]
}

interface BookParts {
  readonly sheets: readonly SheetParts[]
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly properties?: string
  readonly more?: Readonly<Record<string, string>>
}

function workbook({
  sheets,
  strings = [],
  styles,
  properties = '',
  more = {},
}: BookParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook>${properties}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${
            state ? ` state="${state}"` : ''
          }/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rId98', 'sharedStrings', 'sharedStrings.xml'],
      ['rId99', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      styles ?? '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...more,
  }
  for (const [index, { xml, relations: own }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml
    if (own) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(own)
  }
  return pack(parts)
}

function sheet(rows: string, before = ''): string {
  return `<worksheet>${before}<sheetData>${rows}</sheetData></worksheet>`
}

function inline(ref: string, words: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(words)}</t></is></c>`
}

const headings = `<row r="1">${inline('A1', 'Date')}${inline('B1', 'Copy')}</row>`

async function cellsOf(rows: string, parts: Omit<BookParts, 'sheets'> = {}): Promise<string[]> {
  const bytes = workbook({ sheets: [{ name: 'Posts', xml: sheet(headings + rows) }], ...parts })
  return containers(await readBytes('xlsx', bytes))
}

describe('a cell', () => {
  test.each<[string, string, string]>([
    ['with shared words', '<c r="B2" t="s"><v>0</v></c>', 'Flu jabs & more'],
    ['with words in several styles', '<c r="B2" t="s"><v>1</v></c>', 'Flu jabs'],
    ['that says how it is pronounced', '<c r="B2" t="s"><v>2</v></c>', '東京'],
    ['with words of its own', inline('B2', ' a < b'), 'a < b'],
    ['with a formula of words', '<c r="B2" t="str"><f>A1</f><v>Made up</v></c>', 'Made up'],
    ['with a formula of numbers', '<c r="B2"><f>1+1</f><v>2</v></c>', '2'],
    ['with a long number', '<c r="B2"><v>9.990000018E9</v></c>', '9990000018'],
    ['that is true', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['in error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['with a sign that XML has not', '<c r="B2" t="s"><v>3</v></c>', 'a\rb'],
    ['with a day', '<c r="B2" s="1"><v>46328</v></c>', '2026-11-02'],
    ['with a day as ISO writes it', '<c r="B2" t="d"><v>2026-11-02</v></c>', '2026-11-02'],
  ])('%s', async (_, cell, expected) => {
    const strings = [
      '<t>Flu jabs &amp; more</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">Flu </t></r><r><t>jabs</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>a_x000D_b</t>',
    ]
    expect(await cellsOf(`<row r="2">${cell}</row>`, { strings })).toEqual([
      `post Posts!B2: ${expected}`,
    ])
  })

  test('without a name of its own follows the one before it', async () => {
    expect(await cellsOf('<row><c><v>1</v></c><c t="str"><v>Hi</v></c></row>')).toEqual([
      'field Posts!A2: 1',
      'post Posts!B2: Hi',
    ])
  })
})

test.each([
  ['0', 'number'],
  ['d mmm yyyy', 'date'],
  ['[$-809]dddd, d mmmm yyyy;@', 'date'],
  ['mmm', 'date'],
  ['yyyy\\-mm\\-dd hh:mm', 'date and time'],
  ['[h]:mm:ss', 'time'],
  ['h:mm AM/PM', 'time'],
  ['"day "0', 'number'],
  ['[Red]0.00;[Blue]-0.00', 'number'],
  ['General', 'number'],
])('the format %s shows a %s', (code, kind) => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${escapeXml(code)}"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  expect(stylesFrom(xml)).toEqual([kind])
})

test.each([
  ['1', 'date', false, '1900-01-01'],
  ['61', 'date', false, '1900-03-01'],
  ['46328.375', 'date and time', false, '2026-11-02 09:00'],
  ['0.75', 'time', false, '18:00'],
  ['44866', 'date', true, '2026-11-02'],
  ['-1', 'date', false, '-1'],
  ['1e99', 'date', false, '1e99'],
  ['words', 'date', false, 'words'],
  ['0.1', 'number', false, '0.1'],
  ['1.0000000000000001E-2', 'number', false, '0.01'],
] as const)('%s as %s is %s', (number, kind, from1904, shown) => {
  expect(shownNumber(number, kind, from1904)).toBe(shown)
})

test('days may be counted from 1904', async () => {
  const cells = await cellsOf('<row r="2"><c r="A2" s="1"><v>44866</v></c></row>', {
    properties: '<workbookPr date1904="1"/>',
  })
  expect(cells).toEqual(['field Posts!A2: 2026-11-02'])
})

test('a date becomes the date of its draft', async () => {
  const bytes = workbook({
    sheets: [
      {
        name: 'Posts',
        xml: sheet(
          `${headings}<row r="2"><c r="A2" s="1"><v>46328</v></c>${inline('B2', 'Hi')}</row>`,
        ),
      },
    ],
  })
  expect((await readBytes('xlsx', bytes)).tree.children[0]?.meta).toEqual({ date: '2026-11-02' })
})

describe('what is hidden is read, and its place says so', () => {
  test('sheets, rows and columns', async () => {
    const row = (number: number, hidden = ''): string =>
      `<row r="${number}"${hidden}>${inline(`A${number}`, 'today')}${inline(`B${number}`, 'Hi')}</row>`
    const bytes = workbook({
      sheets: [
        {
          name: 'Posts',
          xml: sheet(
            headings + row(2) + row(3, ' hidden="1"'),
            '<cols><col min="1" max="1" hidden="1"/></cols>',
          ),
        },
        { name: 'Old posts', state: 'veryHidden', xml: sheet(headings + row(7)) },
      ],
    })
    expect(containers(await readBytes('xlsx', bytes))).toEqual([
      'field Posts!A2 (hidden column): today',
      'post Posts!B2: Hi',
      'field Posts!A3 (hidden row): today',
      'post Posts!B3 (hidden row): Hi',
      'field Old posts!A7 (hidden sheet): today',
      'post Old posts!B7 (hidden sheet): Hi',
    ])
  })

  test('notes, comments, links, text boxes and pictures', async () => {
    const bytes = workbook({
      sheets: [
        {
          name: 'Posts',
          xml: `<worksheet><sheetData>${headings}<row r="2">${inline('B2', 'Hi')}</row></sheetData>
            <hyperlinks><hyperlink ref="B2" r:id="rId4"/></hyperlinks></worksheet>`,
          relations: [
            ['rId1', 'comments', '../comments1.xml'],
            ['rId2', 'threadedComment', '../threadedComments/one.xml'],
            ['rId3', 'drawing', '../drawings/drawing1.xml'],
            ['rId4', 'hyperlink', 'https://example.org/?a=1&b=2'],
          ],
        },
      ],
      more: {
        'xl/comments1.xml':
          '<comments><authors><author>Jo</author></authors><commentList><comment ref="B1"><text><r><t>On the </t></r><r><t>heading</t></r></text></comment><comment ref="B2"><text><t>[Threaded comment] Your version of Excel</t></text></comment></commentList></comments>',
        'xl/threadedComments/one.xml':
          '<ThreadedComments><threadedComment ref="B2" id="1"><text>Is this her?</text></threadedComment><threadedComment ref="A9" id="2"><text>Far away</text></threadedComment></ThreadedComments>',
        'xl/drawings/drawing1.xml':
          '<wsDr><twoCellAnchor><from><col>3</col><colOff>5</colOff><row>1</row></from><to><col>9</col><row>9</row></to><sp><nvSpPr><cNvPr id="1" name="Box" descr="A box"/></nvSpPr><txBody><a:p><a:r><a:t>In a </a:t></a:r><a:r><a:t>box</a:t></a:r></a:p></txBody></sp></twoCellAnchor></wsDr>',
      },
    })
    expect(containers(await readBytes('xlsx', bytes))).toEqual([
      'field Posts!B1 (note): On the heading',
      'post Posts!B2: Hi',
      'field Posts!B2 (note): Is this her?',
      'field Posts!D2 (alt text): A box',
      'field Posts!D2 (text box): In a box',
      'field Posts!B2 (link): https://example.org/?a=1&b=2',
      'field Posts!A9 (note): Far away',
    ])
  })
})

test('findings are in the cell that people know', async () => {
  const bytes = workbook({
    sheets: [
      { name: 'Ideas', xml: sheet(headings) },
      {
        name: 'Posts',
        xml: sheet(
          `${headings}<row r="7">${inline('B7', 'Two lines.\n\nMrs Adeyemi collected her methotrexate late again.')}${inline('E7', 'Mrs T, DOB 03/02/1951, wants her tablets.')}</row>`,
        ),
      },
    ],
  })
  const { diagnostics, excerpts } = await lintBytes('xlsx', bytes, [namedPatient, dateOfBirth])
  expect(diagnostics.map(({ ruleId, place }) => [ruleId, place])).toEqual([
    ['confidentiality/named-patient', 'Posts!B7'],
    ['confidentiality/date-of-birth', 'Posts!E7'],
  ])
  expect(JSON.stringify(excerpts)).not.toMatch(/Adeyemi|1951/)
})

const word = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '&', '<', '"', '\n', 'Copy', '9', '1/2/2026'), {
    maxLength: 6,
  })
  .map((words) => words.join(''))
const table = fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 6 })

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => {
      const row = index + 1
      const inside = cells.map((words, at) => (words ? inline(`${'ABCDE'[at]}${row}`, words) : ''))
      return `<row r="${row}">${inside.join('')}</row>`
    })
    .join('')
}

test('every string leads back to itself in the text of the file', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const read = await readBytes(
        'xlsx',
        workbook({ sheets: [{ name: 'S', xml: sheet(rowsOf(rows)) }] }),
      )
      for (const [value, pieces] of leaves(read.tree)) expect(led(read.text, pieces)).toBe(value)
      const words = rows.flat().filter((value) => value.trim() !== '')
      for (const value of words) expect(read.text).toContain(value)
    }),
    { numRuns: runs },
  )
})

test('the cells are those of read-excel-file', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const xml = sheet(rowsOf([['Copy'], ...rows]), '<dimension ref="A1:E9"/>')
      const bytes = workbook({ sheets: [{ name: 'S', xml }] })
      const sheets = await readExcel(Buffer.from(bytes))
      const theirs = JSON.stringify(sheets)
      const { text } = await readBytes('xlsx', bytes)
      // Theirs are trimmed.
      for (const value of rows.flat().map((words) => words.trim())) {
        if (value === '') continue
        expect(theirs).toContain(JSON.stringify(value))
        expect(text).toContain(value)
      }
    }),
    { numRuns: Math.min(runs, 50) },
  )
})

describe('files that are not what they should be', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['words', new TextEncoder().encode('Hello'), /damaged/],
    ['nothing', new Uint8Array(), /damaged/],
    ['a file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /password/],
    ['another zip', pack({ 'a.xml': '<a/>' }), /no workbook/],
    ['a document', pack({ 'xl/workbook.xml': '<document/>' }), /no workbook/],
    [
      'a workbook without its sheet',
      pack({ 'xl/workbook.xml': '<workbook><sheet name="S" r:id="rId1"/></workbook>' }),
      /damaged/,
    ],
    ['half a workbook', workbook({ sheets: [] }).slice(0, 300), /damaged/],
  ])('%s', async (_, bytes, message) => {
    const { diagnostics, incomplete } = await lintBytes('xlsx', bytes, [suicide])
    expect(incomplete).toBe(true)
    expect(diagnostics).toMatchObject([{ ruleId: 'professional/unreadable' }])
    expect(diagnostics[0]?.message).toMatch(message)
  })

  test('a sheet that ends early is read as far as it goes', async () => {
    const xml = sheet(`${headings}<row r="2">${inline('B2', 'He committed suicide.')}`).replace(
      /<\/sheetData>.*/,
      '',
    )
    const bytes = workbook({ sheets: [{ name: 'Posts', xml }] })
    const { diagnostics, incomplete } = await lintBytes('xlsx', bytes, [suicide])
    expect(incomplete).toBe(true)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'professional/unreadable',
      'safeguarding/suicide-language',
    ])
  })

  test('odd numbers of rows, columns, strings and styles are passed over', async () => {
    expect(
      await cellsOf(
        '<row r="x"><c r="??" t="s"><v>99</v></c><c r="ZZZZ9"><v>1</v></c></row><row r="2"><c r="B2" s="77"><v>5</v></c></row>',
      ),
    ).toContain('post Posts!B2: 5')
  })

  test('blanks before far-off cells are counted', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `<row r="${index + 2}">${inline(`XFD${index + 2}`, 'far')}</row>`,
    )
    const { notices } = await readBytes(
      'xlsx',
      workbook({ sheets: [{ name: 'S', xml: sheet(rows.join('')) }] }),
    )
    expect(notices.map(({ message }) => message)).toEqual([
      'Workbook has more than 2000000 cells or 20000000 characters',
    ])
  })

  test('one long text in many cells is counted', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(1000)
    const bytes = workbook({
      strings: [`<t>${'long '.repeat(6000)}</t>`],
      sheets: [{ name: 'S', xml: sheet(`<row r="1">${cells}</row>`) }],
    })
    expect((await readBytes('xlsx', bytes)).notices).toHaveLength(1)
  })

  test('entities are not expanded', async () => {
    const xml = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>${sheet(
      `${headings}<row r="2"><c r="B2" t="str"><v>&a;&b;</v></c></row>`,
    )}`
    const bytes = workbook({ sheets: [{ name: 'Posts', xml }] })
    expect(containers(await readBytes('xlsx', bytes))).toEqual(['post Posts!B2: &a;&b;'])
  })
})

// Reading that is not linear would take longer than the test may.
test('20,000 rows are read', { timeout: 120_000 }, async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) =>
      `<row r="${index + 2}">${inline(`A${index + 2}`, '2026-11-02')}${inline(`B${index + 2}`, 'Hello to all.')}</row>`,
  )
  const bytes = workbook({ sheets: [{ name: 'Posts', xml: sheet(headings + rows.join('')) }] })
  const { tree } = await readBytes('xlsx', bytes)
  expect(tree.children).toHaveLength(20_000)
})
