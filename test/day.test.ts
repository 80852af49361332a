import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { daysInText, isDay } from '../src/core/day.ts'
import { holdsNumber } from '../src/engine/scan-numbers.ts'
import { lintText } from './harness.ts'

const days = [
  '2026-05-01',
  '2026-05-01T09:30',
  '2026-05-01T09:30:00.123Z',
  '2026-05-01 09:30:00 +0100',
  '2026-05-01T09:30:00+01:00',
  '01/05/2026',
  '01/05/2026 09:30',
  'Fri, 01 May 2026 09:30:00 GMT',
  'Wed Oct 10 20:19:24 +0000 2018',
]

describe('a day', () => {
  test.each(days)('is known as programs write it: %s', (day) => {
    expect(isDay(day)).toBe(true)
    expect(`On ${day}, and on ${day}.`.replaceAll(daysInText(), '')).toBe('On , and on .')
  })

  test.each(['2026-13-01', '2026-05-011', '12026-05-01', '32/05/2026', '485 777 3456', 'May', ''])(
    'is not %j',
    (value) => {
      expect(isDay(value)).toBe(false)
      expect(value.replaceAll(daysInText(), '')).toBe(value)
    },
  )

  test.each(['07 2026-05-01', '2026-05-01 12', '2026-05-01-7', '1/01/05/2026'])(
    'may be a part of something else in %j',
    (text) => expect(text.replaceAll(daysInText(), '')).toBe(text),
  )

  test.each(days)('is nothing that a rule has to say of anybody: %s', async (day) => {
    const sensitive = rules.filter((rule) => rule.sensitive)
    for (const text of [day, `Posted on ${day}`, `---\ndate: ${day}\n---\n\nWe met on ${day}.`]) {
      expect((await lintText(text, { rules: sensitive })).diagnostics).toEqual([])
    }
  })

  test('hides no number that stands beside it', () => {
    const number = /\d(?:\D{0,8}\d){7}/
    expect(holdsNumber(number, 'On 2026-05-01, we met.')).toBe(false)
    expect(holdsNumber(number, 'On 2026-05-01, ring 07700 900123.')).toBe(true)
    expect(holdsNumber(number, '12026-05-01')).toBe(true)
    expect(holdsNumber(number, 'x.com/jo/status/1234567890123456789')).toBe(false)
  })
})
