import { Buffer } from 'node:buffer'
import * as Docx from 'docx'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import alt from '../../rules/access/alt-text.ts'
import namedPatient from '../../rules/confidentiality/named-patient.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import {
  containers,
  escapeXml,
  leaves,
  led,
  lintBytes,
  outline,
  pack,
  readBytes,
  relations,
} from './office.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

type Parts = Readonly<Record<string, string>>
type Relations = readonly (readonly [string, string, string])[]

function document(body: string, more: Parts = {}, own: Relations = []): Uint8Array {
  return pack({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(own),
    ...more,
  })
}

function p(...runsInside: readonly string[]): string {
  return `<w:p>${runsInside.join('')}</w:p>`
}

function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`
}

function styled(style: string, words: string): string {
  return p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, r(words))
}

async function outlineOf(body: string, more: Parts = {}, own: Relations = []): Promise<string> {
  const { tree, notices } = await readBytes('docx', document(body, more, own))
  expect(notices).toEqual([])
  return tree.children[0]!.children.map(outline).join(' ')
}

const picture = (attributes: string, inside = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${attributes}>${inside}</wp:docPr><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`

describe('a document becomes', () => {
  test.each<[string, string, string]>([
    [
      'split runs',
      p(r('My pat'), r('ient', '<w:b/>'), r(' & I')),
      'post (paragraph "My patient & I")',
    ],
    [
      'tabs, breaks and hyphens',
      p(
        '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>',
      ),
      'post (paragraph (text "a\\tb" break text "c‑d"))',
    ],
    [
      'headings',
      styled('Heading2', 'Flu') + styled('Title', 'Jabs'),
      'post (heading (text "Flu") heading (text "Jabs"))',
    ],
    [
      'an outline level',
      p('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', r('Flu')),
      'post (heading (text "Flu"))',
    ],
    [
      'a list',
      ['One', 'Two']
        .map((words) =>
          p('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', r(words)),
        )
        .join(''),
      'post (list (listItem (paragraph (text "One")) listItem (paragraph (text "Two"))))',
    ],
    ['a quote', styled('IntenseQuote', 'Said'), 'post (blockquote (paragraph (text "Said")))'],
    [
      'a quote of pandoc',
      styled('BlockText', 'Said'),
      'post (blockquote (paragraph (text "Said")))',
    ],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${p(r('a'))}${p(r('b'))}</w:tc><w:tc>${p()}</w:tc></w:tr><w:tr><w:tc><w:tbl><w:tr><w:tc>${p(r('c'))}</w:tc></w:tr></w:tbl>${p()}</w:tc></w:tr></w:tbl>`,
      'post (table (tableRow (tableCell (text "a" break text "b") tableCell) tableRow (tableCell (text "c" break))))',
    ],
    [
      'links',
      p('<w:hyperlink r:id="rId9">', r('Go'), '</w:hyperlink>', r(' on')),
      'post (paragraph (link (text "Go") text " on"))',
    ],
    [
      'links as fields',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        r('Go'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        r(' on'),
      ),
      'post (paragraph (link (text "Go") text " on"))',
    ],
    [
      'a picture with words',
      p(picture('descr="A dog" title="Rex"')),
      'post (paragraph (image "A dog"))',
    ],
    [
      'a picture without',
      p(r('See '), picture('name="Picture 1"')),
      'post (paragraph (text "See " image))',
    ],
    [
      'a text box, once',
      p(
        r('Before'),
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p(r('Boxed'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${p(r('Boxed'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        r(' after'),
      ),
      'post (paragraph (text "Boxed") paragraph (text "Before after"))',
    ],
    [
      'what was put in',
      p('<w:ins>', r('New'), '</w:ins>', r(' words')),
      'post (paragraph (text "New words"))',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtContent>${p(r('Filled in'))}</w:sdtContent></w:sdt>`,
      'post (paragraph (text "Filled in"))',
    ],
    ['nothing', '', 'post'],
  ])('%s', async (name, body, expected) => {
    const wanted = name === 'split runs' ? 'post (paragraph (text "My patient & I"))' : expected
    expect(await outlineOf(body, {}, [['rId9', 'hyperlink', 'https://example.org/x']])).toBe(wanted)
  })
})

