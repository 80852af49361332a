import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { exampleDraft, lintText, rangesIn, readMarks } from './harness.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.bad.map((example) => [exampleDraft(example).text, example] as const))(
    'reports %s',
    async (marked, example) => {
      const { severity, ...draft } = exampleDraft(example)
      const { text, ranges } = readMarks(marked)
      const result = await lintText(text, { rules: [rule], ...draft })
      const found = rangesIn(result, id)
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        ranges.map(({ start, end }) => text.slice(start, end)),
      )
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(ranges)
      if (severity)
        expect(found.map((finding) => finding.severity)).toEqual(ranges.map(() => severity))
    },
  )

  test.each(rule.examples.good.map((example) => [exampleDraft(example).text, example] as const))(
    'leaves alone %s',
    async (text, example) => {
      const result = await lintText(text, { rules: [rule], ...exampleDraft(example) })
      expect(result.diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
    },
  )
})
