import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tests } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { differing, restsOf } from './compare.ts'
import { githubExamples } from './github-examples.ts'

const root = resolve(import.meta.dirname, '../..')
const examples = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))

/** Other ways to write the same, each with traps of its own. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'without a last line ending': (text) => text.replace(/\n$/, ''),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with CR': (text) => text.replaceAll('\n', '\r'),
  'after a byte order mark': (text) => `\uFEFF${text}`,
  'after a paragraph': (text) => `Words.\n\n${text}`,
  'right after a line of words': (text) => `Words\n${text}`,
  'in a quote': (text) => text.replaceAll(/^/gm, '> '),
  'in an item': (text) => `- Words\n\n${text.replaceAll(/^/gm, '  ')}`,
  'before words': (text) => `${text}\nWords.\n`,
}

describe.each(Object.entries(writings))('%s', (_, write) => {
  test('every example of CommonMark has the blocks of remark-parse', () => {
    expect(examples.length).toBeGreaterThan(640)
    expect(differing(examples.map(write))).toEqual([])
  })

  test('every example of what GitHub adds has the blocks of remark-parse', () => {
    expect(differing(githubExamples.map(write))).toEqual([])
  })
})

test('all Markdown of this repository has the blocks of remark-parse', () => {
  const files = ['docs', 'fixtures', 'contrib'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(name, path),
    ),
  )
  const drafts = [...files, 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((path) =>
    /\.(?:md|mdx|markdown)$/.test(path),
  )
  expect(drafts.length).toBeGreaterThan(100)
  expect(differing(drafts.map((path) => readFileSync(join(root, path), 'utf8')))).toEqual([])
})

describe('remark-parse is left alone with', () => {
  test.each([
    [
      'paragraphs',
      'One *two* **three** `four`\nlines.\n\nA [link](https://example.org "title").\n',
    ],
    ['headings', '# One #\n\nTwo\n===\n\n### Three\n'],
    ['lists', '- one\n- two\n  - three\n\n1. four\n\n   five\n2. six\n\n- [x] done\n'],
    ['quotes', '> one\n> two\n>\n> three\n'],
    ['code and rulers', '```js title\nlet a\n\n```\n\n***\n'],
    ['tables', '| a | b |\n| - | :-: |\n| 1 | *2* |\n'],
    ['HTML', '<!-- note -->\n\n<div>\n\nOne <b>two</b><br>\n'],
    ['addresses', 'www.example.org, https://example.org/a_b. <https://a.org> me@example.org\n'],
    ['brackets that name nothing', 'One [two] and ![three].\n'],
    ['references and escapes', 'Tom &amp; Jo, 5 &#62; 4, \\*no\\*\n'],
    ['breaks', 'one  \ntwo\\\nthree\n'],
    ['what is struck out', 'one ~~two~~ ~three~\n'],
  ])('no %s', (_, text) => {
    expect(restsOf(text)).toEqual([])
    expect(differing([text])).toEqual([])
  })

  test('what is rare, up to where a cut changes nothing', () => {
    const text = 'One.\n\nTwo\n[^1].\n\nThree.\n\n[a]: b\n\nFour.\n'
    expect(restsOf(text)).toEqual(['Two\n[^1].\n\n', '[a]: b\n\n'])
    expect(differing([text])).toEqual([])
  })

  test('backticks that nothing closes, where a quote goes on behind them', () => {
    const text = '> ``\n> *a*\n\n- ` b\n  `` c\n\n`` d\n*e*\n\n> f ``\n'
    expect(restsOf(text)).toEqual(['> ``\n> *a*\n\n- ` b\n  `` c\n\n'])
    expect(differing([text])).toEqual([])
  })

  test('a label that is defined, and not one that is not', () => {
    const text = 'One [two].\n\nThree [four].\n\n[TWO]: b\n'
    expect(restsOf(text)).toEqual(['One [two].\n\n', '[TWO]: b\n'])
    expect(differing([text])).toEqual([])
  })
})
