import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createConfigLoader, findFiles, rules } from '../../src/index.ts'
import { lintFiles } from '../../src/node/lint-files.ts'
import { cutBatches } from '../../src/node/batches.ts'
import { packResults, unpackResults } from '../../src/node/packed-results.ts'
import { packFiles, unpackFiles } from '../../src/node/worker-task.ts'
import { today } from '../harness.ts'

const cwd = resolve(import.meta.dirname, '../../fixtures')

test('results are the same after they were packed, to the order of their members', async () => {
  const config = createConfigLoader({ cwd, rules })
  const { files } = await findFiles(['flagged', 'formats', 'calendars'], { cwd, config })
  const { files: results } = await lintFiles(files, [], { config, today })
  expect(results.filter(({ diagnostics }) => diagnostics.length > 0).length).toBeGreaterThan(10)
  expect(results.some(({ facts }) => facts.length > 0)).toBe(true)
  expect(results.some(({ suppressed }) => suppressed.length > 0)).toBe(true)
  const unpacked = unpackResults(packResults(results))
  expect(unpacked).toEqual(results)
  expect(JSON.stringify(unpacked)).toBe(JSON.stringify(results))
})

test('files are the same after they were packed', () => {
  const files = [
    { path: 'a b.md', absolute: '/x/a b.md', format: 'markdown' },
    { path: 'c\nd.md', absolute: '/x/c\nd.md', format: 'text' },
  ]
  expect(unpackFiles(packFiles(files))).toEqual(files)
  expect(unpackFiles(packFiles([]))).toEqual([])
})

describe('batches', () => {
  const sizes = fc.array(fc.nat({ max: 3_000_000 }), { maxLength: 400 })

  test('hold each file once, in the order of the list', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 64 }), (list, threads) => {
        const batches = cutBatches(list, threads)
        const indexes = batches.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        )
        expect(indexes).toEqual(list.map((_, index) => index))
        expect(batches.every(({ start, end }) => end > start)).toBe(true)
      }),
    )
  })

  test('are many enough for all threads, and small at the end', () => {
    const list = Array.from({ length: 2000 }, () => 2000)
    const batches = cutBatches(list, 4)
    expect(batches.length).toBeGreaterThan(16)
    const counts = batches.map(({ start, end }) => end - start)
    expect(Math.max(...counts.slice(-4))).toBeLessThan(counts[0]! / 4)
  })

  test('are not cut for a large file', () => {
    expect(cutBatches([9_000_000, 10], 2)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ])
  })
})
