import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { exampleDraft, exampleName, lintText, rangesIn, readMarks } from './harness.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.bad.map((example) => [exampleName(example), example] as const))(
    'reports %s',
    async (_, example) => {
      const { severity, encoded, ...draft } = exampleDraft(example)
      const { text, ranges } = readMarks(draft.text)
      const result = await lintText(text, { rules: [rule], ...draft })
      const found = rangesIn(result, id)
      if (!encoded) {
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          ranges.map(({ start, end }) => text.slice(start, end)),
        )
      }
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(ranges)
      if (severity)
        expect(found.map((finding) => finding.severity)).toEqual(ranges.map(() => severity))
    },
  )

  test.each(rule.examples.good.map((example) => [exampleName(example), example] as const))(
    'leaves alone %s',
    async (_, example) => {
      const { text, ...draft } = exampleDraft(example)
      const result = await lintText(text, { rules: [rule], ...draft })
      expect(result.diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
    },
  )
})
