import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diagnostic, file, position, report } from './made.ts'
import { reportSample } from './sample.ts'
import { findTool } from './tools.ts'

// Its types take a page for granted, and tests have none.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

const executablePath = findTool('chromium', 'chromium')

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\'\u202E\u0000'

describe('the page', () => {
  test('says a finding with its sentence, what to do, why, and the clause with a link', async () => {
    const text = await reportSample('html')
    expect(text).toContain(
      '<h3>“committed suicide” can hurt people who are at risk or bereaved</h3>',
    )
    expect(text).toContain('for an <mark>elderly</mark> man next door')
    expect(text).toMatch(/<dt>What to do<\/dt><dd>Say what happened in plain words/)
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
      /Silenced in this draft<\/h3>[^]*Silenced because: “the title of a report from 1998”/,
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
      '<a href="https://example.org" rel="noreferrer">A title</a>, clause 3: Listen to people <span class="from">(A regulator, 27 September 2018)</span>',
    )
  })

  test('links nowhere but to pages', async () => {
    const references = [{ source: 'a', title: 'A title', url: 'javascript:alert(1)' }]
    const found = diagnostic({ ruleId: 'team/own', references })
    const text = await report('html', [file('a.md', [found])])
    expect(text).toContain('<li>A title</li>')
    expect(text).not.toContain('javascript:')
  })

  test('tells the reasons once a draft and refers to them after that', async () => {
    const text = await report('html', [file('a.md', [diagnostic(), diagnostic()])])
    expect(text.match(/<dt>Guidance<\/dt>/g)).toHaveLength(1)
    expect(text).toContain('<a href="#draft-1-1">As for the first finding of this kind</a>')
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
    expect(text).toContain('<li>a.md <span>ready</span></li>')
  })
})

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser
  let address = ''

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    const path = join(mkdtempSync(join(tmpdir(), 'professional-html-')), 'report.html')
    writeFileSync(path, await reportSample('html'))
    address = pathToFileURL(path).href
  }, 60_000)
  afterAll(() => browser.close())

  async function open(options: {
    readonly colorScheme?: 'light' | 'dark'
    readonly width?: number
  }): Promise<{ page: Page; asked: string[] }> {
    const { colorScheme = 'light', width = 900 } = options
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    return { page, asked }
  }

  interface Faults {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly object[] }[]
    readonly passes: readonly object[]
  }

  async function faultsOf(page: Page): Promise<string[]> {
    await page.evaluate(axeSource)
    const found = await page.evaluate<Faults>('axe.run()')
    expect(found.passes.length).toBeGreaterThan(10)
    return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`)
  }

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme })
      expect(await faultsOf(page)).toEqual([])
      await page.close()
    },
    60_000,
  )

  test('axe finds nothing on paper', async () => {
    const { page } = await open({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  }, 60_000)

  test('fits a telephone', async () => {
    const { page } = await open({ width: 320 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  }, 60_000)

  test('asks for nothing but itself', async () => {
    const { page, asked } = await open({})
    expect(asked).toEqual([address])
    await page.close()
  }, 60_000)
})