test('styles that a document makes itself are headings where they are based on one', async () => {
  const styles =
    '<w:styles><w:style w:styleId="Head"><w:name w:val="heading 3"/></w:style><w:style w:styleId="Own"><w:name w:val="House style"/><w:basedOn w:val="Head"/></w:style><w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style><w:style w:styleId="Dots"><w:pPr><w:numPr/></w:pPr></w:style></w:styles>'
  expect(
    await outlineOf(
      styled('Own', 'Flu') + styled('Ring', 'Jabs') + styled('Dots', 'One'),
      { 'word/styles.xml': styles },
      [['rId1', 'styles', 'styles.xml']],
    ),
  ).toBe(
    'post (heading (text "Flu") paragraph (text "Jabs") list (listItem (paragraph (text "One"))))',
  )
})

test('what is still in the file is read, and its place says so', async () => {
  const bytes = document(
    styled('Heading1', 'Story') +
      p(
        r('She came'),
        '<w:del><w:r><w:delText>Mrs Adeyemi</w:delText></w:r><w:r><w:delText> came</w:delText></w:r></w:del>',
        '<w:moveFrom>',
        r(' twice'),
        '</w:moveFrom>',
        r('in secret', '<w:vanish/>'),
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>',
      ),
    {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', r('A footnote'))}</w:footnote></w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes><w:endnote w:id="1">${p(r('An endnote'))}</w:endnote></w:endnotes>`,
      'word/comments.xml': `<w:comments><w:comment w:id="7" w:author="Jo">${p(r('Is this'))}${p(r('her?'))}</w:comment></w:comments>`,
      'word/header1.xml': `<w:hdr>${p(r('Elmfield Pharmacy'))}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${p(r('Elmfield Pharmacy'))}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${p(r('Draft'))}</w:ftr>`,
      'docProps/core.xml':
        '<cp:coreProperties><dc:title>Monday</dc:title><dc:creator>Jo</dc:creator></cp:coreProperties>',
    },
    [
      ['rId1', 'footnotes', 'footnotes.xml'],
      ['rId2', 'endnotes', 'endnotes.xml'],
      ['rId3', 'comments', 'comments.xml'],
      ['rId4', 'header', 'header1.xml'],
      ['rId5', 'header', 'header2.xml'],
      ['rId6', 'footer', 'footer1.xml'],
    ],
  )
  const read = await readBytes('docx', bytes)
  expect(read.tree.children[0]!.children.map(outline)[0]).toBe(
    'post (heading (text "Story") paragraph (text "She came" footnoteReference footnoteReference) footnoteDefinition (paragraph (text "A footnote")) footnoteDefinition (paragraph (text "An endnote")))',
  )
  expect(containers(read).slice(1)).toEqual([
    'field deleted text in paragraph 2: Mrs Adeyemi came twice',
    'field hidden text in paragraph 2: in secret',
    'field comment on paragraph 2: Is this\nher?',
    'field header: Elmfield Pharmacy',
    'field footer: Draft',
    'field title in the properties: Monday',
  ])
})

describe('findings are at the place that people know', () => {
  const story = 'Mrs Adeyemi collected her methotrexate late again.'

  test('a paragraph under its heading', async () => {
    const body =
      p(r('Hello.')) +
      styled('Heading1', 'What a Monday at the counter of ours in the middle of town') +
      p(r('One.')) +
      p(r(story))
    const { diagnostics } = await lintBytes('docx', document(body), [namedPatient])
    expect(diagnostics.map(({ place }) => place)).toEqual([
      'paragraph 4 (under “What a Monday at the counter of ours in…”)',
    ])
  })

  test('a heading that names the patient is not repeated', async () => {
    const body =
      styled('Heading1', 'Why Mrs Adeyemi collected her methotrexate late') +
      p(r(story)) +
      p(r('He committed suicide.'))
    const { diagnostics } = await lintBytes('docx', document(body), [namedPatient, suicide])
    expect(diagnostics.map(({ place }) => place)).toEqual(['paragraph 1', 'paragraph 3'])
  })

  test('a cell, a list, a note and a deletion', async () => {
    const note = `<w:footnotes><w:footnote w:id="2">${p(r(story))}</w:footnote></w:footnotes>`
    const body =
      `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('He committed suicide.'))}</w:tc></w:tr></w:tbl>` +
      styled('ListBullet', 'She committed suicide.') +
      p(
        r('x'),
        '<w:del><w:r><w:delText>They committed suicide.</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r>',
      )
    const bytes = document(body, { 'word/footnotes.xml': note }, [
      ['rId1', 'footnotes', 'footnotes.xml'],
    ])
    const { diagnostics } = await lintBytes('docx', bytes, [namedPatient, suicide])
    expect(diagnostics.map(({ place }) => place)).toEqual([
      'paragraph 2',
      'paragraph 3',
      'footnote 1',
      'deleted text in paragraph 4',
    ])
  })

  test('pictures without words', async () => {
    const body =
      p(r('See the team.'), picture('name="1"')) +
      p(picture('descr="The team at the counter"')) +
      p(picture('name="2"', '<a:ext><adec:decorative val="1"/></a:ext>'))
    const { diagnostics } = await lintBytes('docx', document(body), [alt])
    expect(diagnostics.map(({ place }) => place)).toEqual(['paragraph 1'])
  })
})

