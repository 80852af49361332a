import { Command } from 'commander'
import { beforeEach, expect, test, vi } from 'vitest'
import { commandNames } from '../src/cli/command-names.ts'
import { lintCommand } from '../src/cli/commands/lint.ts'
import { main } from '../src/cli/main.ts'
import { addLintFlags } from '../src/cli/options.ts'
import { plainFlags, readPlainly, switches } from '../src/cli/plain-flags.ts'
import { memoryIo } from './harness.ts'

vi.mock('../src/cli/commands/lint.ts', () => ({ lintCommand: vi.fn<() => number>(() => 0) }))

beforeEach(() => vi.mocked(lintCommand).mockClear())

/** What `main` would have looked at, and how. */
async function readInFull(argv: readonly string[]): Promise<unknown> {
  await main(argv, memoryIo({ cwd: '.' }))
  const [paths, flags] = vi.mocked(lintCommand).mock.calls.at(-1) ?? []
  return paths && { paths, flags }
}

test.each([
  ['a.md', 'b.md'],
  ['lint', 'a.md'],
  ['lint', 'explain'],
  ['a.md', 'explain'],
  ['--quiet'],
  ['--verbose', 'a.md', '--no-config', '--exit-zero', '--verbose'],
  ...Object.keys(switches).map((name) => [name, 'a.md']),
])('%s %s is read as in full', async (...argv) => {
  const plain = readPlainly(argv)
  expect(plain).toBeDefined()
  expect(plain).toEqual(await readInFull(argv))
})

test('every flag that takes no value is known', () => {
  const { options } = addLintFlags(new Command())
  const names = options.filter((each) => !each.required && !each.optional).map(({ long }) => long)
  expect(names.length).toBeGreaterThan(15)
  expect(Object.keys(switches)).toEqual(expect.arrayContaining(names))
})

test('nothing but drafts changes no flag', () => {
  expect(readPlainly(['a.md'])).toEqual({ paths: ['a.md'], flags: plainFlags })
})

test('other commands and flags, standard input and no words at all are for others to read', () => {
  const others = commandNames.filter((name) => name !== 'lint')
  for (const name of others) {
    expect(readPlainly([name, 'a.md'])).toBeUndefined()
    expect(readPlainly(['--quiet', name, 'a.md'])).toBeUndefined()
  }
  for (const argv of [
    [],
    ['lint'],
    ['-'],
    ['--'],
    ['a.md', '--format', 'json'],
    ['--quite', 'a.md'],
  ])
    expect(readPlainly(argv)).toBeUndefined()
})
