import type { Reading, WhoWakes } from '../core/document.ts'
import type { Layout } from '../core/layout.ts'
import { createLines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import { draftOfRow, rowsOfSheet } from './calendar.ts'
import { createCalendars } from './calendars.ts'
import type { Attached, AttachedKind, Cell } from './cells.ts'
import { makeDrafts, readInParts } from './parts.ts'
import { createSeeking } from './seeking.ts'

/** Blank ones between others included. */
const mostCells = 2_000_000
/** In characters. One text may stand in many cells. */
const mostText = 20_000_000
/** What stands farther to the right is put here, so that the blanks before it cost nothing. */
const lastColumn = 16_383

/** Gathers the cells of a workbook, sheet by sheet and row by row, into one text. */
export interface Workbook {
  startSheet(name: string, isHidden: boolean): void
  hideColumn(column: number): void
  startRow(number: number, isHidden: boolean): void
  cell(column: number, value: string): void
  attach(column: number, kind: AttachedKind, value: string): void
  /** Something in the file could not be read. */
  isDamaged(): void
  /** @param whoWakes As for a reader. */
  read(whoWakes: WhoWakes | undefined): Reading
}

interface OpenSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly hiddenColumns: Set<number>
  readonly rows: OpenRow[]
}

interface OpenRow {
  readonly number: number
  readonly isHidden: boolean
  readonly cells: Cell[]
  readonly attached: Attached[]
}

export function createWorkbook(layout: Layout): Workbook {
  const parts: string[] = []
  const sheets: OpenSheet[] = []
  let length = 0
  let count = 0
  let isFull = false
  let isDamaged = false

  function write(value: string): Cell {
    const start = length
    const end = start + value.length
    parts.push(value, '\n')
    length = end + 1
    return { value, pieces: value === '' ? [] : [[0, start, end]], start, end }
  }

  /** The row that is being written, unless there is no room for more. */
  function rowFor(cells: number, value: string): OpenRow | undefined {
    if (count + cells > mostCells || length + value.length > mostText) isFull = true
    if (isFull) return undefined
    count += cells
    return sheets.at(-1)?.rows.at(-1)
  }

  return {
    startSheet: (name, isHidden) =>
      void sheets.push({ name, isHidden, hiddenColumns: new Set(), rows: [] }),
    hideColumn: (column) => void sheets.at(-1)?.hiddenColumns.add(column),
    startRow: (number, isHidden) =>
      void sheets.at(-1)?.rows.push({ number, isHidden, cells: [], attached: [] }),
    cell(column, value) {
      if (value === '') return
      const filled = sheets.at(-1)?.rows.at(-1)?.cells.length ?? 0
      const at = Math.min(Math.max(column, filled), lastColumn)
      const row = rowFor(at - filled + 1, value)
      if (!row) return
      const blank: Cell = { value: '', pieces: [], start: length, end: length }
      while (row.cells.length < at) row.cells.push(blank)
      row.cells.push(write(value))
    },
    attach(column, kind, value) {
      if (value.trim() === '') return
      const row = rowFor(1, value)
      row?.attached.push({ ...write(value), column, kind })
    },
    isDamaged: () => void (isDamaged = true),
    read(whoWakes) {
      const text = parts.join('')
      const lines = createLines(text)
      const seeking = createSeeking(layout)
      const calendars = createCalendars(layout, seeking)
      const rows = sheets.flatMap((sheet) => rowsOfSheet(sheet, calendars))
      const drafts = makeDrafts(rows, (row, wakes) => draftOfRow(row, lines, wakes), whoWakes)
      return {
        text,
        ...readInParts(drafts, lines.positionOf(0, text.length), whoWakes !== undefined),
        notices: [...(isFull ? [tooLong(length)] : []), ...(isDamaged ? [damaged()] : [])],
        sought: () => seeking.list('columns', 'sheets'),
      }
    },
  }
}

function tooLong(length: number): Notice {
  return {
    id: 'professional/unreadable',
    message: `Workbook has more than ${mostCells} cells or ${mostText} characters`,
    start: length,
    end: length,
    advice: 'Split it: what comes after the last cell that was read has not been looked at.',
  }
}

/** Of an office file of which a part ends early. */
export function damaged(): Notice {
  return {
    id: 'professional/unreadable',
    message: 'File is damaged: a part of it ends where it should go on',
    start: 0,
    end: 0,
    advice: 'Open it in the program it was made with, and save it again.',
  }
}
