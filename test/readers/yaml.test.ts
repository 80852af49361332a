import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Reading } from '../../src/core/document.ts'
import type { Field } from '../../src/core/tree.ts'
import { createYamlReader } from '../../src/readers/yaml.ts'
import suicide from '../../rules/safeguarding/suicide-language.ts'
import { lintText } from '../harness.ts'
import { nodesIn, outlineOf, unitRanges } from './ways.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

function read(text: string): Reading {
  return createYamlReader().read({ path: 'a.yml', format: 'yaml', text }, {})
}

function outline(text: string): string[] {
  return outlineOf(read(text).tree)
}

describe('records', () => {
  test.each<[string, string, string[]]>([
    [
      'a list of maps',
      '- caption: >\n    One day\n    at noon\n  alt: "A clini\\u0063"\n  date: 2026-01-02\n- caption: Two # not yet\n',
      [
        'draft {"date":"2026-01-02"}',
        'post [record 1, caption] One day at noon',
        'words [record 1, alt] A clinic',
        'field [record 1, date] 2026-01-02',
        'draft {}',
        'post [record 2, caption] Two',
        'draft {}',
        'field [] # not yet',
      ],
    ],
    [
      'a map',
      'title: Our clinic\nbody: |\n  One\n\n  Two\nkind: thread\n',
      [
        'draft {"kind":"thread"}',
        'words [title] Our clinic',
        'post [body] One ¶ Two',
        'field [kind] thread',
      ],
    ],
    [
      'lists within a map',
      'site: Example\nposts:\n  - text: One\n  - text: Two\n',
      [
        'draft {}',
        'field [site] Example',
        'draft {}',
        'post [posts 1, text] One',
        'draft {}',
        'post [posts 2, text] Two',
      ],
    ],
    [
      'several documents',
      'text: One\n---\ntext: Two\n',
      ['draft {}', 'post [text] One', 'draft {}', 'post [text] Two'],
    ],
    [
      'numbers as they are written, and no alias twice',
      'text: &words One day\nphone: 0019\nagain: *words\nok: true\nnone: ~\n',
      ['draft {}', 'post [text] One day', 'field [phone] 0019'],
    ],
    ['words alone', 'One day\n', ['draft {}', 'post [] One day']],
    ['nothing', '', []],
    ['a comment alone', '# 07700 900123', ['draft {}', 'field [] # 07700 900123']],
    ['a number sign in words', 'text: "a # b"', ['draft {}', 'post [text] a # b']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  test('what is no YAML is reported, and looked at as it is', () => {
    const text = 'text: One\n---\ntext: "Two\n'
    const { notices } = read(text)
    expect(notices).toMatchObject([
      { id: 'professional/unreadable', message: expect.stringMatching(/^This is not YAML: /) },
    ])
    expect(outline(text)).toEqual([
      'draft {}',
      'post [text] One',
      'draft {}',
      'field [] ---\ntext: "Two\n',
    ])
  })

  test.each([
    ['flow lists', '['.repeat(50_000)],
    ['lists', `${'- '.repeat(3000)}a`],
    [
      'a laugh',
      `a: &a [x, x]\n${'bcdefgh'.replaceAll(/./g, (key) => `${key}: &${key} [*a, *a]\n`)}`,
    ],
  ])('%s are bounded', (_, text) => {
    expect(() => read(text)).not.toThrow()
  })

  test('the words of deep lines of a list are read', () => {
    expect(outline(`${'- '.repeat(100)}One day`).at(-1)).toMatch(/ One day$/)
  })

  test.each([300, 5000])('%i levels are read to their bottom', (depth) => {
    const { tree, notices } = read(`${'- '.repeat(depth)}NHS number 999 000 0018`)
    expect(notices.map(({ id }) => id)).toEqual(['professional/too-complex'])
    expect(JSON.stringify(tree)).toContain('999 000 0018')
  })
})

describe('places', () => {
  test('every string is read, and leads back to what is written', () => {
    const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 9 }))
    const record = fc.dictionary(fc.constantFrom('caption', 'alt', 'site', 'tag'), word, {
      minKeys: 1,
    })
    const style = fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    )
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), style, (records, defaultStringType) => {
        const text = stringify(records, {
          defaultStringType,
          defaultKeyType: 'PLAIN',
          lineWidth: 20,
        })
        if (/\r/.test(text)) return
        const wanted = (parse(text) as Record<string, string>[])
          .flatMap((each) => Object.values(each))
          .filter((value) => value.trim() !== '')
        const { tree, notices } = read(text)
        expect(notices).toEqual([])
        expect(tree.children.flatMap(({ children }) => children)).toHaveLength(wanted.length)
        const fields = nodesIn(tree).filter((node): node is Field => 'value' in node)
        for (const { value, data } of fields) {
          for (const [unit, [start, end]] of unitRanges(
            value,
            data?.pieces?.value ?? [],
          ).entries()) {
            const written = text.slice(start, end)
            const isSame = written === value.charAt(unit)
            expect(isSame || /^[\\'\n]/.test(written) || end - start > 1).toBe(true)
          }
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  test('anything is read', () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...'-:#|>&*!?[]{}"\'\n', '- ', ': ', '\n  ', 'text: ', '--- ', '\r\n', '\r'),
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        for (const { position } of nodesIn(read(text).tree)) {
          expect(position?.start.offset).toBeLessThanOrEqual(position?.end.offset ?? -1)
          expect(position?.end.offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs },
    )
  })

  test.each([
    '- caption: One\n- caption: "He «committ\\u0065d suicide»"\n',
    '- caption: >\n    He «committed\n    suicide» there.\n',
    "- caption: 'It''s said he «committed suicide»'\n",
    'body: "<p>He &amp; she «committed&nbsp;suicide»</p>"\n',
  ])('findings stand where the words are written: %s', async (marked) => {
    const text = marked.replaceAll(/[«»]/g, '')
    const { diagnostics } = await lintText(text, { rules: [suicide], format: 'yaml' })
    const found = diagnostics.map(({ position: { start, end } }) =>
      text.slice(start.offset, end.offset),
    )
    expect(found).toEqual([/«([^]*)»/.exec(marked)?.[1]])
    expect(diagnostics[0]?.place).toMatch(/caption|body/)
  })
})
