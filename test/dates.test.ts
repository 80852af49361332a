import { describe, expect, test } from 'vitest'
import { fullDate, isRealDate, parseDate, yearsSince } from '../rules/shared/dates.ts'

const today = '2026-11-25'

describe('dates', () => {
  test.each([
    ['03/02/1951', { day: 3, month: 2, year: 1951 }],
    ['14.7.88', { day: 14, month: 7, year: 1988 }],
    ['9 March 2020', { day: 9, month: 3, year: 2020 }],
    ['9th of Mar 2020', { day: 9, month: 3, year: 2020 }],
    ['March 9, 2020', { day: 9, month: 3, year: 2020 }],
    ['2020-03-09', { day: 9, month: 3, year: 2020 }],
    ['01-02-03', { day: 1, month: 2, year: 2003 }],
    ['01/02/27', { day: 1, month: 2, year: 1927 }],
    ['29/02/2024', { day: 29, month: 2, year: 2024 }],
  ])('reads %s', (text, date) => {
    expect(new RegExp(`^(?:${fullDate})$`, 'i').test(text)).toBe(true)
    expect(parseDate(text, today)).toEqual(date)
  })

  test.each(['31/02/1951', '29/02/2023', '12/13/1951', '2020-00-10', '00/01/1951'])(
    'knows no %s',
    (text) => {
      expect(parseDate(text, today)).toBeUndefined()
    },
  )

  test.each(['1.2.3.44', '10.11.12.13', '3/4', '1/2/345', '12/05', '5 Mayor 2020'])(
    'takes %s for no date',
    (text) => {
      expect(new RegExp(fullDate, 'i').test(text)).toBe(false)
    },
  )

  test('counts leap years as the calendar does', () => {
    expect(isRealDate({ day: 29, month: 2, year: 1900 })).toBe(false)
    expect(isRealDate({ day: 29, month: 2, year: 2000 })).toBe(true)
  })

  test('counts full years', () => {
    expect(yearsSince({ day: 25, month: 11, year: 2000 }, today)).toBe(26)
    expect(yearsSince({ day: 26, month: 11, year: 2000 }, today)).toBe(25)
    expect(yearsSince({ day: 1, month: 1, year: 2030 }, today)).toBeLessThan(0)
  })
})
