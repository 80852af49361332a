import { validateAction } from '@action-validator/core'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeFolder, makeRepository, type Tree } from '../folder.ts'
import { findTool } from '../reporters/tools.ts'

const root = resolve(import.meta.dirname, '../..')
const source = readFileSync(join(root, 'action.yml'), 'utf8')

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly shell?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>
  readonly outputs: Readonly<Record<string, { description: string; value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const action = parse(source) as Action
const lint = action.runs.steps.find(({ id }) => id === 'lint')

test('is an action', () => {
  expect(validateAction(source)).toEqual({ actionType: 'action', errors: [] })
})

test('says what each of its inputs and outputs is', () => {
  for (const { description } of [
    ...Object.values(action.inputs),
    ...Object.values(action.outputs),
  ]) {
    expect(description).toMatch(/^[A-Z0-9].*\.$/)
  }
})

test('uses other actions as they were read, and not as they will be', () => {
  const used = action.runs.steps.flatMap(({ uses }) => uses ?? [])
  expect(used).toHaveLength(2)
  for (const name of used) expect(name).toMatch(/@[0-9a-f]{40}$/)
})

test('puts no input into a command, where it would be run', () => {
  for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{')
})

test('asks for no token, and hands nothing over from forks', () => {
  expect(source).not.toMatch(/secrets|github\.token/)
  const upload = action.runs.steps.find(({ uses }) => uses?.includes('upload-sarif'))
  expect(upload?.if).toContain('github.event.pull_request.head.repo.fork != true')
  expect(upload?.if).toContain("steps.lint.outputs.sarif-file != ''")
})

interface Ended {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the step as a runner does, with npm's `npx` starting the program of this checkout. */
function runStep(
  files: Tree,
  inputs: Readonly<Record<string, string>> = {},
  npx = 'shift; shift; exec node "$PROGRAM" "$@"',
): Ended & { readonly cwd: string } {
  const cwd = makeRepository(files)
  const runner = makeFolder({ output: '', summary: '', 'bin/npx': `#!/bin/bash\n${npx}\n` })
  chmodSync(join(runner, 'bin/npx'), 0o755)
  mkdirSync(join(runner, 'temp'))
  writeFileSync(join(runner, 'step.sh'), lint?.run ?? 'exit 99')
  const given = Object.entries(lint?.env ?? {}).map(([name, value]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
    return [name, inputs[input] ?? action.inputs[input]?.default]
  })
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', join(runner, 'step.sh')],
    {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${join(runner, 'bin')}:${process.env['PATH']}`,
        PROGRAM: join(root, 'bin/professional.cjs'),
        RUNNER_TEMP: join(runner, 'temp'),
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: join(runner, 'output'),
        GITHUB_STEP_SUMMARY: join(runner, 'summary'),
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        ...Object.fromEntries(given),
      },
    },
  )
  const lines = readFileSync(join(runner, 'output'), 'utf8').trimEnd().split('\n')
  return {
    cwd,
    code: status,
    log: stdout + stderr,
    outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
  }
}

const clean = 'Flu vaccination is free from 65.\n'
const breach = 'Mrs Adeyemi collected her methotrexate late again.\n'

describe.skipIf(!findTool('bash', 'bash'))('its step', () => {
  test('passes drafts that are ready', () => {
    const ended = runStep({ 'a.md': clean })
    expect(ended).toMatchObject({
      code: 0,
      outputs: { 'exit-code': '0', errors: '0', warnings: '0', infos: '0' },
      summary: expect.stringContaining('1 draft ready') as unknown,
    })
    expect(ended.log).not.toMatch(/^::(?:error|warning|notice)/m)
  })

  test('fails for an error, and shows it beside its line and in the summary', () => {
    const { code, log, outputs, summary } = runStep({ 'drafts/a.md': breach, 'b.md': clean })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ 'exit-code': '1', errors: '1' })
    expect(log).toMatch(
      /^::error file=drafts\/a\.md,line=1,.*title=confidentiality\/named-patient/m,
    )
    expect(summary).toContain('**drafts/a.md**')
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as object
    expect(report).toMatchObject({ counts: { error: 1 } })
    expect(outputs).not.toHaveProperty('sarif-file')
  })

  test('keeps words of a draft in the log from being taken for commands', () => {
    const name = 'x\n::error::smuggled\n.md'
    const { log } = runStep({ [name]: breach, 'b.md': breach })
    const [, token = ''] = /^::stop-commands::(\S+)$/m.exec(log) ?? []
    expect(token.length).toBeGreaterThan(30)
    const outside = log.replace(
      new RegExp(`::stop-commands::${token}\\n[^]*?\\n::${token}::\\n`),
      '',
    )
    expect(outside).not.toContain('::stop-commands::')
    expect(outside.match(/^::error /gm)).toHaveLength(2)
    expect(outside).not.toContain('\n::error::smuggled')
    expect(runStep({ 'a.md': clean }).log).not.toContain(token)
  })

  test('takes paths and flags as they are, a line each', () => {
    const inputs = {
      paths: 'two words.md\n$(touch pwned).md\n',
      args: '--fail-on=info\n--only\nrespect',
    }
    const files = {
      'two words.md': 'For the elderly.\n',
      '$(touch pwned).md': 'For the elderly.\n',
      'c.md': breach,
    }
    const { code, outputs, cwd } = runStep(files, inputs)
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ errors: '0', infos: '2' })
    expect(existsSync(join(cwd, 'pwned'))).toBe(false)
  })

  test('takes a path that looks like a flag for a path', () => {
    expect(runStep({ '--exit-zero.md': breach }, { paths: '--exit-zero.md' }).code).toBe(1)
  })

  test('writes SARIF where it is asked for, and neither notes nor summary where not', () => {
    const inputs = { sarif: 'true', annotations: 'false', summary: 'false' }
    const { outputs, log, summary } = runStep({ 'a.md': breach }, inputs)
    const sarif = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8')) as object
    expect(sarif).toMatchObject({ version: '2.1.0' })
    expect(log).not.toMatch(/^::error/m)
    expect(summary).toBe('')
  })

  test('says so when a flag is wrong, which is not the same as findings', () => {
    const { code, log, outputs } = runStep({ 'a.md': clean }, { args: '--fial-on=info' })
    expect(code).toBe(2)
    expect(outputs).toEqual({ 'exit-code': '2' })
    expect(log).toContain("unknown option '--fial-on=info'")
    expect(log).toMatch(/^::error title=professional::Nothing was linted/m)
  })

  test('says so when the program cannot be installed', () => {
    const { code, outputs } = runStep({ 'a.md': clean }, {}, 'echo no network >&2; exit 1')
    expect([code, outputs['exit-code']]).toEqual([2, '2'])
  })

  test('reports that not everything could be read', () => {
    const { code, outputs } = runStep({ 'a.md': Buffer.from('caf\xe9', 'latin1') })
    expect([code, outputs['exit-code'], outputs['errors']]).toEqual([2, '2', '1'])
  })

  const echoes = 'echo "$@"; exit 0'

  test.each([
    ['that is asked for', {}, { version: '1.2.3' }, '--yes professional@1.2.3 '],
    ['of the folder', { 'node_modules/.bin/professional': '' }, {}, '--no professional '],
    ['of the action', {}, {}, `--yes professional@${versionHere()} `],
  ])('uses the version %s', (_, files, inputs, command) => {
    expect(runStep({ ...files, 'a.md': clean }, inputs, echoes).log).toContain(`\n${command}`)
  })
})

function versionHere(): string {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
