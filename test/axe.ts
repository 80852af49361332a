import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

// Its types take a page for granted, and tests have none.
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Faults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly object[] }[]
  readonly passes: readonly object[]
}

/** What axe-core finds wrong with a page of which at least so many checks hold. */
export async function faultsOf(page: Page, fewestPasses: number): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate<Faults>('axe.run()')
  expect(found.passes.length).toBeGreaterThan(fewestPasses)
  return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`)
}
