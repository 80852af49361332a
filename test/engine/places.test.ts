import { expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { today } from '../harness.ts'

async function placesIn(record: unknown): Promise<(string | null)[]> {
  const text = JSON.stringify(record)
  const source = { path: 'posts.ndjson', format: 'ndjson', text, firstRecord: 123_456 }
  const plan = createPlan({ config: {}, rules, today })
  const reader = await loadReader('ndjson', text)
  const { diagnostics } = await createLinter({ findSource }).lint(source, reader, plan)
  return diagnostics.map(({ place }) => place)
}

test('the number of a record stays readable, however long it is', async () => {
  expect(await placesIn({ text: 'The elderly are welcome.' })).toEqual(['record 123456, text'])
})
