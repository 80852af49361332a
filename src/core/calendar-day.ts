const thirtyOne = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`
const thirty = String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`
const february = String.raw`02-(?:0[1-9]|1\d|2[0-8])`
/** Every fourth year, but of whole centuries only every fourth. */
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`
const time = String.raw`T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?`

/**
 * A day that the calendar has, ISO, with or without a time: neither *2026-31-01* nor *2026-02-31*.
 * A pattern, so that editors know it from the schemas.
 */
export const calendarDay: RegExp = new RegExp(
  String.raw`^(?:\d{4}-(?:${thirtyOne}|${thirty}|${february})|${leapYear}-02-29)(?:${time})?$`,
)

/** Whether a value that is to say a day says one. For words that look like days see `isDay`. */
export function isCalendarDay(text: string): boolean {
  return calendarDay.test(text)
}

/** What is wrong with a value that is to say a day. */
export function noCalendarDay(text: unknown): string {
  const isShaped = typeof text === 'string' && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)
  return isShaped
    ? 'the calendar has no such day; write year, month and day as 2026-01-31'
    : 'write a date as 2026-01-31'
}
