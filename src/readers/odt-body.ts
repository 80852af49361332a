import type { Aside, Block } from './office-blocks.ts'
import { createOdtLines, type OdtLines } from './odt-lines.ts'
import { createOdtStyles } from './odt-styles.ts'
import { readXml, type XmlAttributes } from './xml.ts'

export interface OdtBody {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly isWhole: boolean
}

interface OpenImage {
  alt: string | undefined
  title: string | undefined
  isPicture: boolean
}

const around = /^(?:header|footer)(?:-left|-first)?$/

/** The paragraphs and tables of `content.xml`, or the headers and footers of `styles.xml`. */
export function readOdt(xml: string): OdtBody {
  const styles = createOdtStyles()
  const lines = createOdtLines()
  const images: OpenImage[] = []
  let region = ''
  let noteKind = 'footnote'
  let label: string | undefined
  let isInCitation = false
  let caption: 'alt' | 'title' | undefined

  function openBlock(name: string, attributes: XmlAttributes): void {
    if (name === 'list') lines.startList()
    else if (name === 'table') lines.layout().openTable()
    else if (name === 'table-row') lines.layout().openRow()
    else if (name === 'table-cell' || name === 'covered-table-cell') lines.layout().openCell()
    else if (name === 'annotation') lines.startComment()
    else if (name === 'note-body') lines.startNote(noteKind, label)
    else if (name === 'deletion') lines.startDeletion(region)
    else if (around.test(name)) {
      const [place = name] = name.split('-')
      lines.startStory(place, place)
    } else if (name === 'changed-region') region = attributes.get('id') ?? ''
    else if (name === 'frame') images.push({ alt: undefined, title: undefined, isPicture: false })
    else if (name === 'note') {
      noteKind = attributes.get('note-class') ?? 'footnote'
      label = undefined
    }
  }

  const isWhole = readXml(xml, {
    open(name, attributes) {
      const image = images.at(-1)
      if (name === 'p' || name === 'h') {
        lines.start(styles.of(name, attributes, lines.isInList()), styles.isHidden(attributes))
      } else if (name === 'span') lines.startSpan(styles.isHidden(attributes))
      else if (name === 'note-citation') {
        label = ''
        isInCitation = true
      } else if (image && name === 'image') image.isPicture = true
      else if (image && (name === 'desc' || name === 'title')) {
        caption = name === 'desc' ? 'alt' : 'title'
        image[caption] = ''
      } else {
        styles.open(name, attributes)
        openBlock(name, attributes)
        openInline(name, attributes, lines)
      }
    },
    text(words) {
      const image = images.at(-1)
      if (isInCitation) label = (label ?? '') + words
      else if (image && caption) image[caption] = (image[caption] ?? '') + words
      else lines.addWords(words)
    },
    close(name) {
      if (name === 'p' || name === 'h') lines.end()
      else if (name === 'note-citation') isInCitation = false
      else if (name === 'span') lines.endSpan()
      else if (name === 'a') lines.endLink()
      else if (name === 'list') lines.endList()
      else if (name === 'table') lines.layout().closeTable()
      else if (name === 'frame') addImage(images.pop(), lines)
      else if (name === 'desc' || name === 'title') caption = undefined
      else if (/^(?:annotation|note-body|deletion)$/.test(name) || around.test(name)) {
        lines.endStory()
      }
    },
  })
  return { blocks: lines.finish(), asides: lines.asides, isWhole }
}

function openInline(name: string, attributes: XmlAttributes, lines: OdtLines): void {
  switch (name) {
    case 's':
      lines.addPlain(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 100)))
      break
    case 'tab':
      lines.addPlain('\t')
      break
    case 'line-break':
      lines.addInline({ type: 'break' })
      break
    case 'a':
      lines.startLink(attributes.get('href') ?? '')
      break
    case 'change':
      lines.tellDeleted(attributes.get('change-id') ?? '')
      break
    default:
  }
}

/** A frame may hold a picture, or words alone. */
function addImage(image: OpenImage | undefined, lines: OdtLines): void {
  if (!image || (!image.isPicture && !image.alt)) return
  const { alt, title } = image
  lines.addInline({ type: 'image', alt, title, isDecorative: false })
}
