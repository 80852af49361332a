import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ciFile } from '../../src/cli/init/ci-file.ts'
import { makeFolder, makeRepository, type Tree } from '../folder.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json')) as { version: string }

interface Job {
  readonly variables?: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly artifacts: {
    readonly when: string
    readonly paths?: readonly string[]
    readonly reports: Readonly<Record<string, string>>
  }
}

const template = read('contrib/gitlab/professional.yml')
const files: readonly (readonly [string, string])[] = [
  ['the template', template],
  ['the job that init writes', ciFile('gitlab', { version, mainBranch: 'main' }).text],
]

const clean = 'Flu vaccination is free from 65.\n'
const breach = 'Mrs Adeyemi collected her methotrexate late again.\n'

interface Ended {
  readonly cwd: string
  readonly code: number | null
  readonly log: string
}

/** What a runner does, with npm's `npx` starting the program of this checkout. */
function run(job: Job, tree: Tree, variables: Readonly<Record<string, string>> = {}): Ended {
  const cwd = makeRepository(tree)
  const bin = makeFolder({
    npx: '#!/bin/sh\n[ "$1 $2" = "--yes professional@$VERSION" ] || exit 99\nshift; shift\nexec node "$PROGRAM" "$@"\n',
  })
  chmodSync(join(bin, 'npx'), 0o755)
  const { status, stdout } = spawnSync('sh', ['-ec', job.script.join('\n')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env['PATH']}`,
      PROGRAM: join(root, 'bin/professional.cjs'),
      VERSION: version,
      CI: 'true',
      ...job.variables,
      ...variables,
    },
  })
  return { cwd, code: status, log: stdout }
}

describe.each(files)('%s', (_, text) => {
  const { professional: job } = parse(text) as { professional: Job }

  test('fails for an error, and leaves the reports that the job hands over', () => {
    const { cwd, code, log } = run(job, { 'drafts/a.md': breach, 'b.md': clean })
    expect(code).toBe(1)
    expect(log).toContain('confidentiality/named-patient')
    const { reports, paths = [], when } = job.artifacts
    expect(when).toBe('always')
    expect(Object.keys(reports)).toEqual(['codequality', 'junit'])
    const handed = [...Object.values(reports), ...paths]
    expect(handed.filter((path) => !existsSync(join(cwd, path)))).toEqual([])
    expect(JSON.parse(readFileSync(join(cwd, reports['codequality'] ?? ''), 'utf8'))).toEqual([
      expect.objectContaining({ severity: 'critical' }),
    ])
  })

  test('passes drafts that are ready, with reports that say so', () => {
    const { cwd, code } = run(job, { 'a.md': clean })
    expect(code).toBe(0)
    const { codequality = '' } = job.artifacts.reports
    expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))).toEqual([])
  })
})

describe('the template', () => {
  const { professional: job } = parse(template) as { professional: Job }

  test('takes flags and paths', () => {
    const tree = { 'drafts/a.md': breach, 'b.md': breach }
    const { code, log } = run(job, tree, { PROFESSIONAL_ARGS: '--exit-zero drafts/' })
    expect(code).toBe(0)
    expect(log).toContain('drafts/a.md')
    expect(log).not.toContain('b.md')
  })

  test('asks for the version that it came with', () => {
    expect(job.variables).toMatchObject({ PROFESSIONAL_VERSION: version })
  })
})
