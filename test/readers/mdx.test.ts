import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/core/document.ts'
import { createMarkdownReader } from '../../src/readers/markdown.ts'
import { createMdxReader } from '../../src/readers/mdx.ts'
import { readFrontMatter } from '../../src/readers/front-matter.ts'
import altText from '../../rules/access/alt-text.ts'
import nhsNumber from '../../rules/confidentiality/nhs-number.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'
import { nodesIn, unitRanges } from './ways.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function read(text: string): Reading {
  return createMdxReader(readFrontMatter).read({ path: 'a.mdx', format: 'mdx', text }, {})
}

/** Blocks as lines: what they are, and their words. */
function outline(text: string): string[] {
  const post = read(text).tree.children[0]?.children.find(({ type }) => type === 'post')
  const blocks = post?.type === 'post' ? post.children : []
  return blocks.map((block) => {
    const words = nodesIn(block).map((node) => {
      if (node.type === 'image') return `![${String((node as { alt?: string }).alt)}]`
      return 'value' in node ? String(node.value) : ''
    })
    return `${block.type}: ${words.join('')}`
  })
}

describe('MDX', () => {
  test.each<[string, string[]]>([
    ['# One *day*\n\nTwo', ['heading: One day', 'paragraph: Two']],
    [
      '<Card title="Our &amp; clinic">\n  Come *and* see\n</Card>',
      ['paragraph: Our & clinic', 'paragraph: Come and see'],
    ],
    ['<Card>\n  - One\n  - Two\n</Card>', ['list: OneTwo']],
    ['See <Tip label="More">this</Tip> now', ['paragraph: See this now', 'paragraph: More']],
    ['<img src="a.png" alt="A ward" />', ['paragraph: ![A ward]']],
    ['See <img src="a.png" /> now', ['paragraph: See ![null] now']],
    ['<Image {...props} />', ['html: {...props}']],
    ['<Image alt={words} src="a.png" />', ['html: alt={words}']],
    ['<a href="https://example.org">Read</a> on', ['paragraph: href="https://example.org"Read on']],
    [
      "import A from './a.js'\n\nOne {1 + 1}",
      ["code: import A from './a.js'", 'paragraph: One 1 + 1'],
    ],
    ['{/* a note */}\n\nOne {/* two */}', ['html: <!-- a note -->', 'paragraph: One <!-- two -->']],
    ['---\ntitle: One\n---\n\n<B>Two</B>', ['paragraph: Two']],
    ['| a |\n|---|\n| <B title="q">c</B> |', ['table: ac', 'paragraph: q']],
    ['> <B>\n> One\n> </B>', ['blockquote: One']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text).notices).toEqual([])
    expect(outline(text)).toEqual(expected)
  })

  test.each<[string, number]>([
    ['One\n\nFewer than {3', 7],
    ['One\n\nfewer <3 days', 12],
    ['One\n\n<A>two', 5],
    ['One <!-- two --> three', 5],
  ])('%s is read as Markdown, and said to be', (text, from) => {
    const { tree, notices } = read(text)
    expect(notices).toMatchObject([{ id: 'professional/mdx-syntax' }])
    expect(notices[0]?.start).toBeGreaterThanOrEqual(from)
    const markdown = createMarkdownReader().read({ path: 'a.md', format: 'markdown', text }, {})
    expect(tree).toEqual(markdown.tree)
  })

  test.each([
    ['brackets', `{${'['.repeat(5000)}`],
    ['braces that close nothing', `{a ${'} b '.repeat(60_000)}`],
    ['elements on a line', '<p>a</p>'.repeat(20_000)],
    ['lines', 'key: value\n'.repeat(40_000)],
    ['elements', '<a>'.repeat(2000)],
    ['closed elements', `${'<a>'.repeat(1000)}x${'</a>'.repeat(1000)}`],
  ])('hostile %s are read as Markdown', (_, text) => {
    const { notices } = read(text)
    expect(notices.length).toBeGreaterThan(0)
  })
})

describe('places', () => {
  test('of Markdown without markup of MDX are those of Markdown', () => {
    const scrap = fc.oneof(
      fc
        .string({ unit: 'grapheme-ascii', maxLength: 6 })
        .map((words) => words.replaceAll(/[<{}]/g, '')),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '# ',
        '**',
        '_',
        '`',
        '[a](b "c")',
        '&amp;',
        '![x](y)',
        '| a |\n|---|\n',
      ),
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (parts) => {
        const text = parts.join('').replaceAll(/^(?:import|export)/gm, '')
        // Indented code is none in MDX.
        if (/(?: {4}|\t)/.test(text)) return
        const markdown = createMarkdownReader().read({ path: 'a', format: 'markdown', text }, {})
        expect(read(text)).toEqual(markdown)
      }),
      { numRuns: runs },
    )
  })

  test('every unit leads back to itself, or to a reference', () => {
    const scrap = fc.constantFrom(
      'words ',
      '*',
      '&eacute;',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '<B>',
      '</B>',
      '<B title="a &amp; é">',
      '<img alt="x&lt;y"/>',
      "<I alt='q' b={c}/>",
      '{x}',
      '{/* c */}',
      '\u{1F600}',
      '\\_',
      '`x`',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        for (const node of nodesIn(read(text).tree)) {
          const pieces = node.data?.pieces?.value
          const value = 'value' in node ? String(node.value) : ''
          if (!pieces || value.startsWith('<!--')) continue
          for (const [unit, [start, end]] of unitRanges(value, pieces).entries()) {
            const written = text.slice(start, end)
            if (end - start === 1) expect(written).toBe(value.charAt(unit))
            else expect(written).toMatch(/^(?:&\w+;|\{|\n|\\)/)
          }
        }
      }),
      { numRuns: runs },
    )
  })

  test.each([
    ['<Card>\n  - He «committed\n    suicide» there\n</Card>', suicide],
    ['<Card title="He &amp; she «committed suicide»" />', suicide],
    ["See <b title='He «committed suicide»'>this</b>", suicide],
    ['---\ntitle: x\n---\nexport const id = "«9990000018»"', nhsNumber],
    ['Call {lookup("«9990000018»")}', nhsNumber],
    ['<Record of="«9990000018»" />', nhsNumber],
    ['A\n\n«<img src="a.png" />»', altText],
  ])('findings stand where the words are written: %s', async (marked, rule) => {
    const text = marked.replaceAll(/[«»]/g, '')
    const options = rule === nhsNumber ? { allowTestRange: false } : {}
    const { diagnostics } = await lintText(text, { rules: [rule], format: 'mdx', options })
    const found = diagnostics.map(({ position: { start, end } }) =>
      text.slice(start.offset, end.offset),
    )
    expect(found).toEqual([/«([^]*)»/.exec(marked)?.[1]])
    expect(diagnostics[0]?.position.start.offset).toBe(marked.indexOf('«'))
  })

  test('comments silence', async () => {
    const text =
      '{/* professional-disable-next-block safeguarding -- a film */}\n\nHe committed suicide'
    const { diagnostics, suppressed } = await lintText(text, { rules: [suicide], format: 'mdx' })
    expect(diagnostics).toEqual([])
    expect(suppressed).toHaveLength(1)
  })
})
