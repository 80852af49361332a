import { expect, test, vi } from 'vitest'
import { commandNames } from '../src/cli/command-names.ts'
import { lintCommand } from '../src/cli/commands/lint.ts'
import { main } from '../src/cli/main.ts'
import { isPlain, plainFlags } from '../src/cli/run.ts'
import { memoryIo } from './harness.ts'

vi.mock('../src/cli/commands/lint.ts', () => ({ lintCommand: vi.fn<() => number>(() => 0) }))

test('a run of nothing but drafts has the flags that it would be given', async () => {
  const io = memoryIo({ cwd: '.' })
  await main(['a.md', 'b.md'], io)
  expect(lintCommand).toHaveBeenCalledWith(['a.md', 'b.md'], plainFlags, io)
})

test('commands, flags and no words at all are for others to understand', () => {
  expect(isPlain(['a.md', 'drafts/'])).toBe(true)
  expect(isPlain([])).toBe(false)
  expect(isPlain(['a.md', '--quiet'])).toBe(false)
  expect(isPlain(['-'])).toBe(false)
  for (const name of commandNames) expect(isPlain([name, 'a.md'])).toBe(false)
})
