import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { explainCommand } from '../src/cli/commands/explain.ts'
import { createPlan } from '../src/engine/plan.ts'
import { makeFolder } from './folder.ts'
import { today } from './harness.ts'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin/professional.cjs')
const withOptions = rules.filter(({ options }) => Object.keys(options).length > 0)

function run(cwd: string, ...argv: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8' })
}

/** In the bundle, pages and options of a rule lie in files of their own. */
describe('the command line as it is built', () => {
  test('shows the reasons, examples and options of a rule', async () => {
    const cwd = makeFolder({ 'package.json': '{}' })
    for (const name of ['access/abbreviation', 'civility/profanity', 'respect/slur']) {
      let said = ''
      const stdout = (text: string): void => void (said += text)
      const io = { cwd, color: false, width: 80, stdout, stderr: stdout }
      await explainCommand({ name, config: false }, io, rules)
      expect(said).toContain('Left alone')
      expect(run(cwd, 'explain', '--no-config', name)).toBe(said)
    }
  }, 60_000)

  test('takes the options that it is given, and the values of those that it is not', () => {
    const cwd = makeFolder({
      '.professionalrc.json': JSON.stringify({
        rules: { 'access/emoji-use': ['info', { most: 1 }] },
      }),
      'emoji.md': 'Flu jabs 💉 are back 🎉 at last.\n',
      'short.md': 'NMS and MUR are free, and so are the ICB and the BBC.\n',
      'package.json': '{}',
    })
    expect(run(cwd, 'emoji.md')).toContain('access/emoji-use')
    expect(run(cwd, '--no-config', 'emoji.md')).not.toContain('access/emoji-use')
    const short = run(cwd, '--no-config', 'short.md')
    expect(short).toContain('NMS')
    expect(short).not.toContain('BBC')
  })
})

test('what the options of a rule are by default can be written down', () => {
  expect(withOptions.length).toBeGreaterThan(10)
  const plan = createPlan({ config: {}, rules: withOptions, today })
  for (const { options } of plan.rules) {
    expect(JSON.parse(JSON.stringify(options()))).toEqual(options())
  }
})

test('a rule whose options were worked out is not asked for them', () => {
  const [rule] = withOptions
  const ready = Object.create(rule ?? null, {
    defaults: { value: { ready: true } },
    options: {
      get: () => {
        throw new Error('asked')
      },
    },
  }) as NonNullable<typeof rule>
  const [planned] = createPlan({ config: {}, rules: [ready], today }).rules
  expect(planned?.options()).toEqual({ ready: true })
})

/** How often an object of a program has the members of another first, and then others. */
function countSpreadFirst(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const below = Object.values(node).reduce<number>((sum, part) => sum + countSpreadFirst(part), 0)
  const { type, properties = [] } = node as { type?: string; properties?: Spread[] }
  const [first, ...others] = properties
  const isFirst = type === 'ObjectExpression' && first?.argument && others.length > 0
  return isFirst && first.argument?.raw !== 'null' ? below + 1 : below
}

interface Spread {
  readonly argument?: { readonly raw?: string }
}

test('no object in the bundle is of a kind of its own to Node 20', () => {
  const folder = join(root, 'dist/cli')
  for (const name of ['engine.cjs', 'json.cjs', 'lint.cjs']) {
    const code = readFileSync(join(folder, name), 'utf8')
    expect(code).toContain('{...null,')
    expect(countSpreadFirst(parseAst(code))).toBe(0)
  }
})

/** The patterns that a program makes before anything in it is called. */
function patternsAtStart(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, regex } = node as { type?: string; regex?: { readonly pattern: string } }
  if (regex) return [regex.pattern]
  return /Function/.test(type ?? '') ? [] : Object.values(node).flatMap(patternsAtStart)
}

test('what every finding asks for makes no class of Unicode before it is asked', () => {
  for (const name of ['engine.cjs', 'lint.cjs', 'mention.cjs']) {
    const patterns = patternsAtStart(parseAst(readFileSync(join(root, 'dist/cli', name), 'utf8')))
    expect(patterns.length).toBeGreaterThan(5)
    expect(patterns.filter((pattern) => pattern.includes(String.raw`\p{`))).toEqual([])
  }
})
