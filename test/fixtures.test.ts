import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { memoryIo, today } from './harness.ts'

const root = resolve(import.meta.dirname, '..')

async function lint(path: string): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo({ cwd: root })
  const code = await main(['--format', 'compact', '--now', today, path], io)
  return { code, out: io.out(), err: io.err() }
}

function draftsIn(folder: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => /\.(?:md|txt)$/.test(name))
}

test('there are drafts to lint', () => {
  expect(draftsIn('fixtures/clean').length).toBeGreaterThan(5)
  expect(draftsIn('fixtures/flagged').length).toBeGreaterThan(5)
})

test.each(draftsIn('fixtures/clean'))('fixtures/clean/%s is silent', async (name) => {
  expect(await lint(`fixtures/clean/${name}`)).toEqual({ code: 0, out: '', err: '' })
})

describe('each flagged draft is reported as its .out file says', () => {
  // `npx vitest run test/fixtures.test.ts -u` writes them; read what it wrote like code.
  test.each(draftsIn('fixtures/flagged'))('%s', async (name) => {
    const { out } = await lint(`fixtures/flagged/${name}`)
    expect(out).not.toBe('')
    await expect(out).toMatchFileSnapshot(`../fixtures/flagged/${name}.out`)
  })
})
