import { describe, expect, test } from 'vitest'
import { compareDrafts } from '../../src/engine/across.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { type AcrossReport, defineRule, type Note, type Rule } from '../../src/rule.ts'
import { findSource } from '../../rules/find-source.ts'
import { linter, today } from '../harness.ts'

interface Colour {
  readonly colour: string
}

/** Says of the second draft with a colour that the first has it too. */
const twice = defineRule({
  id: 'test/twice',
  summary: 'A colour turns up twice.',
  why: 'For tests.',
  advice: 'None.',
  references: [],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  messages: { alone: 'A colour', twice: 'The colour of {count} other draft' },
  examples: { bad: [], good: [] },
  create: (context) => ({
    post(post) {
      for (const at of context.text(post).matchAll(/red|blue/g)) {
        if (at.value === 'red') context.report({ at, message: 'alone', atMost: 'info' })
        context.note(at, { colour: at.value })
      }
    },
  }),
  across: { compare: compareColours },
})

function compareColours(
  notes: readonly Note<Colour>[],
  report: (report: AcrossReport<Colour, 'twice'>) => void,
): void {
  const seen = new Map<string, Note<Colour>>()
  for (const note of notes) {
    const first = seen.get(note.value.colour)
    if (!first) seen.set(note.value.colour, note)
    else if (first.path !== note.path) {
      const { path, position } = first
      const related = [{ path, position, message: 'the first' }]
      report({ at: note, message: 'twice', data: { count: 1 }, related })
    }
  }
}

async function lintAll(
  drafts: Readonly<Record<string, string>>,
  level: 'error' | 'warning',
  compared: readonly Rule[] = [twice],
) {
  const config = { rules: { [twice.id]: level } }
  const plan = createPlan({ config, rules: [twice], today, company: 'all' })
  const files = []
  for (const [path, text] of Object.entries(drafts)) {
    const reader = await loadReader('markdown', text)
    files.push(await linter.lint({ path, format: 'markdown', text }, reader, plan))
  }
  return compareDrafts(files, compared, findSource)
}

/** `path severity message` of all that stands, and in brackets what is silenced. */
async function saidOf(
  drafts: Readonly<Record<string, string>>,
  level: 'error' | 'warning' = 'error',
): Promise<string[]> {
  const files = await lintAll(drafts, level)
  return files.flatMap(({ path, diagnostics, suppressed }) => [
    ...diagnostics.map(({ severity, message }) => `${path} ${severity} ${message}`),
    ...suppressed.map(({ severity, message }) => `(${path} ${severity} ${message})`),
  ])
}

describe('a rule that compares drafts', () => {
  test('speaks where the comparison says so', async () => {
    expect(await saidOf({ 'a.md': 'blue', 'b.md': 'blue', 'c.md': 'green' })).toEqual([
      'b.md error The colour of 1 other draft',
    ])
  })

  test('is no louder than the configuration', async () => {
    expect(await saidOf({ 'a.md': 'blue', 'b.md': 'blue' }, 'warning')).toEqual([
      'b.md warning The colour of 1 other draft',
    ])
  })

  test('replaces what it said of the same place alone', async () => {
    expect(await saidOf({ 'a.md': 'red', 'b.md': 'red' })).toEqual([
      'a.md info A colour',
      'b.md error The colour of 1 other draft',
    ])
  })

  test('that fails is reported in the drafts it compares, and costs nothing else', async () => {
    const failing: Rule = {
      ...twice,
      across: {
        compare: () => {
          throw new TypeError('secret blue')
        },
      },
    }
    const drafts = { 'a.md': 'blue red', 'b.md': 'blue', 'c.md': 'green' }
    const files = await lintAll(drafts, 'error', [failing, twice])
    const failure = {
      ruleId: 'professional/rule-failed',
      severity: 'error',
      message: 'The rule test/twice failed with TypeError',
    }
    expect(files).toMatchObject([
      { diagnostics: [failure, { message: 'A colour' }], incomplete: true },
      { diagnostics: [failure, { message: 'The colour of 1 other draft' }], incomplete: true },
      { diagnostics: [], incomplete: false },
    ])
  })

  test('has nothing to compare in one draft', async () => {
    expect(await saidOf({ 'a.md': 'blue blue' })).toEqual([])
  })

  test('is silenced by the draft, with a reason', async () => {
    const silence = '<!-- professional-disable test/twice -- agreed with both -->\n\nblue'
    expect(await saidOf({ 'a.md': 'blue', 'b.md': silence })).toEqual([
      '(b.md error The colour of 1 other draft)',
    ])
  })

  test('is no error that can be silenced without a reason', async () => {
    const silence = '<!-- professional-disable test/twice -->\n\nblue'
    expect(await saidOf({ 'a.md': 'blue', 'b.md': silence })).toEqual([
      'b.md error The colour of 1 other draft',
    ])
  })

  test('names the places in other drafts', async () => {
    const files = await lintAll({ 'a.md': 'so blue', 'b.md': 'blue' }, 'error')
    expect(files[1]?.diagnostics[0]?.related).toMatchObject([
      { path: 'a.md', message: 'the first', position: { start: { line: 1, column: 4 } } },
    ])
  })
})
