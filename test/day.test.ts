import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { isCalendarDay } from '../src/core/calendar-day.ts'
import { readDate } from '../src/cli/options.ts'
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

describe('a day of the calendar', () => {
  /** As the language counts. */
  const exists = (day: string): boolean => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }
  const two = (number: number): string => String(number).padStart(2, '0')
  const numbers = Array.from({ length: 33 }, (_, index) => two(index))

  test.each([1900, 2000, 2023, 2024, 2100])('is one that %s has', (year) => {
    const written = numbers
      .slice(0, 14)
      .flatMap((month) => numbers.map((day) => `${year}-${month}-${day}`))
    expect(written.filter(isCalendarDay)).toEqual(written.filter(exists))
  })

  test('is what --now takes, without a time', () => {
    expect(readDate('2024-02-29')).toBe('2024-02-29')
    for (const day of ['2026-02-31', '2026-01-31T09:30']) {
      expect(() => readDate(day)).toThrow('It takes a date')
    }
  })

  test('may have a time, and nothing else', () => {
    expect(['2026-01-31T09:30', '2024-02-29T09:30:00+01:00'].every(isCalendarDay)).toBe(true)
    expect(['2026-02-29T09:30', '2026-01-31 or so', '31/01/2026', ''].some(isCalendarDay)).toBe(
      false,
    )
  })
})
