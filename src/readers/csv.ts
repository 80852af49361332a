import type { Reader } from '../core/document.ts'
import { createLines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import { draftsOfSheet } from './calendar.ts'
import { readCsv } from './csv-cells.ts'

/** Content calendars as separated values: a row is a draft. */
export function createCsvReader(format: 'csv' | 'tsv'): Reader {
  return {
    format,
    read({ text }) {
      const lines = createLines(text)
      const range = { start: 0, end: text.length }
      const { rows, unclosed } = readCsv(text, range, format === 'tsv' ? '\t' : undefined)
      const notices: Notice[] = []
      if (unclosed !== undefined) notices.push(unclosedAt(unclosed))
      return {
        tree: {
          type: 'root',
          children: draftsOfSheet({ rows }, lines),
          position: lines.positionOf(0, text.length),
        },
        notices,
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
