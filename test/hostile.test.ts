import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { Engine } from '../src/core/document.ts'
import type { FileResult } from '../src/core/finding.ts'
import { createPlan } from '../src/engine/plan.ts'
import { loadReader } from '../src/readers/index.ts'
import { costlyDrafts, hostileDrafts, number, numberRule } from './hostile-drafts.ts'
import { linter, today } from './harness.ts'

const plan = createPlan({
  config: {
    rules: {
      ...Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
      [numberRule]: ['error', { allowTestRange: false }],
    },
  },
  rules,
  today,
})

/** Everything there is, over one text. */
async function lintAll(text: string, format: string, engine?: Engine): Promise<FileResult> {
  const reader = await loadReader(format, text, plan.layout, engine)
  return linter.lint({ path: 'draft', format, text }, reader, plan)
}

function placesOf(result: FileResult): (number | undefined)[] {
  return result.diagnostics
    .filter(({ ruleId }) => ruleId === numberRule)
    .map(({ position }) => position.start.offset)
}

describe('a hostile draft', () => {
  test.each(hostileDrafts)('of %s is read to its end', async (_, text) => {
    const result = await lintAll(`${text}\n\n${number}\n`, 'markdown')
    expect(result.incomplete).toBe(false)
    // Whatever stands before it, the number at the end is found.
    expect(placesOf(result)).toContain(text.length + 2 + 'NHS number '.length)
  })

  test.each(hostileDrafts)('of %s is read to its end as plain text', async (_, whole) => {
    const text = whole.slice(0, 60_000)
    const result = await lintAll(`${text}\n\n${number}\n`, 'text')
    expect(result.incomplete).toBe(false)
    expect(placesOf(result)).toContain(text.length + 2 + 'NHS number '.length)
  })

  test.each(costlyDrafts)('of %s is too complex for remark-parse, and told so', async (_, text) => {
    const { diagnostics } = await lintAll(`${text}\n\n${number}\n`, 'markdown', 'reference')
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('professional/too-complex')
  })
})
