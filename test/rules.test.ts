import { describe, expect, test } from 'vitest'
import { rulesWithMore as rules } from './more-examples/index.ts'
import { exampleName, tryOut } from './harness.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.bad.map((example) => [exampleName(example), example] as const))(
    'reports %s',
    async (_, example) => {
      const tried = await tryOut(rule, example, 'bad')
      const { text, expected, severity, found, isKept } = tried
      const ranges = found.map(({ start, end }) => ({ start, end }))
      if (!isKept) {
        expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(
          expected.map(({ start, end }) => text.slice(start, end)),
        )
      }
      expect(ranges).toEqual(expected)
      if (severity) expect(found.map((one) => one.severity)).toEqual(expected.map(() => severity))
      expect(tried.isAsExpected).toBe(true)
    },
  )

  test.each(rule.examples.good.map((example) => [exampleName(example), example] as const))(
    'leaves alone %s',
    async (_, example) => {
      const { isAsExpected, found, others } = await tryOut(rule, example, 'good')
      expect({ found, others }).toEqual({ found: [], others: [] })
      expect(isAsExpected).toBe(true)
    },
  )
})
