import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../../src/core/day.ts'
import { createLines } from '../../src/core/lines.ts'
import type { Range } from '../../src/core/sentences.ts'
import { shownByField, shownByMeta } from '../../src/core/shown.ts'
import { frontWords } from '../../src/engine/front-words.ts'
import { readFrontMatter } from '../../src/readers/front-matter.ts'
import { readPlainFrontMatter } from '../../src/readers/plain-front-matter.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 2000)

function rangeOf(yaml: string): Range {
  return { start: 0, end: yaml.length }
}

function read(yaml: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(yaml, rangeOf(yaml), createLines(yaml))
}

/** What a reader of YAML would wake somebody with, of what was told without one. */
function missedIn(yaml: string): unknown[] {
  const words = frontWords(yaml)
  const plain = readPlainFrontMatter(yaml, rangeOf(yaml), createLines(yaml))
  if (plain) expect(plain).toEqual(read(yaml))
  if (!words) return []
  const front = read(yaml)
  if (!front) return ['no front matter']
  const { fields, notices, meta, posts = [] } = front
  const { suppress, thread, campaign, kind, author } = meta
  const missed: unknown[] = [...notices, ...posts, suppress, thread, campaign, author?.name]
  if (kind === 'thread') missed.push(kind)
  const values = [...words.values]
  const shown = [...shownByMeta(meta)]
  for (const { value, name } of fields) {
    shown.push(...shownByField(name))
    if (isDay(value) && shownByField(name).length === 0) continue
    if (values.splice(0, values.indexOf(value) + 1).at(-1) !== value) missed.push(value)
  }
  missed.push(...shown.filter((feature) => !words.shown.has(feature)))
  return missed.filter((each) => each !== undefined)
}

describe('front matter, without a reader of YAML', () => {
  test.each<[string, readonly string[]]>([
    ['title: The choir meets\ndate: 2026-05-01\n', ['The choir meets']],
    ['title: "Open: now"\nsubtitle: \'a # b\'\r\n', ['Open: now', 'a # b']],
    ['tags: [news, "open day", a b ]\ndraft: false', ['news', 'open day', 'a b']],
    ['tags:\n- news\n- open day\nlayout: post', ['news', 'open day', 'post']],
    ['tags:\n  - news\n# a note\n\nlayout:\n', ['news']],
    [
      'cover:\n  image: a.png\n  size:\n    width: 5\n  alt: A poster\nx: y',
      ['a.png', '5', 'A poster', 'y'],
    ],
    ['url: https://example.org/a#b\ntime: 10:30', ['https://example.org/a#b', '10:30']],
    ['author: J Smith\nplatform: x\nkind: post', ['J Smith', 'x', 'post']],
    ['', []],
  ])('is read where it is as most is: %j', (yaml, values) => {
    expect(frontWords(yaml)?.values).toEqual(values)
    expect(readPlainFrontMatter(yaml, rangeOf(yaml), createLines(yaml)) !== undefined).toBe(
      yaml !== '',
    )
    expect(missedIn(yaml)).toEqual([])
  })

  test.each([
    'title: a: b',
    'title: a\n  b',
    'title: >\n  a',
    'title: "a\\tb"',
    "title: 'it''s'",
    'title: a # b',
    'title: a\ntitle: b',
    'tags: [a, [b]]',
    'tags: [a: b]',
    'resources:\n  - src: a',
    'author:\n  name: J Smith',
    'kind: thread',
    'thread: spring',
    'campaign: spring',
    'suppress:\n  - rule: civility',
    'professional:\n  kind: post',
    'a: &b c',
    'a: *b',
    'a: @b',
    'a:\tb',
    'true: a',
    'Just words',
    '- a',
    ' a: b',
    'a:\n  b: c\n d: e',
    'a: b\n- c',
  ])('is left to one where that may have more to say: %j', (yaml) => {
    expect(frontWords(yaml)).toBeUndefined()
  })

  const key = fc.constantFrom(
    'title',
    'date',
    'alt',
    'a',
    'b-c',
    'author',
    'platform',
    'kind',
    'patient',
  )
  const scrap = fc.constantFrom(
    ...'a|b c|2026-05-01|1|-|: |:|#| #|"|\'|[|]|, |{|}|&a|*a|!t|||>|%|@|?|- |~|true|True|FALSE|nULL|null|\\|=|<<|é|🧵|...|x'.split(
      '|',
    ),
  )
  const value = fc.array(scrap, { maxLength: 4 }).map((scraps) => scraps.join(''))
  const quoted = fc
    .tuple(value, fc.constantFrom('"', "'"))
    .map(([inside, sign]) => sign + inside + sign)
  const list = fc
    .array(fc.oneof(value, quoted), { maxLength: 3 })
    .map((items) => `[${items.join(', ')}]`)
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', ' ', '  ', '    '),
      fc.constantFrom('', '', '- '),
      fc.option(key, { nil: undefined }),
      fc.oneof(fc.constant(''), value, quoted, list),
    )
    .map(([indent, dash, name, written]) => {
      return `${indent}${dash}${name === undefined ? '' : `${name}: `}${written}`
    })

  test('says nothing else than a reader of YAML', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        expect(missedIn(lines.join(end))).toEqual([])
      }),
      { numRuns: runs },
    )
  })
})
