import type { Reader, Reading, WhoWakes } from '../core/document.ts'
import { ReadError } from '../core/errors.ts'
import { type Layout, noLayout } from '../core/layout.ts'
import { cellCalled } from './cells.ts'
import { partsCalled, relationsOf } from './relations.ts'
import { createWorkbook, type Workbook } from './workbook.ts'
import {
  type NumberKind,
  sharedStringsFrom,
  shownNumber,
  stylesFrom,
  unescape,
} from './xlsx-values.ts'
import { attachedTo } from './xlsx-attached.ts'
import { hasElement, readXml } from './xml.ts'
import { openPackage, type Package } from './zip.ts'

/** Excel workbooks: a row is a draft. Hidden sheets, rows and notes are in the file as well. */
export function createXlsxReader(): Reader {
  return {
    format: 'xlsx',
    read: ({ bytes = new Uint8Array() }, _, layout = noLayout, whoWakes) =>
      readWorkbook(openPackage(bytes), layout, whoWakes),
  }
}

interface Book {
  readonly strings: readonly string[]
  readonly styles: readonly NumberKind[]
  readonly from1904: boolean
}

interface NamedSheet {
  readonly name: string
  readonly id: string
  readonly isHidden: boolean
}

function readWorkbook(file: Package, layout: Layout, whoWakes: WhoWakes | undefined): Reading {
  const [main] = partsCalled(relationsOf(file), 'officeDocument')
  const xml = file.part(main ?? 'xl/workbook.xml')
  if (xml === undefined || !hasElement(xml, 'workbook')) throw notAWorkbook()
  const part = main ?? 'xl/workbook.xml'
  const relations = relationsOf(file, part)
  const { sheets, from1904 } = sheetsOf(xml)
  const shared = sharedStringsFrom(partCalled(file, relations, 'sharedStrings'))
  const styles = stylesFrom(partCalled(file, relations, 'styles'))
  const book = { strings: shared.strings, styles, from1904 }
  const workbook = createWorkbook(layout)
  if (!shared.isWhole) workbook.isDamaged()
  for (const { name, id, isHidden } of sheets) {
    const target = relations.get(id)
    if (!target) workbook.isDamaged()
    // Charts and dialogs have sheets too.
    if (target?.type !== 'worksheet') continue
    workbook.startSheet(name, isHidden)
    readSheet(file, target.target, book, workbook)
  }
  return workbook.read(whoWakes)
}

function partCalled(
  file: Package,
  relations: ReturnType<typeof relationsOf>,
  type: string,
): string {
  const [name] = partsCalled(relations, type)
  return (name === undefined ? undefined : file.part(name)) ?? '<none/>'
}

function sheetsOf(xml: string): { sheets: NamedSheet[]; from1904: boolean } {
  const sheets: NamedSheet[] = []
  let from1904 = false
  readXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'))
      if (name !== 'sheet') return
      sheets.push({
        name: attributes.get('name') ?? '',
        id: attributes.get('id') ?? '',
        isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
      })
    },
  })
  return { sheets, from1904 }
}

/** The cells of a sheet, and after those of each row what hangs on them. */
function readSheet(file: Package, part: string, book: Book, workbook: Workbook): void {
  const attached = attachedTo(file, part)
  let row = 0
  let column = -1
  let type = 'n'
  let style: NumberKind = 'number'
  let value = ''
  let isValue = false
  let phonetic = 0

  function endRow(): void {
    for (const { column: at, kind, words } of attached.get(row) ?? []) {
      workbook.attach(at, kind, words)
    }
    attached.delete(row)
  }

  const xml = file.part(part)
  const isWhole = readXml(xml ?? '', {
    open(name, attributes) {
      switch (name) {
        case 'col':
          if (isTrue(attributes.get('hidden'))) hide(workbook, attributes)
          break
        case 'row':
          row = rowNumber(attributes.get('r'), row)
          column = -1
          workbook.startRow(row, isTrue(attributes.get('hidden')))
          break
        case 'c':
          column = cellCalled(attributes.get('r') ?? '')?.column ?? column + 1
          type = attributes.get('t') ?? 'n'
          style = book.styles[Number(attributes.get('s') ?? 0)] ?? 'number'
          value = ''
          break
        case 'rPh':
          phonetic++
          break
        case 'v':
        case 't':
          isValue = phonetic === 0
          break
        default:
      }
    },
    text(words) {
      if (isValue) value += words
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      if (name === 'rPh') phonetic--
      if (name === 'c') workbook.cell(column, valueOf(value, type, style, book))
      if (name === 'row') endRow()
    },
  })
  if (!isWhole || xml === undefined) workbook.isDamaged()
  for (const number of [...attached.keys()].toSorted((a, b) => a - b)) {
    row = number
    workbook.startRow(row, false)
    endRow()
  }
}

function hide(workbook: Workbook, attributes: ReadonlyMap<string, string>): void {
  const first = Number(attributes.get('min') ?? 1)
  const last = Math.min(Number(attributes.get('max') ?? first), first + 255)
  for (let column = first; column <= last; column++) workbook.hideColumn(column - 1)
}

function valueOf(value: string, type: string, style: NumberKind, book: Book): string {
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? ''
    case 'str':
    case 'inlineStr':
      return unescape(value)
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
    case 'e':
    case 'd':
      return value
    default:
      return shownNumber(value, style, book.from1904)
  }
}

/** Rows that do not say which they are follow each other. */
function rowNumber(written: string | undefined, before: number): number {
  const number = Number(written)
  return Number.isSafeInteger(number) && number > 0 ? number : before + 1
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function notAWorkbook(): ReadError {
  return new ReadError('File holds no workbook', {
    advice: 'Check that its extension is right, or save it again as .xlsx.',
  })
}
