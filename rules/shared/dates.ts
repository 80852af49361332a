import { type ClueRow, makePattern } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'

export interface CalendarDate {
  readonly day: number
  readonly month: number
  readonly year: number
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** A full date as people in Britain write one, as source for a case-insensitive pattern. */
export const fullDate: string = [
  String.raw`(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`(?<![\d.,/])\d{1,2}(?:\/\d{1,2}\/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})(?![\d/]|[.-]\d)`,
  String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)?(?:[ -]|\r?\n)${monthWord}\.?,?(?:[ -]|\r?\n)(?:\d{4}|['’]?\d{2})(?!\d)`,
  String.raw`\b${monthWord}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}\d{4}(?!\d)`,
].join('|')

/** What is in every full date with the name of a month. */
export const monthClues = (): ClueRow => patternClues(`[ -]${monthWord}\\.?,?[ -]\\d`)[0] ?? []

/** Whether the calendar has such a day. */
export function isRealDate({ day, month, year }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0)
}

/**
 * Reads a date that {@link fullDate} found, day before month. Two digits of a year mean the last
 * such year that `today` has seen. Nothing comes back for a date that no calendar has.
 *
 * @param today ISO date.
 */
export function parseDate(text: string, today: string): CalendarDate | undefined {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits)
  const named = monthNames.findIndex((name) => makePattern(`\\b${name}`, 'i').test(text)) + 1
  const parts = named > 0 ? withNamedMonth(numbers, named) : numbers.map(Number)
  const isoOrder = named === 0 && numbers[0]?.length === 4
  const [first = 0, second = 0, third = 0] = parts
  const short = (numbers.at(-1)?.length ?? 0) <= 2 && !isoOrder
  const date = isoOrder
    ? { year: first, month: second, day: third }
    : { day: first, month: second, year: short ? expandYear(third, today) : third }
  return isRealDate(date) ? date : undefined
}

/** Full years between a date and today; negative before it. */
export function yearsSince({ day, month, year }: CalendarDate, today: string): number {
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number)
  const hadBirthday = thisMonth > month || (thisMonth === month && thisDay >= day)
  return thisYear - year - (hadBirthday ? 0 : 1)
}

function withNamedMonth(numbers: readonly string[], month: number): number[] {
  const [day = '0', year = '0'] = numbers
  return [Number(day), month, Number(year)]
}

function expandYear(year: number, today: string): number {
  const thisYear = Number(today.slice(0, 4))
  const century = thisYear - (thisYear % 100)
  return century + year > thisYear ? century - 100 + year : century + year
}
