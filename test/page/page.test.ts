import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as Docx from 'docx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Diagnostic } from '../../src/core/finding.ts'
import { faultsOf } from '../axe.ts'
import { memoryIo } from '../harness.ts'
import { buildPage, executablePath, openPage, startBrowser, write } from './browser.ts'

const root = resolve(import.meta.dirname, '../..')
let path = ''
beforeAll(async () => {
  path = await buildPage()
}, 120_000)

describe('the file', () => {
  test('is one, and runs and loads nothing but what is in it', () => {
    const text = readFileSync(path, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? ''
    expect(policy.replaceAll(/sha256-[\w+/=]+/g, 'sha256-…')).toBe(
      "default-src 'none'; connect-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; img-src data:; worker-src blob:; form-action 'none'; base-uri 'none'",
    )
    expect(text).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=|<link[^>]*\shref="(?!data:)/)
    expect(text).not.toContain('unsafe-')
  })

  test('is as small as it was', () => {
    const bytes = readFileSync(path)
    // Two thirds of it are the rules' own words and patterns, an eighth is the editor.
    expect(bytes.length).toBeLessThan(1_466_000)
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(953_000)
  })
})

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const story = 'What a Monday. Mrs Adeyemi collected her methotrexate late again.'
  const messages = (page: Page): Promise<string[]> =>
    page.locator('.finding .message').allInnerTexts()
  const head = (page: Page, words: string) => page.locator('.finding-head', { hasText: words })
  const draftIn = (page: Page): Promise<string> =>
    page
      .locator('.cm-content')
      .evaluate((content) =>
        [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
      )

  describe('nothing leaves the machine', () => {
    test('nothing is asked for while drafts are written, opened, mended and reported', async () => {
      const { page, asked, complaints } = await openPage(browser, path, {
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await page.click('#sample')
      await head(page, 'older people').click()
      await page.getByRole('button', { name: 'Write “older people”' }).click()
      await page.getByRole('button', { name: 'Copy report' }).click()
      await page.locator('#done', { hasText: 'copied' }).waitFor()
      await page.setInputFiles('#file', {
        name: 'draft.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Date,Copy\n2026-11-02,"${story}"\n`),
      })
      await page.locator('#file-name', { hasText: 'draft.csv' }).waitFor()
      await head(page, 'names somebody').waitFor()
      expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([
        pathToFileURL(path).href,
      ])
      expect(complaints).toEqual([])
      await page.context().close()
    }, 60_000)

    test('a request is refused, in the page and in a worker of it', async () => {
      let reached = 0
      const server: Server = createServer((_, response) => {
        reached++
        response.setHeader('Access-Control-Allow-Origin', '*').end('reached')
      })
      await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      expect(await (await fetch(address)).text()).toBe('reached')
      const { page } = await openPage(browser, path)
      const tried = await page.evaluate(async (url) => {
        const outcome = (work: Promise<unknown>): Promise<string> =>
          work.then(
            () => 'done',
            (error: unknown) => String(error),
          )
        const answerOf = (target: EventTarget, good: string): Promise<unknown> =>
          new Promise((resolve, reject) => {
            target.addEventListener(good, resolve)
            target.addEventListener('error', () => reject(new Error('refused')))
          })
        const source = `fetch('${url}').then(() => 'done', String).then(postMessage)`
        const worker = new Worker(URL.createObjectURL(new Blob([source])))
        const image = new Image()
        const script = document.createElement('script')
        // What is refused says so at once, and only to those who listen by then.
        const outcomes = {
          page: outcome(fetch(url)),
          worker: answerOf(worker, 'message').then((event) => (event as MessageEvent<string>).data),
          image: outcome(answerOf(image, 'load')),
          socket: outcome(answerOf(new WebSocket(url.replace('http', 'ws')), 'open')),
          script: outcome(answerOf(script, 'load')),
        }
        image.src = `${url}pixel.png`
        script.src = url
        document.head.append(script)
        navigator.sendBeacon(url, 'draft')
        const told: Record<string, string> = {}
        for (const [name, outcome] of Object.entries(outcomes)) told[name] = await outcome
        return told
      }, address)
      expect(tried).toMatchObject({
        page: 'TypeError: Failed to fetch',
        worker: 'TypeError: Failed to fetch',
        image: 'Error: refused',
        socket: 'Error: refused',
        script: 'Error: refused',
      })
      expect(reached).toBe(1)
      server.close()
      await page.context().close()
    }, 60_000)

    test('nothing of a draft is kept', async () => {
      const { page } = await openPage(browser, path)
      await write(page, story)
      await head(page, 'names somebody').waitFor()
      const kept = await page.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookie: document.cookie,
        databases: await indexedDB.databases(),
        address: location.search + location.hash,
      }))
      expect(kept).toEqual({ local: {}, session: {}, cookie: '', databases: [], address: '' })
      await page.context().close()
    }, 60_000)

    test('what is written is not given to a spelling service', async () => {
      const { page } = await openPage(browser, path)
      expect(await page.locator('.cm-content').getAttribute('spellcheck')).toBe('false')
      await page.context().close()
    }, 60_000)
  })

  describe('findings', () => {
    test('are those of the command line', async () => {
      const { page } = await openPage(browser, path)
      const draft = readFileSync(resolve(root, 'fixtures/formats/1-monday.md'), 'utf8')
      const io = memoryIo({ cwd: root, stdin: draft })
      await main(['--no-config', '--format', 'json', '-'], io)
      const report = JSON.parse(io.out()) as {
        files: [{ diagnostics: readonly Diagnostic[] }]
      }
      const expected = report.files[0].diagnostics.map(({ severity, message, position }) => [
        severity,
        message,
        `line ${position.start.line}`,
      ])
      await write(page, draft)
      await head(page, expected[0]?.[1] ?? '')
        .first()
        .waitFor()
      const found = await page
        .locator('.finding')
        .evaluateAll((cards) =>
          cards.map((card) => [
            ['error', 'warning', 'info'].find((severity) => card.classList.contains(severity)),
            card.querySelector('.message')?.textContent,
            card.querySelector('.where')?.textContent,
          ]),
        )
      expect(found).toEqual(expected)
      await page.context().close()
    }, 60_000)

    test('say why, and which clause of which guidance, with a link', async () => {
      const { page } = await openPage(browser, path)
      await write(page, story)
      await head(page, 'names somebody').click()
      const body = page.locator('.finding.open .finding-body')
      expect(await body.innerText()).toMatch(
        /Leave the name .*Why\s+That somebody is a patient is confidential.*clause 4\.2\.3/s,
      )
      const links = await body
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]),
        )
      expect(links.length).toBeGreaterThan(1)
      for (const [href, rel] of links) {
        expect(href).toMatch(/^https?:/)
        expect(rel).toBe('noopener noreferrer')
      }
      await page.context().close()
    }, 60_000)

    test('are underlined, and marked beside the line', async () => {
      const { page } = await openPage(browser, path)
      await write(page, `Hello.\n\n${story}`)
      await page.locator('.cm-lintRange-error').waitFor()
      expect(await page.locator('.cm-lintRange-error').innerText()).toBe('Mrs Adeyemi')
      expect(await page.locator('.cm-lint-marker-error').count()).toBe(1)
      await page.context().close()
    }, 60_000)

    test('follow what is written, and go when it is mended', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'The elderly come first.')
      await head(page, 'older people').waitFor()
      await page.locator('.cm-content').press('Control+Home')
      await page.keyboard.type('READ THE SIGN PEOPLE!!! ')
      await head(page, 'Several marks').waitFor()
      expect(await messages(page)).toHaveLength(3)
      await write(page, 'Our clinic is open to everybody.')
      await page.locator('#verdict', { hasText: 'Nothing was found' }).waitFor()
      expect(await messages(page)).toEqual([])
      await page.context().close()
    }, 60_000)

    test('change with what is said of the draft', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'Flu jabs are here, ask us at the desk. '.repeat(9))
      await page.locator('#counts', { hasText: '350 characters' }).waitFor()
      await page.selectOption('#platform', 'x')
      await head(page, 'the limit on X is 280').waitFor()
      await page.selectOption('#kind', 'web')
      await head(page, 'the limit on X is 280').waitFor({ state: 'detached' })
      expect(await page.locator('#counts').innerText()).toBe('350 characters')
      await page.context().close()
    }, 60_000)

    test('that a draft silences are shown with their reasons', async () => {
      const { page } = await openPage(browser, path)
      const silence =
        '<!-- professional-disable-next-block respect/dated-terms -- the title of a report -->'
      await write(page, `${silence}\n\nThe elderly come first.`)
      await page.locator('#silenced').waitFor()
      await page.locator('#silenced summary').click()
      expect(await page.locator('#silenced-list').innerText()).toMatch(/“the title of a report”/)
      await page.context().close()
    }, 60_000)
  })

  describe('suggestions', () => {
    test('are applied in one click, where the words stand now, and can be undone', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'The elderly come first. We know the elderly well.')
      await head(page, 'the elderly').first().waitFor()
      await page.locator('.cm-content').press('Control+Home')
      await page.keyboard.type('Hello. ')
      await page.locator('.finding-head').nth(1).click()
      await page.locator('.finding.open').getByRole('button', { name: 'Write' }).first().click()
      await page.waitForFunction(() => document.querySelectorAll('.finding').length === 1)
      expect(await draftIn(page)).toBe('Hello. The elderly come first. We know older people well.')
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.waitForFunction(() => document.querySelectorAll('.finding').length === 2)
      expect(await draftIn(page)).toBe('Hello. The elderly come first. We know the elderly well.')
      await page.context().close()
    }, 60_000)

    test('can be pressed while the text is looked at again', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'The elderly come first. We know the elderly well.')
      await page.locator('.finding-head').nth(1).click()
      const button = page.locator('.finding.open').getByRole('button', { name: 'Write' }).first()
      const pressed = await button.elementHandle()
      await page.locator('.cm-content').press('Control+Home')
      await page.keyboard.type('Hello. ')
      await page.locator('.on-paper', { hasText: 'Hello' }).nth(1).waitFor({ state: 'attached' })
      expect(await pressed?.evaluate((element) => element.isConnected)).toBe(true)
      await page.context().close()
    }, 60_000)

    test('that change no meaning are applied together', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'Flu jabs are here!!! The elderly come first!!!')
      await page.getByRole('button', { name: 'Make 2 safe changes' }).click()
      await page.locator('#done', { hasText: '2 changes made' }).waitFor()
      expect(await draftIn(page)).toBe('Flu jabs are here! The elderly come first!')
      await page.context().close()
    }, 60_000)
  })

  describe('files', () => {
    async function drop(page: Page, name: string, content: string): Promise<void> {
      await page.evaluate(
        ([fileName = '', text = '']) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([text], fileName))
          const given = { dataTransfer, bubbles: true, cancelable: true }
          const target = document.querySelector('#editor')?.shadowRoot?.querySelector('.cm-content')
          target?.dispatchEvent(new DragEvent('dragenter', { ...given, composed: true }))
          target?.dispatchEvent(new DragEvent('drop', { ...given, composed: true }))
        },
        [name, content],
      )
    }

    test('that are dropped are read, by their names', async () => {
      const { page } = await openPage(browser, path)
      await drop(
        page,
        'notes.html',
        '<p>The <b>elderly</b> come first &amp; always.</p>\r\n<p>Hi.</p>',
      )
      await page.locator('#file-name', { hasText: 'notes.html' }).waitFor()
      await head(page, 'older').waitFor()
      expect(await page.locator('#drop').isHidden()).toBe(true)
      expect(await draftIn(page)).toBe(
        '<p>The <b>elderly</b> come first &amp; always.</p>\n<p>Hi.</p>',
      )
      await page.context().close()
    }, 60_000)

    test('of Word are shown as they are read, and can be gone on with as text', async () => {
      const { page } = await openPage(browser, path)
      const children = [
        new Docx.Paragraph({ text: 'Newsletter', heading: 'Heading1' }),
        new Docx.Paragraph('Flu jabs for the elderly are back.'),
      ]
      const document = new Docx.Document({ sections: [{ children }] })
      const buffer = await Docx.Packer.toBuffer(document)
      const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      await page.setInputFiles('#file', { name: 'news.docx', mimeType, buffer })
      await head(page, 'paragraph 2').waitFor()
      expect(await page.locator('.cm-lintRange').innerText()).toBe('the elderly')
      await head(page, 'paragraph 2').click()
      expect(await page.locator('.finding.open .instead button').count()).toBe(0)
      await page.locator('.cm-content').press('Control+End')
      await page.keyboard.type('more')
      expect(await draftIn(page)).not.toContain('more')
      await page.getByRole('button', { name: 'Go on with its words as text' }).click()
      // The finding stays open.
      await head(page, 'line 3').waitFor()
      await page.getByRole('button', { name: 'Write “older people”' }).click()
      expect(await draftIn(page)).toContain('Flu jabs for older people are back.')
      await page.context().close()
    }, 60_000)

    test.each([
      ['scan.pdf', '%PDF-1.7\0\0\0\0', 'is of a kind that this page does not read'],
      ['old.docx', 'no zip at all', 'cannot be read'],
      ['plan.csv', 'a\0\0\0\0\0b', 'looks like a binary file'],
    ])(
      'that cannot be read leave what was there: %s',
      async (name, content, reason) => {
        const { page } = await openPage(browser, path)
        await write(page, 'My own words.')
        await drop(page, name, content)
        await page.locator('#notice', { hasText: reason }).waitFor()
        expect(await draftIn(page)).toBe('My own words.')
        await page.context().close()
      },
      60_000,
    )
  })

  describe('lengths', () => {
    test('are counted as the platform counts', async () => {
      const { page } = await openPage(browser, path)
      await page.selectOption('#platform', 'x')
      await write(page, 'Read https://example.org/a/very/long/address/about/flu/and/more 🙄')
      // Five letters, any address as 23, a space, and two for the emoji.
      await page.locator('#counts', { hasText: '31 of 280 on X' }).waitFor()
      await page.selectOption('#platform', 'bluesky')
      await page.locator('#counts', { hasText: 'on Bluesky' }).waitFor()
      expect(await page.locator('#counts').innerText()).toMatch(/^\d+ of 300 on Bluesky$/)
      await page.context().close()
    }, 60_000)

    test('of a thread are told post by post', async () => {
      const { page } = await openPage(browser, path)
      await page.selectOption('#platform', 'x')
      await page.selectOption('#kind', 'thread')
      await write(page, '1/ Flu jabs are here.\n\n2/ **Ask** us at the desk.')
      await page.locator('#posts').waitFor()
      const posts = await page.locator('.post').allInnerTexts()
      expect(posts.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
        'Post 1 21 of 280 on X 1/ Flu jabs are here.',
        'Post 2 22 of 280 on X 2/ Ask us at the desk.',
      ])
      expect(await page.locator('.cm-post-mark').allInnerTexts()).toEqual([
        'Post 1 · 21 of 280 on X',
        'Post 2 · 22 of 280 on X',
      ])
      await page.context().close()
    }, 60_000)
  })

  describe('with the keyboard, and for those who listen', () => {
    test('the list is walked with arrows, and leads to the place and back', async () => {
      const { page } = await openPage(browser, path)
      await write(page, `${story}\n\nThe elderly come first.`)
      await head(page, 'older people').waitFor()
      const focused = (): Promise<string> =>
        page.evaluate(() => {
          const active = document.activeElement
          return active?.id || active?.querySelector('.message')?.textContent || ''
        })
      await page.locator('.finding-head').first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toMatch(/older people/)
      await page.keyboard.press('Enter')
      expect(await head(page, 'older people').getAttribute('aria-expanded')).toBe('true')
      expect(await page.locator('.cm-place').innerText()).toBe('The elderly')
      expect(await focused()).toMatch(/older people/)
      await page.keyboard.press('Escape')
      expect(await focused()).toBe('editor')
      await page.getByRole('button', { name: 'Go to the place' }).click()
      expect(await focused()).toBe('editor')
      await page.keyboard.press('Alt+Enter')
      expect(await focused()).toMatch(/older people/)
      await page.context().close()
    }, 60_000)

    test('Tab leaves the text', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'Hello')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('editor')
      expect(await draftIn(page)).toBe('Hello')
      await page.context().close()
    }, 60_000)

    test('how many there are is said politely, once', async () => {
      const { page } = await openPage(browser, path)
      const region = page.locator('#announcement')
      await write(page, story)
      await page.waitForFunction(() =>
        document.querySelector('#announcement')?.textContent?.startsWith('1 finding: 1 error'),
      )
      expect(await region.getAttribute('role')).toBe('status')
      await page.context().close()
    }, 60_000)

    test('an applied suggestion hands the focus on', async () => {
      const { page } = await openPage(browser, path)
      await write(page, 'The elderly come first. READ THE SIGN PEOPLE.')
      await head(page, 'older people').click()
      await page.getByRole('button', { name: 'Write “Older people”' }).press('Enter')
      await page.waitForFunction(() => document.querySelectorAll('.finding').length === 1)
      expect(await page.evaluate(() => document.activeElement?.closest('.findings') !== null)).toBe(
        true,
      )
      await page.context().close()
    }, 60_000)

    test.each(['light', 'dark'] as const)(
      'axe finds nothing, %s',
      async (colorScheme) => {
        const { page } = await openPage(browser, path, { colorScheme, reducedMotion: 'reduce' })
        expect(await faultsOf(page, 30)).toEqual([])
        await page.click('#sample')
        await page.selectOption('#platform', 'x')
        await page.selectOption('#kind', 'thread')
        await head(page, 'older people').click()
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '')
        })
        expect(await faultsOf(page, 30)).toEqual([])
        await page.emulateMedia({ media: 'print' })
        expect(await faultsOf(page, 30)).toEqual([])
        await page.context().close()
      },
      120_000,
    )

    test('fits a telephone', async () => {
      const { page } = await openPage(browser, path, { viewport: { width: 320, height: 640 } })
      await page.click('#sample')
      await head(page, 'older people').click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      )
      await page.context().close()
    }, 60_000)
  })

  describe('reports', () => {
    test('are copied as text and as a page, with names blotted out', async () => {
      const { page } = await openPage(browser, path, {
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await write(page, story)
      await head(page, 'names somebody').waitFor()
      await page.getByRole('button', { name: 'Copy report' }).click()
      await page.locator('#done', { hasText: 'copied' }).waitFor()
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string): Promise<string | undefined> =>
          (await item?.getType(type))?.text()
        return { text: await read('text/plain'), html: await read('text/html') }
      })
      expect(copied.text).toContain('This names somebody who receives care')
      expect(copied.html).toContain('This names somebody who receives care')
      expect(copied.text).not.toContain('Adeyemi')
      expect(copied.html).not.toContain('Adeyemi')
      await page.context().close()
    }, 60_000)

    test('are saved as a page of their own', async () => {
      const { page } = await openPage(browser, path)
      await write(page, story)
      await head(page, 'names somebody').waitFor()
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save report' }).click()
      const saved = await saving
      expect(saved.suggestedFilename()).toBe('report-draft.html')
      const text = readFileSync(await saved.path(), 'utf8')
      expect(text).toContain('<h3>This names somebody who receives care</h3>')
      expect(text).not.toContain('Adeyemi')
      await page.context().close()
    }, 60_000)

    test('are printed with each finding in full', async () => {
      const { page } = await openPage(browser, path)
      await write(page, story)
      await head(page, 'names somebody').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.finding-body').isVisible()).toBe(true)
      expect(await page.locator('.on-paper').innerText()).toMatch(/masked collected her/)
      expect(await page.locator('#editor').isVisible()).toBe(false)
      await page.context().close()
    }, 60_000)
  })
})
