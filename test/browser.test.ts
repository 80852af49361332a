import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test('professional/browser bundles without Node and stays small', async () => {
  const outside: string[] = []
  const bundle = await rolldown({
    input: resolve(root, 'src/browser.ts'),
    platform: 'browser',
    resolve: { conditionNames: ['@professional/source', 'browser', 'import', 'default'] },
    external: (id) => {
      if (!id.startsWith('node:')) return false
      outside.push(id)
      return true
    },
    onLog: (level, log) => {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') outside.push(log.message)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  const chunks = output.filter((part) => part.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const atStart = new Set(chunks.filter(({ isEntry }) => isEntry))
  for (const { imports } of atStart) {
    for (const name of imports) {
      const chunk = byName.get(name)
      if (chunk) atStart.add(chunk)
    }
  }
  const sizeOf = (list: Iterable<(typeof chunks)[number]>): number =>
    [...list].reduce((sum, { code }) => sum + code.length, 0)
  const holdPhones = chunks.filter(({ moduleIds }) =>
    moduleIds.some((id) => id.includes('/libphonenumber-js/')),
  )
  expect(outside).toEqual([])
  // Half of it are words: of lexicons, tables and examples.
  expect(sizeOf(atStart)).toBeLessThan(2_030_000)
  expect(sizeOf(chunks)).toBeLessThan(2_912_000)
  // What few drafts call for is no part of the start.
  expect(holdPhones).toHaveLength(1)
  expect(holdPhones.filter((chunk) => atStart.has(chunk))).toEqual([])
})
