import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { seedStatements } from '../rules/seed.ts'
import { sources } from '../rules/sources.ts'
import { type RulesArgs, rulesCommand } from '../src/cli/commands/rules.ts'
import type { Coverage } from '../src/cli/coverage.ts'
import type { ListedRule } from '../src/cli/rule-list.ts'
import { defineRule, type Rule } from '../src/core/rule.ts'

const cwd = mkdtempSync(join(tmpdir(), 'professional-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const samples: readonly Rule[] = [
  rule('civility/insult', 'general', [{ source: 'hcpc-social', clause: '5.1' }]),
  rule('civility/threat', 'us-health', [{ source: 'hcpc-social' }]),
  rule('respect/new', undefined, [{ source: 'nmc-social' }]),
]

function rule(id: string, profile: Rule['profile'], references: Rule['references']): Rule {
  return defineRule({
    id,
    summary: `Finds ${id}.`,
    why: 'For a test.',
    advice: 'Write another one.',
    references,
    severity: 'warning',
    ...(profile && { profile }),
    since: '0.1.0',
    messages: { found: 'Found' },
    examples: { bad: ['«a»', '«b»'], good: ['c', 'd'] },
    create: () => ({}),
  })
}

async function run(args: RulesArgs, list: readonly Rule[] = samples): Promise<string> {
  let output = ''
  const stdout = (text: string): void => void (output += text)
  const io = { cwd, color: false, width: 80, stdout, stderr: stdout }
  expect(await rulesCommand({ config: false, ...args }, io, list)).toBe(0)
  return output
}

test('lists every rule by category with its severity here and its guidance', async () => {
  expect(await run({})).toBe(`Civility

  civility/insult  warning
    Finds civility/insult.
    hcpc-social:5.1

  civility/threat  off
    Finds civility/threat.
    hcpc-social

Respect

  respect/new      off
    Finds respect/new.
    nmc-social

3 rules, 1 of them on here
`)
})

test('follows the profile and the levels that flags set', async () => {
  const text = await run({ profile: 'us-health', rule: ['civility/insult:error'] })
  expect(text).toContain('civility/insult  error')
  expect(text).toContain('civility/threat  warning')
})

test('prints the list for programs', async () => {
  const { schemaVersion, rules: list }: { schemaVersion: number; rules: ListedRule[] } = JSON.parse(
    await run({ json: true }),
  )
  expect(schemaVersion).toBe(1)
  expect(list[0]).toEqual({
    id: 'civility/insult',
    category: 'civility',
    severity: 'warning',
    defaultSeverity: 'warning',
    profile: 'general',
    since: '0.1.0',
    sensitive: false,
    summary: 'Finds civility/insult.',
    references: [{ source: 'hcpc-social', clause: '5.1' }],
    options: [],
  })
  expect(list.map(({ severity }) => severity)).toEqual(['warning', 'off', 'off'])
})

describe('coverage', () => {
  test('tells each statement’s rules, those to come, and how or why not', async () => {
    const text = await run({ coverage: true })
    expect(text).toContain(
      'S28  Disagree in a civil way.\n' +
        '      civility/insult, civility/threat\n' +
        '      Not there yet: civility/pile-on, civility/shouting\n',
    )
    expect(text).toContain('S2  For a health professional it is not easy to use.\n      No rule.\n')
  })

  test('tells each source’s clauses, rules and numbers of examples', async () => {
    const text = await run({ coverage: true })
    expect(text).toContain(
      '    2.7  Use social media and the like responsibly\n' +
        '        no rule yet\n' +
        '    5.1  Treat information about service users as confidential\n' +
        '        civility/insult, 4 examples\n' +
        '    As a whole\n' +
        '        civility/threat, 4 examples\n',
    )
  })

  test('owns up to what has no rule yet', async () => {
    const count = Object.keys(sources).length
    const text = await run({ coverage: true })
    expect(text).toContain(`${count - 2} of ${count} documents have no rule yet`)
    expect(text).toMatch(/wait for theirs/)
  })

  test('prints the same for programs', async () => {
    const coverage: Coverage = JSON.parse(await run({ coverage: true, json: true }))
    expect(coverage.statements).toHaveLength(36)
    expect(coverage.statements.find(({ id }) => id === 'S28')).toMatchObject({
      rules: ['civility/insult', 'civility/threat'],
      planned: ['civility/pile-on', 'civility/shouting'],
      how: null,
    })
    expect(coverage.counts).toMatchObject({ rules: 3, examples: 12, sourcesWithRules: 2 })
  })

  test('adds up for the rules there are', async () => {
    const { counts, statements }: Coverage = JSON.parse(
      await run({ coverage: true, json: true }, rules),
    )
    expect(counts.rules).toBe(rules.length)
    expect(statements.map(({ id }) => id)).toEqual(seedStatements.map(({ id }) => id))
    for (const statement of statements) {
      const ids = new Set(rules.map(({ id }) => id))
      for (const id of statement.rules) expect(ids).toContain(id)
      for (const id of statement.planned) expect(ids).not.toContain(id)
    }
  })
})
