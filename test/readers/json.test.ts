import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLines } from '../../src/core/lines.ts'
import type { Reading } from '../../src/core/document.ts'
import { isParent } from '../../src/core/tree.ts'
import { readEncodedHtml, replaceDecoded } from '../../src/readers/composed.ts'
import { type Data, toPlain } from '../../src/readers/data.ts'
import { isCounting } from '../../src/readers/data-keys.ts'
import { readHtml } from '../../src/readers/html.ts'
import { createJsonReader, createNdjsonReader } from '../../src/readers/json.ts'
import { parseJson } from '../../src/readers/json-text.ts'
import nhsNumber from '../../rules/confidentiality/nhs-number.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'
import { htmlText, nodesIn, outlineOf, unitRanges, writeJson } from './ways.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function parse(text: string): ReturnType<typeof parseJson> {
  return parseJson(text, { start: 0, end: text.length })
}

function read(text: string, format: 'json' | 'ndjson' = 'json', path = `a.${format}`): Reading {
  const reader = format === 'json' ? createJsonReader() : createNdjsonReader()
  return reader.read({ path, format, text }, {})
}

function outline(value: unknown, format: 'json' | 'ndjson' = 'json'): string[] {
  return outlineOf(read(typeof value === 'string' ? value : JSON.stringify(value), format).tree)
}

/** Without what JSON has and toPlain leaves out. */
function withoutNull(value: unknown): unknown {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.map(withoutNull)
  if (typeof value !== 'object') return Object.is(value, -0) ? 0 : value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNull(inner)]))
}

describe('parsing', () => {
  test('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), fc.nat(3), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), undefined, indent)
        const { values, problem } = parse(written)
        expect(problem).toBeUndefined()
        expect(values.map((value) => withoutNull(toPlain(value)))).toEqual([
          withoutNull(JSON.parse(text)),
        ])
      }),
      { numRuns: runs },
    )
  })

  test('takes what JSON.parse takes, and says where anything else goes wrong', () => {
    const scrap = fc.constantFrom(...'[]{}:,"\\ \n01-', 'null', 'true', '"a"', '"\\u00e9"', '1.5e3')
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const { values, problem } = parse(text)
        try {
          JSON.parse(text)
        } catch {
          return
        }
        expect(problem).toBeUndefined()
        expect(values).toHaveLength(1)
      }),
      { numRuns: runs * 10 },
    )
  })

  test('every unit of a string leads back to where it is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.infiniteStream(fc.boolean()),
        (value, dice) => {
          const { text, starts, ends } = writeJson(value, () => dice.next().value ?? false)
          const [string] = parse(text).values
          expect(string).toMatchObject({ type: 'text', value, start: 0, end: text.length })
          if (string?.type !== 'text') return
          expect(unitRanges(value, string.pieces)).toEqual(
            starts.map((start, unit) => [start, ends[unit]]),
          )
        },
      ),
      { numRuns: runs },
    )
  })

  test.each<[string, unknown[]]>([
    ['[1, 2,]', [[1, 2]]],
    ['{"a": 1,}', [{ a: 1 }]],
    ['// one\n[/* two */ 1]', [[1]]],
    ['1 "a" []', [1, 'a', []]],
    ['"\\ud83d\\ude00\\ud83d"', ['\u{1F600}\uFFFD']],
    ['"tab\there"', ['tab\there']],
    ['{"a": 1, "a": 2}', [{ a: 2 }]],
  ])('%s is read', (text, values) => {
    expect(parse(text).problem).toBeUndefined()
    expect(parse(text).values.map(toPlain)).toEqual(values)
  })

  test.each<[string, number, unknown[]]>([
    ['[1 2]', 3, [[1]]],
    ['{"a" 1}', 5, [{}]],
    ['{a: 1}', 1, [{}]],
    ['["a", "b', 6, [['a']]],
    ['["a\n"]', 1, [[]]],
    ['["\\x"]', 1, [[]]],
    ['[1}', 2, [[1]]],
    ['[', 1, [[]]],
    ['[1]]', 3, [[1]]],
    [',', 0, []],
    ['/* no end', 0, []],
    ['[NaN]', 1, [[]]],
  ])('%s stops being JSON at %i', (text, at, values) => {
    expect(parse(text).problem).toEqual({ kind: 'syntax', at })
    expect(parse(text).values.map(toPlain)).toEqual(values)
  })

  test('deep nesting is bounded', () => {
    const text = `${'['.repeat(100_000)}"NHS number 999 000 0018"`
    expect(parse(text).problem).toEqual({ kind: 'depth', at: 200 })
    const { tree, notices } = read(text)
    expect(notices.map(({ id }) => id)).toEqual(['professional/too-complex'])
    expect(tree.children.at(-1)?.children[0]).toMatchObject({ type: 'field' })
  })
})

