import * as v from 'valibot'
import { type DraftMeta, metaEntries } from '../core/meta.ts'

/** Keeps what has the shape that it should have: a column may be called *type* for its own reasons. */
export function checkMeta(values: Readonly<Record<string, unknown>>): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || !(key in metaEntries)) continue
    // The key was just looked up.
    const schema = metaEntries[key as keyof DraftMeta] as v.GenericSchema
    const given = typeof value === 'string' ? settled(key, value) : value
    const checked = v.safeParse(schema, given)
    if (checked.success) meta[key] = checked.output
  }
  return meta
}

/** Cells are written for people: *Review response*, *Public*. */
function settled(key: string, value: string): string {
  return key === 'kind' || key === 'audience'
    ? value.trim().toLowerCase().replaceAll(/\s+/g, '-')
    : value
}

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
  const parsed = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date
    ? undefined
    : date
}
