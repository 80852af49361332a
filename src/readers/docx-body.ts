import { createFields, type Fields } from './docx-fields.ts'
import { createDocxLines, type DocxLines, type OpenLine } from './docx-lines.ts'
import { fromOutline, type ParagraphStyle, styleNamed } from './docx-styles.ts'
import type { Aside, Block } from './office-blocks.ts'
import { readXml, type XmlAttributes } from './xml.ts'

export interface BodyContext {
  readonly styles: ReadonlyMap<string, ParagraphStyle>
  /** Addresses by the id of their relation. */
  readonly links: ReadonlyMap<string, string>
  /** The place of a paragraph by its number, from 1. */
  placeOf(number: number): string
  /** What a mark in the text calls a note. */
  labelOf(kind: 'footnote' | 'endnote', id: string): string
}

export interface Body {
  readonly blocks: readonly Block[]
  /** Deleted and hidden text. */
  readonly asides: readonly Aside[]
  /** The places of comments, by their ids. */
  readonly comments: ReadonlyMap<string, string>
  readonly isWhole: boolean
}

/** What the elements of a part change as they open. */
interface OpenPart {
  readonly context: BodyContext
  readonly lines: DocxLines
  readonly fields: Fields
  readonly comments: Map<string, string>
  readonly images: OpenImage[]
}

interface OpenImage {
  alt: string | undefined
  title: string | undefined
  isPicture: boolean
  isDecorative: boolean
}

/** Earlier formats, what older programs read instead, how a word is pronounced. */
const skipped = new Set(['Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'rt'])
const gone = new Set(['del', 'moveFrom'])

/** The paragraphs and tables of a part of a Word document. */
export function readBody(xml: string, context: BodyContext): Body {
  const lines = createDocxLines((number) => context.placeOf(number))
  const comments = new Map<string, string>()
  const fields = createFields<OpenLine>(lines.startLink, (line) => {
    if (line === lines.now()) line.targets.pop()
  })
  const part: OpenPart = { context, lines, fields, comments, images: [] }
  let skipping = 0
  let within = ''

  const isWhole = readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || skipped.has(name)) {
        skipping++
        return
      }
      within = name
      openElement(name, attributes, part)
    },
    text(words) {
      if (skipping > 0) return
      if (within === 't' || within === 'delText') lines.addWords(words, within === 'delText')
      if (within === 'instrText') fields.addCode(words)
    },
    close(name) {
      if (skipping > 0) {
        skipping--
        return
      }
      within = ''
      closeElement(name, part)
    },
  })
  return { blocks: lines.blocks, asides: lines.asides, comments, isWhole }
}

function openElement(name: string, attributes: XmlAttributes, part: OpenPart): void {
  const { lines } = part
  if (gone.has(name)) lines.startDeletion()
  else if (name === 'p') lines.start()
  else if (name === 'r') lines.startRun()
  else if (name === 'tbl') lines.layout.openTable()
  else if (name === 'tr') lines.layout.openRow()
  else if (name === 'tc') lines.layout.openCell()
  else {
    openPicture(name, attributes, part)
    if (lines.now()?.isInRun) openInRun(name, attributes, part)
    else openInLine(name, attributes, part)
  }
}

function closeElement(name: string, { lines, fields, images }: OpenPart): void {
  if (gone.has(name)) lines.endDeletion()
  else if (name === 'p') lines.end()
  else if (name === 'r') lines.endRun()
  else if (name === 'tbl') lines.layout.closeTable()
  else if (name === 'drawing' || name === 'pict') addImage(images.pop(), lines)
  else if (name === 'fldSimple') fields.end()
  else if (name === 'hyperlink' && !lines.now()?.isInRun) lines.endLink()
}

function openInRun(name: string, attributes: XmlAttributes, part: OpenPart): void {
  const { context, lines, fields, comments } = part
  const line = lines.now()
  switch (name) {
    case 'vanish':
      if (line) line.isHidden = isOn(attributes)
      break
    case 'tab':
    case 'ptab':
      lines.addWords('\t')
      break
    case 'br':
    case 'cr':
      if (lines.isDeleting()) lines.addWords('\n')
      else lines.addInline({ type: 'break' })
      break
    case 'noBreakHyphen':
      lines.addWords('\u2011')
      break
    case 'footnoteReference':
    case 'endnoteReference': {
      const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
      lines.addInline({ type: 'note', label: context.labelOf(kind, attributes.get('id') ?? '') })
      break
    }
    case 'commentReference':
      comments.set(attributes.get('id') ?? '', line?.place ?? '')
      break
    case 'fldChar': {
      const type = attributes.get('fldCharType')
      if (type === 'begin') fields.start()
      if (type === 'separate') fields.endCode()
      if (type === 'end') fields.end()
      break
    }
    default:
  }
}

function openInLine(name: string, attributes: XmlAttributes, part: OpenPart): void {
  const { context, lines, fields } = part
  const line = lines.now()
  if (!line) return
  const value = attributes.get('val')
  if (name === 'pStyle') line.style = context.styles.get(value ?? '') ?? styleNamed(value ?? '')
  else if (name === 'outlineLvl') line.style = fromOutline(Number(value)) ?? line.style
  else if (name === 'numId') line.isItem = value !== '0'
  else if (name === 'fldSimple') {
    fields.start(attributes.get('instr'))
    fields.endCode()
  } else if (name === 'hyperlink') {
    const anchor = attributes.get('anchor')
    lines.startLink(context.links.get(attributes.get('id') ?? '') ?? (anchor ? `#${anchor}` : ''))
  }
}

function openPicture(name: string, attributes: XmlAttributes, { images }: OpenPart): void {
  const image = images.at(-1)
  if (name === 'drawing' || name === 'pict') {
    images.push({ alt: undefined, title: undefined, isPicture: false, isDecorative: false })
  } else if (!image) return
  else if (name === 'docPr') {
    image.alt = attributes.get('descr')
    image.title = attributes.get('title')
  } else if (name === 'shape') image.alt ??= attributes.get('alt')
  else if (name === 'pic' || name === 'imagedata') image.isPicture = true
  else if (name === 'decorative') image.isDecorative = isOn(attributes)
}

function addImage(image: OpenImage | undefined, lines: DocxLines): void {
  if (!image || (!image.isPicture && !image.alt)) return
  const { alt, title, isDecorative } = image
  lines.addInline({ type: 'image', alt: isDecorative ? (alt ?? '') : alt, title, isDecorative })
}

function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes.get('val') ?? '1')
}
