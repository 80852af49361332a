import { describe, expect, test } from 'vitest'
import platformLengthRule from '../rules/platform/length.ts'
import {
  countBytes,
  type Counting,
  countLength,
  findOverflow,
  measure,
} from '../rules/shared/length.ts'
import { platformLengths } from '../rules/shared/platforms.ts'
import { findAddresses } from '../rules/shared/urls.ts'
import { lintText, type LintOptions } from './harness.ts'

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'
const flag = '\u{1F1EC}\u{1F1E7}'

function countingOf(platform: keyof typeof platformLengths): Counting {
  return platformLengths[platform]!
}

describe('the length on X', () => {
  const length = (text: string): number => countLength(text, countingOf('x'))

  test.each([
    ['', 0],
    ['Flu jabs', 8],
    ['caf\u00e9', 4],
    ['cafe\u0301', 4],
    ['“Ask us” – it’s free…', 21 + 1],
    ['5′ 10″', 6],
    ['£4 · 20 °C', 10],
    ['Привет', 6],
    ['მზე', 3],
    ['\u1100\u1161', 2],
    ['流感', 4],
    ['한글', 4],
    ['ﬂu', 3],
    ['💉', 2],
    ['❤️', 2],
    ['👍🏽', 2],
    [family, 2],
    [flag, 2],
    ['1️⃣', 2],
    ['\u00a9\ufe0f', 2],
    ['one\r\ntwo', 7],
    ['one\ntwo', 7],
  ] as const)('of %j is %i', (text, expected) => {
    expect(length(text)).toBe(expected)
  })

  test.each([
    ['https://example.org', 23],
    ['HTTP://EXAMPLE.ORG/' + 'a'.repeat(200), 23],
    ['See example.org.', 4 + 23 + 1],
    ['(www.nhs.uk/flu)', 1 + 23 + 1],
    ['https://example.org/a_(b)', 23],
    ['gov.uk', 23],
    ['gov.uk/flu', 23],
    ['Come at 9.30 today.It is free', 8 + 5 + 23 + 8],
    ['jo@example.org', 14],
    ['@user #flu', 10],
    ['a https://example.org b https://example.com', 2 + 23 + 3 + 23],
  ] as const)('counts addresses in %j as %i', (text, expected) => {
    expect(length(text)).toBe(expected)
  })
})

describe('the length on other platforms', () => {
  test('on Bluesky is in graphemes', () => {
    expect(countLength(`${family}${flag}e\u0301\r\n流`, countingOf('bluesky'))).toBe(5)
  })

  test('on Bluesky counts an address as the app shows it', () => {
    const length = (text: string): number => countLength(text, countingOf('bluesky'))
    expect(length('https://example.org/')).toBe(11)
    expect(length('https://example.org/flu-clinic')).toBe(22)
    expect(length('https://example.org/flu-clinic-times')).toBe(11 + 16)
    expect(length('example.org/flu-clinic-times')).toBe(28)
  })

  test('on Mastodon counts addresses with a scheme and the short form of mentions', () => {
    const length = (text: string): number => countLength(text, countingOf('mastodon'))
    expect(length('https://example.org/flu-clinic-times')).toBe(23)
    expect(length('example.org')).toBe(11)
    expect(length('Ask @elmfield@social.example.org, or me')).toBe(20)
    expect(length('Mail elm@example.org')).toBe(20)
  })

  test('elsewhere is in UTF-16 units, with one for a line break', () => {
    expect(countLength(`a${flag}\r\n流`, countingOf('linkedin'))).toBe(7)
  })

  test('in bytes is that of UTF-8', () => {
    expect(countBytes('a£流💉')).toBe(1 + 2 + 3 + 4)
  })
})

describe('what does not fit', () => {
  test('begins at a whole character', () => {
    expect(findOverflow(`ab${family}c`, countingOf('x'), 4)).toBe(2 + family.length)
    expect(findOverflow(`ab${family}c`, countingOf('x'), 3)).toBe(2)
    expect(findOverflow(`ab${flag}c`, countingOf('threads'), 5)).toBe(2)
    expect(findOverflow('abc', countingOf('x'), 3)).toBeUndefined()
  })

  test('begins at the start of an address', () => {
    expect(findOverflow('abcd https://example.org', countingOf('x'), 27)).toBe(5)
  })

  test('may be bytes', () => {
    const { count, limit, inBytes, overflow } = measure(
      family.repeat(130),
      platformLengths.bluesky!,
    )
    // Four faces of four bytes, three joiners of three.
    expect({ count, limit, inBytes }).toEqual({ count: 130 * 25, limit: 3000, inBytes: true })
    expect(overflow).toBe(120 * family.length)
  })
})

