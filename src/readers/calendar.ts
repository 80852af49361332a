import type { Lines } from '../core/lines.ts'
import type { DraftMeta, Platform } from '../core/meta.ts'
import type { Draft, Field, Post } from '../core/tree.ts'
import { type Cell, columnLetter, type Row, type Sheet } from './cells.ts'
import { type Column, columnCalled, type ColumnRole, platformsIn } from './columns.ts'
import { checkMeta, dayIn } from './cell-meta.ts'
import { paragraphsOf } from './decoded.ts'

/** Columns that say something of the draft, and are no words for readers. */
const settings: readonly ColumnRole[] = ['kind', 'audience', 'campaign', 'thread']
const mostSampled = 50

/**
 * The rows of a sheet as drafts: each column of words is a post, and what other columns say of the
 * draft becomes its metadata. Every other cell is kept as a field, for it is in the file as well.
 */
export function draftsOfSheet(sheet: Sheet, lines: Lines): Draft[] {
  const [first] = sheet.rows
  if (!first) return []
  const headed = columnsFrom(first)
  const columns = headed ?? guessColumns(sheet.rows)
  const rows = headed ? sheet.rows.slice(1) : sheet.rows
  return rows.flatMap((row) => draftOf(row, columns, sheet, lines) ?? [])
}

/** The columns, if the first row is one of headings. */
function columnsFrom({ cells }: Row): Column[] | undefined {
  const columns = cells.map(({ value }) => columnCalled(value))
  const isCopy = columns.some(({ role }) => role === 'copy')
  const isShort = cells.every(({ value }) => value.length <= 60)
  return isCopy && isShort ? columns.map(named) : undefined
}

function named(column: Column, index: number): Column {
  return column.name === '' ? { ...column, name: columnLetter(index) } : column
}

/** Without headings: dates are dates, addresses are links, and the longest column is the words. */
function guessColumns(rows: readonly Row[]): Column[] {
  const sample = rows.slice(0, mostSampled)
  const width = Math.max(...sample.map(({ cells }) => cells.length))
  const lengths = Array.from({ length: width }, (_, index) =>
    sample.reduce((sum, { cells }) => sum + (cells[index]?.value.length ?? 0), 0),
  )
  const guessed = lengths.map((_, index): ColumnRole | undefined => {
    const values = sample.map(({ cells }) => cells[index]?.value.trim() ?? '').filter(Boolean)
    if (values.length === 0) return undefined
    if (values.every((value) => dayIn(value) !== undefined)) return 'date'
    return values.every((value) => /^https?:\/\/\S+$/.test(value)) ? 'link' : undefined
  })
  const free = lengths.map((length, index) => (guessed[index] ? -1 : length))
  const longest = free.indexOf(Math.max(...free))
  return guessed.map((role, index) => ({
    role: index === longest ? 'copy' : role,
    name: columnLetter(index),
  }))
}

function draftOf(
  row: Row,
  columns: readonly Column[],
  sheet: Sheet,
  lines: Lines,
): Draft | undefined {
  const first = row.cells[0]
  const last = row.cells.at(-1)
  if (!first || !last || row.cells.every(({ value }) => value.trim() === '')) return undefined
  const meta = metaOf(row, columns)
  const children = row.cells.flatMap((cell, index): (Field | Post)[] => {
    if (cell.value.trim() === '') return []
    const column = columns[index] ?? { role: undefined, name: columnLetter(index) }
    const place = placeOf(sheet, row, column, index)
    if (column.role === 'copy') return [postOf(cell, place, metaFor(column, meta), lines)]
    return [fieldOf(cell, column, place, meta, lines)]
  })
  return { type: 'draft', children, meta, position: lines.positionOf(first.start, last.end) }
}

/** *Posts!C7* in a workbook; *row 7, Caption* where a sheet has no letters. */
function placeOf({ name }: Sheet, { number }: Row, column: Column, index: number): string {
  if (name !== undefined) return `${name}!${columnLetter(index)}${number}`
  return `row ${number}, ${column.name}`
}

function postOf(cell: Cell, place: string, meta: DraftMeta, lines: Lines): Post {
  const { start, end } = cell
  const position = lines.positionOf(start, end)
  return { type: 'post', children: paragraphsOf(cell, lines), place, meta, position }
}

function fieldOf(
  cell: Cell,
  { role, name }: Column,
  place: string,
  meta: DraftMeta,
  lines: Lines,
): Field {
  const { value, pieces, start, end } = cell
  return {
    type: 'field',
    name,
    value,
    prose: role === 'alt' || role === 'title',
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
