import fc from 'fast-check'
import twitterText from 'twitter-text'
import { expect, test } from 'vitest'
import { countLength } from '../rules/shared/length.ts'
import { platformLengths } from '../rules/shared/platforms.ts'

const x = platformLengths.x!
const one = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)

const words = one(
  ...'Flu jabs are here today at the clinic, ask us. e.g. 9.30 1.5mg co.uk v1.2 Elmfield’s “free” – now! don’t… A&E £4 24/7 (new) 20°C 5′ ½ naïve'.split(
    ' ',
  ),
)
const strange = one(
  'cafe\u0301',
  'Привет',
  'מזל',
  'مرحبا',
  'สวัสดี',
  'नमस्ते',
  '流感疫苗',
  'インフル',
  '한글',
  'ﬂu',
  '\u1100\u1161',
  'a\u0300\u0301',
  '𝐁𝐨𝐥𝐝',
  '\u200B',
  '\u2028',
  '\u00AD',
  'Ａ',
)
/** None younger than Unicode 12: the library has not been released since. */
const emoji = one(
  '💉',
  '❤️',
  '❤',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  '👩🏾‍⚕️',
  '🇬🇧',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '1️⃣',
  '#️⃣',
  '©️',
  '™',
  '✅',
  '☕',
  '🏳️‍🌈',
  '🇬',
  '👩\u200D',
)
const address = fc
  .tuple(
    one('https://', 'http://', 'HTTPS://', '', 'www.', 'https://www.'),
    one(
      'example.org',
      'example.com',
      'nhs.uk',
      'www.nhs.uk',
      'gov.uk',
      'bbc.co.uk',
      'a.b.example.net',
      'elmfield.pharmacy',
      'example.org:8080',
      'ex-ample.org',
    ),
    one(
      '',
      '/',
      '/flu',
      '/flu/jabs-2026',
      '/a_(b)',
      '/?q=1&r=2#top',
      '?q=flu',
      '/flu.',
      '/flu,',
      '/~me',
      '/a%20b',
      '#part',
      '/flu_',
    ),
  )
  .map((parts) => parts.join(''))
const other = one(
  '#FluJab',
  '#flu2026',
  '@elmfield',
  '@elmfield@example.org',
  'jo@example.org',
  'mailto:jo@example.org',
  '$ABC',
  '1/',
  '—',
)
const piece = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: strange },
  { weight: 2, arbitrary: emoji },
  { weight: 2, arbitrary: address },
  { weight: 1, arbitrary: other },
)
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  {
    weight: 1,
    arbitrary: one('\n', '\n\n', '  ', '\r\n', '\u00A0', '\t', '', '.', '/', '@', '-', '“', ','),
  },
)
const post = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join('').trim())

test('the length on X is what its own library counts', () => {
  fc.assert(
    fc.property(post, (text) => {
      // A line ends with one character, as a browser sends it.
      const sent = text.replaceAll('\r\n', '\n')
      expect(countLength(text, x)).toBe(twitterText.parseTweet(sent).weightedLength)
    }),
    { numRuns: 5000, seed: Number(process.env['SEED'] ?? 20_261_125) },
  )
})
