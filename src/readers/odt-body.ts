import {
  addText,
  type Aside,
  type Block,
  createLayout,
  type Inline,
  type Line,
  plainWords,
  startLink,
} from './office-blocks.ts'
import type { ParagraphStyle } from './docx-styles.ts'
import { createOdtStyles } from './odt-styles.ts'
import { readXml, type XmlAttributes } from './xml.ts'

export interface OdtBody {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly isWhole: boolean
}

interface OpenLine {
  readonly inlines: Inline[]
  readonly targets: Inline[][]
  readonly place: string
  readonly style: ParagraphStyle
  /** Of each span that is open, whether it is hidden. */
  readonly spans: boolean[]
  hidden: string
  endsInSpace: boolean
}

interface OpenImage {
  alt: string | undefined
  title: string | undefined
  isPicture: boolean
}

/** A comment, a note, a header: what has paragraphs of its own. */
interface Story {
  readonly name: string
  readonly place: string
  readonly layout: ReturnType<typeof createLayout>
  readonly lists: number
  /** How many lines were open around it. */
  readonly depth: number
}

const around = /^(?:header|footer)(?:-left|-first)?$/

/** The paragraphs and tables of `content.xml`, or the headers and footers of `styles.xml`. */
export function readOdt(xml: string): OdtBody {
  const layout = createLayout()
  const asides: Aside[] = []
  const notes: Block[] = []
  const styles = createOdtStyles()
  /** Words that were deleted, until their place is known. */
  const deleted = new Map<string, string>()
  const stories: Story[] = []
  const lines: OpenLine[] = []
  const images: OpenImage[] = []
  let region = ''
  let count = 0
  let lists = 0
  let noteKind = 'footnote'
  let label: string | undefined
  let isInCitation = false
  let caption: 'alt' | 'title' | undefined

  function placeNow(): string {
    const story = stories.at(-1)
    if (story) return story.place
    return lines[0]?.place ?? `paragraph ${Math.max(count, 1)}`
  }

  /** Space counts as one, as in HTML; what is meant to be more has elements of its own. */
  function addWords(words: string): void {
    const line = lineNow()
    if (!line) return
    let plain = words.replaceAll(/[ \t\r\n]+/g, ' ')
    if (line.endsInSpace && plain.startsWith(' ')) plain = plain.slice(1)
    if (plain === '') return
    line.endsInSpace = plain.endsWith(' ')
    addPlain(plain)
  }

  /** Who wrote a comment and when stands in it, but in no paragraph. */
  function lineNow(): OpenLine | undefined {
    return lines.length > (stories.at(-1)?.depth ?? 0) ? lines.at(-1) : undefined
  }

  function addPlain(words: string): void {
    const line = lineNow()
    if (!line) return
    if (line.spans.includes(true)) line.hidden += words
    else addText(line.targets.at(-1) ?? line.inlines, words)
  }

  function addInline(inline: Inline): void {
    const line = lineNow()
    if (!line) return
    line.endsInSpace = inline.type === 'break'
    ;(line.targets.at(-1) ?? line.inlines).push(inline)
  }

  function startLine(name: string, attributes: XmlAttributes): void {
    const inlines: Inline[] = []
    if (stories.length === 0) count++
    lines.push({
      inlines,
      targets: [inlines],
      place: stories.at(-1)?.place ?? `paragraph ${count}`,
      style: styles.of(name, attributes, lists > 0),
      spans: [styles.isHidden(attributes)],
      hidden: '',
      endsInSpace: true,
    })
  }

  function endLine(): void {
    const line = lines.pop()
    if (!line) return
    const { inlines, place, hidden } = line
    const target = stories.at(-1)?.layout ?? layout
    target.add({ ...line.style, inlines, place } satisfies Line)
    asides.push({ name: 'hidden text', place: `hidden text in ${place}`, words: hidden.trim() })
  }

  function startStory(name: string, place: string): void {
    stories.push({ name, place, layout: createLayout(), lists, depth: lines.length })
    lists = 0
  }

  function endStory(): void {
    const story = stories.pop()
    if (!story) return
    const { name, place, layout: own } = story
    lists = story.lists
    if (name === 'note') {
      const found = own.blocks.flatMap((block) => ('inlines' in block ? [block] : []))
      if (found.length > 0) notes.push({ kind: 'note', label: label ?? '', lines: found })
    } else if (name === 'deletion') deleted.set(region, plainWords(own.blocks))
    else asides.push({ name, place, words: plainWords(own.blocks) })
  }

  function endImage(): void {
    const image = images.pop()
    if (!image || (!image.isPicture && !image.alt)) return
    const { alt, title } = image
    addInline({ type: 'image', alt, title, isDecorative: false })
  }

  function openInText(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 's':
        addPlain(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 100)))
        break
      case 'tab':
        addPlain('\t')
        break
      case 'line-break':
        addInline({ type: 'break' })
        break
      case 'span':
        lines.at(-1)?.spans.push(styles.isHidden(attributes))
        break
      case 'a': {
        const line = lineNow()
        if (line) startLink(line.inlines, line.targets, attributes.get('href') ?? '')
        break
      }
      case 'note':
        noteKind = attributes.get('note-class') ?? 'footnote'
        label = undefined
        break
      case 'change':
        tellDeleted(attributes.get('change-id') ?? '')
        break
      default:
    }
  }

  function tellDeleted(id: string): void {
    const words = deleted.get(id)
    if (words === undefined) return
    asides.push({ name: 'deleted text', place: `deleted text in ${placeNow()}`, words })
    deleted.delete(id)
  }

  function openBlock(name: string, attributes: XmlAttributes): void {
    const target = stories.at(-1)?.layout ?? layout
    if (name === 'list') lists++
    else if (name === 'table') target.openTable()
    else if (name === 'table-row') target.openRow()
    else if (name === 'table-cell' || name === 'covered-table-cell') target.openCell()
    else if (name === 'annotation') startStory('comment', `comment on ${placeNow()}`)
    else if (name === 'note-body') {
      label = label?.trim() || String(notes.length + 1)
      addInline({ type: 'note', label })
      startStory('note', `${noteKind} ${label}`)
    } else if (name === 'deletion') startStory('deletion', 'deleted text')
    else if (around.test(name)) startStory(name.split('-')[0] ?? name, name.split('-')[0] ?? name)
    else if (name === 'changed-region') region = attributes.get('id') ?? ''
    else if (name === 'frame') images.push({ alt: undefined, title: undefined, isPicture: false })
  }

  const isWhole = readXml(xml, {
    open(name, attributes) {
      const image = images.at(-1)
      if (name === 'p' || name === 'h') startLine(name, attributes)
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
        openInText(name, attributes)
      }
    },
    text(words) {
      const image = images.at(-1)
      if (isInCitation) label = (label ?? '') + words
      else if (image && caption) image[caption] = (image[caption] ?? '') + words
      else addWords(words)
    },
    close(name) {
      if (name === 'p' || name === 'h') endLine()
      else if (name === 'note-citation') isInCitation = false
      else if (name === 'span') lines.at(-1)?.spans.pop()
      else if (name === 'a') endLink(lineNow())
      else if (name === 'list') lists--
      else if (name === 'table') (stories.at(-1)?.layout ?? layout).closeTable()
      else if (name === 'frame') endImage()
      else if (name === 'desc' || name === 'title') caption = undefined
      else if (/^(?:annotation|note-body|deletion)$/.test(name) || around.test(name)) endStory()
    },
  })
  for (const id of deleted.keys()) tellDeleted(id)
  return { blocks: [...layout.blocks, ...notes], asides, isWhole }
}

function endLink(line: OpenLine | undefined): void {
  if (line && line.targets.length > 1) line.targets.pop()
}
