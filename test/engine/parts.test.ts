import { describe, expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { rulesWithMore as rules } from '../more-examples/index.ts'
import type { Config, Plan } from '../../src/core/config.ts'
import type { Reader } from '../../src/core/document.ts'
import type { FileResult } from '../../src/core/finding.ts'
import type { Rule } from '../../src/core/rule.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { workOutClues } from '../../src/engine/wake.ts'
import { loadReader } from '../../src/readers/index.ts'
import { defineRule } from '../../src/rule.ts'
import { readMarks, today } from '../harness.ts'
import { escapeXml, pack } from '../readers/office.ts'

const readyClues = workOutClues(rules)

/** Reads a file as one part, whoever asks. */
function whole(reader: Reader): Reader {
  return { ...reader, read: (source, defaults, layout) => reader.read(source, defaults, layout) }
}

async function lint(
  text: string,
  plan: Plan,
  inParts: boolean,
  format = 'ndjson',
): Promise<FileResult> {
  const reader = await loadReader(format, text)
  const linter = createLinter({ findSource, ...(inParts && { readyClues }) })
  const given = format === 'ods' ? { text: '', bytes: workbook(text) } : { text }
  const source = { path: `posts.${format}`, format, ...given }
  return linter.lint(source, inParts ? reader : whole(reader), plan)
}

const shapes: readonly ((text: string, number: number) => unknown)[] = [
  (text, number) => ({ id: `p${number}`, author: `a${number % 7}`, platform: 'x', text }),
  (text) => ({ text }),
  (text, number) => ({ message: text, likes: number, alt: 'A poster', ok: true, none: null }),
  (text) => [text, 'And more of it.'],
  (text) => ({ post: text, kind: 'reply', note: 'Two\nlines\r\n\r\nand a paragraph' }),
  (text) => ({ $type: 'app.bsky.feed.post', text, createdAt: '2026-01-01' }),
  (text) => ({ object: { content: `<p>${text}</p>`, attributedTo: 'https://example.org/@jo' } }),
  (text) => ({ full_text: text, created_at: 'Wed Oct 10 20:19:24 +0000 2018', id_str: '1' }),
]

function exampleTexts(): string[] {
  return rules.flatMap(({ examples }) =>
    [...examples.bad, ...examples.good].flatMap((example) =>
      typeof example === 'string' ? readMarks(example).text : [],
    ),
  )
}

/** Examples of all rules, with plain posts between them, a bad line and a comment. */
function posts(): string {
  const lines = exampleTexts().flatMap((text, number) => {
    const shape = shapes[number % shapes.length] ?? shapes[0]
    return [
      JSON.stringify(shape?.(text, number)),
      JSON.stringify({ id: `q${number}`, text: 'The library opens at nine on Monday.' }),
    ]
  })
  lines.splice(40, 0, '{"text": "broken', '', '// a note', '  {"text":"One"} {"text":"Two"}')
  return lines.join('\n')
}

/** Every eighth example, with plain posts between them. */
function someTexts(): string[] {
  return exampleTexts().flatMap((text, number) => {
    return number % 8 === 0 ? [text, 'The library opens at nine on Monday.'] : []
  })
}

function sheet(separator: string): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const rows = someTexts().map((text, number) => [
    `2026-05-0${1 + (number % 9)}`,
    number % 3 === 0 ? 'X' : 'web',
    `a${number % 7}`,
    text,
    number % 5 === 0 ? 'A poster' : '',
    number % 4 === 0 ? 'to do' : 'done',
  ])
  const heading = ['Date', 'Channel', 'Author', 'Copy', 'Alt text', 'Notes']
  return [['May'], heading, ...rows].map((row) => row.map(quoted).join(separator)).join('\r\n')
}

