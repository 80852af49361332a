import { type AttachedKind, cellCalled } from './cells.ts'
import { partsCalled, relationsOf } from './relations.ts'
import { unescape } from './xlsx-values.ts'
import { readXml } from './xml.ts'
import type { Package } from './zip.ts'

/** What hangs on a cell, before it has a place in the text. */
export interface Hanging {
  readonly column: number
  readonly kind: AttachedKind
  readonly words: string
}

/** Notes, comments, links, text boxes and pictures of a sheet, by the number of their row. */
export function attachedTo(file: Package, part: string): Map<number, Hanging[]> {
  const relations = relationsOf(file, part)
  const byRow = new Map<number, Hanging[]>()

  function add(row: number, column: number, kind: AttachedKind, words: string): void {
    const hanging = byRow.get(row) ?? []
    hanging.push({ column, kind, words })
    byRow.set(row, hanging)
  }

  function addAt(name: string, kind: AttachedKind, words: string): void {
    const at = cellCalled(name)
    if (at && words.trim() !== '') add(at.row, at.column, kind, words)
  }

  function readLinks(xml: string): void {
    readXml(xml, {
      open(name, attributes) {
        if (name !== 'hyperlink') return
        const target = relations.get(attributes.get('id') ?? '')
        if (target?.type === 'hyperlink') addAt(attributes.get('ref') ?? '', 'link', target.target)
      },
    })
  }

  for (const name of partsCalled(relations, 'comments')) {
    readNotes(file.part(name) ?? '', 'comment', addAt)
  }
  for (const name of partsCalled(relations, 'threadedComment')) {
    readNotes(file.part(name) ?? '', 'threadedComment', addAt)
  }
  for (const name of partsCalled(relations, 'drawing')) readDrawing(file.part(name) ?? '', add)
  if (partsCalled(relations, 'hyperlink').length > 0) readLinks(file.part(part) ?? '')
  return byRow
}

/** Excel repeats comments as notes for programs that know only those. */
const repeated = /^\[Threaded comment\]/

function readNotes(
  xml: string,
  element: 'comment' | 'threadedComment',
  add: (cell: string, kind: AttachedKind, words: string) => void,
): void {
  let cell = ''
  let words = ''
  let isText = false
  readXml(xml, {
    open(name, attributes) {
      if (name === element) {
        cell = attributes.get('ref') ?? ''
        words = ''
      }
      isText = name === 't' || name === 'text'
    },
    text(part) {
      if (isText) words += part
    },
    close(name) {
      isText = false
      if (name === element && !repeated.test(words)) add(cell, 'note', unescape(words).trim())
    },
  })
}

function readDrawing(
  xml: string,
  add: (row: number, column: number, kind: AttachedKind, words: string) => void,
): void {
  let row = 0
  let column = 0
  let within = ''
  let isFrom = false
  let words = ''
  readXml(xml, {
    open(name, attributes) {
      within = name
      if (name === 'from') isFrom = true
      if (name === 'txBody') words = ''
      if (name === 'br') words += '\n'
      if (name !== 'cNvPr') return
      const alt = attributes.get('descr') ?? ''
      if (alt.trim() !== '') add(row + 1, column, 'alt text', alt)
    },
    text(part) {
      if (within === 't') words += part
      if (isFrom && within === 'row') row = Number(part)
      if (isFrom && within === 'col') column = Number(part)
    },
    close(name) {
      within = ''
      if (name === 'from') isFrom = false
      if (name === 'p') words += '\n'
      if (name === 'txBody' && words.trim() !== '') add(row + 1, column, 'text box', words.trim())
    },
  })
}
