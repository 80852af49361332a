import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findTool } from '../reporters/tools.ts'

export const executablePath: string | undefined = findTool('chromium', 'chromium')

/** Builds the page into a folder of its own. */
export async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'professional-page-'))
  const configFile = resolve(import.meta.dirname, '../../page/vite.config.ts')
  await build({ configFile, logLevel: 'error', build: { outDir } })
  return join(outDir, 'professional.html')
}

export interface OpenPage {
  readonly page: Page
  /** Every address that was asked for, by the page or by its workers. */
  readonly asked: readonly string[]
  /** What the page has complained of: errors, and what its policy has refused. */
  readonly complaints: readonly string[]
}

/** Opens the page as a double click does. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const asked: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(pathToFileURL(path).href)
  return { page, asked, complaints }
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
}

/** Puts a text where somebody would write or paste it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').fill(text)
}
