import type { ColumnRole } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import type { DraftMeta, Platform } from '../core/meta.ts'
import type { Draft } from '../core/tree.ts'
import { type Attached, columnLetter, type Row, type Sheet } from './cells.ts'
import type { Calendars } from './calendars.ts'
import { checkMeta, dayIn } from './cell-meta.ts'
import { type Column, platformsIn } from './columns.ts'
import { type RecordWakes, wakeDraft } from './record-wakes.ts'
import { draftOfParts, type RecordPart } from './records.ts'
import { findColumns } from './sheet-columns.ts'

/** Columns that say something of the draft, and are no words for readers. */
const settings: readonly ColumnRole[] = ['kind', 'audience', 'campaign', 'thread']

/** A row with what it takes to understand it. */
export interface SheetRow {
  readonly sheet: Sheet
  readonly row: Row
  readonly columns: readonly Column[]
}

/** The rows of a sheet, from the top. */
export function rowsOfSheet(sheet: Sheet, calendars: Calendars): SheetRow[] {
  const { rows } = sheet
  if (rows.length === 0) return []
  if (!calendars.isRead(sheet.name)) return rows.map((row) => ({ sheet, row, columns: [] }))
  const { heading, columns } = findColumns(rows, calendars)
  return rows.map((row, index) => {
    if (index > heading) return { sheet, row, columns }
    return { sheet, row: index === heading ? withoutNames(row, columns) : row, columns: [] }
  })
}

/** Headings that say what a column is for say nothing else; others may say anything. */
function withoutNames(row: Row, columns: readonly Column[]): Row {
  const cells = row.cells.map((cell, index) => {
    const { role, isNamed } = columns[index] ?? {}
    return role === undefined && !isNamed ? cell : { ...cell, value: '' }
  })
  return { ...row, cells }
}

/**
 * A row as a draft: each column of words is a post, and what other columns say of the draft becomes
 * its metadata. Every other cell is kept as a field, for it is in the file as well. `undefined` for a
 * row without words, and for one that wakes nobody.
 */
export function draftOfRow(
  { sheet, row, columns }: SheetRow,
  lines: Lines,
  wakes: RecordWakes,
): Draft | undefined {
  const { attached = [] } = row
  const cells = row.cells.some(({ value }) => value.trim() !== '') ? row.cells : []
  const first = cells[0] ?? attached[0]
  const last = attached.at(-1) ?? cells.at(-1)
  if (!first || !last) return undefined
  const meta = metaOf(row, columns)
  const parts = cells.flatMap((cell, index): RecordPart[] => {
    if (cell.value.trim() === '') return []
    const { name, role, platform } = columns[index] ?? { name: columnLetter(index) }
    const place = placeOf(sheet, row, name, index)
    return [{ ...cell, name, place, use: useOf(role), ...(platform && { platform }) }]
  })
  for (const hanging of attached) parts.push(partOf(hanging, row, sheet))
  return wakeDraft(parts, meta, wakes, () => {
    return draftOfParts(parts, meta, { start: first.start, end: last.end }, lines)
  })
}

function useOf(role: ColumnRole | undefined): RecordPart['use'] {
  if (role === 'copy') return 'copy'
  return role === 'alt' || role === 'title' ? 'words' : 'setting'
}

function partOf(hanging: Attached, row: Row, sheet: Sheet): RecordPart {
  const { kind, column } = hanging
  const place = `${placeOf(sheet, row, '', column)} (${kind})`
  return { ...hanging, name: kind, place, use: kind === 'link' ? 'setting' : 'words' }
}

/** *Posts!C7* in a workbook; *row 7, Caption* where a sheet has no letters. */
function placeOf(sheet: Sheet, row: Row, column: string, index: number): string {
  const { name } = sheet
  if (name === undefined) return `row ${row.number}, ${column}`
  const hidden = sheet.isHidden
    ? ' (hidden sheet)'
    : row.isHidden
      ? ' (hidden row)'
      : sheet.hiddenColumns?.has(index)
        ? ' (hidden column)'
        : ''
  return `${name}!${columnLetter(index)}${row.number}${hidden}`
}

/** What the cells of a row say of the draft; a cell that says nothing that is known is passed over. */
function metaOf({ cells }: Row, columns: readonly Column[]): DraftMeta {
  function cellOf(role: ColumnRole): string {
    return cells[columns.findIndex((column) => column.role === role)]?.value.trim() ?? ''
  }
  const platforms: Platform[] = [...platformsIn(cellOf('platform'))]
  const date = dayIn(cellOf('date'))
  const author = cellOf('author')
  const image = cellOf('image')
  const alt = cellOf('alt')
  return checkMeta({
    ...Object.fromEntries(settings.map((role) => [role, cellOf(role) || undefined])),
    platform: platforms.length > 1 ? platforms : platforms[0],
    date,
    author: author === '' ? undefined : { name: author },
    consent: /^written\b/i.test(cellOf('consent'))
      ? { type: 'written', covers: ['story'] }
      : undefined,
    media: image === '' ? undefined : [{ type: 'image', file: image, ...(alt !== '' && { alt }) }],
  })
}
