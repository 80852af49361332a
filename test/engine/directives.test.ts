import { describe, expect, test } from 'vitest'
import { defineLexiconRule } from '../../src/core/rule.ts'
import type { FileResult } from '../../src/core/finding.ts'
import { lintText } from '../harness.ts'

function rule(id: string, term: string, severity: 'error' | 'warning') {
  return defineLexiconRule({
    id,
    summary: 'A word.',
    why: 'For tests.',
    advice: 'None.',
    references: [],
    severity,
    profile: 'general',
    since: '0.1.0',
    message: 'A word',
    terms: [{ term }],
    examples: { bad: [], good: [] },
  })
}

const rules = [
  rule('test/apple', 'apple', 'warning'),
  rule('test/pear', 'pear', 'warning'),
  rule('hard/plum', 'plum', 'error'),
]

const lint = (text: string, format = 'markdown'): Promise<FileResult> =>
  lintText(text, { rules, format })

/** `line rule` of each diagnostic, and the same in brackets for what is silenced. */
async function seenIn(text: string, format?: string): Promise<string[]> {
  const { diagnostics, suppressed } = await lint(text, format)
  const show = ({ ruleId, position }: { ruleId: string; position: { start: { line: number } } }) =>
    `${position.start.line} ${ruleId}`
  return [...diagnostics.map(show), ...suppressed.map((one) => `(${show(one)})`)]
}

async function messagesOf(text: string): Promise<string[]> {
  const { diagnostics } = await lint(text)
  return diagnostics
    .filter(({ ruleId }) => ruleId.startsWith('professional/'))
    .map(({ message }) => message)
}

describe('a directive', () => {
  test('silences a rule from there on', async () => {
    expect(await seenIn('apple\n\n<!-- professional-disable test/apple -->\n\napple pear')).toEqual(
      ['1 test/apple', '5 test/pear', '(5 test/apple)'],
    )
  })

  test('silences until it is enabled again', async () => {
    const text =
      '<!-- professional-disable test/apple, test/pear -->\n\napple pear\n\n<!-- professional-enable test/apple -->\n\napple pear'
    expect(await seenIn(text)).toEqual([
      '7 test/apple',
      '(3 test/apple)',
      '(3 test/pear)',
      '(7 test/pear)',
    ])
  })

  test('enables all when it names none', async () => {
    const text =
      '<!-- professional-disable test -->\n\napple\n\n<!-- professional-enable -->\n\nplum'
    expect(await seenIn(text)).toEqual(['7 hard/plum', '(3 test/apple)'])
  })

  test('does not end with `enable` what holds for the file', async () => {
    const text =
      'apple\n\n<!-- professional-disable-file test/apple -->\n\n<!-- professional-enable -->\n\napple'
    expect(await seenIn(text)).toEqual(['(1 test/apple)', '(7 test/apple)'])
  })

  test('silences the next block only', async () => {
    const text = '<!-- professional-disable-next-block test/apple -->\napple\n\napple'
    expect(await seenIn(text)).toEqual(['4 test/apple', '(2 test/apple)'])
  })

  test('silences a whole list or quote as the next block', async () => {
    expect(
      await seenIn('<!-- professional-disable-next-block test/apple -->\n\n- apple\n- apple\n'),
    ).toEqual(['(3 test/apple)', '(4 test/apple)'])
  })

  test('looks past other HTML for the next block', async () => {
    const text = '<!-- professional-disable-next-block test/apple -->\n<!-- note -->\n\napple'
    expect(await seenIn(text)).toEqual(['(4 test/apple)'])
  })

  test('silences its own paragraph from within', async () => {
    const text = 'apple <!-- professional-disable-next-block test/apple --> and\napple\n\napple'
    expect(await seenIn(text)).toEqual(['4 test/apple', '(1 test/apple)', '(2 test/apple)'])
  })

  test('silences its own paragraph from within emphasis', async () => {
    const text = 'apple *so <!-- professional-disable-next-block test/apple --> it*'
    expect(await seenIn(text)).toEqual(['(1 test/apple)'])
  })

  test('works within a list item', async () => {
    const text = '- <!-- professional-disable-next-block test/apple -->\n  apple\n- apple'
    expect(await seenIn(text)).toEqual(['3 test/apple', '(2 test/apple)'])
  })

  test('works within a quote, over several lines', async () => {
    const text = '> <!-- professional-disable\n> test/apple -->\n> apple\n\napple'
    expect(await seenIn(text)).toEqual(['(3 test/apple)', '(5 test/apple)'])
  })

  test('silences a category', async () => {
    expect(await seenIn('<!-- professional-disable test -->\n\napple pear')).toEqual([
      '(3 test/apple)',
      '(3 test/pear)',
    ])
    expect(await seenIn('<!-- professional-disable test/* -->\n\napple')).toEqual([
      '(3 test/apple)',
    ])
  })

  test('may stand with others in one piece of HTML', async () => {
    const text =
      '<div>\n<!-- professional-disable test/apple --><!-- professional-disable test/pear -->\n</div>\n\napple pear'
    expect(await seenIn(text)).toEqual(['(5 test/apple)', '(5 test/pear)'])
  })

  test('is none in code', async () => {
    expect(await seenIn('`<!-- professional-disable test/apple -->`\n\napple')).toEqual([
      '3 test/apple',
    ])
  })

  test('is none when it is not closed', async () => {
    expect(await seenIn('apple\n\n<!-- professional-disable test/apple')).toEqual(['1 test/apple'])
  })
})

