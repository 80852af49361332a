import type * as Mdast from 'mdast'
import type { Block, Line } from './office-blocks.ts'
import { writeInlines } from './office-inlines.ts'
import type { Manuscript } from './office-manuscript.ts'

type Rows = Extract<Block, { kind: 'table' }>['rows']

/** Writes blocks, and gives them as Markdown has them. Items and quotes in a row belong together. */
export function writeBlocks(blocks: readonly Block[], manuscript: Manuscript): Mdast.RootContent[] {
  const made: Mdast.RootContent[] = []
  for (const block of blocks) {
    switch (block.kind) {
      case 'table':
        made.push(writeTable(block.rows, manuscript))
        break
      case 'heading':
        made.push(writeHeading(block, manuscript))
        break
      case 'note':
        made.push(writeNote(block, manuscript))
        break
      case 'quote':
        addQuoted(block, made, manuscript)
        break
      case 'item':
        addItem(block, made, manuscript)
        break
      default:
        made.push(writeParagraph(block, manuscript))
    }
  }
  return made
}

function addQuoted(line: Line, made: Mdast.RootContent[], manuscript: Manuscript): void {
  const start = manuscript.length
  const children = [writeParagraph(line, manuscript)]
  const last = made.at(-1)
  if (last?.type === 'blockquote') last.children.push(...children)
  else {
    const data = { place: manuscript.placeOf(line.place) }
    made.push(manuscript.put({ type: 'blockquote', children, data }, start))
  }
}

function addItem(line: Line, made: Mdast.RootContent[], manuscript: Manuscript): void {
  const start = manuscript.length
  const children = [writeParagraph(line, manuscript)]
  const data = { place: manuscript.placeOf(line.place) }
  const item = manuscript.put<Mdast.ListItem>({ type: 'listItem', children, data }, start)
  const last = made.at(-1)
  if (last?.type === 'list') last.children.push(item)
  else made.push(manuscript.put({ type: 'list', children: [item], data: { ...data } }, start))
}

function writeLine<T extends Mdast.Paragraph | Mdast.Heading>(
  node: T,
  line: Line,
  manuscript: Manuscript,
): T {
  const start = manuscript.length
  node.children = writeInlines(line.inlines, manuscript)
  node.data = { place: manuscript.placeOf(line.place) }
  return manuscript.put(node, start)
}

function writeParagraph(line: Line, manuscript: Manuscript): Mdast.Paragraph {
  const node: Mdast.Paragraph = { type: 'paragraph', children: [] }
  const paragraph = writeLine(node, line, manuscript)
  manuscript.write('\n\n')
  return paragraph
}

function writeHeading(line: Line, manuscript: Manuscript): Mdast.Heading {
  const depth = Math.min(Math.max(line.depth, 1), 6) as Mdast.Heading['depth']
  manuscript.heading = undefined
  const start = manuscript.length
  const node: Mdast.Heading = { type: 'heading', depth, children: [] }
  const heading = writeLine(node, line, manuscript)
  manuscript.heading = { start, end: manuscript.length }
  manuscript.write('\n\n')
  return heading
}

function writeTable(rows: Rows, manuscript: Manuscript): Mdast.Table {
  const start = manuscript.length
  const children = rows.map((row): Mdast.TableRow => {
    const rowStart = manuscript.length
    const cells = row.map((lines) => writeCell(lines, manuscript))
    const data = { place: placeOf(row.flat()[0], manuscript) }
    return manuscript.put<Mdast.TableRow>({ type: 'tableRow', children: cells, data }, rowStart)
  })
  manuscript.write('\n')
  const data = { place: placeOf(rows.flat(2)[0], manuscript) }
  return manuscript.put<Mdast.Table>({ type: 'table', children, data }, start)
}

/** A cell has lines, and no blocks. */
function writeCell(lines: readonly Line[], manuscript: Manuscript): Mdast.TableCell {
  const start = manuscript.length
  const children = lines.flatMap(({ inlines }, index) =>
    writeInlines(index === 0 ? inlines : [{ type: 'break' }, ...inlines], manuscript),
  )
  const data = { place: placeOf(lines[0], manuscript) }
  const cell = manuscript.put<Mdast.TableCell>({ type: 'tableCell', children, data }, start)
  manuscript.write('\n')
  return cell
}

function placeOf(
  line: Line | undefined,
  manuscript: Manuscript,
): ReturnType<Manuscript['placeOf']> {
  return manuscript.placeOf(line?.place ?? 'table')
}

function writeNote(
  { label, lines }: Extract<Block, { kind: 'note' }>,
  manuscript: Manuscript,
): Mdast.FootnoteDefinition {
  manuscript.heading = undefined
  const start = manuscript.length
  const children = lines.map((line) => writeParagraph(line, manuscript))
  const data = { place: manuscript.placeOf(lines[0]?.place ?? 'footnote') }
  return manuscript.put<Mdast.FootnoteDefinition>(
    { type: 'footnoteDefinition', identifier: label, label, children, data },
    start,
  )
}
