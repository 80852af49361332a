import fc from 'fast-check'
import ignore from 'ignore'
import { expect, test } from 'vitest'
import { createIgnoreList } from '../src/node/ignore-list.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 500)

const segment = fc.constantFrom('a', 'b', 'ab', 'a.md', '*', '*.md', 'a*', '**', '?', '[ab]', '\\a')
const pattern = fc
  .tuple(
    fc.constantFrom('', '!', '# '),
    fc.constantFrom('', '/'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '/', ' '),
  )
  .map(([sign, slash, segments, end]) => `${sign}${slash}${segments.join('/')}${end}`)

const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'a.md', 'b.md'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))

test('a list says what the library says, whatever folder comes before', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { maxLength: 5 }),
      fc.array(fc.tuple(path, fc.boolean()), { maxLength: 8 }),
      (patterns, asked) => {
        const list = createIgnoreList(
          '/work',
          patterns.map((each, index) => ({ pattern: each, origin: `list:${index + 1}` })),
        )
        const plain = ignore({ ignorecase: false }).add([...patterns])
        for (const [way, isFolder] of asked) {
          const folder = way.slice(0, way.lastIndexOf('/') + 1)
          const verdict = list.test(`/work/${way}`, isFolder)
          // What is said of the folder was asked before.
          if (folder !== '' && plain.test(folder).ignored) {
            expect(verdict).toBeUndefined()
            continue
          }
          const { ignored, unignored, rule } = plain.test(isFolder ? `${way}/` : way)
          const expected = ignored ? true : unignored ? false : undefined
          expect([way, verdict?.ignored]).toEqual([way, expected])
          if (verdict?.ignored) expect(verdict.reason).toMatch(`: ${rule?.pattern}`)
        }
      },
    ),
    { numRuns: runs },
  )
})
