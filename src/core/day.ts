import { lazy, lazyPattern } from './pattern.ts'

const year = String.raw`(?:19|20)\d\d`
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`
const month = String.raw`(?:0[1-9]|1[0-2])`
const name = '[A-Z][a-z]{2}'
const time = String.raw`\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|GMT|[+-]\d\d:?\d\d))?`

/** *2026-05-01*, *2026-05-01T09:30:00Z* */
const iso = `${year}-${month}-${day}(?:[T ]${time})?`
/** *01/05/2026 09:30* */
const slashed = `${day}/${month}/${year}(?: ${time})?`
/** In feeds: *Fri, 01 May 2026 09:30:00 GMT*. */
const ofFeed = String.raw`(?:${name}, )?\d{1,2} ${name} ${year} ${time}`
/** In archives of X: *Wed Oct 10 20:19:24 +0000 2018*. */
const ofX = `${name} ${name} ${day} ${time} ${year}`

const written = `(?:${iso}|${slashed}|${ofFeed}|${ofX})`

/**
 * Days and times as programs and calendars write them. Next to more digits they may be a part of
 * something else.
 */
export const daysInText: () => RegExp = lazy(
  () => new RegExp(String.raw`(?<!\d[-./ ]?)${written}(?![\d:]|[-./ ]\d)`, 'g'),
)

const onlyDay = lazyPattern(`^${written}$`)

/**
 * Whether a value is a day or a time and nothing else, which wakes nobody: a field that may hold
 * somebody's is told by its name.
 */
export function isDay(value: string): boolean {
  return value.length >= 10 && value.length <= 40 && onlyDay.test(value)
}
