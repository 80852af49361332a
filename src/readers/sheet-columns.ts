import type { ColumnRole } from '../core/layout.ts'
import type { Calendars } from './calendars.ts'
import { dayIn } from './cell-meta.ts'
import { columnLetter, type Row } from './cells.ts'
import type { Column } from './columns.ts'

/** What the columns of a sheet are for. */
export interface SheetColumns {
  /** The row of headings, or -1. */
  readonly heading: number
  readonly columns: readonly Column[]
}

const mostSampled = 50
/** A title, a key of colours and the like may stand above the headings. */
const mostAbove = 10

/** The columns by their headings; without headings, as the configuration or their values have it. */
export function findColumns(rows: readonly Row[], calendars: Calendars): SheetColumns {
  const heading = headingIn(rows, calendars)
  const headed = columnsFrom(rows[heading], calendars)
  return { heading, columns: headed ?? guessColumns(rows, calendars) }
}

/** The row of headings, or -1. A title of one cell may be called *Content* as well. */
function headingIn(rows: readonly Row[], calendars: Calendars): number {
  const top = rows.slice(0, mostAbove)
  const isHeading = (row: Row): boolean => columnsFrom(row, calendars) !== undefined
  const wide = top.findIndex((row) => filled(row).length > 1 && isHeading(row))
  return wide < 0 ? top.findIndex(isHeading) : wide
}

/** The columns, if this is a row of headings. */
function columnsFrom(row: Row | undefined, calendars: Calendars): Column[] | undefined {
  if (!row || !filled(row).every(isName)) return undefined
  const columns = row.cells.map(({ value }) => calendars.readHeading(value))
  const known = columns.filter(({ role }) => role !== undefined)
  // A cell that only says *Instagram* is more often a value.
  const isCopy = known.some(
    ({ role, platform, isNamed }) =>
      isNamed || (role === 'copy' && (!platform || known.length > 1)),
  )
  return isCopy ? columns.map((column, index) => lettered(column, index, calendars)) : undefined
}

function filled({ cells }: Row): string[] {
  return cells.map(({ value }) => value.trim()).filter((value) => value !== '')
}

function isName(value: string): boolean {
  return value.length <= 60 && dayIn(value) === undefined && !/^https?:/.test(value)
}

/** A column without a heading is called by its letter. */
function lettered(column: Column, index: number, { columnAt }: Calendars): Column {
  return column.name === '' ? (columnAt(index) ?? { ...column, name: columnLetter(index) }) : column
}

/** Without headings: dates are dates, addresses are links, and the longest column is the words. */
function guessColumns(rows: readonly Row[], { columnAt }: Calendars): Column[] {
  const sample = rows.slice(0, mostSampled)
  const width = Math.max(...sample.map(({ cells }) => cells.length))
  const lengths = Array.from({ length: width }, (_, index) =>
    sample.reduce((sum, { cells }) => sum + (cells[index]?.value.length ?? 0), 0),
  )
  const named = lengths.map((_, index) => columnAt(index))
  const guessed = lengths.map((_, index): ColumnRole | undefined => {
    const values = sample.map(({ cells }) => cells[index]?.value.trim() ?? '').filter(Boolean)
    if (values.length === 0) return undefined
    if (values.every((value) => dayIn(value) !== undefined)) return 'date'
    return values.every((value) => /^https?:\/\/\S+$/.test(value)) ? 'link' : undefined
  })
  const free = lengths.map((length, index) => (guessed[index] || named[index] ? -1 : length))
  const isCopyNamed = named.some((column) => column?.role === 'copy')
  const longest = isCopyNamed ? -1 : free.indexOf(Math.max(...free))
  return guessed.map(
    (role, index) =>
      named[index] ?? {
        role: index === longest ? 'copy' : role,
        name: columnLetter(index),
      },
  )
}
