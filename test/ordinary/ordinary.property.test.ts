import fc from 'fast-check'
import { test } from 'vitest'
import { draftModels, wildMarkdown, writeMarkdown, writings } from '../generate-markdown.ts'
import { expectSame } from './compare.ts'

/** `PROPERTY_RUNS=20000 npx vitest run test/ordinary` for a long run. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 400)

const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
/** Lines that go on with what is before them, or do not. */
const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '  ',
    '\t',
    'words',
    'more *words* here',
    'a_b_c @ :// www.',
    '# head',
    '## b ##',
  ],
  ...['===', '---', '***', '* * *', '- --', '- item', '- [ ] task', '- [x] *done*', '* other', '-'],
  ...['1. one', '2. two', '10) ten', '1.', '  - nested', '    - deeper', '  words', '    far'],
  ...[
    '> quote',
    '>',
    '> - in',
    '> 1. x',
    '>> two',
    '   > three',
    '```',
    '~~~ js',
    '   ```',
    '``` `',
  ],
  ...['| a | b |', '|---|---|', '| 1 | 2 |', ':-- | --:', 'a | b', '|', '|-', '- |', ':-'],
  ...['<div>', '</div>', '<!-- c -->', '<!--', '-->', '<b>', '<b>x</b>', '<pre>', '</pre>', '<a b'],
  ...['<a b=c>', '<a b="', '">', '[a]: /x', '[a]', '[a](b "c")', '[^1]', '[x', 'y](z)', '![a](b)'],
  ...[
    '<https://a.co>',
    'www.a.co',
    'https://a.co/b_c.',
    'me@a.co',
    '`code`',
    '`` a ` b ``',
    'a `b',
  ],
  ...['c` d', 'end  ', 'end\\', '**bold** __b__', '~~gone~~ ~x~', '&amp; &copy; &x;', '\\* \\# \\'],
  ...['*a', 'b*', '***a** b*', '**a *b***', '😀 “q”*x*', '\u00A0x', '\uFEFFx', '\fx', '   three'],
)
const linesOfText = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 10 }), ends)
  .map(([lines, end]) => lines.join(end))
const written = fc
  .tuple(draftModels, writings)
  .map(([model, writing]) => writeMarkdown(model, writing))
const signs = fc.constantFrom(
  ...'*_~`#>-+=|[]()<>!&;:\\"\'^.1 @/x\t\n\0',
  ...['\n\n', '  \n', '**', '~~', '](', '![', 'www.', 'http://a.b', '@a.co', '&amp;', '- ', '> '],
  ...['    ', '<b>', '-->', '“', '😀', '\uD83D', '\r'],
)
const text = fc.oneof(
  { weight: 4, arbitrary: linesOfText },
  { weight: 3, arbitrary: written },
  { weight: 1, arbitrary: wildMarkdown },
)
/** A text with some signs put in, or taken out. */
const changed = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(signs)), {
      maxLength: 4,
    }),
  )
  .map(([before, changes]) =>
    changes.reduce((now, [where, sign]) => {
      const at = Math.floor(where * now.length)
      return now.slice(0, at) + (sign ?? '') + now.slice(sign === null ? at + 1 : at)
    }, before),
  )

test('whatever is written has the blocks of remark-parse', () => {
  fc.assert(
    fc.property(changed, (draft) => {
      expectSame(draft)
    }),
    { numRuns: runs },
  )
}, 3_600_000)
