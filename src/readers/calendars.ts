import type { Layout } from '../core/layout.ts'
import { fits } from '../core/selector.ts'
import { columnLetter } from './cells.ts'
import { type Column, createHeadings, type ReadHeading } from './columns.ts'
import type { Seeking } from './seeking.ts'
import { isTelling } from './telling.ts'

/** How the sheets of one file are understood. */
export interface Calendars {
  /** Whether a sheet holds drafts. What is in the others is in the file as well. */
  isRead(sheet: string | undefined): boolean
  readonly readHeading: ReadHeading
  /** What the configuration says of a column without a heading, by its letter. */
  columnAt(index: number): Column | undefined
}

export function createCalendars(layout: Layout, seeking: Seeking): Calendars {
  const readHeading = createHeadings(layout.columns, seeking)
  const isPlain = Object.keys(layout.columns).length === 0
  return {
    isRead(sheet) {
      if (sheet === undefined || layout.sheets.length === 0) return true
      if (!isTelling(sheet)) seeking.offer('sheets', sheet)
      let isRead = layout.sheets.every(isTakingBack)
      for (const pattern of layout.sheets) {
        const plain = isTakingBack(pattern) ? pattern.slice(1) : pattern
        if (!fits(plain.toLowerCase().split(/\*+/), sheet.toLowerCase())) continue
        isRead = !isTakingBack(pattern)
        seeking.found('sheets', pattern)
      }
      return isRead
    },
    readHeading(heading) {
      if (!isPlain && !isTelling(heading)) seeking.offer('columns', heading)
      return readHeading(heading)
    },
    columnAt(index) {
      const letter = columnLetter(index)
      const column = readHeading(letter)
      return column.isNamed ? { ...column, name: letter } : undefined
    },
  }
}

function isTakingBack(pattern: string): boolean {
  return pattern.startsWith('!')
}
