import type { Reader } from '../core/document.ts'
import { ReadError } from '../core/errors.ts'
import { noLayout } from '../core/layout.ts'
import { createWorkbook, type Workbook } from './workbook.ts'
import { hasElement, readXml, type XmlAttributes } from './xml.ts'
import { openPackage } from './zip.ts'

/** OpenDocument spreadsheets: a row is a draft. */
export function createOdsReader(): Reader {
  return {
    format: 'ods',
    read({ bytes = new Uint8Array() }, _, layout = noLayout, whoWakes) {
      const xml = openPackage(bytes).part('content.xml')
      if (xml === undefined || !hasElement(xml, 'spreadsheet')) {
        throw new ReadError('File holds no spreadsheet', {
          advice: 'Check that its extension is right, or save it again as .ods.',
        })
      }
      const workbook = createWorkbook(layout)
      if (!readTables(xml, workbook)) workbook.isDamaged()
      return workbook.read(whoWakes)
    },
  }
}

/** A cell that is repeated is read once: the others say the same. */
function readTables(xml: string, workbook: Workbook): boolean {
  const hiddenStyles = new Set<string>()
  let style = ''
  let row = 0
  let rowsToCome = 1
  let column = 0
  let cellsToCome = 1
  let columnsSeen = 0
  let value = ''
  let date: string | undefined
  let notes: { readonly column: number; readonly words: string }[] = []
  let note: string | undefined
  let isText = 0
  let isLine = false

  function write(words: string): void {
    if (note === undefined) value += words
    else note += words
  }

  function startLine(): void {
    isText++
    // Paragraphs of a cell are its lines.
    if (isLine) write('\n')
    isLine = true
  }

  function startCell(attributes: XmlAttributes): void {
    cellsToCome = repeats(attributes, 'number-columns-repeated')
    date = attributes.get('date-value')
    value = ''
    isLine = false
  }

  return readXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'style':
          style = attributes.get('name') ?? ''
          break
        case 'table-properties':
          if (attributes.get('display') === 'false') hiddenStyles.add(style)
          break
        case 'table':
          row = 1
          columnsSeen = 0
          workbook.startSheet(
            attributes.get('name') ?? '',
            hiddenStyles.has(attributes.get('style-name') ?? ''),
          )
          break
        case 'table-column':
          columnsSeen = hideColumns(attributes, columnsSeen, workbook)
          break
        case 'table-row':
          rowsToCome = repeats(attributes, 'number-rows-repeated')
          column = 0
          notes = []
          workbook.startRow(row, isHidden(attributes))
          break
        case 'table-cell':
        case 'covered-table-cell':
          startCell(attributes)
          break
        case 'annotation':
          note = ''
          isLine = false
          break
        case 'p':
        case 'h':
          startLine()
          break
        case 's':
          write(' '.repeat(Math.min(repeats(attributes, 'c'), 100)))
          break
        case 'tab':
          write('\t')
          break
        case 'line-break':
          write('\n')
          break
        default:
      }
    },
    text(words) {
      if (isText > 0) write(words)
    },
    close(name) {
      switch (name) {
        case 'p':
        case 'h':
          isText--
          break
        case 'annotation':
          notes.push({ column, words: note ?? '' })
          note = undefined
          isLine = false
          break
        case 'table-cell':
        case 'covered-table-cell':
          workbook.cell(column, date === undefined ? value : shownDate(date))
          column += cellsToCome
          break
        case 'table-row':
          for (const { column: at, words } of notes) workbook.attach(at, 'note', words)
          row += rowsToCome
          break
        default:
      }
    },
  })
}

function hideColumns(attributes: XmlAttributes, from: number, workbook: Workbook): number {
  const count = repeats(attributes, 'number-columns-repeated')
  if (isHidden(attributes)) {
    for (let at = from; at < from + Math.min(count, 256); at++) workbook.hideColumn(at)
  }
  return from + count
}

/** Filtered rows are hidden too. */
function isHidden(attributes: XmlAttributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes.get('visibility') ?? '')
}

function repeats(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, 1_048_576) : 1
}

/** `2026-11-02`, `2026-11-02T09:00:00` */
function shownDate(date: string): string {
  return date
    .slice(0, 16)
    .replace('T', ' ')
    .replace(/ 00:00$/, '')
}