describe('ways back are composed', () => {
  test('of HTML within a string', () => {
    fc.assert(
      fc.property(htmlText, fc.infiniteStream(fc.boolean()), (html, dice) => {
        const { text, starts, ends } = writeJson(html, () => dice.next().value ?? false)
        const [string] = parse(text).values
        if (string?.type !== 'text') throw new Error('no string')
        const range = { start: 0, end: html.length }
        const direct = readHtml(html, range, createLines(html))
        const encoded = readEncodedHtml(string, createLines(text))
        const pairs = (content: typeof direct): ReturnType<typeof nodesIn> =>
          [...content.blocks, ...content.fields].flatMap(nodesIn)
        const found = pairs(encoded)
        expect(found.map(({ type }) => type)).toEqual(pairs(direct).map(({ type }) => type))
        for (const [index, node] of pairs(direct).entries()) {
          const other = found[index]
          if (isParent(node) || !('value' in node) || !other) continue
          const value = String(node.value)
          expect(other).toMatchObject({ value })
          const from = node.position?.start.offset ?? 0
          const own = node.data?.pieces?.value ?? [[0, from, from + value.length] as const]
          expect(unitRanges(value, other.data?.pieces?.value ?? [])).toEqual(
            unitRanges(value, own).map(([start, end]) => [starts[start], ends[end - 1]]),
          )
        }
      }),
      { numRuns: runs },
    )
  })

  test('of replacements', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '&amp;', '&lt;', '\u{1F600}', '&', '\n')),
        fc.infiniteStream(fc.boolean()),
        (parts, dice) => {
          const { text, starts, ends } = writeJson(parts.join(''), () => dice.next().value ?? false)
          const [string] = parse(text).values
          if (string?.type !== 'text') throw new Error('no string')
          const { value, pieces } = replaceDecoded(string, /&amp;|&lt;/g, () => '#')
          const ranges = unitRanges(value, pieces)
          expect(ranges).toHaveLength(value.length)
          let unit = 0
          for (const part of parts) {
            const last = ends[unit + part.length - 1]
            if (part.startsWith('&') && part.length > 1) {
              expect(ranges.shift()).toEqual([starts[unit], last])
            } else {
              for (const index of part.split('').keys()) {
                expect(ranges.shift()).toEqual([starts[unit + index], ends[unit + index]])
              }
            }
            unit += part.length
          }
        },
      ),
      { numRuns: runs },
    )
  })
})

describe('records', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a list',
      [{ caption: 'One day', alt: 'A clinic', platform: 'LinkedIn', date: '2026-01-02' }, 'Two'],
      [
        'draft {"platform":"linkedin","date":"2026-01-02"}',
        'post [record 1, caption] One day',
        'words [record 1, alt] A clinic',
        'field [record 1, platform] LinkedIn',
        'field [record 1, date] 2026-01-02',
        'draft {}',
        'post [record 2] Two',
      ],
    ],
    ['one map', { body: 'One' }, ['draft {}', 'post [body] One']],
    [
      'lists within maps',
      { data: { posts: [{ text: 'One' }, { text: 'Two' }] }, name: 'Plan' },
      [
        'draft {}',
        'field [name] Plan',
        'draft {}',
        'post [data, posts 1, text] One',
        'draft {}',
        'post [data, posts 2, text] Two',
      ],
    ],
    [
      'a post with pictures is one record',
      { text: 'One', pictures: [{ alt: 'A ward' }, { alt: 'A desk' }] },
      [
        'draft {}',
        'post [text] One',
        'words [pictures 1, alt] A ward',
        'words [pictures 2, alt] A desk',
      ],
    ],
    [
      'languages and wrappers below a key of words',
      [{ title: { rendered: 'Our clinic' }, content: { rendered: '<p>Come &amp; see</p>' } }],
      [
        'draft {}',
        'words [record 1, title, rendered] Our clinic',
        'post [record 1, content, rendered] Come & see',
      ],
    ],
    [
      'copy for platforms',
      [{ linkedin_copy: 'Long words', x: 'Short words', web: 'https://example.org' }],
      [
        'draft {}',
        'post [record 1, linkedin_copy] Long words',
        'post [record 1, x] Short words',
        'field [record 1, web] https://example.org',
      ],
    ],
    [
      'numbers, but those that count',
      [{ nhs: 9990000018, timestamp: 1588612345, id: '1588612345', patient_id: '17', ok: true }],
      [
        'draft {"date":"2020-05-04"}',
        'field [record 1, nhs] 9990000018',
        'field [record 1, patient_id] 17',
      ],
    ],
    [
      'our own keys',
      [{ text: 'a', kind: 'thread', fictional: true, professional: { audience: 'patients' } }],
      [
        'draft {"kind":"thread","fictional":true,"audience":"patients"}',
        'post [record 1, text] a',
        'field [record 1, kind] thread',
        'field [record 1, professional, audience] patients',
      ],
    ],
    [
      'keys that are no names',
      [{ 'jane@example.org': 'hello' }],
      ['draft {}', 'field [record 1, key 1] jane@example.org', 'field [record 1, key 1] hello'],
    ],
    [
      'tags are no posts',
      [{ tags: { text: 'NHS' } }],
      ['draft {}', 'field [record 1, tags, text] NHS'],
    ],
    ['nothing', {}, []],
  ])('%s', (_, value, expected) => {
    // Maps that become posts on their own come in the order of the file.
    expect(outline(value)).toEqual(expected)
  })

  test.each([
    ['timestamp', true],
    ['created_at', true],
    ['createdAt', true],
    ['user_id', true],
    ['phone', false],
    ['nhsId', false],
    ['patient_id', false],
    ['text', false],
    ['postcode', false],
  ])('numbers under %s count something: %s', (key, expected) => {
    expect(isCounting(key)).toBe(expected)
  })

  test('a platform of a key is the platform of its post', () => {
    const [draft] = read('[{"linkedin_copy": "a b"}]').tree.children
    expect(draft?.children[0]?.meta).toEqual({ platform: 'linkedin' })
  })

  test('comments and what is no JSON are looked at as well', () => {
    expect(outline('[{"text": "a"} // call 07700 900123\n')).toEqual([
      'draft {}',
      'post [record 1, text] a',
      'draft {}',
      'field [] // call 07700 900123',
    ])
  })
})

