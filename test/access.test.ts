import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/rule.ts'
import altText from '../rules/access/alt-text.ts'
import styledUnicode from '../rules/access/styled-unicode.ts'
import { findTags } from '../rules/shared/html-attributes.ts'
import { lintText } from './harness.ts'

/** The text with the first suggestion of every finding applied. */
async function correct(text: string, rule: Rule): Promise<string> {
  const { diagnostics } = await lintText(text, { rules: [rule] })
  const edits = diagnostics.flatMap(({ suggestions: [first] }) => first?.edits ?? [])
  let corrected = text
  for (const { position, text: replacement } of edits.toReversed()) {
    const { start, end } = position
    corrected = corrected.slice(0, start.offset) + replacement + corrected.slice(end.offset)
  }
  return corrected
}

describe('the suggestion of alt-text', () => {
  test.each([
    ['![Image of a queue](q.jpg)', '![A queue](q.jpg)'],
    ['![a photo of NHS staff](q.jpg)', '![NHS staff](q.jpg)'],
    ['![This is a picture of Élodie](q.jpg)', '![Élodie](q.jpg)'],
    ['![Picture: tea](q.jpg)', '![Tea](q.jpg)'],
    ['![Photo of 12 nurses](q.jpg)', '![12 nurses](q.jpg)'],
    ['![Photo of \\*the\\* queue](q.jpg)', '![\\*the\\* queue](q.jpg)'],
    ['![Photo of &quot;Elm&quot;](q.jpg)', '![&quot;Elm&quot;](q.jpg)'],
    ['<img alt="Image showing a queue">', '<img alt="A queue">'],
    ['---\nimage:\n  imageAlt: Image of a queue\n---\n', '---\nimage:\n  imageAlt: A queue\n---\n'],
  ])('makes of %j', async (text, expected) => {
    expect(await correct(text, altText)).toBe(expected)
  })
})

test('a picture listed in front matter is left alone where its place is unknown', async () => {
  const meta = { media: [{ type: 'image', file: 'queue.jpg' }] }
  const { diagnostics } = await lintText('Come in.', { rules: [altText], meta })
  expect(diagnostics).toEqual([])
})

test('an alternative text that a template fills in is left alone', async () => {
  const text = '<img src="{{ url }}" alt="{{ alt }}">\n\n<img :alt="words" src="a.png">'
  expect((await lintText(text, { rules: [altText] })).diagnostics).toEqual([])
})

test.each([
  ['𝗚𝗲𝘁 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝗷𝗮𝗯!', 'Get your flu jab!'],
  ['ｆｒｅｅ　ｃｌｉｎｉｃ', 'free clinic'],
  ['ｙｅｓ，ｆｒｅｅ', 'yes,free'],
  ['Ⓑⓞⓞⓚ ⓝⓞⓦ – 🅾🅿🅴🅽 🄰🄻🄻 🅓🅐🅨', 'Book now – OPEN ALL DAY'],
  ['⒡⒭⒠⒠ ᴡᴇ ʜᴇʟᴘ', 'free we help'],
  ['𝓱ℯ𝓵𝓹 𝟭𝟭𝟭', 'help 111'],
  ['&#x1D5E1;𝗛𝗦 &#x1D5DB;𝗦', 'NHS HS'],
])('styled-unicode writes %j as %j', async (text, expected) => {
  expect(await correct(text, styledUnicode)).toBe(expected)
})

describe('a tag', () => {
  const altsIn = (html: string): (string | undefined)[] =>
    findTags(html, 'img').map(({ attributes }) => {
      const alt = attributes.get('alt')
      if (alt) expect(html.slice(alt.start, alt.end)).toBe(alt.value)
      return alt?.value
    })

  test.each([
    ['<img>', [undefined]],
    ['<IMG ALT="a">', ['a']],
    ["<img alt='a > b'/>", ['a > b']],
    ['<img alt = a src=b>', ['a']],
    ['<img alt>', ['']],
    ['<img alt="a" alt="b">', ['a']],
    ['<img\n  src="a"\n  alt="b\n  c">', ['b\n  c']],
    ['<p><img alt="a"><img alt="b"></p>', ['a', 'b']],
    ['<imgs alt="a"><image alt="b">', []],
    ['<!-- <img> --><img alt="a">', ['a']],
    ['<script>"<img>"</script><style><img></style>', []],
    ['<!-- <img>', []],
    ['<img alt="a', []],
    ['<img <img alt="a">', ['a']],
    ['a < b <img alt="c">', ['c']],
    [`<img ${'a '.repeat(200)}>`, []],
  ])('in %j has these alternative texts', (html, expected) => {
    expect(altsIn(html)).toEqual(expected)
  })

  // What grows with the square of the text does not come back before the test is stopped.
  test.each(['<img ', '<img alt="', "<img a='", '<!--', '<img a=', '<img/ ', '<'])(
    'in a long text of %j alone none has one',
    (part) => {
      expect(altsIn(part.repeat(200_000))).toEqual([])
    },
  )
})
