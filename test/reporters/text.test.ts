import { fromMarkdown } from 'mdast-util-from-markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/reporters/markdown-text.ts'
import { diagnostic, file, position, report } from './made.ts'

test('agent says a finding on one line, and the advice once a rule', async () => {
  const found = [
    diagnostic({
      position: position(4, 7),
      suggestions: [
        { title: 'Write “older”', safe: false, edits: [] },
        { title: 'Write “old”', safe: false, edits: [] },
      ],
    }),
    diagnostic({ place: 'Posts!C7' }),
  ]
  expect(await report('agent', [file('a.md', found), file('b.md', [])])).toBe(
    [
      'a.md:4:7 warning respect/dated-terms Something was found → Write “older”',
      'a.md:1:1 warning respect/dated-terms Posts!C7: Something was found',
      'respect/dated-terms: Do something about it.',
      '0 errors, 2 warnings, 0 info in 2 drafts',
      '',
    ].join('\n'),
  )
})

const longAndShort = [
  diagnostic({ message: 'Many words are said of this place here' }),
  diagnostic({ position: position(12, 3), message: 'Few are of this' }),
]

test('stylish has a column for rules where there is room, and where no terminal has an end', async () => {
  const inColumns = [
    'a.md',
    '   1:1  warning  Many words are said of this place here  respect/dated-terms',
    '  12:3  warning  Few are of this                         respect/dated-terms',
    '',
  ].join('\n')
  for (const columns of [undefined, 76, 200]) {
    expect(await report('stylish', [file('a.md', longAndShort)], { columns })).toContain(inColumns)
  }
})

test('stylish breaks under the message in a terminal that is narrow', async () => {
  const columns = 52
  const text = await report('stylish', [file('a.md', longAndShort)], { columns })
  expect(text.split('\n').slice(0, 6)).toEqual([
    'a.md',
    '   1:1  warning  Many words are said of this place',
    '                 here  respect/dated-terms',
    '  12:3  warning  Few are of this',
    '                 respect/dated-terms',
    '',
  ])
  // It breaks lines of its own where there is no room at all.
  const tiny = await report('stylish', [file('a.md', longAndShort)], { columns: 40 })
  expect(tiny).toContain('place here  respect/dated-terms')
})

test('stylish says the advice of a rule once a draft', async () => {
  const found = [diagnostic(), diagnostic({ ruleId: 'team/own' }), diagnostic()]
  const files = [file('a.md', found), file('b.md', [diagnostic()])]
  const text = await report('stylish', files, { verbose: true })
  expect(text.split('Do something about it.')).toHaveLength(4)
  expect(text).not.toContain('\n\n\n')
})

test.each([
  ['agent', 100, 'not shown: 0 errors, 0 warnings, 51 info; mend these first and run again'],
  ['markdown', 200, 'Not shown: 0 errors, 0 warnings, 51 info. The loudest come first.'],
])('%s shows the loudest %i and counts the rest', async (format, most, said) => {
  const found = [
    ...Array.from({ length: most + 50 }, () => diagnostic({ severity: 'info' })),
    diagnostic({ severity: 'error', message: 'The one that counts' }),
  ]
  const text = await report(format, [file('a.md', found)])
  expect(text).toContain(said)
  expect(text).toContain('The one that counts')
  expect(text.split('Something was found').length - 1).toBe(most - 1)
})

test('markdown shows any text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      fc.pre(text.trim() === text)
      const tree = fromMarkdown(`- said: ${escapeMarkdown(text)}`)
      expect(tree.children).toMatchObject([
        { type: 'list', children: [{ children: [{ type: 'paragraph' }] }] },
      ])
      expect(wordsOf(tree)).toBe(`said: ${text.replaceAll('@', '@\u200B')}`)
    }),
  )
})

/** The text of a tree that holds nothing but paragraphs and text. */
function wordsOf(node: object): string {
  const { value, children, type } = node as { type: string; value?: string; children?: object[] }
  if (value !== undefined && type === 'text') return value
  expect(['root', 'list', 'listItem', 'paragraph']).toContain(type)
  return (children ?? []).map(wordsOf).join('')
}

test('markdown leads to the guidance once a rule', async () => {
  const references = [
    { source: 'a', title: 'A [title]', clause: '3', url: 'https://example.org/a b' },
  ]
  const found = [diagnostic({ references }), diagnostic({ references })]
  const text = await report('markdown', [file('a_b.md', found)])
  expect(text).toContain('**a\\_b.md**')
  expect(
    text.match(/\[A \\\[title\\\]\]\(<https:\/\/example\.org\/a%20b>\), clause 3/g),
  ).toHaveLength(1)
})

test('a clean run is ready in either', async () => {
  expect(await report('agent', [file('a.md', [])])).toBe(
    '0 errors, 0 warnings, 0 info in 1 draft\n',
  )
  expect(await report('markdown', [file('a.md', [])])).toBe('### 1 draft ready\n')
})

test.each([
  ['agent', 'a.xlsx warning respect/dated-terms Posts!C7: Something was found\n'],
  ['github', 'file=a.xlsx,line=1,endLine=1,col=1,endColumn=1,'],
  ['gitlab', '"begin": 1,'],
  ['junit', 'name="respect/dated-terms (Posts!C7)"'],
  ['checkstyle', '<error line="1" column="1" '],
  ['rdjsonl', '"range":{"start":{"line":1,"column":1}'],
  ['markdown', '- **warning**, Posts!C7: Something'],
])('%s gives no line of a file that is no text', async (format, said) => {
  const found = diagnostic({ place: 'Posts!C7', position: position(9, 5) })
  const text = await report(format, [file('a.xlsx', [found], { isMade: true })])
  expect(text).toContain(said)
  expect(text).toMatch(/Posts!C7/)
  // A hash may hold any digit.
  expect(text.replaceAll(/"fingerprint": "\w+"/g, '')).not.toContain('9')
})