/** Of rows between tabs, each cell in quotation marks. */
function workbook(sheet: string): Uint8Array {
  const cellOf = (cell: string): string =>
    `<table:table-cell><text:p>${escapeXml(cell)}</text:p></table:table-cell>`
  const rows = sheet
    .slice(1, -1)
    .split(/"\r\n"/)
    .map((row) => {
      return `<table:table-row>${row.replaceAll('""', '"').split('"\t"').map(cellOf).join('')}</table:table-row>`
    })
  return pack({
    'content.xml': `<office:spreadsheet><table:table table:name="Posts">${rows.join('')}</table:table></office:spreadsheet>`,
  })
}

function records(): unknown[] {
  return someTexts().map((text, number) =>
    (shapes[number % shapes.length] ?? shapes[0])?.(text, number),
  )
}

function feed(): string {
  const items = someTexts().map((text, number) => {
    const html = number % 3 === 0 ? ` type="html"` : ''
    return `<item><title>News ${number}</title><description${html}>${escapeXml(text)}</description></item>`
  })
  return `<rss><channel><title>Ours</title>${items.join('\n')}<!-- a note --></channel></rss>`
}

function tweets(): unknown[] {
  return someTexts().map((text, number) => ({
    tweet: {
      full_text: text,
      id_str: String(number),
      created_at: 'Wed Oct 10 20:19:24 +0000 2018',
    },
  }))
}

describe('a file of many records, looked at a part at a time', () => {
  const every = (nth: number): Config => ({
    rules: Object.fromEntries(
      rules.map(({ id, severity }, number) => [id, number % 6 === nth ? severity : 'off']),
    ),
    allow: [{ rule: 'access/jargon', words: ['ambulatory'], reason: 'Our name for it.' }],
  })

  test.each([0, 1, 2, 3, 4, 5])('gives what it gives as a whole (%i)', async (nth) => {
    const plan = createPlan({ config: every(nth), rules, today })
    const text = posts()
    const inParts = await lint(text, plan, true)
    expect(inParts).toEqual(await lint(text, plan, false))
    expect(inParts.diagnostics.length).toBeGreaterThan(10)
  })

  test.each([
    ['csv', sheet(',')],
    ['ods', sheet('\t')],
    ['tsv', sheet('\t')],
    ['feed', feed()],
    ['yaml', JSON.stringify(records())],
    ['json', JSON.stringify(records())],
    ['json', JSON.stringify({ site: 'ours', posts: records(), pages: records().slice(0, 9) })],
    ['json', `window.YTD.tweets.part0 = ${JSON.stringify(tweets())}`],
    ['json', `${JSON.stringify(records()).slice(0, -1)} // a note`],
  ])('gives what it gives as a whole, in other formats (%s)', async (format, text) => {
    const plan = createPlan({ config: {}, rules, today })
    const inParts = await lint(text, plan, true, format)
    expect(inParts).toEqual(await lint(text, plan, false, format))
    expect(inParts.diagnostics.length).toBeGreaterThan(100)
  })

  test('knows that there are others where all but one are idle', async () => {
    const rule = ruleThat((context) => ({
      post: (at) => {
        if (context.isCompared) context.report({ at, message: 'seen' })
      },
    }))
    const plan = createPlan({ config: {}, rules: [rule], today })
    const idle = '{"text":"Nothing here."}\n'
    const pear = '{"text":"A pear."}\n'
    for (const text of [pear + idle, idle + pear, idle.repeat(200) + pear]) {
      expect((await lintWith(text, plan, rule)).diagnostics).toHaveLength(1)
    }
    expect((await lintWith(pear, plan, rule)).diagnostics).toHaveLength(0)
  })

  test('compares nothing that is noted of a stream', async () => {
    const rule = ruleThat((context) => ({
      post: (at) => {
        if (context.hasCompany && !context.isCompared) context.report({ at, message: 'seen' })
      },
    }))
    const plan = createPlan({ config: {}, rules: [rule], today })
    const linter = createLinter({ findSource })
    const source = { path: 'posts.ndjson', format: 'ndjson', text: '{"text":"A pear."}\n' }
    const reader = await loadReader('ndjson', source.text)
    const apart = await linter.lint({ ...source, isApart: true }, reader, plan)
    expect(apart.diagnostics).toHaveLength(1)
    expect((await linter.lint(source, reader, plan)).diagnostics).toHaveLength(0)
  })

  test('keeps what a rule has in mind from one part to the next', async () => {
    const rule = ruleThat((context) => {
      let count = 0
      return {
        post: (at) => {
          if (++count === 150) context.report({ at, message: 'seen' })
        },
      }
    })
    const plan = createPlan({ config: {}, rules: [rule], today })
    const { diagnostics } = await lintWith('{"text":"A pear."}\n'.repeat(200), plan, rule)
    expect(diagnostics.map(({ position }) => position.start.line)).toEqual([150])
  })

  test('has one notice of a rule that fails in each part', async () => {
    const rule = ruleThat(() => ({
      post: () => {
        throw new TypeError('no')
      },
    }))
    const plan = createPlan({ config: {}, rules: [rule], today })
    const { diagnostics } = await lintWith('{"text":"A pear."}\n'.repeat(200), plan, rule)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['professional/rule-failed'])
  })

  test('hands a rule the package that only a later part calls for', async () => {
    const rule: Rule = {
      ...ruleThat((context, library) => ({
        post: (at) => {
          if (library === 'a package') context.report({ at, message: 'seen' })
        },
      })),
      library: {
        isNeeded: (text) => text.includes('ripe'),
        load: () => Promise.resolve('a package'),
      },
    }
    const plan = createPlan({ config: {}, rules: [rule], today })
    const text = `${'{"text":"A pear."}\n'.repeat(150)}{"text":"A ripe pear."}`
    const { diagnostics } = await lintWith(text, plan, rule)
    expect(diagnostics.map(({ position }) => position.start.line)).toContain(151)
  })

  test.each([
    ['what silences nothing in a record', '{"text":"Fine.","suppress":[{"rule":"test/pear"}]}'],
    ['a comment that would be published', '{"text":"<!-- professional-disable test/pear --> a"}'],
  ])('tells of %s where nobody would look', async (_, line) => {
    const rule = ruleThat(() => ({}))
    const plan = createPlan({ config: {}, rules: [rule], today })
    const text = `${'{"text":"Nothing here."}\n'.repeat(5)}${line}`
    const { diagnostics } = await lintWith(text, plan, rule)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.position.start.line).toBe(6)
  })
})

