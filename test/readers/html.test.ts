import fc from 'fast-check'
import type * as Mdast from 'mdast'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Piece, Root } from '../../src/core/tree.ts'
import { createHtmlReader } from '../../src/readers/html.ts'
import alt from '../../rules/access/alt-text.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function read(text: string): Root {
  return createHtmlReader().read({ path: 'page.html', format: 'html', text }, {}).tree
}

interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null
  readonly url?: string
  readonly name?: string
  readonly children?: readonly AnyNode[]
  readonly data?: { readonly pieces?: Readonly<Record<string, readonly Piece[]>> }
}

/** A tree as text: types, and the words at its leaves. */
function outline(node: AnyNode): string {
  const words = node.value ?? node.alt ?? ''
  const inside = (node.children ?? []).map(outline).join(' ')
  return [node.type, words && JSON.stringify(words), inside && `(${inside})`]
    .filter(Boolean)
    .join(' ')
}

function outlineOf(text: string): string {
  return read(text)
    .children[0]!.children.map((child) => outline(child as unknown as AnyNode))
    .join(' ')
}

describe('a page becomes', () => {
  test.each([
    ['<p>One &amp; <b>two</b></p>', 'post (paragraph (text "One & " text "two"))'],
    ['<p>One<p>Two', 'post (paragraph (text "One") paragraph (text "Two"))'],
    [
      'words<div>more</div>end',
      'post (paragraph (text "words") paragraph (text "more") paragraph (text "end"))',
    ],
    ['<h2> A  title\n</h2>', 'post (heading (text "A title "))'],
    [
      '<ul><li>One<li>Two</ul>',
      'post (list (listItem (paragraph (text "One")) listItem (paragraph (text "Two"))))',
    ],
    ['<blockquote><p>Said', 'post (blockquote (paragraph (text "Said")))'],
    [
      '<table><tr><td>a<td>b<tr><td>c</table>',
      'post (table (tableRow (tableCell (text "a") tableCell (text "b")) tableRow (tableCell (text "c"))))',
    ],
    [
      '<table><tr><td><p>a</p><p>b</p></td></tr></table>',
      'post (table (tableRow (tableCell (text "a" break text "b" break))))',
    ],
    ['<table role=presentation><tr><td><p>a</p></td></tr></table>', 'post (paragraph (text "a"))'],
    [
      '<table><tr><td><table><tr><td>a</table></table>',
      'post (table (tableRow (tableCell (text "a"))))',
    ],
    ['<p>a<br>b', 'post (paragraph (text "a" break text "b"))'],
    [
      '<p><a href="/x">Go <i>on</i></a>.',
      'post (paragraph (link (text "Go " text "on") text "."))',
    ],
    ['<p>Use <code>a&lt;b</code>', 'post (paragraph (text "Use " inlineCode "a<b"))'],
    ['<script>var a = "<p>b"</script><p>c', 'post (paragraph (text "c"))'],
    ['<p>a<!-- b -->c', 'post (paragraph (text "a" html "<!-- b -->" text "c"))'],
    [
      '<button aria-label="Close">x</button>',
      'post (paragraph (text "x") paragraph (text "Close"))',
    ],
    ['<title>Jabs &amp; you</title><p>a', 'field "Jabs & you" post (paragraph (text "a"))'],
    [
      '<meta property="og:description" content="Read on">a',
      'field "Read on" post (paragraph (text "a"))',
    ],
    ['', 'post'],
    ['a < b and c > d', 'post (paragraph (text "a < b and c > d"))'],
  ])('%s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected)
  })
})

test('an image says whether it is decoration', async () => {
  const seen = async (text: string) =>
    (await lintText(text, { rules: [alt], format: 'html' })).diagnostics.length
  expect(await seen('<p>Words <img src="a.png">')).toBe(1)
  expect(await seen('<p>Words <img src="a.png" alt="">')).toBe(0)
  expect(await seen('<p>Words <img src="a.png" alt="The ward in spring">')).toBe(0)
})

test('a comment silences the block after it', async () => {
  const text =
    '<!-- professional-disable-next-block safeguarding/suicide-language -- a title -->\n<p>He committed suicide.</p>\n<p>She committed suicide.</p>'
  const { diagnostics, suppressed } = await lintText(text, { rules: [suicide], format: 'html' })
  expect(suppressed.map(({ position }) => position.start.line)).toEqual([2])
  expect(diagnostics.map(({ position }) => position.start.line)).toEqual([3])
})

