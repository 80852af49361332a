import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/browser.ts'
import { main } from '../../src/cli/main.ts'
import { memoryIo, today } from '../harness.ts'

const root = resolve(import.meta.dirname, '../..')

async function report(paths: readonly string[], ...flags: string[]): Promise<unknown[]> {
  const io = memoryIo({ cwd: root })
  await main(['--no-config', '--format', 'json', '--now', today, ...flags, ...paths], io)
  return (JSON.parse(io.out()) as { files: unknown[] }).files
}

describe('--engine reference', () => {
  test('finds in all drafts what is found without it', async () => {
    const paths = ['fixtures/clean', 'fixtures/flagged', 'fixtures/everywhere', 'fixtures/formats']
    const found = await report(paths)
    expect(found.length).toBeGreaterThan(30)
    expect(await report(paths, '--engine', 'reference')).toEqual(found)
  }, 120_000)

  test('has remark-parse read the whole draft', async () => {
    // Of paragraphs alone, only remark-parse takes too much.
    const text = `${'Words & words.\n'.repeat(12_000)}\n`
    const notices = async (engine: 'fast' | 'reference'): Promise<string[]> =>
      (await lintText(text, { engine, only: ['access/alt-text'] })).diagnostics.map(
        ({ ruleId }) => ruleId,
      )
    expect(await notices('fast')).toEqual([])
    expect(await notices('reference')).toEqual(['professional/too-complex'])
  })

  test('is refused under another name', async () => {
    const io = memoryIo({ cwd: root })
    expect(await main(['--engine', 'slow', 'README.md'], io)).toBe(2)
    expect(io.err()).toContain('Allowed choices are fast, reference')
  })
})
