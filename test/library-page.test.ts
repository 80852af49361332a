import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeRepository } from './folder.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/library.md'), 'utf8')

interface Example {
  readonly title: string
  readonly code: string
  readonly output: string
}

/** Each block of code with the output that follows it, by the heading it stands under. */
function examplesOf(text: string): Example[] {
  return text.split(/^## /m).flatMap((section) => {
    const [title = ''] = section.split('\n')
    const blocks = [...section.matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g)]
    return blocks.map(([, code = '', output = '']) => ({ title, code, output }))
  })
}

/** Packages that the examples import, beside our own. */
const packages = ['remark-parse', 'unified', 'vfile', 'vfile-reporter']

/** Runs a module as somebody would who has installed the package. */
function run(code: string): { readonly out: string; readonly err: string } {
  const folder = makeRepository({
    'drafts/monday.md': '# Monday\n\nAsk an elderly man.\n',
    'drafts/tuesday.md': 'All is well.\n',
    'example.mjs': code,
  })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/professional'))
  for (const name of packages) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  const typescript = join(root, 'scripts/typescript.mjs')
  const args = ['--conditions=@professional/source', '--import', typescript, 'example.mjs']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { out: stdout, err: stderr }
}

/** Reports end with a line break of their own, and reporters line columns up. */
function evened(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ').trimEnd()
}

describe('docs/library.md', () => {
  const examples = examplesOf(page)

  test('has an example of everything, each with what it prints', () => {
    expect(examples.length).toBe(page.match(/```js\n/g)?.length)
    expect(examples.map(({ title }) => title)).toEqual([
      'One draft',
      'Many files',
      'Fixing',
      'Measuring',
      'Configuration',
      'Configuration',
      'Errors',
      'In a browser',
      'With remark',
    ])
  })

  test.each(examples.map((example, index) => [index + 1, example.title, example] as const))(
    'example %i, %s, prints what it says',
    (_, __, { code, output }) => {
      const { out, err } = run(code)
      expect(err).toBe('')
      expect(evened(out)).toBe(evened(output))
    },
    60_000,
  )

  test('its codes of errors are ones that the code throws', () => {
    const [table = ''] = (page.split('| `code` |')[1] ?? '').split('\n\n')
    const codes = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code),
    )
    expect(codes.length).toBeGreaterThan(10)
    const thrown = codesThrown()
    expect(codes.filter((code) => !thrown.has(code))).toEqual([])
  })
})

function codesThrown(): Set<string> {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  return new Set(
    [...sources.join('\n').matchAll(/new UsageError\(\s*'([\w-]+)'/g)].map(([, code = '']) => code),
  )
}