describe('a reason', () => {
  test('is kept with what it silences', async () => {
    const { suppressed } = await lint(
      '<!-- professional-disable hard/plum -- consent C-112 until=2027-01-31 by=jo -->\n\nplum',
    )
    expect(suppressed.map(({ reason }) => reason)).toEqual(['consent C-112'])
  })

  test('is that of the first directive of several for the same place', async () => {
    const text =
      '<!-- professional-disable test -- for all -->\n\napple\n\n' +
      '<!-- professional-disable-next-block test/apple -- for one -->\napple\n\napple'
    const { suppressed } = await lint(text)
    expect(suppressed.map(({ reason }) => reason)).toEqual(['for all', 'for all', 'for all'])
  })

  test('is needed for an error', async () => {
    const text = '<!-- professional-disable hard/plum -->\n\nplum and plum'
    expect(await seenIn(text)).toEqual([
      '1 professional/unexplained-suppression',
      '3 hard/plum',
      '3 hard/plum',
    ])
  })

  test('does not hold after its last day', async () => {
    const until = (day: string) =>
      `<!-- professional-disable test/apple -- why until=${day} -->\n\napple`
    expect(await seenIn(until('2026-11-25'))).toEqual(['(3 test/apple)'])
    expect(await seenIn(until('2026-11-24'))).toEqual([
      '1 professional/expired-suppression',
      '3 test/apple',
    ])
  })

  test.each(['31/01/2027', 'never', '2027-13-45', '2027-02-31', '0101011237'])(
    'does not hold until %s, which is no day, and does not repeat it',
    async (day) => {
      const text = `<!-- professional-disable test/apple -- why until=${day} -->\n\napple`
      expect(await seenIn(text)).toEqual(['1 professional/expired-suppression', '3 test/apple'])
      expect(await messagesOf(text)).toContain(
        'The silence of test/apple needs a day such as until=2027-01-31',
      )
    },
  )
})