function ruleThat(create: NonNullable<Rule['create']>): Rule {
  return {
    ...defineRule({
      id: 'test/pear',
      summary: 'A pear.',
      why: 'For tests.',
      advice: 'None.',
      references: [],
      severity: 'warning',
      profile: 'general',
      since: '0.1.0',
      messages: { seen: 'It was seen' },
      wakes: () => [['pear']],
      examples: { bad: [], good: [] },
      create: () => ({}),
    }),
    create,
  }
}

test('a comment in a workbook is told of where nobody would look', async () => {
  const plan = createPlan({ config: {}, rules: [ruleThat(() => ({}))], today })
  const rows = ['Copy', ...Array.from({ length: 5 }, () => 'Nothing here.'), directive]
  const text = `"${rows.join('"\r\n"')}"`
  const { diagnostics } = await lint(text, plan, true, 'ods')
  expect(diagnostics).toEqual(
    await lint(text, plan, false, 'ods').then((whole) => whole.diagnostics),
  )
  expect(diagnostics.map(({ place }) => place)).toEqual(['Posts!A7'])
})

const directive = '<!-- professional-disable test/pear -->'

async function lintWith(text: string, plan: Plan, rule: Rule): Promise<FileResult> {
  const reader = await loadReader('ndjson', text)
  const linter = createLinter({ findSource, readyClues: workOutClues([rule]) })
  return linter.lint({ path: 'posts.ndjson', format: 'ndjson', text }, reader, plan)
}