test('a thread has posts', async () => {
  const body = ['1/ One', 'more of one', '2/ Two'].map((words) => p(r(words))).join('')
  expect(await outlineOf(body)).toBe(
    'post (paragraph (text "1/ One") paragraph (text "more of one")) post (paragraph (text "2/ Two"))',
  )
})

const words = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '&', '<', 'word', '\u00A0', '9'), { maxLength: 5 })
  .map((parts) => parts.join(''))
const run = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => r(text)) },
  words.map((text) => r(text, '<w:i/>')),
  words.map((text) => `<w:hyperlink w:anchor="x">${r(text)}</w:hyperlink>`),
  words.map((text) => `<w:ins>${r(text)}</w:ins>`),
  fc.constantFrom('<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>'),
)
const paragraph = fc.array(run, { maxLength: 5 }).map((parts) => p(...parts))
const table = fc
  .array(
    fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => {
    const cells = (row: string[][]): string =>
      row.map((cell) => `<w:tc>${cell.join('')}</w:tc>`).join('')
    return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
  })
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { maxLength: 6 })
  .map((all) => all.join(''))

test('every string leads back to itself in the text of the file', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (xml) => {
      const { tree, text } = await readBytes('docx', document(xml))
      for (const [value, pieces] of leaves(tree)) expect(led(text, pieces)).toBe(value)
    }),
    { numRuns: runs },
  )
})

