import type { Reader } from '../core/document.ts'
import { noLayout } from '../core/layout.ts'
import { createLines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import { draftOfRow, rowsOfSheet } from './calendar.ts'
import { createCalendars } from './calendars.ts'
import { readCsv } from './csv-cells.ts'
import { makeDrafts, readInParts } from './parts.ts'
import { createSeeking } from './seeking.ts'

/** Content calendars as separated values: a row is a draft. */
export function createCsvReader(format: 'csv' | 'tsv'): Reader {
  return {
    format,
    read({ text }, _, layout = noLayout, whoWakes) {
      const lines = createLines(text)
      const range = { start: 0, end: text.length }
      const { rows, unclosed } = readCsv(text, range, format === 'tsv' ? '\t' : undefined)
      const seeking = createSeeking(layout)
      const notices: Notice[] = []
      if (unclosed !== undefined) notices.push(unclosedAt(unclosed))
      const sheetRows = rowsOfSheet({ rows }, createCalendars(layout, seeking))
      const drafts = makeDrafts(sheetRows, (row, wakes) => draftOfRow(row, lines, wakes), whoWakes)
      return {
        ...readInParts(drafts, lines.positionOf(0, text.length), whoWakes !== undefined),
        notices,
        sought: () => seeking.list('columns'),
      }
    },
  }
}

function unclosedAt(start: number): Notice {
  return {
    id: 'professional/unreadable',
    message: 'A quotation mark opens here that nothing closes, so the rest is one cell',
    start,
    end: start + 1,
    advice: 'Close it, or double it if it belongs to the words: "".',
  }
}
