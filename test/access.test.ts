import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/rule.ts'
import altText from '../rules/access/alt-text.ts'
import hashtagCase from '../rules/access/hashtag-case.ts'
import jargon from '../rules/access/jargon.ts'
import styledUnicode from '../rules/access/styled-unicode.ts'
import { hashtagWords } from '../rules/lexicons/hashtag-words.ts'
import { findTags } from '../rules/shared/html-attributes.ts'
import { countWords } from '../rules/shared/plain-count.ts'
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

describe('the suggestion of hashtag-case', () => {
  test.each([
    ['#mentalhealthawareness', '#MentalHealthAwareness'],
    ['#Worldpharmacistsday', '#WorldPharmacistsDay'],
    ['#COVIDVACCINE', '#COVIDVaccine'],
    ['#nhsheroes', '#NHSHeroes'],
    ['#flujabs', '#FluJabs'],
    ['#worldmenopauseday2026', '#WorldMenopauseDay2026'],
    ['#healthylifestyle', '#HealthyLifestyle'],
    ['#fluseason', '#FluSeason'],
    ['#childrensmentalhealth', '#ChildrensMentalHealth'],
    ['Well, **#askyourpharmacist**!', 'Well, **#AskYourPharmacist**!'],
    // Two readings, or one that leans on a short word.
    ['#therapistfinder', '#therapistfinder'],
    ['#expertsexchange', '#expertsexchange'],
    ['#timetotalk', '#timetotalk'],
    // One word each, whatever their parts look like.
    ['#warfarin #metformin #stephen #overview', '#warfarin #metformin #stephen #overview'],
    ['#attendance #citizenship #hopeless', '#attendance #citizenship #hopeless'],
  ])('makes of %j', async (text, expected) => {
    expect(await correct(text, hashtagCase)).toBe(expected)
  })

  test('is one that can be applied unasked', async () => {
    const { diagnostics } = await lintText('#mentalhealth', { rules: [hashtagCase] })
    expect(diagnostics.flatMap(({ suggestions }) => suggestions.map(({ safe }) => safe))).toEqual([
      true,
    ])
  })
})

test('the words for hashtags are plain, and many', () => {
  const words = [...hashtagWords().keys()]
  expect(words.filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([])
  expect(words.length).toBeGreaterThan(3000)
})

describe('a term of jargon', () => {
  const termsIn = async (text: string): Promise<string[]> =>
    (await lintText(text, { rules: [jargon] })).diagnostics.map(({ message }) => message)

  test('is told of once in a draft', async () => {
    expect(await termsIn('Your medication. His medication.\n\nOur medication.')).toHaveLength(1)
  })

  test('says whether it stands in the list of the NHS', async () => {
    expect(await termsIn('Take your medication and commence slowly.')).toEqual([
      '“medicine” is plainer than “medication”, a word of the NHS A to Z',
      '“start” is plainer than “commence”',
    ])
  })

  test('is explained wherever the draft explains it', async () => {
    expect(await termsIn('# Nausea\n\nNausea (feeling sick) wears off.')).toEqual([])
  })

  test('is never the plain word of another one', async () => {
    const plain = (jargon.lexicon ?? []).flatMap(({ instead = [] }) => instead.slice(0, 1))
    const found = await Promise.all(plain.map((word) => termsIn(`Here is ${word}.`)))
    expect(found.flat()).toEqual([])
  })
})

test('the count of a sentence leaves out what nobody reads word by word', () => {
  expect(countWords('See https://example.org/a-b or www.nhs.uk, @elmfield #FluJab now')).toBe(3)
  expect(countWords('under the Human Medicines Regulations 2012 – all of it')).toBe(6)
  expect(countWords('She said “come in and sit down, please” and he did')).toBe(5)
})
