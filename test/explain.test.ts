import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import { explainCommand } from '../src/cli/commands/explain.ts'
import { type Measured, measurementInWords } from '../src/cli/measurement.ts'
import { defineRule } from '../src/core/rule.ts'

const cwd = mkdtempSync(join(tmpdir(), 'professional-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const sample = defineRule({
  id: 'access/sample',
  summary: 'A sample of a rule.',
  why: `
    A reason that is written over
    two lines.
  `,
  advice: 'Write another one.',
  references: [{ source: 'hcpc-social', clause: '5.1' }, { source: 'gphc-online-2016' }],
  severity: 'info',
  profile: 'uk-health',
  since: '0.1.0',
  messages: { found: 'Found {count} of them' },
  options: {
    limit: v.pipe(v.optional(v.pipe(v.number(), v.integer()), 3), v.description('How many.')),
  },
  examples: {
    bad: [
      { text: 'one «two»', options: { limit: 1 }, severity: 'info' },
      'a\n\n«b»\u001B[31m',
      `${'flu jabs '.repeat(60)}«here»`,
    ],
    good: ['three', { text: 'four', meta: { kind: 'reply' } }],
  },
  create: () => ({}),
})

async function explain(
  name: string,
  { color = false, width = 80 }: { color?: boolean; width?: number } = {},
): Promise<string> {
  let output = ''
  const stdout = (text: string): void => void (output += text)
  const io = { cwd, color, width, stdout, stderr: stdout }
  expect(await explainCommand({ name }, io, [sample, ...rules])).toBe(0)
  return output
}

test('tells all there is to know of a rule', async () => {
  expect(await explain('access/sample')).toBe(`access/sample
A sample of a rule.
Info, profile uk-health, since 0.1.0.

Why
  A reason that is written over two lines.

What to do
  Write another one.

What it says
  - Found {count} of them

Options
  - limit: a whole number; default 3. How many.

Reported
  - a

    «b»\\u001b[31m
  - ${'flu jabs '.repeat(9).slice(0, 80)} […] ${'flu jabs '.repeat(9).slice(-80)}«here»
  With limit: 1, reported as info:
  - one «two»

Left alone
  - three
  With kind: reply:
  - four

Guidance
  hcpc-social:5.1
    Guidance on the use of social media. Health and Care Professions Council,
    September 2017.
    Clause 5.1: Treat information about service users as confidential.
    Read in the publisher’s own words, whole or in extract.
    ${findSource('hcpc-social')?.url}
  gphc-online-2016
    Demonstrating professionalism online. General Pharmaceutical Council, 15
    July 2016.
    Asks for respect, confidentiality, boundaries and a pause before posting,
    and warns that neither privacy settings nor a disclaimer about personal
    views offers much protection.
    Known only from what others report; the original was not seen.
    ${findSource('gphc-online-2016')?.url}
`)
})

test('keeps prose within the terminal, and within 80 columns of a wide one', async () => {
  for (const width of [60, 80, 200]) {
    const text = await explain('hcpc-social', { width })
    const prose = text.split('\n').filter((line) => !line.includes('https://'))
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(Math.min(width, 80))
  }
})

test('colours only where colours are wanted', async () => {
  expect(await explain('access/sample', { color: true })).toContain('\u001B[1maccess/sample')
  expect(await explain('access/sample')).not.toContain('\u001B')
})

test.each(rules.map(({ id }) => [id]))('explains %s', async (id) => {
  expect(await explain(id)).toContain('Guidance\n')
})

describe('a source', () => {
  test('is told with what it says, its clauses, its rules and how it was seen', async () => {
    const text = await explain('hcpc-social')
    expect(text).toContain(
      'Guidance on the use of social media\nHealth and Care Professions Council',
    )
    expect(text).toContain('  - 5.1: Treat information about service users as confidential')
    expect(text).toContain('  - access/sample (5.1)')
    expect(text).toContain('Read in the publisher’s own words')
  })

  test('may be named as in selectors', async () => {
    expect(await explain('source:hcpc-social')).toBe(await explain('hcpc-social'))
  })

  test('says plainly when nobody has read it', async () => {
    const text = await explain('fip-social')
    expect(text).toContain('Nobody here has read it, so no rule may rest on it.')
    expect(text).toContain('Rules that rest on it\n  None yet.')
  })

  test('narrows to one clause', async () => {
    const text = await explain('hcpc-social:5.1')
    expect(text).toContain('Clause 5.1\n')
    expect(text).not.toContain('2.7')
    expect(text).toContain('  - access/sample\n')
  })

  test('has no clause that was not read', async () => {
    await expect(explain('hcpc-social:9')).rejects.toMatchObject({
      code: 'unknown-clause',
      hint: 'Read were 2.7, 5.1',
    })
    await expect(explain('gphc-online-2016:1')).rejects.toMatchObject({
      hint: 'No clause of it was read',
    })
  })
})

test('explains a rule by the second half of its id', async () => {
  expect(await explain('shouting')).toBe(await explain('civility/shouting'))
})

test('explains a category by its rules', async () => {
  expect(await explain('access')).toContain('access/sample\n  A sample of a rule.')
})

test('explains what the tool itself says', async () => {
  expect(await explain('professional/unused-suppression')).toContain('Delete it')
})

test('names the nearest name for an unknown one', async () => {
  await expect(explain('acess/sampel')).rejects.toMatchObject({
    name: 'UsageError',
    code: 'unknown-name',
    message: 'No rule and no document is called “acess/sampel”',
    hint: 'Perhaps “access/sample”',
  })
  await expect(explain('smaple')).rejects.toMatchObject({ hint: 'Perhaps “access/sample”' })
  await expect(explain('hcpc-socail')).rejects.toMatchObject({ hint: 'Perhaps “hcpc-social”' })
  await expect(explain('qqqqqqqqqqqqqqqq')).rejects.toMatchObject({
    hint: 'Run `professional rules` for all rules, with `--coverage` for all documents',
  })
})

test('explains a rule that a plugin of the configuration brings', async () => {
  const plugin = `export const rules = [{
    id: 'team/own', summary: 'Ours.', why: 'Why.', advice: 'Do.', references: [],
    severity: 'info', since: '1.0.0', messages: { a: 'A' }, options: {},
    examples: { bad: [], good: [] }, create: () => ({}),
  }]`
  writeFileSync(join(cwd, 'own.mjs'), plugin)
  writeFileSync(join(cwd, '.professionalrc'), 'plugins: [./own.mjs]')
  expect(await explain('team/own')).toContain('team/own\nOurs.')
})

describe('what was measured', () => {
  const measured: Measured = {
    day: '2026-11-25',
    labelled: 100,
    clean: 50,
    rules: {
      'access/sample': { found: 3, missed: 1, wrong: 0, onClean: 2 },
      'access/unnamed': { found: 0, missed: 0, wrong: 0, onClean: 0 },
    },
  }

  test('is told with its numbers', () => {
    expect(measurementInWords(measured, 'access/sample')).toEqual([
      'Of 100 labelled drafts it should report 4: recall 0.75 (3 of 4), precision 1.00 (3 of 3).',
      'It reports 2 of 50 drafts that are labelled as correct.',
    ])
  })

  test('claims nothing of a rule that no labelled draft names', () => {
    expect(measurementInWords(measured, 'access/unnamed')).toEqual([
      'It reports 0 of 50 drafts that are labelled as correct.',
    ])
    expect(measurementInWords(measured, 'team/own')).toEqual([])
  })
})
