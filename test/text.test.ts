import { describe, expect, test } from 'vitest'
import { createLines } from '../src/core/lines.ts'
import type { TextScope } from '../src/core/signal.ts'
import type { TextView } from '../src/core/text.ts'
import { buildText } from '../src/engine/text.ts'
import { loadReader } from '../src/readers/index.ts'

async function viewsOf(text: string, scope: TextScope = 'prose'): Promise<TextView[]> {
  const reader = await loadReader('markdown', text)
  const { tree } = reader.read({ path: 'draft.md', format: 'markdown', text }, {})
  const lines = createLines(text)
  return tree.children.flatMap(({ children }) =>
    children.map((container) => buildText(container, lines, scope)),
  )
}

/** The blocks of a draft as a reader sees them. */
async function blocksOf(text: string, scope?: TextScope): Promise<string[]> {
  const views = await viewsOf(text, scope)
  return views.flatMap(({ value, blocks }) =>
    blocks.map(({ start, end }) => value.slice(start, end)),
  )
}

/** What stands in the source where a reader sees some words. */
async function writtenFor(text: string, shown: string, scope?: TextScope): Promise<string> {
  for (const view of await viewsOf(text, scope)) {
    const index = view.value.indexOf(shown)
    if (index < 0) continue
    const { start, end } = view.sourceRange(index, index + shown.length)
    return text.slice(start, end)
  }
  throw new Error(`nobody sees “${shown}”`)
}

async function pointOf(text: string, shown: string): Promise<string> {
  const view = (await viewsOf(text)).find(({ value }) => value.includes(shown))
  const index = view?.value.indexOf(shown) ?? -1
  const { line, column } = view!.slice(index, index + shown.length).position.start
  return `${line}:${column}`
}

describe('character references', () => {
  test('keeps the place after a named reference', async () => {
    expect(await writtenFor('AT&amp;T sent it', 'sent')).toBe('sent')
  })

  test('takes a named reference as a whole', async () => {
    expect(await writtenFor('AT&amp;T sent it', '&')).toBe('&amp;')
  })

  test('takes a decimal and a hexadecimal reference as a whole', async () => {
    expect(await writtenFor('cr&#97;zy', 'crazy')).toBe('cr&#97;zy')
    expect(await writtenFor('cr&#x61;zy', 'a')).toBe('&#x61;')
  })

  test('takes a reference that became two units as a whole, from either unit', async () => {
    const text = 'thread &#x1F9F5; here'
    expect(await writtenFor(text, '\u{1F9F5}')).toBe('&#x1F9F5;')
    expect(await writtenFor(text, '\uD83E')).toBe('&#x1F9F5;')
    expect(await writtenFor(text, '\uDDF5')).toBe('&#x1F9F5;')
    expect(await writtenFor(text, 'here')).toBe('here')
  })

  test('takes a reference that became two characters as a whole', async () => {
    expect(await writtenFor('a &ngE; b', '\u2267\u0338')).toBe('&ngE;')
  })

  test('is not deceived by a reference that spells another one', async () => {
    const text = 'write &amp;amp; here'
    expect(await writtenFor(text, '&')).toBe('&amp;')
    expect(await writtenFor(text, 'amp;')).toBe('amp;')
    expect(await writtenFor(text, 'here')).toBe('here')
  })

  test('leaves what is no reference as it is', async () => {
    expect(await writtenFor('R&D &nosuch; it', '&nosuch; it')).toBe('&nosuch; it')
  })

  test('takes a reference for NUL as the sign that replaces it', async () => {
    expect(await writtenFor('a&#0;b', '\uFFFD')).toBe('&#0;')
  })
})

describe('escapes', () => {
  test('points at the escaped sign', async () => {
    expect(await writtenFor('5 \\* 3', '*')).toBe('*')
  })

  test('takes the backslash inside of a stretch along', async () => {
    expect(await writtenFor('a\\*b', 'a*b')).toBe('a\\*b')
  })

  test('keeps a backslash that escapes nothing', async () => {
    expect(await writtenFor('C:\\Users', 'C:\\Users')).toBe('C:\\Users')
  })
})

