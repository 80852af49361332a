import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
} from './office.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function document(
  text: string,
  styles = '',
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return pack({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...more,
  })
}

async function outlineOf(text: string, styles = ''): Promise<string> {
  const { tree, notices } = await readBytes('odt', document(text, styles))
  expect(notices).toEqual([])
  return tree.children[0]!.children.map(outline).join(' ')
}

const p = (inside: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`

describe('a document becomes', () => {
  test.each<[string, string, string]>([
    [
      'spans',
      p('My pat<text:span>ient</text:span> &amp; I'),
      'post (paragraph (text "My patient & I"))',
    ],
    [
      'space that is meant',
      p('\n  a\n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>  e'),
      'post (paragraph (text "a b   c\\td" break text "e"))',
    ],
    ['headings', '<text:h text:outline-level="2">Flu</text:h>', 'post (heading (text "Flu"))'],
    ['a title', p('Flu', 'P1'), 'post (heading (text "Flu"))'],
    ['a quote', p('Said', 'Quotations'), 'post (blockquote (paragraph (text "Said")))'],
    [
      'lists',
      `<text:list><text:list-item>${p('One')}<text:list><text:list-item>${p('Two')}</text:list-item></text:list></text:list-item></text:list>${p('End')}`,
      'post (list (listItem (paragraph (text "One")) listItem (paragraph (text "Two"))) paragraph (text "End"))',
    ],
    [
      'tables',
      `<table:table><table:table-row><table:table-cell>${p('a')}${p('b')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>`,
      'post (table (tableRow (tableCell (text "a" break text "b") tableCell)))',
    ],
    [
      'links',
      p('<text:a xlink:href="https://example.org/x">Go</text:a> on'),
      'post (paragraph (link (text "Go") text " on"))',
    ],
    [
      'pictures',
      p(
        '<draw:frame><draw:image/><svg:title>Rex</svg:title><svg:desc>A dog</svg:desc></draw:frame>',
      ),
      'post (paragraph (image "A dog"))',
    ],
    [
      'pictures without words',
      p('<draw:frame><draw:image/></draw:frame>'),
      'post (paragraph (image))',
    ],
    [
      'text boxes',
      p(`Before<draw:frame><draw:text-box>${p('Boxed')}</draw:text-box></draw:frame> after`),
      'post (paragraph (text "Boxed") paragraph (text "Before after"))',
    ],
    [
      'notes',
      p(
        `Jabs<text:note text:note-class="footnote"><text:note-citation>*</text:note-citation><text:note-body>${p('Free')}</text:note-body></text:note> today`,
      ),
      'post (paragraph (text "Jabs" footnoteReference text " today") footnoteDefinition (paragraph (text "Free")))',
    ],
    ['nothing', '', 'post'],
  ])('%s', async (_, text, expected) => {
    const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    expect(await outlineOf(text, styles)).toBe(expected)
  })
})

test('what is still in the file is read, and its place says so', async () => {
  const bytes = document(
    `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Jo</dc:creator></office:change-info>${p('Mrs Adeyemi')}${p('came')}</text:deletion></text:changed-region><text:changed-region text:id="ct2"><text:deletion>${p('lost')}</text:deletion></text:changed-region></text:tracked-changes>
     ${p('First')}${p(
       `She came<text:change text:change-id="ct1"/><text:span text:style-name="T1">in secret</text:span><office:annotation><dc:creator>Jo</dc:creator><dc:date>2026-11-02</dc:date>${p('Is this')}${p('her?')}</office:annotation>.`,
     )}`,
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>',
    {
      'styles.xml': `<office:document-styles><office:master-styles><style:master-page><style:header>${p('Elmfield Pharmacy')}</style:header><style:footer>${p('Draft')}</style:footer><style:footer-left>${p('Draft')}</style:footer-left></style:master-page></office:master-styles></office:document-styles>`,
      'meta.xml':
        '<office:document-meta><office:meta><dc:title>Monday</dc:title><dc:creator>Jo</dc:creator></office:meta></office:document-meta>',
    },
  )
  const read = await readBytes('odt', bytes)
  expect(containers(read)).toEqual([
    'post -: First / She came.',
    'field deleted text in paragraph 2: Mrs Adeyemi\ncame',
    'field comment on paragraph 2: Is this\nher?',
    'field hidden text in paragraph 2: in secret',
    'field deleted text in paragraph 2: lost',
    'field header: Elmfield Pharmacy',
    'field footer: Draft',
    'field title in the properties: Monday',
  ])
})

test('findings are at the place that people know', async () => {
  const text = `${p('Hello.')}<text:h text:outline-level="1">A week</text:h>${p('Mrs Adeyemi collected her methotrexate late again.')}${p(
    `x<office:annotation>${p('He committed suicide.')}</office:annotation>`,
  )}`
  const { diagnostics } = await lintBytes('odt', document(text), [namedPatient, suicide])
  expect(diagnostics.map(({ place }) => place)).toEqual([
    'paragraph 3 (under “A week”)',
    'comment on paragraph 4',
  ])
})

const words = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '&', '<', 'word'), { maxLength: 5 })
  .map((parts) => escapeXml(parts.join('')))
const run = fc.oneof(
  words,
  words.map((text) => `<text:span>${text}</text:span>`),
  words.map((text) => `<text:a xlink:href="#x">${text}</text:a>`),
  fc.constantFrom('<text:s/>', '<text:tab/>', '<text:line-break/>'),
)
const body = fc
  .array(
    fc.array(run, { maxLength: 5 }).map((parts) => p(parts.join(''))),
    { maxLength: 6 },
  )
  .map((all) => all.join(''))

test('every string leads back to itself, and no word is lost', async () => {
  const plain = (text: string): string => text.replaceAll(/\s/g, '')
  await fc.assert(
    fc.asyncProperty(body, async (xml) => {
      const { tree, text } = await readBytes('odt', document(xml))
      const ours = [...leaves(tree)].filter(([value]) => value !== '#x')
      for (const [value, pieces] of ours) expect(led(text, pieces)).toBe(value)
      const theirs = xml
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
      expect(plain(ours.map(([value]) => value).join(''))).toBe(plain(theirs))
    }),
    { numRuns: runs },
  )
})

test('anything that is XML is read somehow', async () => {
  const tag = fc.constantFrom(
    ...[
      'p',
      'h',
      'span',
      'a',
      'list',
      'table',
      'table-row',
      'table-cell',
      'annotation',
      'note',
      'note-citation',
      'note-body',
      'deletion',
      'frame',
      'image',
      'desc',
      'header',
      's',
      'change',
    ].flatMap((name) => [`<x:${name}>`, `<x:${name}/>`, `</x:${name}>`]),
    'words',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (tags) => {
      const { tree, text } = await readBytes('odt', document(tags.join('')))
      for (const [value, pieces] of leaves(tree)) expect(led(text, pieces)).toBe(value)
    }),
    { numRuns: runs },
  )
})

test.each<[string, Uint8Array, RegExp]>([
  ['another zip', pack({ 'a.xml': '<a/>' }), /no text document/],
  ['a spreadsheet', pack({ 'content.xml': '<office:spreadsheet/>' }), /no text document/],
  ['a text that ends early', pack({ 'content.xml': '<office:text><text:p>Hi' }), /damaged/],
])('%s is said to be unreadable', async (_, bytes, message) => {
  const { diagnostics, incomplete } = await lintBytes('odt', bytes, [suicide])
  expect(incomplete).toBe(true)
  expect(diagnostics[0]?.message).toMatch(message)
})