describe('what is wrong with a directive', () => {
  test('is that it silences nothing', async () => {
    expect(await messagesOf('<!-- professional-disable test/apple -->\n\nHello')).toEqual([
      'Nothing here is found by test/apple',
    ])
  })

  test('is that there is no such rule', async () => {
    expect(await messagesOf('<!-- professional-disable test/aple -->\n\nHello')).toEqual([
      'There is no such rule; perhaps test/apple',
    ])
    expect(await messagesOf('<!-- professional-disable xyzzyx/quux -->\n\nHello')).toEqual([
      'There is no such rule',
    ])
  })

  test('is that it names none', async () => {
    expect(await messagesOf('<!-- professional-disable -->\n\nHello')).toEqual([
      'The comment names no rule to silence',
    ])
  })

  test.each([
    ['professional-disable-next-line test/apple -- x', 'disable-next-block'],
    ['professional-disable-line test/apple', 'disable-next-block'],
    ['professional-disable-nextblock test/apple', 'disable-next-block'],
    ['Professional-Disable test/apple', 'disable'],
    ['professional-disabled test/apple', 'disable'],
    ['professional-dissable-file test/apple', 'disable-file'],
    ['professional-disable: test/apple', 'disable'],
    ['professional-ignore test/apple', 'disable'],
    ['professional-enabled test/apple', 'enable'],
    ['professional-diable', 'disable'],
  ])('is that there is no such directive: %s', async (comment, meant) => {
    const text = `<!-- ${comment} -->\n\napple`
    expect(await seenIn(text)).toEqual(['1 professional/unknown-suppression', '3 test/apple'])
    expect(await messagesOf(text)).toEqual([
      `There is no such directive; perhaps professional-${meant}`,
    ])
  })

  test.each([
    'professional-looking photo here',
    'professional-services',
    'professional-led and/or not',
    'a professional-disable',
  ])('is nothing where it is none: %s', async (comment) =>
    expect(await messagesOf(`<!-- ${comment} -->\n\nHello`)).toEqual([]),
  )

  test.each([
    ['test/apple', 'test/aple', 'There is no such rule; perhaps test/apple'],
    ['test', 'test/apple', 'This ends no silence; perhaps test'],
    ['test/apple', 'test', 'This ends no silence; perhaps test/apple'],
    ['test/apple', 'test/pear', 'This ends no silence'],
    ['test/apple', 'Mrs', 'There is no such rule'],
  ])('is that of %s it would end %s', async (disabled, enabled, message) => {
    const text = `<!-- professional-disable ${disabled} -->\n\n<!-- professional-enable ${enabled} -->\n\napple`
    expect(await messagesOf(text)).toEqual([message])
    expect(await seenIn(text)).toEqual(['3 professional/unknown-suppression', '(5 test/apple)'])
  })

  test('is not that a category ends with a star, or without', async () => {
    const text =
      '<!-- professional-disable test/* -->\n\napple\n\n<!-- professional-enable test -->'
    expect(await messagesOf(text)).toEqual([])
  })

  test.each([' – ', ' — ', ' - ', ': ', ' --', '–', '--', ' --- '])(
    'is once that its reason comes after %j',
    async (sign) => {
      const text = `<!-- professional-disable hard/plum${sign}the title of a book until=2027-01-31 -->\n\nplum`
      expect(await messagesOf(text)).toEqual(['The reason comes after two hyphens (--)'])
      const { suppressed } = await lint(text)
      expect(suppressed.map(({ reason }) => reason)).toEqual(['the title of a book'])
    },
  )

  test('is not that its reason holds dashes and colons', async () => {
    const text = '<!-- professional-disable hard/plum -- a title: one – two - three -->\n\nplum'
    expect(await messagesOf(text)).toEqual([])
    const { suppressed } = await lint(text)
    expect(suppressed.map(({ reason }) => reason)).toEqual(['a title: one – two - three'])
  })

  test('is that it would be published with a text', async () => {
    expect(await seenIn('Hi <!-- professional-disable test/fig --> apple', 'text')).toEqual([
      '1 professional/published-suppression',
      '1 test/apple',
    ])
  })

  test('is that it is MDX and the draft is not', async () => {
    const text = `{/* professional-disable hard -- x */}\n\nAn apple`
    expect(await seenIn(text)).toEqual(['1 professional/published-suppression', '3 test/apple'])
  })

  test('is reported at the comment', async () => {
    const text = 'One\n\n> <!-- professional-disable\n> nope -->\n'
    const { diagnostics } = await lint(text)
    const [{ start, end } = { start: undefined, end: undefined }] = diagnostics.map(
      ({ position }) => position,
    )
    expect(text.slice(start?.offset, end?.offset)).toBe('<!-- professional-disable\n> nope -->')
  })
})

describe('front matter', () => {
  test('silences a rule in the whole draft', async () => {
    const text =
      '---\nsuppress:\n  - rule: test/apple\n    reason: a name\n---\napple\n\n---\n\napple pear'
    expect(await seenIn(text)).toEqual(['10 test/pear', '(6 test/apple)', '(10 test/apple)'])
  })

  test('silences some words only', async () => {
    const text = '---\nsuppress:\n  - rule: test\n    text: pear\n---\napple pear'
    expect(await seenIn(text)).toEqual(['6 test/apple', '(6 test/pear)'])
  })

  test('is not ended by `enable`', async () => {
    const text = '---\nsuppress:\n  - rule: test/apple\n---\n<!-- professional-enable -->\n\napple'
    expect(await seenIn(text)).toEqual(['(7 test/apple)'])
  })
})