describe('inline markup', () => {
  test('reads through emphasis', async () => {
    expect(await writtenFor('999 **000** 0018', '999 000 0018')).toBe('999 **000** 0018')
  })

  test('leaves the marks at the edges of a match out', async () => {
    expect(await writtenFor('a **bold _word_** b', 'bold word')).toBe('bold _word')
  })

  test('reads through strikethrough', async () => {
    expect(await writtenFor('so ~~very~~ sad', 'so very sad')).toBe('so ~~very~~ sad')
  })

  test('reads through the text of a link', async () => {
    expect(await writtenFor('my [blind](https://example.org) spot', 'blind spot')).toBe(
      'blind](https://example.org) spot',
    )
  })

  test('reads through a reference', async () => {
    expect(await writtenFor('my [blind][a] spot\n\n[a]: /u', 'blind spot')).toBe('blind][a] spot')
  })

  test('reads an autolink as it stands', async () => {
    expect(await writtenFor('<https://example.org/a&amp;b>', 'a&amp;b')).toBe('a&amp;b')
  })

  test('reads a bare address once', async () => {
    expect(await blocksOf('See www.example.org now', 'everywhere')).toEqual([
      'See www.example.org now',
    ])
  })

  test('does not let words run together over code and images', async () => {
    expect(await blocksOf('a`b`c ![](x.png) d')).toEqual(['a\x7Fc \x7F d'])
  })

  test('leaves HTML tags out', async () => {
    expect(await writtenFor('a <b>bold</b> word', 'bold word')).toBe('bold</b> word')
  })

  test('makes a hard break a line break', async () => {
    expect(await writtenFor('one  \ntwo', 'one\ntwo')).toBe('one  \ntwo')
    expect(await writtenFor('one\\\ntwo', '\n')).toBe('\\\n')
  })

  test('shows a call of a footnote as an object', async () => {
    expect(await blocksOf('True.[^1]\n\n[^1]: A note.')).toEqual(['True.\x7F', 'A note.'])
  })
})

describe('what hangs on a paragraph', () => {
  test('reads alternative texts, with references and markup', async () => {
    const text = '![A &amp; *b* c](x.png)'
    expect(await writtenFor(text, 'A & b c')).toBe('A &amp; *b* c')
    expect(await writtenFor(text, '&')).toBe('&amp;')
  })

  test('does not mistake the address of a link in an alternative text for its words', async () => {
    const text = '![[b](c)c](x.png)'
    expect(await writtenFor(text, 'bc')).toBe('b](c)c')
  })

  test('reads titles of images and links in all quotation marks', async () => {
    expect(await writtenFor('![a](x.png "the &lt;title")', 'the <')).toBe('the &lt;')
    expect(await writtenFor("[a](/u 'it\\'s')", "it's")).toBe("it\\'s")
    expect(await writtenFor('[a](/u (round))', 'round')).toBe('round')
  })

  test('does not mistake an address for the title that follows it', async () => {
    const text = '[a](word "a word")'
    expect(await writtenFor(text, 'a word')).toBe('a word')
  })

  test('reads a title over several lines of a quote', async () => {
    expect(await writtenFor('> [a](/u "one\n> two")', 'one two')).toBe('one\n> two')
  })

  test('reads the title of a definition', async () => {
    expect(await writtenFor('[a]: /u "a &amp; b"', 'a & b')).toBe('a &amp; b')
  })

  test('reads addresses only when everything is read', async () => {
    const text = '[a](https://example.org/?n=1&amp;m=2)'
    expect(await blocksOf(text)).toEqual(['a'])
    expect(await writtenFor(text, 'n=1&m=2', 'everywhere')).toBe('n=1&amp;m=2')
  })

  test('reads the address of a definition when everything is read', async () => {
    expect(await writtenFor('[a]: <https://example.org/a%20b>', 'a%20b', 'everywhere')).toBe(
      'a%20b',
    )
  })
})

describe('containers', () => {
  test('keeps the column on later lines of a block quote', async () => {
    expect(await pointOf('> quote with\n> lazy he said crazy', 'crazy')).toBe('2:16')
  })

  test('keeps the column on a lazy line', async () => {
    expect(await pointOf('> quote with\nlazy he said crazy', 'crazy')).toBe('2:14')
  })

  test('keeps the column on later lines of a list item', async () => {
    expect(await pointOf('- item crazy\n  continued insane', 'insane')).toBe('2:13')
  })

  test('keeps the column in nested containers', async () => {
    expect(await pointOf('1. > - one\n   >   two words', 'words')).toBe('2:12')
  })

  test('reads a phrase over the lines of a quote', async () => {
    expect(await writtenFor('> committed\n> suicide', 'committed suicide')).toBe(
      'committed\n> suicide',
    )
  })

  test('keeps the place in a task, after a reference too', async () => {
    const text = '- [ ] ask &amp; *tell* them'
    expect(await blocksOf(text)).toEqual(['ask & tell them'])
    expect(await writtenFor(text, 'ask')).toBe('ask')
    expect(await writtenFor(text, '&')).toBe('&amp;')
    expect(await writtenFor(text, 'them')).toBe('them')
  })

  test('keeps the place in a footnote', async () => {
    expect(await writtenFor('a[^n]\n\n[^n]: one\n    two &amp; three', 'three')).toBe('three')
  })

  test('knows which blocks are quoted', async () => {
    const [view] = await viewsOf('mine\n\n> theirs\n>\n> - theirs too')
    expect(view?.blocks.map(({ quoted }) => quoted)).toEqual([false, true, true])
  })
})

