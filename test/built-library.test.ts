import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createLinter, type FileResult, gatherResults } from '../src/index.ts'
import { today } from './harness.ts'

const cwd = resolve(import.meta.dirname, '..')
const folders = ['fixtures/flagged', 'fixtures/clean', 'fixtures/campaigns']

/** As the package gives it to other programs: it has the table of what wakes each rule. */
const program = `
  import { createLinter, gatherResults } from 'professional'
  const linter = createLinter({ config: false, today: '${today}' })
  const { files } = await gatherResults(linter.lintFiles(${JSON.stringify(folders)}))
  process.stdout.write(JSON.stringify(files))
`

test('the library as it is published finds what it finds with every rule awake', async () => {
  expect(existsSync(resolve(cwd, 'dist/cli/clues.bin'))).toBe(true)
  const built = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const linter = createLinter({ cwd, config: false, today })
  const { files } = await gatherResults(linter.lintFiles(folders))
  const found = JSON.parse(built) as FileResult[]
  expect(found.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(50)
  expect(found).toEqual(JSON.parse(JSON.stringify(files)))
})
