import type { ColumnRole } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import type { DraftMeta, Platform } from '../core/meta.ts'
import type { Draft, Field, Post } from '../core/tree.ts'
import { type Attached, type Cell, columnLetter, type Row, type Sheet } from './cells.ts'
import type { Calendars } from './calendars.ts'
import { checkMeta, dayIn } from './cell-meta.ts'
import { type Column, platformsIn } from './columns.ts'
import { paragraphsOf } from './decoded.ts'
import { findColumns } from './sheet-columns.ts'

/** Columns that say something of the draft, and are no words for readers. */
const settings: readonly ColumnRole[] = ['kind', 'audience', 'campaign', 'thread']

/**
 * The rows of a sheet as drafts: each column of words is a post, and what other columns say of the
 * draft becomes its metadata. Every other cell is kept as a field, for it is in the file as well.
 */
export function draftsOfSheet(sheet: Sheet, lines: Lines, calendars: Calendars): Draft[] {
  const { rows } = sheet
  if (rows.length === 0) return []
  if (!calendars.isRead(sheet.name)) {
    return rows.flatMap((row) => draftOf(row, [], sheet, lines) ?? [])
  }
  const { heading, columns } = findColumns(rows, calendars)
  const above = rows.slice(0, Math.max(heading, 0))
  return [
    ...above.flatMap((row) => draftOf(row, [], sheet, lines) ?? []),
    ...rows
      .slice(Math.max(heading, 0), heading + 1)
      .flatMap((row) => draftOf(withoutNames(row, columns), [], sheet, lines) ?? []),
    ...rows.slice(heading + 1).flatMap((row) => draftOf(row, columns, sheet, lines) ?? []),
  ]
}

/** Headings that say what a column is for say nothing else; others may say anything. */
function withoutNames(row: Row, columns: readonly Column[]): Row {
  const cells = row.cells.map((cell, index) => {
    const { role, isNamed } = columns[index] ?? {}
    return role === undefined && !isNamed ? cell : { ...cell, value: '' }
  })
  return { ...row, cells }
}

function draftOf(
  row: Row,
  columns: readonly Column[],
  sheet: Sheet,
  lines: Lines,
): Draft | undefined {
  const { attached = [] } = row
  const cells = row.cells.some(({ value }) => value.trim() !== '') ? row.cells : []
  const first = cells[0] ?? attached[0]
  const last = attached.at(-1) ?? cells.at(-1)
  if (!first || !last) return undefined
  const meta = metaOf(row, columns)
  const children = cells.flatMap((cell, index): (Field | Post)[] => {
    if (cell.value.trim() === '') return []
    const column = columns[index] ?? { role: undefined, name: columnLetter(index) }
    const place = placeOf(sheet, row, column, index)
    if (column.role === 'copy') return [postOf(cell, place, metaFor(column, meta), lines)]
    const isProse = column.role === 'alt' || column.role === 'title'
    return [fieldOf(cell, { name: column.name, place, isProse, meta }, lines)]
  })
  for (const hanging of attached) children.push(attachedOf(hanging, row, sheet, meta, lines))
  return { type: 'draft', children, meta, position: lines.positionOf(first.start, last.end) }
}

/** *Posts!C7* in a workbook; *row 7, Caption* where a sheet has no letters. */
function placeOf(sheet: Sheet, row: Row, column: Column, index: number): string {
  const { name } = sheet
  if (name === undefined) return `row ${row.number}, ${column.name}`
  const hidden = sheet.isHidden
    ? ' (hidden sheet)'
    : row.isHidden
      ? ' (hidden row)'
      : sheet.hiddenColumns?.has(index)
        ? ' (hidden column)'
        : ''
  return `${name}!${columnLetter(index)}${row.number}${hidden}`
}

function attachedOf(
  hanging: Attached,
  row: Row,
  sheet: Sheet,
  meta: DraftMeta,
  lines: Lines,
): Field {
  const { kind, column } = hanging
  const place = `${placeOf(sheet, row, { role: undefined, name: '' }, column)} (${kind})`
  return fieldOf(hanging, { name: kind, place, isProse: kind !== 'link', meta }, lines)
}

function postOf(cell: Cell, place: string, meta: DraftMeta, lines: Lines): Post {
  const { start, end } = cell
  const position = lines.positionOf(start, end)
  return { type: 'post', children: paragraphsOf(cell, lines), place, meta, position }
}

function fieldOf(
  { value, pieces, start, end }: Cell,
  {
    name,
    place,
    isProse,
    meta,
  }: {
    readonly name: string
    readonly place: string
    readonly isProse: boolean
    readonly meta: DraftMeta
  },
  lines: Lines,
): Field {
  return {
    type: 'field',
    name,
    value,
    prose: isProse,
    place,
    meta,
    position: lines.positionOf(start, end),
    data: { pieces: { value: pieces } },
  }
}

function metaFor({ platform }: Column, meta: DraftMeta): DraftMeta {
  return platform ? { ...meta, platform } : meta
}

/** What the cells of a row say of the draft; a cell that says nothing that is known is passed over. */
function metaOf({ cells }: Row, columns: readonly Column[]): DraftMeta {
  function cellOf(role: ColumnRole): string {
    return cells[columns.findIndex((column) => column.role === role)]?.value.trim() ?? ''
  }
  const platforms: Platform[] = platformsIn(cellOf('platform'))
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
