import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/core/document.ts'
import { createLines } from '../../src/core/lines.ts'
import { createFeedReader } from '../../src/readers/feed.ts'
import { readHtml } from '../../src/readers/html.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'
import { htmlText, nodesIn, outlineOf, unitRanges } from './ways.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function read(text: string): Reading {
  return createFeedReader().read({ path: 'a.rss', format: 'feed', text }, {})
}

const item = (inner: string): string =>
  `<rss version="2.0"><channel><item>${inner}</item></channel></rss>`

describe('feeds', () => {
  test.each<[string, string, string[]]>([
    [
      'RSS',
      `<?xml version="1.0"?><!-- made by hand --><rss><channel><title>Clinic news</title>
      <item><title>Jabs &amp;amp; more</title><link>https://example.org/1</link>
      <description>&lt;p&gt;Come &amp;amp; see&lt;/p&gt;&lt;p&gt;us&lt;/p&gt;</description>
      <pubDate>Tue, 10 Nov 2026 04:00:00 GMT</pubDate><dc:creator>Jo Example</dc:creator></item>
      <item><content:encoded><![CDATA[<p>Two &eacute;</p>]]></content:encoded></item>
      </channel></rss>`,
      [
        'draft {}',
        'words [feed, title] Clinic news',
        'draft {"kind":"web","platform":"web","date":"2026-11-10","author":{"name":"Jo Example"}}',
        'words [item 1, title] Jabs & more',
        'field [item 1, link] https://example.org/1',
        'post [item 1, description] Come & see ¶ us',
        'field [item 1, pubdate] Tue, 10 Nov 2026 04:00:00 GMT',
        'field [item 1, dc:creator] Jo Example',
        'draft {"kind":"web","platform":"web"}',
        'post [item 2, content:encoded] Two é',
        'draft {}',
        'field [] <!-- made by hand -->',
      ],
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><subtitle>News</subtitle><entry>
      <title>One</title><author><name>Jo Example</name></author><updated>2026-11-02T08:00:00Z</updated>
      <link href="https://example.org/1"/><summary>2 &lt; 3 days</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Come &amp; <b>see</b></p></div></content>
      </entry><entry><content type="html">&lt;b&gt;Two&lt;/b&gt;</content></entry></feed>`,
      [
        'draft {}',
        'words [feed, subtitle] News',
        'draft {"kind":"web","platform":"web","author":{"name":"Jo Example"},"date":"2026-11-02"}',
        'words [entry 1, title] One',
        'field [entry 1, name] Jo Example',
        'field [entry 1, updated] 2026-11-02T08:00:00Z',
        'field [entry 1, href] https://example.org/1',
        'post [entry 1, summary] 2 < 3 days',
        'post [entry 1, content] Come & see',
        'draft {"kind":"web","platform":"web"}',
        'field [entry 2, type] html',
        'post [entry 2, content] Two',
      ],
    ],
    [
      'other XML',
      '<project><name a="b">One</name></project>',
      ['draft {}', 'field [] b', 'field [] One'],
    ],
    ['words without elements', 'One', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    const trimmed = outlineOf(read(text).tree).filter((line) => !/, (?:version|xmlns)\]/.test(line))
    expect(trimmed.filter((line) => line !== 'field [entry 1, type] xhtml')).toEqual(expected)
  })

  test('one that is cut off is reported, and read as far as it goes', () => {
    const { tree, notices } = read('<rss><channel><item><title>One</title><description>Two</desc')
    expect(notices).toMatchObject([{ id: 'professional/unreadable', start: 0 }])
    expect(outlineOf(tree)).toContain('words [item 1, title] One')
  })

  test('entities that a document declares are not expanded', () => {
    const laugh = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${item('<title>&b;</title>')}`
    expect(outlineOf(read(laugh).tree)).toContain('words [item 1, title] &b;')
  })

  test('deep nesting is read', () => {
    const deep = item(`${'<a>'.repeat(20_000)}NHS number 999 000 0018${'</a>'.repeat(20_000)}`)
    expect(JSON.stringify(read(deep).tree.children.length)).toBe('2')
  })
})

describe('places', () => {
  const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

  test.each(['escaped', 'CDATA'] as const)('of HTML that is %s lead back', (kind) => {
    fc.assert(
      fc.property(htmlText, (html) => {
        if (/\]\]>|[\uD800-\uDFFF]/.test(html) || html.trim() === '') return
        const signs = html.split('')
        const written = signs.map((sign) => (kind === 'CDATA' ? sign : (escapes[sign] ?? sign)))
        const [before, after] =
          kind === 'CDATA'
            ? ['<description><![CDATA[', ']]></description>']
            : ['<description>', '</description>']
        const text = item(`${before}${written.join('')}${after}`)
        let at = text.indexOf(before) + before.length
        const starts = written.map((part) => (at += part.length) - part.length)
        const content = readHtml(html, { start: 0, end: html.length }, createLines(html))
        const wanted = [...content.fields, ...content.blocks].flatMap(nodesIn)
        const draft = read(text).tree.children.find(({ meta }) => meta.kind === 'web')
        const found = (draft?.children ?? []).flatMap(nodesIn).filter(({ type }) => type !== 'post')
        expect(found.map(({ type }) => type)).toEqual(wanted.map(({ type }) => type))
        for (const [index, node] of wanted.entries()) {
          const other = found[index]
          if (!('value' in node) || !other) continue
          const value = String(node.value)
          const from = node.position?.start.offset ?? 0
          const own = node.data?.pieces?.value ?? [[0, from, from + value.length] as const]
          expect(other).toMatchObject({ value })
          expect(unitRanges(value, other.data?.pieces?.value ?? [])).toEqual(
            unitRanges(value, own).map(([start, end]) => [
              starts[start],
              (starts[end - 1] ?? 0) + (written[end - 1]?.length ?? 0),
            ]),
          )
        }
      }),
      { numRuns: runs },
    )
  })

  test('anything is read', () => {
    const scrap = fc.oneof(
      htmlText,
      fc.constantFrom(
        '<rss>',
        '</rss>',
        '<item>',
        '</item>',
        '<entry/>',
        '<title>',
        '<![CDATA[',
        ']]>',
        '<?x',
        '<!DOCTYPE',
        '<content type="xhtml">',
        '</content>',
      ),
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        for (const { position } of nodesIn(read(text).tree)) {
          expect(position?.start.offset).toBeLessThanOrEqual(position?.end.offset ?? -1)
          expect(position?.end.offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs },
    )
  })

  test.each([
    item('<description>&lt;p&gt;He &lt;b&gt;«committed&lt;/b&gt; suicide»&lt;/p&gt;</description>'),
    item('<content:encoded><![CDATA[<p>He «committed&nbsp;suicide»</p>]]></content:encoded>'),
    item('<title>He «committed suicide»</title>'),
  ])('findings stand where the words are written: %s', async (marked) => {
    const text = marked.replaceAll(/[«»]/g, '')
    const { diagnostics } = await lintText(text, { rules: [suicide], format: 'feed' })
    const found = diagnostics.map(({ position: { start, end } }) =>
      text.slice(start.offset, end.offset),
    )
    expect(found).toEqual([/«([^]*)»/.exec(marked)?.[1]])
    expect(diagnostics[0]?.place).toMatch(/^item 1, /)
  })
})
