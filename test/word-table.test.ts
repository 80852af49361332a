import { expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import { createLinter } from '../src/engine/linter.ts'
import { createPlan } from '../src/engine/plan.ts'
import { createWordTable } from '../src/engine/word-table.ts'
import { loadReader } from '../src/readers/index.ts'
import { exampleDraft, readMarks, today } from './harness.ts'

const table = createWordTable(rules)
const text = rules
  .flatMap(({ examples }) => [...examples.bad, ...examples.good])
  .map((example) => readMarks(exampleDraft(example).text).text)
  .concat('Ask your chemist. Constructor, toString and __proto__ are words like any other.')
  .join('\n\n')

test('a table that was made before changes no finding', async () => {
  const terms = [{ term: 'chemist', instead: ['pharmacy'] }, { term: 'constructor' }]
  const plan = createPlan({ config: { terms, profile: 'uk-pharmacy' }, rules, today })
  const source = { path: 'draft.md', format: 'markdown', text }
  const reader = await loadReader('markdown', text)
  const plain = await createLinter({ findSource }).lint(source, reader, plan)
  // As it comes from the file that the build writes.
  const ready = { rules, table: JSON.parse(JSON.stringify(table)) as typeof table }
  const readyWords = () => ready
  expect(plain.diagnostics.map(({ ruleId }) => ruleId)).toContain('custom/terms')
  expect(await createLinter({ findSource, readyWords }).lint(source, reader, plan)).toEqual(plain)
})

test('every term of every rule is in the table', () => {
  const numbers = new Set(
    Object.values(table).flatMap((pairs) =>
      pairs
        .split(' ')
        .map(Number)
        .filter((_, at) => at % 2 === 0),
    ),
  )
  const withTerms = rules.flatMap((rule, number) =>
    rule.retext || rule.lexicon?.length ? [number] : [],
  )
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(withTerms)
})
