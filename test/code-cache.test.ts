import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

const root = join(import.meta.dirname, '..')

/** The program with nothing kept yet, so that a test has its runs to itself. */
function copyProgram(): string {
  const folder = makeFolder({
    'asleep.md': 'The choir meets in the hall.\n',
    'awake.md': 'The elderly may read more [here](https://example.org/a).\n',
    'package.json': '{}',
  })
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(root, 'dist/cli'), join(folder, 'dist/cli'), {
    recursive: true,
    filter: (path) => !path.includes('.cache'),
  })
  return folder
}

function lint(folder: string, draft: string): string {
  const argv = [join(folder, 'bin/professional.cjs'), draft]
  return execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
}

/** How many bytes are kept of each file of the bundle. */
function keptIn(folder: string): Map<string, number> {
  const cache = join(folder, 'dist/cli/.cache')
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => file.endsWith('.bin'))
      .map((file) => [file.replace(/^.*[\\/]/, ''), statSync(join(cache, file)).size]),
  )
}

test('what a run compiles that no run before it needed is kept as well', () => {
  const folder = copyProgram()
  lint(folder, 'asleep.md')
  const first = keptIn(folder)
  const said = lint(folder, 'awake.md')
  const second = keptIn(folder)
  expect(first.has('engine.cjs.bin')).toBe(false)
  expect(second.has('engine.cjs.bin')).toBe(true)
  expect(second.get('lint.cjs.bin')).toBeGreaterThan(first.get('lint.cjs.bin') ?? 0)

  expect(lint(folder, 'awake.md')).toBe(said)
  expect(lint(folder, 'asleep.md')).toContain('1 draft ready')
  expect(keptIn(folder)).toEqual(second)
}, 60_000)
