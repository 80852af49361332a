import { expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { rulesWithMore as rules } from './more-examples/index.ts'
import { createLinter } from '../src/engine/linter.ts'
import { createPlan } from '../src/engine/plan.ts'
import type { Rule } from '../src/core/rule.ts'
import { createWordTable, termsOf, type WordTable } from '../src/engine/word-table.ts'
import { loadReader } from '../src/readers/index.ts'
import { exampleDraft, readMarks, today } from './harness.ts'

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
  const readyWords = (rule: Rule): WordTable | undefined =>
    rules.includes(rule)
      ? (JSON.parse(JSON.stringify(createWordTable(termsOf(rule)))) as WordTable)
      : undefined
  expect(plain.diagnostics.map(({ ruleId }) => ruleId)).toContain('custom/terms')
  expect(await createLinter({ findSource, readyWords }).lint(source, reader, plan)).toEqual(plain)
})

test('every term of every rule is in its table', () => {
  const missing = rules.flatMap((rule) => {
    const terms = termsOf(rule)
    const numbers = Object.values(createWordTable(terms)).flatMap((list) => list.split(' '))
    const known = new Set(numbers.map(Number))
    return terms.flatMap(({ term }, number) => (known.has(number) ? [] : [`${rule.id}: ${term}`]))
  })
  expect(missing).toEqual([])
})
