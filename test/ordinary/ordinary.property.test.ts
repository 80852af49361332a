import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trickyLines, wildMarkdown, writtenMarkdown } from '../generate-markdown.ts'
import { differing } from './compare.ts'

/** `PROPERTY_RUNS=20000 npx vitest run test/ordinary` for a long run. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 400)

const text = fc.oneof(
  { weight: 4, arbitrary: trickyLines },
  { weight: 3, arbitrary: writtenMarkdown },
  { weight: 1, arbitrary: wildMarkdown },
)
const place = fc.double({ min: 0, max: 1, noNaN: true })
const signs = fc.oneof(
  fc.constantFrom(...'*_~`#>-+=|[]()<>!&;:\\"\'^.1 @/x\t\n\r\0'.split('')),
  fc.constantFrom('\n\n', '  \n', '**', '](', '![', 'www.', 'http://a.b', '@a.co', '    ', '<b>'),
)
/** A text with some signs put in, and some taken out. */
const changed = fc
  .tuple(text, fc.array(fc.tuple(place, fc.option(signs)), { maxLength: 4 }))
  .map(([before, changes]) =>
    changes.reduce((now, [where, sign]) => {
      const at = Math.floor(where * now.length)
      return now.slice(0, at) + (sign ?? '') + now.slice(sign === null ? at + 1 : at)
    }, before),
  )

test('whatever is written has the blocks of remark-parse', () => {
  fc.assert(
    fc.property(changed, (draft) => {
      expect(differing([draft])).toEqual([])
    }),
    { numRuns: runs },
  )
}, 3_600_000)

const tags =
  '<b>|</b>|<b x>|<b x="y">|<b x=\'>\'>|<b x=y>|<b x=y/>|<br/>|<br />|<div>|</div>|<pre>|</pre>|<!-- a -->|<?a?>|<!A>|<b|</b x>|<1>'
const beside = 'a|b.|*c*| | |\n|\n\n|> |- |\t|>|"'
/** Lines that begin and end with tags: a block of HTML, or words of a paragraph. */
const tagged = fc
  .array(fc.constantFrom(...tags.split('|'), ...beside.split('|')), { maxLength: 12 })
  .map((parts) => parts.join(''))

test('whatever begins with a tag has the blocks of remark-parse', () => {
  fc.assert(
    fc.property(tagged, (draft) => {
      expect(differing([draft])).toEqual([])
    }),
    { numRuns: runs },
  )
}, 3_600_000)
