import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/core/finding.ts'
import { faultsOf } from '../axe.ts'
import { diagnostic, file, position, report } from './made.ts'
import { reportSample } from './sample.ts'
import { findTool } from './tools.ts'

const executablePath = findTool('chromium', 'chromium')

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\'\u202E\u0000'

describe('the page', () => {
  test('says a finding with its sentence, what to do, why, and the clause with a link', async () => {
    const text = await reportSample('html')
    expect(text).toContain(
      '<h3>“committed suicide” can hurt people who are at risk or bereaved</h3>',
    )
    expect(text).toContain('for an <mark>elderly</mark> man next door')
    expect(text).toMatch(/<strong>What to do<\/strong> Say what happened in plain words/)
    expect(text).toMatch(/<dt>Why<\/dt><dd>That somebody is a patient is confidential/)
    expect(text).toMatch(
      /<dt>Guidance<\/dt><dd><ul><li><a href="https:[^"]+" rel="noreferrer">Inclusive content<\/a>/,
    )
  })

  test('masks what identifies somebody, in words', async () => {
    const text = await reportSample('html')
    expect(text).toContain('🙄 <mark><span class="masked">masked</span></mark> collected her')
    expect(text).not.toContain('Adeyemi')
    expect(text).not.toContain('█')
  })

  test('shows what was silenced, with the reason', async () => {
    expect(await reportSample('html')).toMatch(
      /Silenced in this draft<\/h3>[^]*<p>“the title of a report from 1998”<\/p>/,
    )
  })

  test('shows what the team has agreed to live with apart from that', async () => {
    const suppressed = [
      { ...diagnostic({ message: 'Silenced here' }), reason: null },
      { ...diagnostic({ message: 'Agreed upon' }), reason: 'baseline', baselined: true as const },
    ]
    const files = [file('a.md', [], { suppressed })]
    const counts = { error: 0, warning: 0, info: 0, suppressed: 1, baselined: 1 }
    const text = await report('html', { files, counts })
    expect(text).toMatch(
      /Silenced in this draft<\/h3>[^]*Silenced here<\/p><p>No reason is given\./,
    )
    expect(text).toMatch(
      /Agreed to live with for now<\/h3>[^]*Agreed upon<\/p><p>It stands in the base/,
    )
    expect(text).toContain(
      'Not counted: 1 finding silenced in the drafts, and 1 finding agreed to live with for now.',
    )
  })

  test('names the clause, and what it says in our words', async () => {
    const rule = {
      id: 'respect/dated-terms',
      summary: 'A summary.',
      why: 'A reason.',
      advice: 'Do it.',
      severity: 'warning' as const,
      references: [
        {
          source: 'a',
          title: 'A title',
          clause: '3',
          says: 'Listen to people',
          publisher: 'A regulator',
          date: '2018-09-27',
          url: 'https://example.org',
        },
      ],
    }
    const rules = new Map([[rule.id, rule]])
    expect(await report('html', [file('a.md', [diagnostic()])], { rules })).toContain(
      '<a href="https://example.org" rel="noreferrer">A title</a>, clause 3: Listen to people <span class="from">A regulator, 27 September 2018</span>',
    )
  })

  test('links nowhere but to pages', async () => {
    const references = [{ source: 'a', title: 'A title', url: 'javascript:alert(1)' }]
    const found = diagnostic({ ruleId: 'team/own', references })
    const text = await report('html', [file('a.md', [found])])
    expect(text).toContain('<li>A title</li>')
    expect(text).not.toContain('javascript:')
  })

  test('tells the reasons of a rule once a draft, with all places', async () => {
    const found = [diagnostic(), diagnostic({ position: position(3, 1), severity: 'info' })]
    const text = await report('html', [file('a.md', found)])
    expect(text.match(/<dt>Guidance<\/dt>/g)).toHaveLength(1)
    expect(text).toContain('<span class="many">2 places</span>')
    expect(text).toContain('<p class="where">Line 1</p>')
    expect(text).toContain('<p class="where">Line 3, info</p>')
    expect(text).not.toContain('class="message"')
  })

  test('says what is wrong at each place where that differs', async () => {
    const found = [diagnostic({ message: 'One thing' }), diagnostic({ message: 'Another' })]
    const text = await report('html', [file('a.md', found)])
    expect(text).toMatch(/<h3>A word for people is one[^<]*<\/h3>/)
    expect(text).toContain('<p class="message">One thing</p>')
    expect(text).toContain('<p class="message">Another</p>')
  })

  test('the gravest comes first, of drafts and in a draft', async () => {
    const at = (severity: Severity, message: string): Diagnostic =>
      diagnostic({ severity, message, ruleId: `team/${message.toLowerCase()}` })
    const text = await report('html', [
      file('a.md', []),
      file('b.md', [at('info', 'Nudge')]),
      file('c.md', [at('warning', 'Look'), at('error', 'Breach')]),
    ])
    expect(
      [...text.matchAll(/<th scope="row">(?:<a[^>]*>)?([a-c])/g)].map(([, name]) => name),
    ).toEqual(['c', 'b', 'a'])
    expect([...text.matchAll(/<h3>(\w+)<\/h3>/g)].map(([, title]) => title)).toEqual([
      'Breach',
      'Look',
      'Nudge',
    ])
    expect(text).toContain(
      '1 of 3 drafts has errors, to be mended before it is published. 1 is ready.',
    )
  })

  test('what begins an item, a heading or a quotation is no part of the sentence', async () => {
    const line = '> - The elderly man came.'
    const found = diagnostic({ position: position(1, 9, 16) })
    const text = await report('html', [file('a.md', [found], { excerpts: { 1: line } })])
    expect(text).toContain('<blockquote>The <mark>elderly</mark> man came.</blockquote>')
  })

  test('cuts a long line around the finding', async () => {
    const line = `${'Some words go on. '.repeat(60)}The elderly man came. ${'And so on. '.repeat(60)}`
    const at = line.indexOf('elderly') + 1
    const found = diagnostic({ position: position(1, at, at + 7) })
    const text = await report('html', [file('a.md', [found], { excerpts: { 1: line } })])
    expect(text).toContain('<blockquote>… The <mark>elderly</mark> man came. …</blockquote>')
  })

  test.each([
    [
      'a,b,"Hello, “the” ""new"" elderly man, and so on",c',
      'Hello, “the” &quot;new&quot; ',
      ' man, and so on',
    ],
    ['a;elderly;b', '', ''],
    ['elderly man\tb', '', ' man'],
    ['a,b, the elderly', 'b, the ', ''],
  ])('shows the cell of a row: %s', async (line, before, after) => {
    const at = line.indexOf('elderly') + 1
    const found = diagnostic({ position: position(1, at, at + 7), place: 'row 1, Caption' })
    const text = await report('html', [file('a.csv', [found], { excerpts: { 1: line } })])
    expect(text).toContain(`<blockquote>${before}<mark>elderly</mark>${after}</blockquote>`)
  })

  test('has no script, and nothing of a draft becomes markup', async () => {
    const found = diagnostic({
      message: hostile,
      advice: hostile,
      place: hostile,
      related: [{ path: hostile, position: position(1, 1), message: hostile }],
      references: [{ source: hostile, title: hostile, clause: hostile, url: `https://${hostile}` }],
      suggestions: [{ title: hostile, safe: false, edits: [] }],
    })
    const text = await report('html', [
      file(hostile, [found, { ...found, ruleId: hostile }], {
        excerpts: { 1: hostile },
        suppressed: [{ ...found, reason: hostile }],
      }),
    ])
    expect(text).not.toMatch(/<script|<img/i)
    expect(text).not.toContain('\u0000')
    expect(text).not.toContain('\u202E')
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    )
  })

  test('a clean run is one page that says so', async () => {
    const text = await report('html', [file('a.md', [])])
    expect(text).toContain('Nothing was found.')
    expect(text).toContain('<th scope="row">a.md</th><td class="ready" colspan="3">ready</td>')
  })
})

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser
  let address = ''
  let rare = ''

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    const folder = mkdtempSync(join(tmpdir(), 'professional-html-'))
    address = write(join(folder, 'report.html'), await reportSample('html'))
    rare = write(join(folder, 'rare.html'), await rareReport())
  }, 60_000)
  afterAll(() => browser.close())

  function write(path: string, text: string): string {
    writeFileSync(path, text)
    return pathToFileURL(path).href
  }

  /** What few reports have, with words that are too long for a telephone. */
  async function rareReport(): Promise<string> {
    const long = 'x'.repeat(120)
    const found = diagnostic({
      position: position(1, 1, 8),
      related: [{ path: `${long}.md`, position: position(1, 1), message: 'gives the ward' }],
      suggestions: [{ title: `Write “${long}”`, safe: false, edits: [] }],
    })
    const suppressed = [
      { ...found, reason: null },
      { ...found, reason: 'baseline', baselined: true as const },
    ]
    const files = [
      file(`${long}/a.md`, [found, { ...found, severity: 'info', message: long }], {
        excerpts: { 1: `elderly ${long}` },
        suppressed,
      }),
      file('b.md', [], { suppressed }),
    ]
    return report('html', {
      files,
      counts: { error: 0, warning: 1, info: 1, suppressed: 2, baselined: 2 },
    })
  }

  async function open(options: {
    readonly colorScheme?: 'light' | 'dark'
    readonly width?: number
    readonly at?: string
  }): Promise<{ page: Page; asked: string[] }> {
    const { colorScheme = 'light', width = 900, at = address } = options
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(at)
    return { page, asked }
  }

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme })
      expect(await faultsOf(page, 10)).toEqual([])
      await page.close()
    },
    60_000,
  )

  test('axe finds nothing on paper', async () => {
    const { page } = await open({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await faultsOf(page, 10)).toEqual([])
    await page.close()
  }, 60_000)

  test('axe finds nothing in what few reports have', async () => {
    const { page } = await open({ at: rare })
    expect(await faultsOf(page, 10)).toEqual([])
    await page.close()
  }, 60_000)

  test('fits a telephone, whatever the length of words', async () => {
    for (const at of [address, rare]) {
      const { page } = await open({ width: 320, at })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      await page.close()
    }
  }, 60_000)

  test('asks for nothing but itself', async () => {
    const { page, asked } = await open({})
    expect(asked).toEqual([address])
    await page.close()
  }, 60_000)
})