describe('headings and tables', () => {
  test('reads a heading without its marks', async () => {
    expect(await blocksOf('## One `two` ##')).toEqual(['One \x7F'])
  })

  test('reads a setext heading of two lines', async () => {
    expect(await writtenFor('One\n  two\n===', 'One two')).toBe('One\n  two')
  })

  test('reads each cell on its own', async () => {
    expect(await blocksOf('| a | b |\n| - | - |\n| c | d |')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('points at an escaped pipe in a cell', async () => {
    const text = '| a |\n| - |\n| x \\| yes |'
    expect(await writtenFor(text, 'x | yes')).toBe('x \\| yes')
    expect(await writtenFor(text, 'yes')).toBe('yes')
  })

  test('points at an escaped pipe in code in a cell', async () => {
    const text = '| a |\n| - |\n| `x\\|y \\\\ z` |'
    expect(await writtenFor(text, '|', 'everywhere')).toBe('\\|')
    expect(await writtenFor(text, 'y \\\\ z', 'everywhere')).toBe('y \\\\ z')
  })
})

describe('code and HTML', () => {
  test('are read only when everything is read', async () => {
    const text = 'a `b` c\n\n```\nd\n```\n\n    e\n\n<div>f</div>'
    expect(await blocksOf(text)).toEqual(['a \x7F c'])
    expect(await blocksOf(text, 'everywhere')).toEqual(['a \x7F c', 'b', 'd', 'e', '<div>f</div>'])
  })

  test('keeps the place in code with padding', async () => {
    expect(await writtenFor('`` a`b ``', 'a`b', 'everywhere')).toBe('a`b')
  })

  test('keeps the place in code over two lines of a quote', async () => {
    expect(await writtenFor('> `one\n> two`', 'two', 'everywhere')).toBe('two')
  })

  test('keeps the place in fenced code in a list, on an indented line', async () => {
    const text = '- ```js\n  let a\n\n      > b\n  ```'
    expect(await writtenFor(text, '    > b', 'everywhere')).toBe('    > b')
  })

  test('does not mistake the information of a fence for its code', async () => {
    expect(await writtenFor('``` js\njs\n```', 'js', 'everywhere')).toBe('js')
    const [view] = await viewsOf('``` js\njs\n```', 'everywhere')
    expect(view?.sourceRange(0, 2).start).toBe(7)
  })

  test('gives the rest of a tab to the tab', async () => {
    const text = '>\t\tcode'
    expect(await blocksOf(text, 'everywhere')).toEqual(['  code'])
    expect(await writtenFor(text, 'code', 'everywhere')).toBe('code')
    expect(await writtenFor(text, '  ', 'everywhere')).toBe('\t')
  })

  test('keeps the place in HTML inside of a list', async () => {
    expect(await writtenFor('- <!-- one\n  two -->', 'two', 'everywhere')).toBe('two')
  })
})

describe('signs of all kinds', () => {
  test.each([
    ['CRLF', 'one\r\ntwo three', '2:5'],
    ['a lone CR', 'one\rtwo three', '2:5'],
    ['CRLF in a quote', '> one\r\n> two three', '2:7'],
    ['a byte order mark', '\uFEFFone two three', '1:10'],
    ['two byte order marks', '\uFEFF\uFEFFone two three', '1:11'],
    ['NUL', 'one \0 two three', '1:11'],
    ['a tab', 'one\ttwo three', '1:9'],
    ['an emoji of seven units', '👩🏽‍⚕️ three', '1:9'],
    ['an astral letter', '𝒙 three', '1:4'],
    ['a combining mark', 'e\u0301 three', '1:4'],
    ['a lone surrogate', '\uD83D three', '1:3'],
    ['a line separator', 'one\u2028two three', '1:9'],
    ['a space at the end of a line', 'one \ntwo three', '2:5'],
    ['indentation of a line', 'one\n   two three', '2:8'],
  ])('keeps the column after %s', async (_, text, point) => {
    expect(await pointOf(text, 'three')).toBe(point)
  })

  test('shows NUL as the sign that replaces it', async () => {
    expect(await writtenFor('a\0b', '\uFFFD')).toBe('\0')
  })
})

describe('front matter', () => {
  test.each([
    ['a plain value', 'title: Some words', 'words', 'words'],
    ['a plain value of two lines', 'title: Some\n  words', 'Some words', 'Some\n  words'],
    ['a plain value with a blank line', 'title: Some\n\n  words', 'Some words', 'Some\n\n  words'],
    ['a double-quoted value', 'title: "Some words"', 'words', 'words'],
    ['an escape', 'title: "caf\\u00e9 words"', 'é', '\\u00e9'],
    ['an escape of two units', 'title: "a \\U0001F9F5 words"', '\u{1F9F5}', '\\U0001F9F5'],
    ['an escaped quotation mark at the start', 'title: "\\"hi\\" words"', '"hi" w', '\\"hi\\" w'],
    ['an escaped line break', 'title: "Some\\\n  words"', 'Somewords', 'Some\\\n  words'],
    ['a single-quoted value', "title: 'it''s words'", "it's", "it''s"],
    ['a single quotation mark at the start', "title: '''hi'' words'", "'hi'", "''hi''"],
    ['a literal value', 'title: |\n  Some\n    words', '  words', '  words'],
    ['a literal value with a comment', 'title: | # words\n  some words', 'words', 'words'],
    ['a folded value', 'title: >-\n  Some\n  words', 'Some words', 'Some\n  words'],
    [
      'a folded value with a blank line',
      'title: >\n  Some\n\n  words',
      'Some words',
      'Some\n\n  words',
    ],
    ['a literal value with its own indentation', 'title: |2\n    Some\n  words', 'words', 'words'],
    ['a value with CRLF', 'title: Some\r\n  words', 'Some words', 'Some\r\n  words'],
    ['a value with lone CR', 'title: Some\r  words', 'Some words', 'Some\r  words'],
    ['an item of a list', 'description: [one, "two words"]', 'two words', 'two words'],
  ])('keeps the place in %s', async (_, yaml, shown, written) => {
    const eol = /\r\n?/.exec(yaml)?.[0] ?? '\n'
    expect(await writtenFor(`---${eol}${yaml}${eol}---${eol}Body`, shown)).toBe(written)
  })

  test('keeps the place in the body below it', async () => {
    expect(await pointOf('---\ntitle: x\n---\n\nBody words', 'words')).toBe('5:6')
  })

  test('does not mistake a comment for a literal value', async () => {
    const text = '---\ntitle: | # words\n  some words\n---\n'
    const [view] = await viewsOf(text)
    expect(view?.sourceRange(5, 10).start).toBe(text.lastIndexOf('words'))
  })
})

describe('a view', () => {
  test('gives the rest of the block before and after a match', async () => {
    const [view] = await viewsOf('One.\n\nTwo three four.\n\nFive.')
    const [match] = view!.matchAll(/three/g)
    expect([match?.before, match?.after]).toEqual(['Two ', ' four.'])
  })

  test('gives no more than a thousand signs on either side', async () => {
    const [view] = await viewsOf(`${'a '.repeat(2000)}three${' b'.repeat(2000)}`)
    const [match] = view!.matchAll(/three/g)
    expect([match?.before.length, match?.after.length]).toEqual([1000, 1000])
  })

  test('has named groups', async () => {
    const [view] = await viewsOf('Ward 5')
    const [match] = view!.matchAll(/Ward (?<number>\d)/g)
    expect(match?.groups['number']).toBe('5')
  })

  test('knows sentences by block', async () => {
    const [view] = await viewsOf('One. Two\n\nThree')
    const sentences = view!.sentences().map(({ start, end }) => view!.value.slice(start, end))
    expect(sentences).toEqual(['One. ', 'Two', 'Three'])
  })

  test('is empty for a draft without words', async () => {
    const [view] = await viewsOf('***')
    expect(view?.value).toBe('')
    expect(view?.sourceRange(0, 0)).toEqual({ start: 0, end: 0 })
  })
})
