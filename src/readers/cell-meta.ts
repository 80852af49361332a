import * as v from 'valibot'
import { isCalendarDay } from '../core/calendar-day.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import { inOurWords } from '../core/meta-words.ts'
import { keptForShort } from '../core/short-words.ts'

/** Keeps what has the shape that it should have: a column may be called *type* for its own reasons. */
export function checkMeta(values: Readonly<Record<string, unknown>>): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const key of Object.keys(values)) {
    const value = values[key]
    if (value === undefined || !(key in metaEntries)) continue
    // The key was just looked up.
    const entry = key as keyof DraftMeta
    const taken = typeof value === 'string' ? takenWord(entry, value) : taking(entry, value)
    if (taken !== undefined) meta[key] = taken
  }
  return meta
}

function taking(entry: keyof DraftMeta, given: unknown): unknown {
  const schema: v.GenericSchema = metaEntries[entry]
  const checked = v.safeParse(schema, given)
  return checked.success ? checked.output : undefined
}

/** To refuse a word takes long. */
function takenWord(entry: keyof DraftMeta, value: string): unknown {
  // A name is no author: who writes it is said in several entries.
  if (entry === 'author') return undefined
  const take = (takers[entry] ??= keptForShort((word) => taking(entry, inOurWords(entry, word))))
  return take(value)
}

const takers: Partial<Record<keyof DraftMeta, (word: string) => unknown>> = {}

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]|$)/
const british =
  /^(?:[A-Za-z]{3,9},? )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?:,? |$)/
const written =
  /^(?:[A-Za-z]{3,9},? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[A-Za-z]{3,9})\.?,?[ -](?<year>\d{4})(?: |$)/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day that a cell gives, ISO; days come before months, as in Britain. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim()
  const groups = (iso.exec(text) ?? british.exec(text) ?? written.exec(text))?.groups
  if (!groups) return undefined
  const { day = '', month, name, year = '' } = groups
  const number = month ?? String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
  const full = year.length === 2 ? `20${year}` : year
  const date = `${full}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(date) ? date : undefined
}