test.each([
  [
    'See https://example.org/a, or (https://example.com).',
    ['https://example.org/a', 'https://example.com'],
  ],
  ['xhttps://example.org', []],
  ['No address: e.g. this, v1.2, a.b, https://', []],
  ['https://example.org/a(b)c)', ['https://example.org/a(b)c']],
])('finds the addresses of %j', (text, expected) => {
  const found = findAddresses(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('a post', () => {
  async function lengthOf(text: string, format: LintOptions['format'] = 'markdown') {
    const { diagnostics } = await lintText(text, {
      rules: [platformLengthRule],
      options: { limits: { linkedin: 1 } },
      meta: { platform: 'linkedin' },
      format,
    })
    return Number(/^Post is (\d+)/.exec(diagnostics[0]?.message ?? '')?.[1])
  }

  test.each([
    ['One\n\ntwo', 8],
    ['One\n\n\n\ntwo  \n', 8],
    ['# One\r\n\r\ntwo\r\nthree\r\n', 'One\n\ntwo\nthree'.length],
    ['**One** *two* `three` ~~four~~', 'One two three four'.length],
    ['AT&amp;T \\*', 'AT&T *'.length],
    ['- one\n- two\n', '- one\n- two'.length],
    ['1. one\n2. two\n   - three', '1. one\n2. two\n- three'.length],
    ['> one\n> two\n\nthree', 'one\ntwo\n\nthree'.length],
    ['One<br>two<!-- no --> <b>x</b>', 'One\ntwo x'.length],
    ['![Alt](a.png)\n\nOne ![alt](b.png)\n\ntwo', 'One\n\ntwo'.length],
    ['![Alt](a.png)\nOne', 'One'.length],
    ['[one](https://example.org)', 'one https://example.org'.length],
    ['[one][x] two\n\n[x]: https://example.org', 'one https://example.org two'.length],
    ['[one](#part) [two](two.md)', 'one two'.length],
    ['<https://example.org>, www.example.org', 'https://example.org, www.example.org'.length],
    ['One[^1]\n\n[^1]: Note', 3],
    ['One\n\n---\n\ntwo', 8],
    ['| a | b |\n| - | - |\n| c | d |', 'a b\nc d'.length],
  ] as const)('pasted from %j has %i characters', async (text, expected) => {
    expect(await lengthOf(text)).toBe(expected)
  })

  test('in plain text is the text', async () => {
    expect(await lengthOf('**One**\r\n[two](three)\r\n\r\nfour\r\n', 'text')).toBe(
      '**One**\n[two](three)\n\nfour'.length,
    )
  })
})

test('each platform is named in its own message', async () => {
  const { diagnostics } = await lintText(
    `${'a'.repeat(299)} https://example.org/${'b'.repeat(3000)}`,
    { rules: [platformLengthRule], meta: { platform: ['x', 'bluesky', 'linkedin', 'youtube'] } },
  )
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Post is 323 characters; the limit on X is 280',
    'Post is 327 characters; the limit on Bluesky is 300',
    'Post is 3,320 characters; the limit on LinkedIn is 3,000',
  ])
})

test('platforms that cut at one place share a message', async () => {
  const { diagnostics } = await lintText(`${'a'.repeat(501)} https://example.org/flu-clinic`, {
    rules: [platformLengthRule],
    meta: { platform: ['mastodon', 'threads'] },
  })
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Post has too many characters: 525 of 500 on Mastodon, 532 of 500 on Threads',
  ])
})

describe('a post that does not fit', () => {
  const sentences = Array.from(
    { length: 30 },
    (_, index) => `Sentence ${index} says one thing about **flu** jabs, and no more.`,
  )

  async function parted(text: string, options: Partial<LintOptions> = {}) {
    const draft: LintOptions = {
      rules: [platformLengthRule],
      meta: { platform: ['x', 'bluesky'] },
      ...options,
    }
    const { diagnostics } = await lintText(text, draft)
    const [suggestion] = diagnostics.flatMap(({ suggestions }) => suggestions)
    if (!suggestion) return undefined
    let thread = text
    for (const { position, text: added } of suggestion.edits.toReversed()) {
      const { start, end } = position
      thread = thread.slice(0, start.offset) + added + thread.slice(end.offset)
    }
    return { suggestion, thread, left: (await lintText(thread, draft)).diagnostics }
  }

  test.each(['markdown', 'text'])('is parted at ends of sentences, in %s', async (format) => {
    const found = await parted(sentences.join(' '), { format })
    expect(found?.suggestion.safe).toBe(false)
    expect(found?.suggestion.title).toMatch(/^Part it into \d+ posts, at ends of sentences$/)
    expect(found?.left.filter(({ severity }) => severity === 'error')).toEqual([])
    const posts = found?.thread.split('\n\n') ?? []
    for (const [index, post] of posts.entries()) {
      expect(post).toMatch(new RegExp(`^${index + 1}/ Sentence \\d`))
      expect(post.trim()).toMatch(/\.$/)
    }
    // Nothing is lost but the counts that were put in.
    const words = (text: string) =>
      text
        .replaceAll(/\d+\/ /g, '')
        .split(/\s+/)
        .join(' ')
    expect(words(found?.thread ?? '')).toBe(sentences.join(' '))
  })

  test('is parted between paragraphs too', async () => {
    const found = await parted(sentences.join('\n\n'))
    expect(found?.left.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([
    ['a sentence that is too long itself', 'one '.repeat(200), {}],
    ['a list', sentences.map((one) => `- ${one}`).join('\n'), {}],
    ['a platform without threads', 'One. '.repeat(1000), { meta: { platform: 'linkedin' } }],
    ['a post of a thread', `1/ ${sentences.join(' ')}`, {}],
  ] as const)('is not parted for %s', async (_, text, options) => {
    expect(await parted(text, options)).toBeUndefined()
  })
})