describe('NDJSON', () => {
  test('a bad line is reported, and is not the end', () => {
    const text = '{"text": "a"}\r\n\r\n{"text": "b" oops}\r\n{"text": "c"}\r\n[{"text": "d"}]'
    const { notices } = read(text, 'ndjson')
    expect(outline(text, 'ndjson')).toEqual([
      'draft {}',
      'post [record 1, text] a',
      'draft {}',
      'post [record 2, text] b',
      'draft {}',
      'field [record 2] oops}',
      'draft {}',
      'post [record 3, text] c',
      'draft {}',
      'post [record 4, text] d',
    ])
    expect(notices).toMatchObject([
      {
        id: 'professional/unreadable',
        message: 'Record 2 is not JSON from here on',
        start: text.indexOf('oops'),
      },
    ])
  })

  test('a record does not end before its line does', () => {
    expect(outline('{"text": "a"\n}', 'ndjson')).toEqual([
      'draft {}',
      'post [record 1, text] a',
      'draft {}',
      'field [record 2] }',
    ])
  })

  test('20,000 records are read', () => {
    const text = '{"text": "a \\u00e9 b"}\n'.repeat(20_000)
    expect(read(text, 'ndjson').tree.children).toHaveLength(20_000)
  })
})

describe('findings stand where the words are written', () => {
  test.each([
    ['json', '[{"caption": "He «committ\\u0065d suicide» \\ud83d\\ude00"}]'],
    ['ndjson', '{"caption": "x"}\n{"caption": "\\n\\u00e9 «commit\\u0074ed suicid\\u0065»"}'],
    ['json', '{"content": "<p>\\u003cb>He</b> «committed&nbsp;<i>suicid\\u0065»</i></p>"}'],
    [
      'json',
      'window.YTD.tweets.part0 = [{"tweet": {"full_text": "a &lt; b «committed suicide»", "created_at": "Wed Oct 10 20:19:24 +0000 2018", "id_str": "1"}}]',
    ],
    [
      'json',
      '[{"timestamp": 1588612345, "data": [{"post": "He\\u00e2\\u0080\\u0099d «committed\\u00c2\\u00a0suicide»"}]}]',
    ],
  ])('%s %s', async (format, marked) => {
    const text = marked.replaceAll(/[«»]/g, '')
    const result = await lintText(text, { rules: [suicide], format, path: `a.${format}` })
    const found = result.diagnostics.map(({ position }) =>
      text.slice(position.start.offset, position.end.offset),
    )
    expect(found).toEqual([/«(.*)»/.exec(marked)?.[1]])
    expect(result.diagnostics[0]?.position.start.offset).toBe(marked.indexOf('«'))
  })

  test('a number is found where it is no string, and named by its record', async () => {
    const text = '{"text": "a"}\n{"nhs": 9990000018}'
    const { diagnostics } = await lintText(text, {
      rules: [nhsNumber],
      options: { allowTestRange: false },
      format: 'ndjson',
    })
    expect(diagnostics).toMatchObject([
      { place: 'record 2, nhs', position: { start: { line: 2, column: 9 } } },
    ])
  })
})

describe('anything is read', () => {
  test('without an error, and with all places in the text', () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(...'[]{}:,"\\\n', '"text": ', '"<p>a</p>"', 'window.YTD.tweet.part0 = '),
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), fc.boolean(), (parts, isLines) => {
        const text = parts.join('')
        const { tree, notices } = read(text, isLines ? 'ndjson' : 'json')
        const offsets = nodesIn(tree).flatMap(({ position }) => [
          position?.start.offset ?? -1,
          position?.end.offset ?? -1,
        ])
        for (const offset of [...offsets, ...notices.map(({ start }) => start)]) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs },
    )
  })

  test('a script is read only if it is an archive', () => {
    expect(
      read('export const tweets = [{ text: "a" }]', 'json', 'src/tweets.js').tree.children,
    ).toEqual([])
  })

  test('data keeps the shape of what it was read from', () => {
    const [value] = parse('{"a": ["b", 1, true, null]}').values
    expect(toPlain(value as Data)).toEqual({ a: ['b', 1, true, undefined] })
  })
})
