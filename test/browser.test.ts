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
  const bytes = output.reduce(
    (sum, part) => sum + (part.type === 'chunk' ? part.code.length : 0),
    0,
  )
  expect(outside).toEqual([])
  expect(bytes).toBeLessThan(900_000)
})
