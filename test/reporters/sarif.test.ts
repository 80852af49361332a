import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { sarifId } from '../../src/reporters/sarif-rules.ts'
import { diagnostic, file, position, report } from './made.ts'
import { reportSample } from './sample.ts'

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly columnKind: string
    readonly invocations: readonly Record<string, unknown>[]
    readonly results: readonly SarifResult[]
  }[]
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Record<string, unknown>[]
  readonly partialFingerprints: Record<string, string>
  readonly suppressions?: readonly object[]
  readonly relatedLocations?: readonly object[]
}

const program = await findProgram()

/** The validator, whose package has the schema too; it is not made for every platform. */
async function findProgram(): Promise<string | undefined> {
  try {
    const { default: path } = await import('@microsoft/sarif-multitool')
    if (existsSync(path)) return path
  } catch {
    // The package for this platform is an optional dependency.
  }
  console.warn('SKIPPED: @microsoft/sarif-multitool is not installed for this platform')
  return undefined
}

async function runOf(text: Promise<string>): Promise<SarifLog['runs'][number]> {
  return (JSON.parse(await text) as SarifLog).runs[0]!
}

describe.skipIf(program === undefined)('as others see it', () => {
  test('it is what the schema of OASIS asks for', async () => {
    const schema = readFileSync(join(program!, '../sarif-2.1.0.json'), 'utf8')
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(schema) as object,
    )
    for (const text of [await reportSample('sarif'), await report('sarif', [])]) {
      validate(JSON.parse(text))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ version: '2.1.0' })).toBe(false)
  })

  test('the validator of Microsoft has nothing against it', async () => {
    // The package marks it as a program when it is installed with scripts.
    chmodSync(program!, 0o755)
    const folder = mkdtempSync(join(tmpdir(), 'professional-sarif-'))
    writeFileSync(join(folder, 'report.sarif'), await reportSample('sarif'))
    const { stdout, status } = spawnSync(
      program!,
      ['validate', 'report.sarif', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note'],
      { cwd: folder, encoding: 'utf8', env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
    )
    const said = [...stdout.matchAll(/: (?<level>error|warning|note) (?<rule>\w+):/g)]
    expect(status).toBe(0)
    expect(said.filter(({ groups }) => groups?.['level'] !== 'note')).toEqual([])
    // No ids of links, no version control, a schema it does not know, ids without a number, no
    // words of the draft, and no page about what the tool itself has to say.
    const known = ['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009', 'SARIF2010', 'SARIF2011']
    const rulesSaid = new Set(said.map(({ groups }) => groups?.['rule'] ?? ''))
    expect([...rulesSaid].filter((rule) => ![...known, 'SARIF2012'].includes(rule))).toEqual([])
    expect(rulesSaid.size).toBeGreaterThan(0)
  })
})

test('every result leads to its rule, whose id has no slash', async () => {
  const { results, tool, columnKind } = await runOf(reportSample('sarif'))
  expect(columnKind).toBe('utf16CodeUnits')
  expect(results.length).toBeGreaterThan(5)
  for (const { ruleId, ruleIndex } of results) {
    expect(ruleId).not.toContain('/')
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  }
})

test('no two rules get the same id', () => {
  expect(new Set(rules.map(({ id }) => sarifId(id))).size).toBe(rules.length)
})

test('silenced findings stay, with the reason', async () => {
  const { results } = await runOf(reportSample('sarif'))
  expect(results.filter(({ suppressions }) => suppressions)).toMatchObject([
    {
      ruleId: 'respect-dated-terms',
      suppressions: [{ kind: 'inSource', justification: 'the title of a report from 1998' }],
    },
  ])
})