test('front matter is read above a page', async () => {
  const text = '---\ntitle: A life\nprofessional:\n  fictional: true\n---\n<p>He committed suicide.'
  const { diagnostics } = await lintText(text, { rules: [suicide], format: 'html' })
  expect(diagnostics.map(({ position }) => position.start)).toMatchObject([{ line: 6, column: 7 }])
})

const word = fc.constantFrom(
  'word',
  'Mrs',
  '943',
  'ä',
  '😀',
  '&amp;',
  '&rsquo;',
  '&#x41;',
  '&notit;',
  '&',
  '<',
  'a&nbsp;b',
)
const gap = fc.constantFrom(' ', '\n', '  ', '', '\r\n')
const words = fc.array(fc.tuple(word, gap), { maxLength: 6 }).map((all) => all.flat().join(''))
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="x">',
  '</div>',
  '<b>',
  '</b>',
  '<li>',
  '<ul>',
  '</ul>',
  '<br>',
  '<br/>',
  '<a href="/x?a=1&amp;b=2" title="t &quot;q&quot;">',
  '</a>',
  '<img src=x alt="a &lt; b">',
  '<h2>',
  '</h2>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</table>',
  '<!-- c -->',
  '<script>x<y</script>',
  '<code>',
  '</code>',
  '<blockquote>',
  '</blockquote>',
  "<p title='it&#39;s'>",
  '<title>',
  '</title>',
)
const page = fc
  .array(fc.oneof(words, tag), { maxLength: 30 })
  .map((parts) => parts.join(''))
  // The tokenizer leaves a reference as it is that stands right behind a `<` in a title.
  .filter((text) => !/<title>[^]*<&/.test(text))

/** What a browser makes of a stretch of text. */
function decoded(source: string): string {
  const fragment = parseFragment(`<textarea>x${source}</textarea>`)
  const [area] = fragment.childNodes
  const [text] = area && 'childNodes' in area ? area.childNodes : []
  return text && 'value' in text ? text.value.slice(1) : ''
}

function* leavesIn(node: AnyNode): Generator<readonly [string, readonly Piece[]]> {
  const pieces = node.data?.pieces ?? {}
  for (const [member, value] of Object.entries({
    value: node.value,
    alt: node.alt,
    url: node.url,
  })) {
    const way = pieces[member]
    if (typeof value === 'string' && way) yield [value, way]
  }
  for (const child of node.children ?? []) yield* leavesIn(child)
}

test('every string leads back to what it was made of', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const [value, pieces] of leavesIn(read(text) as unknown as AnyNode)) {
        for (const [index, [at, start, end]] of pieces.entries()) {
          const part = value.slice(at, pieces[index + 1]?.[0] ?? value.length)
          const source = text.slice(start, end)
          const isShared = pieces.some(([, other], place) => place !== index && other === start)
          if (isShared) expect(decoded(source)).toContain(part)
          else
            expect(decoded(source).replaceAll(/[ \t\n\f\r]+/g, ' ')).toBe(
              part.replaceAll(/[ \t\n\f\r]+/g, ' '),
            )
        }
      }
    }),
    { numRuns: runs },
  )
})

/** The words of a page as a browser has them, without what nobody reads. */
function browserWords(text: string): string {
  interface Node {
    readonly nodeName: string
    readonly value?: string
    readonly childNodes?: readonly Node[]
  }
  function wordsOf(node: Node): string {
    if (node.nodeName === '#text') return node.value ?? ''
    if (node.nodeName === 'script') return ''
    return (node.childNodes ?? []).map(wordsOf).join('')
  }
  return wordsOf(parseFragment(text))
}

function ownWords(node: Mdast.Nodes | Root | AnyNode): string {
  const { type, value, children } = node as AnyNode
  if (type === 'text' || type === 'inlineCode') return value ?? ''
  return (children ?? []).map(ownWords).join('')
}

test('no word is lost, and none comes twice', () => {
  const plain = fc
    .array(
      fc.oneof(
        words,
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div>',
          '</div>',
          '<b>',
          '</b>',
          '<h2>',
          '</h2>',
          '<ul><li>',
          '</ul>',
          '<br>',
          '<script>x<y</script>',
          '<blockquote>',
          '</blockquote>',
        ),
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(''))
  const bare = (text: string): string => text.replaceAll(/\s/g, '')
  fc.assert(
    fc.property(plain, (text) => {
      expect(bare(ownWords(read(text)))).toBe(bare(browserWords(text)))
    }),
    { numRuns: runs },
  )
})