test('the words are those of mammoth', async () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const plain = (text: string): string => text.replaceAll(/\s/g, '')
  await fc.assert(
    fc.asyncProperty(body, async (xml) => {
      const spaced = xml.replaceAll('<w:anchor', '<w:anchor')
      const bytes = pack({
        '[Content_Types].xml': types,
        '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]).replace(
          '<Relationships>',
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
        ),
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${spaced}</w:body></w:document>`,
      })
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      const { tree } = await readBytes('docx', bytes)
      const [post] = tree.children[0]!.children
      const ours = [...leaves(post!)].filter(([text]) => text !== '#x').map(([text]) => text)
      expect(plain(ours.join(''))).toBe(plain(value))
    }),
    { numRuns: Math.min(runs, 100) },
  )
})

test('a document that another program wrote is read', async () => {
  const image = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const file = new Docx.Document({
    title: 'Monday',
    comments: {
      children: [
        { id: 0, author: 'Jo', date: new Date(0), children: [new Docx.Paragraph('Is this her?')] },
      ],
    },
    footnotes: { 1: { children: [new Docx.Paragraph('A footnote')] } },
    sections: [
      {
        headers: { default: new Docx.Header({ children: [new Docx.Paragraph('A header')] }) },
        children: [
          new Docx.Paragraph({ text: 'Flu jabs', heading: Docx.HeadingLevel.HEADING_1 }),
          new Docx.Paragraph({
            children: [
              new Docx.TextRun('My pat'),
              new Docx.TextRun({ text: 'ient', bold: true }),
              new Docx.ExternalHyperlink({
                link: 'https://example.org/x',
                children: [new Docx.TextRun(' site')],
              }),
              new Docx.FootnoteReferenceRun(1),
              new Docx.CommentRangeStart(0),
              new Docx.TextRun(' here'),
              new Docx.CommentRangeEnd(0),
              new Docx.TextRun({ children: [new Docx.CommentReference(0)] }),
              new Docx.DeletedTextRun({
                text: 'Mrs A',
                id: 1,
                author: 'Jo',
                date: '2026-11-02T09:00:00Z',
              }),
            ],
          }),
          new Docx.Paragraph({ text: 'One', bullet: { level: 0 } }),
          new Docx.Paragraph({ text: 'Two', bullet: { level: 0 } }),
          new Docx.Table({
            rows: [
              new Docx.TableRow({
                children: [
                  new Docx.TableCell({ children: [new Docx.Paragraph('a')] }),
                  new Docx.TableCell({ children: [new Docx.Paragraph('b')] }),
                ],
              }),
            ],
          }),
          new Docx.Paragraph({
            children: [
              new Docx.ImageRun({
                type: 'png',
                data: image,
                transformation: { width: 9, height: 9 },
                altText: { name: 'Dog', title: 'Rex', description: 'A dog' },
              }),
            ],
          }),
        ],
      },
    ],
  })
  const read = await readBytes('docx', await Docx.Packer.toBuffer(file))
  expect(read.notices).toEqual([])
  expect(read.tree.children[0]!.children.map(outline)).toEqual([
    'post (heading (text "Flu jabs") paragraph (text "My patient" link (text " site") footnoteReference text " here") list (listItem (paragraph (text "One")) listItem (paragraph (text "Two"))) table (tableRow (tableCell (text "a") tableCell (text "b"))) paragraph (image "A dog") footnoteDefinition (paragraph (text "A footnote")))',
    'field "Mrs A"',
    'field "Is this her?"',
    'field "A header"',
    'field "Monday"',
  ])
})

describe('files that are not what they should be', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['another zip', pack({ 'a.xml': '<a/>' }), /no Word document/],
    ['a workbook', pack({ 'word/document.xml': '<workbook/>' }), /no Word document/],
    [
      'a document without a part',
      document('', {}, [['rId1', 'footnotes', 'footnotes.xml']]),
      /damaged/,
    ],
    ['words', new TextEncoder().encode('Hello'), /damaged/],
    ['a file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password/],
    ['a text that ends early', pack({ 'word/document.xml': '<w:document><w:p>' }), /damaged/],
  ])('%s', async (_, bytes, message) => {
    const { diagnostics, incomplete } = await lintBytes('docx', bytes, [suicide])
    expect(incomplete).toBe(true)
    expect(diagnostics[0]?.message).toMatch(message)
  })

  test('anything that is XML is read somehow', async () => {
    const tag = fc.constantFrom(
      ...[
        'p',
        'r',
        't',
        'tbl',
        'tr',
        'tc',
        'del',
        'delText',
        'hyperlink',
        'fldSimple',
        'drawing',
        'docPr',
        'pict',
        'br',
        'tab',
        'vanish',
        'Fallback',
        'fldChar w:fldCharType="end"',
        'numId',
        'pStyle',
      ].flatMap((name) => [`<w:${name}>`, `<w:${name}/>`, `</w:${name.split(' ')[0]}>`]),
      'words',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (tags) => {
        const { tree, text } = await readBytes('docx', document(tags.join('')))
        for (const [value, pieces] of leaves(tree)) expect(led(text, pieces)).toBe(value)
      }),
      { numRuns: runs },
    )
  })

  test('deep nesting', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${p(r('He committed suicide.'))}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`
    const { diagnostics } = await lintBytes('docx', document(deep), [suicide])
    expect(diagnostics).toHaveLength(1)
    const links = `<w:p>${'<w:hyperlink w:anchor="x">'.repeat(5000)}${r('He committed suicide.')}${'</w:hyperlink>'.repeat(5000)}</w:p>`
    expect((await lintBytes('docx', document(links), [suicide])).diagnostics).toHaveLength(1)
  })
})

// Reading that is not linear would take longer than the test may.
test('10,000 paragraphs are read and linted', { timeout: 120_000 }, async () => {
  const body = (styled('Heading1', 'Flu') + p(r('He committed suicide.'))).repeat(5000)
  const { diagnostics } = await lintBytes('docx', document(body), [suicide])
  expect(diagnostics).toHaveLength(5000)
  expect(diagnostics.at(-1)?.place).toBe('paragraph 10000 (under “Flu”)')
})
