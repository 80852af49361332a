import { expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { rules } from '../../rules/index.ts'
import type { FileResult } from '../../src/core/finding.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { today } from '../harness.ts'

async function lint(withExcerpts?: boolean): Promise<FileResult> {
  const text = 'DO NOT PHONE US.\n\nThe elderly are welcome.\n'
  const request = { config: {}, rules, today }
  const plan = createPlan(withExcerpts === undefined ? request : { ...request, withExcerpts })
  const source = { path: 'draft.md', format: 'markdown', text }
  return createLinter({ findSource }).lint(source, await loadReader('markdown', text), plan)
}

test('cuts out the lines that findings stand on unless nobody wants them', async () => {
  const cut = await lint()
  expect(cut.excerpts).toEqual({ 1: 'DO NOT PHONE US.', 3: 'The elderly are welcome.' })
  expect(await lint(false)).toEqual({ ...cut, excerpts: {} })
})
