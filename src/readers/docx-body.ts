import {
  addText,
  type Aside,
  type Block,
  createLayout,
  type Inline,
  type Line,
  startLink,
} from './office-blocks.ts'
import { createFields } from './docx-fields.ts'
import { fromOutline, type ParagraphStyle, styleNamed } from './docx-styles.ts'
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

/** A paragraph that is being read; a text box in it holds others. */
interface OpenLine {
  readonly inlines: Inline[]
  /** Where words go: into the innermost link. */
  readonly targets: Inline[][]
  readonly place: string
  style: ParagraphStyle | undefined
  isItem: boolean
  isInRun: boolean
  isHidden: boolean
  deleted: string
  hidden: string
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
  const layout = createLayout()
  const asides: Aside[] = []
  const comments = new Map<string, string>()
  const lines: OpenLine[] = []
  const images: OpenImage[] = []
  const fields = createFields<OpenLine>(openLink, (line) => {
    if (line === lines.at(-1)) line.targets.pop()
  })
  let count = 0
  let skipping = 0
  let deleting = 0
  let within = ''

  function addWords(words: string): void {
    const line = lines.at(-1)
    if (!line) return
    if (deleting > 0 || within === 'delText') line.deleted += words
    else if (line.isHidden) line.hidden += words
    else addText(line.targets.at(-1) ?? line.inlines, words)
  }

  function addInline(inline: Inline): void {
    const line = lines.at(-1)
    if (line && deleting === 0) (line.targets.at(-1) ?? line.inlines).push(inline)
  }

  function openLink(url: string): OpenLine | undefined {
    const line = lines.at(-1)
    if (line) startLink(line.inlines, line.targets, url)
    return line
  }

  function startLine(): void {
    const inlines: Inline[] = []
    lines.push({
      inlines,
      targets: [inlines],
      place: context.placeOf(++count),
      style: undefined,
      isItem: false,
      isInRun: false,
      isHidden: false,
      deleted: '',
      hidden: '',
    })
  }

  function endLine(): void {
    const line = lines.pop()
    if (!line) return
    const { inlines, place, style, isItem, deleted, hidden } = line
    const kind =
      style?.kind === 'heading' ? 'heading' : isItem ? 'item' : (style?.kind ?? 'paragraph')
    layout.add({ kind, depth: style?.depth ?? 0, inlines, place } satisfies Line)
    asides.push({ name: 'deleted text', place: `deleted text in ${place}`, words: deleted.trim() })
    asides.push({ name: 'hidden text', place: `hidden text in ${place}`, words: hidden.trim() })
  }

  function endImage(): void {
    const image = images.pop()
    if (!image || (!image.isPicture && !image.alt)) return
    const { alt, title, isDecorative } = image
    addInline({ type: 'image', alt: isDecorative ? (alt ?? '') : alt, title, isDecorative })
  }

  function openInRun(name: string, attributes: XmlAttributes): void {
    const line = lines.at(-1)
    switch (name) {
      case 'vanish':
        if (line) line.isHidden = isOn(attributes)
        break
      case 'tab':
      case 'ptab':
        addWords('\t')
        break
      case 'br':
      case 'cr':
        if (deleting > 0) addWords('\n')
        else addInline({ type: 'break' })
        break
      case 'noBreakHyphen':
        addWords('\u2011')
        break
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
        addInline({ type: 'note', label: context.labelOf(kind, attributes.get('id') ?? '') })
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

  function openInLine(name: string, attributes: XmlAttributes): void {
    const line = lines.at(-1)
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
      openLink(context.links.get(attributes.get('id') ?? '') ?? (anchor ? `#${anchor}` : ''))
    }
  }

  function openPicture(name: string, attributes: XmlAttributes): void {
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

  const isWhole = readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || skipped.has(name)) {
        skipping++
        return
      }
      within = name
      if (gone.has(name)) deleting++
      else if (name === 'p') startLine()
      else if (name === 'r') setRun(lines.at(-1), true)
      else if (name === 'tbl') layout.openTable()
      else if (name === 'tr') layout.openRow()
      else if (name === 'tc') layout.openCell()
      else {
        openPicture(name, attributes)
        if (lines.at(-1)?.isInRun) openInRun(name, attributes)
        else openInLine(name, attributes)
      }
    },
    text(words) {
      if (skipping > 0) return
      if (within === 't' || within === 'delText') addWords(words)
      if (within === 'instrText') fields.addCode(words)
    },
    close(name) {
      if (skipping > 0) {
        skipping--
        return
      }
      within = ''
      if (gone.has(name)) deleting--
      else if (name === 'p') endLine()
      else if (name === 'r') setRun(lines.at(-1), false)
      else if (name === 'tbl') layout.closeTable()
      else if (name === 'drawing' || name === 'pict') endImage()
      else if (name === 'fldSimple') fields.end()
      else if (name === 'hyperlink' && !lines.at(-1)?.isInRun) closeLink(lines.at(-1))
    },
  })
  return { blocks: layout.blocks, asides, comments, isWhole }
}

function setRun(line: OpenLine | undefined, isInRun: boolean): void {
  if (!line) return
  line.isInRun = isInRun
  line.isHidden = false
}

function closeLink(line: OpenLine | undefined): void {
  if (line && line.targets.length > 1) line.targets.pop()
}

function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes.get('val') ?? '1')
}
