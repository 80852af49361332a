import { expect, test } from 'vitest'
import helplineNumber from '../rules/safeguarding/helpline-number.ts'
import { findSource } from '../rules/find-source.ts'
import { diagnosticOf } from '../src/engine/diagnostic.ts'

test('advice that a rule is written with in several lines is told in one', () => {
  const said = {
    severity: 'error',
    message: 'm',
    position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    place: null,
    related: [],
    suggestions: [],
    fingerprint: '',
  } as const
  expect(helplineNumber.advice).toContain('\n')
  const { advice } = diagnosticOf(helplineNumber, findSource, said)
  expect(advice).toMatch(/^Print the number [^\n]*\.$/)
})
