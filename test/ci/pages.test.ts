import { validateWorkflow } from '@action-validator/core'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ciFile } from '../../src/cli/init/ci-file.ts'
import { hookFile, hookNames } from '../../src/cli/init/hook-file.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json')) as { version: string }

const blocksOf = (page: string): string[] =>
  [...page.matchAll(/```\w+\n([^]*?)```/g)].map(([, block = '']) => block)

describe('docs/hooks.md', () => {
  const page = read('docs/hooks.md')
  const blocks = blocksOf(page)

  test.each(hookNames)('shows what init writes for %s', (name) => {
    const { path, text } = hookFile(name, { version, folders: [], settingsIn: undefined })
    expect(blocks).toContain(text)
    if (name !== 'pre-commit') expect(page).toContain(`\`${path}\`:\n`)
  })

  test('shows the manifest under the tag of this version', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ id: string }]
    const shown = blocks
      .filter((block) => block.includes('rev:'))
      .map((block) => parse(block) as object)
    expect(shown).toEqual([
      { repos: [{ repo: 'REPOSITORY', rev: `v${version}`, hooks: [{ id: hook.id }] }] },
    ])
  })
})

describe('docs/ci.md', () => {
  const page = read('docs/ci.md')
  const action = parse(read('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>
    readonly outputs: Readonly<Record<string, unknown>>
  }
  const workflows = blocksOf(page).filter((block) => block.includes('\njobs:\n'))

  interface Workflow {
    readonly jobs: { readonly professional: { readonly steps: readonly Step[] } }
  }
  interface Step {
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }

  test.each(workflows.map((text, index) => [index + 1, text] as const))(
    'shows a workflow that is one: %i',
    (_, text) => {
      expect(validateWorkflow(text)).toEqual({ actionType: 'workflow', errors: [] })
      const { steps } = (parse(text) as Workflow).jobs.professional
      for (const { uses = '', with: inputs = {} } of steps) {
        if (!uses.startsWith('OWNER/')) continue
        expect(uses).toBe(`OWNER/professional@v${version}`)
        expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([])
      }
    },
  )

  test('shows the step that init writes', () => {
    const { text } = ciFile('github', { version, mainBranch: 'main' })
    const steps = (workflow: string): readonly Step[] =>
      (parse(workflow) as Workflow).jobs.professional.steps
    expect(workflows.map(steps)).toContainEqual(steps(text))
  })

  test('tells every input with its default, and every output', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (?:`(.+?)`)? ?\|/gm)]
    expect(Object.fromEntries(rows.map(([, name, value = '']) => [name, value]))).toEqual(
      Object.fromEntries(Object.entries(action.inputs).map(([name, each]) => [name, each.default])),
    )
    const told = /^Its outputs are (.*)$/m.exec(page)?.[1] ?? ''
    expect([...told.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual(
      Object.keys(action.outputs),
    )
  })
})
