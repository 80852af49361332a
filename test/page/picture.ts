// Draws the picture of the page that the README shows.
import { resolve } from 'node:path'
import { buildPage, openPage, startBrowser, write } from './browser.ts'

const path = resolve(import.meta.dirname, '../../docs/page.png')
const draft = `What a Monday. Mrs Adeyemi collected her methotrexate late again 🙄

Flu jabs for the elderly are back, too. The phones were down, so nobody rang the 94-year-old in Tobermory about his morphine. READ THE SIGN PEOPLE!!!`

const browser = await startBrowser()
const { page } = await openPage(browser, await buildPage(), {
  viewport: { width: 1200, height: 800 },
  reducedMotion: 'reduce',
})
await page.selectOption('#platform', 'bluesky')
await write(page, draft)
await page.locator('.finding-head', { hasText: 'older people' }).click()
await page.mouse.move(0, 0)
await page.screenshot({ path })
await browser.close()