test('paths count from the root of the repository, encoded', async () => {
  const { results } = await runOf(reportSample('sarif'))
  expect(JSON.stringify(results)).toContain(
    '{"uri":"site/drafts/latin%201%2C%20100%25.md","uriBaseId":"%SRCROOT%"}',
  )
  const outside = [file('../a.md', [diagnostic()]), file('/tmp/ü?#.md', [diagnostic()])]
  const run = await runOf(report('sarif', outside, { prefix: 'site/' }))
  expect(run.results.map(({ locations }) => locations[0]?.['physicalLocation'])).toMatchObject([
    { artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' } },
    { artifactLocation: { uri: 'file:///tmp/%C3%BC%3F%23.md' } },
  ])
})

test('a cell is a logical location', async () => {
  const found = diagnostic({ place: 'Posts!C7', position: position(3, 5, 9) })
  const { results } = await runOf(report('sarif', [file('plans/calendar.xlsx', [found])]))
  expect(results[0]?.locations[0]?.['logicalLocations']).toEqual([
    { fullyQualifiedName: 'calendar.xlsx!Posts!C7', kind: 'element' },
  ])
})

test('in a file that is no text the place counts, and nothing can be changed', async () => {
  const found = diagnostic({
    place: 'Posts!C7',
    position: position(9, 5, 9),
    suggestions: [
      { title: 'Write “x”', safe: false, edits: [{ position: position(9, 5, 9), text: 'x' }] },
    ],
  })
  const { results } = await runOf(report('sarif', [file('a.xlsx', [found], { isMade: true })]))
  expect(results[0]).not.toHaveProperty('fixes')
  expect(results[0]?.locations).toMatchObject([
    { physicalLocation: { region: { startLine: 1, startColumn: 1 } }, logicalLocations: [{}] },
  ])
})

test('other places and changes come along', async () => {
  const found = diagnostic({
    related: [{ path: 'b.md', position: position(2, 3), message: 'Gives the ward' }],
    suggestions: [
      { title: 'Write “x”', safe: false, edits: [{ position: position(1, 1, 4), text: 'x' }] },
    ],
  })
  const { results } = await runOf(report('sarif', [file('a.md', [found])]))
  expect(results[0]).toMatchObject({
    relatedLocations: [
      {
        id: 1,
        message: { text: 'Gives the ward.' },
        physicalLocation: { artifactLocation: { uri: 'b.md' }, region: { startLine: 2 } },
      },
    ],
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md' },
            replacements: [
              { deletedRegion: { startColumn: 1, endColumn: 4 }, insertedContent: { text: 'x' } },
            ],
          },
        ],
      },
    ],
  })
})

test('every finding has a fingerprint of its own, notices of the tool too', async () => {
  const notice = { ruleId: 'professional/unused-suppression', fingerprint: '' }
  const found = [diagnostic(notice), diagnostic(notice), diagnostic(), diagnostic()]
  const { results } = await runOf(report('sarif', [file('a.md', found), file('b.md', found)]))
  const prints = results.map((result) => result.partialFingerprints['professional/v1'])
  expect(prints.every((print) => (print ?? '').length > 2)).toBe(true)
  expect(new Set(prints).size).toBe(8)
})

test('says with which code the run ended, and whether everything was looked at', async () => {
  const complete = await runOf(report('sarif', [file('a.md', [])], { exitCode: 1 }))
  expect(complete.invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }])
  const not = await runOf(
    report('sarif', [file('a.md', [], { incomplete: true })], { exitCode: 2 }),
  )
  expect(not.invocations).toEqual([{ executionSuccessful: false, exitCode: 2 }])
})

test('over what a run may hold, the loudest stay and the rest is counted', async () => {
  const many = Array.from({ length: 25_001 }, () => diagnostic({ severity: 'info' }))
  const { results, invocations } = await runOf(
    report('sarif', [file('a.md', many), file('b.md', [diagnostic({ severity: 'error' })])]),
  )
  expect(results.length).toBe(25_000)
  expect(results[0]?.level).toBe('error')
  expect(JSON.stringify(invocations)).toContain(
    'Left out: 2 findings (0 errors, 0 warnings, 2 info)',
  )
})
