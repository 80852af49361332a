import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeRepository } from './folder.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(resolve(root, 'docs/own-rules.md'), 'utf8')
const program = resolve(root, 'bin/professional.cjs')

/** Files that the page shows, by the path in their first line. */
const files = Object.fromEntries(
  [...page.matchAll(/```(?:txt|yml|js)\n(?:#|\/\/) (\S+)\n([^]*?)```/g)].map(([, path, text]) => [
    path,
    text,
  ]),
) as Record<string, string>

/** Commands that the page shows, with what they print. */
const commands = [...page.matchAll(/```console\n\$ professional (.*)\n([^]*?)```/g)].map(
  ([, command = '', output = '']) => [command, output] as const,
)

test('docs/own-rules.md shows a whole example', () => {
  expect(Object.keys(files)).toEqual([
    '.professional/terms/words.txt',
    '.professional/terms/names.yml',
    '.professional/rules/opening.js',
  ])
  expect(commands.map(([command]) => command)).toEqual(['monday.md', 'test --coverage'])
})

test.each(commands)(
  'docs/own-rules.md: professional %s prints what it shows',
  (command, output) => {
    const cwd = makeRepository({ ...files, 'monday.md': 'Elmfield Clinic is open 9am to 5pm.\n' })
    const result = spawnSync(process.execPath, [program, ...command.split(' ')], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect(result.stderr).toBe('')
    expect(result.stdout).toBe(output)
    expect(result.status).toBe(0)
  },
)
